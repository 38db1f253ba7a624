// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>

class QWidget;

namespace kaibang {

/// Gives the keyboard to the next (`step` 1) or the last (-1) of `stops` that can take it, going around; what F6 does.
/// A stop that takes no keys itself hands it to its first control that does. Null and hidden stops are passed by.
/// `reveal` is called with a stop before it gets the keyboard: it may stand behind others.
void moveFocusRound(const QList<QWidget*>& stops, int step, const std::function<void(QWidget*)>& reveal = {});

} // namespace kaibang
