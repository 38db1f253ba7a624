// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <array>

namespace kaibang {

QString outcomeName(OutcomeKind kind)
{
    constexpr std::array names{"", "added", "changed", "unchanged", "refused"};
    return QLatin1String(names.at(static_cast<size_t>(kind)));
}

QString reasonName(OutcomeReason reason)
{
    constexpr std::array names{"none",
                               "new_order",
                               "facts_changed",
                               "already_known",
                               "older_than_known",
                               "nothing_new",
                               "needs_order_list",
                               "needs_placed_at",
                               "needs_currency",
                               "bad_order_id",
                               "back_after_undo",
                               "currency_changed",
                               "comment_read"};
    return QLatin1String(names.at(static_cast<size_t>(reason)));
}

} // namespace kaibang
