// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_driver.h"

namespace kaibang {

SoundDriver::~SoundDriver() = default;

} // namespace kaibang
