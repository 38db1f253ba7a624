// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_key_log.h"
#include "identity_removal.h"
#include "identity_samples.h"
#include "ledger_copy.h"
#include "ledger_fixture.h"
#include "schema.h"
#include "sealed_field.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

TEST(SealedField, OpensWithItsKeyOrderAndColumnAlone)
{
    const SecretKey key = SecretKey::random();
    const Uid order = Uid::create(Instant{1}), other = Uid::create(Instant{2});
    const QByteArray bytes = sealed(key, order, "phone", u"13800138000"_s);
    EXPECT_EQ(unsealed(key, order, "phone", bytes).value(), u"13800138000"_s);
    EXPECT_FALSE(bytes.contains("138001"));
    EXPECT_EQ(unsealed(key, other, "phone", bytes).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(unsealed(key, order, "note", bytes).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(unsealed(SecretKey::random(), order, "phone", bytes).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(unsealed(SecretKey(), order, "phone", bytes).error().kind, ErrorKind::Damaged);
    for (int i = 0; i < bytes.size() * 8; ++i) {
        QByteArray tampered = bytes;
        tampered[i / 8] = static_cast<char>(tampered[i / 8] ^ (1 << (i % 8)));
        EXPECT_FALSE(unsealed(key, order, "phone", tampered).ok()) << "bit " << i;
    }
    EXPECT_FALSE(unsealed(key, order, "phone", bytes.left(30)).ok());
    EXPECT_NE(sealed(key, order, "phone", u"13800138000"_s), bytes) << "every sealing has its own nonce";
    EXPECT_TRUE(sealed(key, order, "phone", {}).isEmpty());
}

TEST(SealedField, KeysAreOfOneSizeAndNamedByMonth)
{
    EXPECT_TRUE(SecretKey::fromBytes("short").isNull());
    const QByteArray bytes = SecretKey::random().toBytes();
    EXPECT_EQ(SecretKey::fromBytes(bytes).toBytes(), bytes);
    EXPECT_EQ(IdentityKeys::monthOf(Instant{1'793'491'199'999}), u"2026-10"_s);
    EXPECT_EQ(IdentityKeys::monthOf(Instant{1'793'491'200'000}), u"2026-11"_s);
}

TEST(SealedField, IndexFindsOneWritingOfANameOrPhone)
{
    const SecretKey index = SecretKey::random();
    BuyerIdentity buyer;
    buyer.receiver = u"Lupita  Peña"_s;
    buyer.phone = u"+52 55 1234 5678"_s;
    const auto found = [&](const QString& words) {
        const auto tokens = identityTokens(index, buyer);
        const auto asked = searchTokens(index, words);
        return std::any_of(asked.begin(), asked.end(), [&](const QByteArray& t) { return tokens.contains(t); });
    };
    EXPECT_TRUE(found(u"lupita peña"_s));
    EXPECT_TRUE(found(u"5512345678"_s));
    EXPECT_TRUE(found(u"５５ 1234-5678"_s));
    EXPECT_FALSE(found(u"lupita"_s)) << "whole words only";
    EXPECT_FALSE(found(u"5678"_s));
    EXPECT_NE(searchTokens(SecretKey::random(), u"lupita peña"_s), searchTokens(index, u"lupita peña"_s));
}

class IdentityTest : public samples::LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        keys = samples::identityKeys({u"2026-11"_s, u"2026-12"_s});
        ledger->setIdentityKeys(keys);
    }
    static OrderEvent named(const QString& id, qint64 version, const BuyerIdentity& buyer)
    {
        OrderEvent e = event(id, Payment::Paid, version);
        e.buyer = buyer;
        return e;
    }
    Uid bring(const OrderEvent& e) { return apply({e}).front().order; }
    Result<BuyerRecord> record(const Uid& order) { return IdentityStore(*ledger).recordOf(order); }
    qint64 count(const char* table)
    {
        return ledger->database().readNumber(u"SELECT count(*) FROM "_s + QLatin1String(table));
    }
    /// Runs `job` in a transaction as the store thread does.
    template<typename Job>
    auto inTransaction(Job job)
    {
        EXPECT_TRUE(ledger->database().begin());
        auto result = job();
        EXPECT_TRUE(result.ok()) << (result ? "" : result.error().detail.toStdString());
        EXPECT_TRUE(ledger->database().commit());
        return result ? result.value() : std::decay_t<decltype(result.value())>{};
    }

    IdentityKeys keys;
};

TEST_F(IdentityTest, TheNewestWordOfEachFieldIsTold)
{
    BuyerIdentity first;
    first.display = u"pearl_fan"_s;
    first.receiver = u"张三"_s;
    first.phone = u"13800138000"_s;
    BuyerIdentity later;
    later.phone = u"13900139000"_s;
    later.note = u"ring twice"_s;
    BuyerIdentity masked;
    masked.display = u"p***n"_s;
    masked.phone = u"139****9000"_s;
    // The later report first: what counts is when it was said, not when it came.
    const Uid order = bring(named(u"A1"_s, 5000, later));
    bring(named(u"A1"_s, 0, first));
    bring(named(u"A1"_s, 9000, masked));
    const auto found = record(order);
    ASSERT_TRUE(found.ok()) << found.error().detail.toStdString();
    EXPECT_EQ(found.value().state, BuyerRecord::State::Kept);
    EXPECT_EQ(found.value().buyer.display, u"pearl_fan"_s);
    EXPECT_EQ(found.value().buyer.receiver, u"张三"_s);
    EXPECT_EQ(found.value().buyer.phone, u"13900139000"_s);
    EXPECT_EQ(found.value().buyer.note, u"ring twice"_s);
    EXPECT_EQ(count("order_identity"), 2);
    bring(named(u"A1"_s, 9500, first)); // the same words in another report are not kept twice
    EXPECT_EQ(count("order_identity"), 2);
    EXPECT_EQ(IdentityStore(*ledger).counts().value().orders, 1);
}

TEST_F(IdentityTest, SameFactsWithAnotherAddressReplaceIt)
{
    BuyerIdentity buyer = samples::canaryBuyer(u"1"_s);
    const Uid order = bring(named(u"A1"_s, 0, buyer));
    buyer.address = u"another street"_s;
    EXPECT_EQ(apply({named(u"A1"_s, 0, buyer)}).front().kind, OutcomeKind::Unchanged);
    EXPECT_EQ(record(order).value().buyer.address, u"another street"_s);
    EXPECT_EQ(count("order_identity"), 1);
}

// As on a copy that was put back after its month's key was replaced.
TEST_F(IdentityTest, WhatNoKeyOpensIsReplacedByTheNextWord)
{
    const BuyerIdentity buyer = samples::canaryBuyer(u"1"_s);
    const Uid order = bring(named(u"A1"_s, 0, buyer));
    keys.setMonth(u"2026-11"_s, SecretKey::random(), 1);
    ledger->setIdentityKeys(keys);
    EXPECT_FALSE(record(order).ok());
    EXPECT_EQ(apply({named(u"A1"_s, 0, buyer)}).front().kind, OutcomeKind::Unchanged);
    ASSERT_TRUE(record(order).ok());
    EXPECT_EQ(record(order).value().buyer, buyer);
    EXPECT_EQ(count("order_identity"), 1);
    // And what a reseal could not open either.
    IdentityKeys other = keys, then = keys;
    other.setMonth(u"2026-11"_s, SecretKey::random(), 1);
    then.setMonth(u"2026-11"_s, SecretKey::random(), 2);
    inTransaction([&] { return IdentityKeyLog(*ledger).reseal(u"2026-11"_s, other, then); });
    EXPECT_EQ(count("order_identity"), 0) << "nobody could read it";
    bring(named(u"A1"_s, 0, buyer));
    EXPECT_EQ(record(order).value().buyer, buyer);
    expectSound();
}

TEST_F(IdentityTest, FindsByWholeNamePhoneOrId)
{
    const Uid one = bring(named(u"A1"_s, 0, samples::canaryBuyer(u"1111"_s)));
    const Uid two = bring(named(u"A2"_s, 0, samples::canaryBuyer(u"2222"_s)));
    IdentityStore identities(*ledger);
    EXPECT_EQ(identities.find(u"金丝雀1111"_s).value(), QList<Uid>{one});
    EXPECT_EQ(identities.find(u"+86 139 0000 2222"_s).value(), QList<Uid>{two});
    EXPECT_EQ(identities.find(u"CANARY-ID-2222"_s).value(), QList<Uid>{two});
    EXPECT_TRUE(identities.find(u"金丝雀"_s).value().isEmpty());
    ledger->setIdentityKeys({});
    EXPECT_TRUE(identities.find(u"金丝雀1111"_s).value().isEmpty());
}

TEST_F(IdentityTest, WithoutKeysOnlyTheAliasIsKept)
{
    ledger->setIdentityKeys({});
    const Uid order = bring(named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s)));
    EXPECT_EQ(count("order_identity"), 0);
    EXPECT_EQ(record(order).value().state, BuyerRecord::State::NoneKept);
    EXPECT_EQ(OrderQuery(*ledger).story(order).value().order.alias, u"c***1"_s);
    // Once there are keys the same report brings it in.
    ledger->setIdentityKeys(keys);
    bring(named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s)));
    EXPECT_EQ(record(order).value().buyer, samples::canaryBuyer(u"1"_s));
}

