// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which keys are in which place of a keychain, over erasures, restores, kills and a keychain that is shut.
#include "buyer_desk.h"
#include "desk_fixture.h"
#include "identity_keyring.h"
#include "identity_samples.h"
#include "ledger_copy.h"
#include "memory_vault.h"
#include "trail_store.h"

#include <limits>
#include <optional>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A keychain in memory that notices when a key is written over.
class WatchedVault : public samples::MemoryVault
{
public:
    [[nodiscard]] SecretAccess access()
    {
        SecretAccess plain = samples::MemoryVault::access();
        const auto write = plain.write;
        const auto remove = plain.remove;
        plain.write = [this, write](const QString& name, const QByteArray& secret, auto answer) {
            if (!name.endsWith(u"-places"_s) && kept.contains(name))
                writtenOver.append(name);
            write(name, secret, answer);
        };
        plain.remove = [this, remove](const QString& name, auto answer) {
            if (removesNothing)
                answer(keychainError(KeychainFault::Locked));
            else
                remove(name, answer);
        };
        return plain;
    }
    QStringList writtenOver;
    bool removesNothing = false;
};

/// A program's life on a ledger.
class Session
{
public:
    Session(const QString& path, const Clock& clock, WatchedVault& vault)
    {
        store = StoreThread::start([&path, &clock] {
                    Household real; // a rehearsal's keys are in no keychain
                    real.name = u"Keys"_s;
                    return QFile::exists(path) ? Ledger::open(path, clock) : Ledger::create(path, real, clock);
                }).value();
        orders.emplace(*store);
        buyers.emplace(*store, clock);
        keyring.emplace(vault.access(), *buyers, clock);
        QObject::connect(&*buyers, &BuyerDesk::backupsClosed, &*buyers, [this](const QString& m) { closed.append(m); });
        QObject::connect(&*buyers, &BuyerDesk::backupsStillOpen, &*buyers,
                         [this](const QStringList& m) { stillOpen += m; });
        keyring->open();
        EXPECT_TRUE(QTest::qWaitFor([this] { return buyers->keeping() != BuyerDesk::Keeping::Starting; }, patience));
        settle();
    }
    ~Session() { settle(); }
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            store->drain();
            QCoreApplication::sendPostedEvents();
        }
    }
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, patience));
        return future.result();
    }
    Uid bring(const QString& mark)
    {
        OrderEvent event = samples::event(u"A"_s + mark, Payment::Paid, 0);
        event.buyer = samples::canaryBuyer(mark);
        return answer(orders->apply(OrderBatch{{}, {event}, {}, {}, false})).value().front().order;
    }
    void erase(const Uid& order)
    {
        ASSERT_TRUE(answer(buyers->erase(order)).ok());
        settle();
    }
    IdentityKeyPlan plan() { return answer(buyers->keyPlan()).value(); }
    void copyTo(const QString& path)
    {
        ASSERT_TRUE(answer(store->read([path](Ledger& ledger) { return copyLedger(ledger, path); })).ok());
    }

    std::unique_ptr<StoreThread> store;
    std::optional<OrderDesk> orders;
    std::optional<BuyerDesk> buyers;
    std::optional<IdentityKeyring> keyring;
    QStringList closed, stillOpen;
};

class HandClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time{samples::evening};
};

class IdentityKeyringTest : public testing::Test
{
protected:
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name + u".kaibang"_s); }
    /// The places of a month that have a key.
    QStringList places(const QString& ofMonth)
    {
        QStringList found;
        for (auto secret = vault.kept.cbegin(); secret != vault.kept.cend(); ++secret)
            if (const qsizetype at = secret.key().indexOf(ofMonth); at > 0)
                found.append(secret.key().mid(at));
        found.sort();
        return found;
    }
    QTemporaryDir folder;
    HandClock clock;
    WatchedVault vault;
    const QString month = IdentityKeys::monthOf(Instant{samples::evening});
};

TEST_F(IdentityKeyringTest, AnErasurePutsAnotherKeyIntoTheNextPlace)
{
    Session session(file(u"ledger"_s), clock, vault);
    ASSERT_EQ(session.buyers->keeping(), BuyerDesk::Keeping::On);
    const Uid gone = session.bring(u"1111"_s), stays = session.bring(u"2222"_s);
    EXPECT_EQ(places(month), QStringList{month});
    session.erase(gone);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.closed == QStringList{month}; }, patience));
    EXPECT_EQ(places(month), QStringList{month + u".1"_s});
    EXPECT_EQ(session.answer(session.buyers->buyerOf(stays)).value().buyer, samples::canaryBuyer(u"2222"_s));
    EXPECT_TRUE(session.plan().toReplace.isEmpty() && session.plan().toDestroy.isEmpty());
    EXPECT_TRUE(session.stillOpen.isEmpty());
}

