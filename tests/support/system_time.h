// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

namespace kaibang {

/// The computer's clock, for harnesses that work without the desk.
class SystemTime : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{QDateTime::currentMSecsSinceEpoch()}; }
};

} // namespace kaibang
