// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the village may know of a day: the same sums as the ledger's own, and nobody's words but the household's.
#include "bundle_store.h"
#include "day_facts_query.h"
#include "disclosure_store.h"
#include "feed_store.h"
#include "ledger_fixture.h"
#include "opening_samples.h"
#include "opening_store.h"

#include <QSet>
#include <random>
#include <rapidcheck/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::evening;
using samples::event;
using samples::LedgerFixture;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

class DayFactsTest : public LedgerFixture
{
protected:
    [[nodiscard]] BusinessDay today() const { return ledger->dayRule().dayOf(Instant{evening}); }
    DayFacts facts(BusinessDay day)
    {
        const auto told = DayFactsQuery::of(*ledger).value().day(day);
        EXPECT_TRUE(told.ok()) << (told ? "" : told.error().detail.toStdString());
        return told ? told.value() : DayFacts();
    }
    OrderEvent refunded(const QString& id, qint64 ms, qint64 amount)
    {
        OrderEvent e = event(id, Payment::Paid, ms);
        e.amounts.refunded = amount;
        return e;
    }
};

TEST_F(DayFactsTest, AnOrderIsToldByThisHouseholdsWords)
{
    OrderEvent e = event(u"T-1"_s, Payment::Paid, 0, u"STUD-8W"_s, 2);
    e.source = u"taobao"_s;
    e.amounts.platformFee = 118;
    e.lines[0].title = u"what a seller wrote there"_s;
    e.lines[0].variant = u"engraved: for Ana"_s;
    apply({e});
    const DayFacts day = facts(today());
    ASSERT_EQ(1, day.orders.size());
    const FactOrder& order = day.orders.front();
    EXPECT_EQ(u"taobao"_s, order.channel);
    EXPECT_TRUE(order.isOnline);
    EXPECT_EQ(FactState::Paid, order.state);
    EXPECT_EQ(11'800, order.dueMinor);
    EXPECT_EQ(0, order.refundedMinor);
    EXPECT_EQ(118, order.feeMinor);
    ASSERT_EQ(1, order.lines.size());
    const FactLine& line = order.lines.front();
    EXPECT_EQ(u"STUD-8W"_s, line.variantCode);
    EXPECT_EQ(u"Stud"_s, line.product);
    EXPECT_EQ(2000, line.thousandths);
    EXPECT_EQ(11'800, line.amountMinor);
    EXPECT_EQ(5900, line.listMinor);
    EXPECT_EQ(4900, line.floorMinor);
}

TEST_F(DayFactsTest, ALineThatNobodyNamedHasNoWords)
{
    apply({event(u"T-1"_s, Payment::Unpaid, 0, u"NOBODY-KNOWS"_s)});
    const DayFacts day = facts(today());
    EXPECT_EQ(FactState::Unpaid, day.orders.front().state);
    FactLine bare;
    bare.thousandths = 1000;
    bare.amountMinor = 5900;
    EXPECT_EQ(bare, day.orders.front().lines.front());
    EXPECT_EQ(u"other"_s, day.orders.front().channel) << "a channel of somebody's own name";
}

TEST_F(DayFactsTest, NamesAreTheSameEveryTimeAndNobodyElses)
{
    apply({event(u"A"_s, Payment::Paid, 0), event(u"B"_s, Payment::Paid, 0)});
    const DayFacts first = facts(today());
    EXPECT_EQ(first, facts(today()));
    EXPECT_NE(first.orders.at(0).id, first.orders.at(1).id);
    Statement s = ledger->database().statement("SELECT uid FROM orders");
    s.run();
    QSet<Uid> own;
    while (s.next())
        own.insert(Uid::fromBytes(s.blob(0)));
    for (const FactOrder& order : first.orders)
        EXPECT_FALSE(own.contains(order.id));
    // With another secret the very same orders have other names: that is what keeps them apart from the ids.
    ASSERT_TRUE(ledger->setSetting(u"bundle_secret"_s, QString(64, u'7')).ok());
    EXPECT_NE(first.orders.at(0).id, facts(today()).orders.at(0).id);
}

TEST_F(DayFactsTest, ARefundIsToldOnTheDayItWasMade)
{
    const BusinessDay later{today().days + 3};
    apply({event(u"A"_s, Payment::Paid, 0)});
    EXPECT_TRUE(facts(later).refunds.isEmpty());
    OrderEvent e = event(u"A"_s, Payment::Paid, 1000);
    e.refunds = {Refund{u"r1"_s, Instant{evening + 3 * dayMs}, 900, RefundState::Done, u"to Ana, sorry"_s},
                 Refund{u"r2"_s, Instant{evening + 3 * dayMs}, 5000, RefundState::Requested, {}}};
    apply({e});
    const DayFacts day = facts(later);
    ASSERT_EQ(1, day.refunds.size()) << "what is only asked for has not gone back";
    EXPECT_EQ(900, day.refunds.front().amountMinor);
    EXPECT_EQ(today(), day.refunds.front().saleDay);
    EXPECT_EQ(facts(today()).orders.front().id, day.refunds.front().order);
    EXPECT_EQ(900, facts(today()).orders.front().refundedMinor);
}

// Files tell a sum and no day. Each rise of it counts when it was first told, in whatever order the files come.
TEST_F(DayFactsTest, ASumThatGrowsIsToldByItsRises)
{
    apply({event(u"A"_s, Payment::Paid, 0)});
    apply({refunded(u"A"_s, 5 * dayMs, 3000)});
    apply({refunded(u"A"_s, 2 * dayMs, 1000)});
    EXPECT_EQ(1000, facts(BusinessDay{today().days + 2}).refunds.value(0).amountMinor);
    EXPECT_EQ(2000, facts(BusinessDay{today().days + 5}).refunds.value(0).amountMinor);
    EXPECT_EQ(3000, facts(today()).orders.front().refundedMinor);
}

TEST_F(DayFactsTest, ARefundOfWhichNobodyKnowsHowMuchIsNotZero)
{
    apply({event(u"A"_s, Payment::Refunded, 0)});
    EXPECT_EQ(std::nullopt, facts(today()).orders.front().refundedMinor);
}

TEST_F(DayFactsTest, AShowIsToldWithWhatWasOnAirAndWithoutNames)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.start(show).ok());
    ASSERT_TRUE(shows.addItem(show, variants.at(0).uid).ok());
    ASSERT_TRUE(shows.putOnAir(show, shows.items(show).value().front().uid).ok());
    ShowFeed shop;
    shop.told.source = u"woocommerce:ana-pearls.example"_s;
    shop.told.name = u"Ana's shop"_s;
    shop.told.kind = FeedKind::Polled;
    ASSERT_TRUE(FeedStore(*ledger).save(show, {shop}).ok());
    OrderEvent sold = event(u"A"_s, Payment::Paid, 0);
    apply({sold});
    clock.time = clock.time.plusMs(3'600'000);
    ASSERT_TRUE(shows.end(show).ok());
    const DayFacts day = facts(today());
    ASSERT_EQ(1, day.shows.size());
    const FactShow& told = day.shows.front();
    EXPECT_NE(show, told.id);
    EXPECT_EQ(told.id, day.orders.front().show);
    EXPECT_FALSE(told.soldOpenings);
    ASSERT_EQ(1, told.onAir.size());
    EXPECT_EQ(u"STUD-8W"_s, told.onAir.front().variantCode);
    EXPECT_EQ(3'600'000, told.onAir.front().until->ms - told.onAir.front().from.ms);
    ASSERT_FALSE(told.completeness.sources.isEmpty());
    EXPECT_EQ(u"woocommerce"_s, told.completeness.sources.front().source);
    EXPECT_TRUE(told.completeness.sources.front().name.isEmpty());
}

