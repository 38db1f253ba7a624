// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Households at the village's desk: enrolled by a code or by a short code and a bundle, refused where the two do not
// belong together, and never without their history; and the page's views by keys.
#include "village_chart.h"
#include "village_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QProcess>
#include <QSlider>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageHouseholdsTest : public VillageFixture
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        openVillage();
    }
    void type(const char* name, const QString& text) const
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QList<VillageHousehold> known(bool withLeft = false) { return answer(desk().households(withLeft)); }
};

TEST_F(VillageHouseholdsTest, TheFirstIsEnrolledByItsCode)
{
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("eveningEmpty")->isVisible(); })) << "it teaches the first step";
    pressByKey("enrolFirst");
    const Sender wang = stranger(u"Wang"_s);
    const Enrolment enrolment{wang.uid, wang.name, wang.key.publicKey()};
    type("enrolmentCode", enrolment.text());
    ASSERT_TRUE(waitFor([this] { return find<QLineEdit>("villageHouseholdName")->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>("villageHouseholdName")->text(), u"Wang"_s);
    EXPECT_TRUE(words("enrolmentRead").contains(enrolment.code())) << "to be compared by phone";
    type("villageHouseholdPhones", u"138 0000 0001"_s);
    QTest::keyClick(find<QLineEdit>("villageHouseholdPhones"), Qt::Key_Return);
    ASSERT_TRUE(hears(u"belongs to the village"_s)) << notice().toStdString();
    ASSERT_EQ(known().size(), 1);
    EXPECT_EQ(known().constFirst().publicKey, wang.key.publicKey());
    EXPECT_EQ(known().constFirst().phones, u"138 0000 0001"_s);
}

TEST_F(VillageHouseholdsTest, AShortCodeNeedsTheBundleThatItBelongsTo)
{
    key(Qt::Key_N, Qt::ControlModifier);
    Sender wang = stranger(u"Wang"_s), impostor = wang;
    impostor.key = SigningKey::create();
    const QString right = deliver(told(wang, today, {.paid = 1}), wang.key, u"right"_s);
    const QString wrong = deliver(told(impostor, today, {.paid = 1}), impostor.key, u"wrong"_s);
    type("enrolmentCode", shortCode(wang.uid, wang.key.publicKey()).toLower());
    village->households().readBundleFile(wrong);
    ASSERT_TRUE(waitFor([this] { return words("enrolmentProblem").contains(u"another household"_s); }))
        << words("enrolmentProblem").toStdString();
    EXPECT_FALSE(find<QWidget>("saveVillageHousehold")->isVisible());
    village->households().readBundleFile(right);
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("saveVillageHousehold")->isVisible(); }));
    pressByKey("saveVillageHousehold");
    ASSERT_TRUE(waitFor([this] { return known().size() == 1; }));
    EXPECT_EQ(known().constFirst().publicKey, wang.key.publicKey());
}

TEST_F(VillageHouseholdsTest, LeavingKeepsHistoryAndCanBeTakenBack)
{
    Sender wang = enrol(u"Wang"_s);
    village->bringIn({deliver(wang, today, {.paid = 3})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 1; }));
    key(Qt::Key_4, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 1; }));
    pressByKey("leaveVillage");
    ASSERT_TRUE(hears(u"stays for ever"_s)) << notice().toStdString();
    EXPECT_TRUE(known().isEmpty());
    ASSERT_EQ(known(true).size(), 1);
    const VillageEvening evening = answer(desk().evening(today));
    ASSERT_EQ(evening.rows.size(), 1);
    EXPECT_EQ(evening.rows.constFirst().paidMinor, 30'000) << "history is never lost";
    answer(desk().setLeft(wang.uid, std::nullopt));
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 1; }));
}

// A desk may be open for days.
TEST_F(VillageHouseholdsTest, LeavingIsOnTheDayOnWhichItIsSaid)
{
    Sender wang = enrol(u"Wang"_s);
    halfPastNine.at = halfPastNine.at.plusMs(3 * 86'400'000LL);
    key(Qt::Key_4, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 1; }));
    pressByKey("leaveVillage");
    ASSERT_TRUE(hears(u"stays for ever"_s)) << notice().toStdString();
    ASSERT_EQ(known(true).size(), 1);
    EXPECT_EQ(known(true).constFirst().leftOn, BusinessDay{today.days + 3});
    EXPECT_EQ(known(true).constFirst().uid, wang.uid);
}

