// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "console_options.h"
#include "result.h"
#include "ui_settings.h"

class QApplication;

namespace kaibang {

class LanguageChoice;
class SingleInstance;
class StoreThread;
class Theme;

/// How a run of the console ended, and what is to follow.
struct ConsoleEnd
{
    int exitCode = 0;
    QString restoreFrom; ///< put this backup in the ledger's place and open again
    NewerOrders newerOrders = NewerOrders::MakeUp;
    std::optional<Error> damage; ///< found while the ledger was open: say so, and write nothing more into it
};

/// Builds the console on an open ledger and runs it until it is closed. `notRestored` says why a backup that was asked
/// for is not the ledger now.
ConsoleEnd runConsole(QApplication& application, StoreThread& store, const ConsoleOptions& options,
                      UiSettings& settings, Theme& theme, LanguageChoice& language, SingleInstance& instance,
                      const std::optional<Error>& notRestored);

} // namespace kaibang
