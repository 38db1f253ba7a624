// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_page_core.h"

#include "overlay_state.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <algorithm>
#include <sodium.h>

// A static library's resources are there once somebody has asked for them; outside every namespace.
static void needOverlayPage()
{
    Q_INIT_RESOURCE(overlay_page);
}

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int drainMs = 1'000;
constexpr QSize mostPicture(640, 640); ///< what a card shows at twice its size in 1080 lines
constexpr qsizetype mostPictures = 6;  ///< a page that is late may still ask for one that has just gone

// What stands between the tags is allowed by its hash; nothing else runs or styles on the page.
QByteArray hashBetween(const QByteArray& page, const QByteArray& tag)
{
    const qsizetype from = page.indexOf('<' + tag + '>') + tag.size() + 2;
    const QByteArray part = page.mid(from, page.indexOf("</" + tag + '>') - from);
    return "'sha256-" + QCryptographicHash::hash(part, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray reasonOf(int status)
{
    return status == 200   ? "OK"
           : status == 403 ? "Forbidden"
           : status == 404 ? "Not Found"
           : status == 405 ? "Method Not Allowed"
           : status == 408 ? "Request Timeout"
           : status == 413 ? "Content Too Large"
           : status == 431 ? "Request Header Fields Too Large"
           : status == 503 ? "Service Unavailable"
                           : "Bad Request";
}

int offsetOf(const Overlay& overlay, qint64 nowMs)
{
    const QTimeZone& zone = overlay.clock.zone;
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(nowMs)) : 0;
}

} // namespace

OverlayPageCore::OverlayPageCore(OverlayPageSetup setup)
    : m_setup(std::move(setup))
    , m_server(this)
    , m_heartbeat(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &OverlayPageCore::accept);
    connect(&m_heartbeat, &QTimer::timeout, this, &OverlayPageCore::beat);
}

OverlayPageCore::~OverlayPageCore()
{
    // The server deletes its sockets after our table is gone; they must not tell us then.
    for (auto it = m_connections.constBegin(); it != m_connections.constEnd(); ++it)
        it.key()->disconnect(this);
}

quint16 OverlayPageCore::listen()
{
    needOverlayPage();
    QFile file(u":/overlay/page.html"_s);
    if (file.open(QIODevice::ReadOnly))
        m_page = file.readAll();
    m_pagePolicy = "default-src 'none'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; script-src " +
                   hashBetween(m_page, "script") + "; style-src " + hashBetween(m_page, "style");
    m_heartbeat.start(m_setup.limits.heartbeatMs);
    return m_server.listen(QHostAddress::LocalHost, m_setup.port) ? m_server.serverPort() : quint16{0};
}

void OverlayPageCore::show(const Overlay& overlay)
{
    if (overlay == m_overlay)
        return;
    m_productPicture = keepPicture(overlay.product.picture, m_productPicture, m_overlay.product.picture);
    m_logoPicture = keepPicture(overlay.sign.logo, m_logoPicture, m_overlay.sign.logo);
    m_overlay = overlay;
    m_zoneOffset = offsetOf(overlay, m_setup.nowMs());
    ++m_version;
    const QList<QTcpSocket*> sockets = m_connections.keys();
    for (QTcpSocket* socket : sockets)
        tell(socket);
}

QString OverlayPageCore::keepPicture(const QImage& picture, const QString& before, const QImage& known)
{
    if (picture.isNull())
        return {};
    if (picture == known && !before.isEmpty() && m_pictures.contains(before.section(u'/', -1).toULongLong()))
        return before;
    m_pictures.insert(++m_lastPicture, picture);
    while (m_pictures.size() > mostPictures) {
        m_encoded.remove(m_pictures.firstKey());
        m_pictures.erase(m_pictures.begin());
    }
    return u"picture/%1"_s.arg(m_lastPicture);
}

QByteArray OverlayPageCore::stateNow() const
{
    const qint64 nowMs = m_setup.nowMs();
    QJsonObject state = overlayState(m_overlay, {m_productPicture, m_logoPicture}, nowMs);
    state.insert(u"nowMs"_s, nowMs);
    state.insert(u"version"_s, qint64(m_version));
    state.insert(u"run"_s, m_run); // the versions of another run are other ones
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

// Summer time begins and ends in the middle of a show like at any other time.
void OverlayPageCore::beat()
{
    if (const int offset = offsetOf(m_overlay, m_setup.nowMs()); offset != m_zoneOffset) {
        m_zoneOffset = offset;
        ++m_version;
    }
    const QList<QTcpSocket*> sockets = m_connections.keys();
    for (QTcpSocket* socket : sockets) {
        const auto connection = m_connections.value(socket);
        if (!connection || !connection->isWatching || socket->bytesToWrite() > 0)
            continue;
        if (connection->told < m_version) {
            tell(socket);
        } else {
            socket->write(": \n\n");
            connection->timer->start(m_setup.limits.stallMs);
        }
    }
}

void OverlayPageCore::watch(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    connection->isWatching = true;
    connection->timer->stop();
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                  "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
                  "Connection: close\r\n\r\nretry: 1000\n\n");
    countWatchers();
    connection->timer->start(m_setup.limits.stallMs);
}

