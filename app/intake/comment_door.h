// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_reading.h"
#include "http_request_parser.h"

#include <QByteArray>
#include <QString>

namespace kaibang {

/// Who may post comments, and how fast. A chat's bridge is a browser extension that posts plain JSON to an address it
/// was given, without a signature: the address carries the secret, as /comments/TOKEN.
///
/// - Asked for from this computer under its own name only (`Host` 127.0.0.1 or localhost), so that a website whose name
///   was made to point here gets nowhere.
/// - An `Origin` has to be a browser extension's; a website's is refused, before it is asked for its token. Programs
///   that are no browser send none.
/// - Preflight requests (OPTIONS) are answered for those who may post, with exactly what they may do.
/// - `perSecond` in the long run, `burst` at once; what comes faster is refused with 429 and is lost, since a bridge
///   sends nothing twice. Whoever posts can see that, and so can the household.
class CommentDoor
{
public:
    struct Limits
    {
        int perSecond = 200;
        int burst = 2'000;
        qsizetype bodyBytes = 64 * 1024;
    };
    /// What is to be done with a request: 200 takes `reading`, every other status refuses (204 answers a preflight).
    struct Answer
    {
        int status = 0;
        QByteArray headers; ///< whole lines
        QString reason;     ///< English, for the one who set the bridge up
        ChatReading reading;
    };

    explicit CommentDoor(const Limits& limits);
    void setToken(const QByteArray& token) { m_token = token; }
    [[nodiscard]] static bool isFor(const QByteArray& target);
    /// `steadyMs`: a clock that is never set back.
    [[nodiscard]] Answer look(const HttpRequest& request, qint64 steadyMs);
    /// A new random token, as text for an address.
    [[nodiscard]] static QByteArray newToken();

private:
    [[nodiscard]] bool isToken(const QByteArray& given) const;
    bool takeTurn(qint64 steadyMs);

    Limits m_limits;
    QByteArray m_token;
    double m_turns;
    qint64 m_lastMs = 0;
};

} // namespace kaibang
