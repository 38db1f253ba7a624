// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The intake journal beside a ledger: what was accepted is in it and nothing else, and an older copy gets it back.
#include "budgets.h"
#include "hold_store.h"
#include "journal_fixture.h"

#include <QFile>
#include <rapidcheck.h>

using namespace kaibang;
using samples::event;
using samples::JournalFixture;

namespace {

using JournalTest = JournalFixture;

TEST_F(JournalTest, WhatIsAcceptedIsInTheJournalWithoutTheBuyer)
{
    OrderEvent told = event(QStringLiteral("A1"), Payment::Paid, 0);
    told.buyer.display = QStringLiteral("Wilhelmina");
    told.buyer.phone = QStringLiteral("13800138000");
    told.buyer.address = QStringLiteral("Pearl Road 12");
    apply({told});
    const JournalContents journal = contents();
    ASSERT_EQ(journal.groups.size(), 1);
    EXPECT_EQ(journal.groups.first().number, 1);
    EXPECT_TRUE(journal.groups.first().isKept);
    ASSERT_EQ(journal.groups.first().entries.size(), 1);
    const auto entry = journalEntryFrom(journal.groups.first().entries.first());
    ASSERT_TRUE(entry);
    EXPECT_EQ(orderOf(*entry).text(), QStringLiteral("shop:A1"));
    EXPECT_EQ(ledger->setting(journalNumberKey), QStringLiteral("1"));
    QByteArray all;
    for (const QString& name : segments()) {
        all += bytesOfFile(name);
        EXPECT_EQ(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    EXPECT_EQ(QFile::permissions(journalFolder(path())) & (QFile::ReadGroup | QFile::ExeOther), QFile::Permissions());
    for (const auto* word : {"Wilhelmina", "13800138000", "Pearl Road"})
        EXPECT_FALSE(all.contains(word)) << word;
    EXPECT_TRUE(all.contains("A1")) << "the control: what is there is found";
    expectSound();
}

TEST_F(JournalTest, ARepeatARefusalAndWhatIsRolledBackAreNotInIt)
{
    const OrderEvent first = event(QStringLiteral("A1"), Payment::Paid, 0);
    apply({first});
    apply({first});
    OrderEvent unreadable = event(QString(), Payment::Paid, 0);
    apply({unreadable});
    Database& database = ledger->database();
    ASSERT_TRUE(database.begin());
    ASSERT_TRUE(OrderStore(*ledger).apply({{}, {event(QStringLiteral("A2"), Payment::Paid, 0)}, {}, {}, false}).ok());
    database.rollback();
    apply({event(QStringLiteral("A3"), Payment::Paid, 0)});
    const JournalContents journal = contents();
    EXPECT_EQ(ordersIn(journal), (QStringList{QStringLiteral("shop:A1"), QStringLiteral("shop:A3")}));
    EXPECT_EQ(journal.groups.size(), 2);
}

// A constraint that SQLite looks at in the commit itself: the record is on the disk by then, and has to go.
TEST_F(JournalTest, ACommitThatFailsLeavesNothingInTheJournal)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    Database& database = ledger->database();
    ASSERT_TRUE(database.begin());
    ASSERT_TRUE(OrderStore(*ledger).apply({{}, {event(QStringLiteral("A2"), Payment::Paid, 0)}, {}, {}, false}).ok());
    ASSERT_TRUE(database.execute(
        QStringLiteral("INSERT INTO line_part(order_id,line_id,part_id,units) SELECT 999,'1',variant_id,1 FROM "
                       "variant LIMIT 1")));
    EXPECT_FALSE(database.commit());
    database.rollback();
    database.clearError();
    EXPECT_EQ(ordersIn(contents()), QStringList{QStringLiteral("shop:A1")});
    apply({event(QStringLiteral("A3"), Payment::Paid, 0)});
    EXPECT_EQ(contents().groups.last().number, 2);
    expectSound();
}

TEST_F(JournalTest, WhatCannotBeJournalledIsNotAccepted)
{
    QFile inTheWay(journalFolder(path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    Database& database = ledger->database();
    ASSERT_TRUE(database.begin());
    ASSERT_TRUE(OrderStore(*ledger).apply({{}, {event(QStringLiteral("A1"), Payment::Paid, 0)}, {}, {}, false}).ok());
    EXPECT_FALSE(database.commit());
    EXPECT_EQ(database.error().kind, ErrorKind::Io);
    database.rollback();
    database.clearError();
    EXPECT_EQ(database.readNumber(QStringLiteral("SELECT count(*) FROM orders")), 0);
    ASSERT_TRUE(inTheWay.remove());
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)}); // without a restart
    EXPECT_EQ(contents().groups.size(), 1);
}

// The moment between the journal's write and the ledger's commit.
TEST_F(JournalTest, AGroupThatWasNeverCommittedIsCutOffAtTheNextStart)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    ledger.reset();
    {
        IntakeJournal killed(path(), household, 1);
        killed.note(
            bytesOf(entryAbout(journal::undoHand, {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")})));
        ASSERT_TRUE(killed.write(clock.now()).ok());
    }
    EXPECT_EQ(contents().groups.size(), 2);
    open();
    EXPECT_EQ(contents().groups.size(), 1);
    apply({event(QStringLiteral("A2"), Payment::Paid, 0)});
    EXPECT_EQ(contents().groups.last().number, 2);
    expectSound();
}

TEST_F(JournalTest, ACommittedGroupStaysAlsoWhenTheLedgerIsAnOlderCopy)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    const QString copy = copyNow();
    apply({event(QStringLiteral("A2"), Payment::Paid, 0)});
    ledger.reset();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::copy(copy, path())); // by hand, not by a restore
    open();
    EXPECT_EQ(contents().groups.size(), 2);
    const AuditCheck check = checkNamed(QStringLiteral("journal_orders_are_in_ledger"));
    EXPECT_FALSE(check.ok);
    EXPECT_EQ(check.detail, QStringLiteral("shop:A2"));
    apply({event(QStringLiteral("A3"), Payment::Paid, 0)});
    EXPECT_EQ(contents().groups.last().number, 3);
}

TEST_F(JournalTest, ATornEndIsCutAndDamageIsLeftAndNamed)
{
    for (int i = 0; i < 3; ++i)
        apply({event(QStringLiteral("A%1").arg(i), Payment::Paid, 0)});
    ledger.reset();
    const QString segment = segments().first();
    const QByteArray whole = bytesOfFile(segment);
    QFile file(segment);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(whole.mid(whole.size() / 2, 40));
    file.close();
    open();
    EXPECT_EQ(bytesOfFile(segment), whole);
    expectSound();
    ledger.reset();
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(whole.size() / 2);
    file.write("xxxx");
    file.close();
    open();
    apply({event(QStringLiteral("A9"), Payment::Paid, 0)});
    EXPECT_EQ(segments().size(), 2) << "nothing more is written into a damaged one";
    EXPECT_EQ(contents().damaged.size(), 1);
    const AuditCheck check = checkNamed(QStringLiteral("journal_reads"));
    EXPECT_FALSE(check.ok);
    EXPECT_TRUE(check.detail.contains(QFileInfo(segment).fileName())) << check.detail.toStdString();
}

TEST_F(JournalTest, SegmentsThatNoBackupNeedsGo)
{
    OrderEvent large = event(QStringLiteral("B"), Payment::Paid, 0);
    for (int i = 0; i < 5; ++i) {
        large.orderId = QStringLiteral("B%1").arg(i);
        QString noise; // that does not deflate
        for (int j = 0; j < 60'000; ++j)
            noise += QString::number((qint64(j) * 7919 + i) * 104'729 % 1'000'003, 36);
        large.sellerNote = noise;
        for (int part = 0; part < 4; ++part) {
            large.sourceUpdatedAt = Instant{samples::evening + part};
            apply({large});
        }
    }
    const qsizetype all = segments().size();
    ASSERT_GT(all, 2);
    thinJournal(path(), household, 0);
    EXPECT_EQ(segments().size(), all);
    const qint64 last = contents().groups.last().number;
    thinJournal(path(), household, 10);
    const JournalContents left = contents();
    EXPECT_LT(segments().size(), all);
    EXPECT_LE(left.groups.first().number, 11) << "what came after the oldest backup is all there";
    thinJournal(path(), household, last);
    EXPECT_EQ(segments().size(), 1);
    expectSound();
}

TEST_F(JournalTest, AnOlderCopyGetsBackWhatCameLater)
{
    apply({event(QStringLiteral("A1"), Payment::Unpaid, 0)});
    const QString copy = copyNow();
    apply({event(QStringLiteral("A1"), Payment::Paid, 1000), event(QStringLiteral("A2"), Payment::Paid, 0)});
    apply({event(QStringLiteral("A3"), Payment::Paid, 0, QStringLiteral("STUD-8P"), 3)});
    const auto before = stateOf();
    restore(copy, JournalUse::Replay);
    EXPECT_EQ(stateOf(), before);
    const auto report = ledger->lastReplay();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->orders, 2);
    EXPECT_EQ(report->changed, 1);
    EXPECT_EQ(report->lookAtCount, 0);
    expectSound();
    // Put back once more by a person who was interrupted: nothing is there twice.
    ASSERT_TRUE(ledger->setSetting(journalReplayKey, QStringLiteral("due")).ok());
    ASSERT_TRUE(ledger->setSetting(journalNumberKey, QStringLiteral("0")).ok());
    reopen();
    EXPECT_EQ(stateOf(), before);
    apply({event(QStringLiteral("A4"), Payment::Paid, 0)});
    expectSound();
}

TEST_F(JournalTest, WhatAPersonLeavesOutStaysOut)
{
    const QString copy = copyNow();
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    restore(copy, JournalUse::Leave);
    EXPECT_EQ(ledger->database().readNumber(QStringLiteral("SELECT count(*) FROM orders")), 0);
    EXPECT_FALSE(ledger->lastReplay());
    expectSound();
    apply({event(QStringLiteral("A2"), Payment::Paid, 0)});
    expectSound();
}

TEST_F(JournalTest, WhatCannotBeCoveredOrIsUnknownNeedsAPerson)
{
    const QString copy = copyNow();
    inTransaction([this] { return StockStore(*ledger).move(variants.at(0).uid, 10, StockReason::Received, {}); });
    apply({event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 15)});
    restore(copy, JournalUse::Replay); // without the ten that came in by hand
    const auto report = ledger->lastReplay();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->orders, 1);
    EXPECT_EQ(report->lookAt, QStringList{QStringLiteral("shop:A1")});
    expectSound();
}

TEST_F(JournalTest, HoldsComeBackAndOneWithoutStockIsLetGo)
{
    const QString copy = copyNow();
    const auto wish = [this](int variant, qint64 units) {
        return HoldStore::Wish{
            QStringLiteral("kuaishou"), {}, variants.at(variant).uid, units, 5900, 900'000, {}, clock.now()};
    };
    Uid paid;
    inTransaction([&] { return HoldStore(*ledger).reserve(wish(0, 2)); });
    inTransaction([&]() -> Result<Done> {
        const auto held = HoldStore(*ledger).reserve(wish(1, 1));
        paid = held ? held.value().order : Uid();
        return held ? Result<Done>(Done{}) : Result<Done>(held.error());
    });
    inTransaction([&] { return HoldStore(*ledger).pay(paid); });
    inTransaction([&] { return StockStore(*ledger).move(variants.at(2).uid, 5, StockReason::Received, {}); });
    inTransaction([&] { return HoldStore(*ledger).reserve(wish(2, 12)); });
    restore(copy, JournalUse::Replay);
    const auto report = ledger->lastReplay();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->orders, 3);
    EXPECT_EQ(report->lookAtCount, 1);
    EXPECT_EQ(HoldStore(*ledger).active().value().size(), 1);
    EXPECT_EQ(ledger->database().readNumber(QStringLiteral("SELECT count(*) FROM hold WHERE state=1")), 1);
    EXPECT_EQ(ledger->database().readNumber(QStringLiteral("SELECT count(*) FROM hold WHERE state=3")), 1);
    EXPECT_EQ(onHand(2), 10);
    expectSound();
}

TEST_F(JournalTest, AnImportComesBackWithItsUndo)
{
    const QString copy = copyNow();
    const auto import = [this](const QString& file, const QStringList& orders) {
        inTransaction([&]() -> Result<Done> {
            OrderStore store(*ledger);
            const auto mark =
                store.beginImport({file}, {QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256)});
            QList<OrderEvent> events;
            for (const QString& order : orders)
                events.append(event(order, Payment::Paid, 0));
            const auto stored = store.apply({{}, events, {}, {}, false}, mark.value());
            return stored ? Result<Done>(Done{}) : Result<Done>(stored.error());
        });
    };
    import(QStringLiteral("one.csv"), {QStringLiteral("I1"), QStringLiteral("I2")});
    import(QStringLiteral("two.csv"), {QStringLiteral("I3")});
    inTransaction([this] { return OrderStore(*ledger).undoLastImport(); });
    const auto before = stateOf();
    restore(copy, JournalUse::Replay);
    EXPECT_EQ(stateOf(), before);
    EXPECT_EQ(OrderStore(*ledger).aboutLastImport().value().files, QStringList{QStringLiteral("one.csv")});
    inTransaction([this] { return OrderStore(*ledger).undoLastImport(); }); // it is one that can be taken back
    EXPECT_EQ(onHand(0), 10);
    expectSound();
}

