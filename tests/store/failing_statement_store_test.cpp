// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The disk goes at every statement of what no desk asks for: making, opening and bringing forward a file, its replay
// after a restore, its copies and checks, and the facts of a day. Each is asked again with one statement more allowed,
// until it goes through.
#include "day_facts_query.h"
#include "failing_statements.h"
#include "feed_store.h"
#include "hold_store.h"
#include "identity_removal.h"
#include "identity_samples.h"
#include "journal_fixture.h"
#include "ledger_check.h"
#include "ledger_comparison.h"
#include "old_ledgers.h"
#include "opening_samples.h"
#include "opening_store.h"
#include "tried_by_statement.h"

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::FailingStatements;

namespace {

class FailingStoreTest : public samples::TriedByStatement<samples::JournalFixture>
{
protected:
    void TearDown() override { EXPECT_GT(refusals, 0); }
    using TriedByStatement::told;
    /// Of a ledger, which stays open then.
    std::optional<Error> told(Result<std::unique_ptr<Ledger>> result)
    {
        if (!result)
            return result.error();
        opened = std::move(result).value();
        return std::nullopt;
    }
    /// Whatever only reads, on the ledger that is open: nothing but the disk may be at fault.
    template<typename Ask>
    void read(const char* what, Ask ask)
    {
        tried(what, [&]() -> std::optional<Error> {
            ledger->database().clearError();
            const auto result = ask();
            if (result.ok())
                return ledger->database().ok() ? std::nullopt : std::optional(ledger->database().error());
            EXPECT_EQ(result.error().kind, ErrorKind::Io) << what << ": " << result.error().detail.toStdString();
            return result.error();
        });
        ledger->database().clearError();
    }
    template<typename Job>
    auto inOne(Job job)
    {
        EXPECT_TRUE(ledger->database().begin());
        auto result = job();
        EXPECT_TRUE(result.ok() && ledger->database().commit()) << ledger->database().error().detail.toStdString();
        return result;
    }
    template<typename Job>
    void doneInOne(Job job)
    {
        EXPECT_TRUE(inOne(job).ok());
    }

    std::unique_ptr<Ledger> opened;
};

// The steps of the schema are tried each by each in the tests of old ledgers: here what comes before and behind them.
TEST_F(FailingStoreTest, ALedgerIsMadeWholeOrRefused)
{
    const QString place = folder.filePath(u"new/shop.kaibang"_s);
    const auto make = [&](const QString& at) {
        opened.reset();
        return Ledger::create(at, {{}, u"New"_s, u"Asia/Shanghai"_s, 240, u"CNY"_s, true}, clock);
    };
    int all = 0;
    {
        const FailingStatements counting(1'000'000, FailingStatements::Ends::AtItsEnd);
        const auto one = make(folder.filePath(u"new/other.kaibang"_s));
        ASSERT_TRUE(one.ok());
        all = counting.asked();
    }
    ASSERT_GT(all, 100);
    for (int allowed = 0; allowed < all; allowed += allowed < 20 || allowed > all - 60 ? 1 : 40) {
        const FailingStatements failing(allowed, FailingStatements::Ends::AtItsEnd);
        const auto error = told(make(place));
        ASSERT_TRUE(failing.hasRefused());
        refusals += 1;
        EXPECT_EQ(error ? error->kind : ErrorKind::NotFound, ErrorKind::Io)
            << allowed << " of " << all << ": " << (error ? error->detail.toStdString() : "made");
        // Nothing is left that the next try, or a person, would take for a ledger.
        EXPECT_EQ(QDir(folder.filePath(u"new"_s)).entryList({u"shop*"_s}, QDir::Files), QStringList()) << allowed;
    }
    ASSERT_EQ(told(make(place)), std::nullopt);
    EXPECT_EQ(make(place).error().kind, ErrorKind::Exists);
    ASSERT_EQ(told(Ledger::open(place, clock)), std::nullopt);
    EXPECT_EQ(opened->household().name, u"New"_s);
    EXPECT_TRUE(opened->household().isRehearsal);
}

TEST_F(FailingStoreTest, ALedgerIsOpenedWholeOrRefused)
{
    apply({event(u"A"_s, Payment::Paid, 0)});
    const Household before = ledger->household();
    ledger.reset();
    ends = FailingStatements::Ends::AtItsEnd;
    for (const FileCheck check : {FileCheck::BySize, FileCheck::AtOnce}) {
        tried("open", [&] {
            opened.reset();
            return told(Ledger::open(path(), clock, check));
        });
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->household(), before);
        opened.reset();
    }
    tried("openReadOnly", [&] { return told(Ledger::openReadOnly(path(), clock)); });
    EXPECT_EQ(opened->household(), before);
    tried("openToAsk", [&] { return told(Ledger::openToAsk(path(), clock)); });
    EXPECT_EQ(opened->fileVersion(), Ledger::currentVersion);
    const std::atomic<bool> goesOn = false, stops = true;
    tried("checkFile", [&] { return told(checkFile(path(), clock, goesOn)); });
    EXPECT_EQ(checkFile(path(), clock, stops).error().kind, ErrorKind::Refused);
    opened.reset();
    open();
    expectSound();
}

