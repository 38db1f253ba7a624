// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What arrives by itself and what waits for the disk: seen before it is forgotten, stopped until a person asks, and
// never written over by an older list.
#include "held_ledger.h"
#include "village_fixture.h"

#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThreadPool>
#include <QTimer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageArrivalsTest : public VillageFixture
{
protected:
    static constexpr int aFewLooks = 2'500; // in milliseconds, at ten a second
    static constexpr int aMoment = 300;     // in which what was written is read again

    void SetUp() override
    {
        VillageFixture::SetUp();
        openVillage();
    }
    // Watches this folder and looks into it ten times a second.
    void watch(const QString& name)
    {
        ASSERT_TRUE(QDir(folder.path()).mkpath(name));
        settings->setVillageInbox(folder.filePath(name));
        window->goTo(PageKind::Show);
        window->goTo(PageKind::Village);
        auto* looks = village->findChild<QTimer*>(u"inboxLooks"_s);
        ASSERT_TRUE(looks && looks->isActive());
        looks->setInterval(100);
    }
    void tick(int row) const
    {
        auto* model = list("expectedView")->model();
        ASSERT_TRUE(model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    }
    void openExpected(int households)
    {
        pressByKey("openExpected");
        ASSERT_TRUE(waitFor([&] { return list("expectedView")->isEnabled() && rows("expectedView") == households; }));
    }
    [[nodiscard]] qint64 reported() { return answer(desk().evening(today)).reported; }
};

TEST_F(VillageArrivalsTest, WhatNeedsAPersonStaysUntilSheHasLooked)
{
    Sender wang = enrol(u"Wang"_s), nobody = stranger(u"Nobody"_s);
    const QSignalSpy looked(&village->evening(), &EveningPage::arrivalsLookedAt);
    key(Qt::Key_4, Qt::AltModifier);
    village->evening().bringInQuietly({deliver(nobody, today, {.paid = 1})});
    ASSERT_TRUE(waitFor([&] { return looked.size() == 1; }));
    village->evening().bringInQuietly({deliver(wang, today, {.paid = 2})});
    ASSERT_TRUE(waitFor([&] { return looked.size() == 2; }));
    key(Qt::Key_1, Qt::AltModifier);
    auto* open = find<QPushButton>("openArrivals");
    ASSERT_TRUE(open && open->isVisible());
    EXPECT_TRUE(open->text().contains(u'1')) << open->text().toStdString();
    open->click();
    ASSERT_TRUE(waitFor([this] { return list("bundlesView")->isVisible() && rows("bundlesView") == 2; }));
    EXPECT_EQ(cell("bundlesView", 0, 0), u"unknown household"_s);
    EXPECT_FALSE(open->isVisible()) << "she has looked";
}

TEST_F(VillageArrivalsTest, WhatNeedsAPersonIsSeenInAVillageOfNobody)
{
    Sender nobody = stranger(u"Nobody"_s);
    ASSERT_TRUE(waitFor([this] { return find<QWidget>("eveningEmpty")->isVisible(); }));
    village->evening().bringInQuietly({deliver(nobody, today, {.paid = 1})});
    pressByKey("openArrivals");
    ASSERT_TRUE(waitFor([this] { return list("bundlesView")->isVisible() && rows("bundlesView") == 1; }));
    key(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("eveningEmpty")->isVisible());
}

TEST_F(VillageArrivalsTest, ALedgerThatFailsIsTriedAgainWhenAPersonAsks)
{
    Sender wang = enrol(u"Wang"_s);
    HeldLedger held(desk().path());
    const QSignalSpy looked(&village->evening(), &EveningPage::arrivalsLookedAt);
    watch(u"inbox"_s);
    deliver(told(wang, today, {.paid = 2}), wang.key, u"inbox"_s);
    ASSERT_TRUE(waitFor([&] { return looked.size() == 1; }, 20'000)) << "it waits five seconds for the lock";
    EXPECT_TRUE(looked.at(0).at(1).toStringList().isEmpty());
    held.release();
    QTest::qWait(aFewLooks);
    EXPECT_EQ(looked.size(), 1) << "one failure, one notice";
    EXPECT_EQ(reported(), 0);
    pressByKey("takePutOff");
    ASSERT_TRUE(waitFor([this] { return reported() == 1; }));
    EXPECT_FALSE(village->findChild<QPushButton*>(u"takePutOff"_s)->isVisible());
}

TEST_F(VillageArrivalsTest, WhatWasStoppedStaysSoUntilSomethingNewComes)
{
    Sender wang = enrol(u"Wang"_s), li = enrol(u"Li"_s), chen = enrol(u"Chen"_s);
    HeldLedger held(desk().path());
    const QSignalSpy looked(&village->evening(), &EveningPage::arrivalsLookedAt);
    village->bringIn({deliver(wang, today, {.paid = 2})}); // waits for the lock, and what arrives waits for it
    const QString late = deliver(told(li, today, {.paid = 1}), li.key, u"inbox"_s);
    const QSignalSpy arrived(village->findChild<QObject*>(u"villageInbox"_s), SIGNAL(arrived(QStringList)));
    watch(u"inbox"_s);
    ASSERT_TRUE(waitFor([&] { return arrived.size() == 1; }));
    find<QPushButton>("cancelBundles")->click();
    ASSERT_EQ(looked.size(), 1);
    held.release();
    QTest::qWait(aFewLooks);
    EXPECT_EQ(arrived.size(), 1) << "she has stopped it";
    ASSERT_TRUE(village->findChild<QPushButton*>(u"takePutOff"_s)->isVisible());
    deliver(told(chen, today, {.paid = 1}), chen.key, u"inbox"_s);
    ASSERT_TRUE(waitFor([&] { return looked.size() == 2; }));
    EXPECT_EQ(looked.at(1).at(1).toStringList().size(), 2) << "both";
    EXPECT_TRUE(looked.at(1).at(0).toStringList().contains(late));
}

TEST_F(VillageArrivalsTest, AFolderThatHangsHoldsUpNoOther)
{
    Sender wang = enrol(u"Wang"_s);
    auto* pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    QSemaphore gate;
    pool->setMaxThreadCount(1);
    pool->start([&] { gate.acquire(); });
    watch(u"hangs"_s);
    QTest::qWait(300);
    pool->clear(); // what was asked of it is never answered
    gate.release();
    ASSERT_TRUE(pool->waitForDone(5'000));
    pool->setMaxThreadCount(threads);
    deliver(told(wang, today, {.paid = 2}), wang.key, u"inbox"_s);
    watch(u"inbox"_s);
    EXPECT_TRUE(waitFor([this] { return reported() == 1; }));
}

TEST_F(VillageArrivalsTest, WhoStreamsIsNotReadBeforeItIsWritten)
{
    const Sender wang = enrol(u"Wang"_s), li = enrol(u"Li"_s);
    pressByKey("openExpected");
    ASSERT_TRUE(waitFor([this] { return list("expectedView")->isEnabled() && rows("expectedView") == 2; }));
    HeldLedger held(desk().path());
    tick(0);
    QTest::qWait(400); // it is sent
    find<QPushButton>("closeExpected")->click();
    pressByKey("openExpected");
    EXPECT_TRUE(answer(desk().expected(today)).isEmpty()) << "control: it waits, and was read so";
    QTest::qWait(50);
    tick(1);
    QTest::qWait(400);
    held.release();
    ASSERT_TRUE(waitFor([this] { return !answer(desk().expected(today)).isEmpty(); }));
    QTest::qWait(300);
    EXPECT_EQ(answer(desk().expected(today)).size(), 2);
    EXPECT_TRUE(waitFor([this] { return words("expectedCount").startsWith(u'2'); }));
}

TEST_F(VillageArrivalsTest, ATickLeavesTheRowAndWhatIsBeingTyped)
{
    const Sender wang = enrol(u"Wang"_s), li = enrol(u"Li"_s);
    openExpected(2);
    auto* table = list("expectedView");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return answer(desk().expected(today)).size() == 1; }));
    QTest::qWait(aMoment);
    EXPECT_EQ(table->currentIndex(), table->model()->index(1, 0)) << "the next key goes on from it";
    tick(0);
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_F2);
    const QPointer<QSpinBox> minutes = table->findChild<QSpinBox*>();
    ASSERT_TRUE(minutes);
    QTest::keyClicks(minutes, u"45"_s);
    ASSERT_TRUE(waitFor([this] { return answer(desk().expected(today)).size() == 2; }));
    QTest::qWait(aMoment);
    ASSERT_TRUE(minutes);
    EXPECT_EQ(minutes->cleanText(), u"45"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] {
        const auto kept = answer(desk().expected(today));
        return std::any_of(kept.begin(), kept.end(), [](const auto& each) { return each.plannedMinutes == 45; });
    }));
}

