// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about payouts: why an order's money is as it is, in sentences that need no bookkeeper.
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString Wording::settlementStateText(SettlementState state)
{
    switch (state) {
    case SettlementState::Settled:
        return tr("Agrees", "payout");
    case SettlementState::Accepted:
        return tr("Accepted", "difference of a payout");
    case SettlementState::Waiting:
        return tr("Waiting", "payout");
    case SettlementState::Partly:
        return tr("Partly paid out");
    case SettlementState::ExpectedUnknown:
        return tr("Not known how much", "payout");
    case SettlementState::Differs:
        return tr("Differs", "payout");
    case SettlementState::Overdue:
        return tr("Overdue", "payout");
    case SettlementState::UnknownOrder:
        return tr("Order unknown");
    }
    return {};
}

QString Wording::settlementStateIcon(SettlementState state)
{
    switch (state) {
    case SettlementState::Settled:
    case SettlementState::Accepted:
        return u"check"_s;
    case SettlementState::Waiting:
    case SettlementState::Partly:
    case SettlementState::ExpectedUnknown:
        return u"hold"_s;
    case SettlementState::Differs:
    case SettlementState::Overdue:
        return u"warning"_s;
    case SettlementState::UnknownOrder:
        return u"which-product"_s;
    }
    return {};
}

QString Wording::settlementFeeText(const QString& kind)
{
    static const QHash<QString, const char*> words{
        {u"platform_commission"_s, QT_TR_NOOP("Commission of the platform")},
        {u"talent_commission"_s, QT_TR_NOOP("Commission of the host or promoter")},
        {u"partner_commission"_s, QT_TR_NOOP("Commission of a partner")},
        {u"service"_s, QT_TR_NOOP("Service fee")},
        {u"payment"_s, QT_TR_NOOP("Payment fee")},
        {u"shipping"_s, QT_TR_NOOP("Shipping")},
        {u"insurance"_s, QT_TR_NOOP("Insurance of returns")},
        {u"promotion"_s, QT_TR_NOOP("Advertising")},
        {u"tax"_s, QT_TR_NOOP("Tax")},
        {u"other"_s, QT_TR_NOOP("Other deductions")},
        {u"unexplained"_s, QT_TR_NOOP("Not explained by the statement")}};
    const char* known = words.value(kind, nullptr);
    return known ? tr(known) : kind;
}

QString Wording::settlementKindText(SettlementKind kind)
{
    switch (kind) {
    case SettlementKind::Income:
        return tr("Income", "line of a statement");
    case SettlementKind::Refund:
        return tr("Refund", "line of a statement");
    case SettlementKind::Fee:
        return tr("Fee", "line of a statement");
    case SettlementKind::Transfer:
        return tr("To your bank", "line of a statement");
    case SettlementKind::Other:
        return tr("Other", "line of a statement");
    }
    return {};
}

QString Wording::expectedBasisText(ExpectedBasis basis)
{
    switch (basis) {
    case ExpectedBasis::Told:
        return tr("as the platform's order list says");
    case ExpectedBasis::WorkedOut:
        return tr("what the buyer paid and the platform added, less refunds");
    case ExpectedBasis::Unknown:
        break;
    }
    return tr("no order list tells it");
}

namespace {

struct Sentence
{
    const SettlementFinding& finding;
    [[nodiscard]] QString money(qint64 minor) const { return Wording::money(minor, finding.order.currency); }
    [[nodiscard]] QString channel() const { return Wording::sourceText(finding.order.source); }
};

} // namespace

