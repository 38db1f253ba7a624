// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statements over orders: each line once, whatever came first; orders, days and lines come to the same cent.
#include "budgets.h"
#include "ledger_fixture.h"
#include "settlement_query.h"
#include "settlement_store.h"

#include <QCryptographicHash>
#include <algorithm>
#include <limits>
#include <random>
#include <rapidcheck.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::evening;
using samples::LedgerFixture;

constexpr qint64 dayMs = 86'400'000;

SettlementLine line(const QString& order, qint64 gross, const QString& flow, qint64 fee = 0, qint64 daysLater = 5)
{
    SettlementLine made;
    made.source = u"douyin"_s;
    made.orderId = order;
    made.statementKind = u"douyin_settlement"_s;
    made.rank = 2;
    made.flowId = flow;
    made.kind = SettlementKind::Income;
    made.words = u"货款结算入账"_s;
    made.at = Instant{evening + daysLater * dayMs};
    made.currency = u"CNY"_s;
    made.gross = gross;
    made.net = gross - fee;
    if (fee != 0)
        made.fees = {{u"platform_commission"_s, fee}};
    return made;
}

SettlementLine refund(const QString& order, qint64 minor, const QString& flow, qint64 daysLater = 6)
{
    SettlementLine made = line(order, 0, flow, 0, daysLater);
    made.kind = SettlementKind::Refund;
    made.refund = minor;
    made.net = -minor;
    return made;
}

SettlementLine transfer(qint64 minor, const QString& flow)
{
    SettlementLine made = line({}, 0, flow, 0, 7);
    made.kind = SettlementKind::Transfer;
    made.net = -minor;
    return made;
}

class SettlementStoreTest : public LedgerFixture
{
public:
    void TestBody() override {}
    void start()
    {
        LedgerFixture::SetUp();
        clock.time = Instant{evening + 20 * dayMs};
    }
    template<typename Job>
    auto job(Job body)
    {
        Database& database = ledger->database();
        EXPECT_TRUE(database.begin());
        auto result = body();
        if (result.ok() && database.ok())
            EXPECT_TRUE(database.commit());
        else
            database.rollback();
        return result;
    }
    /// One statement, one import; gives what became of each line.
    QList<SettlementStore::Added> bring(const QString& name, const QList<SettlementLine>& lines)
    {
        QList<SettlementStore::Added> added;
        const auto done = job([&]() -> Result<Done> {
            const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
            const auto import = OrderStore(*ledger).beginImport({name}, {hash});
            const auto file = SettlementStore(*ledger).beginFile(
                {import.value().id, hash, name, u"douyin_settlement"_s, u"douyin"_s});
            if (!file || !file.value())
                return file ? Result<Done>(Done{}) : Result<Done>(file.error());
            const auto told = SettlementStore(*ledger).add(*file.value(), u"main"_s, lines);
            added = told.value();
            return Done{};
        });
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().detail.toStdString());
        return added;
    }
    int undoLast()
    {
        return job([&] {
                   const auto last = OrderStore(*ledger).lastImport();
                   const auto gone = SettlementStore(*ledger).undoImport(last.value().id);
                   EXPECT_TRUE(OrderStore(*ledger).closeUndo(last.value()).ok());
                   return gone;
               })
            .value();
    }
    static OrderEvent paidOrder(const QString& id, qint64 minor, qint64 versionMs = 0)
    {
        OrderEvent e = samples::event(id, Payment::Paid, versionMs, u"STUD-8W"_s, 1, minor);
        e.source = u"douyin"_s;
        e.doneAt = Instant{evening + dayMs};
        e.amounts.platformDiscount = 0;
        return e;
    }
    QList<SettlementFinding> findings() { return SettlementQuery(*ledger).findings().value(); }
    SettlementFinding of(const QString& order)
    {
        for (const SettlementFinding& finding : findings())
            if (finding.order.orderId == order)
                return finding;
        ADD_FAILURE() << "no finding for " << order.toStdString();
        return {};
    }
    QList<SettlementDay> days()
    {
        return SettlementQuery(*ledger)
            .days(BusinessDay{std::numeric_limits<int>::min()}, BusinessDay{std::numeric_limits<int>::max()})
            .value();
    }
    qint64 number(const QString& sql) { return ledger->database().readNumber(sql); }
    Ledger& book() { return *ledger; }
    using LedgerFixture::apply;
    using LedgerFixture::expectSound;
};