TEST_F(IdentityTest, UndoTakesAwayWhatOnlyTheImportBrought)
{
    const auto import = [this](const QList<OrderEvent>& events) {
        OrderStore store(*ledger);
        inTransaction([&]() -> Result<Done> {
            const auto mark = store.beginImport({}, {});
            const auto outcomes = store.apply(OrderBatch{{}, events, {}, {}, false}, mark.value());
            return store.finishImport(mark.value(), outcomes.value(), {});
        });
    };
    const BuyerIdentity known = samples::canaryBuyer(u"1"_s);
    BuyerIdentity moved = known;
    moved.address = u"new street"_s;
    const Uid order = bring(named(u"A1"_s, 0, known));
    const QList<OrderEvent> file{named(u"A1"_s, 3000, moved), named(u"A2"_s, 3000, known)};
    import(file);
    EXPECT_EQ(record(order).value().buyer.address, u"new street"_s);
    EXPECT_EQ(count("order_identity"), 3);
    inTransaction([&] { return OrderStore(*ledger).undoLastImport(); });
    EXPECT_EQ(record(order).value().buyer, known);
    EXPECT_EQ(count("order_identity"), 1);
    EXPECT_EQ(count("(SELECT DISTINCT order_id FROM identity_token)"), 1);
    import(file); // importing again is the redo
    EXPECT_EQ(record(order).value().buyer.address, u"new street"_s);
    EXPECT_EQ(count("order_identity"), 3);
    expectSound();
}

