// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listed_source.h"

#include <QHash>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

struct ListedSource::Poll
{
    ChangeCursor cursor;
    ChangePage page;
    QHash<QString, int> versions;
    std::shared_ptr<PollReply> reply = std::make_shared<PollReply>();
    PollAnswer answer;

    /// The orders the page tells something new of.
    QStringList newIds();
};

ListedSource::ListedSource(ShopSetup setup, ListOrder order, int perPage)
    : m_setup(std::move(setup))
    , m_web(m_setup.limits, this)
    , m_order(order)
{
    if (m_setup.perPage == 0)
        m_setup.perPage = perPage;
}

ListedOrder ListedSource::listed(const QString& id, qint64 modified, const QJsonObject& row, Instant theirs)
{
    QByteArray hash = listedHash(row);
    if (modified >= theirs.ms / 1000 - 1)
        hash += '?';
    return {id, modified, hash};
}

void ListedSource::poll(const QByteArray& cursor, PollAnswer answer)
{
    pollList(
        cursor, [this](const ChangeAsk& ask, ListTaken taken) { askList(ask, std::move(taken)); }, std::move(answer));
}

void ListedSource::pollList(const QByteArray& cursor, const ListAsked& ask, PollAnswer answer)
{
    auto poll = std::make_shared<Poll>();
    poll->answer = std::move(answer);
    poll->cursor = ChangeCursor::fromBytes(cursor).value_or(ChangeCursor());
    ask(poll->cursor.next(m_setup.overlapSeconds),
        [this, poll](const std::optional<PollFailure>& failure, const ChangePage& page) {
            if (failure) {
                poll->reply->failure = failure;
                poll->answer(std::move(*poll->reply));
                return;
            }
            poll->page = page;
            readOrders(poll->reply, poll->newIds(), [this, poll] {
                if (!poll->reply->failure)
                    finish(*poll);
                poll->answer(std::move(*poll->reply));
            });
        });
}

QStringList ListedSource::Poll::newIds()
{
    QStringList ids;
    for (const ListedOrder& row : page.rows) {
        const bool isOrder = row.orderId.isEmpty();
        const QString& id = isOrder ? row.id : row.orderId;
        if (cursor.seen().knows(row) || ids.contains(id))
            continue;
        ids += id;
        if (isOrder)
            versions.insert(id, cursor.seen().versionOf(row));
        const qint64 lag = std::max<qint64>(page.now - row.modified, 0) * 1000;
        reply->lagMs = std::min(reply->lagMs.value_or(lag), lag);
    }
    return ids;
}

void ListedSource::finish(Poll& poll) const
{
    OrderBatch& batch = poll.reply->batch;
    for (OrderEvent& event : batch.events)
        if (event.sourceUpdatedAt)
            event.sourceUpdatedAt = event.sourceUpdatedAt->plusMs(poll.versions.value(event.orderId));
    batch.sourceId = m_setup.shop.sourceId;
    batch.more = !poll.cursor.took(poll.page, m_order, m_setup.overlapSeconds);
    batch.nextCursor = poll.cursor.toBytes();
    poll.reply->grantEnds = m_setup.credentials.grantEnds;
}

void ListedSource::readOrders(const std::shared_ptr<PollReply>& reply, QStringList ids, std::function<void()> done)
{
    if (ids.isEmpty()) {
        done();
        return;
    }
    const QStringList now = ids.mid(0, ordersAtOnce());
    ids = ids.mid(now.size());
    askOrders(now, [this, reply, ids, done = std::move(done)](const std::optional<PollFailure>& failure,
                                                              const QList<Result<OrderEvent>>& orders) {
        if (failure) { // the whole part is asked for again, and nothing of it was stored
            *reply = PollReply{};
            reply->failure = failure;
            done();
            return;
        }
        for (const Result<OrderEvent>& order : orders) {
            if (order)
                reply->batch.events.append(order.value());
            else
                reply->batch.problems.append(IntakeProblem{0, u"bad_order"_s, order.error().detail, {}});
        }
        readOrders(reply, ids, done);
    });
}

} // namespace kaibang
