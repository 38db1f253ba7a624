// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker_model.h"

#include <algorithm>

namespace kaibang {

TickerModel::TickerModel(QObject* parent)
    : QAbstractListModel(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &TickerModel::flush);
}

TickerModel::RowPtr TickerModel::single(const OrderSummary& order, RowKind kind) const
{
    auto row = std::make_shared<Row>();
    row->kind = kind;
    row->orders = {order};
    return row;
}

void TickerModel::load(const QList<OrderSummary>& newestFirst)
{
    beginResetModel();
    m_rows.clear();
    m_known.clear();
    m_pending.clear();
    m_pendingPlace.clear();
    m_changes.clear();
    for (const OrderSummary& order : newestFirst.first(std::min<qsizetype>(newestFirst.size(), rowLimit))) {
        m_rows.push_back(single(order));
        m_known.insert(order.uid, m_rows.back());
    }
    endResetModel();
    Q_EMIT waitingChanged(0);
}

void TickerModel::take(const QList<OrderSummary>& orders)
{
    const int before = waiting();
    for (const OrderSummary& order : orders) {
        if (m_known.contains(order.uid)) {
            m_changes.insert(order.uid, order);
            continue;
        }
        const auto place = m_pendingPlace.constFind(order.uid);
        if (place != m_pendingPlace.constEnd()) {
            m_pending[*place] = order;
            continue;
        }
        m_pendingPlace.insert(order.uid, int(m_pending.size()));
        m_pending.append(order);
    }
    if (!m_frame.isActive())
        m_frame.start();
    if (waiting() != before)
        Q_EMIT waitingChanged(waiting());
}

void TickerModel::flush()
{
    m_frame.stop();
    const auto changes = std::exchange(m_changes, {});
    for (const OrderSummary& order : changes)
        changeInPlace(order);
    if (m_reading == Reading::Frozen || m_pending.isEmpty())
        return;
    const QList<OrderSummary> pending = std::exchange(m_pending, {});
    m_pendingPlace.clear();
    QList<QString> sources;
    QHash<QString, QList<OrderSummary>> bySource;
    for (const OrderSummary& order : pending) {
        if (!bySource.contains(order.source))
            sources.append(order.source);
        bySource[order.source].append(order);
    }
    QList<RowPtr> fresh;
    for (const QString& source : std::as_const(sources))
        showSource(source, bySource.value(source), fresh);
    std::reverse(fresh.begin(), fresh.end());
    std::stable_sort(fresh.begin(), fresh.end(), [](const RowPtr& a, const RowPtr& b) {
        return a->orders.first().arrivedAt > b->orders.first().arrivedAt;
    });
    insertAtTop(fresh);
    trim();
}

void TickerModel::insertAtTop(const QList<RowPtr>& newestFirst)
{
    if (newestFirst.isEmpty())
        return;
    beginInsertRows({}, 0, int(newestFirst.size()) - 1);
    m_rows.insert(m_rows.begin(), newestFirst.begin(), newestFirst.end());
    endInsertRows();
    ++m_insertions;
    Q_EMIT arrived(int(newestFirst.size()));
}

void TickerModel::changeInPlace(const OrderSummary& order)
{
    const RowPtr row = m_known.value(order.uid).lock();
    if (!row)
        return;
    for (OrderSummary& known : row->orders) {
        if (known.uid == order.uid)
            known = order;
    }
    int place = rowOf(row);
    if (place < 0)
        return;
    changeRow(place);
    for (++place; place < int(m_rows.size()) && m_rows[size_t(place)]->kind == RowKind::Member; ++place) {
        Row& member = *m_rows[size_t(place)];
        if (row->kind != RowKind::Group || member.orders.first().uid != order.uid)
            continue;
        member.orders = {order};
        changeRow(place);
    }
}

void TickerModel::changeRow(int row)
{
    ++m_rows[size_t(row)]->revision;
    Q_EMIT dataChanged(index(row), index(row));
}

void TickerModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    const RowPtr gone = m_rows[size_t(row)];
    m_rows.erase(m_rows.begin() + row);
    if (gone->kind != RowKind::Member) {
        for (const OrderSummary& order : std::as_const(gone->orders))
            m_known.remove(order.uid);
    }
    endRemoveRows();
}

void TickerModel::trim()
{
    size_t kept = std::min(m_rows.size(), size_t(rowLimit));
    for (qsizetype held = m_known.size(); kept > 1 && held > orderLimit; --kept)
        held -= m_rows[kept - 1]->kind == RowKind::Member ? 0 : m_rows[kept - 1]->orders.size();
    if (m_rows.size() == kept)
        return;
    beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
    while (m_rows.size() > kept) {
        if (m_rows.back()->kind != RowKind::Member) {
            for (const OrderSummary& order : std::as_const(m_rows.back()->orders))
                m_known.remove(order.uid);
        }
        m_rows.pop_back();
    }
    endRemoveRows();
}

int TickerModel::rowOf(const RowPtr& row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void TickerModel::setReading(Reading reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    if (reading == Reading::Running)
        flush();
    Q_EMIT waitingChanged(waiting());
}

void TickerModel::toggle(int row)
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)]->kind != RowKind::Group)
        return;
    const RowPtr group = m_rows[size_t(row)];
    if (group->open == Openness::Closed) {
        group->open = Openness::Open;
        std::vector<RowPtr> members;
        for (const OrderSummary& order : std::as_const(group->orders))
            members.push_back(single(order, RowKind::Member));
        beginInsertRows({}, row + 1, row + int(members.size()));
        m_rows.insert(m_rows.begin() + row + 1, members.begin(), members.end());
        endInsertRows();
    } else {
        group->open = Openness::Closed;
        int end = row + 1;
        while (end < int(m_rows.size()) && m_rows[size_t(end)]->kind == RowKind::Member)
            ++end;
        if (end > row + 1) {
            beginRemoveRows({}, row + 1, end - 1);
            m_rows.erase(m_rows.begin() + row + 1, m_rows.begin() + end);
            endRemoveRows();
        }
    }
    changeRow(row);
}

void TickerModel::setNow(Instant now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {AgeRole});
}

void TickerModel::retranslate()
{
    for (const RowPtr& row : m_rows)
        ++row->revision;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int TickerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

} // namespace kaibang
