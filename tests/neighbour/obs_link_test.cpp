// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_obs.h"
#include "obs_director.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ObsRhythm quick{20, 80, 400, 60};

class ObsLinkTest : public testing::Test
{
protected:
    bool reaches(ObsState state, int patienceMs = 15'000)
    {
        return QTest::qWaitFor([this, state] { return link.status().state == state; }, patienceMs);
    }
    void connectTo(const FakeObs& obs)
    {
        link.open(obs.address(obs.password));
        ASSERT_TRUE(reaches(ObsState::Connected));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !link.facts().textSources.isEmpty(); }, 5'000));
    }
    ObsLink link{quick};
};

TEST_F(ObsLinkTest, KnowsWhatObsHasAndShows)
{
    FakeObs obs;
    obs.password = u"pearls"_s;
    connectTo(obs);
    EXPECT_EQ(link.facts().scenes, obs.scenes) << "in the order in which OBS shows them";
    EXPECT_EQ(link.facts().scene, u"Table"_s);
    EXPECT_EQ(link.facts().textSources, QStringList{u"Card"_s});
    obs.isStreaming = true;
    obs.event(u"StreamStateChanged"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return link.facts().isStreaming && link.facts().kbps; }, 5'000));
    EXPECT_GT(*link.facts().kbps, 0);
    EXPECT_EQ(link.facts().droppedFrames, 7);
    EXPECT_EQ(link.facts().frames, 1'000);
    obs.event(u"CurrentProgramSceneChanged"_s, {{u"sceneName"_s, u"Hands"_s}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return link.facts().scene == u"Hands"_s; }, 5'000));
    obs.scenes = {u"Only"_s};
    obs.event(u"SceneListChanged"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return link.facts().scenes == QStringList{u"Only"_s}; }, 5'000));
    for (const QString& frame : obs.raw)
        EXPECT_FALSE(frame.contains(u"pearls"_s)) << "the password itself never goes over the line";
    link.close();
    ASSERT_TRUE(reaches(ObsState::Off));
    EXPECT_EQ(link.facts(), ObsFacts());
}

TEST_F(ObsLinkTest, TellsObsWhatToDoAndWhatBecameOfIt)
{
    FakeObs obs;
    connectTo(obs);
    QSignalSpy done(&link, &ObsLink::done), failed(&link, &ObsLink::failed);
    link.startRecord();
    ASSERT_TRUE(QTest::qWaitFor([this] { return link.facts().isRecording; }, 5'000));
    link.stopRecord();
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.size() == 2; }, 5'000));
    EXPECT_EQ(done.last().at(1).toString(), u"/videos/evening.mkv"_s);
    obs.refusal = u"no stream service"_s;
    link.startStream();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }, 5'000));
    EXPECT_EQ(failed.first().at(1).toString(), u"no stream service"_s);
    EXPECT_EQ(obs.asked, QStringList({u"StartRecord"_s, u"StopRecord"_s, u"StartStream"_s}));
}

TEST_F(ObsLinkTest, AWrongPasswordWaitsForAPerson)
{
    FakeObs obs;
    obs.password = u"pearls"_s;
    link.open(obs.address(u"mussels"_s));
    ASSERT_TRUE(reaches(ObsState::WrongPassword));
    EXPECT_FALSE(link.status().nextTryMs);
    QTest::qWait(300); // more than three of the longest waits between attempts
    EXPECT_EQ(obs.connections, 1) << "asked again it would say the same";
    link.open(obs.address());
    ASSERT_TRUE(QTest::qWaitFor([&] { return obs.connections == 2; }, 5'000));
    ASSERT_TRUE(reaches(ObsState::WrongPassword));
    link.open(obs.address(u"pearls"_s));
    EXPECT_TRUE(reaches(ObsState::Connected));
}

TEST_F(ObsLinkTest, AnOldObsIsKnownByItsLanguage)
{
    FakeObs obs;
    obs.greet = [](FakeObs& self) { // obs-websocket 4 says nothing until it is asked
        QObject::connect(self.socket, &QWebSocket::textMessageReceived, &self, [&self](const QString& text) {
            if (text.contains(u"request-type"_s))
                self.sendRaw(R"({"message-id":"kaibang","status":"ok","obs-websocket-version":"4.9.1"})");
        });
    };
    link.open(obs.address());
    EXPECT_TRUE(reaches(ObsState::TooOld));
    FakeObs other;
    other.greet = [](FakeObs& self) { self.close(4010, u"unsupported"_s); };
    link.open(other.address());
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.connections > 0; }, 5'000));
    EXPECT_TRUE(reaches(ObsState::TooOld));
}

TEST_F(ObsLinkTest, WhoIsSentAwayDoesNotComeBackByItself)
{
    FakeObs obs;
    connectTo(obs);
    obs.close(4011, u"Your session has been invalidated."_s);
    ASSERT_TRUE(reaches(ObsState::Refused));
    QTest::qWait(300);
    EXPECT_EQ(obs.connections, 1);
}

TEST_F(ObsLinkTest, ComesBackWhenObsIsBack)
{
    auto obs = std::make_unique<FakeObs>();
    connectTo(*obs);
    const quint16 port = obs->server.serverPort();
    obs.reset();
    ASSERT_TRUE(reaches(ObsState::NoAnswer));
    EXPECT_EQ(link.facts(), ObsFacts()) << "what is not known is not shown";
    EXPECT_TRUE(link.status().nextTryMs);
    obs = std::make_unique<FakeObs>(port);
    ASSERT_TRUE(obs->isListening);
    EXPECT_TRUE(reaches(ObsState::Connected));
}

TEST_F(ObsLinkTest, WhoFallsSilentIsNoticed)
{
    FakeObs obs;
    connectTo(obs);
    QSignalSpy failed(&link, &ObsLink::failed);
    obs.isMute = true;
    link.startStream();
    EXPECT_TRUE(reaches(ObsState::NoAnswer));
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }, 5'000)) << "nobody is left waiting";
}

// What listens on that port may be anything.
TEST_F(ObsLinkTest, AHostileServerHurtsNobody)
{
    QByteArray deep(100'000, '[');
    const QByteArray large = R"({"op":0,"d":{"x":")" + QByteArray(3 * 1024 * 1024, 'a') + "\"}}";
    const QList<QByteArray> frames{"{}",
                                   "null",
                                   "[1]",
                                   "\"op\"",
                                   R"({"op":"0","d":{}})",
                                   R"({"op":0})",
                                   R"({"op":99,"d":{}})",
                                   R"({"op":7,"d":[]})",
                                   deep,
                                   large,
                                   QByteArray(1000, '\xff')};
    for (const QByteArray& frame : frames) {
        FakeObs obs;
        obs.greet = [&frame](FakeObs& self) { self.sendRaw(frame); };
        link.open(obs.address());
        ASSERT_TRUE(QTest::qWaitFor([&] { return obs.connections > 0; }, 5'000));
        EXPECT_TRUE(reaches(ObsState::NoAnswer)) << frame.left(40).toStdString();
    }
}

TEST_F(ObsLinkTest, AFloodOfEventsBecomesAFewFacts)
{
    FakeObs obs;
    ObsLink patient({20, 80, 30'000, 60}); // this thread has no time to answer while it floods
    patient.open(obs.address());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !patient.facts().textSources.isEmpty(); }, 5'000));
    QSignalSpy told(&patient, &ObsLink::factsChanged);
    QElapsedTimer passed;
    passed.start();
    for (int i = 0; i < 20'000; ++i)
        obs.event(u"CurrentProgramSceneChanged"_s, {{u"sceneName"_s, QString::number(i)}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return patient.facts().scene == u"19999"_s; }, 20'000));
    EXPECT_LE(told.size(), passed.elapsed() / 100 + 2) << "ten a second at most";
    obs.send(7, {{u"requestId"_s, u"never asked"_s}});
    obs.send(0, {});
    obs.send(2, {});
    patient.setScene(u"Table"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return obs.scene == u"Table"_s; }, 5'000));
}

TEST_F(ObsLinkTest, WhatAcceptsAndSaysNothingIsGivenUp)
{
    QTcpServer mute; // no web socket at all
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    link.open({u"127.0.0.1"_s, mute.serverPort(), {}});
    EXPECT_TRUE(reaches(ObsState::NoAnswer));
    auto ending = std::make_unique<ObsLink>(quick);
    ending->open({u"127.0.0.1"_s, mute.serverPort(), {}});
    QElapsedTimer passed;
    passed.start();
    ending.reset();
    EXPECT_LT(passed.elapsed(), 5'000) << "its end waits for nobody";
}

TEST_F(ObsLinkTest, TheDirectorFollowsTheShow)
{
    FakeObs obs;
    connectTo(obs);
    ObsDirector director(link);
    QSignalSpy missing(&director, &ObsDirector::sceneMissing);
    const Uid stud = Uid::create(Instant{1'800'000'000'000}), mussel = Uid::create(Instant{1'800'000'000'000});
    director.setRules({{SceneWhen::Otherwise, {}, u"Table"_s},
                       {SceneWhen::Category, u"mussels"_s, u"Hands"_s},
                       {SceneWhen::Covered, {}, u"Pause"_s}});
    director.setTextSource(u"Card"_s);
    director.setOnAir({mussel, u"Mussels"_s, false});
    director.setWords(u"Mussel opening\n¥58"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return obs.scene == u"Hands"_s && obs.text.contains(u"¥58"_s); }, 5'000));
    // A person has chosen otherwise in OBS: that stays until the item changes.
    obs.scene = u"Pause"_s;
    obs.event(u"CurrentProgramSceneChanged"_s, {{u"sceneName"_s, obs.scene}});
    director.setWords(u"Mussel opening\n¥55"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return obs.text.contains(u"¥55"_s); }, 5'000));
    EXPECT_EQ(obs.scene, u"Pause"_s);
    director.setOnAir({stud, u"studs"_s, false});
    ASSERT_TRUE(QTest::qWaitFor([&] { return obs.scene == u"Table"_s; }, 5'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return link.facts().scene == u"Table"_s; }, 5'000));
    director.nextScene();
    ASSERT_TRUE(QTest::qWaitFor([&] { return obs.scene == u"Hands"_s; }, 5'000));
    director.setRules({{SceneWhen::Otherwise, {}, u"Gone"_s}});
    director.setOnAir({mussel, {}, false});
    EXPECT_EQ(missing.size(), 1);
    EXPECT_EQ(obs.scene, u"Hands"_s);
}

TEST_F(ObsLinkTest, WhatChangedWhileObsWasAwayIsToldOnce)
{
    auto obs = std::make_unique<FakeObs>();
    connectTo(*obs);
    ObsDirector director(link);
    director.setRules({{SceneWhen::Category, u"a"_s, u"Hands"_s}, {SceneWhen::Category, u"b"_s, u"Pause"_s}});
    director.setTextSource(u"Card"_s);
    const quint16 port = obs->server.serverPort();
    obs.reset();
    ASSERT_TRUE(reaches(ObsState::NoAnswer));
    director.setOnAir({Uid::create(Instant{1'800'000'000'000}), u"a"_s, false});
    director.setOnAir({Uid::create(Instant{1'800'000'000'000}), u"b"_s, false});
    director.setWords(u"old"_s);
    director.setWords(u"new"_s);
    obs = std::make_unique<FakeObs>(port);
    ASSERT_TRUE(QTest::qWaitFor([&] { return obs->asked.size() >= 2; }, 15'000));
    EXPECT_EQ(obs->scene, u"Pause"_s);
    EXPECT_EQ(obs->text, u"new"_s);
    EXPECT_EQ(obs->asked.size(), 2);
}

} // namespace
