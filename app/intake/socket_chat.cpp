// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socket_chat.h"

#include <QWebSocket>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 largestFrame = 256 * 1024;

} // namespace

SocketChat::SocketChat(Setup setup)
    : m_setup(std::move(setup))
    , m_pace(m_setup.firstWaitMs, m_setup.longestWaitMs)
    , m_retry(this)
    , m_answer(this)
    , m_ping(this)
    , m_steady(this)
{
    for (QTimer* timer : {&m_retry, &m_answer, &m_steady})
        timer->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SocketChat::connectNow);
    connect(&m_answer, &QTimer::timeout, this, [this] { fail(FeedTrouble::TimedOut, u"no answer"_s); });
    connect(&m_steady, &QTimer::timeout, this, [this] { m_pace.reset(); });
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (!m_hasAnswered)
            return fail(FeedTrouble::TimedOut, u"no answer to a ping"_s);
        m_hasAnswered = false;
        m_socket->ping();
    });
}

SocketChat::~SocketChat()
{
    if (m_socket)
        m_socket->disconnect(this);
}

std::optional<QUrl> SocketChat::addressOf(const QString& typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"ws://"_s + text, QUrl::StrictMode);
    const bool isSocket = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    const bool isSound = url.isValid() && isSocket && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isSound ? std::optional(url) : std::nullopt;
}

void SocketChat::begin()
{
    connectNow();
}

void SocketChat::connectNow()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(largestFrame);
    m_socket->setReadBufferSize(static_cast<qint64>(largestFrame));
    m_hasAnswered = true;
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_answer.stop();
        m_ping.start(m_setup.pingMs);
        m_steady.start(steadyMs);
        Q_EMIT stateChanged({true, FeedTrouble::None, {}, std::nullopt});
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { take(text.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &SocketChat::take);
    connect(m_socket, &QWebSocket::pong, this, [this] {
        m_hasAnswered = true;
        Q_EMIT aliveSeen();
    });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError error) { fail(troubleOf(error), m_socket->errorString()); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        const bool isTooLarge = m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData;
        fail(isTooLarge ? FeedTrouble::BadAnswer : FeedTrouble::NoConnection, u"closed"_s);
    });
    m_answer.start(m_setup.answerMs);
    m_socket->open(m_setup.address);
}

void SocketChat::take(const QByteArray& frame)
{
    m_hasAnswered = true;
    if (const ChatReading reading = readChatJson(frame); reading != ChatReading{})
        Q_EMIT heard(reading);
}

void SocketChat::fail(FeedTrouble trouble, const QString& detail)
{
    for (QTimer* timer : {&m_answer, &m_ping, &m_steady})
        timer->stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    const qint64 wait = m_pace.next();
    m_retry.start(static_cast<int>(wait));
    Q_EMIT stateChanged({false, trouble, detail, wait});
}

} // namespace kaibang
