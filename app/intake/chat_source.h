// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_reading.h"
#include "import_reading.h"

#include <QAbstractSocket>
#include <QObject>
#include <QRandomGenerator>
#include <algorithm>
#include <optional>

namespace kaibang {

/// How a chat that is listened to is.
struct ChatState
{
    bool isJoined = false; ///< from now on every comment comes here
    FeedTrouble trouble = FeedTrouble::None;
    QString detail;                  ///< English, for logs; never of a viewer
    std::optional<qint64> nextTryMs; ///< from now; only while something is wrong
    bool operator==(const ChatState&) const = default;
};

/// A chat that is listened to, over a line that breaks and is mended. Lives on a thread with an event loop; begin() is
/// called there once. It listens until it is destroyed.
class ChatSource : public QObject
{
    Q_OBJECT

public:
    virtual void begin() = 0;

Q_SIGNALS:
    void heard(const kaibang::ChatReading& reading);
    /// A sign of life without comments, so that a quiet chat is not taken for a dead one.
    void aliveSeen();
    void stateChanged(const kaibang::ChatState& state);

protected:
    /// A line that stood so long was no mistake: waits begin anew.
    static constexpr int steadyMs = 30'000;
    [[nodiscard]] static FeedTrouble troubleOf(QAbstractSocket::SocketError error);
};

/// Waits between attempts: doubled each time, with chance in them so that not everybody comes back at once.
class ChatPace
{
public:
    explicit ChatPace(qint64 firstMs = 1'000, qint64 longestMs = 60'000)
        : m_firstMs(firstMs)
        , m_longestMs(longestMs)
    {}
    /// From half to the whole of the doubled wait.
    [[nodiscard]] qint64 next()
    {
        const qint64 whole = std::min(m_longestMs, m_firstMs << std::min(m_failures++, 16));
        return whole / 2 + static_cast<qint64>(QRandomGenerator::global()->generateDouble() *
                                               static_cast<double>(whole - whole / 2));
    }
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    qint64 m_firstMs, m_longestMs;
    int m_failures = 0;
};

} // namespace kaibang
