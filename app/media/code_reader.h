// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

#include <QImage>
#include <QStringList>

namespace kaibang {

/// Every QR and bar code in the picture, as text. No state, thread-safe; a picture of 1280 x 720 takes some 10 ms.
[[nodiscard]] QStringList readCodes(const Frame& frame);
[[nodiscard]] QStringList readCodes(const QImage& picture);

} // namespace kaibang
