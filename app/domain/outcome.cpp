// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <array>

namespace kaibang {

OutcomeCounts countsOf(const QList<OrderOutcome>& outcomes)
{
    OutcomeCounts counts;
    for (const OrderOutcome& outcome : outcomes) {
        counts.repeats += outcome.reason == OutcomeReason::AlreadyKnown ? 1 : 0;
        counts.outOfOrder += outcome.reason == OutcomeReason::OlderThanKnown ? 1 : 0;
        counts.refused += outcome.kind == OutcomeKind::Refused ? 1 : 0;
    }
    return counts;
}

QString outcomeName(OutcomeKind kind)
{
    constexpr std::array names{"", "added", "changed", "unchanged", "refused"};
    return QLatin1String(names.at(static_cast<size_t>(kind)));
}

// A switch, so that the compiler asks for the name of a further reason.
QString reasonName(OutcomeReason reason)
{
    switch (reason) {
    case OutcomeReason::None:
        return QStringLiteral("none");
    case OutcomeReason::NewOrder:
        return QStringLiteral("new_order");
    case OutcomeReason::FactsChanged:
        return QStringLiteral("facts_changed");
    case OutcomeReason::AlreadyKnown:
        return QStringLiteral("already_known");
    case OutcomeReason::OlderThanKnown:
        return QStringLiteral("older_than_known");
    case OutcomeReason::NothingNew:
        return QStringLiteral("nothing_new");
    case OutcomeReason::NeedsOrderList:
        return QStringLiteral("needs_order_list");
    case OutcomeReason::NeedsPlacedAt:
        return QStringLiteral("needs_placed_at");
    case OutcomeReason::NeedsCurrency:
        return QStringLiteral("needs_currency");
    case OutcomeReason::BadOrderId:
        return QStringLiteral("bad_order_id");
    case OutcomeReason::BackAfterUndo:
        return QStringLiteral("back_after_undo");
    case OutcomeReason::CurrencyChanged:
        return QStringLiteral("currency_changed");
    case OutcomeReason::CommentRead:
        return QStringLiteral("comment_read");
    case OutcomeReason::OpenedBefore:
        return QStringLiteral("opened_before");
    }
    return {};
}

} // namespace kaibang
