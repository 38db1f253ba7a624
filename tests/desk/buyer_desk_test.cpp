// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_desk.h"
#include "desk_fixture.h"
#include "failing_statements.h"
#include "household_desk.h"
#include "identity_samples.h"

#include <QSignalSpy>
#include <chrono>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::DeskFixture;

namespace {

IdentityKeys keysOfNow(const Clock& clock)
{
    return samples::identityKeys({IdentityKeys::monthOf(clock.now())});
}

OrderBatch oneOrder(const QString& id, const QString& mark)
{
    OrderEvent event = samples::event(id, Payment::Paid, 0);
    event.placedAt = event.paidAt = event.sourceUpdatedAt = Instant{QDateTime::currentMSecsSinceEpoch()};
    event.buyer = samples::canaryBuyer(mark);
    return OrderBatch{{}, {event}, {}, {}, false};
}

TEST_F(DeskFixture, BuyersAreKeptFoundAndErased)
{
    OrderDesk orders(*store);
    BuyerDesk buyers(*store, clock);
    EXPECT_EQ(buyers.keeping(), BuyerDesk::Keeping::Starting);
    ASSERT_TRUE(answer(orders.apply(oneOrder(u"EARLY"_s, u"0000"_s))).ok());
    ASSERT_TRUE(answer(buyers.setKeys(keysOfNow(clock))).ok());
    EXPECT_EQ(buyers.keeping(), BuyerDesk::Keeping::On);
    const Uid order = answer(orders.apply(oneOrder(u"A1"_s, u"1111"_s))).value().front().order;
    EXPECT_EQ(answer(buyers.buyerOf(order)).value().buyer, samples::canaryBuyer(u"1111"_s));
    EXPECT_EQ(answer(buyers.counts()).value().orders, 1) << "what came before the keys is an alias only";
    ASSERT_EQ(answer(buyers.find(u"13900001111"_s)).value().size(), 1);
    QSignalSpy forgotten(&buyers, &BuyerDesk::forgotten);
    EXPECT_EQ(answer(buyers.erase(order)).value().orders, 1);
    EXPECT_EQ(forgotten.count(), 1);
    EXPECT_TRUE(answer(buyers.find(u"13900001111"_s)).value().isEmpty());
    store->drain();
    EXPECT_EQ(QFileInfo(path() + u"-wal"_s).size(), 0) << "the log is swept";
}

TEST_F(DeskFixture, TheHouseholdsDaysRuleAndASpentMonthIsTold)
{
    OrderDesk orders(*store);
    HouseholdDesk household(*store, clock);
    BuyerDesk buyers(*store, clock);
    IdentityKeys keys = keysOfNow(clock);
    keys.setMonth(u"2020-01"_s, SecretKey::random()); // a month of which nothing is left
    QSignalSpy spent(&buyers, &BuyerDesk::monthsSpent);
    ASSERT_TRUE(answer(buyers.setKeys(keys)).ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return spent.count() == 1; }, 20'000));
    EXPECT_EQ(spent.front().front().toStringList(), QStringList{u"2020-01"_s});
    ASSERT_TRUE(answer(buyers.noteDestroyed(u"2020-01"_s)).ok());
    EXPECT_FALSE(answer(buyers.keyPlan()).value().months.contains(u"2020-01"_s));

    ASSERT_TRUE(answer(orders.apply(oneOrder(u"A1"_s, u"1111"_s))).ok());
    EXPECT_EQ(answer(household.load()).value().buyerKeepDays, 90);
    EXPECT_EQ(answer(buyers.purge()).value(), 0);
    HouseholdSettings none = household.current();
    none.buyerKeepDays = 0;
    EXPECT_EQ(answer(household.save(none)).value().buyerKeepDays, 0);
    EXPECT_EQ(answer(buyers.purge()).value(), 1);
    EXPECT_EQ(answer(buyers.counts()).value().orders, 0);
    buyers.setNoKeychain();
    EXPECT_EQ(buyers.keeping(), BuyerDesk::Keeping::NoKeychain);
}

TEST_F(DeskFixture, ADayThatPassesIsNoticedOnceWhateverTheComputersClockIsSetTo)
{
    using namespace std::chrono_literals;
    constexpr qint64 dayMs = 86'400'000;
    BuyerDesk buyers(*store, clock, 5ms);
    QSignalSpy passed(&buyers, &BuyerDesk::dayPassed);
    clock.shift(2 * dayMs);
    EXPECT_FALSE(passed.wait(100)) << "nothing is purged before the keychain has answered";
    buyers.setNoKeychain();
    EXPECT_FALSE(passed.wait(100)) << "that was a purge just now";
    clock.shift(dayMs);
    EXPECT_TRUE(passed.wait(20'000));
    EXPECT_FALSE(passed.wait(100));
    clock.shift(-10 * dayMs); // else nobody would be forgotten for ten days
    EXPECT_TRUE(passed.wait(20'000));
    EXPECT_EQ(passed.count(), 2);
}

TEST_F(DeskFixture, KeysThatCouldNotBeNotedAreNotSaidToBeIn)
{
    BuyerDesk buyers(*store, clock);
    QSignalSpy changed(&buyers, &BuyerDesk::keepingChanged);
    {
        const samples::FailingStatements failing(0);
        EXPECT_EQ(answer(buyers.setKeys(keysOfNow(clock))).error().kind, ErrorKind::Io);
    }
    EXPECT_EQ(buyers.keeping(), BuyerDesk::Keeping::Starting);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(answer(buyers.setKeys(keysOfNow(clock))).ok());
    EXPECT_EQ(buyers.keeping(), BuyerDesk::Keeping::On);
}

TEST_F(DeskFixture, BackupsOfAMonthAreClosedOnceItsKeyIsReplaced)
{
    OrderDesk orders(*store);
    BuyerDesk buyers(*store, clock);
    ASSERT_TRUE(answer(buyers.setKeys(keysOfNow(clock))).ok());
    const QString month = IdentityKeys::monthOf(clock.now());
    QSignalSpy closed(&buyers, &BuyerDesk::backupsClosed);
    EXPECT_FALSE(answer(buyers.noteBackupsClosed(month, BuyerDesk::KeysLeft::None)).value()) << "nothing was erased";
    const Uid order = answer(orders.apply(oneOrder(u"A1"_s, u"1111"_s))).value().front().order;
    ASSERT_TRUE(answer(buyers.erase(order)).ok());
    EXPECT_EQ(answer(buyers.keyPlan()).value().toReplace, QStringList{month});
    {
        const samples::FailingStatements failing(0);
        EXPECT_FALSE(answer(buyers.noteBackupsClosed(month, BuyerDesk::KeysLeft::None)).ok());
    }
    EXPECT_EQ(closed.count(), 0);
    EXPECT_TRUE(answer(buyers.noteBackupsClosed(month, BuyerDesk::KeysLeft::None)).value());
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(answer(buyers.keyPlan()).value().toReplace.isEmpty());
}

} // namespace
