// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_store.h"
#include "buyer_key.h"
#include "identity_removal.h"
#include "identity_samples.h"
#include "ledger_fixture.h"

#include <rapidcheck/gtest.h>
#include <set>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::LedgerFixture;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

class BagTest : public LedgerFixture
{
protected:
    static OrderEvent by(const QString& id, const QString& display, const QString& platformId = {})
    {
        OrderEvent e = event(id, Payment::Paid, 0);
        e.buyer.display = display;
        e.buyer.platformId = platformId;
        return e;
    }
    int bag(const OrderEvent& e)
    {
        const auto number = BagStore(*ledger).bagOf(apply({e}).front().order);
        EXPECT_TRUE(number.ok()) << (number ? "" : number.error().detail.toStdString());
        return number ? number.value() : 0;
    }
    qint64 number(const QString& sql) { return ledger->database().readNumber(sql); }
    qint64 keys() { return number(u"SELECT count(buyer_key) FROM orders"_s); }
    /// Starts a show at the clock's instant; orders placed from now on are in it.
    void startShow() { ASSERT_TRUE(ShowStore(*ledger).start(ShowStore(*ledger).currentOrNew().value().uid).ok()); }
    void endShow() { ASSERT_TRUE(ShowStore(*ledger).end(ShowStore(*ledger).currentOrNew().value().uid).ok()); }
};

TEST_F(BagTest, OneBuyerHasOneBagInAShow)
{
    EXPECT_EQ(bag(by(u"C1"_s, u"Maria"_s)), 1);
    clock.time = Instant{samples::evening - 1};
    startShow();
    EXPECT_EQ(bag(by(u"A1"_s, u"Maria"_s)), 1) << "numbers begin at 1 in every show";
    EXPECT_EQ(bag(by(u"A2"_s, u"Lupita"_s)), 2);
    EXPECT_EQ(bag(by(u"A3"_s, u" ＭＡＲＩＡ "_s)), 1) << "one writing of a name";
    EXPECT_EQ(bag(by(u"A4"_s, u"other name"_s, u"id-7"_s)), 3);
    EXPECT_EQ(bag(by(u"A5"_s, u"Maria"_s, u"id-7"_s)), 3) << "the platform's id counts more than a name";
    OrderEvent elsewhere = by(u"A6"_s, u"Maria"_s);
    elsewhere.shopId = u"second"_s;
    EXPECT_EQ(bag(elsewhere), 4) << "the same name in another shop is another buyer";
    EXPECT_EQ(bag(by(u"A1"_s, u"Maria"_s)), 1);
    EXPECT_EQ(BagStore(*ledger).bagOf(Uid::create(clock.time)).error().kind, ErrorKind::NotFound);
    ledger->database().clearError();
    clock.time = Instant{samples::evening + 1000};
    endShow();
    EXPECT_EQ(number(u"SELECT count(*) FROM bag"_s), 5);
}

TEST_F(BagTest, BuyersThatTheSourceMasksHaveBagsOfTheirOwn)
{
    EXPECT_EQ(bag(by(u"A1"_s, u"m***a"_s)), 1);
    EXPECT_EQ(bag(by(u"A2"_s, u"m***a"_s)), 2);
    EXPECT_EQ(bag(by(u"A3"_s, {}, u"##cipher"_s)), 3);
    EXPECT_EQ(bag(by(u"A4"_s, {}, u"##cipher"_s)), 4);
    EXPECT_EQ(bag(by(u"A5"_s, {})), 5);
    EXPECT_EQ(bag(by(u"A6"_s, {})), 6);
    EXPECT_EQ(keys(), 0);
    OrderEvent onePack = by(u"A7"_s, u"m***a"_s), sameMainOrder = by(u"A8"_s, u"m***a"_s);
    onePack.groupId = sameMainOrder.groupId = u"main-1"_s;
    EXPECT_EQ(bag(onePack), 7);
    EXPECT_EQ(bag(sameMainOrder), 7) << "the source itself says that they belong together";
}

TEST_F(BagTest, ABagThatLeftTakesNoMoreAndOneThatWasPackedOpensAgain)
{
    EXPECT_EQ(bag(by(u"A1"_s, u"Maria"_s)), 1);
    ledger->database().execute(u"UPDATE bag SET packed_at=5"_s);
    EXPECT_EQ(bag(by(u"A2"_s, u"Maria"_s)), 1);
    EXPECT_EQ(number(u"SELECT count(packed_at) FROM bag"_s), 0);
    ledger->database().execute(u"UPDATE bag SET packed_at=5,handed_at=6"_s);
    EXPECT_EQ(bag(by(u"A1"_s, u"Maria"_s)), 1);
    EXPECT_EQ(number(u"SELECT count(packed_at) FROM bag"_s), 1);
    EXPECT_EQ(bag(by(u"A3"_s, u"Maria"_s)), 2);
    EXPECT_EQ(bag(by(u"A4"_s, u"Maria"_s)), 2);
}

