// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_server_core.h"

#include "intake_answer.h"
#include "standard_webhooks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <algorithm>
#include <array>
#include <utility>

namespace kaibang {

namespace {

constexpr int drainMs = 1000;
constexpr std::array targets{"/events", "/health", "/woocommerce", "/shopify", "/tiktok"};

std::optional<CloudEventsForm> formOf(const QByteArray& contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "application/cloudevents+json")
        return CloudEventsForm::Single;
    if (type == "application/cloudevents-batch+json")
        return CloudEventsForm::Batch;
    return std::nullopt;
}

// Of a delivery whose sender's clock differs the orders are taken alone.
void leaveOutComments(CloudEventsReading& reading)
{
    reading.batch.comments.clear();
    for (CloudEventReading& event : reading.events) {
        if (!event.isComment || !event.accepted)
            continue;
        event.accepted = false;
        event.reason = QStringLiteral("a comment from a sender whose clock differs; set the clock");
    }
}

} // namespace

EventServerCore::EventServerCore(EventServerSetup setup, BatchHandler handler)
    : m_gate(this)
    , m_setup(std::move(setup))
    , m_handler(std::move(handler))
    , m_door(m_setup.commentLimits)
    , m_server(this)
{
    m_steady.start();
    connect(&m_server, &QTcpServer::newConnection, this, &EventServerCore::accept);
}

EventServerCore::~EventServerCore()
{
    // The server deletes its sockets after our table is gone; they must not tell us then.
    for (auto it = m_connections.constBegin(); it != m_connections.constEnd(); ++it)
        it.key()->disconnect(this);
}

quint16 EventServerCore::listen()
{
    return m_server.listen(QHostAddress::LocalHost, m_setup.port) ? m_server.serverPort() : quint16{0};
}

void EventServerCore::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= m_setup.limits.connections) {
            socket->abort();
            socket->deleteLater();
            Q_EMIT refused(503, QStringLiteral("too many connections"));
            continue;
        }
        // What is not read stays with the sender: a flood does not fill our memory.
        socket->setReadBufferSize(64 * 1024);
        auto connection = std::make_shared<Connection>(m_setup.limits.headerBytes, m_setup.limits.bodyBytes);
        connection->timer = new QTimer(socket);
        connection->timer->setSingleShot(true);
        connect(connection->timer, &QTimer::timeout, this, [this, socket] { timedOut(socket); });
        connection->timer->start(m_setup.limits.idleMs);
        m_connections.insert(socket, connection);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
    }
}

void EventServerCore::read(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    if (connection && connection->draining) {
        socket->skip(socket->bytesAvailable());
        return;
    }
    // A request that comes while another is being stored waits in the socket: answers keep their order.
    while (connection && connection->waitingFor == 0 && m_connections.contains(socket)) {
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
            const int status = connection->parser.failedStatus();
            refuseAndClose(socket, status,
                           status == 413
                               ? QStringLiteral("the body is larger than %1 bytes").arg(m_setup.limits.bodyBytes)
                               : QStringLiteral("not a request this server reads"));
            return;
        }
        const HttpRequest request = connection->parser.take();
        connection->keepAlive = request.keepAlive;
        connection->timer->start(m_setup.limits.idleMs);
        handle(socket, request);
    }
}

void EventServerCore::timedOut(QTcpSocket* socket)
{
    const auto connection = m_connections.value(socket);
    if (!connection)
        return;
    if (connection->draining) {
        socket->abort();
    } else if (connection->waitingFor != 0) {
        connection->waitingFor = 0;
        refuseAndClose(socket, 503, QStringLiteral("the ledger did not answer in time; send it again"));
    } else if (connection->parser.isIdle()) {
        socket->disconnectFromHost();
    } else {
        refuseAndClose(socket, 408, QStringLiteral("the request took too long"));
    }
}

void EventServerCore::handle(QTcpSocket* socket, const HttpRequest& request)
{
    if (request.target == "/health" && request.method == "GET")
        respond(socket, 200, "{\"ok\":true}");
    else if (request.target == "/events" && request.method == "POST")
        handleDelivery(socket, request);
    else if (request.target == "/woocommerce" && request.method == "POST")
        handleWoo(socket, request);
    else if (request.target == "/shopify" && request.method == "POST")
        handleShopify(socket, request);
    else if (request.target == "/tiktok" && request.method == "POST")
        handleTiktok(socket, request);
    else if (CommentDoor::isFor(request.target))
        handleComments(socket, request);
    else if (std::find(targets.begin(), targets.end(), request.target) != targets.end())
        refuse(socket, 405, QStringLiteral("POST /events or GET /health"));
    else
        refuse(socket, 404, QStringLiteral("POST /events or GET /health"));
}