TEST_F(IdentityTest, SwappedAndTamperedRowsAreRefused)
{
    const Uid one = bring(named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s)));
    const Uid two = bring(named(u"A2"_s, 0, samples::canaryBuyer(u"2"_s)));
    ASSERT_TRUE(record(one).ok());
    ledger->database().execute(
        u"UPDATE order_identity SET phone=(SELECT phone FROM order_identity i WHERE i.order_id=2) WHERE order_id=1"_s);
    EXPECT_EQ(record(one).error().kind, ErrorKind::Damaged);
    EXPECT_TRUE(record(two).ok());
    ledger->database().execute(u"UPDATE order_identity SET note=address WHERE order_id=2"_s);
    EXPECT_EQ(record(two).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(inTransaction([&] { return IdentityRemoval(*ledger).erase(two); }).orders, 1) << "and yet erased";
}

TEST_F(IdentityTest, EraseTakesEveryOrderOfTheBuyerAndNoReportBringsThemBack)
{
    const BuyerIdentity buyer = samples::canaryBuyer(u"1111"_s);
    BuyerIdentity elsewhere; // the same phone under another account
    elsewhere.receiver = buyer.receiver;
    elsewhere.phone = u"0086"_s + buyer.phone;
    BuyerIdentity namesake;
    namesake.receiver = buyer.receiver;
    namesake.phone = u"13711112222"_s;
    const Uid one = bring(named(u"A1"_s, 0, buyer)), two = bring(named(u"A2"_s, 0, elsewhere)),
              three = bring(named(u"A3"_s, 0, namesake));
    const auto erased = inTransaction([&] { return IdentityRemoval(*ledger).erase(one); });
    EXPECT_EQ(erased.orders, 2);
    EXPECT_EQ(erased.fields, (QList{BuyerField::PlatformId, BuyerField::Display, BuyerField::Receiver,
                                    BuyerField::Phone, BuyerField::Address, BuyerField::Note}));
    EXPECT_EQ(erased.months, QStringList{u"2026-11"_s});
    EXPECT_EQ(record(one).value().state, BuyerRecord::State::Erased);
    EXPECT_EQ(record(two).value().state, BuyerRecord::State::Erased);
    EXPECT_EQ(record(three).value().buyer, namesake);
    bring(named(u"A1"_s, 4000, buyer));
    EXPECT_EQ(record(one).value().state, BuyerRecord::State::Erased);
    EXPECT_EQ(count("order_identity"), 1);
    EXPECT_EQ(OrderQuery(*ledger).story(one).value().entries.size(), 2) << "the sale itself stays";
}

