// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which orders of the ticker come so fast that they are one counted row.
#include "ticker_model.h"

#include <algorithm>
#include <cstdlib>

namespace kaibang {

namespace {

constexpr qint64 burstMs = 1000;
// A burst is by nature at the top; looking further down would only cost time.
constexpr size_t burstReach = 64;

bool isSameBurst(Instant a, Instant b)
{
    return std::abs(a.ms - b.ms) <= burstMs;
}

} // namespace

// Cuts the orders of one source into runs of at most a second and decides for each: rows of their own, or one group.
void TickerModel::showSource(const QString& source, const QList<OrderSummary>& newestLast, QList<RowPtr>& fresh)
{
    RowPtr group = runningGroup(source, newestLast.first().arrivedAt);
    qsizetype begin = 0;
    while (begin < newestLast.size()) {
        const Instant first = newestLast[begin].arrivedAt;
        qsizetype end = begin + 1;
        while (end < newestLast.size() && newestLast[end].arrivedAt <= first.plusMs(burstMs))
            ++end;
        const QList<OrderSummary> run = newestLast.mid(begin, end - begin);
        const bool isFirst = begin == 0;
        begin = end;
        if (group && group->orders.size() < largestBurst && isSameBurst(first, group->orders.first().arrivedAt)) {
            addToGroup(group, run);
            continue;
        }
        const QList<int> recent = isFirst ? recentSingles(source, first) : QList<int>();
        if (recent.size() + run.size() <= burstSize) {
            for (const OrderSummary& order : run) {
                fresh.append(single(order));
                m_known.insert(order.uid, fresh.last());
            }
            continue;
        }
        group = std::make_shared<Row>();
        group->kind = RowKind::Group;
        for (const int row : recent)
            group->orders.append(m_rows[size_t(row)]->orders.first());
        for (auto row = recent.rbegin(); row != recent.rend(); ++row)
            removeRow(*row);
        for (const OrderSummary& order : std::as_const(group->orders))
            m_known.insert(order.uid, group);
        addToGroup(group, run);
        fresh.append(group);
    }
}

TickerModel::RowPtr TickerModel::runningGroup(const QString& source, Instant arrival) const
{
    const size_t reach = std::min(m_rows.size(), burstReach);
    for (size_t row = 0; row < reach; ++row) {
        const RowPtr& candidate = m_rows[row];
        if (candidate->kind == RowKind::Group && candidate->orders.first().source == source)
            return candidate->orders.size() < largestBurst && isSameBurst(arrival, candidate->orders.first().arrivedAt)
                       ? candidate
                       : nullptr;
    }
    return nullptr;
}

QList<int> TickerModel::recentSingles(const QString& source, Instant arrival) const
{
    QList<int> found;
    const size_t reach = std::min(m_rows.size(), burstReach);
    for (size_t row = 0; row < reach; ++row) {
        const RowPtr& candidate = m_rows[row];
        if (candidate->kind == RowKind::Single && candidate->orders.first().source == source &&
            isSameBurst(candidate->orders.first().arrivedAt, arrival))
            found.append(int(row));
    }
    return found;
}

void TickerModel::addToGroup(const RowPtr& group, const QList<OrderSummary>& newestLast)
{
    const int place = rowOf(group);
    for (const OrderSummary& order : newestLast) {
        group->orders.prepend(order);
        m_known.insert(order.uid, group);
    }
    if (place < 0)
        return;
    changeRow(place);
    if (group->open == Openness::Closed)
        return;
    const int count = int(newestLast.size());
    beginInsertRows({}, place + 1, place + count);
    for (const OrderSummary& order : newestLast)
        m_rows.insert(m_rows.begin() + place + 1, single(order, RowKind::Member));
    endInsertRows();
    ++m_insertions;
}

} // namespace kaibang