// One state at a time: who has not taken the last one yet gets the newest when it has.
void OverlayPageCore::tell(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    if (!connection || !connection->isWatching || connection->told >= m_version || socket->bytesToWrite() > 0)
        return;
    connection->told = m_version;
    connection->timer->start(m_setup.limits.stallMs);
    socket->write("id: " + QByteArray::number(m_version) + "\nevent: state\ndata: " + stateNow() + "\n\n");
}

void OverlayPageCore::written(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    if (!connection || socket->bytesToWrite() > 0)
        return;
    if (!connection->isWatching)
        return read(socket);
    connection->timer->stop();
    tell(socket);
}

void OverlayPageCore::countWatchers()
{
    const auto watching = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                        [](const auto& connection) { return connection->isWatching; });
    if (std::exchange(m_watchers, int(watching)) != int(watching))
        Q_EMIT watchersChanged(m_watchers);
}

void OverlayPageCore::handle(QTcpSocket* socket, const HttpRequest& request)
{
    if (const QString why = whyForeign(request); !why.isEmpty())
        return refuse(socket, 403, why);
    if (request.method != "GET")
        return refuse(socket, 405, u"GET only"_s);
    const QByteArray path =
        request.target.left(request.target.indexOf('?') < 0 ? request.target.size() : request.target.indexOf('?'));
    if (!startsWithToken(path))
        return refuse(socket, 404, u"the address is not the one in Setup; copy it again"_s);
    const QByteArray name = path.mid(m_setup.token.size() + 2);
    if (name.isEmpty())
        return respond(socket, 200, "text/html; charset=utf-8", m_page);
    if (name == "state")
        return watch(socket);
    if (name == "now")
        return respond(socket, 200, "application/json", stateNow());
    const quint64 number = name.startsWith("picture/") ? name.mid(8).toULongLong() : 0;
    const auto picture = m_pictures.constFind(number);
    if (picture == m_pictures.constEnd())
        return refuse(socket, 404, u"nothing of that name"_s);
    QByteArray& png = m_encoded[number];
    if (png.isEmpty()) {
        QBuffer buffer(&png);
        const bool isLarge = picture->width() > mostPicture.width() || picture->height() > mostPicture.height();
        (isLarge ? picture->scaled(mostPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation) : *picture)
            .save(&buffer, "PNG");
    }
    respond(socket, 200, "image/png", png);
}

QString OverlayPageCore::whyForeign(const HttpRequest& request) const
{
    const QByteArray port = ':' + QByteArray::number(m_server.serverPort());
    const QByteArray host = request.headers.value("host").toLower();
    if (host != "127.0.0.1" + port && host != "localhost" + port)
        return u"this page is given out at 127.0.0.1 only"_s;
    const QByteArray origin = request.headers.value("origin").toLower();
    if (!origin.isEmpty() && origin != "http://" + host)
        return u"another website may not read this page"_s;
    const QByteArray site = request.headers.value("sec-fetch-site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return u"another website may not show this page"_s;
    return {};
}

// Compared in constant time: how far a guess was right is nobody's business.
bool OverlayPageCore::startsWithToken(const QByteArray& path) const
{
    const QByteArray given = path.mid(1, path.indexOf('/', 1) - 1);
    return path.startsWith('/') && path.indexOf('/', 1) > 0 && given.size() == m_setup.token.size() &&
           sodium_memcmp(given.constData(), m_setup.token.constData(), static_cast<size_t>(given.size())) == 0;
}

void OverlayPageCore::refuse(QTcpSocket* socket, int status, const QString& reason)
{
    Q_EMIT refused(status, reason);
    respond(socket, status, "text/plain; charset=utf-8", reason.toUtf8() + '\n');
}

void OverlayPageCore::respond(QTcpSocket* socket, int status, const QByteArray& type, const QByteArray& body)
{
    const auto connection = m_connections.value(socket);
    const bool keepAlive = connection->keepAlive && !connection->isEnding;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\nContent-Type: " + type +
                      "\r\nContent-Length: " + QByteArray::number(body.size()) +
                      "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer"
                      "\r\nCross-Origin-Resource-Policy: same-origin\r\n";
    if (type.startsWith("text/html"))
        head += "Content-Security-Policy: " + m_pagePolicy + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    socket->write(head + body);
    if (!keepAlive) {
        connection->isEnding = true;
        connection->timer->start(drainMs);
        socket->disconnectFromHost();
    }
}

} // namespace kaibang
