// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold_list_model.h"

#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 urgentMs = 60'000;
constexpr qsizetype mostEnded = 5;

} // namespace

HoldListModel::HoldListModel(QObject* parent)
    : QAbstractListModel(parent)
{}

void HoldListModel::setBoard(const ClaimBoard& board)
{
    const QList<Hold> ended = board.ended.first(qMin(mostEnded, board.ended.size()));
    if (m_holds == board.holds && m_waiting == board.waiting && m_ended == ended)
        return;
    beginResetModel();
    m_holds = board.holds;
    m_waiting = board.waiting;
    m_ended = ended;
    endResetModel();
}

void HoldListModel::setNow(Instant now)
{
    m_now = now;
    if (!m_holds.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_holds.size()) - 1));
}

void HoldListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Hold* HoldListModel::hold(int row) const
{
    if (row >= 0 && row < m_holds.size())
        return &m_holds.at(row);
    const qsizetype ended = row - m_holds.size() - m_waiting.size();
    return ended >= 0 && ended < m_ended.size() ? &m_ended.at(ended) : nullptr;
}

const Claim* HoldListModel::waiting(int row) const
{
    const qsizetype place = row - m_holds.size();
    return place >= 0 && place < m_waiting.size() ? &m_waiting.at(place) : nullptr;
}

int HoldListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_holds.size() + m_waiting.size() + m_ended.size());
}

QString HoldListModel::holdText(const Hold& hold) const
{
    const QString lead = hold.state == HoldState::Active    ? Wording::durationText(hold.until.ms - m_now.ms)
                         : hold.state == HoldState::Expired ? tr("expired")
                                                            : tr("released");
    //: a hold: time left, buyer's alias, units, item, amount
    return tr("%1  %2  %3 × %4  %5")
        .arg(lead, hold.alias, Wording::count(hold.units), hold.itemName,
             Wording::money(hold.amountMinor, hold.currency));
}

QVariant HoldListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hold* held = hold(index.row());
    const Claim* next = waiting(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return held ? holdText(*held)
                    //: somebody in line: buyer's alias, units, item
                    : tr("next  %1  %2 × %3").arg(next->alias, Wording::count(next->units), next->itemName);
    case KindRole:
        return int(next ? RowKind::Waiting : held->state == HoldState::Active ? RowKind::Held : RowKind::Ended);
    case OrderRole:
        return QVariant::fromValue(held ? held->order : Uid());
    case ClaimRole:
        return QVariant::fromValue(next ? next->uid : Uid());
    case VariantRole:
        return QVariant::fromValue(held ? held->variant : next->variant);
    case IconRole:
        return next ? u"claim"_s : held->state == HoldState::Active ? u"hold"_s : u"history"_s;
    case IsUrgentRole:
        return held && held->state == HoldState::Active && held->until.ms - m_now.ms < urgentMs;
    default:
        return {};
    }
}

} // namespace kaibang
