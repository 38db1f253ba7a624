// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listed_source.h"

#include <QJsonObject>

namespace kaibang {

/// The orders of a Shopify shop, over the GraphQL Admin API with the access token of the shop's own custom app. A list
/// tells which orders have changed; each is then asked for with all of its lines, and each of its refunds with the
/// lines of that. Where the shop's budget of points is used up the next question waits as long as it takes to fill
/// again.
class ShopifySource : public ListedSource
{
    Q_OBJECT

public:
    explicit ShopifySource(ShopSetup setup);

    void lookAgain(const QStringList& orderIds, PollAnswer answer) override;
    void tryOut(std::function<void(ShopTrial)> answer) override;

protected:
    void askList(const ChangeAsk& ask, ListTaken taken) override;
    void askOrders(const QStringList& ids, OrdersTaken taken) override;

private:
    struct Order;
    /// `data` of the answer, and the sender's time.
    using Taken = std::function<void(const std::optional<PollFailure>&, const QJsonObject& data, Instant theirs)>;

    void ask(const QByteArray& body, Taken taken, int waits = 0);
    void askMore(const std::shared_ptr<Order>& order);
};

/// What an answer of the API means where it is no data; nullopt where it is.
[[nodiscard]] std::optional<PollFailure> shopifyFailure(const FetchAnswer& answer, Instant now);

} // namespace kaibang
