// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_fixture.h"

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
