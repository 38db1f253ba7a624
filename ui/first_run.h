// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

namespace kaibang {

class FirstStart;
class MainWindow;
class UiSettings;

/// What the first start sets in motion outside the window.
struct FirstRunSteps
{
    /// Fills the ledger with the sample household.
    std::function<void()> fillSample;
    /// Starts this program once more, apart from this one, with `arguments`; false when that failed.
    std::function<bool(const QStringList& arguments)> startAgain;
};

/// Shows `page` alone in `window`, which takes it, and carries out what the person chooses on it. A rehearsal becomes a
/// program of its own on a file of its own, so that it cannot touch this ledger. `settings` outlive the window.
void openFirstStart(MainWindow& window, FirstStart* page, UiSettings& settings, const FirstRunSteps& steps);

} // namespace kaibang
