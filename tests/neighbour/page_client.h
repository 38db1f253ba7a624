// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <functional>

namespace kaibang {

/// A careless browser: says what it is told and keeps what comes. The server has a thread of its own, so waiting here
/// waits for it.
class PageClient
{
public:
    explicit PageClient(quint16 port)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected(5'000);
    }
    void say(const QByteArray& bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    bool readUntil(const std::function<bool()>& isEnough, int patienceMs = 10'000)
    {
        QElapsedTimer waited;
        waited.start();
        heard += socket.readAll();
        while (!isEnough() && waited.elapsed() < patienceMs) {
            if (!socket.waitForReadyRead(50) && socket.state() != QAbstractSocket::ConnectedState)
                break;
            heard += socket.readAll();
        }
        heard += socket.readAll();
        return isEnough();
    }
    /// The status of the answer that comes, 0 for none; its body is in `body`.
    int answer()
    {
        if (!readUntil([this] { return heard.contains("\r\n\r\n"); }))
            return 0;
        const qsizetype end = heard.indexOf("\r\n\r\n") + 4;
        head = heard.first(end);
        heard.remove(0, end);
        const qsizetype at = head.indexOf("Content-Length: ");
        const qsizetype size = at < 0 ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
        readUntil([this, size] { return heard.size() >= size; });
        body = heard.first(std::min(size, heard.size()));
        heard.remove(0, body.size());
        return head.mid(9, 3).toInt();
    }
    bool isGone(int patienceMs = 10'000)
    {
        readUntil([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, patienceMs);
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QTcpSocket socket;
    QByteArray heard, head, body;
};

} // namespace kaibang
