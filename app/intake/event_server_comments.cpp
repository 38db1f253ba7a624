// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EventServerCore that takes the comments of a chat's bridge.
#include "event_server_core.h"
#include "intake_answer.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace kaibang {

void EventServerCore::handleComments(QTcpSocket* socket, const HttpRequest& request)
{
    const auto connection = m_connections.value(socket);
    CommentDoor::Answer answer = m_door.look(request, m_steady.elapsed());
    connection->extraHead = answer.headers;
    if (answer.status == 200 && !m_setup.comments)
        answer.status = 404;
    if (answer.status == 204)
        return respond(socket, 204, {});
    if (answer.status != 200) {
        Q_EMIT commentsRefused(answer.status, answer.reason);
        return respond(socket, answer.status, errorJson(answer.reason));
    }
    const quint64 delivery = ++m_deliveries;
    connection->waitingFor = delivery;
    connection->timer->start(m_setup.limits.handlerMs);
    m_setup.comments(std::move(answer.reading),
                     m_gate.reply([this, socket, delivery](const Result<QList<OrderOutcome>>& outcomes) {
                         commentsAnswered(socket, delivery, outcomes);
                     }));
}

void EventServerCore::commentsAnswered(QTcpSocket* socket, quint64 delivery, const Result<QList<OrderOutcome>>& answer)
{
    const auto connection = m_connections.value(socket);
    if (!connection || connection->waitingFor != delivery)
        return;
    connection->waitingFor = 0;
    connection->timer->start(m_setup.limits.idleMs);
    if (answer)
        respond(socket, 200,
                QJsonDocument(QJsonObject{{QStringLiteral("taken"), static_cast<qint64>(answer.value().size())}})
                    .toJson(QJsonDocument::Compact));
    else if (answer.error().kind == ErrorKind::Refused) // whoever refused has counted it
        respond(socket, 429, errorJson(answer.error().detail));
    else
        respond(socket, 503, errorJson(QStringLiteral("the ledger cannot write now")));
    read(socket);
}

} // namespace kaibang
