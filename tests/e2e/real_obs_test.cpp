// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "good_neighbour.h"
#include "instant.h"
#include "obs_director.h"
#include "stream_servers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a program of that size, on a machine that has other things to do

QString shownIn(const RealObs& obs)
{
    return obs.ask(u"GetCurrentProgramScene"_s)[u"currentProgramSceneName"_s].toString();
}

QString textIn(const RealObs& obs)
{
    return obs.ask(u"GetInputSettings"_s, {{u"inputName"_s, u"Card"_s}})[u"inputSettings"_s][u"text"_s].toString();
}

void expectPlayable(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    EXPECT_EQ(file.read(4).toHex(), "1a45dfa3") << "Matroska";
    if (QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        return;
    QProcess probe;
    probe.start(u"ffprobe"_s,
                {u"-v"_s, u"error"_s, u"-count_frames"_s, u"-select_streams"_s, u"v:0"_s, u"-show_entries"_s,
                 u"stream=codec_name,width,nb_read_frames"_s, u"-of"_s, u"csv=p=0"_s, path});
    ASSERT_TRUE(probe.waitForFinished(patienceMs));
    const QList<QByteArray> facts = probe.readAllStandardOutput().trimmed().split(',');
    ASSERT_EQ(facts.size(), 3);
    EXPECT_EQ(facts.at(0), "h264");
    EXPECT_EQ(facts.at(1), "320");
    EXPECT_GT(facts.at(2).toInt(), 3) << "pictures that were really recorded";
}

// What a viewer's program reads of a stream in two seconds: coder, width, pictures. Empty where nothing comes.
QList<QByteArray> watched(const QString& url, int patienceSeconds)
{
    QProcess probe;
    probe.start(u"ffprobe"_s,
                {u"-v"_s, u"error"_s, u"-rw_timeout"_s, QString::number(patienceSeconds * 1'000'000),
                 u"-read_intervals"_s, u"%+2"_s, u"-count_packets"_s, u"-select_streams"_s, u"v:0"_s,
                 u"-show_entries"_s, u"stream=codec_name,width,nb_read_packets"_s, u"-of"_s, u"csv=p=0"_s, url});
    probe.waitForFinished(patienceMs);
    const QByteArray said = probe.readAllStandardOutput().trimmed();
    return said.isEmpty() ? QList<QByteArray>() : said.split(',');
}

TEST(RealObsTest, GoesLiveOnARealServerAndEndsWhenItIsTold)
{
    QString why;
    if (QStandardPaths::findExecutable(u"obs"_s).isEmpty() || QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        GTEST_SKIP() << "SKIPPED: obs or ffprobe is not installed";
    if (!samples::RtmpServer::isInstalled(why))
        GTEST_SKIP() << qPrintable(why);
    const samples::RtmpServer server;
    const QString url = server.url(u"obs"_s);
    RealObs obs(u"pearls"_s);
    obs.streamTo(url.section(u'/', 0, -2), u"obs"_s);
    obs.start();
    ObsLink link;
    QSignalSpy done(&link, &ObsLink::done), failed(&link, &ObsLink::failed);
    link.open(obs.address());
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.isConnected(); }, patienceMs)) << obs.words().toStdString();
    EXPECT_FALSE(link.facts().isStreaming);
    EXPECT_TRUE(watched(url, 3).isEmpty()) << "the control: nobody sends yet";
    link.startStream();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return link.facts().isStreaming && link.facts().streamMs > 1'500 && link.facts().kbps.has_value(); },
        patienceMs))
        << obs.words().toStdString();
    const QList<QByteArray> seen = watched(url, 30); // the server lets viewers in with a key picture
    ASSERT_EQ(seen.size(), 3) << obs.words().toStdString();
    EXPECT_EQ(seen.at(0), "h264");
    EXPECT_EQ(seen.at(1), "320");
    EXPECT_GT(seen.at(2).toInt(), 3);
    EXPECT_GT(link.facts().frames, 10);
    EXPECT_TRUE(obs.ask(u"GetStreamStatus"_s)[u"outputActive"_s].toBool());
    link.stopStream();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return !link.facts().isStreaming && !done.isEmpty() &&
                   done.last().at(0).value<ObsTask>() == ObsTask::StopStream;
        },
        patienceMs));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !obs.ask(u"GetStreamStatus"_s)[u"outputActive"_s].toBool(true); }, patienceMs));
    EXPECT_TRUE(watched(url, 3).isEmpty());
    EXPECT_TRUE(failed.isEmpty()) << failed.value(0).value(1).toString().toStdString();
}