TEST_F(JournalTest, TheJournalOfAnotherHouseholdIsNotReplayed)
{
    apply({event(QStringLiteral("A1"), Payment::Paid, 0)});
    const Uid other = Uid::create(clock.now());
    EXPECT_TRUE(readJournal(path(), other).groups.isEmpty());
    EXPECT_EQ(readJournal(path(), household).groups.size(), 1) << "the control";
}

/// What happens to orders in a show, drawn by chance.
void anything(JournalFixture& fixture, int step)
{
    const int which = *rc::gen::inRange(0, 6);
    const QString order = QStringLiteral("P%1").arg(*rc::gen::inRange(0, 6));
    const QString sku = *rc::gen::element(QStringLiteral("STUD-8W"), QStringLiteral("STUD-8P"), QStringLiteral("?"));
    const int units = *rc::gen::inRange(1, 3);
    OrderEvent told = event(order, *rc::gen::element(Payment::Paid, Payment::Unpaid), step, sku, units);
    if (which == 4) {
        told.closed = Closed::CancelledRefunded;
        told.payment = Payment::Refunded;
    }
    if (which == 5) {
        fixture.takeBackHandEntry(order);
        return;
    }
    if (which == 3)
        told.origin = Origin::Hand;
    fixture.applyAny(told);
}

// Whatever was accepted after a copy was made, the copy with its journal is the ledger that was lost.
TEST(JournalProperty, ACopyWithItsJournalIsTheLedgerThatWasLost)
{
    // Each run has some ten commits and three openings, which wait for the disk.
    const int most = samples::hasLongBudget() ? 100 : 10;
    int runs = 0, withoutLast = 0;
    EXPECT_TRUE(rc::check([&] {
        if (++runs > most)
            return;
        JournalFixture::Alone fixture;
        const int before = *rc::gen::inRange(0, 6), after = *rc::gen::inRange(1, 10);
        for (int i = 0; i < before; ++i)
            anything(fixture, i);
        const QString copy = fixture.copyNow();
        for (int i = 0; i < after; ++i)
            anything(fixture, before + i);
        const auto lost = fixture.stateOf();
        fixture.restore(copy, JournalUse::Leave);
        withoutLast += fixture.stateOf() != lost ? 1 : 0;
        fixture.restore(copy, JournalUse::Replay);
        RC_ASSERT(fixture.stateOf() == lost);
        fixture.expectSound();
        RC_ASSERT(!testing::Test::HasFailure());
    }));
    EXPECT_GT(withoutLast, 0) << "the control: without its journal a copy is another ledger";
}

} // namespace
