// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sender is told when its delivery cannot be kept, and what a person is told of each way in.
#include "claim_tray.h"
#include "cloud_events.h"
#include "desk_fixture.h"
#include "failing_statements.h"
#include "hmac.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "memory_vault.h"
#include "shop_desk.h"
#include "shop_process.h"
#include "standard_webhooks.h"
#include "store_pause.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class IntakeOddTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        tray = std::make_unique<ClaimTray>(*store, *orders);
        intake = std::make_unique<IntakeSchedule>(*orders, clock);
        secret = HouseholdDesk::makeIntakeSecret().toLatin1();
        const auto started = intake->startServer(0, {secret});
        ASSERT_TRUE(started.ok());
        port = static_cast<quint16>(started.value());
    }
    void TearDown() override
    {
        intake.reset();
        tray.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    QByteArray head(const QByteArray& target, const QByteArray& type, const QByteArray& body, const QByteArray& more)
    {
        return "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: " + type +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }
    QByteArray signedEvent(const QByteArray& body, Instant at)
    {
        const QByteArray id = QByteArray::number(++deliveries);
        return head("/events", "application/cloudevents+json", body,
                    "webhook-id: " + id + "\r\nwebhook-timestamp: " + QByteArray::number(at.ms / 1000) +
                        "\r\nwebhook-signature: " + signWebhook(id, at, body, secret) + "\r\n");
    }
    /// The status with which such a request is answered; 0 where it is not.
    int post(const QByteArray& request)
    {
        QTcpSocket sender;
        sender.connectToHost(QHostAddress::LocalHost, port);
        sender.write(request);
        QByteArray reply;
        EXPECT_TRUE(waitFor([&] {
            reply += sender.readAll();
            return sender.state() == QAbstractSocket::UnconnectedState;
        }));
        return reply.mid(9, 3).toInt();
    }
    int post(const QByteArray& body, Instant at) { return post(signedEvent(body, at)); }
    QByteArray order(const QString& id) const
    {
        OrderEvent event = samples::event(id, Payment::Paid, 0);
        event.placedAt = event.sourceUpdatedAt = clock.now();
        return QJsonDocument(toCloudEvent(event, u"/till"_s, id, {})).toJson(QJsonDocument::Compact);
    }
    static QByteArray comment(const QByteArray& name, const QByteArray& id, const QByteArray& from = "bridge")
    {
        return R"({"specversion":"1.0","type":"io.kaibang.comment","source":")" + from +
               R"(","id":"1","data":{"source":"facebook","name":")" + name + R"(","text":"lo quiero","message_id":")" +
               id + R"("}})";
    }
    FeedHealth feed(const QString& id) const
    {
        for (const FeedHealth& health : intake->feeds())
            if (health.id == id)
                return health;
        return {};
    }
    qsizetype ordersThere() { return answer(orders->list({})).value().size(); }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ClaimTray> tray;
    std::unique_ptr<IntakeSchedule> intake;
    QByteArray secret;
    quint16 port = 0;
    int deliveries = 0;
};

TEST_F(IntakeOddTest, WhatTheDiskRefusesIsToSendAgain)
{
    intake->sendCommentsTo(*tray);
    {
        const samples::FailingStatements failing(0, samples::FailingStatements::Ends::AtItsEnd);
        EXPECT_EQ(post(order(u"A1"_s), clock.now()), 503);
        EXPECT_EQ(post(comment("Ana Ruiz", "m1"), clock.now()), 503);
    }
    EXPECT_EQ(ordersThere(), 0);
    EXPECT_EQ(feed(u"intake"_s).received, 0);
    EXPECT_EQ(post(order(u"A1"_s), clock.now()), 200);
    EXPECT_EQ(ordersThere(), 1);
    EXPECT_TRUE(waitFor([&] { return feed(u"intake"_s).received == 1; }));
}

TEST_F(IntakeOddTest, CommentsWithoutATrayAreNotTaken)
{
    EXPECT_EQ(post(comment("Ana Ruiz", "m1"), clock.now()), 503);
    intake->sendCommentsTo(*tray);
    EXPECT_EQ(post(comment("Ana Ruiz", "m1"), clock.now()), 200) << "it was not taken for known";
    // Nor at the address of a bridge while nobody is there to take them.
    ASSERT_TRUE(intake->startComments(port, "token", {}).ok());
    const QByteArray body = R"({"type":"facebook","chatname":"Ana","chatmessage":"yo","id":1})";
    EXPECT_EQ(post(head("/comments/token", "application/json", body, {})), 503);
}

TEST_F(IntakeOddTest, ACommentThatTheLedgerRefusesIsToldToItsSender)
{
    intake->sendCommentsTo(*tray);
    ASSERT_TRUE(answer(store->read([](Ledger& ledger) -> Result<Done> {
                    ledger.database().execute(u"CREATE TRIGGER no_poison BEFORE INSERT ON claim WHEN "
                                              "NEW.alias='P***n' BEGIN SELECT RAISE(ABORT,'not this one'); END"_s);
                    return Done{};
                })).ok());
    EXPECT_EQ(post(comment("Poison", "m1"), clock.now()), 422);
    EXPECT_TRUE(waitFor([&] { return feed(u"intake"_s).refused == 1; }));
    EXPECT_EQ(post(comment("Ana Ruiz", "m2"), clock.now()), 200);
}