TEST_F(BagTest, AKeyTellsNobodyAndIsOfThisLedgerAlone)
{
    BuyerIdentity buyer;
    buyer.phone = u"13800138000"_s;
    buyer.address = u"Lake road 1"_s;
    buyer.receiver = u"张三"_s;
    BuyerKeyStore here(*ledger);
    EXPECT_TRUE(here.keyOf(u"shop"_s, u"main"_s, buyer).isEmpty()) << "never over phone, address or receiver";
    buyer.display = u"张三丰"_s;
    const QByteArray key = here.keyOf(u"shop"_s, u"main"_s, buyer);
    EXPECT_EQ(key.size(), 17);
    EXPECT_EQ(key, here.keyOf(u"shop"_s, u"main"_s, buyer));
    EXPECT_NE(key, here.keyOf(u"shop"_s, u"other"_s, buyer));
    EXPECT_NE(key, here.keyOf(u"shopmain"_s, {}, buyer));
    auto other = Ledger::create(folder.filePath(u"other.kaibang"_s),
                                Household{{}, u"B"_s, u"Asia/Shanghai"_s, 240, u"CNY"_s, false}, clock);
    ASSERT_TRUE(other.ok());
    EXPECT_NE(key, BuyerKeyStore(*other.value()).keyOf(u"shop"_s, u"main"_s, buyer));
}

TEST_F(BagTest, WhichReportCameFirstDoesNotMatterToTheKey)
{
    QList<OrderEvent> reports{by(u"A1"_s, u"m***a"_s), by(u"A1"_s, u"Maria"_s), by(u"A1"_s, u"Maria"_s, u"id-7"_s),
                              by(u"A1"_s, u"Renamed"_s)};
    for (int i = 0; i < reports.size(); ++i)
        reports[i].sourceUpdatedAt = Instant{samples::evening + i};
    QList<int> order{0, 1, 2, 3};
    const QByteArray byId = BuyerKeyStore(*ledger).keyOf(u"shop"_s, u"main"_s, reports.at(2).buyer);
    for (int run = 0; std::next_permutation(order.begin(), order.end()); ++run) {
        for (const int i : std::as_const(order)) {
            OrderEvent e = reports.at(i);
            e.orderId = u"P%1"_s.arg(run);
            apply({e});
        }
        Statement s = ledger->database().statement("SELECT buyer_key FROM orders WHERE ext_id=?");
        ASSERT_TRUE(s.run(u"P%1"_s.arg(run)).next());
        EXPECT_EQ(s.blob(0), byId);
        s.finish();
    }
}

TEST_F(BagTest, TheKeyGoesWithTheIdentity)
{
    ledger->setIdentityKeys(samples::identityKeys({u"2026-11"_s}));
    OrderEvent done = by(u"A1"_s, u"Maria"_s, u"id-7"_s);
    done.doneAt = Instant{samples::evening};
    apply({done});
    const Uid second = apply({by(u"A2"_s, u"Maria"_s, u"id-7"_s), by(u"A3"_s, u"Lupita"_s)}).front().order;
    EXPECT_EQ(keys(), 3);
    clock.time = Instant{samples::evening + 91 * dayMs};
    ledger->database().execute(u"UPDATE orders SET changed_at=%1 WHERE ext_id<>'A1'"_s.arg(clock.time.ms));
    EXPECT_EQ(IdentityRemoval(*ledger).purge().value().orders, 1);
    EXPECT_EQ(keys(), 2);
    EXPECT_EQ(number(u"SELECT count(buyer_key) FROM order_history"_s), 2);
    apply({done});
    EXPECT_EQ(keys(), 2) << "what was purged is not learnt again";
    ASSERT_TRUE(IdentityRemoval(*ledger).erase(second).ok());
    EXPECT_EQ(keys(), 1);
    apply({by(u"A2"_s, u"Maria"_s, u"id-7"_s)});
    EXPECT_EQ(keys(), 1);
}

