// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "instant.h"

#include <QByteArray>
#include <QDebug>
#include <QString>
#include <functional>
#include <iosfwd>
#include <optional>

namespace kaibang {

/// Programs of online shops that can be asked for orders. Stored: add at the end.
enum class ShopKind { WooCommerce = 1, Shopify = 2, MercadoLibre = 3, TikTokShop = 4 };

/// The source of every order of such a shop, and the first part of its source id.
[[nodiscard]] inline QString orderSourceOf(ShopKind kind)
{
    switch (kind) {
    case ShopKind::WooCommerce:
        return QStringLiteral("woocommerce");
    case ShopKind::Shopify:
        return QStringLiteral("shopify");
    case ShopKind::MercadoLibre:
        return QStringLiteral("mercadolibre");
    case ShopKind::TikTokShop:
        return QStringLiteral("tiktok");
    }
    return {};
}

/// The program of the shop with this source id ("shopify:1234"); nullopt when it is no shop's.
[[nodiscard]] inline std::optional<ShopKind> shopKindOf(const QString& sourceId)
{
    for (const ShopKind kind : {ShopKind::WooCommerce, ShopKind::Shopify, ShopKind::MercadoLibre, ShopKind::TikTokShop})
        if (sourceId.section(QLatin1Char(':'), 0, 0) == orderSourceOf(kind))
            return kind;
    return std::nullopt;
}

/// An online shop whose orders are fetched.
struct Shop
{
    QString sourceId; ///< "woocommerce:shop.example.com", of kind and shopId
    ShopKind kind = ShopKind::WooCommerce;
    QString shopId;  ///< the address without its scheme; names the shop in its orders
    QString address; ///< "https://shop.example.com"
    QString name;    ///< the household's own word for it
    Instant connectedAt;
    bool operator==(const Shop&) const = default;
};

/// What opens a shop's door. Kept in the system's keychain and in memory, and cannot be streamed anywhere.
struct ShopCredentials
{
    QString key;    ///< consumer key, or the id of the household's own app
    QString secret; ///< that of the key or the app; signs the shop's webhooks, too
    /// What the shop takes from an app, and what gives the next one when that has ended. Some refresh tokens work once.
    QString accessToken = {}, refreshToken = {};
    std::optional<Instant> accessEnds = {};
    std::optional<Instant> grantEnds = {}; ///< from then on a person has to give her permission anew
    QString cipher = {};                   ///< TikTok Shop's second name for a shop
    /// A permission that was not turned into tokens yet, and the address it was sent to. Works once, never kept.
    QString code = {}, redirect = {};

    /// True when there is all that such a shop asks for.
    [[nodiscard]] bool isEnoughFor(ShopKind kind) const
    {
        if (kind == ShopKind::Shopify && !accessToken.isEmpty())
            return true; // of an app that was made in the shop's own admin
        const bool needsGrant = kind == ShopKind::MercadoLibre || kind == ShopKind::TikTokShop;
        const bool hasGrant = !refreshToken.isEmpty() || !code.isEmpty();
        return !key.isEmpty() && !secret.isEmpty() && (hasGrant || !needsGrant);
    }
    bool operator==(const ShopCredentials&) const = default;
};

QDebug operator<<(QDebug, const ShopCredentials&) = delete;
std::ostream& operator<<(std::ostream&, const ShopCredentials&) = delete;

/// Keeps credentials that a shop has given in place of its old ones, and says whether they are safe. Called on a
/// source's thread, answers on any.
using CredentialKeeper = std::function<void(const ShopCredentials& credentials, std::function<void(bool kept)> answer)>;

/// Who may ring at the local intake for a connected shop: its webhooks are signed with these.
struct ShopDoor
{
    ShopKind kind = ShopKind::WooCommerce;
    QString shopId;
    QByteArray key;
    QByteArray secret;
    bool operator==(const ShopDoor&) const = default;
};

/// What a poll tells of its source beside the orders.
struct FeedNote
{
    std::optional<qint64> lagMs;    ///< how late the newest of them was, on the source's clock
    std::optional<Instant> gapFrom; ///< the source has been silent since, and this is all it kept back
    bool operator==(const FeedNote&) const = default;
};

/// What came of trying a shop's address and credentials.
struct ShopTrial
{
    FeedTrouble trouble = FeedTrouble::None;
    QString detail;                     ///< for Redirected where to; else English, for logs
    qint64 clockOffsetMs = 0;           ///< the shop's clock minus ours, where it tells; meaningful for ClockOff
    QString shopId = {}, shopName = {}; ///< where only the shop can tell who it is
    /// Where the trial has spent what was given (a code, a refresh token that works once): what works from now on.
    std::optional<ShopCredentials> credentials = {};
    bool operator==(const ShopTrial&) const = default;
};

} // namespace kaibang
