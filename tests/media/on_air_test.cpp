// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"
#include "broadcaster.h"
#include "budgets.h"
#include "pattern_counter.h"
#include "stream_fixture.h"

namespace kaibang {
namespace {

using namespace samples;

/// Reads the test picture's own number in what viewers get.
StreamViewer::Reader patternReader(const QByteArray& preset)
{
    const auto counter = std::make_shared<PatternCounter>(encodePreset(preset).size);
    return [counter, size = encodePreset(preset).size](const uint8_t* luma, int stride, QSize seen) {
        if (seen != size)
            return -1;
        std::vector<uint8_t> packed;
        for (int y = 0; y < size.height(); ++y)
            packed.insert(packed.end(), luma + y * stride, luma + y * stride + size.width());
        const int number = counter->read(packed.data());
        return number < 1'000'000 ? number : -1; // the slate, before the source's first picture
    };
}

QList<int> withoutRepeats(QList<int> seen)
{
    seen.removeAll(-1);
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    return seen;
}

using OnAirTest = WithRtmpServer;

// The program's own chain: test picture, compositor, encoder, and of its packets a recording and two targets.
TEST_F(OnAirTest, OneEncodeGoesToARecordingAndTwoTargetsAtOnce)
{
    const QByteArray preset = hasLongBudget() ? "720p" : "360p";
    const int pictures = hasLongBudget() ? 9000 : 120; // five minutes
    Studio studio(preset);
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    RecordingPlan plan;
    plan.folder = studio.folder.path();
    recorder.start(studio.encoder, plan);
    Broadcaster broadcaster(studio.encoder, studio.encoder.format());
    studio.encoder.addSink(&broadcaster);
    const Aimed first = aimedAt(server->url(QStringLiteral("one")), QStringLiteral("one"));
    const Aimed second = aimedAt(server->url(QStringLiteral("two")), QStringLiteral("two"));
    EXPECT_EQ(broadcaster.start(first.target, first.secrets), StartOutcome::Started);
    EXPECT_EQ(broadcaster.start(second.target, second.secrets), StartOutcome::Started);
    StreamViewer one(server->url(QStringLiteral("one")), {}, patternReader(preset));
    StreamViewer two(server->url(QStringLiteral("two")), {}, patternReader(preset));
    EXPECT_TRUE(waitFor(30'000 + pictures * 34,
                        [&] { return one.seen().size() >= pictures && two.seen().size() >= pictures; }));
    for (const TargetStanding& standing : broadcaster.standings()) {
        EXPECT_EQ(standing.state.phase, StreamPhase::Live);
        EXPECT_EQ(standing.figures.droppedPackets, 0u);
    }
    studio.encoder.removeSink(&broadcaster);
    one.stop();
    two.stop();
    recorder.stop();
    EXPECT_EQ(endedBy(ended).fault.kind, MediaFaultKind::None);
    // What the clock repeats or a busy computer leaves out is the compositor's and the encoder's matter; both viewers
    // and the file have the same, in order.
    QList<int> longer = withoutRepeats(one.seen());
    QList<int> shorter = withoutRepeats(two.seen());
    for (const QList<int>& seen : {longer, shorter}) {
        EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()))
            << testing::PrintToString(std::vector<int>(seen.begin(), seen.end()));
    }
    while (!longer.isEmpty() && longer.first() < shorter.first())
        longer.removeFirst();
    while (!shorter.isEmpty() && shorter.first() < longer.first())
        shorter.removeFirst();
    const qsizetype both = std::min(longer.size(), shorter.size());
    EXPECT_GE(both, pictures / 2);
    EXPECT_EQ(longer.first(both), shorter.first(both));
}

} // namespace
} // namespace kaibang