QString Wording::settlementReasonText(const SettlementFinding& finding)
{
    const Sentence say{finding};
    const QString gap = say.money(qAbs(finding.gap()));
    const qint64 came = finding.sum.gross - finding.sum.refund;
    if (finding.state == SettlementState::Accepted)
        return tr("You accepted the difference of %1, because: %2").arg(gap, finding.because);
    if (finding.state == SettlementState::UnknownOrder)
        return tr("%1 came for an order that is not here. Import the order list of that time.")
            .arg(say.money(finding.sum.net));
    if (finding.state == SettlementState::ExpectedUnknown)
        return tr("%1 came. No order list here tells how much it should be. Import the order list of %2.")
            .arg(say.money(finding.sum.net), say.channel());
    switch (finding.reason) {
    case SettlementReason::None:
        break;
    case SettlementReason::NotDueYet:
        return tr("Nothing has come yet. After %n day(s) that is usual for %1.", nullptr, finding.ageDays)
            .arg(say.channel());
    case SettlementReason::NoStatementYet:
        return tr("Nothing has come yet, and no statement of %1 here reaches far enough. Bring in its newest one.")
            .arg(say.channel());
    case SettlementReason::RestNotDueYet:
        return tr("%1 came, and %2 is still to come. That is usual so far.").arg(say.money(came), gap);
    case SettlementReason::RefundNotTaken:
        return tr("Paid out in full. You gave %1 back, which the platform has not taken yet.")
            .arg(say.money(finding.order.refunded.value_or(0) - finding.sum.refund));
    case SettlementReason::RefundNotKnown:
        return tr("The platform took back %1 for a refund that no order list here tells of. Look at the order's "
                  "after-sales "
                  "page, or import a newer order list.")
            .arg(say.money(finding.sum.refund - finding.order.refunded.value_or(0)));
    case SettlementReason::Unexplained:
        return tr("The statement paid out less than its own columns come to. Ask the platform what was taken.");
    case SettlementReason::FeeHigh:
        return tr("The platform took %1 in fees. For %2 about %3 would be usual. Ask the platform why.")
            .arg(say.money(finding.sum.fees), say.channel(), say.money(finding.usualFees.value_or(0)));
    case SettlementReason::LessThanDue:
        return finding.state == SettlementState::Overdue
                   ? tr("Nothing has come after %n day(s), though newer orders of %1 are paid out. Ask the platform "
                        "about "
                        "this order.",
                        nullptr, finding.ageDays)
                         .arg(say.channel())
                   : tr("%1 too little came. Ask the platform for the rest.").arg(gap);
    case SettlementReason::MoreThanDue:
        return tr("%1 more came than was due. It can be a subsidy; else the platform may take it back.").arg(gap);
    case SettlementReason::NotPaidHere:
        return tr("%1 came, but the order list here says that nobody paid. Import a newer order list.")
            .arg(say.money(came));
    case SettlementReason::SubsidyAdded:
        return tr("All of it came, and %1 more: what the platform added to a discount.").arg(gap);
    case SettlementReason::OtherCurrency:
        return tr("The statement is in another currency than the order. The two cannot be compared.");
    }
    return finding.sum.lines == 0 || finding.expected == 0
               ? tr("Nothing is due.")
               : tr("All of it came: %1 before fees, %2 after them.").arg(say.money(came), say.money(finding.sum.net));
}

QString Wording::statementPlaceText(const QString& source)
{
    static const QHash<QString, const char*> words{
        {u"taobao"_s, QT_TR_NOOP("Alipay for merchants → Reconciliation → Account details (账务明细) → download")},
        {u"douyin"_s, QT_TR_NOOP("Doudian (抖店) → Funds → Account movements (动账明细) → export")},
        {u"kuaishou"_s, QT_TR_NOOP("Kuaishou shop → Funds → Settled orders (结算明细) → export")},
        {u"wechat"_s, QT_TR_NOOP("WeChat shop (微信小店) → Funds → Account flow (资金流水) → download")},
        {u"xiaohongshu"_s, QT_TR_NOOP("Xiaohongshu Qianfan (千帆) → Funds → Settlement details (结算明细) → export")},
        {u"tiktok"_s, QT_TR_NOOP("Seller Center → Finance → Statements → export")},
        {u"shopify"_s, QT_TR_NOOP("Admin → Finance → Payouts → Transactions → export")},
        {u"mercadolibre"_s, QT_TR_NOOP("Mercado Pago → Reports → Account money → download as CSV")}};
    const char* known = words.value(source, nullptr);
    return known ? tr(known) : QString();
}

} // namespace kaibang
