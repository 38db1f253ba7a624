// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_sums.h"
#include "failing_statements.h"
#include "ledger.h"
#include "ledger_copy.h"
#include "village_audit.h"
#include "village_fixture.h"

#include <QFile>
#include <algorithm>
#include <functional>
#include <random>
#include <rapidcheck.h>

namespace kaibang {

using samples::villageDump;
using samples::VillageFixture;

class VillageLedgerTest : public VillageFixture
{
protected:
    QList<ReceivedBundle> everything() const
    {
        QList<ReceivedBundle> all;
        for (int day = mill.firstDay(); day <= mill.shape().last.days; ++day)
            for (int i = 0; i < mill.shape().households; ++i)
                if (mill.streams(i, day))
                    all.append(received(i, day));
        // Two bundles of one number that differ: a household restored an old copy of its ledger.
        ReceivedBundle twin = all.at(3);
        DayBundle other = twin.bundle;
        other.madeAt = other.madeAt.plusMs(60'000);
        other.days.front().orders.removeFirst();
        for (int i = 0; i < mill.shape().households; ++i)
            if (mill.household(i).uid == other.household)
                twin = received(other, i);
        all.append(twin);
        return all;
    }
    std::unique_ptr<VillageLedger> scratch()
    {
        return freshLedger(QStringLiteral("scratch-%1.kaibang").arg(++m_scratch));
    }

private:
    int m_scratch = 0;
};

TEST_F(VillageLedgerTest, AnyOrderAndRepetitionEndsInTheSameLedger)
{
    const QList<ReceivedBundle> all = everything();
    takeAll(*ledger, all);
    const QStringList wanted = villageDump(*ledger);
    ASSERT_GT(wanted.size(), 1000);
    const bool held = rc::check("same bundles, same village", [&](quint64 seed) {
        std::mt19937_64 random(seed);
        QList<ReceivedBundle> shuffled = all;
        for (int i = 0; i < all.size() / 4; ++i)
            shuffled.append(all.at(static_cast<qsizetype>(random() % static_cast<quint64>(all.size()))));
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const auto other = scratch();
        while (!shuffled.isEmpty()) {
            const auto size = static_cast<qsizetype>(1 + random() % 20);
            takeAll(*other, shuffled.mid(0, size));
            shuffled = shuffled.mid(size);
        }
        RC_ASSERT(villageDump(*other) == wanted);
        const auto wrong = countWrongVillageSums(*other);
        RC_ASSERT(wrong.ok() && wrong.value() == 0);
    });
    EXPECT_TRUE(held);
}

// With the rule taken away, so that what comes last stands, the same harness has to see a difference.
TEST_F(VillageLedgerTest, ControlLastComeWouldDependOnTheOrder)
{
    QList<ReceivedBundle> all = everything();
    const auto byArrival = [&](QList<ReceivedBundle> bundles) {
        const auto other = scratch();
        for (qsizetype i = 0; i < bundles.size(); ++i)
            bundles[i].bundle.number = i + 1;
        takeAll(*other, bundles);
        QStringList orders = villageDump(*other);
        orders.removeIf([](const QString& row) { return !row.startsWith(QLatin1String("order")); });
        return orders;
    };
    const QStringList forwards = byArrival(all);
    std::reverse(all.begin(), all.end());
    EXPECT_NE(byArrival(all), forwards);
}

TEST_F(VillageLedgerTest, EveryFileHasItsStateAndReason)
{
    const int one = streamer({day(4), day(5), day(6)});
    const auto expect = [](const BundleOutcome& outcome, BundleState state, BundleReason reason) {
        EXPECT_EQ(bundleStateName(outcome.state), bundleStateName(state)) << outcome.file.toStdString();
        EXPECT_EQ(bundleReasonName(outcome.reason), bundleReasonName(reason));
    };
    DayBundle bundle = mill.bundle(one, day(5));
    expect(take(received(bundle, one)), BundleState::New, BundleReason::FirstOfItsDay);
    expect(take(received(bundle, one)), BundleState::Same, BundleReason::SameBytes);
    bundle.number += 50;
    const BundleOutcome newer = take(received(bundle, one));
    expect(newer, BundleState::Newer, BundleReason::ReplacesNumber);
    EXPECT_EQ(newer.otherNumber, 6);
    bundle.number -= 20;
    bundle.madeAt = bundle.madeAt.plusMs(1);
    expect(take(received(bundle, one)), BundleState::Older, BundleReason::BelowNumber);
    bundle.number += 20;
    expect(take(received(bundle, one)), BundleState::Newer, BundleReason::MadeLaterSameNumber);
    bundle.madeAt = bundle.madeAt.plusMs(-5);
    expect(take(received(bundle, one)), BundleState::SameNumber, BundleReason::MadeEarlierSameNumber);

    ReceivedBundle forged = received(mill.bundle(one, day(6)), one + 1);
    expect(take(forged), BundleState::Forged, BundleReason::OtherKey);
    DayBundle tomorrow = mill.bundle(one, day(6));
    tomorrow.closes = tomorrow.days.front().day = BusinessDay{day(40)};
    expect(take(received(tomorrow, one)), BundleState::WrongDay, BundleReason::DayNotBegun);
    DayBundle huge = mill.bundle(one, day(6));
    huge.days.front().orders.front().dueMinor = 900'000'000'000;
    expect(take(received(huge, one)), BundleState::Damaged, BundleReason::NumbersTooLarge);
    ASSERT_TRUE(VillageRoster(*ledger).setLeft(mill.household(one).uid, BusinessDay{day(5)}).ok());
    expect(take(received(one, day(6))), BundleState::HasLeft, BundleReason::AfterLeaving);
}

// An instant of payment may be left of an order that was never paid: the household does not count it, nor does the
// village.
TEST_F(VillageLedgerTest, ACancelledOrderIsPaidHereAsItIsAtHome)
{
    const int one = streamer({day(4)});
    DayBundle bundle = mill.bundle(one, day(4));
    DayFacts& facts = bundle.days.front();
    for (FactOrder& order : facts.orders) {
        order.state = FactState::Cancelled;
        order.paidAt = order.placedAt.plusMs(60'000);
        order.dueMinor = 5900;
    }
    EXPECT_EQ(take(received(bundle, one)).state, BundleState::New);
    const DaySums sums = sumsOf(facts);
    Database& database = ledger->database();
    const auto number = [&](const char* what) {
        return database.readNumber(QStringLiteral("SELECT coalesce(sum(%1),0) FROM %2")
                                       .arg(QLatin1String(what).toString().section(u' ', 0, 0),
                                            QLatin1String(what).toString().section(u' ', 1)));
    };
    EXPECT_EQ(number("paid_orders r_day_hh_channel"), sums.paid);
    EXPECT_EQ(number("cancelled_orders r_day_hh_channel"), sums.cancelled);
    EXPECT_EQ(number("paid r_day_hh_channel"), 0);
    EXPECT_EQ(number("paid told"), 0);
    EXPECT_EQ(number("paid r_month_product_channel"), 0);
    EXPECT_GT(sums.cancelled, 0);
}

// What one household says of its shows would make the sums of everybody's month too large to add up.
TEST_F(VillageLedgerTest, TimesBeyondAnyShowAreRefused)
{
    const int one = streamer({day(4)}), other = streamer({day(4)}, one + 1);
    const auto said = [&](const std::function<void(FactShow&)>& change) {
        DayBundle bundle = mill.bundle(one, day(4));
        change(bundle.days.front().shows.front());
        return bundleReasonName(take(received(bundle, one)).reason);
    };
    const QString tooLarge = bundleReasonName(BundleReason::NumbersTooLarge);
    constexpr qint64 thousandYears = 1000LL * 365 * 24 * 3'600'000;
    EXPECT_EQ(said([](FactShow& show) { show.endedAt = show.startedAt.plusMs(thousandYears); }), tooLarge);
    EXPECT_EQ(said([](FactShow& show) { show.endedAt = show.startedAt.plusMs(-1); }), tooLarge);
    const auto missing = [](FactShow& show, int gaps, qint64 ms) {
        for (int i = 0; i < gaps; ++i)
            show.completeness.sources.front().gaps.append(
                FeedGap{show.startedAt, show.startedAt.plusMs(ms), GapCause::NoAnswer, false});
    };
    EXPECT_EQ(said([&](FactShow& show) { missing(show, 1, thousandYears); }), tooLarge);
    EXPECT_EQ(said([&](FactShow& show) { missing(show, 500, thousandYears / 200); }), tooLarge);
    EXPECT_EQ(take(received(other, day(4))).state, BundleState::New);
    EXPECT_EQ(said([](FactShow&) {}), bundleReasonName(BundleReason::FirstOfItsDay));
}

TEST_F(VillageLedgerTest, AnUnknownHouseholdIsTakenOnceItIsEnrolled)
{
    const int nobody = mill.shape().households;
    int day = mill.firstDay();
    while (!mill.streams(nobody, day))
        ++day;
    EXPECT_EQ(take(received(nobody, day)).state, BundleState::UnknownHousehold);
    EXPECT_EQ(take(received(nobody, day)).state, BundleState::UnknownHousehold);
    ASSERT_TRUE(VillageRoster(*ledger).enrol(mill.household(nobody)).ok());
    EXPECT_EQ(take(received(nobody, day)).state, BundleState::New);
    EXPECT_EQ(take(received(nobody, day)).state, BundleState::Same);
}

// A commit may fail after the job that stored them: what counts is what the file says.
TEST_F(VillageLedgerTest, SettingsAreInForceWhenTheyAreOnTheDisk)
{
    VillageSettings wanted = ledger->settings();
    wanted.zone = QStringLiteral("Pacific/Kiritimati");
    ASSERT_TRUE(ledger->database().begin());
    ASSERT_TRUE(ledger->storeSettings(wanted).ok());
    ledger->database().rollback();
    EXPECT_NE(ledger->settings().zone, wanted.zone);
    EXPECT_NE(ledger->dayRule().zone.id(), wanted.zone.toLatin1());
    ASSERT_TRUE(ledger->storeSettings(wanted).ok());
    ASSERT_TRUE(ledger->readSettings().ok());
    EXPECT_EQ(ledger->dayRule().zone.id(), wanted.zone.toLatin1());
    wanted.zone = QStringLiteral("Nowhere/Atall");
    EXPECT_EQ(ledger->storeSettings(wanted).error().kind, ErrorKind::Invalid);
}

// Those that were read before stay in force when the file cannot be read.
TEST_F(VillageLedgerTest, SettingsThatCannotBeReadReplaceNone)
{
    const VillageSettings before = ledger->settings();
    for (int allowed = 0; allowed < 4; ++allowed) {
        {
            const samples::FailingStatements failing(allowed);
            EXPECT_EQ(ledger->readSettings().error().kind, ErrorKind::Io);
        }
        ledger->database().clearError();
        EXPECT_EQ(ledger->settings(), before);
        EXPECT_EQ(ledger->dayRule().zone.id(), before.zone.toLatin1());
    }
    EXPECT_TRUE(ledger->readSettings().ok());
}

TEST_F(VillageLedgerTest, SettingsThatCannotBeAreRefused)
{
    const auto refusal = [this](auto change) {
        VillageSettings wanted{QStringLiteral("Shan Xia")};
        change(wanted);
        const QString other = folder.filePath(QStringLiteral("other.kaibang"));
        const auto made = VillageLedger::create(other, wanted, clock);
        EXPECT_FALSE(made.ok() || QFile::exists(other));
        EXPECT_EQ(ledger->storeSettings(wanted).ok(), made.ok());
        return made ? ErrorKind::Io : made.error().kind;
    };
    EXPECT_EQ(refusal([](VillageSettings& s) { s.zone = QStringLiteral("Nowhere/Atall"); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([](VillageSettings& s) { s.currency = QStringLiteral("yuan"); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([](VillageSettings& s) { s.dayStartMinute = -1; }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([](VillageSettings& s) { s.dayStartMinute = 24 * 60; }), ErrorKind::Invalid);
    ASSERT_TRUE(ledger->database().execute(QStringLiteral("UPDATE setting SET value='' WHERE key='zone'")));
    EXPECT_EQ(ledger->readSettings().error().kind, ErrorKind::Damaged);
}

TEST_F(VillageLedgerTest, LeavingKeepsEverything)
{
    takeAll(*ledger, everything());
    const QStringList before = villageDump(*ledger);
    for (const VillageHousehold& one : mill.enrolled())
        ASSERT_TRUE(VillageRoster(*ledger).setLeft(one.uid, mill.shape().last).ok());
    EXPECT_EQ(villageDump(*ledger), before);
    EXPECT_TRUE(VillageRoster(*ledger).households(false).value().isEmpty());
    EXPECT_EQ(VillageRoster(*ledger).households(true).value().size(), mill.shape().households);
}

TEST_F(VillageLedgerTest, TheAuditSeesEachLie)
{
    takeAll(*ledger, everything());
    const auto broken = [&] {
        QStringList names;
        const auto checks = auditVillage(*ledger);
        EXPECT_TRUE(checks.ok()) << (checks ? "" : checks.error().detail.toStdString());
        for (const AuditCheck& check : checks.value())
            if (!check.ok)
                names.append(check.name);
        return names;
    };
    ASSERT_EQ(broken(), QStringList());
    const auto lie = [&](const char* statement) {
        Database& database = ledger->database();
        database.begin();
        database.execute(QLatin1String(statement));
        const QStringList found = broken();
        database.rollback();
        database.clearError();
        return found;
    };
    const QString sums = QStringLiteral("sums_are_facts");
    for (const char* table :
         {"r_day_hh_channel", "r_day_channel", "r_month_hh_channel", "r_month_channel", "r_day_hh_product",
          "r_day_product_channel", "r_month_hh_product", "r_month_product_channel"})
        EXPECT_TRUE(lie(QStringLiteral("UPDATE %1 SET paid=paid+1 WHERE paid=(SELECT max(paid) FROM %1)")
                            .arg(QLatin1String(table))
                            .toLatin1()
                            .constData())
                        .contains(sums))
            << table;
    EXPECT_TRUE(lie("UPDATE r_day_hh_lot SET pearls=pearls+1").contains(sums));
    for (const char* column : {"orders", "paid_orders", "unpaid_orders", "refunds"})
        for (const char* table : {"r_day_hh", "r_month_hh"})
            EXPECT_TRUE(lie(QStringLiteral("UPDATE %1 SET %2=%2+1")
                                .arg(QLatin1String(table), QLatin1String(column))
                                .toLatin1()
                                .constData())
                            .contains(sums))
                << table << ' ' << column;
    EXPECT_TRUE(lie("DELETE FROM r_month_hh WHERE hh=1").contains(sums));
    EXPECT_TRUE(lie("UPDATE r_day_hh_refund SET amount=0").contains(sums));
    EXPECT_TRUE(lie("DELETE FROM f_line WHERE line=0").contains(QStringLiteral("lines_have_orders")));
    EXPECT_TRUE(lie("UPDATE told SET paid=paid+1").contains(QStringLiteral("told_money_stands")));
    EXPECT_TRUE(lie("UPDATE bundle SET number=number+1000 WHERE bundle_id IN (SELECT bundle_id FROM told EXCEPT SELECT "
                    "bundle_id FROM f_day)")
                    .contains(QStringLiteral("highest_bundle_stands")));
}

TEST_F(VillageLedgerTest, ACopyIsWholeAndADamagedSourceGivesNone)
{
    takeAll(*ledger, everything());
    const QStringList wanted = villageDump(*ledger);
    const QString path = folder.filePath(QStringLiteral("copy.kaibang"));
    ASSERT_TRUE(copyVillage(*ledger, path).ok());
    EXPECT_EQ(copyVillage(*ledger, path).error().kind, ErrorKind::Exists);
    EXPECT_EQ(checkCopy(path, clock).error().kind, ErrorKind::NotOurs); // of another kind
    const auto copy = VillageLedger::open(path, clock);
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(villageDump(*copy.value()), wanted);
    QFile file(ledger->path());
    ledger.reset();
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\xee'));
    file.close();
    const auto damaged = VillageLedger::openReadOnly(file.fileName(), clock);
    if (damaged) {
        EXPECT_FALSE(copyVillage(*damaged.value(), folder.filePath(QStringLiteral("bad.kaibang"))).ok());
    }
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("bad.kaibang"))));
}

TEST_F(VillageLedgerTest, KindsOfFilesAreNotMixedUp)
{
    ledger.reset();
    const QString village = folder.filePath(QStringLiteral("village.kaibang"));
    EXPECT_EQ(Ledger::open(village, clock).error().kind, ErrorKind::NotOurs);
    const QString own = folder.filePath(QStringLiteral("own.kaibang"));
    ASSERT_TRUE(Ledger::create(own, Household{}, clock).ok());
    EXPECT_EQ(VillageLedger::open(own, clock).error().kind, ErrorKind::NotOurs);
    {
        const auto first = VillageLedger::open(village, clock);
        ASSERT_TRUE(first.ok());
        EXPECT_EQ(VillageLedger::open(village, clock).error().kind, ErrorKind::Locked);
        EXPECT_TRUE(VillageLedger::openReadOnly(village, clock).ok());
    }
    QFile file(village);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray before = file.readAll();
    ASSERT_TRUE(file.seek(60)); // user_version in the file's header
    file.write(QByteArray("\0\0\0\x63", 4));
    file.close();
    EXPECT_EQ(VillageLedger::open(village, clock).error().kind, ErrorKind::NewerFile);
    EXPECT_EQ(VillageLedger::create(village, {}, clock).error().kind, ErrorKind::Exists);
    ASSERT_TRUE(QFile::resize(village, 5000));
    EXPECT_FALSE(VillageLedger::open(village, clock).ok());
}

} // namespace kaibang
