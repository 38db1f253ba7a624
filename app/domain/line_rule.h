// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "uid.h"

namespace kaibang {

/// What words of a source stand for a product: its sku, its product id with the choice, or its title with the choice.
/// Stored: never renumber.
enum class RuleKind { Sku = 1, ProductId = 2, Title = 3 };

struct LineRule
{
    QString source, shopId;
    RuleKind kind = RuleKind::Title;
    QString words; ///< of a product id or a title with the choice after a line feed
    Uid variant;
    qint64 units = 1; ///< stock units for one unit of the source ("pair" = 2)
    bool operator==(const LineRule&) const = default;
};

/// A rule that a person confirmed, as it is remembered.
struct RememberedRule
{
    LineRule rule;
    QString itemName;
    Instant confirmedAt;
    bool operator==(const RememberedRule&) const = default;
};

/// The words a line has of this kind; empty when it has none.
[[nodiscard]] QString wordsOf(RuleKind kind, const OrderLine& line);

/// The rule a person's answer about this line would make: the strongest words the line has.
[[nodiscard]] LineRule ruleFor(const QString& source, const QString& shopId, const OrderLine& line);

} // namespace kaibang
