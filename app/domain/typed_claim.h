// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_reading.h"

#include <QMap>
#include <optional>

namespace kaibang {

/// A claim as a helper types it in one line.
struct TypedClaim
{
    QString buyer;
    int item = -1; ///< index in the scene
    qint64 units = 1;
    bool operator==(const TypedClaim&) const = default;
};

/// Reads "maria 2" (two of what is on air), "12 maria x2" (two of item 12), "A1 maria". A code or number of an item at
/// the front names it; "x2", or a number at the end, is how many. nullopt without a name or without an item.
[[nodiscard]] std::optional<TypedClaim> typedClaim(const QString& line, const ClaimScene& scene);

/// `words` with every "{name}" that `values` has replaced by its value.
[[nodiscard]] QString filledMessage(const QString& words, const QMap<QString, QString>& values);

} // namespace kaibang
