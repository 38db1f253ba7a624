// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_events.h"

#include "order_event_json.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace kaibang {

namespace {

constexpr auto orderType = "io.kaibang.order";
constexpr auto commentType = "io.kaibang.comment";

bool isComment(const QJsonObject& envelope)
{
    return envelope.value(QLatin1String("type")).toString() == QLatin1String(commentType);
}

// A comment is data: what is in it is bounded and made plain where it is taken, and it can be wrong in few ways.
Result<BuyerComment> readComment(const QJsonObject& envelope)
{
    const auto text = [&](const char* name) { return envelope.value(QLatin1String(name)).toString(); };
    if (text("specversion") != QLatin1String("1.0") || text("id").isEmpty() || text("source").isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("specversion, id or source of the envelope is missing")};
    const QJsonObject data = envelope.value(QLatin1String("data")).toObject();
    BuyerComment comment;
    comment.source = data.value(QLatin1String("source")).toString();
    comment.displayName = data.value(QLatin1String("name")).toString();
    comment.text = data.value(QLatin1String("text")).toString();
    comment.messageId = data.value(QLatin1String("message_id")).toString();
    if (comment.source.isEmpty() || comment.displayName.isEmpty() || comment.text.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("source, name or text is missing")};
    if (comment.messageId.isEmpty())
        comment.messageId = text("source") + QLatin1Char(' ') + text("id");
    if (!text("time").isEmpty())
        comment.at = Instant::fromIso(text("time"));
    return comment;
}

Result<OrderEvent> readEnvelope(const QJsonObject& envelope, Instant observedAt)
{
    const auto text = [&](const char* name) { return envelope.value(QLatin1String(name)).toString(); };
    const auto refuse = [](const char* reason) { return Error{ErrorKind::Invalid, QLatin1String(reason)}; };
    if (text("specversion") != QLatin1String("1.0"))
        return refuse("specversion is not 1.0");
    if (text("id").isEmpty() || text("source").isEmpty())
        return refuse("id or source of the envelope is missing");
    if (text("type") != QLatin1String(orderType))
        return refuse("type is not io.kaibang.order");
    const QJsonValue data = envelope.value(QLatin1String("data"));
    if (!data.isObject())
        return refuse("data is missing or no JSON object");
    const QJsonObject object = data.toObject();
    for (const char* name : std::array{"source", "shop_id", "order_id", "placed_at", "currency", "payment", "lines"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
            return Error{ErrorKind::Invalid, QLatin1String(name) + QLatin1String(" is missing")};
    }
    auto read = orderEventFromJson(object);
    if (!read)
        return Error{ErrorKind::Invalid, read.error().detail + QLatin1String(" is missing or wrong")};
    OrderEvent event = std::move(read).value();
    if (!isSoundOrderId(event.orderId))
        return refuse("order_id is damaged");
    if (event.lines.isEmpty())
        return refuse("lines is empty");
    event.origin = Origin::Push;
    event.observedAt = observedAt;
    event.sourceEventId = text("source") + QLatin1Char(' ') + text("id");
    if (!event.sourceUpdatedAt && !text("time").isEmpty()) {
        event.sourceUpdatedAt = Instant::fromIso(text("time"));
        if (!event.sourceUpdatedAt)
            return refuse("time of the envelope is wrong");
    }
    // Lines need stable ids of their own for refunds to find them again.
    for (qsizetype i = 0; i < event.lines.size(); ++i)
        if (event.lines[i].lineId.isEmpty())
            event.lines[i].lineId = event.orderId + QLatin1Char('#') + QString::number(i + 1);
    return event;
}

} // namespace

Result<CloudEventsReading> readCloudEvents(QByteArrayView json, CloudEventsForm form, Instant observedAt)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorKind::Invalid, QStringLiteral("not JSON: ") + error.errorString()};
    if (form == CloudEventsForm::Single ? !document.isObject() : !document.isArray())
        return Error{ErrorKind::Invalid, QStringLiteral("not the JSON that the content type names")};
    const QJsonArray envelopes = form == CloudEventsForm::Single ? QJsonArray{document.object()} : document.array();
    CloudEventsReading reading;
    for (const QJsonValue& value : envelopes) {
        const QJsonObject envelope = value.toObject();
        CloudEventReading one;
        one.id = envelope.value(QLatin1String("id")).toString();
        one.source = envelope.value(QLatin1String("source")).toString();
        one.isComment = isComment(envelope);
        if (one.isComment) {
            if (auto comment = readComment(envelope)) {
                reading.batch.comments.append(std::move(comment).value());
                one.accepted = true;
            } else {
                one.reason = comment.error().detail;
            }
        } else if (auto event = readEnvelope(envelope, observedAt)) {
            reading.batch.events.append(std::move(event).value());
            one.accepted = true;
        } else {
            one.reason = event.error().detail;
        }
        if (!one.accepted) {
            IntakeProblem problem;
            problem.row = static_cast<int>(reading.events.size()) + 1;
            problem.code = QStringLiteral("bad_event");
            problem.text = one.id.isEmpty() ? one.reason : QStringLiteral("%1 (%2)").arg(one.reason, one.id.left(64));
            problem.raw = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
            reading.batch.problems.append(problem);
        }
        reading.events.append(one);
    }
    return reading;
}

QJsonObject toCloudEvent(const OrderEvent& event, const QString& envelopeSource, const QString& id,
                         std::optional<Instant> time)
{
    QJsonObject envelope{{QStringLiteral("specversion"), QStringLiteral("1.0")},
                         {QStringLiteral("type"), QLatin1String(orderType)},
                         {QStringLiteral("source"), envelopeSource},
                         {QStringLiteral("id"), id},
                         {QStringLiteral("datacontenttype"), QStringLiteral("application/json")},
                         {QStringLiteral("data"), toJson(event, true)}};
    if (time)
        envelope.insert(QStringLiteral("time"), time->toIsoUtc());
    return envelope;
}

} // namespace kaibang
