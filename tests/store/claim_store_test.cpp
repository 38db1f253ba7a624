// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Claims on a real ledger: what a comment becomes, who gets the last one, who is next.
#include "claim_store.h"
#include "flash_store.h"
#include "ledger_fixture.h"

#include <QFile>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::LedgerFixture;

ClaimGrammar grammar()
{
    QFile file(QStringLiteral(KAIBANG_CLAIM_WORDS));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return ClaimGrammar(claimWordsFromJson(file.readAll()).value());
}

class ClaimStoreTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        ShowStore shows(*ledger);
        const Uid show = shows.currentOrNew().value().uid;
        for (const Variant& v : variants)
            ASSERT_TRUE(shows.addItem(show, v.uid).ok());
        ASSERT_TRUE(shows.start(show).ok());
        items = shows.items(show).value();
        ASSERT_TRUE(shows.putOnAir(show, items.at(0).uid).ok());
    }
    template<typename T>
    T in(Result<T> result)
    {
        EXPECT_TRUE(result.ok()) << (result ? "" : result.error().detail.toStdString());
        return result ? result.value() : T{};
    }
    Claim say(const QString& who, const QString& text, const QString& id = {})
    {
        clock.time = clock.time.plusMs(100);
        return in(ClaimStore(*ledger).take({u"facebook"_s, who, text, id, clock.time}, words)).claim;
    }
    void open(int item = 0) { in(ClaimStore(*ledger).openWindow(items.at(item).uid)); }
    ClaimBoard board() { return in(ClaimStore(*ledger).board()); }
    void leave(int variant, qint64 units)
    {
        const qint64 now = onHand(variant);
        if (now != units)
            in(StockStore(*ledger).move(variants.at(variant).uid, units - now, StockReason::Correction, {}));
    }

    QList<RunItem> items;
    ClaimGrammar words = grammar();
};

