// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_door.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace kaibang {

namespace {

constexpr auto path = "/comments";
constexpr qsizetype tokenBytes = 18;

QByteArray hostOf(const QByteArray& header)
{
    return header.left(header.indexOf(':') < 0 ? header.size() : header.indexOf(':')).trimmed().toLower();
}

bool isExtension(const QByteArray& origin)
{
    constexpr std::array schemes{"chrome-extension://", "moz-extension://", "safari-web-extension://"};
    return std::any_of(schemes.begin(), schemes.end(),
                       [&origin](const char* scheme) { return origin.startsWith(scheme); });
}

CommentDoor::Answer no(int status, const char* reason, const QByteArray& headers = {})
{
    return {status, headers, QLatin1String(reason), {}};
}

} // namespace

CommentDoor::CommentDoor(const Limits& limits)
    : m_limits(limits)
    , m_turns(limits.burst)
{}

bool CommentDoor::isFor(const QByteArray& target)
{
    return target == path || target.startsWith(QByteArray(path) + '/');
}

CommentDoor::Answer CommentDoor::look(const HttpRequest& request, qint64 steadyMs)
{
    const QByteArray host = hostOf(request.headers.value("host"));
    if (host != "127.0.0.1" && host != "localhost")
        return no(403, "comments are taken at 127.0.0.1 only");
    const QByteArray origin = request.headers.value("origin").trimmed();
    if (!origin.isEmpty() && !isExtension(origin))
        return no(403, "a website may not post comments; a browser extension or a program may");
    const QByteArray opened =
        origin.isEmpty() ? QByteArray() : "Access-Control-Allow-Origin: " + origin + "\r\nVary: Origin\r\n";
    if (!isToken(request.target.mid(static_cast<qsizetype>(qstrlen(path)) + 1)))
        return no(404, "the address is not the one in Setup; copy it again", opened);
    if (request.method == "OPTIONS") {
        if (origin.isEmpty() || request.headers.value("access-control-request-method") != "POST")
            return no(403, "POST only");
        QByteArray allowed = opened + "Access-Control-Allow-Methods: POST\r\nAccess-Control-Allow-Headers: "
                                      "Content-Type\r\nAccess-Control-Max-Age: 600\r\n";
        if (request.headers.value("access-control-request-private-network") == "true")
            allowed += "Access-Control-Allow-Private-Network: true\r\n";
        return no(204, "", allowed);
    }
    if (request.method != "POST")
        return no(405, "POST comments here", opened);
    const QByteArray type = request.headers.value("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return no(415, "comments are JSON", opened);
    if (request.body.size() > m_limits.bodyBytes)
        return no(413, "a comment is not that long", opened);
    if (!takeTurn(steadyMs))
        return no(429, "too many comments at once; these are lost", opened);
    ChatReading reading = readChatJson(request.body);
    if (reading.comments.isEmpty() && reading.events == 0 && reading.donations == 0)
        return {400, opened, QStringLiteral("no comment that can be read"), reading};
    return {200, opened, {}, reading};
}

// Compared in constant time: how far a guess was right is nobody's business.
bool CommentDoor::isToken(const QByteArray& given) const
{
    return !m_token.isEmpty() && given.size() == m_token.size() &&
           sodium_memcmp(given.constData(), m_token.constData(), static_cast<size_t>(given.size())) == 0;
}

bool CommentDoor::takeTurn(qint64 steadyMs)
{
    const double earned = static_cast<double>(std::max<qint64>(steadyMs - m_lastMs, 0)) * m_limits.perSecond / 1000.0;
    m_turns = std::min<double>(m_limits.burst, m_turns + earned);
    m_lastMs = steadyMs;
    if (m_turns < 1)
        return false;
    m_turns -= 1;
    return true;
}

QByteArray CommentDoor::newToken()
{
    if (sodium_init() < 0)
        return {};
    QByteArray bytes(tokenBytes, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace kaibang
