// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_row.h"

namespace kaibang {

/// What a row says of money, in minor units.
struct RowAmounts
{
    std::optional<qint64> items, payable, shipping, sellerDiscount, platformDiscount, paid, merchantNet, refunded;
};

/// One line of an order together with what its row says of the whole.
struct DraftPart
{
    OrderLine line;
    QString status;
    bool refunded = false; ///< given back as a whole
    std::optional<qint64> payable;
    std::optional<qint64> refundedAmount; ///< so far
};

/// An order while its rows are collected.
struct OrderDraft
{
    OrderEvent event;
    QList<DraftPart> parts;
    RowAmounts amounts;
    bool spoilt = false; ///< one of its rows cannot be read; half of its lines would look like all of them
};

/// An order of nothing but its number.
[[nodiscard]] OrderDraft blankDraft(const ExportTable& table, const QString& orderId);

/// The sum of what is told; nullopt where neither is, or where it does not fit.
[[nodiscard]] std::optional<qint64> sumOf(const std::optional<qint64>& a, const std::optional<qint64>& b);

/// The event of an order whose rows are all there: status, amounts and refunds worked out of its parts.
[[nodiscard]] OrderEvent settled(const ExportTable& table, OrderDraft draft);

} // namespace kaibang
