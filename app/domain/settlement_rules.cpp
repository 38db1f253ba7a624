// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_rules.h"

#include <QHash>
#include <algorithm>

namespace kaibang {

namespace {

using enum SettlementState;
using enum SettlementReason;

constexpr qint64 dayMs = 86'400'000;
constexpr qsizetype leastForUsual = 5;
/// A fee is high when it is half as much again as usual and the rest is worth a look: one hundredth of the gross.
constexpr int highFactorPercent = 150;
constexpr int worthALookPercent = 1;

// Some days more than the platforms promise: a statement is made on the day after, and nobody should be sent to a
// platform's helpdesk for a payout that comes tomorrow.
const QHash<QString, SettlementTerms>& allTerms()
{
    static const QHash<QString, SettlementTerms> terms{
        {QStringLiteral("taobao"), {3, 30}},       {QStringLiteral("douyin"), {10, 35}},
        {QStringLiteral("kuaishou"), {10, 35}},    {QStringLiteral("wechat"), {14, 35}},
        {QStringLiteral("pinduoduo"), {10, 30}},   {QStringLiteral("xiaohongshu"), {14, 40}},
        {QStringLiteral("tiktok"), {15, 45}},      {QStringLiteral("shopify"), {7, 10}},
        {QStringLiteral("mercadolibre"), {12, 35}}};
    return terms;
}

bool cameIn(Payment payment)
{
    return payment == Payment::Paid || payment == Payment::PartlyRefunded || payment == Payment::Refunded;
}

Instant since(const SettlementOrder& order, const SettlementSum& sum)
{
    for (const auto& at : {order.doneAt, order.paidAt, order.placedAt, sum.first})
        if (at)
            return *at;
    return {};
}

std::optional<Instant> dueOf(const SettlementOrder& order)
{
    const SettlementTerms terms = settlementTermsOf(order.source).value_or(SettlementTerms{14, 45});
    if (order.doneAt)
        return order.doneAt->plusMs(terms.afterDone * dayMs);
    const auto paid = order.paidAt ? order.paidAt : order.placedAt;
    return paid ? std::optional(paid->plusMs(terms.afterPaid * dayMs)) : std::nullopt;
}

struct Judgement
{
    SettlementState state;
    SettlementReason reason = None;
};

// Nothing has come. Late is only what a statement of that time does not have: without one nobody can know.
Judgement nothingCame(const SettlementFinding& finding, const SettlementKnowledge& knowledge)
{
    if (finding.expected == 0)
        return {Settled};
    const auto due = dueOf(finding.order);
    if (!due || *due > knowledge.now)
        return {Waiting, NotDueYet};
    if (!knowledge.statementUntil || *knowledge.statementUntil < *due)
        return {Waiting, NoStatementYet};
    return {Overdue, LessThanDue};
}

qint64 feeOf(const SettlementSum& sum, QLatin1StringView kind)
{
    qint64 minor = 0;
    for (const SettlementFee& fee : sum.byKind)
        if (fee.kind == kind)
            minor += fee.minor;
    return minor;
}

Judgement allCame(SettlementFinding& finding, const SettlementKnowledge& knowledge)
{
    const SettlementSum& sum = finding.sum;
    if (feeOf(sum, QLatin1StringView("unexplained")) != 0)
        return {Differs, Unexplained};
    const qint64 own = ownFeesOf(sum);
    if (knowledge.usualFeePermille && sum.gross > 0) {
        const qint64 usual = sum.gross * *knowledge.usualFeePermille / 1000;
        if (own * 100 > usual * highFactorPercent && (own - usual) * 100 > sum.gross * worthALookPercent) {
            finding.usualFees = usual;
            return {Differs, FeeHigh};
        }
    }
    return {Settled};
}

// What the platform adds to a discount stands in its statement and not in every order list.
bool canBeSubsidy(const SettlementFinding& finding, qint64 more)
{
    constexpr int mostPercent = 20;
    return more > 0 && finding.basis == ExpectedBasis::WorkedOut && !finding.order.platformDiscount &&
           more * 100 <= finding.sum.gross * mostPercent;
}

Judgement someCame(SettlementFinding& finding, const SettlementKnowledge& knowledge)
{
    const qint64 difference = *finding.difference;
    if (difference == 0)
        return allCame(finding, knowledge);
    const qint64 refundGap = finding.sum.refund - finding.order.refunded.value_or(0);
    const qint64 rest = difference + refundGap; // once the refund is explained
    if (refundGap != 0 && (rest == 0 || canBeSubsidy(finding, rest)))
        return refundGap > 0 ? Judgement{Differs, RefundNotKnown} : Judgement{Partly, RefundNotTaken};
    if (difference > 0 && !canBeSubsidy(finding, difference))
        return {Differs, MoreThanDue};
    if (difference > 0) {
        const Judgement all = allCame(finding, knowledge);
        return all.state == Settled ? Judgement{Settled, SubsidyAdded} : all;
    }
    const auto due = dueOf(finding.order);
    const bool canCome = !due || *due > knowledge.now || !knowledge.statementUntil || *knowledge.statementUntil < *due;
    return canCome ? Judgement{Partly, RestNotDueYet} : Judgement{Differs, LessThanDue};
}

Judgement judgementOf(SettlementFinding& finding, const SettlementKnowledge& knowledge)
{
    if (!finding.order.uid.isValid())
        return {UnknownOrder};
    if (finding.sum.lines == 0)
        return nothingCame(finding, knowledge);
    if (!finding.expected)
        return {ExpectedUnknown};
    return someCame(finding, knowledge);
}

} // namespace

std::optional<SettlementTerms> settlementTermsOf(const QString& source)
{
    const auto terms = allTerms().constFind(source);
    return terms == allTerms().constEnd() ? std::nullopt : std::optional(*terms);
}

QStringList settlingSources()
{
    QStringList sources = allTerms().keys();
    sources.sort();
    return sources;
}

Expectation expectationOf(const SettlementOrder& order)
{
    if (!order.refunded)
        return {};
    const qint64 refunded = *order.refunded;
    std::optional<qint64> workedOut;
    if (order.buyerPaid)
        workedOut = *order.buyerPaid + order.platformDiscount.value_or(0) - refunded;
    if (order.merchantNet) {
        // Some platforms write what is left after refunds there and some what there was before.
        const bool before = refunded > 0 && workedOut && *order.merchantNet > *workedOut;
        return {before ? *order.merchantNet - refunded : *order.merchantNet, ExpectedBasis::Told};
    }
    return workedOut ? Expectation{workedOut, ExpectedBasis::WorkedOut} : Expectation{};
}

SettlementFinding judged(const SettlementOrder& order, const SettlementSum& sum, const SettlementKnowledge& knowledge)
{
    SettlementFinding finding;
    finding.order = order;
    finding.sum = sum;
    finding.ageDays = static_cast<int>(std::max<qint64>(0, (knowledge.now.ms - since(order, sum).ms) / dayMs));
    if (order.uid.isValid() && cameIn(order.payment)) {
        const Expectation expectation = expectationOf(order);
        finding.expected = expectation.minor;
        finding.basis = expectation.basis;
        if (finding.expected && sum.lines > 0)
            finding.difference = sum.gross - sum.refund - *finding.expected;
    }
    Judgement judgement = judgementOf(finding, knowledge);
    // An order that nobody has paid owes nothing; what came for it all the same went back, or a list is too old.
    if (order.uid.isValid() && !cameIn(order.payment)) {
        const bool wentBack = sum.gross == sum.refund;
        judgement = wentBack ? Judgement{Settled} : Judgement{Differs, NotPaidHere};
        finding.expected = 0;
        finding.difference = sum.gross - sum.refund;
    }
    finding.state = judgement.state;
    finding.reason = judgement.reason;
    if (colourOf(finding.state) == SettlementColour::NeedsPerson && knowledge.acceptedGap == finding.gap()) {
        finding.state = Accepted;
        finding.because = knowledge.because;
    }
    return finding;
}

qint64 ownFeesOf(const SettlementSum& sum)
{
    qint64 own = 0;
    for (const SettlementFee& fee : sum.byKind)
        if (fee.kind == u"platform_commission" || fee.kind == u"service" || fee.kind == u"payment")
            own += fee.minor;
    return own;
}

std::optional<int> usualFeeOf(QList<int> permilles)
{
    if (permilles.size() < leastForUsual)
        return std::nullopt;
    const auto middle = permilles.begin() + permilles.size() / 2;
    std::nth_element(permilles.begin(), middle, permilles.end());
    return *middle;
}

} // namespace kaibang
