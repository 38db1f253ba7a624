// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_source.h"
#include "irc_line.h"

#include <QTimer>

class QSslSocket;

namespace kaibang {

/// Which chat, and how patient.
struct IrcSetup
{
    QString host;
    quint16 port = 6697;
    bool isEncrypted = true;
    QString channel;        ///< with or without its "#"
    QByteArray trustedRoot; ///< PEM; one more root certificate to trust, for servers of a household's own
    qint64 firstWaitMs = 1'000, longestWaitMs = 60'000;
    int answerMs = 20'000; ///< until a server has let us in, or has answered a PING
    int quietMs = 90'000;  ///< after so long without a byte we ask whether it is still there
};

/// Reads the chat of one IRC channel, Twitch's among them, without an account: as "justinfan" with a number, which is
/// what Twitch calls a reader nobody knows. It says nothing in the channel. Comments carry the channel as their own
/// room, the server's id where it gives one (tag `id`), and the server's time (`tmi-sent-ts`, `time`).
class IrcChat : public ChatSource
{
    Q_OBJECT

public:
    explicit IrcChat(IrcSetup setup);
    ~IrcChat() override;
    void begin() override;

private:
    void connectNow();
    void greet();
    void read();
    void take(const IrcLine& line, ChatReading& reading);
    void takeWords(const IrcLine& line, ChatReading& reading);
    void takeNumber(const IrcLine& line);
    void send(const QByteArray& line);
    void look();
    /// Ends the connection and tries again later.
    void fail(FeedTrouble trouble, const QString& detail);
    void tell(const ChatState& state);
    [[nodiscard]] QString platform() const;

    IrcSetup m_setup;
    QSslSocket* m_socket = nullptr; ///< child; one for each attempt
    IrcLineCutter m_cutter;
    ChatPace m_pace;
    QTimer m_retry, m_answer, m_quiet, m_steady;
    QString m_nick;
    int m_names = 0; ///< tried in this connection
    bool m_isJoined = false;
};

} // namespace kaibang
