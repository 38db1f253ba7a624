// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "seen_orders.h"

#include <optional>

namespace kaibang {

/// How a shop sorts its list of changed orders.
enum class ListOrder {
    ByChange, ///< oldest change first
    Otherwise ///< by creation, or nobody knows
};

/// One request for a part of that list.
struct ChangeAsk
{
    qint64 from = 0;  ///< seconds since 1970; this second is in
    QByteArray token; ///< what the shop gave for the next part; empty for the first
    bool operator==(const ChangeAsk&) const = default;
};

struct ChangePage
{
    QList<ListedOrder> rows;
    QByteArray nextToken; ///< empty: this was the last part
    qint64 now = 0;       ///< the shop's clock: a change stamped later than this must not hide those before it
};

/// How far a list of changed orders has been read that is paged by tokens.
///
/// Where the list is sorted by change the first part alone is asked for, each time from the last second that was seen
/// on: an order that is changed meanwhile goes to the end, and what was seen cannot move behind that second. Tokens are
/// used inside one second only, when more orders were changed in it than a part holds; such a second is read until it
/// brings nothing new, since a token may be a mere count and what leaves the second pulls the rest forward.
///
/// A list that is sorted otherwise is read from one fixed second to its end: only new rows can come into it, so that
/// one may be told twice and none is left out.
class ChangeCursor
{
public:
    static ChangeCursor startingAt(Instant instant);
    /// From the newest change seen on, of another list.
    [[nodiscard]] ChangeCursor forAnotherList() const;
    /// nullopt for bytes that are no cursor.
    static std::optional<ChangeCursor> fromBytes(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] ChangeAsk next(qint64 overlapSeconds) const;
    /// Takes the answer to next(). True when the list is read to its end.
    bool took(const ChangePage& page, ListOrder order, qint64 overlapSeconds);
    [[nodiscard]] const SeenOrders& seen() const { return m_seen; }

    bool operator==(const ChangeCursor&) const = default;

private:
    bool goOn(const ChangePage& page, const ChangeAsk& asked, bool hasNews);

    qint64 m_high = 0;            ///< newest change seen
    std::optional<qint64> m_walk; ///< on the way: the second that is asked from
    QByteArray m_token;
    bool m_hasNews = false; ///< the second that is read by tokens has brought something in this round
    SeenOrders m_seen;
};

} // namespace kaibang