TEST_F(FailingStoreTest, AnOlderLedgerIsBroughtForwardOrIsAsItWas)
{
    ledger.reset();
    const QString old = folder.filePath(u"old.kaibang"_s);
    ASSERT_TRUE(QFile::copy(samples::oldLedger(samples::newestSample() - 1), old));
    ASSERT_TRUE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_EQ(Ledger::openToAsk(old, clock).error().kind, ErrorKind::OlderFile);
    ends = FailingStatements::Ends::AtItsEnd;
    tried("open", [&] { return told(Ledger::open(old, clock)); });
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->fileVersion(), Ledger::currentVersion);
    for (const AuditCheck& check : auditLedger(*opened).value())
        EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.detail.toStdString();
}

TEST_F(FailingStoreTest, AReplayEndsAsOneWithoutFailures)
{
    ledger->setIdentityKeys(samples::identityKeys({u"2026-11"_s}));
    OrderEvent canary = event(u"A0"_s, Payment::Paid, 0);
    canary.buyer = samples::canaryBuyer(u"1111"_s);
    apply({canary});
    const QString copy = copyNow();
    const Uid erased = OrderQuery(*ledger).list({}).value().front().uid;
    apply({event(u"A1"_s, Payment::Paid, 0), event(u"A2"_s, Payment::Paid, 0, u"?"_s)});
    apply({event(u"A1"_s, Payment::Paid, 1000, u"STUD-8W"_s, 2)});
    doneInOne([this]() -> Result<Done> {
        OrderStore store(*ledger);
        const auto mark = store.beginImport({u"one.csv"_s}, {QByteArray(32, '1')});
        const auto stored = store.apply({{}, {event(u"I1"_s, Payment::Paid, 0)}, {}, {}, false}, mark.value());
        return stored ? Result<Done>(Done{}) : Result<Done>(stored.error());
    });
    doneInOne([this] { return OrderStore(*ledger).undoLastImport(); });
    const Uid held =
        inOne([this] {
            return HoldStore(*ledger).reserve({u"hand"_s, {}, variants.at(1).uid, 1, 5900, 900'000, {}, clock.now()});
        })
            .value()
            .order;
    doneInOne([&] { return HoldStore(*ledger).pay(held); });
    doneInOne([&] { return HoldStore(*ledger).undoPay(held); });
    doneInOne([&] { return IdentityRemoval(*ledger).erase(erased); });
    const auto lost = stateOf();
    restore(copy, JournalUse::Replay);
    const ReplayReport report = ledger->lastReplay().value();
    ASSERT_EQ(stateOf(), lost);
    for (const auto ending : {FailingStatements::Ends::AtItsEnd, FailingStatements::Ends::WithACommit}) {
        ledger.reset();
        const QString draft = folder.filePath(u"draft.kaibang"_s);
        QFile::remove(draft);
        ASSERT_TRUE(QFile::copy(copy, draft));
        ends = FailingStatements::Ends::AtItsEnd;
        tried("prepareRestored", [&] { return told(prepareRestored(draft, path(), JournalUse::Replay)); });
        for (const auto& part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + part);
        ASSERT_TRUE(QFile::rename(draft, path()));
        ends = ending;
        tried("open", [&] { return told(Ledger::open(path(), clock)); });
        ledger = std::move(opened);
        ASSERT_TRUE(ledger);
        ReplayReport now = ledger->lastReplay().value_or(ReplayReport());
        now.at = report.at;
        EXPECT_EQ(now, report);
        EXPECT_EQ(stateOf(), lost);
        expectSound();
    }
}

// A journal in which another hand wrote what the ledger's rules refuse must not keep it from opening.
TEST_F(FailingStoreTest, AGroupThatTheLedgerRefusesIsCountedAndTheRestReplayed)
{
    const QString copy = copyNow();
    apply({event(u"A1"_s, Payment::Paid, 0)});
    apply({event(u"A2"_s, Payment::Paid, 0)});
    restore(copy, JournalUse::Leave);
    const QString empty = copyNow();
    ASSERT_TRUE(ledger->database().execute(u"CREATE TRIGGER rule BEFORE INSERT ON orders WHEN NEW.ext_id='A1' BEGIN "
                                           "SELECT RAISE(ABORT,'a rule'); END"_s));
    ASSERT_TRUE(ledger->setSetting(journalReplayKey, u"due"_s).ok());
    ASSERT_TRUE(ledger->setSetting(journalNumberKey, u"0"_s).ok());
    ledger.reset();
    ends = FailingStatements::Ends::AtItsEnd;
    tried("open", [&] { return told(Ledger::open(path(), clock)); });
    ASSERT_TRUE(opened);
    const ReplayReport report = opened->lastReplay().value();
    EXPECT_EQ(report.unreadable, 1);
    EXPECT_EQ(report.orders, 1);
    ledger = std::move(opened);
    EXPECT_EQ(ledger->database().readText(u"SELECT group_concat(ext_id) FROM orders"_s), u"A2"_s);
}

TEST_F(FailingStoreTest, CopiesAndComparisonsAreWholeOrRefused)
{
    apply({event(u"A1"_s, Payment::Paid, 0), event(u"A2"_s, Payment::Unpaid, 0)});
    const QString copy = folder.filePath(u"copy.kaibang"_s);
    read("copyLedger", [&] { return copyLedger(*ledger, copy); });
    EXPECT_EQ(checkCopy(copy, clock).value().orders, 2);
    read("checkCopy", [&] { return checkCopy(copy, clock); });
    apply({event(u"A3"_s, Payment::Paid, 0)});
    RestoreComparison comparison;
    read("compareForRestore", [&] {
        const auto result = compareForRestore(copy, path(), clock);
        if (result)
            comparison = result.value();
        return result;
    });
    EXPECT_EQ(comparison.fromJournal, 1);
    read("auditLedger", [&] { return auditLedger(*ledger); });
    expectSound();
}

TEST_F(FailingStoreTest, TheFactsOfADayAreWholeOrRefused)
{
    const Product product = samples::addOpeningProduct(*ledger).value();
    ASSERT_TRUE(DisclosureStore(*ledger).save(samples::card(product)).ok());
    const Uid lot = CatalogueStore(*ledger).addLot(u"Tub A"_s, u"Pond"_s, 9).value();
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.addItem(show, variants.at(0).uid).ok());
    ASSERT_TRUE(shows.start(show).ok());
    ASSERT_TRUE(shows.putOnAir(show, shows.items(show).value().front().uid).ok());
    ShowFeed shop;
    shop.told.source = u"shop"_s;
    shop.told.kind = FeedKind::Polled;
    ASSERT_TRUE(FeedStore(*ledger).save(show, {shop}).ok());
    OrderEvent refunded = event(u"A"_s, Payment::Paid, 0);
    refunded.refunds = {Refund{u"r"_s, clock.now(), 500, RefundState::Done, {}}};
    apply({refunded, event(u"B"_s, Payment::Unpaid, 0, u"?"_s), samples::openingOrder(u"O"_s, 0, 3)});
    OpeningStore table(*ledger);
    ASSERT_TRUE(table.setLot(lot).ok() && table.start().ok() && table.press(u'1').ok() && table.finish().ok());
    ASSERT_TRUE(table.start().ok());
    clock.time = clock.time.plusMs(60'000);
    const BusinessDay today = ledger->dayRule().dayOf(clock.now());
    ASSERT_TRUE(DayFactsQuery::of(*ledger).ok()); // the names are made
    DayFacts facts;
    read("day", [&]() -> Result<DayFacts> {
        auto query = DayFactsQuery::of(*ledger);
        if (!query)
            return query.error();
        auto day = query.value().day(today);
        if (day)
            facts = day.value();
        return day;
    });
    EXPECT_EQ(facts.orders.size(), 3);
    EXPECT_EQ(facts.openings.size(), 2);
    EXPECT_EQ(facts.shows.size(), 1);
    EXPECT_EQ(facts.refunds.size(), 1);
    EXPECT_EQ(facts.openingsLeft, 2);
    const auto asked = [&](const char* what, auto ask) {
        read(what, [&]() -> decltype(ask(std::declval<DayFactsQuery&>())) {
            auto query = DayFactsQuery::of(*ledger);
            if (!query)
                return query.error();
            return ask(query.value());
        });
    };
    asked("days", [&](DayFactsQuery& q) { return q.days({today.days - 3}, today, std::nullopt); });
    asked("days that changed", [&](DayFactsQuery& q) { return q.days({today.days - 3}, today, Instant{0}); });
    asked("stock", [](DayFactsQuery& q) { return q.stock(); });
    asked("lots", [](DayFactsQuery& q) { return q.lots(); });
}

} // namespace
