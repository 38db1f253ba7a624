// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real way of the keys: QtKeychain, the session bus, a real keychain. keychain_path.sh brings the session.
#include "bundle_keyring.h"
#include "bundle_maker.h"
#include "buyer_desk.h"
#include "identity_keyring.h"
#include "identity_samples.h"
#include "keychain_fault.h"
#include "ledger_copy.h"
#include "order_desk.h"
#include "secret_keeper.h"
#include "store_thread.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <optional>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

class TurnedClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time{samples::evening};
};

/// A program's life on a ledger: opened, used, closed.
class Session
{
public:
    Session(const QString& path, const Clock& clock)
        : m_clock(clock)
        , m_path(path)
    {
        store = StoreThread::start([this] {
                    return QFile::exists(m_path) ? Ledger::open(m_path, m_clock)
                                                 : Ledger::create(m_path, Household{}, m_clock);
                }).value();
        orders.emplace(*store);
        buyers.emplace(*store, clock);
        keyring.emplace(secretAccess(secrets), *buyers, clock);
        keyring->open();
        EXPECT_TRUE(QTest::qWaitFor([this] { return buyers->keeping() != BuyerDesk::Keeping::Starting; }, patience));
        settle();
    }
    ~Session() { settle(); }
    void settle()
    {
        store->drain();
        QTest::qWait(200); // the keychain's answers come over the bus
        store->drain();
        QCoreApplication::sendPostedEvents();
    }
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, patience));
        return future.result();
    }
    Uid bring()
    {
        OrderEvent event = samples::event(u"A1"_s, Payment::Paid, 0);
        event.buyer = samples::canaryBuyer(u"1111"_s);
        return answer(orders->apply(OrderBatch{{}, {event}, {}, {}, false})).value().front().order;
    }
    QByteArray keyOf(const QString& what)
    {
        const Uid household = answer(buyers->keyPlan()).value().household;
        std::optional<QByteArray> found;
        secrets.read(IdentityKeySlots::nameOf(household, what),
                     [&](const Result<QByteArray>& key) { found = key ? key.value() : QByteArray("error"); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, patience));
        return found.value_or(QByteArray());
    }

    SecretKeeper secrets;
    std::unique_ptr<StoreThread> store;
    std::optional<OrderDesk> orders;
    std::optional<BuyerDesk> buyers;
    std::optional<IdentityKeyring> keyring;

private:
    const Clock& m_clock;
    QString m_path;
};

bool stands(const QByteArray& secret, const QString& under)
{
    QDirIterator files(under, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(secret) || bytes.contains(secret.toBase64()) || bytes.contains(secret.toHex()))
            return true;
    }
    return false;
}

/// Who signs a ledger's bundles: the public key; empty without one.
QByteArray signerOf(const QString& path, const Clock& clock, SecretKeeper& secrets)
{
    const auto store =
        StoreThread::start([&path, &clock] {
            return QFile::exists(path) ? Ledger::open(path, clock) : Ledger::create(path, Household{}, clock);
        }).value();
    BundleMaker bundles(*store, clock, path + u"-bundles"_s);
    const BundleKeyring keyring(secrets, bundles);
    const auto told = bundles.enrolment();
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.isFinished(); }, patience));
    if (!told.result())
        return {};
    const auto offer = bundles.make(BusinessDay{20'000});
    EXPECT_TRUE(QTest::qWaitFor([&] { return offer.isFinished(); }, patience));
    EXPECT_EQ(readBundle(offer.result().value().bytes).value().publicKey, told.result().value().publicKey);
    store->drain();
    QCoreApplication::sendPostedEvents();
    return told.result().value().publicKey;
}

TEST(Keychain, KeepsTheKeyThatSignsBundles)
{
    QTemporaryDir folder;
    const TurnedClock clock;
    SecretKeeper secrets;
    const QString path = folder.filePath(u"ledger.kaibang"_s);
    const QByteArray first = signerOf(path, clock, secrets);
    ASSERT_EQ(first.size(), SigningKey::publicSize) << "made when it was wanted first";
    EXPECT_EQ(signerOf(path, clock, secrets), first) << "and the same from then on";
    EXPECT_NE(signerOf(folder.filePath(u"other.kaibang"_s), clock, secrets), first) << "another household has its own";
    const auto household = Ledger::openReadOnly(path, clock).value()->household().uid;
    std::optional<QByteArray> kept;
    secrets.read(BundleKeyring::nameOf(household), [&](const Result<QByteArray>& seed) { kept = seed.value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, patience));
    EXPECT_EQ(SigningKey::fromSeed(*kept).publicKey(), first);
    EXPECT_FALSE(stands(*kept, folder.path())) << "in no file";
    // What stands there and is no key is left alone: the village may know the one that was there.
    bool isWritten = false;
    secrets.write(BundleKeyring::nameOf(household), "spoilt", [&](const Result<Done>&) { isWritten = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isWritten; }, patience));
    EXPECT_TRUE(signerOf(path, clock, secrets).isEmpty());
}

