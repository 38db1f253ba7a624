// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uid.h"

#include <QList>
#include <QString>

namespace kaibang {

/// What became of one reported event. Stored: add at the end.
enum class OutcomeKind { Added = 1, Changed = 2, Unchanged = 3, Refused = 4 };

/// Why, as a code; the user's words are made in the ui.
enum class OutcomeReason {
    None = 0,
    NewOrder = 1,
    FactsChanged = 2,   ///< payment, fulfilment, amounts or lines moved on
    AlreadyKnown = 3,   ///< the same report again
    OlderThanKnown = 4, ///< an older report; nothing was rolled back
    NothingNew = 5,     ///< a newer report of the same facts
    NeedsOrderList = 6, ///< a detail row without its order
    NeedsPlacedAt = 7,
    NeedsCurrency = 8,
    BadOrderId = 9,
    BackAfterUndo = 10,   ///< an undone import brought again
    CurrencyChanged = 11, ///< the same order in another currency: refused
    CommentRead = 12,     ///< a comment that was read, whatever became of it
    OpenedBefore = 13     ///< refunded or cancelled, but mussels of it were opened: a person decides
};

struct OrderOutcome
{
    Uid order; ///< invalid when refused
    QString orderId;
    QString sourceEventId;
    OutcomeKind kind = OutcomeKind::Refused;
    OutcomeReason reason = OutcomeReason::None;
    bool isShort = false;    ///< some line is not covered by stock
    bool isUnmapped = false; ///< some line has no product yet
    bool operator==(const OrderOutcome&) const = default;
};

/// What of a feed's reports brought nothing new, and why.
struct OutcomeCounts
{
    int repeats = 0;    ///< known already
    int outOfOrder = 0; ///< older than what was known
    int refused = 0;
    bool operator==(const OutcomeCounts&) const = default;
};
[[nodiscard]] OutcomeCounts countsOf(const QList<OrderOutcome>& outcomes);

[[nodiscard]] QString outcomeName(OutcomeKind kind);
[[nodiscard]] QString reasonName(OutcomeReason reason);

} // namespace kaibang
