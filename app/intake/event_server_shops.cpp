// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks of online shops: each has its own signature, checked over the raw bytes before anything is read.
#include "event_server_core.h"
#include "hmac.h"
#include "shopify_webhook.h"
#include "tiktok_sign.h"
#include "woo_webhook.h"

namespace kaibang {

void EventServerCore::handleWoo(QTcpSocket* socket, const HttpRequest& request)
{
    if (isWooPing(request.headers.value("content-type"), request.body))
        return respond(socket, 200, "{\"ok\":true}");
    if (!isSignedBody(request.headers.value("x-wc-webhook-signature"), request.body, m_setup.secrets))
        return refuse(socket, 401, QStringLiteral("the signature does not match"));
    deliverOfShop(socket, readWooDelivery(request.headers, request.body, m_setup.now()));
}

void EventServerCore::handleShopify(QTcpSocket* socket, const HttpRequest& request)
{
    QList<QByteArray> secrets = m_setup.secrets;
    for (const ShopDoor& door : std::as_const(m_setup.doors))
        if (door.kind == ShopKind::Shopify)
            secrets.append(door.secret);
    if (!isSignedBody(request.headers.value("x-shopify-hmac-sha256"), request.body, secrets))
        return refuse(socket, 401, QStringLiteral("the signature does not match"));
    deliverOfShop(socket, readShopifyDelivery(request.headers, request.body, m_setup.now()));
}

// The order is fetched after: what is told here is a hint.
void EventServerCore::handleTiktok(QTcpSocket* socket, const HttpRequest& request)
{
    bool isOurs = false; // no early exit: how long this takes says nothing about which secret was right
    for (const ShopDoor& door : std::as_const(m_setup.doors))
        isOurs = (door.kind == ShopKind::TikTokShop &&
                  isTiktokSignature(request.headers.value("authorization"), request.body, door)) ||
                 isOurs;
    if (!isOurs)
        return refuse(socket, 401, QStringLiteral("the signature does not match"));
    const auto shopId = tiktokWebhookShop(request.body);
    if (!shopId)
        return refuse(socket, 400, QStringLiteral("the body is no JSON object"));
    Q_EMIT rung(ShopKind::TikTokShop, *shopId);
    respond(socket, 200, "{\"ok\":true}");
}

void EventServerCore::deliverOfShop(QTcpSocket* socket, Result<CloudEventsReading> reading)
{
    if (!reading)
        return refuseUnreadable(socket, reading.error().detail);
    if (reading.value().events.isEmpty())
        return respond(socket, 200, "{\"ok\":true}");
    if (const auto connection = m_connections.value(socket))
        connection->isShop = true;
    deliver(socket, std::move(reading).value());
}

} // namespace kaibang