TEST_F(IntakeOddTest, ADeliveryIsStoredThoughTheIntakeIsShutMeanwhile)
{
    struct CallCounter : QObject
    {
        bool eventFilter(QObject*, QEvent* event) override
        {
            calls += event->type() == QEvent::MetaCall ? 1 : 0;
            return false;
        }
        int calls = 0;
    } counter;
    intake->installEventFilter(&counter);
    QTcpSocket sender;
    {
        const samples::StorePause pause(*store);
        sender.connectToHost(QHostAddress::LocalHost, port);
        sender.write(signedEvent(order(u"A1"_s), clock.now()));
        ASSERT_TRUE(waitFor([&] { return counter.calls > 0; })); // the desk of orders has it
        intake.reset();
    }
    store->drain();
    QCoreApplication::processEvents();
    EXPECT_EQ(ordersThere(), 1);
    EXPECT_TRUE(waitFor([&] { return sender.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_FALSE(sender.readAll().contains("200")) << "nobody told the sender: it will send it again";
}

TEST_F(IntakeOddTest, AShopThatIsConnectedWhileTheIntakeRunsMayRing)
{
    const samples::MarketProcess shop(u"tiktok"_s, {u"--orders"_s, u"3"_s});
    samples::MemoryVault vault;
    PollRhythm rhythm;
    rhythm.tickMs = 5;
    rhythm.wakeMs = rhythm.moreMs = 5;
    {
        ShopDesk desk(*store, *orders, clock, vault.access(), rhythm);
        intake->tellOfShops(desk);
        ShopDesk::Wish wish;
        wish.kind = ShopKind::TikTokShop;
        wish.address = shop.address();
        wish.since = clock.now().plusMs(-86'400'000);
        wish.credentials = {QLatin1String(samples::MarketProcess::appKey),
                            QString::fromUtf8(samples::MarketProcess::appSecret)};
        wish.credentials.code = QLatin1String(samples::MarketProcess::code);
        const QByteArray body = R"({"type":1,"shop_id":"7494","timestamp":1718305585,"data":{}})";
        const QByteArray ring = head("/tiktok", "application/json", body,
                                     "Authorization: " +
                                         hexOf(hmacSha256(QByteArray(samples::MarketProcess::appSecret),
                                                          {QByteArray(samples::MarketProcess::appKey), body})) +
                                         "\r\n");
        EXPECT_EQ(post(ring), 401) << "nobody we know";
        bool isTried = false, isThere = false;
        desk.tryOut(wish, [&isTried](const Result<ShopTrial>&) { isTried = true; });
        ASSERT_TRUE(waitFor([&] { return isTried; }));
        desk.connectShop(wish, [&isThere](const Result<Shop>& made) { isThere = made.ok(); });
        ASSERT_TRUE(waitFor([&] { return isThere && ordersThere() == 3; }));
        const auto paid = [this] {
            const auto all = answer(orders->list({})).value();
            return std::count_if(all.begin(), all.end(),
                                 [](const OrderSummary& one) { return one.payment == Payment::Paid; });
        };
        ASSERT_EQ(paid(), 1);
        EXPECT_TRUE(waitFor([&] { return feed(u"tiktok:7494"_s).received >= 3; })) << "it is one of the ways in";
        shop.act(u"pay"_s);
        EXPECT_EQ(post(ring), 200);
        EXPECT_TRUE(waitFor([&] { return paid() == 2; })) << "long before anybody would have asked";
        intake.reset();
    }
}

TEST_F(IntakeOddTest, SendersWhoseClocksDifferAreNamedOnceAndNotWithoutEnd)
{
    intake->sendCommentsTo(*tray);
    const Instant wrong = clock.now().plusMs(-3'600'000);
    for (const char* from : {"a", "a", "b", "c", "d", "e", "f"})
        EXPECT_EQ(post(comment("Ana Ruiz", "m1", from), wrong), 401);
    EXPECT_EQ(post(comment("Ana Ruiz", "m1", "right"), clock.now()), 200);
    EXPECT_TRUE(waitFor([&] { return feed(u"intake"_s).received == 1; }));
    EXPECT_EQ(feed(u"intake"_s).clocksOff, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

TEST_F(IntakeOddTest, OrdersAreTurnedOffThoughCommentsHaveNoPortYet)
{
    intake->stopServer();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    EXPECT_FALSE(intake->startComments(other.serverPort(), "token", {}).ok());
    intake->stopServer();
    EXPECT_EQ(feed(u"intake"_s).state, FeedState::Off);
    EXPECT_EQ(intake->port(), 0);
}

TEST_F(IntakeOddTest, ADropFolderThatCannotBeKeptInOrderIsTold)
{
    QFile inTheWay(folder.filePath(u"done"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_EQ(intake->setDropFolder(folder.path()).error().kind, ErrorKind::Io);
    EXPECT_EQ(feed(u"drop"_s).state, FeedState::Failed);
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_TRUE(intake->setDropFolder(folder.path()).ok());
    EXPECT_EQ(feed(u"drop"_s).state, FeedState::Waiting);
}

TEST_F(IntakeOddTest, ASecondRehearsalGoesByTheSameAddress)
{
    const QList<IntakeSchedule::CrowdProduct> items{{u"STUD-8W"_s, u"Stud"_s, 5900}};
    QSignalSpy ended(intake.get(), &IntakeSchedule::rehearsalEnded);
    ASSERT_TRUE(intake->startRehearsal(7, 1, 0, u"CNY"_s, items).ok());
    ASSERT_TRUE(waitFor([&] { return ended.count() == 1; }));
    const qsizetype first = ordersThere();
    EXPECT_GT(first, 0);
    ASSERT_TRUE(intake->startRehearsal(8, 1, 0, u"CNY"_s, items).ok());
    ASSERT_TRUE(waitFor([&] { return ended.count() == 2; }));
    EXPECT_GT(ordersThere(), first);
    EXPECT_EQ(intake->port(), port);
    EXPECT_EQ(feed(u"rehearsal"_s).refused, 0);
}

} // namespace
} // namespace kaibang
