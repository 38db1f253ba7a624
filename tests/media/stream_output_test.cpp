// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgets.h"
#include "stream_fixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kaibang {
namespace {

using namespace samples;

using StreamOutputTest = WithRtmpServer;

QList<StreamPhase> phasesOf(const QList<StreamState>& told)
{
    QList<StreamPhase> phases;
    for (const StreamState& state : told) {
        if (phases.isEmpty() || phases.last() != state.phase)
            phases << state.phase;
    }
    return phases;
}

TEST_F(StreamOutputTest, EveryPictureReachesTheViewerInOrder)
{
    LittleEncode encode;
    encode.start();
    ASSERT_TRUE(waitFor(5000, [&] { return encode.made() > 20; })); // the stream does not begin at zero
    FedOutput shop(encode, aimedAt(server->url(QStringLiteral("a"))));
    StreamViewer viewer(server->url(QStringLiteral("a")));
    const int pictures = hasLongBudget() ? 9000 : 90; // five minutes
    ASSERT_TRUE(waitFor(15'000 + pictures * 34, [&] { return viewer.seen().size() >= pictures; }));
    const StreamFigures figures = shop.output.figures();
    EXPECT_EQ(shop.output.state().phase, StreamPhase::Live);
    EXPECT_GE(figures.sentFrames, quint64(pictures));
    EXPECT_EQ(figures.droppedFrames, 0u);
    EXPECT_EQ(figures.reconnects, 0);
    EXPECT_GT(figures.kbps, 300); // 400 of picture, 64 of sound, the container
    EXPECT_LT(figures.kbps, 800);
    EXPECT_GT(viewer.soundPackets(), 60);
    shop.output.stop();
    EXPECT_TRUE(waitFor(3000, [&] { return shop.told.last().phase == StreamPhase::Ended; }));
    viewer.stop();
    expectWhole(viewer.seen(), pictures);
    const QList<StreamPhase> way{StreamPhase::Connecting, StreamPhase::Live, StreamPhase::Ended};
    EXPECT_EQ(phasesOf(shop.told), way);
}

TEST_F(StreamOutputTest, FfprobeSeesWhatTheFormatSays)
{
    if (!mayStartProcesses())
        GTEST_SKIP() << "not under the thread sanitizer";
    LittleEncode encode;
    encode.start();
    FedOutput shop(encode, aimedAt(server->url(QStringLiteral("p"))));
    ASSERT_TRUE(waitFor(10'000, [&] { return shop.isIn(StreamPhase::Live); }));
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_streams"), QStringLiteral("-of"),
                 QStringLiteral("json"), QStringLiteral("-analyzeduration"), QStringLiteral("1500000"),
                 server->url(QStringLiteral("p"))});
    if (!probe.waitForStarted())
        GTEST_SKIP() << "ffprobe is not installed";
    ASSERT_TRUE(waitFor(20'000, [&] { return probe.state() == QProcess::NotRunning; }));
    QStringList seen;
    for (const QJsonValue& value : QJsonDocument::fromJson(probe.readAllStandardOutput())[u"streams"].toArray()) {
        const QJsonObject stream = value.toObject();
        seen << QStringLiteral("%1 %2x%3 %4")
                    .arg(stream[u"codec_name"].toString())
                    .arg(stream[u"width"].toInt())
                    .arg(stream[u"height"].toInt())
                    .arg(stream[u"sample_rate"].toString());
    }
    seen.sort();
    const QStringList truth{QStringLiteral("aac 0x0 48000"), QStringLiteral("h264 320x180 ")};
    EXPECT_EQ(seen, truth);
}

TEST_F(StreamOutputTest, ComesBackByItselfWhenTheServerWasKilled)
{
    LittleEncode encode;
    encode.start();
    FedOutput shop(encode, aimedAt(server->url(QStringLiteral("k"))));
    StreamViewer viewer(server->url(QStringLiteral("k")));
    ASSERT_TRUE(waitFor(15'000, [&] { return viewer.seen().size() >= 30; }));
    const int requests = encode.keyRequests;
    server->kill();
    ASSERT_TRUE(waitFor(10'000, [&] { return shop.isIn(StreamPhase::Reconnecting); }));
    const StreamState waiting = shop.told.last();
    EXPECT_NE(waiting.fault.kind, MediaFaultKind::None);
    EXPECT_EQ(waiting.attempts, 1);
    EXPECT_TRUE(waitFor(10'000, [&] { return shop.output.state().attempts >= 2; })); // and goes on trying
    const int before = viewer.newest();
    server->start();
    shop.output.retryNow();
    ASSERT_TRUE(waitFor(10'000, [&] { return shop.isIn(StreamPhase::Live); }));
    ASSERT_TRUE(waitFor(15'000, [&] { return viewer.newest() > before + 60; }));
    EXPECT_GT(encode.keyRequests, requests);
    const StreamFigures figures = shop.output.figures();
    EXPECT_EQ(figures.reconnects, 1);
    EXPECT_GT(figures.droppedFrames, 0u);
    viewer.stop();
    const CounterFaults faults = faultsOf(viewer.seen());
    EXPECT_EQ(faults.unreadable, 0);
    EXPECT_EQ(faults.backwards, 0);
    EXPECT_EQ(faults.gaps, 1);
}

TEST_F(StreamOutputTest, FrozenServerCostsTimeAndThenTheOldestPictures)
{
    StreamPatience patience;
    patience.writeMs = 1500;
    LittleEncode encode(2500); // what the buffers on the way swallow is gone in a second
    encode.start();
    FedOutput shop(encode, aimedAt(server->url(QStringLiteral("f"))), {}, patience);
    ASSERT_TRUE(waitFor(10'000, [&] { return shop.output.figures().sentFrames > 30; }));
    const int made = encode.made();
    server->freeze();
    EXPECT_TRUE(waitFor(15'000, [&] { return shop.isIn(StreamPhase::Reconnecting); }));
    EXPECT_EQ(shop.output.state().fault.kind, MediaFaultKind::TimedOut);
    EXPECT_GT(encode.made(), made + 20) << "the encode waited for the server";
    server->thaw();
    StreamViewer viewer(server->url(QStringLiteral("f")));
    EXPECT_TRUE(waitFor(15'000, [&] { return shop.isIn(StreamPhase::Live); }));
    EXPECT_TRUE(waitFor(15'000, [&] { return viewer.seen().size() > 30; }));
    viewer.stop();
    expectWhole(viewer.seen(), 30);
}

TEST_F(StreamOutputTest, EndsInTimeWhileTheServerIsFrozen)
{
    LittleEncode encode(2500);
    encode.start();
    QElapsedTimer clock;
    {
        FedOutput shop(encode, aimedAt(server->url(QStringLiteral("e"))));
        ASSERT_TRUE(waitFor(10'000, [&] { return shop.isIn(StreamPhase::Live); }));
        server->freeze();
        ASSERT_TRUE(waitFor(10'000, [&] { return shop.output.figures().queueMs > 800; }));
        clock.start();
    }
    EXPECT_LT(clock.elapsed(), 4000); // a second, and this machine's moods; a write alone may take five
    server->thaw();
}

TEST_F(StreamOutputTest, RefusedStreamIsNotTriedForEver)
{
    LittleEncode encode;
    encode.start();
    const QString url = server->url(QStringLiteral("s3cret-key?sign=0123abcd"))
                            .replace(QLatin1String("/live/"), QLatin1String("/guarded/"));
    FedOutput shop(encode, aimedAt(url));
    ASSERT_TRUE(waitFor(20'000, [&] { return shop.isIn(StreamPhase::Refused); })) << wordsOf(shop.told);
    const int asked = int(server->log().count("publish: name="));
    for (const StreamState& state : shop.told) {
        EXPECT_FALSE(state.fault.detail.contains(QLatin1String("s3cret")));
        EXPECT_FALSE(state.fault.detail.contains(QLatin1String("0123abcd")));
    }
    QTest::qWait(2500); // longer than the first two waits
    EXPECT_EQ(int(server->log().count("publish: name=")), asked);
    shop.output.retryNow();
    EXPECT_TRUE(waitFor(10'000, [&] { return server->log().count("publish: name=") > asked; }));
}

TEST_F(StreamOutputTest, KeyThatIsInUseIsRefused)
{
    LittleEncode encode;
    encode.start();
    FedOutput first(encode, aimedAt(server->url(QStringLiteral("t4ken"))));
    ASSERT_TRUE(waitFor(10'000, [&] { return first.isIn(StreamPhase::Live); }));
    testing::internal::CaptureStderr();
    FedOutput second(encode, aimedAt(server->url(QStringLiteral("t4ken"))));
    ASSERT_TRUE(waitFor(20'000, [&] { return second.isIn(StreamPhase::Refused); }));
    EXPECT_EQ(testing::internal::GetCapturedStderr(), ""); // the library's own words are ours alone
    EXPECT_EQ(second.output.state().fault.kind, MediaFaultKind::KeyRefused);
    EXPECT_FALSE(second.output.state().fault.detail.contains(QLatin1String("t4ken")));
    EXPECT_TRUE(first.isIn(StreamPhase::Live));
}

TEST(StreamOutputAlone, NothingThereIsTriedAgainLaterAndLater)
{
    LittleEncode encode;
    FedOutput shop(encode, aimedAt(QStringLiteral("rtmp://127.0.0.1:%1/live/x").arg(freePort())));
    ASSERT_TRUE(waitFor(10'000, [&] { return shop.output.state().attempts >= 2; }));
    ASSERT_TRUE(waitFor(1000, [&] { return shop.told.size() >= 4; }));
    EXPECT_EQ(shop.told[1].phase, StreamPhase::Reconnecting);
    EXPECT_EQ(shop.told[1].fault.kind, MediaFaultKind::Unreachable);
    EXPECT_GT(shop.told[1].nextTryInMs, 500);
    EXPECT_LE(shop.told[1].nextTryInMs, 1000);
    EXPECT_EQ(shop.told[2].nextTryInMs, 0); // being tried
    EXPECT_GT(shop.told[3].nextTryInMs, 1000);
    EXPECT_LE(shop.told[3].nextTryInMs, 2000);
}

TEST(StreamOutputAlone, SilentServerTimesOutAndEndsAtOnceWhenAsked)
{
    SilentServer silent;
    StreamPatience patience;
    patience.openMs = 700;
    LittleEncode encode;
    {
        FedOutput shop(encode, aimedAt(QStringLiteral("rtmp://127.0.0.1:%1/live/x").arg(silent.port())), {}, patience);
        ASSERT_TRUE(waitFor(10'000, [&] { return shop.isIn(StreamPhase::Reconnecting); }));
        EXPECT_EQ(shop.output.state().fault.kind, MediaFaultKind::TimedOut);
    }
    QElapsedTimer clock;
    {
        FedOutput shop(encode, aimedAt(QStringLiteral("rtmp://127.0.0.1:%1/live/x").arg(silent.port())));
        QTest::qWait(300);
        clock.start();
    }
    EXPECT_LT(clock.elapsed(), 3000); // an eighth of it would do; opening may take eight seconds
}

TEST(StreamOutputAlone, UnknownHostIsNamed)
{
    LittleEncode encode;
    FedOutput shop(encode, aimedAt(QStringLiteral("rtmp://nobody.invalid/live/s3cret")));
    ASSERT_TRUE(waitFor(20'000, [&] { return shop.isIn(StreamPhase::Reconnecting); }));
    const MediaFault fault = shop.output.state().fault;
    EXPECT_TRUE(fault.kind == MediaFaultKind::HostUnknown || fault.kind == MediaFaultKind::TimedOut);
    EXPECT_FALSE(fault.detail.contains(QLatin1String("s3cret")));
}

} // namespace
} // namespace kaibang