class Settled : public SettlementStoreTest
{
protected:
    void SetUp() override { start(); }
};

TEST_F(Settled, ALineStandsOnceHoweverManyStatementsTellIt)
{
    apply({paidOrder(u"A"_s, 5900), paidOrder(u"B"_s, 3000)});
    using enum SettlementStore::Added;
    EXPECT_EQ(bring(u"september"_s, {line(u"A"_s, 5900, u"1"_s, 300), line(u"B"_s, 3000, u"2"_s)}), (QList{New, New}));
    EXPECT_EQ(bring(u"september and october"_s, {line(u"B"_s, 3000, u"2"_s), line(u"C"_s, 100, u"3"_s)}),
              (QList{Known, New}));
    EXPECT_TRUE(bring(u"september"_s, {line(u"A"_s, 5900, u"1"_s)}).isEmpty()) << "the very same file";
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Settled);
    EXPECT_EQ(of(u"B"_s).sum.net, 3000) << "once";
    EXPECT_EQ(of(u"C"_s).state, SettlementState::UnknownOrder);
    const auto files = SettlementQuery(*ledger).files().value();
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files.at(0).name, u"september and october"_s) << "newest first";
    EXPECT_EQ(files.at(0).linesElsewhere, 1);
    EXPECT_EQ(files.at(1).totals.at(0).settled, 8600);
    EXPECT_EQ(files.at(1).totals.at(0).byKind, (QList<SettlementFee>{{u"platform_commission"_s, 300}}));
    expectSound();
    EXPECT_EQ(undoLast(), 0) << "the same file again brought nothing";
    EXPECT_EQ(undoLast(), 1) << "only C was its own";
    EXPECT_EQ(of(u"B"_s).state, SettlementState::Settled);
    EXPECT_EQ(undoLast(), 2);
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Waiting);
    EXPECT_TRUE(days().isEmpty());
    expectSound();
    EXPECT_EQ(bring(u"september"_s, {line(u"A"_s, 5900, u"1"_s, 300)}), (QList{New})) << "back again";
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Settled);
    expectSound();
}

TEST_F(Settled, ANumberWithOtherAmountsIsRefusedAndNotCountedTwice)
{
    bring(u"first"_s, {line(u"A"_s, 5900, u"1"_s)});
    EXPECT_EQ(bring(u"second"_s, {line(u"A"_s, 5800, u"1"_s)}), (QList{SettlementStore::Added::Conflict}));
    EXPECT_EQ(of(u"A"_s).sum.net, 5900);
    expectSound();
}

TEST_F(Settled, PartialAndLatePayoutsAddUp)
{
    apply({paidOrder(u"A"_s, 5900)});
    clock.time = Instant{evening + 4 * dayMs};
    bring(u"1"_s, {line(u"A"_s, 2000, u"1"_s, 100, 3)});
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Partly);
    clock.time = Instant{evening + 40 * dayMs};
    bring(u"2"_s, {line(u"Z"_s, 1, u"2"_s, 0, 39)});
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Differs) << "newer payouts are known, the rest is missing";
    bring(u"3"_s, {line(u"A"_s, 3900, u"3"_s, 195, 39)});
    const SettlementFinding all = of(u"A"_s);
    EXPECT_EQ(all.state, SettlementState::Settled);
    EXPECT_EQ(all.sum.lines, 2);
    EXPECT_EQ(all.sum.fees, 295);
    EXPECT_EQ(all.sum.net, 5605);
}