TEST_F(ClaimStoreTest, ASureClaimHoldsItsStockAtOnce)
{
    open();
    const Claim claim = say(u"María López"_s, u"María López lo quiere... lo quiero 2"_s);
    EXPECT_EQ(claim.state, ClaimState::Undecided) << "words nobody taught are asked about";
    EXPECT_FALSE(claim.words.contains(u"María López"_s)) << "the words are evidence, the name is not";
    const Claim sure = say(u"María López"_s, u"lo quiero 2"_s);
    EXPECT_EQ(sure.state, ClaimState::Held);
    EXPECT_EQ(sure.alias, u"M***z"_s);
    EXPECT_EQ(onHand(0), 8);
    const ClaimBoard now = board();
    ASSERT_EQ(now.holds.size(), 1);
    EXPECT_EQ(now.holds.front().units, 2);
    EXPECT_EQ(now.holds.front().amountMinor, 11800);
    EXPECT_EQ(now.holds.front().until.ms - now.holds.front().from.ms, 600'000);
    const OrderSummary order = in(OrderQuery(*ledger).summaries({sure.order})).front();
    EXPECT_EQ(order.source, u"claim"_s);
    EXPECT_EQ(order.origin, Origin::Claim);
    EXPECT_EQ(order.payment, Payment::Unpaid);
    EXPECT_EQ(order.heldUntil, now.holds.front().until);
    expectSound();
}

TEST_F(ClaimStoreTest, AMessageThatComesTwiceIsOneClaim)
{
    open();
    const Claim first = say(u"Ana"_s, u"lo quiero"_s, u"m1"_s);
    const Claim again = say(u"Ana"_s, u"lo quiero"_s, u"m1"_s);
    EXPECT_EQ(first.uid, again.uid);
    EXPECT_EQ(onHand(0), 9);
    EXPECT_EQ(say(u"Ana"_s, u"lo quiero"_s, u"m2"_s).reason, ClaimReason::HoldsAlready) << "said twice is asked about";
    EXPECT_EQ(say(u"Eva"_s, u"lo quiero"_s, u"m3"_s).state, ClaimState::Held);
}

TEST_F(ClaimStoreTest, WithoutStockOneWaitsAndNoOrderIsShort)
{
    leave(0, 1);
    open();
    EXPECT_EQ(say(u"Ana"_s, u"yo"_s).state, ClaimState::Held);
    const Claim second = say(u"Eva"_s, u"yo"_s);
    const Claim third = say(u"Lola"_s, u"yo 2"_s);
    EXPECT_EQ(second.state, ClaimState::Waiting);
    EXPECT_EQ(second.reason, ClaimReason::SoldOut);
    EXPECT_EQ(third.state, ClaimState::Waiting);
    EXPECT_TRUE(board().free.isEmpty());
    in(HoldStore(*ledger).release(board().holds.front().order));
    EXPECT_EQ(board().free, QList<Uid>{variants.at(0).uid});
    const Claim promoted = in(ClaimStore(*ledger).promote(variants.at(0).uid, {}));
    EXPECT_EQ(promoted.uid, second.uid) << "first come, first served";
    EXPECT_EQ(promoted.state, ClaimState::Held);
    EXPECT_FALSE(ClaimStore(*ledger).promote(variants.at(0).uid, {}).ok());
    expectSound();
}

TEST_F(ClaimStoreTest, WhatCameFreeBelongsToTheLineAndNotToWhoIsQuickNow)
{
    leave(0, 1);
    open();
    EXPECT_EQ(say(u"Ana"_s, u"yo"_s).state, ClaimState::Held);
    const Claim first = say(u"Eva"_s, u"yo"_s);
    const Claim second = say(u"Rosa"_s, u"siguiente"_s);
    in(HoldStore(*ledger).release(board().holds.front().order));
    const Claim quick = say(u"Lola"_s, u"lo quiero"_s);
    EXPECT_EQ(quick.state, ClaimState::Waiting);
    EXPECT_EQ(quick.reason, ClaimReason::LineBefore);
    leave(0, 4);
    EXPECT_EQ(say(u"Noa"_s, u"lo quiero"_s).state, ClaimState::Held) << "three wait, and a fourth is there";
    EXPECT_EQ(say(u"Sol"_s, u"lo quiero"_s).state, ClaimState::Waiting);
    ClaimStore claims(*ledger);
    EXPECT_EQ(in(claims.refuse(first.uid)).state, ClaimState::Refused) << "she has left";
    EXPECT_EQ(in(claims.undoDecision(first.uid)).state, ClaimState::Waiting);
    EXPECT_EQ(board().waiting.front().uid, first.uid) << "her place is kept";
    in(claims.refuse(first.uid));
    EXPECT_EQ(in(claims.promote(variants.at(0).uid, {})).uid, second.uid);
    expectSound();
}

TEST_F(ClaimStoreTest, NobodyStandsInLineForWhatIsThere)
{
    leave(0, 1);
    open();
    const Claim early = say(u"Eva"_s, u"si alguien no paga"_s);
    EXPECT_EQ(early.state, ClaimState::Undecided);
    EXPECT_EQ(early.reason, ClaimReason::StillThere);
    EXPECT_TRUE(board().waiting.isEmpty());
    EXPECT_TRUE(board().free.isEmpty()) << "nobody is told to be next for what anybody can have";
    EXPECT_EQ(in(ClaimStore(*ledger).accept(early.uid, u"Eva"_s)).state, ClaimState::Held);
    EXPECT_EQ(onHand(0), 0);
    const Claim late = say(u"Lola"_s, u"siguiente"_s);
    EXPECT_EQ(late.state, ClaimState::Waiting) << "now there is a line";
    in(HoldStore(*ledger).release(board().holds.front().order));
    EXPECT_EQ(board().free, QList<Uid>{variants.at(0).uid});
    EXPECT_EQ(say(u"Ana"_s, u"siguiente"_s).state, ClaimState::Waiting) << "behind her whose turn it is";
    EXPECT_EQ(in(ClaimStore(*ledger).promote(variants.at(0).uid, {})).uid, late.uid);
    expectSound();
}

TEST_F(ClaimStoreTest, WhoAskedToBeNextWaitsWhenItIsGoneByThen)
{
    leave(0, 1);
    open();
    const Claim early = say(u"Eva"_s, u"si alguien no paga"_s);
    EXPECT_EQ(say(u"Ana"_s, u"lo quiero"_s).state, ClaimState::Held);
    EXPECT_EQ(in(ClaimStore(*ledger).accept(early.uid, u"Eva"_s)).state, ClaimState::Waiting);
    EXPECT_TRUE(board().free.isEmpty());
    expectSound();
}

TEST_F(ClaimStoreTest, AsksWhereOnlySomeAreLeft)
{
    leave(0, 2);
    open();
    const Claim claim = say(u"Ana"_s, u"quiero 5"_s);
    EXPECT_EQ(claim.state, ClaimState::Undecided);
    EXPECT_EQ(claim.reason, ClaimReason::OnlySomeLeft);
    EXPECT_EQ(claim.units, 2);
    EXPECT_EQ(in(ClaimStore(*ledger).accept(claim.uid, u"Ana"_s)).state, ClaimState::Held);
    EXPECT_EQ(onHand(0), 0);
    expectSound();
}

TEST_F(ClaimStoreTest, TheWindowAndItsGraceSayWhichCommentsCount)
{
    EXPECT_EQ(say(u"Ana"_s, u"lo quiero"_s).reason, ClaimReason::NoWindow);
    open();
    in(ClaimStore(*ledger).closeWindow());
    clock.time = clock.time.plusMs(7'000);
    EXPECT_EQ(say(u"Eva"_s, u"lo quiero"_s).state, ClaimState::Held) << "the picture comes late";
    clock.time = clock.time.plusMs(2'000);
    EXPECT_EQ(say(u"Lola"_s, u"lo quiero"_s).reason, ClaimReason::NoWindow);
    open(0);
    open(1); // closes the first
    EXPECT_EQ(say(u"Rosa"_s, u"lo quiero"_s).reason, ClaimReason::TwoWindows);
    EXPECT_EQ(say(u"Pili"_s, u"quiero STUD-8P"_s).state, ClaimState::Held) << "who names the item is clear";
    EXPECT_FALSE(ClaimStore(*ledger).openWindow(Uid::create(clock.time)).ok());
}

TEST_F(ClaimStoreTest, MoodsAreCountedAndTalkIsNotKept)
{
    open();
    for (const QString& text : {u"扣1"_s, u"1"_s, u"me encanta"_s})
        EXPECT_EQ(say(u"Li"_s, text).state, ClaimState::Ignored);
    EXPECT_EQ(say(u"Li"_s, u"¿cuánto cuesta?"_s).state, ClaimState::Ignored);
    EXPECT_EQ(say(u"Li"_s, u"saludos a mi tía Chole"_s).state, ClaimState::Ignored);
    EXPECT_EQ(board().window->interested, 3);
    EXPECT_EQ(board().window->claims, 0);
    EXPECT_EQ(ledger->database().readNumber(u"SELECT count(*) FROM claim"_s), 0);
}

TEST_F(ClaimStoreTest, ALimitForEachBuyerIsKept)
{
    ClaimRules rules;
    rules.unitsEach = 2;
    in(ClaimStore(*ledger).setRules(rules));
    open();
    EXPECT_EQ(say(u"Ana"_s, u"quiero 3"_s).reason, ClaimReason::OverLimit);
    EXPECT_EQ(say(u"Ana"_s, u"quiero 2"_s).state, ClaimState::Held);
    in(HoldStore(*ledger).pay(board().holds.front().order));
    EXPECT_EQ(say(u"Ana"_s, u"quiero 1"_s).reason, ClaimReason::OverLimit) << "what is paid counts too";
    EXPECT_EQ(say(u"Eva"_s, u"quiero 1"_s).state, ClaimState::Held);
    rules.holdMs = 29'999;
    EXPECT_FALSE(ClaimStore(*ledger).setRules(rules).ok());
}

TEST_F(ClaimStoreTest, TakingItBackIsAskedAboutWhereStockIsHeld)
{
    leave(0, 1);
    open();
    say(u"Ana"_s, u"mío"_s);
    say(u"Eva"_s, u"mío"_s);
    EXPECT_EQ(say(u"Eva"_s, u"ya no"_s).state, ClaimState::Ignored);
    EXPECT_TRUE(board().waiting.isEmpty()) << "who is only in line goes at once";
    const Claim cancel = say(u"Ana"_s, u"siempre no"_s);
    EXPECT_EQ(cancel.state, ClaimState::Undecided);
    EXPECT_EQ(cancel.reason, ClaimReason::ReleasesHold);
    EXPECT_EQ(onHand(0), 0);
    in(ClaimStore(*ledger).accept(cancel.uid, {}));
    EXPECT_EQ(onHand(0), 1);
    in(ClaimStore(*ledger).undoDecision(cancel.uid));
    EXPECT_EQ(onHand(0), 0);
    EXPECT_EQ(board().holds.size(), 1);
    expectSound();
}

TEST_F(ClaimStoreTest, ADecisionCanBeTakenBack)
{
    open();
    const Claim claim = say(u"Ana"_s, u"¿me das 2?"_s);
    in(ClaimStore(*ledger).accept(claim.uid, u"Ana"_s));
    EXPECT_EQ(onHand(0), 8);
    EXPECT_EQ(in(ClaimStore(*ledger).undoDecision(claim.uid)).state, ClaimState::Undecided);
    EXPECT_EQ(onHand(0), 10);
    in(ClaimStore(*ledger).refuse(claim.uid));
    EXPECT_TRUE(board().undecided.isEmpty());
    in(ClaimStore(*ledger).undoDecision(claim.uid));
    EXPECT_EQ(board().undecided.size(), 1);
    in(ClaimStore(*ledger).accept(claim.uid, u"Ana"_s));
    EXPECT_EQ(onHand(0), 8);
    expectSound();
}

TEST_F(ClaimStoreTest, WhatIsTypedInStandsInLineAndKeepsLimitsToo)
{
    leave(0, 1);
    open();
    EXPECT_EQ(say(u"Ana"_s, u"yo"_s).state, ClaimState::Held);
    const Claim first = say(u"Eva"_s, u"yo"_s);
    in(HoldStore(*ledger).release(board().holds.front().order));
    ClaimStore claims(*ledger);
    const Claim typed = in(claims.takeTyped(u"Lola"_s, variants.at(0).uid, 1)).claim;
    EXPECT_EQ(typed.state, ClaimState::Waiting);
    EXPECT_EQ(typed.reason, ClaimReason::LineBefore);
    EXPECT_EQ(in(claims.promote(variants.at(0).uid, {})).uid, first.uid);
    leave(1, 10);
    EXPECT_EQ(in(claims.takeTyped(u"Lola"_s, variants.at(1).uid, 1)).claim.state, ClaimState::Held);
    EXPECT_EQ(in(claims.takeTyped(u"Lola"_s, variants.at(1).uid, 1)).claim.state, ClaimState::Held)
        << "whoever types means one more";
    ClaimRules rules = claims.rules();
    rules.unitsEach = 2;
    in(claims.setRules(rules));
    const Claim third = in(claims.takeTyped(u"Lola"_s, variants.at(1).uid, 1)).claim;
    EXPECT_EQ(third.state, ClaimState::Undecided);
    EXPECT_EQ(third.reason, ClaimReason::OverLimit);
    EXPECT_EQ(in(claims.accept(third.uid, u"Lola"_s)).state, ClaimState::Held) << "a person may";
    EXPECT_EQ(in(claims.undoDecision(third.uid)).reason, ClaimReason::OverLimit) << "asked about as before";
    expectSound();
}

TEST_F(ClaimStoreTest, TakingTheNextInLineBackKeepsHerPlace)
{
    leave(0, 1);
    open();
    EXPECT_EQ(say(u"Ana"_s, u"yo"_s).state, ClaimState::Held);
    const Claim first = say(u"Eva"_s, u"yo"_s);
    const Claim second = say(u"Rosa"_s, u"siguiente"_s);
    in(HoldStore(*ledger).release(board().holds.front().order));
    ClaimStore claims(*ledger);
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(in(claims.promote(variants.at(0).uid, {})).uid, first.uid);
        EXPECT_EQ(onHand(0), 0);
        const Claim back = in(claims.undoDecision(first.uid));
        EXPECT_EQ(back.state, ClaimState::Waiting);
        EXPECT_EQ(back.reason, ClaimReason::SoldOut);
        EXPECT_EQ(onHand(0), 1);
        EXPECT_EQ(board().waiting.front().uid, first.uid);
    }
    in(claims.refuse(first.uid));
    EXPECT_EQ(in(claims.promote(variants.at(0).uid, {})).uid, second.uid);
    EXPECT_EQ(in(claims.undoDecision(second.uid)).state, ClaimState::Waiting);
    leave(0, 5);
    const Claim sure = say(u"Sol"_s, u"lo quiero"_s);
    EXPECT_EQ(in(claims.undoDecision(sure.uid)).reason, ClaimReason::TakenBack) << "she holds nothing else";
    expectSound();
}

TEST_F(ClaimStoreTest, AClaimDuringTheFlashPriceTakesIt)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    open();
    FlashStore flashes(*ledger);
    EXPECT_EQ(flashes.start(show, variants.at(0).uid, 1000, 60'000, 3, 2, false).error().kind, ErrorKind::Refused);
    in(flashes.start(show, variants.at(0).uid, 4900, 60'000, 3, 2, false));
    say(u"Ana"_s, u"quiero 2"_s);
    EXPECT_EQ(board().holds.front().amountMinor, 9800);
    EXPECT_EQ(say(u"Eva"_s, u"quiero 3"_s).reason, ClaimReason::FlashUsedUp);
    EXPECT_EQ(say(u"Eva"_s, u"quiero 1"_s).state, ClaimState::Held);
    EXPECT_TRUE(in(flashes.running(clock.time)).isEmpty()) << "the last unit ends it";
    EXPECT_EQ(in(flashes.ofShow(show)).front().sold, 3);
    const Claim late = say(u"Lola"_s, u"quiero 1"_s);
    EXPECT_EQ(late.reason, ClaimReason::FlashUsedUp) << "she means the price she saw";
    in(ClaimStore(*ledger).accept(late.uid, u"Lola"_s));
    EXPECT_EQ(board().holds.back().amountMinor, 5900);
    in(HoldStore(*ledger).release(board().holds.front().order));
    EXPECT_EQ(in(flashes.running(clock.time)).size(), 1) << "a unit given back is there again at its price";
    expectSound();
}

TEST_F(ClaimStoreTest, ATypedClaimTakesTheUsualPriceWhenTheFlashPriceIsUsedUp)
{
    const Uid show = in(ShowStore(*ledger).currentOrNew()).uid;
    in(FlashStore(*ledger).start(show, variants.at(0).uid, 4900, 60'000, 1, 0, false));
    ClaimStore claims(*ledger);
    EXPECT_EQ(in(claims.takeTyped(u"Ana"_s, variants.at(0).uid, 1)).claim.state, ClaimState::Held);
    EXPECT_EQ(in(claims.takeTyped(u"Eva"_s, variants.at(0).uid, 1)).claim.state, ClaimState::Held);
    QList<qint64> amounts;
    for (const Hold& hold : board().holds)
        amounts.append(hold.amountMinor);
    std::sort(amounts.begin(), amounts.end());
    EXPECT_EQ(amounts, (QList<qint64>{4900, 5900}));
    expectSound();
}

TEST_F(ClaimStoreTest, AFlashPriceEndsByItsStoredInstantThroughARestart)
{
    const Uid show = ShowStore(*ledger).currentOrNew().value().uid;
    in(FlashStore(*ledger).start(show, variants.at(0).uid, 4900, 60'000, 0, 0, false));
    ledger.reset();
    clock.time = clock.time.plusMs(59'000);
    ledger = std::move(Ledger::open(path(), clock)).value();
    EXPECT_EQ(in(FlashStore(*ledger).running(clock.time)).size(), 1);
    clock.time = clock.time.plusMs(1'000);
    EXPECT_TRUE(in(FlashStore(*ledger).running(clock.time)).isEmpty());
    clock.time = clock.time.plusMs(-3'600'000);
    EXPECT_TRUE(in(FlashStore(*ledger).running(clock.time)).isEmpty()) << "a clock set back does not prolong it";
}

} // namespace
} // namespace kaibang
