// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaibang {

/// The first /dev/video* that would make this Qt list cameras for ever (QTBUG before 6.4.3: stepwise frame sizes);
/// empty when there is none, when Qt is newer, and outside Linux.
QString endlessVideoDevice();

} // namespace kaibang
