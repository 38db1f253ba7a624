// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "instant.h"

#include <QDebug>
#include <QString>
#include <iosfwd>

namespace kaibang {

/// Programs of online shops that can be asked for orders. Stored: add at the end.
enum class ShopKind { WooCommerce = 1 };

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
    QString key;
    QString secret;

    [[nodiscard]] bool isEmpty() const { return key.isEmpty() || secret.isEmpty(); }
    bool operator==(const ShopCredentials&) const = default;
};

QDebug operator<<(QDebug, const ShopCredentials&) = delete;
std::ostream& operator<<(std::ostream&, const ShopCredentials&) = delete;

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
    QString detail;           ///< for Redirected where to; else English, for logs
    qint64 clockOffsetMs = 0; ///< the shop's clock minus ours, where it tells; meaningful for ClockOff
    bool operator==(const ShopTrial&) const = default;
};

} // namespace kaibang
