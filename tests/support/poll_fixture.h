// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_fixture.h"
#include "order_source.h"
#include "poll_schedule.h"
#include "shop_store.h"

#include <QSemaphore>
#include <atomic>
#include <deque>

namespace kaibang::samples {

/// A wall clock that stands where a test puts it; the store thread reads it, too.
class HandTime : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{m_ms}; }
    void add(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms = 1'800'000'000'000;
};

inline OrderEvent orderNumbered(int number, const Clock& clock)
{
    OrderEvent event = samples::event(QString::number(number), Payment::Paid, number);
    event.source = QStringLiteral("woocommerce");
    event.shopId = QStringLiteral("lab");
    event.observedAt = clock.now();
    return event;
}

/// A source that says what the test has given it, one answer after the other, and then that nothing is new.
class SpokenSource : public OrderSource
{
public:
    struct Shared
    {
        std::mutex mutex;
        std::deque<PollReply> replies;
        QList<QByteArray> asked;
        QList<QStringList> lookedFor;
        PollReply ofGone; ///< the next answer to lookAgain()
        std::atomic<int> open = 0, mostOpen = 0;
        QSemaphore answered;             ///< so many of its answers are on their way to the schedule
        std::function<void()> whenAsked; ///< set while nothing is asked
    };
    explicit SpokenSource(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {}
    void poll(const QByteArray& cursor, PollAnswer answer) override
    {
        m_shared->mostOpen = std::max(m_shared->mostOpen.load(), ++m_shared->open);
        PollReply reply;
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->asked.append(cursor);
            if (m_shared->whenAsked)
                m_shared->whenAsked();
            reply.batch.nextCursor = cursor;
            if (!m_shared->replies.empty()) {
                reply = m_shared->replies.front();
                m_shared->replies.pop_front();
            }
            reply.batch.sourceId = QStringLiteral("woocommerce:lab");
        }
        QTimer::singleShot(5, this, [this, reply, answer = std::move(answer)] {
            --m_shared->open;
            answer(reply);
            m_shared->answered.release();
        });
    }
    void lookAgain(const QStringList& ids, PollAnswer answer) override
    {
        PollReply reply;
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->lookedFor.append(ids);
            std::swap(reply, m_shared->ofGone);
        }
        answer(reply);
    }
    void tryOut(std::function<void(ShopTrial)> answer) override { answer(ShopTrial{}); }

private:
    std::shared_ptr<Shared> m_shared;
};

/// A schedule with one source that says what the test wants.
class PollFixture : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        row.shop = Shop{QStringLiteral("woocommerce:lab"), ShopKind::WooCommerce, QStringLiteral("lab"),
                        QStringLiteral("http://lab"),      QStringLiteral("Lab"), wall.now()};
        row.cursor = "start";
        row.health.id = row.shop.sourceId;
        row.health.name = QStringLiteral("Lab");
        connectRow();
    }
    void TearDown() override
    {
        polls.reset();
        store->drain();
        QCoreApplication::sendPostedEvents();
        orders.reset();
        DeskFixture::TearDown();
    }
    void connectRow()
    {
        ASSERT_TRUE(answer(store->run([shop = row.shop, cursor = row.cursor](Ledger& ledger) {
                        return ShopStore(ledger).connectShop(shop, cursor);
                    })).ok());
    }
    // Time stands still but for what a test adds; chance is even.
    void begin(qint64 goneEveryMs = 1'000'000'000)
    {
        rhythm.tickMs = 1;
        rhythm.goneEveryMs = goneEveryMs;
        polls = std::make_unique<PollSchedule>(*store, *orders, wall, rhythm,
                                               PollTime{[this] { return steady; }, [] { return 0.5; }});
        polls->add(row, std::make_unique<SpokenSource>(shared));
    }
    void say(const QList<int>& numbers, const QByteArray& next, bool more = false)
    {
        PollReply reply;
        for (const int number : numbers)
            reply.batch.events.append(orderNumbered(number, wall));
        reply.batch.nextCursor = next;
        reply.batch.more = more;
        const std::lock_guard lock(shared->mutex);
        shared->replies.push_back(reply);
    }
    void say(const PollReply& reply)
    {
        const std::lock_guard lock(shared->mutex);
        shared->replies.push_back(reply);
    }
    void fail(FeedTrouble trouble, std::optional<qint64> retryAfterMs = {})
    {
        PollReply reply;
        reply.failure = PollFailure{trouble, QStringLiteral("by order of the test"), retryAfterMs, 0};
        const std::lock_guard lock(shared->mutex);
        shared->replies.push_back(reply);
    }
    /// Lets this much time pass on the steady clock and on the wall.
    void pass(qint64 ms)
    {
        steady += ms;
        wall.add(ms);
    }
    int asked()
    {
        const std::lock_guard lock(shared->mutex);
        return static_cast<int>(shared->asked.size());
    }
    bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    /// The number of questions once nothing moves any more.
    int settled()
    {
        QTest::qWait(80);
        return asked();
    }
    QByteArray storedCursor()
    {
        return answer(store->read([](Ledger& ledger) -> Result<QByteArray> {
                   const auto rows = ShopStore(ledger).connected();
                   return rows.value().value(0).cursor;
               }))
            .value();
    }
    qsizetype ordersThere() { return answer(orders->list({})).value().size(); }
    FeedHealth health() { return polls->feeds().value(0); }

    PollRhythm rhythm;
    HandTime wall;
    qint64 steady = 0;
    ShopRow row;
    std::shared_ptr<SpokenSource::Shared> shared = std::make_shared<SpokenSource::Shared>();
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<PollSchedule> polls;
};

} // namespace kaibang::samples
