// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_source.h"

#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace kaibang {

/// Reads the chat that another program of the household gives out as JSON over a WebSocket.
class SocketChat : public ChatSource
{
    Q_OBJECT

public:
    struct Setup
    {
        QUrl address; ///< ws:// or wss://
        qint64 firstWaitMs = 1'000, longestWaitMs = 60'000;
        int answerMs = 10'000;
        int pingMs = 30'000;
    };
    explicit SocketChat(Setup setup);
    ~SocketChat() override;
    void begin() override;

    /// An address as a person types it: without a scheme it is ws://. Nothing for one that is none.
    [[nodiscard]] static std::optional<QUrl> addressOf(const QString& typed);

private:
    void connectNow();
    void take(const QByteArray& frame);
    void fail(FeedTrouble trouble, const QString& detail);

    Setup m_setup;
    QWebSocket* m_socket = nullptr; ///< child; one for each attempt
    ChatPace m_pace;
    QTimer m_retry, m_answer, m_ping, m_steady;
    bool m_hasAnswered = true;
};

} // namespace kaibang