void EventServerCore::handleDelivery(QTcpSocket* socket, const HttpRequest& request)
{
    if (const auto connection = m_connections.value(socket))
        connection->isShop = false;
    const Instant now = m_setup.now();
    const WebhookHeaders headers{request.headers.value("webhook-id"), request.headers.value("webhook-timestamp"),
                                 request.headers.value("webhook-signature")};
    const WebhookCheck check = verifyWebhook(headers, request.body, m_setup.secrets, now);
    switch (check.verdict) {
    case WebhookVerdict::MissingHeader:
        return refuse(socket, 401, QStringLiteral("webhook-id, webhook-timestamp or webhook-signature is missing"));
    case WebhookVerdict::BadSignature:
        return refuse(socket, 401, QStringLiteral("the signature does not match"));
    case WebhookVerdict::ClockOff:
    case WebhookVerdict::Valid:
        break;
    }
    const bool clocksDiffer = check.verdict == WebhookVerdict::ClockOff;
    const auto form = formOf(request.headers.value("content-type"));
    if (!form)
        return refuse(socket, 400,
                      QStringLiteral("content-type must be application/cloudevents+json or "
                                     "application/cloudevents-batch+json"));
    auto reading = readCloudEvents(request.body, *form, now);
    if (!reading)
        return refuseUnreadable(socket, reading.error().detail);
    const auto& events = reading.value().events;
    Q_EMIT clockCompared(events.isEmpty() ? QString() : events.constFirst().source, check.clockOffsetMs, clocksDiffer);
    // The time is signed so that a captured delivery cannot be sent again. An order is known for ever, whatever its
    // age, and an older report changes nothing: a computer whose clock lies must not lose an evening's orders by it. A
    // comment is known for minutes, so an old one would claim anew.
    const auto& batch = reading.value().batch;
    if (clocksDiffer && !batch.comments.isEmpty() && batch.events.isEmpty())
        return refuse(socket, 401,
                      QStringLiteral("the signature is right but the sender's clock is %1 seconds %2; set the clock")
                          .arg(qAbs(check.clockOffsetMs) / 1000)
                          .arg(check.clockOffsetMs > 0 ? QStringLiteral("ahead") : QStringLiteral("behind")));
    if (clocksDiffer)
        leaveOutComments(reading.value());
    deliver(socket, std::move(reading).value());
}

void EventServerCore::deliver(QTcpSocket* socket, CloudEventsReading reading)
{
    const auto connection = m_connections.value(socket);
    if (reading.events.isEmpty()) {
        Q_EMIT refused(422, QStringLiteral("no events"));
        return respond(socket, 422, resultsJson({}, QStringLiteral("no events")));
    }
    const quint64 delivery = ++m_deliveries;
    connection->waitingFor = delivery;
    connection->events = reading.events;
    connection->orders = reading.batch.events.size();
    connection->timer->start(m_setup.limits.handlerMs);
    reading.batch.sourceId = m_setup.sourceId;
    // The answer may come from any thread, and after this server or the connection is gone.
    m_handler(std::move(reading.batch),
              m_gate.reply([this, socket, delivery](const Result<QList<OrderOutcome>>& answer) {
                  answered(socket, delivery, answer);
              }));
}

// It was signed by somebody who knows the secret: a person has to hear of it, not only the sender.
void EventServerCore::refuseUnreadable(QTcpSocket* socket, const QString& reason)
{
    OrderBatch batch;
    batch.sourceId = m_setup.sourceId;
    batch.problems.append({0, QStringLiteral("bad_event"), reason, {}});
    m_handler(std::move(batch), [](const Result<QList<OrderOutcome>>&) {});
    refuse(socket, 400, reason);
}

void EventServerCore::answered(QTcpSocket* socket, quint64 delivery, const Result<QList<OrderOutcome>>& answer)
{
    const auto connection = m_connections.value(socket);
    // The number tells apart a new connection that happens to live at the address of a closed one.
    if (!connection || connection->waitingFor != delivery)
        return;
    connection->waitingFor = 0;
    connection->timer->start(m_setup.limits.idleMs);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        if (kind == ErrorKind::Invalid || kind == ErrorKind::Refused || kind == ErrorKind::CurrencyMixed)
            refuse(socket, 422, QStringLiteral("refused: ") + answer.error().detail);
        else
            refuse(socket, 503, QStringLiteral("the ledger cannot write now; keep the events and send them again"));
        return read(socket);
    }
    QJsonArray results;
    int stored = 0;
    qsizetype nextOrder = 0, nextComment = connection->orders;
    QString firstReason;
    for (const CloudEventReading& event : connection->events) {
        QString outcome = QStringLiteral("refused");
        QString reason = event.reason;
        qsizetype& next = event.isComment ? nextComment : nextOrder;
        if (event.accepted && next < answer.value().size()) {
            const OrderOutcome& one = answer.value().at(next++);
            outcome = outcomeName(one.kind);
            reason = reasonName(one.reason);
            stored += one.kind == OutcomeKind::Refused ? 0 : 1;
        }
        if (firstReason.isEmpty() && outcome == QLatin1String("refused"))
            firstReason = reason;
        results.append(resultOf(event.id, outcome, reason));
    }
    if (stored > 0) {
        Q_EMIT received(stored, static_cast<int>(connection->events.size()) - stored);
        respond(socket, 200, resultsJson(results));
    } else {
        Q_EMIT refused(422, firstReason, static_cast<int>(connection->events.size()));
        respond(socket, connection->isShop ? 200 : 422, resultsJson(results, firstReason));
    }
    read(socket);
}

void EventServerCore::respond(QTcpSocket* socket, int status, const QByteArray& json)
{
    const auto connection = m_connections.value(socket);
    if (!connection)
        return;
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) +
        (status == 204 ? QByteArray()
                       : "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())) +
        "\r\nCache-Control: no-store\r\n" + std::exchange(connection->extraHead, {});
    if (status == 503 || status == 429)
        head += "Retry-After: 5\r\n";
    head += connection->keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    socket->write(head + json);
    if (!connection->keepAlive && !connection->draining)
        socket->disconnectFromHost();
}

void EventServerCore::refuse(QTcpSocket* socket, int status, const QString& reason)
{
    Q_EMIT refused(status, reason);
    respond(socket, status, errorJson(reason));
}

void EventServerCore::refuseAndClose(QTcpSocket* socket, int status, const QString& reason)
{
    // Closing while bytes still come would reset the connection and the sender would never read why.
    if (const auto connection = m_connections.value(socket)) {
        connection->keepAlive = false;
        connection->draining = true;
        connection->timer->start(drainMs);
    }
    refuse(socket, status, reason);
    socket->skip(socket->bytesAvailable());
}

} // namespace kaibang
