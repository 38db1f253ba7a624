// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media_fault.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace kaibang {

/// When a stream that has failed is tried again, and when it is not: after 1, 2, 4, 5, 5 … s. Pure; times in
/// milliseconds.
///
/// A refusal (wrong key, wrong certificate) ends it at once, so that a platform is not hammered; so do three streams in
/// a row that the server ended as soon as they began, since several platforms take any key and hang up over a wrong
/// one. A stream that had been well before is given five minutes: a server that has not noticed yet that our line broke
/// says that the key is in use, and a hotel's login page shows a certificate of its own.
class RetryPace
{
public:
    static constexpr qint64 wellAfterMs = 10'000; ///< a stream of this length proves key and certificate
    static constexpr qint64 shortMs = 3'000;

    enum class Verdict { Again, Refused };

    /// A try has failed, or a stream that was live for `liveMs` (0: it never was) broke. `byServer`: the other end
    /// closed it.
    Verdict failed(const MediaFault& fault, qint64 liveMs)
    {
        if (liveMs >= wellAfterMs) {
            *this = {};
            m_wasWell = true;
        }
        ++m_attempts;
        const bool isRefused =
            fault.kind == MediaFaultKind::KeyRefused || fault.kind == MediaFaultKind::CertificateRefused;
        const bool isShort =
            fault.kind == MediaFaultKind::ClosedAtOnce || (fault.kind == MediaFaultKind::LineLost && liveMs < shortMs);
        m_refusals = isRefused ? m_refusals + 1 : 0;
        m_short = isShort ? m_short + 1 : 0;
        const bool isOver = m_refusals >= (m_wasWell ? inFiveMinutes : 1) || m_short >= (m_wasWell ? inFiveMinutes : 3);
        return isOver ? Verdict::Refused : Verdict::Again;
    }

    /// How long to wait now; for after failed().
    qint64 delayMs() const
    {
        constexpr std::array<qint64, 4> delays{1000, 2000, 4000, 5000};
        return delays[size_t(std::clamp<qint64>(m_attempts - 1, 0, delays.size() - 1))];
    }
    /// Failures in a row since the stream was well.
    int attempts() const { return m_attempts; }
    /// The last stream was ended as soon as it began.
    bool wasClosedAtOnce() const { return m_short > 0; }

private:
    static constexpr int inFiveMinutes = 60;

    int m_attempts = 0;
    int m_refusals = 0;
    int m_short = 0;
    bool m_wasWell = false;
};

} // namespace kaibang