TEST_F(IdentityTest, PurgeLeavesNoSealedByteInTheFileAndSpendsTheMonth)
{
    OrderEvent delivered = named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s));
    delivered.doneAt = Instant{samples::evening + day};
    delivered.closed = Closed::Completed;
    OrderEvent open = named(u"A2"_s, 0, samples::canaryBuyer(u"2"_s));
    const Uid one = bring(delivered);
    const Uid two = bring(open);
    Statement s = ledger->database().statement("SELECT phone,digest FROM order_identity WHERE order_id=1");
    ASSERT_TRUE(s.run().next());
    const QByteArray phone = s.blob(0), digest = s.blob(1);
    s.finish();
    Statement t = ledger->database().statement("SELECT token FROM identity_token WHERE order_id=1");
    ASSERT_TRUE(t.run().next());
    const QByteArray token = t.blob(0);
    t.finish();
    ASSERT_TRUE(samples::bytesOnDisk(path()).contains(phone)); // the control
    ASSERT_TRUE(samples::bytesOnDisk(path()).contains(token));

    const auto purge = [this] { return inTransaction([&] { return IdentityRemoval(*ledger).purge(); }); };
    clock.time = Instant{samples::evening + 90 * day - 1};
    EXPECT_EQ(purge().orders, 0) << "too early";
    clock.time = Instant{samples::evening + 91 * day};
    // Someone packs the open order today: it lives.
    inTransaction([&] { return OrderStore(*ledger).setPacked(two, true); });
    const IdentityPurge first = purge();
    EXPECT_EQ(first.orders, 1);
    EXPECT_TRUE(first.spentMonths.isEmpty()) << "the month still has a row";
    ledger->database().readNumber(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    for (const QByteArray& gone : {phone, digest, token})
        EXPECT_FALSE(samples::bytesOnDisk(path()).contains(gone));
    EXPECT_EQ(record(one).value().state, BuyerRecord::State::NoneKept);
    EXPECT_EQ(record(two).value().buyer, samples::canaryBuyer(u"2"_s));
    bring(delivered); // an old file imported again
    EXPECT_EQ(record(one).value().state, BuyerRecord::State::NoneKept);

    clock.time = Instant{samples::evening + 182 * day};
    const IdentityPurge last = purge();
    EXPECT_EQ(last.orders, 1);
    EXPECT_EQ(last.spentMonths, QStringList{u"2026-11"_s});
    inTransaction([&] { return IdentityKeyLog(*ledger).noteDestroyed(u"2026-11"_s); });
    EXPECT_TRUE(purge().spentMonths.isEmpty()) << "told once it is done";
}

/// A ledger as version 1 left it: hashes that covered the buyer, rows that could not be read kept whole.
void makeOldLedger(const QString& path, const QString& pattern, const OrderEvent& told, const QByteArray& hash)
{
    auto made = Database::open(path, Database::Mode::ReadWrite);
    ASSERT_TRUE(made.ok());
    Database& old = *made.value();
    old.execute(u"PRAGMA application_id=%1"_s.arg(Ledger::applicationId));
    ASSERT_TRUE(migrate(old, 0, 1).ok());
    old.execute(u"ATTACH '%1' AS pattern"_s.arg(pattern));
    for (const QString& table : {u"setting"_s, u"orders"_s, u"order_line"_s}) {
        // Later steps have given the pattern columns that version 1 does not know.
        Statement known = old.statement("SELECT group_concat(name) FROM pragma_table_info(?,'main')");
        const QString columns = known.run(table).next() ? known.text(0) : QString();
        known.finish();
        old.execute(u"INSERT INTO main.%1(%2) SELECT %2 FROM pattern.%1"_s.arg(table, columns));
    }
    old.execute(u"INSERT INTO order_history SELECT order_id,event_hash,history_id,import_id,origin,observed_at,outcome,"
                "reason,source_event_id,event,repeats,undone_at FROM pattern.order_history"_s);
    old.statement("UPDATE order_history SET event_hash=?").run(hash);
    old.statement("UPDATE orders SET head_key=CAST(substr(head_key,1,19)||? AS BLOB),"
                  "alias_key=CAST(substr(alias_key,1,19)||? AS BLOB)")
        .run(hash.left(8), hash.left(8));
    old.statement("INSERT INTO quarantine(source,row_no,code,detail,raw,at) VALUES('file',3,'bad_time','',?,0)")
        .run(told.buyer.receiver.toUtf8());
    ASSERT_TRUE(old.ok()) << old.error().detail.toStdString();
    EXPECT_EQ(old.readNumber(u"PRAGMA user_version"_s), 1);
    old.execute(u"DETACH pattern"_s);
}

