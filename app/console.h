// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_options.h"
#include "ui_settings.h"

class QApplication;

namespace kaibang {

class StoreThread;
class Theme;

/// Builds the console on an open ledger and runs it until it is closed. Returns the program's exit code.
int runConsole(QApplication& application, StoreThread& store, const ConsoleOptions& options, UiSettings& settings, Theme& theme);

} // namespace kaibang
