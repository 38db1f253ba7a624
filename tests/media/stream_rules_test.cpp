// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrate_ladder.h"
#include "packet_queue.h"
#include "rate_window.h"
#include "retry_pace.h"
#include "stream_output.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kaibang {
namespace {

PacketPtr packetAt(PacketKind kind, qint64 dtsUs, bool isKey)
{
    auto packet = std::make_shared<EncodedPacket>();
    packet->kind = kind;
    packet->ptsUs = packet->dtsUs = dtsUs;
    packet->keyFrame = isKey;
    return packet;
}

PacketPtr picture(int index, int gop = 60)
{
    return packetAt(PacketKind::Picture, index * qint64(1'000'000) / 30, index % gop == 0);
}

PacketPtr sound(int index)
{
    return packetAt(PacketKind::Sound, index * qint64(1024) * 1'000'000 / 48000, true);
}

TEST(PacketQueueTest, ABrokenRunBeginsAgainWithAKeyFrame)
{
    EXPECT_TRUE(rc::check("whatever comes and is taken, in whatever pace", [] {
        PacketQueue queue;
        const int gop = *rc::gen::inRange(1, 200);
        const int first = *rc::gen::inRange(0, 300);
        quint64 pushed = 0;
        quint64 skippedBefore = 0;
        quint64 taken = 0;
        qint64 lastUs = -1;
        int lastPicture = -1;
        int sounds = 0;
        for (int index = first; index < first + 400; ++index) {
            const auto outcome = queue.push(picture(index, gop));
            ++pushed;
            skippedBefore += outcome == PacketQueue::Pushed::Skipped && queue.droppedPackets() == 0 && taken == 0;
            while (sound(sounds)->dtsUs < (index + 1) * qint64(1'000'000) / 30) {
                if (sound(sounds)->dtsUs >= picture(first)->dtsUs)
                    queue.push(sound(sounds));
                ++sounds;
            }
            RC_ASSERT(queue.waitingMs() * qint64(1000) <= PacketQueue::longestUs);
            const int takes = *rc::gen::inRange(0, 4);
            for (int i = 0; i < takes; ++i) {
                const PacketPtr packet = queue.take();
                if (!packet)
                    break;
                RC_ASSERT(packet->dtsUs >= lastUs); // both kinds in one order
                lastUs = packet->dtsUs;
                if (packet->kind == PacketKind::Sound) {
                    RC_ASSERT(lastPicture >= 0); // never before the first key frame
                    continue;
                }
                ++taken;
                const int number = static_cast<int>((packet->dtsUs * 30 + 500'000) / 1'000'000);
                RC_ASSERT(packet->keyFrame || number == lastPicture + 1); // a gap ends with a key frame
                lastPicture = number;
            }
        }
        quint64 waiting = 0;
        while (const PacketPtr packet = queue.take(true))
            waiting += packet->kind == PacketKind::Picture;
        // No picture is lost without being counted.
        RC_ASSERT(pushed == taken + waiting + queue.droppedFrames() + skippedBefore);
    }));
}

TEST(PacketQueueTest, FullQueueForgetsTheOldestAndKeepsTheNewestKeyFrame)
{
    PacketQueue queue;
    for (int i = 0; i <= 125; ++i)
        EXPECT_EQ(queue.push(picture(i)), PacketQueue::Pushed::Kept);
    EXPECT_EQ(queue.droppedFrames(), 60u);
    EXPECT_EQ(queue.take(true)->dtsUs, picture(60)->dtsUs);
}

TEST(PacketQueueTest, WithoutAKeyFrameInItEverythingGoesAndOneIsAskedFor)
{
    PacketQueue queue;
    int asked = 0;
    for (int i = 0; i <= 130; ++i)
        asked += queue.push(picture(i, 1000)) == PacketQueue::Pushed::NeedsKey;
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(queue.take(true), nullptr);
    EXPECT_EQ(queue.droppedFrames(), 131u);
    EXPECT_EQ(queue.push(packetAt(PacketKind::Picture, 5'000'000, true)), PacketQueue::Pushed::Kept);
    EXPECT_NE(queue.take(true), nullptr);
}

TEST(RetryPaceTest, WaitsOneTwoFourFiveFive)
{
    RetryPace pace;
    QList<qint64> waits;
    for (int i = 0; i < 6; ++i) {
        EXPECT_EQ(pace.failed({MediaFaultKind::Unreachable, {}}, 0), RetryPace::Verdict::Again);
        waits << pace.delayMs();
    }
    EXPECT_EQ(waits, (QList<qint64>{1000, 2000, 4000, 5000, 5000, 5000}));
    pace.failed({MediaFaultKind::LineLost, {}}, 12'000); // it was well in between
    EXPECT_EQ(pace.delayMs(), 1000);
    pace.failed({MediaFaultKind::LineLost, {}}, 5'000); // not for long enough to begin anew
    EXPECT_EQ(pace.delayMs(), 2000);
}

TEST(RetryPaceTest, ARefusalIsBelievedUnlessTheStreamWasWell)
{
    RetryPace fresh;
    EXPECT_EQ(fresh.failed({MediaFaultKind::KeyRefused, {}}, 0), RetryPace::Verdict::Refused);
    RetryPace well;
    well.failed({MediaFaultKind::LineLost, {}}, 60'000);
    int refusals = 1;
    while (well.failed({MediaFaultKind::KeyRefused, {}}, 0) == RetryPace::Verdict::Again && refusals < 1000)
        ++refusals;
    EXPECT_EQ(refusals, 60);
    RetryPace hungUp;
    EXPECT_EQ(hungUp.failed({MediaFaultKind::LineLost, {}}, 400), RetryPace::Verdict::Again);
    EXPECT_EQ(hungUp.failed({MediaFaultKind::ClosedAtOnce, {}}, 0), RetryPace::Verdict::Again);
    EXPECT_EQ(hungUp.failed({MediaFaultKind::LineLost, {}}, 400), RetryPace::Verdict::Refused);
    RetryPace line;
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(line.failed({MediaFaultKind::TimedOut, {}}, 400), RetryPace::Verdict::Again);
}

TEST(RateWindowTest, SaysWhatWentInThreeSeconds)
{
    RateWindow window;
    EXPECT_EQ(window.kbps(0), 0);
    for (qint64 ms = 0; ms < 10'000; ms += 33)
        window.add(ms, 33 * 125); // a megabit a second
    EXPECT_NEAR(window.kbps(10'000), 1000, 60);
    EXPECT_EQ(window.kbps(14'000), 0);
}

TEST(StreamHealthTest, WarnsFromOnePercentAndComplainsFromFive)
{
    StreamFigures figures;
    EXPECT_EQ(healthOf(figures), StreamHealth::Well);
    figures.sentFrames = 990;
    figures.droppedFrames = 10;
    EXPECT_EQ(healthOf(figures), StreamHealth::Well);
    figures.droppedFrames = 11;
    EXPECT_EQ(healthOf(figures), StreamHealth::Warning);
    figures.droppedFrames = 60;
    EXPECT_EQ(healthOf(figures), StreamHealth::Bad);
    figures = {};
    figures.lostShare = 0.09;
    EXPECT_EQ(healthOf(figures), StreamHealth::Well);
    figures.lostShare = 0.11;
    EXPECT_EQ(healthOf(figures), StreamHealth::Warning);
}

/// A made-up home: a line that carries so much, and what does not fit waits in the queue of an output.
struct MadeUpLine
{
    double queueMs = 0;
    quint64 dropped = 0;

    // One second of a stream of `kbps` over a line of `carries`.
    void second(int kbps, int carries)
    {
        queueMs = std::max(0.0, queueMs + 1000.0 * (kbps - carries) / std::max(kbps, 1));
        if (queueMs > 4000) {
            queueMs = 2000;
            dropped += 90;
        }
    }
    LineReading reading(const QString& id, bool isPrimary = false) const
    {
        return {id, isPrimary, static_cast<int>(queueMs), dropped};
    }
};

TEST(BitrateLadderTest, GoesDownToWhatTheLineCarriesAndUpWhenItIsBetter)
{
    BitrateLadder ladder(1500, 400);
    MadeUpLine line;
    QList<int> steps;
    for (int second = 0; second < 600; ++second) {
        line.second(ladder.kbps(), second < 200 ? 800 : 5000);
        if (const auto change = ladder.read(second * 1000, {line.reading(QStringLiteral("a"))})) {
            steps << change->toKbps;
            EXPECT_EQ(change->reason,
                      change->toKbps < change->fromKbps ? BitrateReason::LineWeak : BitrateReason::LineCalm);
            EXPECT_EQ(change->targets,
                      change->reason == BitrateReason::LineWeak ? QStringList{QStringLiteral("a")} : QStringList());
        }
    }
    // 1500 and 1000 do not fit 800; one try of 1000 in between does not, either.
    ASSERT_GE(steps.size(), 4);
    EXPECT_EQ(steps[0], 1000);
    EXPECT_EQ(steps[1], 700);
    EXPECT_EQ(ladder.kbps(), 1500);
}

TEST(BitrateLadderTest, ALineThatLosesIsWeakAndOneThatLosesLittleIsNotCalm)
{
    const auto changeAfter = [](double lostShare, int seconds) {
        BitrateLadder ladder(1500, 400);
        std::optional<BitrateChange> change;
        for (int second = 0; second < seconds && !change; ++second)
            change = ladder.read(second * 1000, {{QStringLiteral("a"), false, 0, 0, lostShare}});
        return change ? change->toKbps : 0;
    };
    EXPECT_EQ(changeAfter(0.2, 4), 1000);
    EXPECT_EQ(changeAfter(0.2, 2), 0) << "one bad second is no weak line";
    EXPECT_EQ(changeAfter(0.09, 200), 0);
    BitrateLadder ladder(1500, 400);
    for (int second = 0; second < 4; ++second)
        ladder.read(second * 1000, {{QStringLiteral("a"), false, 0, 0, 0.2}});
    EXPECT_EQ(ladder.kbps(), 1000);
    for (int second = 4; second < 300; ++second)
        ladder.read(second * 1000, {{QStringLiteral("a"), false, 0, 0, 0.05}});
    EXPECT_EQ(ladder.kbps(), 1000) << "not calm";
    for (int second = 300; second < 400; ++second)
        ladder.read(second * 1000, {{QStringLiteral("a"), false, 0, 0, 0.01}});
    EXPECT_EQ(ladder.kbps(), 1500);
}

TEST(BitrateLadderTest, NeverLeavesItsStepsAndNeverFlaps)
{
    EXPECT_TRUE(rc::check("any line in any weather", [] {
        const int highest = *rc::gen::element(500, 1500, 3500);
        const int lowest = *rc::gen::element(400, 1000);
        BitrateLadder ladder(highest, lowest);
        const auto weather = *rc::gen::container<std::vector<int>>(60, rc::gen::inRange(100, 5000));
        const int inEach = *rc::gen::inRange(5, 120);
        MadeUpLine line;
        qint64 lastMs = -1;
        bool wasUp = false;
        for (int second = 0; second < 60 * inEach; ++second) {
            line.second(ladder.kbps(), weather[size_t(second / inEach)]);
            const qint64 nowMs = second * qint64(1000);
            const auto change = ladder.read(nowMs, {line.reading(QStringLiteral("a"))});
            RC_ASSERT(ladder.kbps() <= highest);
            RC_ASSERT(ladder.kbps() >= std::min(lowest, highest));
            if (!change)
                continue;
            RC_ASSERT(change->toKbps == ladder.kbps() && change->fromKbps != change->toKbps);
            if (change->reason == BitrateReason::LineCalm) {
                RC_ASSERT(lastMs < 0 || nowMs - lastMs >= 60'000); // a calm minute, whatever came before
            } else {
                RC_ASSERT(lastMs < 0 || wasUp || nowMs - lastMs >= 8'000); // a step down is given time to help
            }
            lastMs = nowMs;
            wasUp = change->reason == BitrateReason::LineCalm;
        }
    }));
}

// A line between two steps is what makes a naive ladder go up and down each minute.
TEST(BitrateLadderTest, LineBetweenTwoStepsIsTriedMoreAndMoreRarely)
{
    const auto changesOn = [](const LadderPace& pace) {
        BitrateLadder ladder(1500, 400, pace);
        MadeUpLine line;
        int changes = 0;
        for (int second = 0; second < 3 * 3600; ++second) {
            line.second(ladder.kbps(), 850);
            changes += ladder.read(second * qint64(1000), {line.reading(QStringLiteral("a"))}).has_value();
        }
        return changes;
    };
    // 60, 120, 240, 480 and then every 600 s: in three hours 20 tries and as many ways back, and two steps at first.
    EXPECT_LE(changesOn({}), 2 + 2 * 21);
    LadderPace naive;
    naive.longestCalmMs = naive.calmForMs;
    EXPECT_GT(changesOn(naive), 150) << "the control never flapped";
}

TEST(BitrateLadderTest, OneWeakTargetOfTwoDoesNotPunishTheOther)
{
    BitrateLadder ladder(1500, 400);
    MadeUpLine well;
    MadeUpLine weak;
    for (int second = 0; second < 300; ++second) {
        well.second(ladder.kbps(), 5000);
        weak.second(ladder.kbps(), 300);
        const auto change =
            ladder.read(second * 1000, {well.reading(QStringLiteral("a")), weak.reading(QStringLiteral("b"))});
        EXPECT_FALSE(change.has_value());
    }
    EXPECT_EQ(ladder.kbps(), 1500);
    EXPECT_GT(weak.dropped, 0u); // it pays for itself
}

TEST(BitrateLadderTest, BothWeakOrThePrimaryWeakIsEverybodysBusiness)
{
    for (const bool isPrimary : {false, true}) {
        BitrateLadder ladder(1500, 400);
        MadeUpLine first;
        MadeUpLine second;
        QStringList blamed;
        for (int moment = 0; moment < 20 && blamed.isEmpty(); ++moment) {
            first.second(ladder.kbps(), isPrimary ? 5000 : 800);
            second.second(ladder.kbps(), 800);
            if (const auto change = ladder.read(moment * 1000, {first.reading(QStringLiteral("a")),
                                                                second.reading(QStringLiteral("b"), isPrimary)}))
                blamed = change->targets;
        }
        EXPECT_EQ(blamed.size(), isPrimary ? 1 : 2);
        EXPECT_EQ(ladder.kbps(), 1000);
    }
}

TEST(BitrateLadderTest, NobodyLiveChangesNothing)
{
    BitrateLadder ladder(1500, 400);
    for (int second = 0; second < 1000; ++second)
        EXPECT_FALSE(ladder.read(second * 1000, {}).has_value());
}

} // namespace
} // namespace kaibang