// A keychain that is locked and whose question is sent away: there is no prompter on this bus, which is the same to it.
TEST(LockedKeychain, IsToldFromNoneAndFromNothingKept)
{
    SecretKeeper secrets;
    std::optional<Result<Done>> written;
    secrets.write(u"stream-1"_s, "a key", [&](const Result<Done>& done) { written = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.has_value(); }, patience));
    ASSERT_TRUE(written->ok());
    const auto read = [&](const QString& name) {
        std::optional<Result<QByteArray>> found;
        secrets.read(name, [&](const Result<QByteArray>& secret) { found = secret; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, patience));
        return found.value_or(Error{});
    };
    EXPECT_EQ(read(u"stream-1"_s).value(), "a key");
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    ASSERT_EQ(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    const auto shut = read(u"stream-1"_s);
    ASSERT_FALSE(shut.ok()) << "not: nothing is kept";
    EXPECT_NE(keychainFaultOf(shut.error()).value_or(KeychainFault::Missing), KeychainFault::Missing)
        << shut.error().detail.toStdString();
    const auto none = read(u"stream-2"_s);
    EXPECT_TRUE(none.ok() && none.value().isEmpty()) << "what is not there is not there, locked or not";
}

TEST(NoKeychain, IsToldAsNone)
{
    SecretKeeper secrets;
    std::optional<Result<QByteArray>> found;
    secrets.read(u"stream-1"_s, [&](const Result<QByteArray>& secret) { found = secret; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, patience));
    ASSERT_FALSE(found->ok());
    EXPECT_EQ(keychainFaultOf(found->error()), KeychainFault::Missing);
}

TEST(NoKeychain, MakesNoBundles)
{
    QTemporaryDir folder;
    const TurnedClock clock;
    SecretKeeper secrets;
    EXPECT_TRUE(signerOf(folder.filePath(u"ledger.kaibang"_s), clock, secrets).isEmpty());
}

TEST(Keychain, AnErasureReplacesTheMonthsKeyAndTheFormerOneIsGone)
{
    QTemporaryDir folder;
    const TurnedClock clock;
    const QString path = folder.filePath(u"ledger.kaibang"_s), backup = folder.filePath(u"old.kaibang"_s);
    const QString month = IdentityKeys::monthOf(clock.now());
    Uid order, other;
    {
        Session first(path, clock);
        order = first.bring();
        OrderEvent event = samples::event(u"A2"_s, Payment::Paid, 0);
        event.buyer = samples::canaryBuyer(u"2222"_s);
        other = first.answer(first.orders->apply(OrderBatch{{}, {event}, {}, {}, false})).value().front().order;
        ASSERT_TRUE(first.answer(first.store->read([backup](Ledger& l) { return copyLedger(l, backup); })).ok());
        const QByteArray before = first.keyOf(month);
        QStringList closed;
        QObject::connect(&*first.buyers, &BuyerDesk::backupsClosed, [&](const QString& one) { closed.append(one); });
        ASSERT_TRUE(first.answer(first.buyers->erase(order)).ok());
        ASSERT_TRUE(QTest::qWaitFor([&] { return closed == QStringList{month}; }, patience));
        EXPECT_TRUE(first.keyOf(month).isEmpty()) << "the former key is in no keychain";
        const QByteArray after = first.keyOf(month + u".1"_s);
        EXPECT_EQ(after.size(), SecretKey::size);
        EXPECT_NE(after, before);
        EXPECT_EQ(first.answer(first.buyers->buyerOf(other)).value().buyer, samples::canaryBuyer(u"2222"_s));
    }
    {
        Session second(path, clock);
        EXPECT_EQ(second.answer(second.buyers->buyerOf(other)).value().buyer, samples::canaryBuyer(u"2222"_s));
    }
    Session restored(backup, clock); // the same household: the erased one does not open
    const auto record = restored.answer(restored.buyers->buyerOf(order));
    EXPECT_TRUE(!record.ok() || record.value().buyer.isEmpty());
}

