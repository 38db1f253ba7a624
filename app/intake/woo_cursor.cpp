// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int version = 1;

} // namespace

WooLane WooLane::startingAt(Instant instant)
{
    WooLane lane;
    lane.m_high = instant.ms / 1000;
    return lane;
}

WooAsk WooLane::next(qint64 overlapSeconds) const
{
    if (m_block)
        return WooAsk{*m_block - 1, *m_block + 1, std::max(m_blockPage, 1), true};
    return WooAsk{m_walk.value_or(m_high - overlapSeconds), std::nullopt, 1, false};
}

bool WooLane::took(const WooPage& page, qint64 overlapSeconds)
{
    const WooAsk asked = next(overlapSeconds);
    const QList<ListedOrder>& rows = page.rows;
    for (const ListedOrder& row : rows)
        m_high = std::max(m_high, std::min(row.modified, page.now));
    m_seen.remember(rows, m_high - overlapSeconds);
    if (m_block) {
        // Page 1 was also the question of how many there are: one is enough, or it is read again as the last.
        const bool isOnlyPage = asked.page == 1 && page.total <= 1;
        m_blockPage = m_blockPage == 0 ? page.total : m_blockPage - 1;
        if (m_blockPage < 1 || isOnlyPage) {
            m_walk = m_block;
            m_block.reset();
            m_blockPage = 0;
        }
        return false;
    }
    if (page.total <= 1 || rows.isEmpty()) {
        m_walk.reset();
        return true;
    }
    const auto newest = std::max_element(
        rows.begin(), rows.end(), [](const ListedOrder& a, const ListedOrder& b) { return a.modified < b.modified; });
    // The newest second may go on behind the page's end, so it is asked for once more.
    if (newest->modified - 1 > asked.after)
        m_walk = newest->modified - 1;
    else
        m_block = newest->modified;
    return false;
}

WooCursor WooCursor::startingAt(Instant instant)
{
    WooCursor cursor;
    cursor.m_orders = cursor.m_trash = WooLane::startingAt(instant);
    return cursor;
}

bool WooCursor::took(const WooPage& page, qint64 overlapSeconds)
{
    WooLane& lane = m_list == List::Orders ? m_orders : m_trash;
    if (!lane.took(page, overlapSeconds))
        return false;
    m_list = m_list == List::Orders ? List::Trash : List::Orders;
    return m_list == List::Orders;
}

QByteArray WooCursor::toBytes() const
{
    const auto written = [](const WooLane& lane) {
        QJsonObject object{{QStringLiteral("high"), lane.m_high}, {QStringLiteral("seen"), lane.m_seen.toJson()}};
        if (lane.m_walk)
            object.insert(QStringLiteral("walk"), *lane.m_walk);
        if (lane.m_block)
            object.insert(QStringLiteral("block"), QJsonArray{*lane.m_block, lane.m_blockPage});
        return object;
    };
    // A QJsonObject sorts its names, so the same cursor is always the same bytes.
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), version},
                                     {QStringLiteral("orders"), written(m_orders)},
                                     {QStringLiteral("trash"), written(m_trash)},
                                     {QStringLiteral("in_trash"), m_list == List::Trash}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WooCursor> WooCursor::fromBytes(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QStringLiteral("v")).toInt() != version)
        return std::nullopt;
    const auto read = [&object](const QString& name) {
        const QJsonObject from = object.value(name).toObject();
        WooLane lane;
        lane.m_high = from.value(QStringLiteral("high")).toInteger();
        if (from.contains(QStringLiteral("walk")))
            lane.m_walk = from.value(QStringLiteral("walk")).toInteger();
        const QJsonArray block = from.value(QStringLiteral("block")).toArray();
        if (block.size() == 2) {
            lane.m_block = block.at(0).toInteger();
            lane.m_blockPage = block.at(1).toInt();
        }
        lane.m_seen = SeenOrders::fromJson(from.value(QStringLiteral("seen")).toObject());
        return lane;
    };
    WooCursor cursor;
    cursor.m_orders = read(QStringLiteral("orders"));
    cursor.m_trash = read(QStringLiteral("trash"));
    cursor.m_list = object.value(QStringLiteral("in_trash")).toBool() ? List::Trash : List::Orders;
    return cursor;
}

} // namespace kaibang
