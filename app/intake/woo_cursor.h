// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "seen_orders.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// One request for a page of changed orders. Instants are whole seconds since 1970, and both ends are left out.
struct WooAsk
{
    qint64 after = 0;
    std::optional<qint64> before;
    int page = 1;
    bool isById = false; ///< else by the time of change, oldest first
    bool operator==(const WooAsk&) const = default;
};

struct WooPage
{
    QList<ListedOrder> rows;
    int total = 1;  ///< pages that the same request has now
    qint64 now = 0; ///< the shop's clock: a change stamped later than this must not hide those that come before it
};

/// How far one list (orders, or the trash) has been read.
///
/// Pages move while they are read: an order that is changed goes to the end and pulls the rest forward, and whoever
/// asks for page 2 then misses one. So only page 1 is asked for, each time from the last second that was seen on; what
/// was seen cannot move behind that. A second with more orders than a page holds (somebody changed many at once) is
/// read by id, from its last page to its first: what leaves it pulls unread orders to pages that are still to come.
class WooLane
{
public:
    static WooLane startingAt(Instant instant);

    [[nodiscard]] WooAsk next(qint64 overlapSeconds) const;
    /// Takes the answer to next(). True when the list is read to its end.
    bool took(const WooPage& page, qint64 overlapSeconds);
    /// True for an order that was stored just so already. The overlap brings it again with every poll.
    [[nodiscard]] bool knows(const ListedOrder& row) const { return m_seen.knows(row); }
    /// As SeenOrders::versionOf().
    [[nodiscard]] int versionOf(const ListedOrder& row) const { return m_seen.versionOf(row); }

    bool operator==(const WooLane&) const = default;

private:
    friend class WooCursor;
    qint64 m_high = 0;             ///< newest change seen
    std::optional<qint64> m_walk;  ///< on the way: read up to and without the second after this
    std::optional<qint64> m_block; ///< a second that is read by id
    int m_blockPage = 0;           ///< its next page; 0 before the number of pages is known
    SeenOrders m_seen;             ///< what the overlap will bring again
};

/// Where a WooCommerce shop has been read to: its orders, then its trash, which the list of orders leaves out.
class WooCursor
{
public:
    static WooCursor startingAt(Instant instant);
    /// nullopt for bytes that are no cursor.
    static std::optional<WooCursor> fromBytes(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;

    enum class List { Orders, Trash };
    [[nodiscard]] List list() const { return m_list; }
    [[nodiscard]] const WooLane& lane() const { return m_list == List::Orders ? m_orders : m_trash; }
    /// As WooLane::took(), and goes on to the other list. True when both are read.
    bool took(const WooPage& page, qint64 overlapSeconds);

    bool operator==(const WooCursor&) const = default;

private:
    WooLane m_orders, m_trash;
    List m_list = List::Orders;
};

} // namespace kaibang
