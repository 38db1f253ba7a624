// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of an order's money, said in one word, a colour and a reason.
#include "settlement_rules.h"

#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 today = 1'795'000'000'000;

SettlementOrder order(qint64 paid = 7780)
{
    SettlementOrder made;
    made.uid = Uid::create(Instant{today});
    made.source = u"douyin"_s;
    made.shopId = u"main"_s;
    made.orderId = u"6917926768823640001"_s;
    made.currency = u"CNY"_s;
    made.placedAt = made.paidAt = Instant{today - 20 * day};
    made.doneAt = Instant{today - 15 * day};
    made.payment = Payment::Paid;
    made.buyerPaid = paid;
    made.platformDiscount = 0;
    return made;
}

SettlementSum came(qint64 gross, qint64 refund = 0, qint64 commission = 0)
{
    SettlementSum sum;
    sum.lines = 1;
    sum.gross = gross;
    sum.refund = refund;
    sum.fees = commission;
    sum.net = gross - refund - commission;
    sum.first = sum.last = Instant{today - day};
    if (commission != 0)
        sum.byKind = {{u"platform_commission"_s, commission}};
    return sum;
}

SettlementKnowledge known()
{
    SettlementKnowledge knowledge;
    knowledge.now = Instant{today};
    knowledge.statementUntil = Instant{today - day};
    return knowledge;
}

} // namespace

TEST(Settlement, WhatCameInFullAgreesWhateverTheFees)
{
    const SettlementFinding finding = judged(order(), came(7780, 0, 200), known());
    EXPECT_EQ(finding.state, SettlementState::Settled);
    EXPECT_EQ(colourOf(finding.state), SettlementColour::Agrees);
    EXPECT_EQ(finding.expected, 7780);
    EXPECT_EQ(finding.basis, ExpectedBasis::WorkedOut);
    EXPECT_EQ(finding.difference, 0);
    EXPECT_EQ(finding.ageDays, 15) << "since the buyer has it";
}

TEST(Settlement, ThePlatformsOwnWordCountsBeforeOurSum)
{
    SettlementOrder asked = order();
    asked.platformDiscount = 500;
    EXPECT_EQ(expectationOf(asked).minor, 8280) << "the platform pays what it took off";
    asked.merchantNet = 8000;
    EXPECT_EQ(expectationOf(asked).minor, 8000);
    EXPECT_EQ(expectationOf(asked).basis, ExpectedBasis::Told);
    asked.refunded = 1000;
    asked.merchantNet = 8280;
    EXPECT_EQ(expectationOf(asked).minor, 7280) << "told as it was before the refund";
    asked.merchantNet = 7280;
    EXPECT_EQ(expectationOf(asked).minor, 7280) << "told as it is after the refund";
    asked.refunded = std::nullopt;
    EXPECT_FALSE(expectationOf(asked).minor) << "money went back and nobody told how much";
    asked = order();
    asked.buyerPaid = std::nullopt;
    EXPECT_EQ(expectationOf(asked).basis, ExpectedBasis::Unknown) << "unknown is not zero";
    EXPECT_EQ(judged(asked, came(7780), known()).state, SettlementState::ExpectedUnknown);
}

TEST(Settlement, NothingIsLateBeforeAStatementOfThatTimeIsHere)
{
    SettlementKnowledge knowledge = known();
    const SettlementFinding late = judged(order(), {}, knowledge);
    EXPECT_EQ(late.state, SettlementState::Overdue);
    EXPECT_EQ(late.gap(), -7780);
    knowledge.statementUntil = Instant{today - 10 * day};
    const SettlementFinding unseen = judged(order(), {}, knowledge);
    EXPECT_EQ(unseen.state, SettlementState::Waiting);
    EXPECT_EQ(unseen.reason, SettlementReason::NoStatementYet);
    SettlementOrder young = order();
    young.doneAt = Instant{today - 2 * day};
    const SettlementFinding usual = judged(young, {}, known());
    EXPECT_EQ(usual.state, SettlementState::Waiting);
    EXPECT_EQ(usual.reason, SettlementReason::NotDueYet);
    EXPECT_EQ(colourOf(usual.state), SettlementColour::Waits);
}

TEST(Settlement, APartIsWaitedForAndLaterMissed)
{
    SettlementOrder young = order();
    young.doneAt = Instant{today - 2 * day};
    const SettlementFinding first = judged(young, came(3000), known());
    EXPECT_EQ(first.state, SettlementState::Partly);
    EXPECT_EQ(first.reason, SettlementReason::RestNotDueYet);
    EXPECT_EQ(first.difference, -4780);
    const SettlementFinding later = judged(order(), came(3000), known());
    EXPECT_EQ(later.state, SettlementState::Differs);
    EXPECT_EQ(later.reason, SettlementReason::LessThanDue);
}

