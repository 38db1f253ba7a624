// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_webhook.h"

#include "json_fields.h"
#include "shop_address.h"
#include "woo_orders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

bool isWooPing(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray form = "webhook_id=";
    const QByteArray number = body.trimmed().mid(form.size());
    return contentType.toLower().startsWith("application/x-www-form-urlencoded") && body.startsWith(form) &&
           !number.isEmpty() && number.size() < 20 &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<CloudEventsReading> readWooDelivery(const QHash<QByteArray, QByteArray>& headers, const QByteArray& body,
                                           Instant observedAt)
{
    CloudEventsReading reading;
    if (headers.value("x-wc-webhook-resource") != "order")
        return reading;
    const auto source = shopAddress(QString::fromUtf8(headers.value("x-wc-webhook-source")));
    if (!source)
        return Error{ErrorKind::Invalid, u"x-wc-webhook-source"_s};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Error{ErrorKind::Invalid, u"the body is no JSON object"_s};
    const QJsonObject order = document.object();
    if (isWooDraft(order))
        return reading;
    const QString shopId = shopIdOf(source.value());
    auto event = headers.value("x-wc-webhook-event") == "deleted"
                     ? Result<OrderEvent>(wooGone(jsonId(order.value("id"_L1)), shopId, Origin::Push, observedAt))
                     : wooOrder(order, shopId, Origin::Push, observedAt);
    if (!event)
        return event.error();
    event.value().sourceEventId = QString::fromLatin1(headers.value("x-wc-webhook-delivery-id"));
    reading.events.append(CloudEventReading{event.value().sourceEventId, true, false, {}});
    reading.batch.events.append(std::move(event).value());
    return reading;
}

} // namespace kaibang
