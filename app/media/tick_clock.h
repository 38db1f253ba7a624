// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kaibang {

/// The compositor's 30 Hz clock. It runs by itself and leans its phase, by at most one millisecond a tick, so that a
/// tick falls a third of a period after a picture arrives: a camera of the same rate then never has two pictures in
/// one tick because of jitter. Not thread-safe; times in nanoseconds of monotonicNs().
class TickClock
{
public:
    static constexpr qint64 periodNs = 1'000'000'000 / 30;

    explicit TickClock(qint64 nowNs)
        : m_nextNs(nowNs + periodNs)
    {}

    qint64 nextNs() const { return m_nextNs; }

    /// Moves on to the following tick; one that is long past is skipped instead of caught up.
    void advance(qint64 nowNs)
    {
        m_nextNs += periodNs;
        if (m_nextNs <= nowNs)
            m_nextNs = nowNs + periodNs;
    }

    /// Leans towards the wanted distance, given how old the newest picture was when its tick came.
    void lean(qint64 pictureAgeNs)
    {
        constexpr qint64 wanted = periodNs / 3;
        constexpr qint64 limit = 1'000'000;
        const qint64 step = (wanted - pictureAgeNs) / 8;
        m_nextNs += step > limit ? limit : step < -limit ? -limit : step;
    }

private:
    qint64 m_nextNs;
};

} // namespace kaibang
