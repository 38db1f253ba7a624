// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds under a clock that jumps and a program that is started again and again; sets that share their parts.
#include "budgets.h"
#include "claim_store.h"
#include "ledger_fixture.h"
#include "set_store.h"

#include <map>
#include <rapidcheck.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::LedgerFixture;

class HoldStoreTest : public LedgerFixture
{
public:
    void TestBody() override {}
    void start() { SetUp(); }
    using LedgerFixture::apply;

    /// As the store thread does it: an Error leaves nothing behind.
    template<typename Job>
    auto job(Job body)
    {
        Database& database = ledger->database();
        database.begin();
        auto result = body();
        if (result.ok() && database.ok())
            database.commit();
        else
            database.rollback();
        return result;
    }
    Result<OrderOutcome> hold(qint64 units, qint64 holdMs = 600'000, int variant = 0)
    {
        return job([&] {
            BuyerIdentity buyer;
            buyer.display = u"Maria"_s;
            return HoldStore(*ledger).reserve(
                {u"hand"_s, buyer, variants.at(variant).uid, units, 5900, holdMs, {}, clock.time});
        });
    }
    HoldStore::Sweep sweep()
    {
        return job([&] { return HoldStore(*ledger).sweep(clock.time); }).value();
    }
    void reopen()
    {
        ledger.reset();
        auto again = Ledger::open(path(), clock);
        ASSERT_TRUE(again.ok());
        ledger = std::move(again).value();
    }
    OrderSummary order(const Uid& uid) { return OrderQuery(*ledger).summaries({uid}).value().front(); }
    qint64 number(const QString& sql) { return ledger->database().readNumber(sql); }
    void sound() { expectSound(); }
    qint64 left(int variant) { return onHand(variant); }
    samples::HandClock& time() { return clock; }
    Ledger& book() { return *ledger; }
    Uid variant(int i) { return variants.at(i).uid; }
};

using HoldTest = HoldStoreTest;

TEST_F(HoldTest, PaysInTimeAndThePaymentCanBeTakenBack)
{
    const Uid uid = hold(2).value().order;
    ASSERT_TRUE(job([&] { return HoldStore(book()).pay(uid); }).ok());
    EXPECT_EQ(order(uid).payment, Payment::Paid);
    EXPECT_EQ(order(uid).amountMinor, 11800);
    EXPECT_FALSE(order(uid).heldUntil);
    EXPECT_FALSE(job([&] { return HoldStore(book()).pay(uid); }).ok());
    ASSERT_TRUE(job([&] { return HoldStore(book()).undoPay(uid); }).ok());
    EXPECT_EQ(order(uid).payment, Payment::Unpaid);
    EXPECT_EQ(left(0), 8);
    sound();
}

TEST_F(HoldTest, ExpiryGivesTheStockBackInOneStep)
{
    const Uid uid = hold(3, 30'000).value().order;
    time().time = time().time.plusMs(29'999);
    EXPECT_TRUE(sweep().expired.isEmpty());
    time().time = time().time.plusMs(1);
    ASSERT_EQ(sweep().expired.size(), 1);
    EXPECT_EQ(left(0), 10);
    EXPECT_EQ(order(uid).closed, Closed::CancelledUnpaid);
    EXPECT_TRUE(sweep().expired.isEmpty()) << "once";
    sound();
}

TEST_F(HoldTest, AClockSetBackDoesNotMakeANewReportTheOlder)
{
    const Uid uid = hold(1).value().order;
    time().time = time().time.plusMs(-86'400'000);
    ASSERT_TRUE(job([&] { return HoldStore(book()).pay(uid); }).ok());
    EXPECT_EQ(order(uid).payment, Payment::Paid);
    sound();
}

TEST_F(HoldTest, APaymentThatAnotherWayInToldEndsTheHold)
{
    const Uid uid = hold(1).value().order;
    OrderEvent event;
    static_cast<OrderFacts&>(event) = OrderQuery(book()).story(uid).value().order;
    event.sourceUpdatedAt = event.observedAt = time().time.plusMs(1000);
    event.payment = Payment::Paid;
    event.amounts.buyerPaid = 5900;
    apply({event});
    time().time = time().time.plusMs(86'400'000);
    EXPECT_TRUE(sweep().expired.isEmpty());
    EXPECT_EQ(left(0), 9);
    EXPECT_TRUE(HoldStore(book()).active().value().isEmpty());
    sound();
}

TEST_F(HoldTest, MoneyThatComesLateIsAPersonsDecision)
{
    using Choice = LateChoice;
    const auto late = [&](qint64 leftAfter) {
        EXPECT_TRUE(StockStore(book()).move(variant(0), 2, StockReason::TopUp, {}).ok());
        const Uid uid = hold(2, 30'000).value().order;
        time().time = time().time.plusMs(30'000);
        sweep();
        EXPECT_TRUE(StockStore(book()).move(variant(0), leftAfter - left(0), StockReason::Correction, {}).ok());
        EXPECT_TRUE(job([&] { return HoldStore(book()).pay(uid); }).ok());
        EXPECT_EQ(left(0), leftAfter) << "nothing is taken before somebody decides";
        EXPECT_EQ(HoldStore(book()).late().value().size(), 1);
        return uid;
    };
    const auto decide = [&](const Uid& uid, Choice choice) {
        return job([&] { return HoldStore(book()).decideLate(uid, choice); });
    };
    Uid uid = late(5);
    ASSERT_TRUE(decide(uid, Choice::CoverAgain).ok());
    EXPECT_EQ(left(0), 3);
    EXPECT_EQ(order(uid).closed, Closed::None);
    EXPECT_EQ(order(uid).payment, Payment::Paid);
    uid = late(1);
    EXPECT_EQ(decide(uid, Choice::CoverAgain).error().kind, ErrorKind::OutOfStock);
    EXPECT_EQ(left(0), 1) << "a refusal takes nothing";
    ASSERT_TRUE(decide(uid, Choice::GiveShort).ok());
    EXPECT_TRUE(order(uid).isShort);
    EXPECT_TRUE(order(uid).conflictSeen);
    uid = late(4);
    ASSERT_TRUE(decide(uid, Choice::Refund).ok());
    EXPECT_EQ(order(uid).refundedMinor, 11800);
    EXPECT_EQ(left(0), 4);
    EXPECT_TRUE(HoldStore(book()).late().value().isEmpty());
    sound();
}

TEST_F(HoldTest, ADecisionAboutLateMoneyIsTakenBackUnlessTheMoneyIsGone)
{
    const auto late = [&] {
        const Uid uid = hold(2, 30'000).value().order;
        time().time = time().time.plusMs(30'000);
        sweep();
        EXPECT_TRUE(job([&] { return HoldStore(book()).pay(uid); }).ok());
        return uid;
    };
    const auto decide = [&](const Uid& uid, LateChoice choice) {
        return job([&] { return HoldStore(book()).decideLate(uid, choice); });
    };
    const auto undo = [&](const Uid& uid) { return job([&] { return HoldStore(book()).undoLate(uid); }); };
    Uid uid = late();
    const qint64 before = left(0);
    ASSERT_TRUE(decide(uid, LateChoice::CoverAgain).ok());
    EXPECT_EQ(left(0), before - 2);
    ASSERT_TRUE(undo(uid).ok());
    EXPECT_EQ(left(0), before);
    EXPECT_EQ(HoldStore(book()).late().value().size(), 1);
    EXPECT_EQ(undo(uid).error().kind, ErrorKind::Refused) << "once";
    ASSERT_TRUE(StockStore(book()).move(variant(0), 1 - left(0), StockReason::Correction, {}).ok());
    ASSERT_TRUE(decide(uid, LateChoice::GiveShort).ok());
    ASSERT_TRUE(undo(uid).ok());
    EXPECT_EQ(left(0), 1);
    EXPECT_FALSE(order(uid).conflictSeen);
    // Back where it was, taking the payment back still knows how the hold had ended.
    ASSERT_TRUE(job([&] { return HoldStore(book()).undoPay(uid); }).ok());
    EXPECT_EQ(order(uid).payment, Payment::Unpaid);
    ASSERT_TRUE(StockStore(book()).move(variant(0), 4, StockReason::TopUp, {}).ok());
    uid = late();
    ASSERT_TRUE(decide(uid, LateChoice::Refund).ok());
    EXPECT_EQ(undo(uid).error().kind, ErrorKind::Refused);
    sound();
}

TEST_F(HoldTest, TakingALatePaymentBackKnowsHowTheHoldHadEnded)
{
    for (const bool isReleased : {true, false}) {
        SCOPED_TRACE(isReleased ? "released" : "expired");
        const Uid uid = hold(1, 30'000).value().order;
        if (isReleased) {
            ASSERT_TRUE(job([&] { return HoldStore(book()).release(uid); }).ok());
        }
        time().time = time().time.plusMs(31'000);
        sweep();
        ASSERT_TRUE(job([&] { return HoldStore(book()).pay(uid); }).ok());
        ASSERT_TRUE(job([&] { return HoldStore(book()).undoPay(uid); }).ok());
        const qint64 state =
            book().database().readNumber(QStringLiteral("SELECT state FROM hold ORDER BY order_id DESC LIMIT 1"));
        EXPECT_EQ(state, static_cast<int>(isReleased ? HoldState::Released : HoldState::Expired));
        EXPECT_EQ(order(uid).payment, Payment::Unpaid);
    }
    sound();
}

// Whatever the clock does and however often the program starts: stock adds up, an end stays an end, and the instant of
// expiry never moves.
TEST(HoldProperties, AreKeptUnderJumpsOfTheClockAndRestarts)
{
    const int runs = samples::hasLongBudget() ? 500 : 60;
    setenv("RC_PARAMS", qPrintable(u"max_success=%1"_s.arg(runs)), 0);
    rc::check("holds", [] {
        HoldStoreTest t;
        t.start();
        std::map<Uid, Hold> seen;
        const auto kept = [&] {
            for (const Hold& hold : HoldStore(t.book()).active().value()) {
                const auto known = seen.find(hold.order);
                if (known != seen.end()) {
                    RC_ASSERT(known->second.until == hold.until);
                    RC_ASSERT(known->second.state == HoldState::Active);
                }
                seen[hold.order] = hold;
            }
            for (auto& [uid, hold] : seen) {
                const auto orders = OrderQuery(t.book()).summaries({uid}).value();
                if (hold.state == HoldState::Active && !orders.front().heldUntil)
                    hold.state = orders.front().closed == Closed::None ? HoldState::Paid : HoldState::Expired;
                RC_ASSERT(hold.state == HoldState::Active || !orders.front().heldUntil);
            }
            const qint64 taken = t.number(u"SELECT coalesce(sum(taken),0) FROM order_line"_s);
            RC_ASSERT(t.left(0) + taken == 10);
        };
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            25, rc::gen::pair(rc::gen::inRange(0, 9), rc::gen::inRange(1, 1000)));
        for (const auto& [what, how] : steps) {
            const auto holds = HoldStore(t.book()).active().value();
            const Uid one = holds.isEmpty() ? Uid() : holds.at(how % holds.size()).order;
            switch (what) {
            case 0:
            case 1:
                (void)t.hold(how % 4 + 1, 30'000 + how * 500);
                break;
            case 2:
                t.time().time = t.time().time.plusMs(how * 200);
                break;
            case 3:
                t.time().time = t.time().time.plusMs(-how * 4000);
                break;
            case 4:
                t.time().time = t.time().time.plusMs(how * 60'000LL);
                break;
            case 5:
                t.reopen();
                break;
            case 6:
                if (one.isValid())
                    (void)t.job([&] { return HoldStore(t.book()).pay(one); });
                break;
            case 7:
                if (one.isValid())
                    (void)t.job([&] { return HoldStore(t.book()).release(one); });
                break;
            default: {
                const Instant now = t.time().time;
                for (const Hold& hold : t.sweep().expired)
                    RC_ASSERT(hold.until <= now);
                for (const Hold& hold : HoldStore(t.book()).active().value())
                    RC_ASSERT(hold.until > now);
            }
            }
            kept();
        }
        t.sound();
    });
}

TEST_F(HoldTest, ASetTakesItsPartsAndGivesThemBack)
{
    ASSERT_TRUE(StockStore(book()).move(variant(2), -10, StockReason::Correction, {}).ok());
    ASSERT_TRUE(SetStore(book()).setParts(variant(2), {{variant(0), 2}, {variant(1), 3}}).ok());
    EXPECT_EQ(left(2), 3) << "ten studs of three each make three sets";
    EXPECT_EQ(StockStore(book()).move(variant(2), 1, StockReason::TopUp, {}).error().kind, ErrorKind::Refused);
    EXPECT_FALSE(SetStore(book()).setParts(variant(1), {{variant(0), 1}}).ok()) << "a part is no set";
    const Uid uid = hold(2, 30'000, 2).value().order;
    EXPECT_EQ(left(0), 6);
    EXPECT_EQ(left(1), 4);
    EXPECT_EQ(left(2), 1);
    EXPECT_EQ(hold(2, 30'000, 2).error().kind, ErrorKind::OutOfStock);
    // Changed meanwhile: what was taken goes back as it was taken.
    ASSERT_TRUE(SetStore(book()).setParts(variant(2), {{variant(0), 1}}).ok());
    sound();
    ASSERT_TRUE(job([&] { return HoldStore(book()).release(uid); }).ok());
    EXPECT_EQ(left(0), 10);
    EXPECT_EQ(left(1), 10);
    sound();
}

TEST(SetProperties, StockAddsUp)
{
    rc::check("sets", [] {
        HoldStoreTest t;
        t.start();
        (void)StockStore(t.book()).move(t.variant(2), -10, StockReason::Correction, {});
        const qint64 a = *rc::gen::inRange(1, 4), b = *rc::gen::inRange(1, 4);
        RC_ASSERT(SetStore(t.book()).setParts(t.variant(2), {{t.variant(0), a}, {t.variant(1), b}}).ok());
        QList<Uid> orders;
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            15, rc::gen::pair(rc::gen::inRange(0, 5), rc::gen::inRange(0, 100)));
        int next = 0;
        for (const auto& [what, how] : steps) {
            if (what == 0) {
                if (const auto held = t.hold(how % 3 + 1, 600'000, 2))
                    orders.append(held.value().order);
            } else if (what == 1 && !orders.isEmpty()) {
                (void)t.job([&] { return HoldStore(t.book()).release(orders.takeFirst()); });
            } else if (what == 2) {
                (void)t.hold(how % 3 + 1, 600'000, how % 2);
            } else if (what == 3) {
                // A platform's order is a fact: what is not there is short.
                t.apply({samples::event(u"S%1"_s.arg(++next), Payment::Paid, how, u"STUD-9W"_s, how % 5 + 1)});
            } else if (next > 0) {
                OrderEvent less =
                    samples::event(u"S%1"_s.arg(how % next + 1), Payment::Paid, 1000 + how, u"STUD-9W"_s, how % 3 + 1);
                if (how % 2 == 0)
                    less.closed = Closed::CancelledRefunded;
                t.apply({less});
            }
            RC_ASSERT(t.left(0) >= 0 && t.left(1) >= 0);
            RC_ASSERT(t.left(2) == std::min(t.left(0) / a, t.left(1) / b));
            const qint64 sets = t.number(
                u"SELECT coalesce(sum(taken),0) FROM order_line JOIN variant USING(variant_id) WHERE code='STUD-9W'"_s);
            const qint64 studs = t.number(
                u"SELECT coalesce(sum(taken),0) FROM order_line JOIN variant USING(variant_id) WHERE code='STUD-8W'"_s);
            RC_ASSERT(t.left(0) + sets * a + studs == 10);
        }
        t.sound();
    });
}

} // namespace
} // namespace kaibang