TEST_F(DayFactsTest, OpeningsAreToldWithLotAndGrades)
{
    const Product product = samples::addOpeningProduct(*ledger).value();
    const Uid lot = CatalogueStore(*ledger).addLot(u"Tub A"_s, u"Pond"_s, 100).value();
    ASSERT_TRUE(DisclosureStore(*ledger).save(samples::card(product)).ok());
    ShowStore shows(*ledger);
    ASSERT_TRUE(shows.start(shows.currentOrNew().value().uid).ok());
    apply({samples::openingOrder(u"O-1"_s, 0, 2)});
    OpeningStore table(*ledger);
    ASSERT_TRUE(table.setLot(lot).ok());
    const auto begun = table.start();
    ASSERT_TRUE(begun.ok()) << (begun ? "" : begun.error().detail.toStdString());
    DayFacts day = facts(today());
    EXPECT_EQ(OpeningState::Running, day.openings.value(0).state);
    ASSERT_TRUE(table.press(u'1').ok());
    ASSERT_TRUE(table.finish().ok());
    day = facts(today());
    ASSERT_EQ(1, day.openings.size());
    const FactOpening& told = day.openings.front();
    EXPECT_EQ(u"Tub A"_s, told.lot);
    EXPECT_EQ(u"Pond"_s, told.farm);
    EXPECT_EQ(u"OPEN"_s, told.productCode);
    EXPECT_EQ(OpeningState::Done, told.state);
    EXPECT_EQ(day.orders.front().id, told.order);
    EXPECT_EQ(day.shows.front().id, told.show);
    EXPECT_EQ(u"AAA × 1"_s, told.result.gradesText());
    EXPECT_EQ(1, day.openingsLeft);
    EXPECT_TRUE(day.shows.front().soldOpenings && day.shows.front().wasDisclosed);
    EXPECT_EQ(0, facts(BusinessDay{today().days - 1}).openingsLeft) << "ordered later";
}

