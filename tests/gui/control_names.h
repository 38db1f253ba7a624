// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kaibang {

/// The visible controls in `root` that say nothing to somebody who does not see them: what takes the keyboard or a
/// press and has no name for a screen reader, and buttons of a picture alone without a tool tip. Each as "object name
/// (class)".
[[nodiscard]] QStringList unnamedControls(const QWidget& root);

} // namespace kaibang
