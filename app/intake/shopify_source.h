// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access_grant.h"
#include "listed_source.h"

#include <QJsonObject>

namespace kaibang {

/// The orders of a Shopify shop, over the GraphQL Admin API with an app of the household's own: with the access token
/// that its admin shows, or, as apps are made since 2026, with tokens for a day that the app's id and secret give. A
/// list tells which orders have changed; each is then asked for with all of its lines, and each of its refunds with the
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

    enum class Try { First, AfterRenewal };
    void ask(const QByteArray& body, Taken taken, int waits = 0, Try which = Try::First);
    void send(const QByteArray& body, Taken taken, int waits, Try which);
    void askMore(const std::shared_ptr<Order>& order);

    AccessGrant m_grant;
};

/// How a Shopify shop at `address` gives tokens to an app of its owner.
[[nodiscard]] GrantRules shopifyGrantRules(const QString& address);

/// What an answer of the API means where it is no data; nullopt where it is.
[[nodiscard]] std::optional<PollFailure> shopifyFailure(const FetchAnswer& answer, Instant now);

} // namespace kaibang
