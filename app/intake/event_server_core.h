// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_events.h"
#include "event_server.h"
#include "http_request_parser.h"
#include "reply_gate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <memory>

class QTcpSocket;

namespace kaibang {

/// The part of EventServer that lives on the server's thread: sockets, requests, answers.
class EventServerCore : public QObject
{
    Q_OBJECT
public:
    EventServerCore(EventServerSetup setup, BatchHandler handler);
    ~EventServerCore() override;

    /// On the server's thread. 0 when it cannot listen.
    quint16 listen();
    void setSecrets(const QList<QByteArray>& secrets) { m_setup.secrets = secrets; }
    void setDoors(const QList<ShopDoor>& doors) { m_setup.doors = doors; }
    void setCommentToken(const QByteArray& token) { m_door.setToken(token); }

Q_SIGNALS:
    void received(int events, int notTaken);
    void refused(int status, const QString& reason, int events = 1);
    void commentsRefused(int status, const QString& reason);
    void clockCompared(const QString& sender, qint64 offsetMs, bool differs);
    void rung(kaibang::ShopKind kind, const QString& shopId);

private:
    struct Connection
    {
        Connection(int headerBytes, qint64 bodyBytes)
            : parser(headerBytes, bodyBytes)
        {}
        HttpRequestParser parser;
        QTimer* timer = nullptr; ///< child of the socket: idle, then request, then handler time
        quint64 waitingFor = 0;  ///< number of the delivery that is being stored, 0 for none
        bool keepAlive = true;
        bool draining = false; ///< answered; what still comes is thrown away
        QList<CloudEventReading> events;
        QByteArray extraHead; ///< header lines of the next answer
        bool isShop = false;  ///< its sender gives up for ever after five answers that are not 200
        qsizetype orders = 0; ///< outcomes of orders come first, those of comments after them
    };

    void accept();
    void read(QTcpSocket* socket);
    void timedOut(QTcpSocket* socket);
    void handle(QTcpSocket* socket, const HttpRequest& request);
    void handleDelivery(QTcpSocket* socket, const HttpRequest& request);
    void handleWoo(QTcpSocket* socket, const HttpRequest& request);
    void handleShopify(QTcpSocket* socket, const HttpRequest& request);
    void handleTiktok(QTcpSocket* socket, const HttpRequest& request);
    void deliverOfShop(QTcpSocket* socket, Result<CloudEventsReading> reading);
    void handleComments(QTcpSocket* socket, const HttpRequest& request);
    void commentsAnswered(QTcpSocket* socket, quint64 delivery, const Result<QList<OrderOutcome>>& answer);
    void deliver(QTcpSocket* socket, CloudEventsReading reading);
    void refuseUnreadable(QTcpSocket* socket, const QString& reason);
    void answered(QTcpSocket* socket, quint64 delivery, const Result<QList<OrderOutcome>>& answer);
    void respond(QTcpSocket* socket, int status, const QByteArray& json);
    void refuse(QTcpSocket* socket, int status, const QString& reason);
    void refuseAndClose(QTcpSocket* socket, int status, const QString& reason);

    ReplyGate m_gate;
    EventServerSetup m_setup;
    BatchHandler m_handler;
    CommentDoor m_door;
    QElapsedTimer m_steady;
    QTcpServer m_server;
    QHash<QTcpSocket*, std::shared_ptr<Connection>> m_connections;
    quint64 m_deliveries = 0;
};

} // namespace kaibang
