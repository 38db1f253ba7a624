// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopify_webhook.h"

#include "json_digits.h"
#include "shopify_orders.h"

#include <QJsonObject>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Topics whose body is the order. Others of "orders/" carry less ("orders/delete" an id, "orders/edited" the edit).
constexpr std::array orderTopics{"orders/create",    "orders/updated",   "orders/paid",
                                 "orders/cancelled", "orders/fulfilled", "orders/partially_fulfilled"};

} // namespace

Result<CloudEventsReading> readShopifyDelivery(const QHash<QByteArray, QByteArray>& headers, const QByteArray& body,
                                               Instant observedAt)
{
    CloudEventsReading reading;
    const QByteArray topic = headers.value("x-shopify-topic");
    const bool isOrder = std::find(orderTopics.begin(), orderTopics.end(), topic) != orderTopics.end();
    const bool isDeleted = topic == "orders/delete";
    if (!isOrder && !isDeleted && topic != "refunds/create")
        return reading;
    const QString shopId = QString::fromLatin1(headers.value("x-shopify-shop-domain")).trimmed().toLower();
    if (shopId.isEmpty())
        return Error{ErrorKind::Invalid, u"x-shopify-shop-domain"_s};
    const QJsonDocument document = jsonWithDigits(body);
    if (!document.isObject())
        return Error{ErrorKind::Invalid, u"the body is no JSON object"_s};
    const QJsonObject object = document.object();
    auto event = isOrder     ? shopifyOrder(object, shopId, Origin::Push, observedAt)
                 : isDeleted ? Result<OrderEvent>(shopifyGone(shopifyId(object.value("id"_L1)), shopId, observedAt))
                             : shopifyRefund(object, shopId, observedAt);
    if (!event) {
        // The order itself follows and tells its amounts in the shop's currency.
        if (topic == "refunds/create" && event.error().detail == "currency"_L1)
            return reading;
        return event.error();
    }
    event.value().origin = Origin::Push;
    event.value().sourceEventId = QString::fromLatin1(headers.value("x-shopify-webhook-id"));
    if (event.value().sourceEventId.isEmpty())
        event.value().sourceEventId = QString::fromLatin1(headers.value("x-shopify-event-id"));
    reading.events.append(CloudEventReading{event.value().sourceEventId, true, false, {}});
    reading.batch.events.append(std::move(event).value());
    return reading;
}

} // namespace kaibang