TEST(Settlement, RefundsThatOneSideAloneKnowsAreNamed)
{
    const SettlementFinding taken = judged(order(), came(7780, 650), known());
    EXPECT_EQ(taken.reason, SettlementReason::RefundNotKnown);
    EXPECT_EQ(colourOf(taken.state), SettlementColour::NeedsPerson);
    SettlementOrder refunded = order();
    refunded.refunded = 650;
    EXPECT_EQ(judged(refunded, came(7780, 650), known()).state, SettlementState::Settled);
    const SettlementFinding owed = judged(refunded, came(7780), known());
    EXPECT_EQ(owed.reason, SettlementReason::RefundNotTaken);
    EXPECT_EQ(colourOf(owed.state), SettlementColour::Waits) << "it will be taken";
}

TEST(Settlement, MoreThanDueIsASubsidyOnlyWhereNoListTellsOfDiscounts)
{
    EXPECT_EQ(judged(order(), came(7861), known()).reason, SettlementReason::MoreThanDue);
    SettlementOrder silent = order();
    silent.platformDiscount = std::nullopt;
    const SettlementFinding little = judged(silent, came(7861), known());
    EXPECT_EQ(little.state, SettlementState::Settled);
    EXPECT_EQ(little.reason, SettlementReason::SubsidyAdded);
    EXPECT_EQ(judged(silent, came(20'000), known()).reason, SettlementReason::MoreThanDue) << "no discount is as large";
    EXPECT_EQ(judged(silent, came(7861, 7000), known()).reason, SettlementReason::RefundNotKnown);
}

TEST(Settlement, AFeeIsHighBesideWhatIsUsual)
{
    EXPECT_FALSE(usualFeeOf({50, 50, 50, 50})) << "four orders make no habit";
    EXPECT_EQ(usualFeeOf({900, 50, 51, 49, 50}), 50);
    SettlementKnowledge knowledge = known();
    knowledge.usualFeePermille = 50;
    EXPECT_EQ(judged(order(), came(7780, 0, 400), knowledge).state, SettlementState::Settled);
    const SettlementFinding high = judged(order(), came(7780, 0, 1200), knowledge);
    EXPECT_EQ(high.state, SettlementState::Differs);
    EXPECT_EQ(high.reason, SettlementReason::FeeHigh);
    EXPECT_EQ(high.usualFees, 389);
    SettlementSum talent = came(7780, 0, 1200);
    talent.byKind = {{u"talent_commission"_s, 1200}};
    EXPECT_EQ(judged(order(), talent, knowledge).state, SettlementState::Settled) << "agreed with the talent";
    SettlementSum dark = came(7780, 0, 100);
    dark.byKind = {{u"unexplained"_s, 100}};
    EXPECT_EQ(judged(order(), dark, known()).reason, SettlementReason::Unexplained);
}

TEST(Settlement, MoneyWithoutAnOrderAndOrdersThatNobodyPaid)
{
    SettlementOrder none;
    none.source = u"douyin"_s;
    none.currency = u"CNY"_s;
    const SettlementFinding unknown = judged(none, came(500, 0, 20), known());
    EXPECT_EQ(unknown.state, SettlementState::UnknownOrder);
    EXPECT_EQ(unknown.gap(), 480);
    SettlementOrder unpaid = order();
    unpaid.payment = Payment::Unpaid;
    EXPECT_EQ(judged(unpaid, came(500), known()).reason, SettlementReason::NotPaidHere);
    EXPECT_EQ(judged(unpaid, came(500, 500), known()).state, SettlementState::Settled) << "it went back";
}

TEST(Settlement, AnAcceptedGapCoversThatGapAlone)
{
    SettlementKnowledge knowledge = known();
    knowledge.acceptedGap = -4780;
    knowledge.because = u"agreed on the phone"_s;
    const SettlementFinding accepted = judged(order(), came(3000), knowledge);
    EXPECT_EQ(accepted.state, SettlementState::Accepted);
    EXPECT_EQ(accepted.because, knowledge.because);
    EXPECT_EQ(accepted.gap(), -4780);
    EXPECT_EQ(judged(order(), came(2000), knowledge).state, SettlementState::Differs) << "another gap, another word";
    EXPECT_EQ(judged(order(), came(7780), knowledge).state, SettlementState::Settled);
}

TEST(Settlement, KeysAreOfTheNumberElseOfAllThatIsSaid)
{
    SettlementLine line;
    line.source = u"taobao"_s;
    line.statementKind = u"alipay_statement"_s;
    line.orderId = u"1"_s;
    line.flowId = u"F1"_s;
    line.net = line.gross = 100;
    SettlementLine other = line;
    other.net = other.gross = 200;
    EXPECT_EQ(settlementKey(line), settlementKey(other));
    EXPECT_NE(settlementContent(line), settlementContent(other));
    line.flowId = other.flowId = QString();
    EXPECT_NE(settlementKey(line), settlementKey(other));
    other = line;
    other.row = 99;
    EXPECT_EQ(settlementKey(line), settlementKey(other)) << "where it stands in a file says nothing";
    other.nth = 1;
    EXPECT_NE(settlementKey(line), settlementKey(other)) << "two alike are two";
}
