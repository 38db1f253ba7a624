// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast_fixture.h"

#include <QElapsedTimer>

namespace kaibang {
namespace {

using namespace samples;

const QString shopId = QStringLiteral("shop");
const QString otherId = QStringLiteral("other");

using BroadcasterTest = WithRtmpServer;

TEST_F(BroadcasterTest, DeadTargetsDoNotDisturbTheLiveOne)
{
    LittleEncode encode;
    encode.start();
    OnAir air(encode);
    const SilentServer silent;
    EXPECT_EQ(air.start(QStringLiteral("rtmp://127.0.0.1:%1/live/x").arg(silent.port()), QStringLiteral("silent")),
              StartOutcome::Started);
    // A network that is reserved for documents (RFC 5737): nobody answers, or the system says at once that there is no
    // way.
    EXPECT_EQ(air.start(QStringLiteral("rtmp://192.0.2.1:1935/live/x"), QStringLiteral("nowhere")),
              StartOutcome::Started);
    EXPECT_EQ(air.start(QStringLiteral("rtmp://127.0.0.1:%1/live/x").arg(freePort()), QStringLiteral("closed")),
              StartOutcome::Started);
    EXPECT_EQ(air.start(server->url(shopId), shopId), StartOutcome::Started);
    EXPECT_EQ(air.start(server->url(shopId), shopId), StartOutcome::AlreadyRunning);
    StreamViewer viewer(server->url(shopId));
    ASSERT_TRUE(waitFor(20'000, [&] { return viewer.seen().size() >= 100; }));
    EXPECT_TRUE(air.isIn(shopId, StreamPhase::Live));
    EXPECT_TRUE(air.isIn(QStringLiteral("closed"), StreamPhase::Reconnecting));
    EXPECT_FALSE(air.isIn(QStringLiteral("silent"), StreamPhase::Live));
    EXPECT_FALSE(air.isIn(QStringLiteral("nowhere"), StreamPhase::Live));
    EXPECT_EQ(air.standing(shopId).figures.droppedPackets, 0u);
    EXPECT_TRUE(air.changes.isEmpty());
    EXPECT_TRUE(air.broadcaster.isOnAir());
    QElapsedTimer clock;
    clock.start();
    air.broadcaster.stopAll();
    EXPECT_LT(clock.elapsed(), 1000); // the thread of the window waits for nobody; opening may take eight seconds
    EXPECT_TRUE(waitFor(5000, [&] { return air.ended == 1; }));
    EXPECT_FALSE(air.broadcaster.isOnAir());
    EXPECT_EQ(air.standing(shopId).state.phase, StreamPhase::Ended);
    EXPECT_GT(air.standing(shopId).figures.liveSeconds, 2.0);
    viewer.stop();
    expectWhole(viewer.seen(), 100);
    EXPECT_EQ(encode.skipped, 0);
}

/// What the broadcaster is not: one thread sends to all, one after the other.
class OneAfterTheOther : public PacketSink
{
public:
    OneAfterTheOther(const EncodedFormat& format, const std::vector<Aimed>& targets)
    {
        StreamPatience patience;
        patience.openMs = 2500;
        for (const Aimed& aimed : targets)
            m_writers.push_back(std::make_unique<StreamWriter>(aimed.target, aimed.secrets, format, StreamTrust(),
                                                               patience, m_giveUpNs));
        m_isOpen.resize(targets.size());
    }
    ~OneAfterTheOther() override { m_giveUpNs = 1; }
    void takePacket(const PacketPtr& packet) override
    {
        for (size_t i = 0; i < m_writers.size(); ++i) {
            if (packet->kind == PacketKind::Picture && packet->keyFrame && !m_isOpen[i])
                m_isOpen[i] = m_writers[i]->open().kind == MediaFaultKind::None;
            if (m_isOpen[i])
                m_writers[i]->write(*packet);
        }
    }

private:
    std::atomic<qint64> m_giveUpNs = 0;
    std::vector<std::unique_ptr<StreamWriter>> m_writers;
    std::vector<bool> m_isOpen;
};

// The control of the test above: with one queue for all, the same dead target costs the live one its pictures.
TEST_F(BroadcasterTest, ControlWithoutAQueueForEachTheLiveOneLosesPictures)
{
    const SilentServer silent;
    LittleEncode encode;
    OneAfterTheOther sink(encode.format(), {aimedAt(server->url(shopId)),
                                            aimedAt(QStringLiteral("rtmp://127.0.0.1:%1/live/x").arg(silent.port()))});
    encode.addSink(&sink);
    StreamViewer viewer(server->url(shopId));
    encode.start();
    EXPECT_TRUE(waitFor(20'000, [&] { return viewer.newest() > 120; }));
    encode.stop();
    viewer.stop();
    EXPECT_GT(faultsOf(viewer.seen()).missing, 30);
    EXPECT_GT(encode.skipped, 30);
}

TEST_F(BroadcasterTest, WeakLineLowersTheBitrateAndSaysWhyAndACalmOneRaisesIt)
{
    SlowLine line(server->port(), 900);
    LittleEncode encode(1500);
    encode.start();
    OnAir air(encode, quickLadder());
    air.start(QStringLiteral("rtmp://127.0.0.1:%1/live/w").arg(line.port()), shopId);
    ASSERT_TRUE(waitFor(30'000, [&] { return !air.changes.isEmpty(); }));
    const BitrateChange down = air.changes.first();
    const BitrateChange expected{1500, 1000, BitrateReason::LineWeak, {shopId}};
    EXPECT_EQ(down, expected);
    EXPECT_EQ(encode.pictureKbps(), air.broadcaster.pictureKbps());
    EXPECT_LT(encode.pictureKbps(), 1500);
    line.setKbps(0);
    ASSERT_TRUE(waitFor(30'000, [&] { return air.changes.last().reason == BitrateReason::LineCalm; }));
    EXPECT_GT(air.changes.last().toKbps, air.changes.last().fromKbps);
    EXPECT_EQ(encode.pictureKbps(), air.changes.last().toKbps);
    EXPECT_TRUE(air.isIn(shopId, StreamPhase::Live));
}

// A recording may go on with it, which a weak line is nothing to.
TEST_F(BroadcasterTest, AnEncodeThatGoesOnHasItsBitrateBackWhenTheStreamsHaveGone)
{
    SlowLine line(server->port(), 900);
    LittleEncode encode(1500);
    encode.start();
    {
        OnAir air(encode, quickLadder());
        air.start(QStringLiteral("rtmp://127.0.0.1:%1/live/w").arg(line.port()), shopId);
        ASSERT_TRUE(waitFor(30'000, [&] { return !air.changes.isEmpty(); }));
        ASSERT_EQ(encode.pictureKbps(), 1000);
        air.broadcaster.stopAll();
        ASSERT_TRUE(waitFor(5'000, [&] { return air.ended == 1; }));
        EXPECT_EQ(encode.pictureKbps(), 1000) << "the control: the end of the streams alone gives nothing back";
    }
    EXPECT_EQ(encode.pictureKbps(), 1500);
}

TEST_F(BroadcasterTest, OneWeakTargetDropsForItselfAlone)
{
    const SlowLine line(server->port(), 500);
    LittleEncode encode(1500);
    encode.start();
    OnAir air(encode);
    air.start(QStringLiteral("rtmp://127.0.0.1:%1/live/w").arg(line.port()), otherId);
    air.start(server->url(shopId), shopId);
    StreamViewer viewer(server->url(shopId));
    ASSERT_TRUE(waitFor(30'000, [&] { return air.standing(otherId).figures.queueDroppedPackets > 0; }));
    EXPECT_TRUE(waitFor(10'000, [&] { return viewer.seen().size() > 100; }));
    EXPECT_TRUE(air.changes.isEmpty());
    EXPECT_EQ(encode.pictureKbps(), 1500);
    EXPECT_EQ(air.standing(shopId).figures.droppedPackets, 0u);
    viewer.stop();
    expectWhole(viewer.seen(), 100);
}

TEST_F(BroadcasterTest, CountsDownToTheRoomsEndUntilTheStreamIsBack)
{
    LittleEncode encode;
    encode.start();
    OnAir air(encode);
    air.start(server->url(shopId), shopId, 4);
    ASSERT_TRUE(waitFor(10'000, [&] { return air.isIn(shopId, StreamPhase::Live); }));
    EXPECT_EQ(air.standing(shopId).roomClosesInSeconds, -1);
    server->kill();
    ASSERT_TRUE(waitFor(15'000, [&] { return air.countdown.contains(0); }));
    EXPECT_TRUE(std::ranges::is_sorted(air.countdown, std::greater()));
    EXPECT_LE(air.countdown.first(), 4);
    EXPECT_GE(air.countdown.size(), 2);
    EXPECT_EQ(air.standing(shopId).roomClosesInSeconds, 0);
    EXPECT_EQ(air.safe, 0);
    server->start();
    air.broadcaster.retryNow(shopId);
    EXPECT_TRUE(waitFor(15'000, [&] { return air.safe == 1; }));
    EXPECT_EQ(air.standing(shopId).roomClosesInSeconds, -1);
}

TEST_F(BroadcasterTest, TestStreamSaysWhetherItWasWell)
{
    LittleEncode encode;
    encode.start();
    OnAir air(encode);
    Aimed aimed = aimedAt(server->url(QStringLiteral("t")), QStringLiteral("test"));
    EXPECT_EQ(air.broadcaster.startTest(aimed.target, aimed.secrets, 2), StartOutcome::NotATest);
    aimed.target.purpose = StreamPurpose::Test;
    EXPECT_EQ(air.broadcaster.startTest(aimed.target, aimed.secrets, 2), StartOutcome::Started);
    EXPECT_FALSE(air.broadcaster.isOnAir()); // a test is no show
    ASSERT_TRUE(waitFor(15'000, [&] { return air.reports.size() == 1; }));
    EXPECT_TRUE(air.reports[0].isWell);
    EXPECT_GT(air.reports[0].kbps, 300);
    EXPECT_LT(air.reports[0].kbps, 800);
    aimed.target.address.port = freePort();
    EXPECT_EQ(air.broadcaster.startTest(aimed.target, aimed.secrets, 2), StartOutcome::Started);
    ASSERT_TRUE(waitFor(15'000, [&] { return air.reports.size() == 2; })); // after three tries
    EXPECT_FALSE(air.reports[1].isWell);
    EXPECT_EQ(air.reports[1].fault.kind, MediaFaultKind::Unreachable);
}

TEST_F(BroadcasterTest, AddressWithoutItsKeyIsNotTried)
{
    LittleEncode encode;
    OnAir air(encode);
    Aimed aimed = aimedAt(server->url(shopId), shopId);
    EXPECT_EQ(air.broadcaster.start(aimed.target, {}), StartOutcome::BadAddress);
    EXPECT_TRUE(air.broadcaster.standings().empty());
}

} // namespace
} // namespace kaibang
