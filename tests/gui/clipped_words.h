// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kaibang {

/// The visible buttons, labels, choices, boxes to check and column heads in `root` whose words do not fit in the room
/// they have, each as "object name (class): words". Empty when a person can read everything.
[[nodiscard]] QStringList clippedWords(const QWidget& root);

} // namespace kaibang
