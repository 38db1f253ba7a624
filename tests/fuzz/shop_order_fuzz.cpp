// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an order of each kind of online shop: an accepted one has its id, time and currency, its amounts are
// whole, and it is read back alike from its own words.
#include "json_digits.h"
#include "meli_orders.h"
#include "must.h"
#include "order_event_json.h"
#include "shopify_orders.h"
#include "shopify_webhook.h"
#include "text.h"
#include "tiktok_orders.h"
#include "tiktok_sign.h"

#include <QJsonDocument>

using namespace kaibang;

namespace {

void check(const Result<OrderEvent>& read)
{
    if (!read)
        return;
    const OrderEvent& event = read.value();
    KAIBANG_MUST(isSoundOrderId(event.orderId) && event.currency.isValid());
    KAIBANG_MUST(event.placedAt || event.flags.testFlag(EventFlag::LinesOnly));
    for (const OrderLine& line : event.lines)
        KAIBANG_MUST(!line.lineId.isEmpty() && quantityThousandths(line.quantity));
    const auto again = orderEventFromJson(QJsonDocument::fromJson(canonicalText(event)).object());
    KAIBANG_MUST(!again || contentHash(again.value()) == contentHash(event));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = jsonWithDigits(json);
    const QJsonObject order = document.object();
    const Instant now{1'795'000'000'000};
    const QString shop = QStringLiteral("lab");
    check(shopifyOrder(order, shop, Origin::Push, now));
    check(shopifyRefund(order, shop, now));
    check(meliOrder(order, order, shop, now));
    check(tiktokOrder(order, shop, now));
    (void)readShopifyDelivery({{"x-shopify-topic", "orders/paid"}, {"x-shopify-shop-domain", "lab"}}, json, now);
    (void)tiktokWebhookShop(json);
    return 0;
}
