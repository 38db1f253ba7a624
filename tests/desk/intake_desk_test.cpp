// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_events.h"
#include "desk_fixture.h"
#include "household_desk.h"
#include "import_desk.h"
#include "intake_schedule.h"
#include "standard_webhooks.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace kaibang;
using samples::DeskFixture;
using samples::event;

namespace {

QString sample(const char* name)
{
    return QStringLiteral(KAIBANG_TEST_DATA "/") + QLatin1String(name);
}

TEST_F(DeskFixture, ExportFilesComeInOnceAndCanBeTakenBack)
{
    OrderDesk orders(*store);
    ImportDesk desk(*store, orders);
    const QStringList files{sample("taobao/ExportOrderList201707081001.csv"),
                            sample("taobao/ExportOrderDetailList201707081001.csv"),
                            sample("douyin/1791213782_orders.csv")};
    const auto look = answer(desk.preview(files));
    ASSERT_TRUE(look.ok()) << look.error().detail.toStdString();
    EXPECT_EQ(look.value().at(0).added, 5);
    EXPECT_EQ(look.value().at(2).added, 6);
    EXPECT_TRUE(answer(orders.list({})).value().isEmpty()); // a look changes nothing
    const auto first = answer(desk.import(files));
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(answer(orders.list({})).value().size(), 11);
    const auto second = answer(desk.import(files));
    EXPECT_TRUE(second.value().at(0).knownAlready);
    EXPECT_EQ(second.value().at(0).added + second.value().at(2).added, 0);
    EXPECT_FALSE(answer(orders.waitingLines()).value().isEmpty());
    ASSERT_TRUE(answer(desk.undoLast()).ok()); // the second brought nothing …
    EXPECT_EQ(answer(orders.list({})).value().size(), 11);
    EXPECT_EQ(answer(desk.undoLast()).value().orders, 11); // … the first everything
    EXPECT_TRUE(answer(orders.list({})).value().isEmpty());
    expectSound();
}

TEST_F(DeskFixture, MissingFileIsSaid)
{
    OrderDesk orders(*store);
    ImportDesk desk(*store, orders);
    EXPECT_EQ(answer(desk.import({folder.filePath(QStringLiteral("none.csv"))})).error().kind, ErrorKind::NotFound);
}

TEST_F(DeskFixture, ASettingSavedAgainCutsNobodyOff)
{
    OrderDesk orders(*store);
    IntakeSchedule intake(orders, clock);
    const QByteArray first = HouseholdDesk::makeIntakeSecret().toLatin1();
    const auto port = intake.startServer(0, {first});
    ASSERT_TRUE(port.ok());
    QTcpSocket sender;
    QSignalSpy gone(&sender, &QTcpSocket::disconnected);
    sender.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port.value()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sender.state() == QAbstractSocket::ConnectedState; }));
    EXPECT_EQ(intake.startServer(port.value(), {first}).value(), port.value());
    EXPECT_EQ(intake.startServer(port.value(), {first, HouseholdDesk::makeIntakeSecret().toLatin1()}).value(),
              port.value());
    EXPECT_FALSE(gone.wait(300));
    EXPECT_EQ(sender.state(), QAbstractSocket::ConnectedState);
    ASSERT_TRUE(intake.startServer(0, {first}).ok()); // the control: another port is another listener
    EXPECT_TRUE(gone.count() > 0 || gone.wait(5000));
}

// A sender that tries again, and one whose older word comes last: the feed says so, in the show's completeness too.
TEST_F(DeskFixture, AFeedThatIsPushedCountsWhatCameTwiceAndWhatCameLate)
{
    OrderDesk orders(*store);
    IntakeSchedule intake(orders, clock);
    const QByteArray secret = HouseholdDesk::makeIntakeSecret().toLatin1();
    const auto port = intake.startServer(0, {secret});
    ASSERT_TRUE(port.ok());
    const Instant placed = clock.now();
    const auto post = [&](OrderEvent event, qint64 toldMs, bool isBroken = false) {
        event.placedAt = placed;
        event.sourceUpdatedAt = placed.plusMs(toldMs);
        if (isBroken)
            event.placedAt.reset();
        const QByteArray body = QJsonDocument(toCloudEvent(event, QStringLiteral("/s"), QString::number(toldMs), {}))
                                    .toJson(QJsonDocument::Compact);
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/events").arg(port.value())));
        request.setRawHeader("Content-Type", "application/cloudevents+json");
        request.setRawHeader("webhook-id", "m");
        request.setRawHeader("webhook-timestamp", QByteArray::number(clock.now().ms / 1000));
        request.setRawHeader("webhook-signature", signWebhook("m", clock.now(), body, secret));
        QNetworkAccessManager network;
        QNetworkReply* reply = network.post(request, body);
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    const OrderEvent paid = event(QStringLiteral("A1"), Payment::Paid, 0);
    const OrderEvent unpaid = event(QStringLiteral("A1"), Payment::Unpaid, 0);
    EXPECT_EQ(post(paid, 2000), 200);
    EXPECT_EQ(post(paid, 2000), 200);
    EXPECT_EQ(post(unpaid, 1000), 200);
    EXPECT_EQ(post(event(QStringLiteral("A2"), Payment::Paid, 0), 1000, true), 422);
    FeedHealth feed;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (const FeedHealth& each : intake.feeds())
            if (each.id == QStringLiteral("intake"))
                feed = each;
        return feed.received == 3 && feed.refused == 1;
    })) << feed.received
        << ' ' << feed.refused;
    EXPECT_EQ(feed.repeats, 1);
    EXPECT_EQ(feed.outOfOrder, 1);
    EXPECT_EQ(answer(orders.unreadRows()).value().size(), 1);
    expectSound();
}

TEST_F(DeskFixture, RehearsalCrowdGoesThroughTheRealServer)
{
    OrderDesk orders(*store);
    IntakeSchedule intake(orders, clock);
    QSignalSpy ended(&intake, &IntakeSchedule::rehearsalEnded);
    ASSERT_TRUE(intake
                    .startRehearsal(7, 10, 0, QStringLiteral("CNY"),
                                    {{QStringLiteral("STUD-8W"), QStringLiteral("Stud"), 5900}})
                    .ok());
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended.count() == 1; }, 60'000));
    const auto counts = answer(store->read([](Ledger& l) { return OrderQuery(l).counts(); }));
    EXPECT_GT(counts.value().orders, 30);
    EXPECT_GT(counts.value().paid, 0);
    EXPECT_GT(counts.value().unpaid, 0);
    EXPECT_GT(counts.value().duplicates, 0);
    EXPECT_GT(counts.value().shortOrders, 0); // ten pieces are soon gone
    EXPECT_EQ(onHand(0), 0);
    expectSound();
}

} // namespace
