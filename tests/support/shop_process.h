// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer_process.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>
#include <QTimer>
#include <QUrl>

namespace kaibang::samples {

/// A shop of tests/peers as a process of its own.
class ShopPeer : public PeerProcess
{
public:
    using PeerProcess::PeerProcess;

    [[nodiscard]] QString address(const QString& folder = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(folder);
    }
    /// What the shop says at `path`; empty when it does not answer.
    [[nodiscard]] QJsonObject ask(const QString& path) const
    {
        QNetworkAccessManager network;
        QNetworkReply* reply = network.get(QNetworkRequest(QUrl(address(path))));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
};

/// A WooCommerce shop.
class ShopProcess : public ShopPeer
{
public:
    static constexpr auto key = "ck_lab";
    static constexpr auto secret = "cs_lab-\u00f1-1";

    explicit ShopProcess(const QStringList& options = {})
        : ShopPeer(QStringLiteral("woo_shop.py"),
                   QStringList{QStringLiteral(KAIBANG_TEST_DATA "/woocommerce")} + options)
    {}
};

/// A shop of Shopify, Mercado Libre or TikTok Shop.
class MarketProcess : public ShopPeer
{
public:
    static constexpr auto appKey = "app-7";
    static constexpr auto appSecret = "s3cret-\u00f1";
    static constexpr auto code = "TG-code-1";
    static constexpr auto refreshToken = "TG-refresh-1";
    static constexpr auto shopifyToken = "shpat_lab";

    explicit MarketProcess(const QString& kind, const QStringList& options = {})
        : ShopPeer(QStringLiteral("market_shop.py"), QStringList{kind} + options)
    {}
    /// Something that happens there; its own words say what there is.
    void act(const QString& what) const { (void)ask(QStringLiteral("/do?act=") + what); }
};

} // namespace kaibang::samples
