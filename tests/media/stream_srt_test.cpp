// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast_fixture.h"
#include "loss_window.h"

namespace kaibang {
namespace {

using namespace samples;

QString listenerUrl(quint16 port)
{
    return QStringLiteral("srt://127.0.0.1:%1?mode=listener").arg(port);
}

TEST(StreamSrtTest, ListenerSeesEveryPicture)
{
    const quint16 port = freePort(true);
    StreamViewer viewer(listenerUrl(port));
    LittleEncode encode;
    encode.start();
    ASSERT_TRUE(waitFor(10'000, [&] { return encode.made() > 75; }));
    FedOutput shop(
        encode, aimedAt(QStringLiteral("srt://127.0.0.1:%1?streamid=#!::r=live/shop,m=publish&latency=120").arg(port)));
    ASSERT_TRUE(waitFor(20'000, [&] { return viewer.seen().size() >= 90; })) << wordsOf(shop.told);
    shop.output.stop();
    EXPECT_TRUE(waitFor(3000, [&] { return shop.isIn(StreamPhase::Ended); }));
    viewer.stop();
    expectWhole(viewer.seen(), 90);
    EXPECT_GT(viewer.soundPackets(), 60);
    EXPECT_GE(viewer.firstMs(), 0);
    EXPECT_LT(viewer.firstMs(), 1500); // times begin with the stream and not with the encode, 2.5 s before
}

// Whoever comes late finds the parameter sets in the stream: the listener begins anew while the stream goes on.
TEST(StreamSrtTest, ComesBackWhenTheListenerDoes)
{
    const quint16 port = freePort(true);
    LittleEncode encode;
    encode.start();
    FedOutput shop(encode, aimedAt(QStringLiteral("srt://127.0.0.1:%1").arg(port)));
    int newest = 0;
    {
        StreamViewer viewer(listenerUrl(port));
        ASSERT_TRUE(waitFor(20'000, [&] { return viewer.seen().size() >= 20; })) << wordsOf(shop.told);
        newest = viewer.newest();
    }
    ASSERT_TRUE(waitFor(20'000, [&] { return shop.isIn(StreamPhase::Reconnecting); })) << wordsOf(shop.told);
    StreamViewer viewer(listenerUrl(port));
    shop.output.retryNow();
    ASSERT_TRUE(waitFor(20'000, [&] { return viewer.seen().size() >= 20; })) << wordsOf(shop.told);
    viewer.stop();
    expectWhole(viewer.seen(), 20);
    EXPECT_GT(viewer.seen().first(), newest);
    EXPECT_EQ(shop.output.figures().reconnects, 1);
}

TEST(StreamSrtTest, PassphraseOpensAndAWrongOneIsRefused)
{
    const quint16 port = freePort(true);
    LittleEncode encode;
    encode.start();
    StreamViewer viewer(listenerUrl(port), {{QStringLiteral("passphrase"), QStringLiteral("mussel-in-the-pond")}});
    {
        FedOutput wrong(encode, aimedAt(QStringLiteral("srt://127.0.0.1:%1?passphrase=pearl-in-the-pond").arg(port)));
        ASSERT_TRUE(waitFor(20'000, [&] { return wrong.isIn(StreamPhase::Refused); })) << wordsOf(wrong.told);
        EXPECT_EQ(wrong.told.last().fault.kind, MediaFaultKind::KeyRefused);
        EXPECT_FALSE(wrong.told.last().fault.detail.contains(QLatin1String("pond")));
    }
    FedOutput right(encode, aimedAt(QStringLiteral("srt://127.0.0.1:%1?passphrase=mussel-in-the-pond").arg(port)));
    EXPECT_TRUE(waitFor(20'000, [&] { return viewer.seen().size() >= 20; })) << wordsOf(right.told);
}

TEST(StreamSrtTest, AWeakLineLowersTheBitrateAndACalmOneRaisesIt)
{
    const quint16 port = freePort(true);
    StreamViewer viewer(listenerUrl(port));
    SlowDatagrams line(port, 1200);
    LittleEncode encode(1500);
    encode.start();
    OnAir air(encode, quickLadder());
    air.start(QStringLiteral("srt://127.0.0.1:%1").arg(line.port()), QStringLiteral("shop"));
    ASSERT_TRUE(waitFor(30'000, [&] { return !air.changes.isEmpty(); }));
    const BitrateChange expected{1500, 1000, BitrateReason::LineWeak, {QStringLiteral("shop")}};
    EXPECT_EQ(air.changes.first(), expected);
    EXPECT_GT(air.standing(QStringLiteral("shop")).figures.lostShare, 0.01);
    line.setKbps(0);
    ASSERT_TRUE(waitFor(30'000, [&] { return air.changes.last().reason == BitrateReason::LineCalm; }));
    EXPECT_EQ(encode.pictureKbps(), air.changes.last().toKbps);
    EXPECT_TRUE(air.isIn(QStringLiteral("shop"), StreamPhase::Live));
}

// The control: a wide line that loses some, which is sent again, keeps its bitrate and every picture.
TEST(StreamSrtTest, ControlALossThatIsMadeGoodLowersNothing)
{
    const quint16 port = freePort(true);
    StreamViewer viewer(listenerUrl(port));
    const SlowDatagrams line(port, 0, 3);
    LittleEncode encode(1500);
    encode.start();
    OnAir air(encode, quickLadder());
    air.start(QStringLiteral("srt://127.0.0.1:%1?latency=400").arg(line.port()), QStringLiteral("shop"));
    const auto figures = [&] { return air.standing(QStringLiteral("shop")).figures; };
    ASSERT_TRUE(waitFor(30'000, [&] { return figures().sentFrames > 240; }));
    EXPECT_GT(figures().lostShare, 0.005);
    EXPECT_LT(figures().lostShare, LadderPace().weakLoss);
    EXPECT_TRUE(air.changes.isEmpty());
    viewer.stop();
    expectWhole(viewer.seen(), 150);
}

TEST(LossWindowTest, SaysWhatWasLostInTheLastThreeSeconds)
{
    LossWindow window;
    EXPECT_EQ(window.share(), 0);
    window.add(0, 1000, 900); // what was before is nobody's business
    window.add(100, 1020, 910);
    EXPECT_EQ(window.share(), 0) << "too few to say anything";
    window.add(1000, 1200, 920);
    EXPECT_DOUBLE_EQ(window.share(), 20.0 / 200);
    window.add(1050, 9999, 9999); // too soon after the last
    EXPECT_DOUBLE_EQ(window.share(), 20.0 / 200);
    window.add(6000, 2200, 920);
    window.add(7000, 2400, 930);
    EXPECT_DOUBLE_EQ(window.share(), 10.0 / 1200);
    window.clear();
    EXPECT_EQ(window.share(), 0);
}

TEST(StreamSrtTest, NobodyThereTimesOut)
{
    StreamPatience patience;
    patience.openMs = 1000;
    LittleEncode encode;
    FedOutput shop(encode, aimedAt(QStringLiteral("srt://127.0.0.1:%1").arg(freePort(true))), {}, patience);
    ASSERT_TRUE(waitFor(20'000, [&] { return shop.isIn(StreamPhase::Reconnecting); })) << wordsOf(shop.told);
    EXPECT_EQ(shop.told.last().fault.kind, MediaFaultKind::TimedOut);
}

} // namespace
} // namespace kaibang
