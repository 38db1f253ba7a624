// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a source is asked, and what is told of it: over a source that says what the test wants.
#include "desk_fixture.h"
#include "order_source.h"
#include "poll_schedule.h"
#include "shop_store.h"

#include <atomic>
#include <deque>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::DeskFixture;

namespace {

/// A wall clock that stands where a test puts it; the store thread reads it, too.
class HandTime : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{m_ms}; }
    void add(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms = 1'800'000'000'000;
};

OrderEvent orderNumbered(int number, const Clock& clock)
{
    OrderEvent event = samples::event(QString::number(number), Payment::Paid, number);
    event.source = u"woocommerce"_s;
    event.shopId = u"lab"_s;
    event.observedAt = clock.now();
    return event;
}

class SpokenSource : public OrderSource
{
public:
    struct Shared
    {
        std::mutex mutex;
        std::deque<PollReply> replies;
        QList<QByteArray> asked;
        std::atomic<int> open = 0, mostOpen = 0;
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
            reply.batch.sourceId = u"woocommerce:lab"_s;
        }
        QTimer::singleShot(5, this, [this, reply, answer = std::move(answer)] {
            --m_shared->open;
            answer(reply);
        });
    }
    void lookAgain(const QStringList&, PollAnswer answer) override { answer(PollReply{}); }
    void tryOut(std::function<void(ShopTrial)> answer) override { answer(ShopTrial{}); }

private:
    std::shared_ptr<Shared> m_shared;
};

class PollTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        row.shop = Shop{u"woocommerce:lab"_s, ShopKind::WooCommerce, u"lab"_s, u"http://lab"_s, u"Lab"_s, wall.now()};
        row.cursor = "start";
        row.health.id = row.shop.sourceId;
        row.health.name = u"Lab"_s;
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
    void begin()
    {
        PollRhythm rhythm;
        rhythm.tickMs = 1;
        rhythm.goneEveryMs = 1'000'000'000;
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
    void fail(FeedTrouble trouble, std::optional<qint64> retryAfterMs = {})
    {
        PollReply reply;
        reply.failure = PollFailure{trouble, u"by order of the test"_s, retryAfterMs, 0};
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

    HandTime wall;
    qint64 steady = 0;
    ShopRow row;
    std::shared_ptr<SpokenSource::Shared> shared = std::make_shared<SpokenSource::Shared>();
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<PollSchedule> polls;
};

TEST_F(PollTest, PagesFollowEachOtherAndTheCursorIsStoredWithItsOrders)
{
    say({1, 2}, "a", true);
    say({3}, "b");
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 1 && ordersThere() == 2; }));
    EXPECT_EQ(storedCursor(), "a");
    pass(200);
    ASSERT_TRUE(waitFor([this] { return asked() == 2 && ordersThere() == 3; }));
    EXPECT_EQ(storedCursor(), "b");
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess == wall.now(); }));
    EXPECT_EQ(health().received, 3);
    EXPECT_EQ(settled(), 2); // and then it waits
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
    const std::lock_guard lock(shared->mutex);
    EXPECT_EQ(shared->asked, (QList<QByteArray>{"start", "a", "b"}));
}

TEST_F(PollTest, AFailureKeepsTheCursorAndIsTold)
{
    fail(FeedTrouble::ServerFailed);
    fail(FeedTrouble::Busy, 60'000);
    say({1}, "a");
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::ServerFailed; }));
    EXPECT_EQ(health().state, FeedState::Failed); // there never was a word
    ASSERT_TRUE(health().nextTry);
    EXPECT_EQ(health().nextTry->ms - wall.now().ms, 3750);
    pass(3750);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::Busy; }));
    pass(59'000);
    EXPECT_EQ(settled(), 2); // the shop asked for a minute
    pass(4'000);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 1 && health().trouble == FeedTrouble::None; }));
    EXPECT_FALSE(health().nextTry);
    const std::lock_guard lock(shared->mutex);
    EXPECT_EQ(shared->asked, (QList<QByteArray>{"start", "start", "start"}));
}

// Somebody asks for the list while its end is on its way: that is an answer like any other.
TEST_F(PollTest, AnEmptyEndMakesFailuresForgottenThoughSomebodyRang)
{
    fail(FeedTrouble::ServerFailed);
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::ServerFailed; }));
    say({}, "a");
    fail(FeedTrouble::Busy);
    {
        const std::lock_guard lock(shared->mutex);
        shared->whenAsked = [this] {
            shared->whenAsked = {};
            QMetaObject::invokeMethod(
                polls.get(), [this] { polls->pollNow(row.shop.sourceId); }, Qt::QueuedConnection);
        };
    }
    pass(3750);
    ASSERT_TRUE(waitFor([this] { return asked() == 2 && health().trouble == FeedTrouble::None; }));
    pass(200); // whoever rang is answered soon
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::Busy; }));
    ASSERT_TRUE(health().nextTry);
    EXPECT_EQ(health().nextTry->ms - wall.now().ms, 3750) << "the first wait, not the second";
}