TEST_F(VillageArrivalsTest, ATickJustBeforeTheWholeListIsWhatUndoBringsBack)
{
    const Sender wang = enrol(u"Wang"_s), li = enrol(u"Li"_s);
    answer(desk().setExpected(BusinessDay{today.days - 7}, {{li.uid, {}}}));
    openExpected(2);
    const Uid ticked = cell("expectedView", 0, 0) == u"Wang"_s ? wang.uid : li.uid;
    const auto isBack = [&] {
        const auto kept = answer(desk().expected(today));
        return kept.size() == 1 && kept.constFirst().household == ticked;
    };
    tick(0);
    find<QPushButton>("expectedAll")->click();
    ASSERT_TRUE(hears(u"Everybody"_s)) << notice().toStdString();
    EXPECT_EQ(answer(desk().expected(today)).size(), 2);
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    EXPECT_TRUE(waitFor(isBack));
    find<QPushButton>("expectedNone")->click();
    ASSERT_TRUE(hears(u"Nobody"_s)) << notice().toStdString();
    find<QPushButton>("expectedWeekAgo")->click();
    tick(0); // the other list is still being read
    ASSERT_TRUE(hears(u"As on"_s)) << notice().toStdString();
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    EXPECT_TRUE(waitFor(isBack));
}

TEST_F(VillageArrivalsTest, AShortCodeIsThereToCompareUntilItIsSaved)
{
    enrol(u"Wang"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    const Sender chen = stranger(u"Chen"_s);
    const Enrolment enrolment{chen.uid, chen.name, chen.key.publicKey()};
    find<QLineEdit>("enrolmentCode")->setText(enrolment.text());
    ASSERT_TRUE(waitFor([&] { return words("enrolmentRead").contains(enrolment.code()); }));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_4, Qt::AltModifier);
    enrol(u"Li"_s);
    ASSERT_TRUE(waitFor([this] { return rows("householdsView") == 2; }));
    ASSERT_TRUE(find<QWidget>("saveVillageHousehold")->isVisible());
    EXPECT_TRUE(words("enrolmentRead").contains(enrolment.code())) << words("enrolmentRead").toStdString();
    key(Qt::Key_N, Qt::ControlModifier); // another one
    EXPECT_TRUE(words("enrolmentRead").isEmpty());
}

} // namespace
} // namespace kaibang
