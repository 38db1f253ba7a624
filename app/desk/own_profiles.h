// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"
#include "ledger.h"

namespace kaibang {

/// The export formats that a household made itself; a setting of its ledger. Inside jobs of the store thread.
Result<QList<ExportProfile>> readOwnProfiles(Ledger& ledger);
/// Replaces one of the same id. Invalid for one that would not read back, OutOfRange for too many.
Result<Done> saveOwnProfile(Ledger& ledger, const ExportProfile& profile);
/// NotFound when there is none.
Result<Done> removeOwnProfile(Ledger& ledger, const QString& id);

} // namespace kaibang
