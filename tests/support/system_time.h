// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <atomic>

namespace kaibang {

/// The computer's clock, for harnesses that work without the desk; a test may set it off.
class SystemTime : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return Instant{QDateTime::currentMSecsSinceEpoch() + offsetMs.load()};
    }
    std::atomic<qint64> offsetMs{0};
};

} // namespace kaibang
