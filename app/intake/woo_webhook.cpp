// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_webhook.h"

#include "shop_address.h"
#include "woo_orders.h"
#include "woo_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <sodium.h>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

bool isWooSignature(const QByteArray& signature, QByteArrayView rawBody, const QList<QByteArray>& secrets)
{
    const auto bytes = [](const char* data) { return reinterpret_cast<const unsigned char*>(data); };
    const auto given = QByteArray::fromBase64Encoding(signature.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    bool matches = false;
    for (const QByteArray& secret : secrets) {
        std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
        crypto_auth_hmacsha256_state state;
        crypto_auth_hmacsha256_init(&state, bytes(secret.constData()), static_cast<size_t>(secret.size()));
        crypto_auth_hmacsha256_update(&state, bytes(rawBody.data()), static_cast<unsigned long long>(rawBody.size()));
        crypto_auth_hmacsha256_final(&state, mac.data());
        const bool fits = given && !secret.isEmpty() && given.decoded.size() == static_cast<qsizetype>(mac.size());
        // No early exit: how long this takes says nothing about which secret was right.
        matches = (fits && sodium_memcmp(given.decoded.constData(), mac.data(), mac.size()) == 0) || matches;
    }
    return matches;
}

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
                     ? Result<OrderEvent>(wooGone(wooId(order.value("id"_L1)), shopId, Origin::Push, observedAt))
                     : wooOrder(order, shopId, Origin::Push, observedAt);
    if (!event)
        return event.error();
    event.value().sourceEventId = QString::fromLatin1(headers.value("x-wc-webhook-delivery-id"));
    reading.events.append(CloudEventReading{event.value().sourceEventId, true, false, {}});
    reading.batch.events.append(std::move(event).value());
    return reading;
}

} // namespace kaibang
