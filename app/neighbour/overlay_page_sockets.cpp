// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How requests come in: connections, their bytes and their times.
#include "overlay_page_core.h"

#include <QTcpSocket>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostUnsent = 64 * 1024;

} // namespace

void OverlayPageCore::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= m_setup.limits.connections) {
            socket->abort();
            socket->deleteLater();
            Q_EMIT refused(503, u"too many connections"_s);
            continue;
        }
        // What is not read stays with the sender: a flood does not fill our memory.
        socket->setReadBufferSize(16 * 1024);
        auto connection = std::make_shared<Connection>(m_setup.limits.headerBytes);
        connection->timer = new QTimer(socket);
        connection->timer->setSingleShot(true);
        connect(connection->timer, &QTimer::timeout, this, [this, socket] { timedOut(socket); });
        connection->timer->start(m_setup.limits.idleMs);
        m_connections.insert(socket, connection);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { written(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
            countWatchers();
        });
    }
}

void OverlayPageCore::read(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    while (connection && m_connections.contains(socket)) {
        if (connection->isWatching || connection->isEnding) {
            socket->skip(socket->bytesAvailable());
            return;
        }
        if (socket->bytesToWrite() > mostUnsent)
            return; // who asks for more than it takes waits; written() reads on
        const bool wasIdle = connection->parser.isIdle();
        const QByteArray bytes = socket->readAll();
        const auto state = connection->parser.feed(bytes);
        // The time runs from a request's first byte and is not prolonged by a trickle of further ones.
        if (wasIdle && !bytes.isEmpty())
            connection->timer->start(m_setup.limits.requestMs);
        if (state == HttpRequestParser::State::NeedMore) {
            if (socket->bytesAvailable() == 0)
                return;
            continue;
        }
        if (state == HttpRequestParser::State::Failed) {
            connection->isEnding = true;
            refuse(socket, connection->parser.failedStatus(), u"not a request this server reads"_s);
            return;
        }
        const HttpRequest request = connection->parser.take();
        connection->keepAlive = request.keepAlive;
        connection->timer->start(m_setup.limits.idleMs);
        handle(socket, request);
    }
}

void OverlayPageCore::timedOut(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    if (!connection)
        return;
    if (connection->isEnding || connection->isWatching || socket->bytesToWrite() > 0) {
        socket->abort(); // takes nothing, or never goes
    } else if (connection->parser.isIdle()) {
        socket->disconnectFromHost();
    } else {
        connection->isEnding = true;
        refuse(socket, 408, u"the request took too long"_s);
    }
}

} // namespace kaibang
