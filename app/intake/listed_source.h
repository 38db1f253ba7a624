// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_cursor.h"
#include "order_source.h"
#include "result.h"

#include <memory>

namespace kaibang {

/// A source whose list tells which orders have changed and whose orders are then asked for one by one or some at once.
/// It sees to the cursor, to what is known already and to the versions of one second.
class ListedSource : public OrderSource
{
    Q_OBJECT

public:
    void poll(const QByteArray& cursor, PollAnswer answer) override;

protected:
    ListedSource(ShopSetup setup, ListOrder order, int perPage);

    /// One part of the list, or why there is none.
    using ListTaken = std::function<void(const std::optional<PollFailure>&, const ChangePage&)>;
    virtual void askList(const ChangeAsk& ask, ListTaken taken) = 0;
    using ListAsked = std::function<void(const ChangeAsk&, ListTaken)>;
    /// What poll() does, of a list that is asked for by `ask`.
    void pollList(const QByteArray& cursor, const ListAsked& ask, PollAnswer answer);
    /// Orders as they are now; one that is not there any more is left out.
    using OrdersTaken = std::function<void(const std::optional<PollFailure>&, const QList<Result<OrderEvent>>&)>;
    virtual void askOrders(const QStringList& ids, OrdersTaken taken) = 0;
    [[nodiscard]] virtual int ordersAtOnce() const { return 1; }

    /// All of `ids`, some at once, into `reply`; then `done`, once.
    void readOrders(const std::shared_ptr<PollReply>& reply, QStringList ids, std::function<void()> done);
    /// A row as SeenOrders wants it. One that was changed in the very second it is read in may change in it once more
    /// and look the same, so it is read again.
    [[nodiscard]] static ListedOrder listed(const QString& id, qint64 modified, const QJsonObject& row, Instant theirs);

    ShopSetup m_setup;
    WebFetcher m_web;

private:
    struct Poll;
    void finish(Poll& poll) const;

    ListOrder m_order;
};

} // namespace kaibang
