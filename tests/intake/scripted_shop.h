// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_request_parser.h"
#include "order_source.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>

namespace kaibang::samples {

/// A shop that answers word for word what the test has written for each of its paths, one answer after the other; the
/// last one stays. What no answer was written for is refused with 418, which no shop says.
class ScriptedShop
{
public:
    static constexpr int patience = 30'000;

    ScriptedShop()
    {
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }
    void tell(const QByteArray& path, const QByteArray& body, int status = 200, const QByteArray& headers = {})
    {
        m_script[path].append({body, status, headers});
    }
    void tell(const QByteArray& path, const QJsonObject& body, int status = 200)
    {
        tell(path, QJsonDocument(body).toJson(QJsonDocument::Compact), status);
    }
    /// From now on that path has no answers but those that follow.
    void forget(const QByteArray& path) { m_script.remove(path); }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    [[nodiscard]] qsizetype timesAsked(const QByteArray& path) const { return m_asked.value(path).size(); }
    [[nodiscard]] QList<HttpRequest> asked(const QByteArray& path) const { return m_asked.value(path); }

private:
    struct Told
    {
        QByteArray body;
        int status = 200;
        QByteArray headers;
    };
    void serve(QTcpSocket* socket)
    {
        auto parser = std::make_shared<HttpRequestParser>(16'384, 1 << 20);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, parser] {
            if (parser->feed(socket->readAll()) == HttpRequestParser::State::Complete)
                answer(socket, parser->take());
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
    void answer(QTcpSocket* socket, const HttpRequest& request)
    {
        const QByteArray path = request.target.split('?').first();
        m_asked[path].append(request);
        QList<Told>& script = m_script[path];
        const Told told = script.isEmpty()    ? Told{"{}", 418, {}}
                          : script.size() > 1 ? script.takeFirst()
                                              : script.first();
        socket->write("HTTP/1.1 " + QByteArray::number(told.status) +
                      " As Told\r\nContent-Type: application/json\r\nConnection: close\r\n" + told.headers +
                      "Content-Length: " + QByteArray::number(told.body.size()) + "\r\n\r\n" + told.body);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QByteArray, QList<Told>> m_script;
    QHash<QByteArray, QList<HttpRequest>> m_asked;
};

inline PollReply polled(OrderSource& source, const QByteArray& cursor)
{
    std::optional<PollReply> told;
    source.poll(cursor, [&told](PollReply reply) { told = std::move(reply); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, ScriptedShop::patience));
    return told.value_or(PollReply{});
}

inline PollReply lookedAgain(OrderSource& source, const QStringList& ids)
{
    std::optional<PollReply> told;
    source.lookAgain(ids, [&told](PollReply reply) { told = std::move(reply); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, ScriptedShop::patience));
    return told.value_or(PollReply{});
}

inline ShopTrial triedOut(OrderSource& source)
{
    std::optional<ShopTrial> told;
    source.tryOut([&told](const ShopTrial& trial) { told = trial; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, ScriptedShop::patience));
    return told.value_or(ShopTrial{});
}

inline FeedTrouble troubleOf(const PollReply& reply)
{
    return reply.failure ? reply.failure->trouble : FeedTrouble::None;
}

/// A shop's answer without a server.
inline FetchAnswer answered(int status, const QByteArray& body, const QHash<QByteArray, QByteArray>& headers = {})
{
    return FetchAnswer{FeedTrouble::None, {}, status, body, headers};
}

inline QStringList idsOf(const PollReply& reply)
{
    QStringList ids;
    for (const OrderEvent& event : reply.batch.events)
        ids.append(event.orderId);
    return ids;
}

} // namespace kaibang::samples
