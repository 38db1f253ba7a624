// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace kaibang {

/// Gives the keyboard to the next (`step` 1) or the last (-1) of `stops` that can take it, going around; what F6 does.
/// A stop that takes no keys itself hands it to its first control that does. Null and hidden stops are passed by.
void moveFocusRound(const QList<QWidget*>& stops, int step);

} // namespace kaibang