TEST(Keychain, KeepsTheKeysBetweenRunsAndLosesThemWithTheirMonth)
{
    QTemporaryDir folder;
    TurnedClock clock;
    const QString path = folder.filePath(u"ledger.kaibang"_s), backup = folder.filePath(u"old.kaibang"_s);
    const QString month = IdentityKeys::monthOf(clock.now());
    Uid order;
    {
        Session first(path, clock);
        ASSERT_EQ(first.buyers->keeping(), BuyerDesk::Keeping::On);
        order = first.bring();
        const QByteArray key = first.keyOf(month);
        ASSERT_EQ(key.size(), SecretKey::size);
        EXPECT_EQ(first.keyOf(u"index"_s).size(), SecretKey::size);
        EXPECT_EQ(first.keyOf(u"2026-12"_s).size(), SecretKey::size) << "the next month's is ready";
        EXPECT_TRUE(first.keyOf(u"2020-01"_s).isEmpty());
        EXPECT_FALSE(stands(key, folder.path()));
        EXPECT_FALSE(stands(key, QDir::homePath())) << "the keychain's own file is sealed";
        QFile leak(folder.filePath(u"leak"_s)); // the control
        ASSERT_TRUE(leak.open(QIODevice::WriteOnly) && leak.write(key.toBase64()) > 0);
        leak.close();
        EXPECT_TRUE(stands(key, folder.path()));
        ASSERT_TRUE(first.answer(first.store->read([backup](Ledger& l) { return copyLedger(l, backup); })).ok());
    }
    {
        Session second(path, clock);
        ASSERT_EQ(second.buyers->keeping(), BuyerDesk::Keeping::On);
        EXPECT_EQ(second.answer(second.buyers->buyerOf(order)).value().buyer, samples::canaryBuyer(u"1111"_s));
    }
    clock.time = Instant{samples::evening + 200 * day};
    {
        Session later(path, clock); // purges at its start
        EXPECT_TRUE(QTest::qWaitFor([&] { return later.keyOf(month).isEmpty(); }, patience));
        later.settle();
        EXPECT_EQ(later.answer(later.buyers->counts()).value().orders, 0);
        EXPECT_FALSE(later.answer(later.buyers->keyPlan()).value().months.contains(month));
    }
    Session restored(backup, clock); // the old backup, opened on the same computer
    EXPECT_EQ(restored.buyers->keeping(), BuyerDesk::Keeping::On);
    EXPECT_NE(restored.answer(restored.buyers->buyerOf(order)).value().state, BuyerRecord::State::Kept);
    EXPECT_TRUE(restored.keyOf(month).isEmpty()) << "a destroyed key is not made again";
}

TEST(NoKeychain, IsSaidAndOnlyTheAliasIsKept)
{
    QTemporaryDir folder;
    TurnedClock clock;
    Session session(folder.filePath(u"ledger.kaibang"_s), clock);
    EXPECT_EQ(session.buyers->keeping(), BuyerDesk::Keeping::NoKeychain);
    const Uid order = session.bring();
    EXPECT_EQ(session.answer(session.buyers->buyerOf(order)).value().state, BuyerRecord::State::NoneKept);
    EXPECT_EQ(session.answer(session.orders->story(order)).value().order.alias, u"c***1"_s);
}

// A key that the keychain refused must not look as if it were kept: what it seals could never be opened again.
TEST(NoKeychain, ARefusedSecretIsNotFoundUnlessItWasToBeRemembered)
{
    SecretKeeper secrets;
    std::optional<bool> kept;
    secrets.write(u"month"_s, "secret", [&](const Result<Done>& answer) { kept = answer.ok(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, patience));
    EXPECT_FALSE(*kept);
    std::optional<Result<QByteArray>> found;
    const auto read = [&] {
        found.reset();
        secrets.read(u"month"_s, [&](const Result<QByteArray>& secret) { found = secret; });
        return QTest::qWaitFor([&] { return found.has_value(); }, patience);
    };
    ASSERT_TRUE(read());
    EXPECT_FALSE(found->ok());
    secrets.remember(u"month"_s, "secret");
    ASSERT_TRUE(read());
    EXPECT_EQ(found->value(), "secret");
}

} // namespace