TEST_F(Settled, ARefundAfterThePayout)
{
    OrderEvent order = paidOrder(u"A"_s, 5900);
    apply({order});
    bring(u"1"_s, {line(u"A"_s, 5900, u"1"_s)});
    bring(u"2"_s, {refund(u"A"_s, 900, u"2"_s)});
    EXPECT_EQ(of(u"A"_s).reason, SettlementReason::RefundNotKnown);
    order = paidOrder(u"A"_s, 5900, 1000);
    order.payment = Payment::PartlyRefunded;
    order.amounts.refunded = 900;
    apply({order});
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Settled) << "the newer order list tells of it";
    EXPECT_EQ(of(u"A"_s).expected, 5000);
    expectSound();
}

TEST_F(Settled, TheRicherStatementCountsAndTheOtherDoesNotAddToIt)
{
    apply({paidOrder(u"A"_s, 5900)});
    SettlementLine account = line(u"A"_s, 5600, u"A9"_s);
    account.statementKind = u"douyin_account"_s;
    account.rank = 1;
    bring(u"account"_s, {account, transfer(4000, u"T"_s)});
    EXPECT_EQ(of(u"A"_s).sum.gross, 5600);
    bring(u"orders"_s, {line(u"A"_s, 5900, u"1"_s, 300)});
    EXPECT_EQ(of(u"A"_s).sum.gross, 5900);
    EXPECT_EQ(of(u"A"_s).sum.lines, 1);
    const auto entries = SettlementQuery(*ledger).entries(u"douyin"_s, u"main"_s, u"A"_s).value();
    ASSERT_EQ(entries.size(), 2) << "both are shown";
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(), [](const SettlementEntry& e) { return e.counts; }), 1);
    qint64 settled = 0;
    qint64 withdrawn = 0;
    for (const SettlementDay& day : days()) {
        settled += day.settled;
        withdrawn += day.withdrawn;
    }
    EXPECT_EQ(settled, 5600);
    EXPECT_EQ(withdrawn, 4000) << "moved, not earned";
    expectSound();
    undoLast();
    EXPECT_EQ(of(u"A"_s).sum.gross, 5600) << "the other one is back";
}

TEST_F(Settled, APersonsWordHoldsForThatGapAndIsTakenBack)
{
    apply({paidOrder(u"A"_s, 5900)});
    bring(u"1"_s, {line(u"A"_s, 5000, u"1"_s), line(u"Z"_s, 1, u"2"_s, 0, 19)});
    SettlementFinding finding = of(u"A"_s);
    ASSERT_EQ(finding.state, SettlementState::Differs);
    EXPECT_EQ(job([&] { return SettlementStore(*ledger).accept(finding.order, finding.gap(), u"  "_s); }).error().kind,
              ErrorKind::Invalid);
    ASSERT_TRUE(job([&] { return SettlementStore(*ledger).accept(finding.order, finding.gap(), u"coupon"_s); }).ok());
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Accepted);
    EXPECT_EQ(of(u"A"_s).because, u"coupon"_s);
    ASSERT_TRUE(job([&] { return SettlementStore(*ledger).accept(finding.order, finding.gap(), u"other"_s); }).ok());
    EXPECT_EQ(of(u"A"_s).because, u"other"_s) << "the newest word";
    bring(u"2"_s, {line(u"A"_s, 100, u"3"_s)});
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Differs) << "the gap is another one now";
    undoLast();
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Accepted);
    ASSERT_TRUE(job([&] { return SettlementStore(*ledger).undoAccept(finding.order); }).ok());
    EXPECT_EQ(of(u"A"_s).state, SettlementState::Differs);
    EXPECT_EQ(job([&] { return SettlementStore(*ledger).undoAccept(finding.order); }).error().kind,
              ErrorKind::NotFound);
}

