// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settlement_profile.h"

namespace kaibang {

/// The statements this program can read, from resources/settlements. Any thread.
[[nodiscard]] const QList<SettlementProfile>& settlementProfiles();

} // namespace kaibang
