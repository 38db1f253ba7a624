// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_events.h"
#include "crowd_sender.h"
#include "event_server.h"
#include "order.h"
#include "order_event_json.h"
#include "rehearsal_crowd.h"
#include "standard_webhooks.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;

namespace {

const Instant start{1'800'000'000'000};

QList<CrowdItem> items()
{
    return {{QStringLiteral("PEARL-S"), QStringLiteral("Pearl studs"), 12900, QStringLiteral("CNY")},
            {QStringLiteral("PEARL-L"), QStringLiteral("Pearl chain"), 45900, QStringLiteral("CNY")},
            {QStringLiteral("BOWL"), QStringLiteral("Clay bowl"), 6850, QStringLiteral("CNY")}};
}

using Orders = QHash<QString, Order>;

void take(Orders& orders, const OrderEvent& event)
{
    Order& order = orders[event.orderId];
    order = merged(order, event, contentHash(event));
}

// Adds up what the merge made of the deliveries.
CrowdTruth sumOf(const Orders& orders)
{
    CrowdTruth sum;
    for (const Order& order : orders) {
        ++sum.orders;
        if (order.isPaid()) {
            ++sum.paid;
            sum.paidMinor += order.amounts.buyerPaid.value_or(0);
        } else if (order.isCancelled()) {
            ++sum.cancelled;
        } else {
            ++sum.unpaid;
        }
        if (order.refundedTotal() > 0)
            ++sum.refunded;
        sum.refundedMinor += order.refundedTotal();
        if (order.takesStock())
            for (const OrderLine& line : order.lines)
                sum.unitsTaken[line.sku] += line.quantity.toLongLong();
    }
    return sum;
}

CrowdTruth withoutDeliveries(CrowdTruth truth)
{
    truth.deliveries = truth.duplicates = 0;
    return truth;
}

} // namespace

TEST(Crowd, TheSameSeedGivesTheSameBytes)
{
    const CrowdPlan a = RehearsalCrowd(42, items()).plan(start, 3);
    EXPECT_EQ(a, RehearsalCrowd(42, items()).plan(start, 3));
    EXPECT_FALSE(a == RehearsalCrowd(43, items()).plan(start, 3));
    EXPECT_TRUE(RehearsalCrowd(42, {}).plan(start, 3).deliveries.isEmpty());
    EXPECT_TRUE(std::is_sorted(a.deliveries.begin(), a.deliveries.end(),
                               [](const CrowdDelivery& x, const CrowdDelivery& y) { return x.atMs < y.atMs; }));
}

TEST(Crowd, HoldsEveryKindOfTrouble)
{
    const CrowdPlan plan = RehearsalCrowd(1, items()).plan(start, 20);
    const CrowdTruth& truth = plan.truth;
    EXPECT_EQ(truth.orders, 240);
    EXPECT_EQ(truth.orders, truth.paid + truth.unpaid + truth.cancelled);
    for (int count : {truth.paid, truth.unpaid, truth.cancelled, truth.refunded, truth.duplicates})
        EXPECT_GT(count, 0);
    EXPECT_EQ(truth.deliveries, plan.deliveries.size());
    QSet<QByteArray> ids;
    QHash<QString, Instant> newest;
    int late = 0;
    for (const CrowdDelivery& delivery : plan.deliveries) {
        ids.insert(delivery.webhookId);
        const auto reading = readCloudEvents(delivery.body, CloudEventsForm::Single, start);
        ASSERT_TRUE(reading.ok());
        ASSERT_EQ(reading.value().batch.events.size(), 1);
        const OrderEvent& event = reading.value().batch.events.first();
        if (newest.contains(event.orderId) && *event.sourceUpdatedAt < newest.value(event.orderId))
            ++late;
        newest[event.orderId] = std::max(newest.value(event.orderId), *event.sourceUpdatedAt);
    }
    EXPECT_GT(late, 0) << "some deliveries are overtaken by newer ones";
    EXPECT_EQ(plan.deliveries.size() - ids.size(), truth.duplicates);
}

TEST(Crowd, TheMergeComesToTheSameTruth)
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const CrowdPlan plan = RehearsalCrowd(seed, items()).plan(start, 5);
        Orders forward, backward;
        for (const CrowdDelivery& delivery : plan.deliveries)
            take(forward, readCloudEvents(delivery.body, CloudEventsForm::Single, start).value().batch.events.first());
        for (auto it = plan.deliveries.rbegin(); it != plan.deliveries.rend(); ++it)
            take(backward, readCloudEvents(it->body, CloudEventsForm::Single, start).value().batch.events.first());
        EXPECT_EQ(sumOf(forward), withoutDeliveries(plan.truth)) << "seed " << seed;
        EXPECT_EQ(sumOf(backward), withoutDeliveries(plan.truth)) << "seed " << seed;
    }
}

TEST(Crowd, PostsOverARealSocket)
{
    const auto now = [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
    const QByteArray secret = newWebhookSecret();
    QMutex mutex;
    Orders orders;
    int calls = 0;
    EventServerSetup setup;
    setup.secrets = {secret};
    setup.now = now;
    auto server = EventServer::open(setup, [&](OrderBatch batch, BatchReply reply) {
        const QMutexLocker lock(&mutex);
        // Now and then the ledger cannot write: the sender must try again.
        if (++calls % 50 == 0)
            return reply(Error{ErrorKind::Locked, QStringLiteral("busy")});
        QList<OrderOutcome> outcomes;
        for (const OrderEvent& event : batch.events) {
            take(orders, event);
            outcomes.append({{}, event.orderId, event.sourceEventId, OutcomeKind::Added, OutcomeReason::NewOrder});
        }
        reply(outcomes);
    });
    ASSERT_TRUE(server.ok());
    const CrowdPlan plan = RehearsalCrowd(9, items()).plan(now(), 5);
    CrowdSender sender(server.value()->port(), secret, now);
    QSignalSpy finished(&sender, &CrowdSender::finished);
    sender.start(plan, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30'000));
    EXPECT_EQ(finished.first().at(0).toInt(), plan.truth.deliveries);
    EXPECT_EQ(finished.first().at(1).toInt(), 0);
    const QMutexLocker lock(&mutex);
    EXPECT_EQ(sumOf(orders), withoutDeliveries(plan.truth));
}
