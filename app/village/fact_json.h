// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_file.h"

#include <QJsonObject>

namespace kaibang {

/// All that a bundle says, for programs: names as in DayBundle in snake_case, instants ISO 8601 UTC, days ISO dates,
/// amounts integer minor units, null where nobody has told, ids as text; each day with its sums.
[[nodiscard]] QJsonObject toJson(const SignedBundle& bundle);

} // namespace kaibang
