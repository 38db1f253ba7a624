// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

namespace kaibang {

/// The one theme of a test program; a QApplication must live.
Theme& testTheme();

} // namespace kaibang
