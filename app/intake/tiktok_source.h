// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access_grant.h"
#include "listed_source.h"
#include "oauth_one.h"

#include <QJsonObject>
#include <memory>

namespace kaibang {

/// The orders of a shop at TikTok Shop (API version 202309), with the tokens of an app that is the household's own. Two
/// searches sorted by change tell which orders have changed, and of which something goes back: a return moves without
/// its order. The second is read whenever the first is at its end. Up to 50 orders are asked for at once, with what
/// went back of them.
class TiktokSource : public ListedSource
{
    Q_OBJECT

public:
    explicit TiktokSource(ShopSetup setup);

    void poll(const QByteArray& cursor, PollAnswer answer) override;
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
    /// One part of a search of the things under `name`, as a list of changes.
    struct Search
    {
        const char* path;
        const char* name;
        const char* id;
        bool isOfOrders;
    };
    static const Search orderSearch, returnSearch;
    void askSearch(const Search& search, const ChangeAsk& ask, ListTaken taken);
    void askReturns(const ChangeAsk& ask, ListTaken taken);
    /// All that belongs to `orders`, from page to page, each entry once.
    using Told = std::function<void(const std::optional<PollFailure>&, const QList<QJsonObject>&)>;
    void askBack(const Search& search, const QStringList& orders, Told told);
    void pollReturns(const QByteArray& cursor, PollAnswer answer);
    /// What a poll answers where the returns fail: the orders came, and go on coming.
    [[nodiscard]] PollReply withoutReturns(const QByteArray& cursor, FeedTrouble trouble);
    [[nodiscard]] PollReply tellable(PollReply reply) const;
    struct Answer;
    void takeBack(const std::shared_ptr<Answer>& answer);

    AccessGrant m_grant;
    bool m_isReturnsTurn = false;
    ReturnsRead m_returns = ReturnsRead::Yes;
    QStringList m_untold; ///< orders of this poll that came without what went back of them
};

/// What an answer means where it is no data; nullopt where it is.
[[nodiscard]] std::optional<PollFailure> tiktokFailure(const FetchAnswer& answer, Instant now);

/// How TikTok Shop gives tokens. Its own API is at `address`, its tokens come from a host of their own.
[[nodiscard]] GrantRules tiktokGrantRules(const QString& address);

} // namespace kaibang
