// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <atomic>

namespace kaibang {

/// The computer's clock, for harnesses that work without the desk. A test may turn it forward.
class SystemTime : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{QDateTime::currentMSecsSinceEpoch() + m_shift}; }
    void shift(qint64 ms) { m_shift += ms; }

private:
    std::atomic<qint64> m_shift = 0; ///< the store thread reads the clock, too
};

} // namespace kaibang