TEST_F(BagTest, ErasureWithoutAKeychainTakesTheBuyersOtherOrdersAlong)
{
    const Uid order = apply({by(u"A1"_s, u"Maria"_s, u"id-7"_s)}).front().order;
    apply({by(u"A2"_s, u"Maria"_s, u"id-7"_s), by(u"A3"_s, u"Maria"_s)});
    const auto erased = IdentityRemoval(*ledger).erase(order);
    ASSERT_TRUE(erased.ok());
    EXPECT_EQ(erased.value().orders, 2);
    EXPECT_EQ(keys(), 1) << "a name alone may be another person's";
    ASSERT_TRUE(ledger->setSetting(u"buyer_keep_days"_s, u"0"_s).ok());
    ASSERT_TRUE(IdentityRemoval(*ledger).purge().ok());
    EXPECT_EQ(keys(), 0);
    apply({by(u"A4"_s, u"Maria"_s)});
    EXPECT_EQ(keys(), 0);
}

TEST_F(BagTest, AnUndoneReportTakesItsWordAlong)
{
    apply({by(u"A1"_s, {})});
    OrderEvent typed = by(u"A1"_s, u"Maria"_s);
    typed.origin = Origin::Hand;
    typed.sourceUpdatedAt = Instant{samples::evening + 1};
    const Uid order = apply({typed}).front().order;
    EXPECT_EQ(keys(), 1);
    ASSERT_TRUE(OrderStore(*ledger).undoEvent(order).ok());
    EXPECT_EQ(keys(), 0);
    apply({typed});
    EXPECT_EQ(keys(), 1);
}

struct Wanted
{
    OrderEvent event;
    std::string buyer; ///< empty: nobody that can be told
    int show = 0;
};

// Whatever comes when, and however often it is asked: an order has one bag, a buyer of a show one, strangers none in
// common, and the numbers of a show run from 1 without a gap.
RC_GTEST_FIXTURE_PROP(BagTest, AnyOrderOfArrivalGivesEachOrderOneBag, ())
{
    std::vector<Wanted> orders;
    const int shows = *rc::gen::inRange(1, 4);
    for (int show = 0; show < shows; ++show)
        for (int i = 0, n = *rc::gen::inRange(0, 9); i < n; ++i) {
            const QString name = *rc::gen::element(u"Maria"_s, u"Lupita"_s, u"m***a"_s, QString());
            const QString id = *rc::gen::element(QString(), QString(), u"id-1"_s, u"id-2"_s, u"##x"_s);
            Wanted wanted{by(u"S%1-%2"_s.arg(show).arg(i), name, id), {}, show};
            wanted.event.placedAt = Instant{samples::evening + show * 10'000};
            if (id.startsWith(u"id"_s))
                wanted.buyer = id.toStdString();
            else if (!name.contains(u'*'))
                wanted.buyer = name.toStdString();
            orders.push_back(wanted);
        }
    for (int show = 1; show < shows; ++show) { // show 0 is the counter
        clock.time = Instant{samples::evening + show * 10'000 - 5000};
        startShow();
        clock.time = Instant{samples::evening + show * 10'000 + 4000};
        endShow();
    }
    std::map<QString, int> bags;
    for (int asked = *rc::gen::inRange(0, 60); asked > 0 && !orders.empty(); --asked) {
        const Wanted& one = orders.at(*rc::gen::inRange<size_t>(0, orders.size()));
        const int got = bag(one.event);
        const auto [known, isNew] = bags.emplace(one.event.orderId, got);
        RC_ASSERT(known->second == got);
        if (asked % 11 == 5) {
            ledger.reset();
            ledger = std::move(Ledger::open(path(), clock)).value();
        }
    }
    std::map<std::pair<int, std::string>, std::set<int>> ofBuyer;
    std::map<int, std::set<int>> ofShow;
    std::map<std::pair<int, int>, std::set<std::string>> inBag;
    for (const Wanted& one : orders) {
        const auto found = bags.find(one.event.orderId);
        if (found == bags.end())
            continue;
        ofShow[one.show].insert(found->second);
        const std::string who = one.buyer.empty() ? one.event.orderId.toStdString() : one.buyer;
        ofBuyer[{one.show, who}].insert(found->second);
        inBag[{one.show, found->second}].insert(who);
    }
    for (const auto& [who, numbers] : ofBuyer)
        RC_ASSERT(numbers.size() == 1u);
    for (const auto& [place, buyers] : inBag)
        RC_ASSERT(buyers.size() == 1u);
    for (const auto& [show, numbers] : ofShow)
        RC_ASSERT(*numbers.rbegin() == static_cast<int>(numbers.size()));
}

} // namespace
