// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl_commands.h"
#include "instant.h"
#include "village_ledger.h"

namespace kaibang::ctl {

using OpenedVillage = Result<std::unique_ptr<VillageLedger>>;

/// The village ledger that was named, or the user's own.
[[nodiscard]] QString villageFile(const Invocation& call);
[[nodiscard]] const Clock& villageClock();
[[nodiscard]] OpenedVillage villageToWrite(const Invocation& call);
[[nodiscard]] OpenedVillage villageToRead(const Invocation& call);
[[nodiscard]] Result<BusinessDay> villageDay(const QString& text);
/// A household by its id, or by its name where nobody else has it. NotFound.
[[nodiscard]] Result<Uid> householdNamed(VillageLedger& ledger, const QString& words);

// The steps that read; see ctl_usage.cpp.
int villageDayReport(const Invocation& call);
int villageReport(const Invocation& call);
int villageExport(const Invocation& call);
int villageNoticeFile(const Invocation& call);

} // namespace kaibang::ctl