TEST_F(VillageHouseholdsTest, AHouseholdJoinsOnTheDayOnWhichItIsSaid)
{
    halfPastNine.at = halfPastNine.at.plusMs(3 * 86'400'000LL);
    key(Qt::Key_N, Qt::ControlModifier);
    const Sender wang = stranger(u"Wang"_s);
    type("enrolmentCode", Enrolment{wang.uid, wang.name, wang.key.publicKey()}.text());
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("saveVillageHousehold")->isVisible(); }));
    pressByKey("saveVillageHousehold");
    ASSERT_TRUE(hears(u"belongs to the village"_s)) << notice().toStdString();
    ASSERT_EQ(known().size(), 1);
    EXPECT_EQ(known().constFirst().joinedOn, BusinessDay{today.days + 3});
}

TEST_F(VillageHouseholdsTest, ASearchWithoutAHitIsNoEnrolmentAndWhatIsTypedStays)
{
    enrol(u"Wang"_s, u"138 0000 0001"_s);
    key(Qt::Key_4, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 1; }));
    ASSERT_TRUE(waitFor([this] { return words("villageHouseholdTitle") == u"Wang"_s; }));
    type("villageHouseholdPhones", u"139 9999 9999"_s);
    enrol(u"Li"_s); // the list is read again
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 2; }));
    QTest::qWait(50);
    EXPECT_EQ(words("villageHouseholdTitle"), u"Wang"_s);
    EXPECT_EQ(find<QLineEdit>("villageHouseholdPhones")->text(), u"139 9999 9999"_s);
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_4, Qt::AltModifier);
    QTest::qWait(50);
    EXPECT_EQ(find<QLineEdit>("villageHouseholdPhones")->text(), u"139 9999 9999"_s);
    pressByKey("saveVillageHousehold");
    ASSERT_TRUE(hears(u"was saved"_s)) << notice().toStdString();
    auto* search = find<QLineEdit>("householdsSearch");
    search->setFocus();
    QTest::keyClicks(search, u"nobody of that name"_s);
    ASSERT_EQ(rows("householdsView"), 0);
    EXPECT_EQ(words("villageHouseholdTitle"), u"No household is chosen"_s);
    EXPECT_FALSE(find<QWidget>("enrolmentCode")->isVisible());
}

TEST_F(VillageHouseholdsTest, ReportsGoDownToTheirRowsAndOutAsFiles)
{
    Sender wang = enrol(u"Wang"_s), li = enrol(u"Li"_s);
    deliver(wang, today, {.paid = 4, .priceMinor = 9'000});
    deliver(li, today, {.paid = 2, .priceMinor = 7'000});
    village->bringIn({folder.filePath(u"in"_s)});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 2; }));
    key(Qt::Key_2, Qt::AltModifier);
    village->reports().open(u"village_prices"_s);
    ASSERT_TRUE(waitFor([this] { return rows("reportView") == 3; }))
        << rows("reportView"); // two households and the sum
    const QString path = folder.filePath(u"prices.csv"_s);
    village->reports().exportTo(path);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(path); })) << notice().toStdString();
    const QString drawn = folder.filePath(u"prices.pdf"_s);
    village->reports().saveChartTo(drawn);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(drawn); })) << notice().toStdString();
    QProcess poppler;
    poppler.start(u"pdftotext"_s, {drawn, u"-"_s});
    ASSERT_TRUE(poppler.waitForStarted() && poppler.waitForFinished()) << "poppler-utils is needed";
    const QString paper = QString::fromUtf8(poppler.readAllStandardOutput());
    for (const QString& label : window->findChild<VillageChart*>()->chartData().labels)
        EXPECT_TRUE(paper.contains(label)) << label.toStdString() << " in " << paper.toStdString();
    // Each file has its line in the trail of the household whose window it is; who may not export gets none.
    const auto exported = [this] {
        QStringList names;
        for (const TrailLine& line : answer(household->trail()))
            if (line.kind == TrailKind::Exported)
                names.prepend(line.subject + u' ' + line.after);
        return names;
    };
    const QStringList both{u"prices.csv village_prices"_s, u"prices.pdf village_prices"_s};
    EXPECT_EQ(exported(), both);
    become(Role::Helper);
    const QStringList refused{folder.filePath(u"no.csv"_s), folder.filePath(u"no.pdf"_s), folder.filePath(u"no.zip"_s),
                              folder.filePath(u"no.xlsx"_s)};
    village->reports().exportTo(refused.at(0));
    EXPECT_TRUE(hears(u"exports"_s)) << notice().toStdString();
    village->reports().saveChartTo(refused.at(1));
    village->signing().writeCaseStudy(refused.at(2));
    village->signing().writeTownship(refused.at(3));
    EXPECT_EQ(exported(), both);
    for (const QString& kept : refused)
        EXPECT_FALSE(QFile::exists(kept)) << kept.toStdString();
    become(Role::Host);
    auto* table = list("reportView");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return village->drill().isVisible() && rows("drillView") > 1; }));
    EXPECT_TRUE(rows("drillView") == 5 || rows("drillView") == 3) << "the lines of that household, and their sum";
    pressByKey("drillBundle");
    ASSERT_TRUE(waitFor([this] { return rowText("drillView", 0).contains(u".kbday"_s); }))
        << rowText("drillView", 0).toStdString();
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return village->reports().isVisible(); }));
}

