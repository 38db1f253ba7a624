// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settlement.h"
#include "theme.h"

#include <QTimeZone>

namespace kaibang {

/// One order's payouts: what should have come, what came, why it is as it is, and every line that tells of it.
[[nodiscard]] QString settlementHtml(const SettlementFinding& finding, const QList<SettlementEntry>& entries,
                                     const ThemeTokens& tokens, const QTimeZone& zone);
/// What a day of a channel, or a statement, came to; fees by their kinds.
[[nodiscard]] QString settlementTotalHtml(const QString& heading, const QList<SettlementDay>& totals,
                                          const ThemeTokens& tokens);
/// A day in the locale's short form.
[[nodiscard]] QString settlementDayText(BusinessDay day);
/// The lines alone, for an order's story.
[[nodiscard]] QString settlementLinesHtml(const QList<SettlementEntry>& entries, const ThemeTokens& tokens,
                                          const QTimeZone& zone);

} // namespace kaibang
