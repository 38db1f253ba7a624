// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "settlement.h"

#include <QMap>

namespace kaibang {

/// The instant in a column; nullopt where it is NULL.
inline std::optional<Instant> instantAt(Statement& s, int column)
{
    const auto ms = s.optionalInteger(column);
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

/// Adds to the fee of that kind; in the order in which kinds are shown, whatever order they came in.
inline void addFee(QList<SettlementFee>& list, const QString& kind, qint64 minor)
{
    QMap<QString, qint64> fees{{kind, minor}};
    for (const SettlementFee& fee : std::as_const(list))
        fees[fee.kind] += fee.minor;
    list.clear();
    for (const QString& each : settlementFeeKinds())
        if (const qint64 sum = fees.value(each); sum != 0)
            list.append({each, sum});
}

} // namespace kaibang