// The keychain has gone on and the ledger has gone back.
TEST_F(IdentityKeyringTest, ALedgerThatWasPutBackWritesOverNoKey)
{
    const QString now = file(u"ledger"_s), backup = file(u"backup"_s);
    Uid gone, stays;
    {
        Session session(now, clock, vault);
        gone = session.bring(u"1111"_s);
        stays = session.bring(u"2222"_s);
        session.copyTo(backup);
        session.erase(gone);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session.closed.isEmpty(); }, patience));
    }
    {
        Session restored(backup, clock, vault);
        EXPECT_EQ(restored.plan().generations.value(month), 1) << "it goes on with the key that there is";
        EXPECT_EQ(places(month), QStringList{month + u".1"_s});
        EXPECT_FALSE(restored.answer(restored.buyers->buyerOf(gone)).ok());
        restored.bring(u"2222"_s); // told again, and sealed with that key
        EXPECT_EQ(restored.answer(restored.buyers->buyerOf(stays)).value().buyer, samples::canaryBuyer(u"2222"_s));
    }
    {
        Session undone(now, clock, vault); // the ledger of before the restore
        EXPECT_EQ(undone.answer(undone.buyers->buyerOf(stays)).value().buyer, samples::canaryBuyer(u"2222"_s))
            << "its key was not written over";
    }
    {
        Session restored(backup, clock, vault);
        restored.erase(restored.bring(u"3333"_s));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !restored.closed.isEmpty(); }, patience));
        EXPECT_EQ(places(month), QStringList{month + u".2"_s});
    }
    EXPECT_EQ(vault.writtenOver, QStringList());
}

// Versions before the note have put keys where it does not know of any.
TEST_F(IdentityKeyringTest, AnOccupiedPlaceIsPassedOver)
{
    Session session(file(u"ledger"_s), clock, vault);
    const Uid gone = session.bring(u"1111"_s);
    const QByteArray other(SecretKey::size, 'k');
    vault.kept.insert(IdentityKeySlots::nameOf(session.plan().household, month + u".1"_s), other);
    session.erase(gone);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.closed.isEmpty(); }, patience));
    EXPECT_EQ(vault.writtenOver, QStringList());
    EXPECT_EQ(places(month), QStringList{month + u".2"_s}) << "and then every other key of the month is destroyed";
}

TEST_F(IdentityKeyringTest, WhatAShutKeychainCouldNotDoIsToldAndDoneAtTheNextStart)
{
    const QString path = file(u"ledger"_s);
    {
        Session session(path, clock, vault);
        const Uid gone = session.bring(u"1111"_s);
        vault.shut = KeychainFault::Locked;
        session.erase(gone);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.stillOpen == QStringList{month}; }, patience));
        EXPECT_TRUE(session.closed.isEmpty());
        EXPECT_EQ(session.plan().toReplace, QStringList{month});
    }
    {
        Session session(path, clock, vault); // shut still
        EXPECT_EQ(session.buyers->keeping(), BuyerDesk::Keeping::NoKeychain);
        EXPECT_EQ(session.stillOpen, QStringList{month});
        EXPECT_EQ(places(month), QStringList{month});
    }
    vault.shut.reset();
    Session session(path, clock, vault);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.closed == QStringList{month}; }, patience));
    EXPECT_EQ(places(month), QStringList{month + u".1"_s});
    EXPECT_TRUE(session.plan().toReplace.isEmpty());
    EXPECT_TRUE(session.stillOpen.isEmpty());
}

// The store answers on its own thread: whoever asked is there until it has.
TEST_F(IdentityKeyringTest, ItGoesOnlyWhenWhatItAskedIsAnswered)
{
    Session session(file(u"ledger"_s), clock, vault);
    for (int times = 0; times < 500; ++times)
        IdentityKeyring(vault.access(), *session.buyers, clock).open();
    session.settle();
    EXPECT_EQ(session.buyers->keeping(), BuyerDesk::Keeping::On);
}

// As after a kill between the reseal and the end of the former key.
TEST_F(IdentityKeyringTest, AFormerKeyThatIsStillThereGoesAtTheNextStart)
{
    const QString path = file(u"ledger"_s);
    Uid stays;
    {
        Session session(path, clock, vault);
        const Uid gone = session.bring(u"1111"_s);
        stays = session.bring(u"2222"_s);
        vault.removesNothing = true;
        session.erase(gone);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.stillOpen == QStringList{month}; }, patience));
        EXPECT_EQ(places(month), (QStringList{month, month + u".1"_s}));
        EXPECT_EQ(session.plan().toDestroy, QStringList{month});
        const auto lines = session.answer(session.store->read([](Ledger& ledger) {
            return TrailStore(ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()});
        }));
        EXPECT_EQ(lines.value().front().kind, TrailKind::BuyerErased) << "that backups are closed is not said yet";
    }
    vault.removesNothing = false;
    Session session(path, clock, vault);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.closed == QStringList{month}; }, patience));
    EXPECT_EQ(places(month), QStringList{month + u".1"_s});
    EXPECT_EQ(session.answer(session.buyers->buyerOf(stays)).value().buyer, samples::canaryBuyer(u"2222"_s));
}

TEST_F(IdentityKeyringTest, ASpentMonthLeavesNoPlaceBehind)
{
    const QString path = file(u"ledger"_s), backup = file(u"backup"_s);
    {
        Session session(path, clock, vault);
        session.copyTo(backup);
        session.erase(session.bring(u"1111"_s));
        session.erase(session.bring(u"2222"_s));
        session.bring(u"3333"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.closed.size() >= 2; }, patience));
    }
    const Uid household = Ledger::openReadOnly(backup, clock).value()->household().uid;
    vault.kept.insert(IdentityKeySlots::nameOf(household, month), QByteArray(SecretKey::size, 'k')); // left behind
    clock.time = Instant{samples::evening + 200LL * 24 * 60 * 60 * 1000};
    Session later(backup, clock, vault); // which knows of the first place alone
    ASSERT_TRUE(QTest::qWaitFor([&] { return places(month).isEmpty(); }, patience))
        << places(month).join(u' ').toStdString();
    later.settle();
    EXPECT_FALSE(later.plan().months.contains(month));
}

} // namespace
