// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every view of the village's page at both window sizes in three languages, light and dark, with a made-up village on
// it: no word is cut, and the pictures are kept in KAIBANG_OUT to be looked at. ClippedWords has the control.
#include "clipped_words.h"
#include "spoken_language.h"
#include "village_fixture.h"
#include "village_mill.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QTableView>
#include <optional>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillagePicturesTest : public VillageFixture, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam());
        VillageFixture::SetUp();
    }
    void TearDown() override
    {
        VillageFixture::TearDown();
        language.reset();
    }
    /// A village of so many households with the evenings of a week behind it.
    void fillVillage()
    {
        openVillage();
        bench::VillageShape shape;
        shape.households = 14;
        shape.days = 5;
        shape.ordersPerDay = 12;
        shape.last = today;
        const bench::VillageMill mill(shape);
        int place = 0;
        for (VillageHousehold each : mill.enrolled()) {
            each.phones = u"+52 477 555 01%1"_s.arg(place, 2, 10, QLatin1Char('0'));
            each.group = place % 3 == 0 ? u"Calle del Río"_s : u"东街 East street"_s;
            ++place;
            answer(desk().enrol(each));
        }
        const QDir in(folder.filePath(u"mill"_s));
        ASSERT_TRUE(in.mkpath(u"."_s));
        for (int day = mill.firstDay(); day <= today.days; ++day) {
            QList<ExpectedHousehold> expected;
            for (int index = 0; index < shape.households; ++index)
                if (mill.isExpected(index, day) && index < mill.enrolled().size())
                    expected.append({mill.household(index).uid, 180});
            if (day == today.days)
                expected.append({mill.household(0).uid, 120});
            answer(desk().setExpected(BusinessDay{day}, expected));
            for (const bench::MilledFile& file : mill.filesOf(day)) {
                QFile out(in.filePath(u"%1-%2"_s.arg(day).arg(file.name)));
                ASSERT_TRUE(out.open(QIODevice::WriteOnly));
                out.write(mill.bytesOf(file));
            }
        }
        village->bringIn({in.path()});
        ASSERT_TRUE(waitFor(
            [this] { return rows("bundlesView") > 20 && !find<QWidget>("bundlesProgress")->isVisible(); }, 60'000));
        QTest::qWait(500);
    }
    [[nodiscard]] static QString named(const QString& name)
    {
        return u"village-%1-%2"_s.arg(name, QLatin1StringView(GetParam()));
    }
    /// The smaller size; where pictures are kept, the larger one in Spanish and the dark one in Chinese as well.
    void keepPictures(const QString& name)
    {
        keepPicture(named(name), {1366, 768});
        if (qEnvironmentVariableIsEmpty("KAIBANG_OUT"))
            return; // a word that is cut is cut in the smaller window
        if (QLatin1StringView(GetParam()) == "es_MX"_L1)
            keepPicture(named(name), {1440, 900});
        if (QLatin1StringView(GetParam()) != "zh_CN"_L1)
            return;
        testTheme().apply(ThemeMode::Dark, 0);
        keepPicture(named(name + u"-dark"_s), {1366, 768});
        testTheme().apply(ThemeMode::Light, 0);
    }
    void choose(const char* name, int row) const
    {
        auto* items = list(name);
        items->setCurrentIndex(items->model()->index(row, 0));
        QTest::qWait(200);
    }

    std::optional<SpokenLanguage> language;
};

TEST_P(VillagePicturesTest, BeforeAnybodyBelongsToIt)
{
    openVillage();
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("eveningEmpty")->isVisible(); }));
    keepPictures(u"empty"_s);
    pressByKey("enrolFirst");
    keepPictures(u"enrol"_s);
}

TEST_P(VillagePicturesTest, OfTheEvening)
{
    fillVillage();
    keepPictures(u"bundles"_s);
    key(Qt::Key_Escape);
    keepPictures(u"evening"_s);
    choose("eveningView", 0);
    QTest::keyClick(list("eveningView"), Qt::Key_Return);
    keepPictures(u"household"_s);
    pressByKey("makeTaskButton");
    for (const char* pane : {"openMissing", "openExpected", "openTasks"}) {
        pressByKey(pane);
        keepPictures(QString::fromLatin1(pane).mid(4).toLower());
    }
    key(Qt::Key_Escape);
    pressByKey("eveningAsTiles");
    keepPictures(u"tiles"_s);
}

TEST_P(VillagePicturesTest, OfTheWayDown)
{
    fillVillage();
    key(Qt::Key_Escape);
    for (int row = 0; row < rows("eveningView"); ++row)
        if (!cell("eveningView", row, 3).isEmpty()) {
            choose("eveningView", row);
            break;
        }
    QTest::keyClick(list("eveningView"), Qt::Key_Return);
    QTest::qWait(200);
    pressByKey("openHouseholdDay");
    ASSERT_TRUE(waitFor([this] { return rows("drillView") > 0; }));
    keepPictures(u"shows"_s);
    QTest::keyClick(list("drillView"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return village->drill().path().size() == 3; }));
    QTest::qWait(300);
    keepPictures(u"items"_s);
    pressByKey("drill-village_replay");
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("replayBar")->isVisible(); }));
    keepPictures(u"replay"_s);
}

TEST_P(VillagePicturesTest, OfTheReports)
{
    fillVillage();
    key(Qt::Key_2, Qt::AltModifier);
    auto* reports = find<QListWidget>("reportsView");
    for (int row = 0; row < reports->count(); ++row) {
        reports->setCurrentRow(row);
        QTest::qWait(300);
        const QString name = reports->item(row)->data(Qt::UserRole).toString();
        if (row == 0 || name == u"village_prices"_s)
            keepPictures(name);
        else
            keepPicture(named(name), {1366, 768});
    }
}

TEST_P(VillagePicturesTest, OfSigningAndHouseholds)
{
    fillVillage();
    key(Qt::Key_3, Qt::AltModifier);
    QTest::qWait(400);
    keepPictures(u"to-sign"_s);
    answer(host->makeKey());
    ASSERT_TRUE(waitFor([this] { return host->keyState() == VillageHost::KeyState::Here; }));
    answer(desk().sign(today, host->key(), u"—"_s));
    ASSERT_TRUE(waitFor([this] { return rows("signedDaysView") == 1; }));
    keepPictures(u"signed"_s);
    pressByKey("openNotice");
    QTest::qWait(500);
    keepPictures(u"notice"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_4, Qt::AltModifier);
    QTest::qWait(200);
    keepPictures(u"households"_s);
}

INSTANTIATE_TEST_SUITE_P(Languages, VillagePicturesTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
