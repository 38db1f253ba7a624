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
/// A refusal (wrong key, wrong certificate) ends it at once, so that a platform is not hammered, unless the stream had
/// been well before: a server that has not noticed yet that our line broke says that the key is in use, and a hotel's
/// login page shows a certificate of its own. Then it takes five in a row. A server that ends three streams in a row as
/// soon as they begin has refused, too: several platforms take any key and close the line over a wrong one.
class RetryPace
{
public:
    static constexpr qint64 wellAfterMs = 10'000; ///< a stream of this length proves key and certificate
    static constexpr qint64 shortMs = 3'000;

    enum class Verdict { Again, Refused };

    /// A try has failed, or a stream that was live for `liveMs` (0: it never was) broke. `byServer`: the other end
    /// closed it.
    Verdict failed(const MediaFault& fault, qint64 liveMs, bool byServer)
    {
        if (liveMs >= wellAfterMs) {
            *this = {};
            m_wasWell = true;
        }
        ++m_attempts;
        const bool refused =
            fault.kind == MediaFaultKind::KeyRefused || fault.kind == MediaFaultKind::CertificateRefused;
        m_refusals = refused ? m_refusals + 1 : 0;
        m_short = liveMs > 0 && liveMs < shortMs && byServer ? m_short + 1 : 0;
        if (m_refusals >= (m_wasWell ? 5 : 1) || m_short >= (m_wasWell ? 5 : 3))
            return Verdict::Refused;
        return Verdict::Again;
    }

    /// How long to wait now; for after failed().
    qint64 delayMs() const
    {
        constexpr std::array<qint64, 4> delays{1000, 2000, 4000, 5000};
        return delays[size_t(std::clamp<qint64>(m_attempts - 1, 0, delays.size() - 1))];
    }
    /// Failures in a row since the stream was well.
    int attempts() const { return m_attempts; }
    /// Three or five streams in a row were ended as soon as they began.
    bool wasClosedAtOnce() const { return m_short > 0; }

private:
    int m_attempts = 0;
    int m_refusals = 0;
    int m_short = 0;
    bool m_wasWell = false;
};

} // namespace kaibang