// The catalogue takes words that no bundle could hold.
TEST_F(DayFactsTest, WordsOfAnyLengthAreToldShort)
{
    const QString word(2'000, u'珠');
    Variant v;
    v.code = v.name = word;
    v.priceMinor = 5900;
    Product product;
    product.code = product.name = product.category = word;
    product.variants.append(v);
    CatalogueStore catalogue(*ledger);
    ASSERT_TRUE(catalogue.save(product).ok());
    ASSERT_TRUE(catalogue.addLot(word, word, 10).ok());
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.start(show).ok());
    ASSERT_TRUE(shows.addItem(show, catalogue.variantByCode(word).value().uid).ok());
    ASSERT_TRUE(shows.putOnAir(show, shows.items(show).value().front().uid).ok());
    constexpr qsizetype most = 300;
    EXPECT_LT(facts(today()).shows.front().onAir.front().variantCode.size(), most);
    DayFactsQuery query = DayFactsQuery::of(*ledger).value();
    for (const FactStock& each : query.stock().value())
        for (const QString& told : {each.productCode, each.product, each.category, each.variantCode, each.variant})
            EXPECT_LT(told.size(), most);
    EXPECT_EQ(4, query.stock().value().size());
    for (const FactLot& each : query.lots().value())
        EXPECT_LT(each.lot.size() + each.farm.size(), 2 * most);
}

