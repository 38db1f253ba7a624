// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_driver.h"

namespace kaibang {

CameraDriver::~CameraDriver() = default;

} // namespace kaibang