TEST_F(IdentityTest, AnOlderLedgerLosesItsTracesOfBuyersAndKnowsItsReportsAgain)
{
    ledger->setIdentityKeys({});
    OrderEvent told = named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s));
    told.lines.front().sku = u"NOBODY-KNOWS"_s; // so that the row stands without our products
    const Uid order = bring(told);
    ledger->database().readNumber(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QByteArray hash = QCryptographicHash::hash(QJsonDocument(toJson(told, true)).toJson(QJsonDocument::Compact),
                                                     QCryptographicHash::Sha256);
    ASSERT_NE(hash, contentHash(told));
    const QString old = folder.filePath(u"old.kaibang"_s);
    makeOldLedger(old, path(), told, hash);
    ASSERT_TRUE(samples::bytesOnDisk(old).contains(hash)); // the control

    ledger.reset();
    auto opened = Ledger::open(old, clock);
    ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
    ledger = std::move(opened).value();
    EXPECT_EQ(ledger->database().readNumber(u"PRAGMA user_version"_s), Ledger::currentVersion);
    EXPECT_TRUE(QFile::exists(old + u".before-v%1"_s.arg(Ledger::currentVersion)));
    ledger->database().readNumber(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    for (const QByteArray& trace : {hash, hash.left(8), told.buyer.receiver.toUtf8()})
        EXPECT_FALSE(samples::bytesOnDisk(old).contains(trace));
    ledger->setIdentityKeys(keys);
    EXPECT_EQ(apply({told}).front().reason, OutcomeReason::AlreadyKnown);
    EXPECT_EQ(record(order).value().buyer, told.buyer);
    EXPECT_EQ(apply({named(u"A1"_s, -1, {})}).front().reason, OutcomeReason::OlderThanKnown);
}

TEST_F(IdentityTest, KeepingNothingIsAChoice)
{
    const Uid order = bring(named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s)));
    ASSERT_TRUE(ledger->setSetting(u"buyer_keep_days"_s, u"0"_s).ok());
    EXPECT_EQ(inTransaction([&] { return IdentityRemoval(*ledger).purge(); }).orders, 1);
    bring(named(u"A1"_s, 100, samples::canaryBuyer(u"1"_s)));
    EXPECT_EQ(record(order).value().state, BuyerRecord::State::NoneKept);
}

TEST_F(IdentityTest, DestroyedKeyMakesAnOldBackupUnreadable)
{
    const Uid order = bring(named(u"A1"_s, 0, samples::canaryBuyer(u"1"_s)));
    const QString backup = folder.filePath(u"old.kaibang"_s);
    ASSERT_TRUE(copyLedger(*ledger, backup).ok());
    const auto look = [&](const IdentityKeys& at) {
        auto copy = Ledger::openReadOnly(backup, clock);
        EXPECT_TRUE(copy.ok());
        copy.value()->setIdentityKeys(at);
        return IdentityStore(*copy.value()).recordOf(order);
    };
    EXPECT_EQ(look(keys).value().buyer, samples::canaryBuyer(u"1"_s)); // the control: with the key it reads
    keys.removeMonth(u"2026-11"_s);
    EXPECT_EQ(look(keys).value().state, BuyerRecord::State::KeyGone);
    keys.setMonth(u"2026-11"_s, SecretKey::random());
    EXPECT_EQ(look(keys).error().kind, ErrorKind::Damaged) << "another key of that name";
}

} // namespace
