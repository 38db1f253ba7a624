// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace kaibang {

/// The icon `:/icons/NAME.svg` in `colour`, sharp at every pixel ratio. An unknown name gives a null icon. GUI thread.
[[nodiscard]] QIcon themedIcon(const QString& name, const QColor& colour);

/// The same as a picture of `size` device-independent pixels, for labels and painters.
[[nodiscard]] QPixmap themedPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio);

} // namespace kaibang
