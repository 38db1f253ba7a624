// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_sources.h"

#include "change_cursor.h"
#include "meli_source.h"
#include "shop_address.h"
#include "shopify_source.h"
#include "tiktok_source.h"
#include "woo_cursor.h"
#include "woo_source.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto shopifyHost = ".myshopify.com"_L1;

bool isThisComputer(const QUrl& url)
{
    return QHostAddress(url.host()).isLoopback();
}

Result<QUrl> shopifyAddress(const QString& typed)
{
    QString written = typed.trimmed();
    // "admin.shopify.com/store/lab/orders", as it stands in the browser.
    if (const qsizetype at = written.indexOf("admin.shopify.com/store/"_L1); at >= 0)
        written = written.mid(at).section(u'/', 2, 2).section(u'?', 0, 0);
    if (!written.isEmpty() && !written.contains(u'.') && !written.contains(u'/'))
        written += shopifyHost;
    auto address = shopAddress(written);
    if (address && isThisComputer(address.value()))
        return address;
    if (!address || !address.value().host().endsWith(shopifyHost))
        return Error{ErrorKind::Invalid, u"own_domain"_s};
    return QUrl(u"https://"_s + address.value().host().toLower());
}

} // namespace

std::unique_ptr<OrderSource> shopSource(ShopSetup setup)
{
    switch (setup.shop.kind) {
    case ShopKind::WooCommerce:
        return std::make_unique<WooSource>(std::move(setup));
    case ShopKind::Shopify:
        return std::make_unique<ShopifySource>(std::move(setup));
    case ShopKind::MercadoLibre:
        return std::make_unique<MeliSource>(std::move(setup));
    case ShopKind::TikTokShop:
        return std::make_unique<TiktokSource>(std::move(setup));
    }
    return nullptr; // a kind of a newer version
}

QByteArray firstCursorOf(ShopKind kind, Instant since)
{
    return kind == ShopKind::WooCommerce ? WooCursor::startingAt(since).toBytes()
                                         : ChangeCursor::startingAt(since).toBytes();
}

Result<QUrl> askedAddress(ShopKind kind, const QString& typed)
{
    switch (kind) {
    case ShopKind::WooCommerce:
        return shopAddress(typed);
    case ShopKind::Shopify:
        return shopifyAddress(typed);
    case ShopKind::MercadoLibre:
        return typed.isEmpty() ? QUrl(u"https://api.mercadolibre.com"_s) : shopAddress(typed);
    case ShopKind::TikTokShop:
        return typed.isEmpty() ? QUrl(u"https://open-api.tiktokglobalshop.com"_s) : shopAddress(typed);
    }
    return Error{ErrorKind::Unsupported, u"kind of shop"_s};
}

void takeGrantEntry(const QString& entry, ShopCredentials& credentials)
{
    const QString text = entry.trimmed();
    const qsizetype query = text.indexOf(u'?');
    const QUrlQuery items(query < 0 ? text : text.mid(query + 1).section(u'#', 0, 0));
    const QString code = items.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty()) {
        credentials.refreshToken = text;
        return;
    }
    credentials.code = code;
    if (credentials.redirect.isEmpty() && query > 0)
        credentials.redirect = text.left(query);
}

} // namespace kaibang