TEST_F(Settled, OnlyWhatConcernsSettlementIsListed)
{
    OrderEvent counter = samples::event(u"K"_s, Payment::Paid, 0);
    counter.source = u"counter"_s;
    OrderEvent unpaid = samples::event(u"U"_s, Payment::Unpaid, 0);
    unpaid.source = u"douyin"_s;
    OrderEvent givenBack = paidOrder(u"G"_s, 5900);
    givenBack.payment = Payment::Refunded;
    givenBack.amounts.refunded = 5900;
    OrderEvent dark = paidOrder(u"D"_s, 5900);
    dark.amounts = {};
    apply({counter, unpaid, givenBack, dark, paidOrder(u"P"_s, 100)});
    QStringList ids;
    for (const SettlementFinding& finding : findings())
        ids.append(finding.order.orderId);
    ids.sort();
    EXPECT_EQ(ids, (QStringList{u"D"_s, u"P"_s}));
    bring(u"1"_s, {line(u"D"_s, 5900, u"1"_s)});
    EXPECT_EQ(of(u"D"_s).state, SettlementState::ExpectedUnknown);
}

TEST_F(Settled, ThePeriodHoldsOrdersByTheirDayAndPayoutsByTheirs)
{
    OrderEvent old = paidOrder(u"OLD"_s, 1000);
    old.placedAt = Instant{evening - 100 * dayMs};
    old.doneAt = Instant{evening - 95 * dayMs};
    OrderEvent older = old;
    older.orderId = u"OLDER"_s;
    apply({old, older, paidOrder(u"NEW"_s, 2000)});
    bring(u"1"_s,
          {line(u"OLD"_s, 400, u"1"_s, 0, -90), line(u"OLD"_s, 600, u"2"_s), line(u"OLDER"_s, 1000, u"3"_s, 0, -90)});
    const auto recent = SettlementQuery(*ledger).findings(Instant{evening - 30 * dayMs}).value();
    ASSERT_EQ(recent.size(), 2);
    for (const SettlementFinding& finding : recent)
        if (finding.order.orderId == u"OLD"_s) {
            EXPECT_EQ(finding.sum.gross, 1000) << "all of its lines, also the older one";
        }
    EXPECT_EQ(findings().size(), 3);
}

TEST_F(Settled, AStoryTellsItsPayouts)
{
    const Uid order = apply({paidOrder(u"A"_s, 5900)}).front().order;
    EXPECT_TRUE(OrderQuery(*ledger).story(order).value().settlement.isEmpty());
    bring(u"september.csv"_s, {line(u"A"_s, 5900, u"1"_s, 300)});
    const OrderStory story = OrderQuery(*ledger).story(order).value();
    ASSERT_EQ(story.settlement.size(), 1);
    EXPECT_EQ(story.settlement.first().files, QStringList{u"september.csv"_s});
    EXPECT_EQ(story.settlement.first().line.fees, (QList<SettlementFee>{{u"platform_commission"_s, 300}}));
    ASSERT_TRUE(story.settlementFinding);
    EXPECT_EQ(story.settlementFinding->state, SettlementState::Settled);
    EXPECT_EQ(*story.settlementFinding, of(u"A"_s)) << "as the list says it";
}

