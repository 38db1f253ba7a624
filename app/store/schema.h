// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ledger_file.h"

#include <QStringList>

namespace kaibang {

/// Splits a schema file into statements: at semicolons that stand outside quotes, comments
/// and the body of a trigger.
[[nodiscard]] QStringList splitStatements(const QString& sql);

/// Runs the numbered schema steps after `fromVersion` up to `toVersion`, each in its own transaction together with its
/// user_version, so that a power cut leaves a whole step or none. On failure the file is as it was before that step.
Result<Done> migrate(Database& database, const LedgerKind& kind, int fromVersion, int toVersion);

/// The same for a household's ledger.
Result<Done> migrate(Database& database, int fromVersion, int toVersion);

} // namespace kaibang