TEST_F(VillageHouseholdsTest, AReplayShowsWhatHadHappenedUntilThen)
{
    Sender wang = enrol(u"Wang"_s);
    village->bringIn({deliver(wang, today, {.paid = 5, .openings = 4})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 1; }));
    key(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return rows("eveningView") == 1; }));
    list("eveningView")->setFocus();
    QTest::keyClick(list("eveningView"), Qt::Key_Return);
    QTest::keyClick(list("eveningView"), Qt::Key_Return); // once more: into the day
    ASSERT_TRUE(waitFor([this] { return village->drill().isVisible() && rows("drillView") > 0; }));
    QTest::keyClick(list("drillView"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return village->drill().path().size() == 3; }));
    pressByKey("drill-village_replay");
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("replayBar")->isVisible() && rows("drillView") > 10; }));
    const int whole = rows("drillView");
    auto* slider = find<QSlider>("replaySlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_LT(rows("drillView"), whole);
    const int atFirst = rows("drillView");
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_GT(rows("drillView"), atFirst) << "a minute later something more had happened";
}

TEST_F(VillageHouseholdsTest, TheWatchedFolderBringsBundlesInByItself)
{
    Sender wang = enrol(u"Wang"_s);
    const QString inbox = folder.filePath(u"inbox"_s);
    ASSERT_TRUE(QDir().mkpath(inbox));
    settings->setVillageInbox(inbox);
    window->goTo(PageKind::Show);
    window->goTo(PageKind::Village);
    deliver(told(wang, today, {.paid = 2}), wang.key, u"inbox"_s);
    ASSERT_TRUE(waitFor([this] { return answer(desk().evening(today)).reported == 1; }));
}

TEST_F(VillageHouseholdsTest, KeysGoFromViewToViewAndF6FromPaneToPane)
{
    Sender wang = enrol(u"Wang"_s);
    village->bringIn({deliver(wang, today, {.paid = 2})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 1; }));
    for (const auto& [digit, wanted] : {std::pair{Qt::Key_2, VillagePage::Reports},
                                        {Qt::Key_3, VillagePage::SignOff},
                                        {Qt::Key_4, VillagePage::Households},
                                        {Qt::Key_1, VillagePage::Evening}}) {
        key(Qt::Key_5, Qt::ControlModifier); // F6 may have left the page
        key(digit, Qt::AltModifier);
        EXPECT_EQ(village->view(), wanted);
        QSet<QWidget*> seen;
        for (int step = 0; step < 8; ++step) {
            key(Qt::Key_F6);
            seen.insert(QApplication::focusWidget());
        }
        EXPECT_GE(seen.size(), 3) << "F6 goes round view " << wanted;
    }
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->page(), PageKind::Show);
    host->turnOff();
    key(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(window->page(), PageKind::Show) << "there is no way to a desk that is off";
}

TEST_F(VillageHouseholdsTest, EveryControlHasANameForWhoCannotSeeIt)
{
    Sender wang = enrol(u"Wang"_s);
    village->bringIn({deliver(wang, today, {.paid = 2})});
    ASSERT_TRUE(waitFor([this] { return rows("bundlesView") == 1; }));
    for (const auto digit : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        key(digit, Qt::AltModifier);
        QTest::qWait(100);
        for (const QWidget* widget : village->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().isEmpty() ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
                << widget->objectName().toStdString() << " on view " << digit - Qt::Key_0;
        }
    }
}

} // namespace
} // namespace kaibang