// A shop that is asked over the network has an id of its own, and a statement's file does not tell it.
TEST_F(Settled, ALineIsOfTheShopThatHasTheOneOrderWithItsNumber)
{
    OrderEvent polled = paidOrder(u"A"_s, 5900);
    polled.shopId = u"pearls.example"_s;
    bring(u"october.csv"_s, {line(u"A"_s, 5900, u"1"_s, 300)});
    EXPECT_EQ(of(u"A"_s).order.shopId, u"main"_s) << "nobody has it yet";
    const Uid order = apply({polled}).front().order;
    ASSERT_EQ(findings().size(), 1);
    const SettlementFinding finding = of(u"A"_s);
    EXPECT_EQ(finding.order.shopId, polled.shopId);
    EXPECT_EQ(finding.state, SettlementState::Settled);
    EXPECT_EQ(finding.sum.byKind, (QList<SettlementFee>{{u"platform_commission"_s, 300}}));
    const OrderStory story = OrderQuery(*ledger).story(order).value();
    ASSERT_EQ(story.settlement.size(), 1);
    EXPECT_EQ(story.settlement.first().files, QStringList{u"october.csv"_s});
    EXPECT_EQ(story.settlement.first().line.fees.size(), 1);
    ASSERT_TRUE(story.settlementFinding);
    EXPECT_EQ(*story.settlementFinding, finding);
    expectSound();

    OrderEvent other = polled;
    other.shopId = u"shells.example"_s;
    apply({other});
    QStringList shops;
    for (const SettlementFinding& each : findings())
        shops.append(each.order.shopId + (each.sum.lines > 0 ? u" paid out"_s : QString()));
    shops.sort();
    EXPECT_EQ(shops, (QStringList{u"main paid out"_s, u"pearls.example"_s, u"shells.example"_s}))
        << "two have that number, and none is guessed";
}

TEST_F(Settled, ADamagedSumIsFound)
{
    bring(u"1"_s, {line(u"A"_s, 5900, u"1"_s, 300)});
    expectSound();
    ledger->database().execute(u"UPDATE settlement_fee SET minor=299"_s);
    ledger->database().execute(u"UPDATE settlement_line SET told_by=2"_s);
    QStringList broken;
    for (const AuditCheck& check : auditLedger(*ledger).value())
        if (!check.ok)
            broken.append(check.name);
    EXPECT_EQ(broken, (QStringList{u"settlement_lines_add_up"_s, u"settlement_lines_are_told"_s}));
    EXPECT_FALSE(ledger->database().execute(u"UPDATE settlement_line SET net=net+1"_s)) << "one flipped bit";
}

/// What a year of a small shop can bring: statements over a few orders, in any order, overlapping in any way.
struct World
{
    QList<OrderEvent> orders;
    QList<SettlementLine> lines;
    QList<QList<int>> statements; ///< places in lines
};

