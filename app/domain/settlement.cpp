// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement.h"

#include <QCryptographicHash>
#include <array>
#include <numeric>

namespace kaibang {

QStringList settlementFeeKinds()
{
    static const QStringList kinds{QStringLiteral("platform_commission"),
                                   QStringLiteral("talent_commission"),
                                   QStringLiteral("partner_commission"),
                                   QStringLiteral("service"),
                                   QStringLiteral("payment"),
                                   QStringLiteral("shipping"),
                                   QStringLiteral("insurance"),
                                   QStringLiteral("promotion"),
                                   QStringLiteral("tax"),
                                   QStringLiteral("other"),
                                   QStringLiteral("unexplained")};
    return kinds;
}

qint64 SettlementLine::feeSum() const
{
    return std::accumulate(fees.begin(), fees.end(), qint64{0},
                           [](qint64 sum, const SettlementFee& fee) { return sum + fee.minor; });
}

namespace {

QByteArray hashOf(const QStringList& parts)
{
    return QCryptographicHash::hash(parts.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

QByteArray settlementContent(const SettlementLine& line)
{
    QStringList parts{line.source,
                      line.statementKind,
                      line.orderId,
                      line.subOrderId,
                      line.flowId,
                      QString::number(static_cast<int>(line.kind)),
                      line.words,
                      QString::number(line.at.ms),
                      line.currency,
                      QString::number(line.gross),
                      QString::number(line.refund),
                      QString::number(line.net),
                      QString::number(line.nth)};
    for (const SettlementFee& fee : line.fees)
        parts.append({fee.kind, QString::number(fee.minor)});
    return hashOf(parts);
}

QByteArray settlementKey(const SettlementLine& line)
{
    if (line.flowId.isEmpty() || line.nth < 0)
        return settlementContent(line);
    // One number may stand on the lines of several sub-orders, and on the income and the fee of one.
    return hashOf({line.source, line.statementKind, line.flowId, line.orderId, line.subOrderId, line.words,
                   QString::number(static_cast<int>(line.kind))});
}

qint64 SettlementFinding::gap() const
{
    if (state == SettlementState::Overdue)
        return -expected.value_or(0);
    return difference.value_or(sum.net);
}

namespace {

constexpr std::array stateNames{"settled",          "accepted", "waiting", "partly",
                                "expected_unknown", "differs",  "overdue", "unknown_order"};
static_assert(stateNames.size() == static_cast<size_t>(SettlementState::UnknownOrder) + 1);
constexpr std::array reasonNames{
    "none",         "not_due_yet", "no_statement_yet", "rest_not_due_yet", "refund_not_taken", "refund_not_known",
    "unexplained",  "fee_high",    "less_than_due",    "more_than_due",    "not_paid_here",    "other_currency",
    "subsidy_added"};
static_assert(reasonNames.size() == static_cast<size_t>(SettlementReason::SubsidyAdded) + 1);
constexpr std::array basisNames{"unknown", "told", "worked_out"};
constexpr std::array kindNames{"income", "refund", "fee", "transfer", "other"};

} // namespace

QString settlementStateName(SettlementState state)
{
    return QLatin1String(stateNames.at(static_cast<size_t>(state)));
}

QString settlementReasonName(SettlementReason reason)
{
    return QLatin1String(reasonNames.at(static_cast<size_t>(reason)));
}

QString expectedBasisName(ExpectedBasis basis)
{
    return QLatin1String(basisNames.at(static_cast<size_t>(basis)));
}

QString settlementKindName(SettlementKind kind)
{
    return QLatin1String(kindNames.at(static_cast<size_t>(kind)));
}

SettlementColour colourOf(SettlementState state)
{
    switch (state) {
    case SettlementState::Settled:
    case SettlementState::Accepted:
        return SettlementColour::Agrees;
    case SettlementState::Waiting:
    case SettlementState::Partly:
    case SettlementState::ExpectedUnknown:
        return SettlementColour::Waits;
    case SettlementState::Differs:
    case SettlementState::Overdue:
    case SettlementState::UnknownOrder:
        break;
    }
    return SettlementColour::NeedsPerson;
}

} // namespace kaibang
