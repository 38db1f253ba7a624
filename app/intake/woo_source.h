// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth_one.h"
#include "order_source.h"
#include "web_fetcher.h"
#include "woo_cursor.h"

#include <QJsonObject>

namespace kaibang {

/// The orders of a WooCommerce shop, over its REST API v3: OAuth 1.0a where the address is plain HTTP, which is how the
/// API wants it, and the key as a password over HTTPS. A poll is one page of orders, or of the trash, with the lists of
/// their refunds.
class WooSource : public OrderSource
{
    Q_OBJECT

public:
    explicit WooSource(ShopSetup setup);

    void poll(const QByteArray& cursor, PollAnswer answer) override;
    void lookAgain(const QStringList& orderIds, PollAnswer answer) override;
    void tryOut(std::function<void(ShopTrial)> answer) override;

private:
    struct Poll
    {
        WooCursor cursor;
        WooPage page;
        PollReply reply;
        QList<QString> refundsToAsk;
        PollAnswer answer;
    };
    using Taken = std::function<void(const FetchAnswer&, const std::optional<PollFailure>&)>;

    void ask(const QString& path, const QueryItems& items, Taken taken);
    [[nodiscard]] QueryItems itemsOf(const WooCursor& cursor) const;
    /// A failure where the shop did not do what it was asked.
    [[nodiscard]] std::optional<PollFailure> readPage(Poll& poll, const FetchAnswer& answer) const;
    void readOrder(Poll& poll, const QJsonObject& order, int row, int version) const;
    void askRefunds(const std::shared_ptr<Poll>& poll);
    void finish(Poll& poll) const;
    void confirmGone(const std::shared_ptr<Poll>& poll, QStringList missing);

    ShopSetup m_setup;
    WebFetcher m_web;
};

} // namespace kaibang