World drawn()
{
    World world;
    const int orders = *rc::gen::inRange(1, 7);
    for (int i = 0; i < orders; ++i) {
        const QString id = u"O%1"_s.arg(i);
        const qint64 paid = *rc::gen::inRange(100, 10'000);
        OrderEvent event = SettlementStoreTest::paidOrder(id, paid);
        if (*rc::gen::inRange(0, 4) == 0) {
            event.payment = Payment::PartlyRefunded;
            event.amounts.refunded = paid / 3;
        }
        if (*rc::gen::inRange(0, 5) != 0) // else money of an order that never comes
            world.orders.append(event);
        const int parts = *rc::gen::inRange(0, 4);
        for (int part = 0; part < parts; ++part) {
            const bool numbered = *rc::gen::arbitrary<bool>();
            const QString flow = numbered ? u"F%1-%2"_s.arg(i).arg(part) : QString();
            SettlementLine made = part == 2
                                      ? refund(id, *rc::gen::inRange(1, 500), flow)
                                      : line(id, *rc::gen::inRange(1, 9000), flow, *rc::gen::inRange(0, 90), part);
            made.rank = *rc::gen::inRange(0, 3);
            made.statementKind = u"kind%1"_s.arg(made.rank);
            made.row = static_cast<int>(world.lines.size());
            world.lines.append(made);
        }
    }
    world.lines.append(transfer(*rc::gen::inRange(1, 5000), u"T"_s));
    SettlementLine fee = line({}, 0, u"FEE"_s, 77);
    fee.kind = SettlementKind::Fee;
    world.lines.append(fee);
    for (int i = 0; i < world.lines.size(); ++i) // lines without a number are told apart by what they say
        world.lines[i].at.ms += i;
    const int statements = *rc::gen::inRange(1, 5);
    for (int s = 0; s < statements; ++s) {
        QList<int> places;
        for (int i = 0; i < world.lines.size(); ++i)
            if (*rc::gen::inRange(0, 3) > 0 || (s == statements - 1))
                places.append(i);
        world.statements.append(places);
    }
    return world;
}

/// Steps 0 … orders-1 bring an order, the rest a statement.
void play(SettlementStoreTest& test, const World& world, const QList<int>& steps)
{
    for (const int step : steps) {
        if (step < world.orders.size()) {
            test.apply({world.orders.at(step)});
            continue;
        }
        const int statement = step - static_cast<int>(world.orders.size());
        QList<SettlementLine> lines;
        for (const int place : world.statements.at(statement))
            lines.append(world.lines.at(place));
        (void)test.bring(u"statement %1"_s.arg(statement), lines);
    }
}

QList<SettlementFinding> withoutUids(QList<SettlementFinding> findings)
{
    for (SettlementFinding& finding : findings)
        if (finding.order.uid.isValid())
            finding.order.uid = Uid::fromBytes(QByteArray(16, 'x'));
    return findings;
}

/// What the lines come to when nobody looks whether a line came before: it has to be wrong where statements overlap.
qint64 naiveSum(SettlementStoreTest& test)
{
    return test.number(
        u"SELECT coalesce(sum(net),0) FROM settlement_file_line JOIN settlement_line USING(line_id) WHERE "
        "kind<>3"_s);
}

TEST(SettlementProperties, AnyOrderAndOverlapEndsInTheSameResultAndSums)
{
    const int runs = samples::hasLongBudget() ? 1000 : 30;
    setenv("RC_PARAMS", qPrintable(u"max_success=%1"_s.arg(runs)), 0);
    int overlapsCountedTwice = 0;
    rc::check("statements and orders in any order", [&] {
        const World world = drawn();
        QList<int> steps;
        for (int i = 0; i < world.orders.size() + world.statements.size(); ++i)
            steps.append(i);
        SettlementStoreTest plain;
        plain.start();
        play(plain, world, steps);
        QList<int> mixed = steps;
        std::shuffle(mixed.begin(), mixed.end(), std::mt19937(static_cast<unsigned>(*rc::gen::inRange(0, 1'000'000))));
        if (*rc::gen::arbitrary<bool>())
            mixed += mixed; // everything comes again
        SettlementStoreTest other;
        other.start();
        play(other, world, mixed);
        if (mixed.last() >= world.orders.size()) { // the last one is taken back and brought again
            other.undoLast();
            play(other, world, {mixed.last()});
        }
        RC_ASSERT(withoutUids(plain.findings()) == withoutUids(other.findings()));
        RC_ASSERT(plain.days() == other.days());
        qint64 ofOrders =
            other.number(u"SELECT coalesce(sum(net),0) FROM settlement_counted WHERE ext_id='' AND kind<>3"_s);
        for (const SettlementFinding& finding : other.findings()) {
            ofOrders += finding.sum.net;
            RC_ASSERT(finding.sum.net == finding.sum.gross - finding.sum.refund - finding.sum.fees);
            qint64 fees = 0;
            for (const SettlementFee& fee : finding.sum.byKind)
                fees += fee.minor;
            RC_ASSERT(fees == finding.sum.fees);
        }
        qint64 ofDays = 0;
        for (const SettlementDay& day : other.days()) {
            RC_ASSERT(day.settled == day.income - day.refunds - day.fees);
            ofDays += day.settled;
        }
        RC_ASSERT(ofOrders == ofDays);
        for (const AuditCheck& check : auditLedger(other.book()).value())
            RC_ASSERT(check.ok);
        overlapsCountedTwice += naiveSum(other) != ofDays ? 1 : 0;
    });
    EXPECT_GT(overlapsCountedTwice, runs / 4) << "the control: statements that never overlap prove nothing";
}

} // namespace
} // namespace kaibang