// A village takes no show that is longer than a month or ends before it began.
TEST_F(DayFactsTest, AShowThatNobodyEndedIsToldAsAMonth)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.start(show).ok());
    const BusinessDay began = today();
    ShowFeed feed;
    feed.told.source = QStringLiteral("intake");
    feed.told.gaps.append(FeedGap{clock.time.plusMs(-dayMs), clock.time.plusMs(80 * dayMs), GapCause::NoAnswer, false});
    feed.told.gaps.append(
        FeedGap{clock.time.plusMs(81 * dayMs), clock.time.plusMs(90 * dayMs), GapCause::NoAnswer, false});
    ASSERT_TRUE(FeedStore(*ledger).save(show, {feed}).ok());
    clock.time = clock.time.plusMs(90 * dayMs);
    ASSERT_TRUE(shows.end(show).ok());
    const FactShow told = facts(began).shows.value(0);
    ASSERT_EQ(1, told.completeness.sources.size());
    EXPECT_EQ(31 * dayMs, told.completeness.sources.front().openGapMs());
    for (const FeedGap& gap : told.completeness.sources.front().gaps)
        EXPECT_LE(gap.from, gap.to);
    EXPECT_EQ(31 * dayMs, told.endedAt.value_or(told.startedAt).ms - told.startedAt.ms);
}

TEST_F(DayFactsTest, ARehearsalIsToldToNobody)
{
    ledger.reset();
    const auto made = Ledger::create(folder.filePath(u"r.kaibang"_s),
                                     Household{{}, u"R"_s, u"Asia/Shanghai"_s, 240, u"CNY"_s, true}, clock);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(ErrorKind::Refused, DayFactsQuery::of(*made.value()).error().kind);
    EXPECT_EQ(ErrorKind::Refused, BundleStore(*made.value()).numbered({}).error().kind);
}

