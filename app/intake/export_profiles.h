// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"

namespace kaibang {

/// The formats this program knows by itself, from resources/profiles. Any thread.
[[nodiscard]] const QList<ExportProfile>& builtInProfiles();

/// A first guess at what a table is that no profile knows, for a person to put right: what columns of such names mean
/// elsewhere, and all else as the built-in profile has it that most of the names belong to.
[[nodiscard]] ExportProfile guessedProfile(const QStringList& header);

} // namespace kaibang
