// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_model.h"

#include "wording.h"

namespace kaibang {

namespace {

bool isNumber(int column)
{
    return column >= SettlementModel::Expected;
}

QString text(const SettlementFinding& finding, int column)
{
    const QString& currency = finding.order.currency;
    const bool came = finding.sum.lines > 0;
    switch (column) {
    case SettlementModel::State:
        return Wording::settlementStateText(finding.state);
    case SettlementModel::Order:
        return finding.order.orderId;
    case SettlementModel::Channel:
        return Wording::sourceText(finding.order.source);
    case SettlementModel::Expected:
        if (!finding.order.uid.isValid())
            return {};
        return finding.expected ? Wording::amountOnly(*finding.expected, currency)
                                : Wording::moneyOrUnknown(std::nullopt, currency);
    case SettlementModel::Received:
        return came ? Wording::amountOnly(finding.sum.gross - finding.sum.refund, currency) : QString();
    case SettlementModel::Fees:
        return came ? Wording::amountOnly(finding.sum.fees, currency) : QString();
    case SettlementModel::Difference:
        return finding.difference && *finding.difference != 0 ? Wording::amountOnly(*finding.difference, currency)
                                                              : QString();
    case SettlementModel::Age:
        return Wording::count(finding.ageDays);
    default:
        return {};
    }
}

} // namespace

SettlementModel::SettlementModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void SettlementModel::setFindings(const QList<SettlementFinding>& findings)
{
    if (m_findings == findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

void SettlementModel::setIcons(std::function<QIcon(SettlementState)> icons)
{
    m_icons = std::move(icons);
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

void SettlementModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const SettlementFinding* SettlementModel::finding(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_findings.size() ? &m_findings.at(index.row()) : nullptr;
}

QModelIndex SettlementModel::indexOf(const SettlementOrder& order) const
{
    for (qsizetype row = 0; row < m_findings.size(); ++row) {
        const SettlementOrder& each = m_findings.at(row).order;
        if (each.source == order.source && each.shopId == order.shopId && each.orderId == order.orderId &&
            each.currency == order.currency)
            return index(static_cast<int>(row), 0);
    }
    return {};
}

int SettlementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int SettlementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SettlementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettlementFinding& finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? Wording::settlementReasonText(finding) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == State && m_icons ? QVariant(m_icons(finding.state)) : QVariant();
    default:
        return {};
    }
}

QVariant SettlementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Order:
        return tr("Order", "column: its number");
    case Channel:
        return tr("Channel");
    case Expected:
        return tr("Expected", "amount of money");
    case Received:
        return tr("Received", "amount of money, before fees");
    case Fees:
        return tr("Fees");
    case Difference:
        return tr("Difference");
    case Age:
        return tr("Days", "how old");
    default:
        return {};
    }
}

} // namespace kaibang