TEST_F(DayFactsTest, DaysThatChangedAreFound)
{
    const BusinessDay longAgo{today().days - 100};
    OrderEvent old = event(u"OLD"_s, Payment::Paid, 0);
    old.placedAt = Instant{evening - 100 * dayMs};
    apply({old, event(u"A"_s, Payment::Paid, 0)});
    DayFactsQuery query = DayFactsQuery::of(*ledger).value();
    EXPECT_EQ((QList<BusinessDay>{longAgo, today()}), query.days(longAgo, today(), std::nullopt).value());
    clock.time = clock.time.plusMs(60'000);
    const Instant asked = clock.time;
    EXPECT_EQ(QList<BusinessDay>{today()}, query.days(longAgo, today(), asked).value())
        << "the last month is looked at whatever happened";
    old.sourceUpdatedAt = old.sourceUpdatedAt->plusMs(50'000);
    old.amounts.refunded = 100;
    apply({old});
    EXPECT_EQ((QList<BusinessDay>{longAgo, today()}),
              DayFactsQuery::of(*ledger).value().days(longAgo, today(), asked).value());
}

TEST_F(DayFactsTest, TheShelfAndTheLots)
{
    ASSERT_TRUE(CatalogueStore(*ledger).addLot(u"Tub A"_s, u"Pond"_s, 100).ok());
    DayFactsQuery query = DayFactsQuery::of(*ledger).value();
    ASSERT_EQ(3, query.stock().value().size());
    EXPECT_EQ(10, query.stock().value().front().onHand);
    EXPECT_EQ((FactLot{u"Tub A"_s, u"Pond"_s, 100, 100}), query.lots().value().front());
}

// However orders are paid, cancelled and refunded: what is told adds up to the ledger's own totals.
TEST_F(DayFactsTest, SumsAreThoseOfTheLedger)
{
    int round = 0;
    rc::check("sums", [&] {
        ++round;
        const auto seed = *rc::gen::arbitrary<quint32>();
        std::mt19937 random(seed);
        const auto below = [&random](unsigned most) { return static_cast<qint64>(random() % most); };
        QList<OrderEvent> events;
        for (int i = 0; i < 12; ++i) {
            const QString id = u"%1-%2"_s.arg(round).arg(below(6));
            OrderEvent e =
                event(id, static_cast<Payment>(below(8)), below(9) * dayMs, u"STUD-8W"_s, 1, 100 + below(99));
            e.source = below(2) ? u"taobao"_s : u"counter"_s;
            if (below(3) == 0)
                e.amounts.refunded = below(90);
            if (below(3) == 0)
                e.refunds = {Refund{QString::number(below(2)),
                                    Instant{evening + below(6) * dayMs},
                                    below(80),
                                    static_cast<RefundState>(below(3)),
                                    {}}};
            if (below(4) == 0)
                e.closed = static_cast<Closed>(below(4));
            events.append(e);
        }
        apply(events);
        Statement s = ledger->database().statement(
            "SELECT sum(orders),sum(paid_orders),sum(paid_minor),sum(claimed_minor),sum(refunded_minor),"
            "sum(unpaid_orders) FROM roll_day_channel");
        RC_ASSERT(s.run().next());
        const QList<qint64> kept{s.integer(0), s.integer(1), s.integer(2), s.integer(3), s.integer(4), s.integer(5)};
        s.finish();
        QList<qint64> told(6);
        qint64 wentBack = 0;
        DayFactsQuery query = DayFactsQuery::of(*ledger).value();
        for (const BusinessDay day :
             query.days(BusinessDay{today().days - 400}, BusinessDay{today().days + 400}, std::nullopt).value()) {
            const DayFacts facts = query.day(day).value();
            for (const FactOrder& o : facts.orders) {
                told[0] += 1;
                told[1] += o.state == FactState::Paid ? 1 : 0;
                told[2] += o.state == FactState::Paid ? o.dueMinor.value_or(0) : 0;
                told[3] += o.state == FactState::Unpaid ? o.dueMinor.value_or(0) : 0;
                told[4] += o.state == FactState::Paid ? o.refundedMinor.value_or(0) : 0;
                told[5] += o.state == FactState::Unpaid ? 1 : 0;
            }
            for (const FactRefund& refund : facts.refunds)
                wentBack += refund.amountMinor;
        }
        RC_ASSERT(told == kept);
        RC_ASSERT(wentBack == kept.at(4));
    });
}

TEST_F(DayFactsTest, AnEqualBundleIsGivenAgain)
{
    BundleStore bundles(*ledger);
    const BundleDraft draft{today(), QByteArray(32, 'a'), {{today(), QByteArray(32, 'd')}}, 5};
    const ToldBundle first = bundles.numbered(draft).value();
    EXPECT_EQ(1, first.number);
    EXPECT_TRUE(first.isNew);
    clock.time = clock.time.plusMs(1000);
    const ToldBundle again = bundles.numbered(draft).value();
    EXPECT_EQ(1, again.number);
    EXPECT_EQ(first.madeAt, again.madeAt);
    EXPECT_FALSE(again.isNew);
    BundleDraft other = draft;
    other.content = QByteArray(32, 'b');
    other.days.append({BusinessDay{today().days - 1}, QByteArray(32, 'e')});
    EXPECT_EQ(2, bundles.numbered(other).value().number);
    EXPECT_EQ(3, bundles.numbered(draft).value().number) << "the newest counts, so the old words need a new number";
    ASSERT_TRUE(bundles.noteWritten(2, QByteArray(32, 'f'), 77, u"x.kbday"_s).ok());
    const QList<ToldBundle> made = bundles.made(10).value();
    ASSERT_EQ(3, made.size());
    EXPECT_EQ(QList<BusinessDay>{BusinessDay{today().days - 1}}, made.at(1).restated);
    EXPECT_EQ(u"x.kbday"_s, made.at(1).file);
    const BusinessDay tomorrow{today().days + 1};
    EXPECT_EQ(QByteArray(32, 'e'), bundles.toldBefore(tomorrow).value().value(today().days - 1));
    EXPECT_TRUE(bundles.toldBefore(today()).value().isEmpty()) << "all three close the same day";
    EXPECT_EQ(std::nullopt, bundles.madeBefore(today()));
    EXPECT_EQ(clock.time, bundles.madeBefore(tomorrow));
    EXPECT_EQ(ErrorKind::NotFound, bundles.noteWritten(9, QByteArray(32, 'f'), 1, {}).error().kind);
}

} // namespace
