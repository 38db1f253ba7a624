// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace kaibang {

// What the enums of order_event.h are called in JSON, in the order of their numbers.
inline constexpr std::array paymentNames{"unknown", "unpaid",          "pending",  "partly_paid",
                                         "paid",    "partly_refunded", "refunded", "voided"};
inline constexpr std::array fulfilmentNames{"none", "partial", "shipped", "delivered", "returned"};
inline constexpr std::array closedNames{"none", "completed", "cancelled_unpaid", "cancelled_refunded"};
inline constexpr std::array originNames{"poll", "push", "file", "hand", "claim", "rehearsal"};
inline constexpr std::array refundNames{"requested", "done", "refused"};
inline constexpr std::array flagNames{"id_damaged", "time_guessed",   "amount_mismatch",
                                      "masked",     "partial_row",    "lines_guessed",
                                      "lines_only", "unknown_status", "paid_after_cancel"};

} // namespace kaibang
