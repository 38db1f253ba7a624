// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_request_parser.h"
#include "overlay_page.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTimer>
#include <memory>

class QTcpSocket;

namespace kaibang {

/// The part of OverlayPage that lives on the server's thread: sockets, requests, and the state that is told.
class OverlayPageCore : public QObject
{
    Q_OBJECT

public:
    explicit OverlayPageCore(OverlayPageSetup setup);
    ~OverlayPageCore() override;

    /// On the server's thread. 0 when it cannot listen.
    quint16 listen();
    void show(const Overlay& overlay);

Q_SIGNALS:
    void watchersChanged(int watchers);
    void refused(int status, const QString& reason);

private:
    struct Connection
    {
        explicit Connection(int headerBytes)
            : parser(headerBytes, 0)
        {}
        HttpRequestParser parser;
        QTimer* timer = nullptr; ///< child of the socket: idle, request or stall time
        bool keepAlive = true;
        bool isWatching = false; ///< follows the state; sends nothing that is read
        bool isEnding = false;
        quint64 told = 0; ///< the last state it was sent
    };

    void accept();
    void read(QTcpSocket* socket);
    void timedOut(QTcpSocket* socket);
    void written(QTcpSocket* socket);
    void handle(QTcpSocket* socket, const HttpRequest& request);
    void watch(QTcpSocket* socket);
    void tell(QTcpSocket* socket);
    void respond(QTcpSocket* socket, int status, const QByteArray& type, const QByteArray& body);
    void refuse(QTcpSocket* socket, int status, const QString& reason);
    [[nodiscard]] QString whyForeign(const HttpRequest& request) const;
    [[nodiscard]] bool startsWithToken(const QByteArray& path) const;
    [[nodiscard]] QByteArray stateNow() const;
    [[nodiscard]] QString keepPicture(const QImage& picture, const QString& before, const QImage& known);
    void beat();
    void countWatchers();

    OverlayPageSetup m_setup;
    QTcpServer m_server;
    QTimer m_heartbeat;
    QByteArray m_page, m_pagePolicy;
    Overlay m_overlay;
    QString m_productPicture, m_logoPicture;
    QMap<quint64, QImage> m_pictures; ///< the newest few, by number
    QHash<quint64, QByteArray> m_encoded;
    quint64 m_version = 1, m_lastPicture = 0;
    const qint64 m_run = QRandomGenerator::global()->bounded(qint64(1) << 48);
    int m_zoneOffset = 0;
    int m_watchers = 0;
    QHash<QTcpSocket*, std::shared_ptr<Connection>> m_connections;
};

} // namespace kaibang