TEST(RealObsTest, IsFollowedAndToldFromTheFirstHelloToTheRecording)
{
    if (QStandardPaths::findExecutable(u"obs"_s).isEmpty())
        GTEST_SKIP() << "SKIPPED: obs is not installed";
    RealObs obs(u"pearls & mussels"_s);
    obs.start();
    ObsLink link;
    ObsDirector director(link);
    QSignalSpy done(&link, &ObsLink::done), failed(&link, &ObsLink::failed);
    ObsAddress wrong = obs.address();
    wrong.password = u"mussels"_s;
    link.open(wrong);
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.status().state == ObsState::WrongPassword; }, patienceMs))
        << "control: a wrong password opens nothing\n"
        << obs.words().toStdString();
    link.open(obs.address());
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.isConnected() && !link.facts().textSources.isEmpty(); }, patienceMs))
        << obs.words().toStdString();
    EXPECT_EQ(link.facts().scenes, QStringList({u"Table"_s, u"Hands"_s}));
    EXPECT_EQ(link.facts().scene, u"Table"_s);
    EXPECT_EQ(link.facts().textSources, QStringList{u"Card"_s});
    EXPECT_FALSE(link.facts().version.isEmpty());

    director.setRules({{SceneWhen::Category, u"mussels"_s, u"Hands"_s}, {SceneWhen::Otherwise, {}, u"Table"_s}});
    director.setTextSource(u"Card"_s);
    ASSERT_EQ(textIn(obs), u""_s) << "there is no card yet";
    director.setOnAir({Uid::create(Instant{1}), u"mussels"_s, false});
    director.setWords(u"Mussel opening\n¥58.00"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return link.facts().scene == u"Hands"_s; }, patienceMs));
    EXPECT_EQ(shownIn(obs), u"Hands"_s);
    EXPECT_EQ(textIn(obs), u"Mussel opening\n¥58.00"_s);
    director.setWords(u"8 mm white stud 白珍珠\n¥59.00"_s);
    director.setOnAir({Uid::create(Instant{2}), u"studs"_s, false});
    EXPECT_TRUE(QTest::qWaitFor([&] { return link.facts().scene == u"Table"_s; }, patienceMs));
    EXPECT_TRUE(QTest::qWaitFor([&] { return textIn(obs) == u"8 mm white stud 白珍珠\n¥59.00"_s; }, patienceMs));

    link.startRecord();
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.facts().isRecording && link.facts().recordMs > 1'500; }, patienceMs));
    keepDisplay(u"real_obs.png"_s);
    link.stopRecord();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return !link.facts().isRecording && !done.isEmpty() &&
                   done.last().at(0).value<ObsTask>() == ObsTask::StopRecord;
        },
        patienceMs));
    EXPECT_TRUE(failed.isEmpty()) << failed.value(0).value(1).toString().toStdString();
    const QString path = done.last().at(1).toString();
    EXPECT_TRUE(path.startsWith(obs.recordings()));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !obs.ask(u"GetRecordStatus"_s)[u"outputActive"_s].toBool(true); }, patienceMs));
    expectPlayable(path);

    // Gone without a word, and back: told again what is on air.
    obs.kill();
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.status().state == ObsState::NoAnswer; }, patienceMs));
    director.setWords(u"while you were away"_s);
    obs.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.isConnected(); }, patienceMs)) << obs.words().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return textIn(obs) == u"while you were away"_s; }, patienceMs));
}

} // namespace