TEST_F(PollTest, ATimeWithoutWordIsAGapUntilAllOfItHasBeenRead)
{
    say({1}, "a");
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return health().lastSuccess.has_value(); }));
    const Instant lastWord = wall.now();
    fail(FeedTrouble::NoConnection);
    fail(FeedTrouble::NoConnection);
    say({2}, "b", true);
    say({3}, "c");
    pass(150'000);
    ASSERT_TRUE(waitFor([this] { return health().trouble == FeedTrouble::NoConnection; }));
    EXPECT_EQ(health().state, FeedState::Ok); // not yet
    pass(60'000);
    // Asked, and the answer taken: time stands still, and what is due is counted from when it came.
    ASSERT_TRUE(waitFor([this] { return asked() == 3 && health().nextTry && *health().nextTry > wall.now(); }));
    EXPECT_EQ(health().state, FeedState::Late);
    EXPECT_EQ(health().gapFrom, lastWord);
    EXPECT_FALSE(health().gapTo);
    pass(600'000);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 2 && health().lastSuccess == wall.now(); }));
    EXPECT_FALSE(health().gapTo); // one page more
    pass(200);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 3 && health().gapTo == wall.now(); }));
    EXPECT_EQ(health().gapFrom, lastWord);
    EXPECT_EQ(health().state, FeedState::Ok);
    // It is still known when the program starts again.
    const auto rows = answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); }));
    EXPECT_EQ(rows.value().front().health.gapFrom, lastWord);
    EXPECT_EQ(rows.value().front().health.received, 3);
}

TEST_F(PollTest, ClocksThatAreSetMakeNoStormAndNoSilence)
{
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 1; }));
    wall.add(-30LL * 24 * 3600 * 1000); // a month back
    EXPECT_EQ(settled(), 1);
    pass(120'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 2; }));
    wall.add(60LL * 24 * 3600 * 1000); // two months ahead, or a long sleep
    EXPECT_EQ(settled(), 2);           // the network gets a moment …
    pass(6'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
    EXPECT_EQ(settled(), 3); // … and then it is asked once, not once for every poll that was slept through
    EXPECT_EQ(health().state, FeedState::Ok);
    EXPECT_FALSE(health().gapFrom);
}

TEST_F(PollTest, OneQuestionAtATimeHoweverOftenAPersonAsks)
{
    begin();
    pass(3000);
    for (int i = 0; i < 50; ++i) {
        polls->pollNow(row.shop.sourceId);
        QTest::qWait(1);
    }
    ASSERT_TRUE(waitFor([this] { return shared->open == 0; }));
    EXPECT_EQ(shared->mostOpen, 1);
    polls->remove(row.shop.sourceId);
    const int before = settled();
    pass(1'000'000);
    EXPECT_EQ(settled(), before);
    EXPECT_TRUE(polls->feeds().isEmpty());
}

TEST_F(PollTest, AShowIsAskedForMoreOften)
{
    begin();
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 1; }));
    settled();
    polls->setLive(true);
    pass(3000);
    ASSERT_TRUE(waitFor([this] { return asked() == 2; })); // the long pause is not waited out
    settled();
    pass(20'000);
    ASSERT_TRUE(waitFor([this] { return asked() == 3; }));
}

} // namespace
