// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_fixture.h"
#include "failing_statements.h"
#include "flash_desk.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "standard_webhooks.h"
#include "typed_claim.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

using ClaimTrayTest = samples::ClaimFixture;

TEST_F(ClaimTrayTest, TakesMarkupOffAndBoundsWhatABridgeSends)
{
    const auto outcome = answer(tray->takeComment(
        {u"Facebook"_s, u"<b>Ana</b> Ruiz"_s, u"lo <img src='x' onerror='y'> quiero &#x32; &lt;3"_s, u"m1"_s, {}}));
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome.value().claim.alias, u"A***z"_s);
    EXPECT_FALSE(outcome.value().claim.words.contains(u"onerror"_s));
    EXPECT_TRUE(outcome.value().claim.words.contains(u"quiero 2 <3"_s)) << outcome.value().claim.words.toStdString();
    EXPECT_EQ(withoutMarkup(u"a < b <3 &amp; &nosuch; </p>c"_s), u"a < b <3 & &nosuch; c"_s);
    const auto longOne = answer(tray->takeComment({u"x"_s, QString(5000, u'n'), QString(90'000, u'q'), u"m2"_s, {}}));
    EXPECT_TRUE(longOne.ok());
}

TEST_F(ClaimTrayTest, AHoldExpiresWithASignalAndTheNextIsTold)
{
    QSignalSpy expired(holds.get(), &HoldClock::holdExpired);
    QSignalSpy ready(holds.get(), &HoldClock::runnerUpReady);
    ClaimRules rules;
    rules.holdMs = 30'000;
    ASSERT_TRUE(answer(tray->setRules(rules)).ok());
    ASSERT_TRUE(answer(tray->takeTyped(u"maria 10"_s)).ok());
    EXPECT_EQ(onHand(0), 0);
    const auto second = answer(tray->takeTyped(u"eva 3"_s));
    EXPECT_EQ(second.value().claim.state, ClaimState::Waiting);
    clock.shift(30'000);
    holds->look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return expired.count() == 1 && ready.count() == 1; }, 10'000));
    EXPECT_EQ(onHand(0), 10);
    ASSERT_TRUE(answer(tray->promote(variants.at(0).uid)).ok());
    EXPECT_EQ(onHand(0), 7);
    expectSound();
}

TEST_F(ClaimTrayTest, NobodyIsToldToBeNextForWhatAnybodyCanHave)
{
    QSignalSpy ready(holds.get(), &HoldClock::runnerUpReady);
    QSignalSpy taken(tray.get(), &ClaimTray::claimTaken);
    const auto early = answer(tray->takeComment({u"facebook"_s, u"Eva"_s, u"si alguien no paga"_s, u"m1"_s, {}}));
    ASSERT_TRUE(early.ok());
    EXPECT_EQ(early.value().claim.state, ClaimState::Undecided);
    EXPECT_EQ(taken.count(), 1) << "a person hears of it and decides";
    ASSERT_TRUE(answer(tray->takeTyped(u"maria 10"_s)).ok());
    ASSERT_TRUE(answer(tray->accept(early.value().claim.uid)).ok());
    EXPECT_EQ(tray->board().waiting.size(), 1) << "it went to others meanwhile";
    EXPECT_EQ(ready.count(), 0);
    ASSERT_TRUE(answer(tray->release(tray->board().holds.front().order)).ok());
    EXPECT_EQ(ready.count(), 1) << "the control: now it is free";
}

TEST_F(ClaimTrayTest, AClockSetBackDoesNotProlongAHoldWhileTheProgramRuns)
{
    const Instant before = holds->now();
    clock.shift(-3'600'000);
    EXPECT_GE(holds->now(), before);
}

TEST_F(ClaimTrayTest, ReadsLinesAsHelpersTypeThem)
{
    ClaimScene scene;
    scene.items = {{u"A1"_s, {}, u"Ring"_s, 5}, {u"12"_s, {}, u"Mango"_s, 5}, {u"P"_s, u"014"_s, u"Piece"_s, 1}};
    scene.onAir = 0;
    const auto read = [&](const QString& line) { return typedClaim(line, scene); };
    EXPECT_EQ(read(u"maria 2"_s), (TypedClaim{u"maria"_s, 0, 2}));
    EXPECT_EQ(read(u"12 maria x2"_s), (TypedClaim{u"maria"_s, 1, 2}));
    EXPECT_EQ(read(u"maria lopez"_s), (TypedClaim{u"maria lopez"_s, 0, 1}));
    EXPECT_EQ(read(u"a1 maria"_s), (TypedClaim{u"maria"_s, 0, 1}));
    EXPECT_EQ(read(u"14 eva"_s), (TypedClaim{u"eva"_s, 2, 1}));
    EXPECT_EQ(read(u"３ 小李"_s), (TypedClaim{u"小李"_s, 0, 3}));
    EXPECT_EQ(read(u"maria ×2"_s), (TypedClaim{u"maria"_s, 0, 2}));
    EXPECT_FALSE(read(u"12"_s));
    EXPECT_FALSE(read(u"maria 0"_s));
    EXPECT_FALSE(read(u""_s));
    scene.onAir = -1;
    EXPECT_FALSE(read(u"maria 2"_s)) << "of what?";
}

TEST_F(ClaimTrayTest, AFlashPriceIsWhatSalesByHandTake)
{
    FlashDesk flashes(*store, *orders, clock);
    const Uid show = runner->current().show.uid;
    EXPECT_EQ(answer(flashes.start({show, variants.at(0).uid, 1000, 60'000, 3, 2})).error().kind, ErrorKind::Refused);
    ASSERT_TRUE(answer(flashes.start({show, variants.at(0).uid, 1000, 60'000, 3, 2}, true)).ok());
    EXPECT_EQ(answer(orders->sell(variants.at(0).uid, 3, 1000)).error().kind, ErrorKind::OutOfRange) << "two each";
    EXPECT_TRUE(answer(orders->sell(variants.at(0).uid, 2, 1000)).ok()) << "the PIN was asked at its start";
    EXPECT_EQ(answer(orders->sell(variants.at(0).uid, 2, 1000)).error().kind, ErrorKind::OutOfRange) << "one is left";
    ASSERT_TRUE(answer(orders->sell(variants.at(0).uid, 1, 1000)).ok());
    EXPECT_EQ(answer(orders->sell(variants.at(0).uid, 1, 1000)).error().kind, ErrorKind::Refused) << "it is used up";
    EXPECT_TRUE(answer(flashes.load()).value().isEmpty());
}

TEST_F(ClaimTrayTest, ABridgeOnThisComputerPostsComments)
{
    IntakeSchedule intake(*orders, clock);
    intake.sendCommentsTo(*tray);
    const QByteArray secret = HouseholdDesk::makeIntakeSecret().toLatin1();
    const auto port = intake.startServer(0, {secret});
    ASSERT_TRUE(port.ok());
    const QByteArray body = R"([
        {"specversion":"1.0","type":"io.kaibang.comment","source":"bridge","id":"1",
         "data":{"source":"facebook","name":"Ana Ruiz","text":"lo quiero 2","message_id":"fb-1"}},
        {"specversion":"1.0","type":"io.kaibang.comment","source":"bridge","id":"2",
         "data":{"source":"facebook","name":"Ana Ruiz","text":"lo quiero 2","message_id":"fb-1"}},
        {"specversion":"1.0","type":"io.kaibang.comment","source":"bridge","id":"3","data":{"source":"facebook"}}])";
    const QByteArray id = "m1";
    QTcpSocket sender;
    sender.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port.value()));
    sender.write("POST /events HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                 "application/cloudevents-batch+json\r\nwebhook-id: " +
                 id + "\r\nwebhook-timestamp: " + QByteArray::number(clock.now().ms / 1000) +
                 "\r\nwebhook-signature: " + signWebhook(id, clock.now(), body, secret) +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray reply;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            reply += sender.readAll();
            return sender.state() == QAbstractSocket::UnconnectedState;
        },
        10'000));
    EXPECT_TRUE(reply.startsWith("HTTP/1.1 200")) << reply.toStdString();
    EXPECT_TRUE(reply.contains(R"("outcome":"added")"));
    EXPECT_TRUE(reply.contains(R"("outcome":"unchanged")")) << "the same message again";
    EXPECT_TRUE(reply.contains(R"("outcome":"refused")"));
    EXPECT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(onHand(0), 8);
    expectSound();
}

TEST_F(ClaimTrayTest, AClockThatDiffersIsToldOfItsSenderUntilThatOneIsRight)
{
    IntakeSchedule intake(*orders, clock);
    intake.sendCommentsTo(*tray);
    const QByteArray secret = HouseholdDesk::makeIntakeSecret().toLatin1();
    const auto port =
        intake.startServer(0, {HouseholdDesk::makeIntakeSecret().toLatin1(), secret}); // one of two is right
    ASSERT_TRUE(port.ok());
    const auto send = [&](const QByteArray& id, Instant at, const QByteArray& from = "bridge") {
        const QByteArray body = R"({"specversion":"1.0","type":"io.kaibang.comment","source":")" + from +
                                R"(","id":"1","data":{"source":"facebook","name":"Ana","text":"hola"}})";
        QTcpSocket sender;
        sender.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port.value()));
        sender.write("POST /events HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                     "application/cloudevents+json\r\nwebhook-id: " +
                     id + "\r\nwebhook-timestamp: " + QByteArray::number(at.ms / 1000) +
                     "\r\nwebhook-signature: " + signWebhook(id, at, body, secret) +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray reply;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                reply += sender.readAll();
                return sender.state() == QAbstractSocket::UnconnectedState;
            },
            10'000));
        return reply;
    };
    const auto trouble = [&] { return intake.feeds().constFirst().trouble; };
    EXPECT_TRUE(send("m1", clock.now().plusMs(-3'600'000)).startsWith("HTTP/1.1 401"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return trouble() == FeedTrouble::ClockOff; }, 10'000));
    EXPECT_EQ(intake.feeds().constFirst().clocksOff, QStringList{u"bridge"_s});
    // Another one whose clock is right says nothing of the first.
    EXPECT_TRUE(send("m2", clock.now(), "phone").startsWith("HTTP/1.1 200"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return trouble() == FeedTrouble::None; }, 300)) << "it flips between two";
    EXPECT_TRUE(send("m3", clock.now()).startsWith("HTTP/1.1 200"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return trouble() == FeedTrouble::None; }, 10'000));
    EXPECT_TRUE(intake.feeds().constFirst().clocksOff.isEmpty());
}

TEST_F(ClaimTrayTest, ABoardThatCannotBeReadIsToldAndTheUsualWordsHold)
{
    ASSERT_TRUE(answer(tray->saveWords(ClaimWordKind::Claim, {u"jalo"_s})).ok());
    ASSERT_TRUE(answer(tray->takeTyped(u"maria 2"_s)).ok());
    int refusals = 0;
    for (bool wasRefused = true; wasRefused; ++refusals) {
        ClaimTray again(*store, *orders);
        int failed = 0;
        QObject::connect(&again, &ClaimTray::failed, &again, [&failed](const Error&) { ++failed; });
        {
            const samples::FailingStatements failing(refusals, samples::FailingStatements::Ends::AtItsEnd);
            again.load();
            store->drain();
            QCoreApplication::processEvents();
            wasRefused = failing.hasRefused();
        }
        EXPECT_EQ(failed, wasRefused ? 1 : 0) << refusals;
        EXPECT_EQ(again.board().holds.size(), wasRefused ? 0 : 1) << refusals;
        if (refusals == 0) {
            EXPECT_EQ(again.words(), ClaimTray::defaultWords());
        }
        if (!wasRefused) {
            EXPECT_EQ(again.words().value(ClaimWordKind::Claim), QStringList{u"jalo"_s});
        }
    }
    EXPECT_GT(refusals, 3);
}

TEST_F(ClaimTrayTest, AMessageThatComesTwiceIsToldOnce)
{
    QSignalSpy taken(tray.get(), &ClaimTray::claimTaken);
    const BuyerComment said{u"facebook"_s, u"Eva Sol"_s, u"lo quiero"_s, u"m1"_s, {}};
    EXPECT_FALSE(answer(tray->takeComment(said)).value().isRepeat);
    EXPECT_TRUE(answer(tray->takeComment(said)).value().isRepeat);
    EXPECT_EQ(taken.count(), 1);
    EXPECT_EQ(tray->board().holds.size(), 1);
}

TEST_F(ClaimTrayTest, WordsThatCannotBeReadAreTheUsualOnesAndALetterIsNoMessage)
{
    ASSERT_TRUE(answer(tray->saveMessage(u"es"_s, u"Hola"_s)).ok());
    EXPECT_EQ(answer(tray->saveMessage(u"es"_s, QString(1001, u'x'))).error().kind, ErrorKind::OutOfRange);
    ASSERT_TRUE(answer(store->run([](Ledger& ledger) {
                    return ledger.setSetting(u"claim-words"_s, u"{\"claim\": 7"_s);
                })).ok());
    ClaimTray again(*store, *orders);
    again.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.message(u"es"_s) == u"Hola"_s; }, 10'000));
    EXPECT_EQ(again.words(), ClaimTray::defaultWords());
}

TEST_F(ClaimTrayTest, OwnWordsAndMessagesAreKept)
{
    EXPECT_FALSE(answer(tray->saveWords(ClaimWordKind::Number, {u"dos"_s})).ok());
    ASSERT_TRUE(answer(tray->saveWords(ClaimWordKind::Claim, {u"jalo"_s})).ok());
    EXPECT_EQ(answer(tray->tryOut(u"jalo 2"_s)).value().reading.units, 2);
    EXPECT_EQ(answer(tray->tryOut(u"lo quiero"_s)).value().reading.intent, ClaimIntent::Nothing);
    ASSERT_TRUE(answer(tray->saveMessage(u"es"_s, u"Hola, {item}"_s)).ok());
    ClaimTray again(*store, *orders);
    again.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.message(u"es"_s) == u"Hola, {item}"_s; }, 10'000));
    EXPECT_EQ(again.words().value(ClaimWordKind::Claim), QStringList{u"jalo"_s});
    ASSERT_TRUE(answer(again.saveWords(ClaimWordKind::Claim, {})).ok());
    EXPECT_EQ(again.words(), ClaimTray::defaultWords());
    for (const QString& language : {u"es"_s, u"zh"_s, u"en"_s})
        EXPECT_TRUE(ClaimTray::defaultMessage(language).contains(u"{until}"_s));
}

} // namespace
} // namespace kaibang
