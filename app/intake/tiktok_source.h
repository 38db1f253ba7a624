// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access_grant.h"
#include "listed_source.h"
#include "oauth_one.h"

#include <QJsonObject>

namespace kaibang {

/// The orders of a shop at TikTok Shop (API version 202309), with the tokens of an app that is the household's own. A
/// search sorted by change tells which orders have changed; up to 50 of them are then asked for at once.
class TiktokSource : public ListedSource
{
    Q_OBJECT

public:
    explicit TiktokSource(ShopSetup setup);

    void tryOut(std::function<void(ShopTrial)> answer) override;

protected:
    void askList(const ChangeAsk& ask, ListTaken taken) override;
    void askOrders(const QStringList& ids, OrdersTaken taken) override;
    [[nodiscard]] int ordersAtOnce() const override { return 50; }

private:
    /// `data` of the answer, and the sender's time.
    using Taken = std::function<void(const std::optional<PollFailure>&, const QJsonObject& data, Instant theirs)>;
    struct Question
    {
        QByteArray path;
        QueryItems items = {};
        QByteArray body = {};
        bool isOfShop = true; ///< names the shop by its cipher
        bool isSecondTry = false;
    };
    void ask(const Question& question, Taken taken);

    AccessGrant m_grant;
};

/// What an answer means where it is no data; nullopt where it is.
[[nodiscard]] std::optional<PollFailure> tiktokFailure(const FetchAnswer& answer, Instant now);

/// How TikTok Shop gives tokens. Its own API is at `address`, its tokens come from a host of their own.
[[nodiscard]] GrantRules tiktokGrantRules(const QString& address);

} // namespace kaibang
