// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_test.h"
#include "stream_fixture.h"

namespace kaibang {
namespace {

using namespace samples;

struct Measuring
{
    explicit Measuring(LittleEncode& theEncode, LineTest::Options options = {})
        : encode(theEncode)
        , test(
              theEncode.format(), [&theEncode] { theEncode.requestKeyFrame(); }, std::move(options))
    {
        encode.addSink(&test);
        QObject::connect(&test, &LineTest::finished, &test,
                         [this](const LineVerdict& verdict) { verdicts << verdict; });
        QObject::connect(&test, &LineTest::stepped, &test, [this](int kbps) { steps << kbps; });
    }
    ~Measuring() { encode.removeSink(&test); }
    Measuring(const Measuring&) = delete;
    Measuring& operator=(const Measuring&) = delete;

    LittleEncode& encode;
    LineTest test;
    QList<LineVerdict> verdicts;
    QList<int> steps;
};

Aimed testAt(const QString& url)
{
    Aimed aimed = aimedAt(url);
    aimed.target.purpose = StreamPurpose::Test;
    return aimed;
}

using LineTestTest = WithRtmpServer;

TEST_F(LineTestTest, MeasuresWhatTheLineCarries)
{
    const SlowLine line(server->port(), 2400);
    LittleEncode encode(100);
    encode.start();
    LineTest::Options options;
    options.stepMs = 700;
    Measuring measuring(encode, options);
    const Aimed aimed = testAt(QStringLiteral("rtmp://127.0.0.1:%1/live/l").arg(line.port()));
    EXPECT_EQ(measuring.test.start(aimed.target, aimed.secrets), LineTestStart::Started);
    EXPECT_EQ(measuring.test.start(aimed.target, aimed.secrets), LineTestStart::AlreadyRunning);
    StreamViewer viewer(server->url(QStringLiteral("l")));
    ASSERT_TRUE(waitFor(40'000, [&] { return !measuring.verdicts.isEmpty(); }));
    const LineVerdict verdict = measuring.verdicts.first();
    EXPECT_EQ(verdict.fault.kind, MediaFaultKind::None);
    // A busy computer makes the line weaker than it should be, and never stronger.
    EXPECT_GT(verdict.measuredKbps, 2400 * 50 / 100);
    EXPECT_LT(verdict.measuredKbps, 2400 * 115 / 100);
    EXPECT_FALSE(verdict.isAtLeast);
    EXPECT_FALSE(verdict.wasShown);
    EXPECT_EQ(verdict.sustainableKbps, verdict.measuredKbps * 3 / 4);
    ASSERT_TRUE(verdict.preset.has_value());
    EXPECT_EQ(*verdict.preset, *presetWithin(verdict.sustainableKbps));
    EXPECT_EQ(measuring.steps.first(), 500);
    EXPECT_GE(measuring.steps.last(), 2500);
    viewer.stop();
    // The filler is left out by a decoder: the pictures are those of the encode.
    EXPECT_GE(viewer.seen().size(), 60);
    EXPECT_EQ(faultsOf(viewer.seen()).unreadable, 0);
}

TEST_F(LineTestTest, LineThatIsNeverFullCarriesAtLeastThat)
{
    LineTest::Options options;
    options.stepsKbps = {500, 1000};
    options.stepMs = 700;
    options.measureMs = 700;
    LittleEncode encode(100);
    encode.start();
    Measuring measuring(encode, options);
    const Aimed aimed = aimedAt(server->url(QStringLiteral("m")));
    EXPECT_EQ(measuring.test.start(aimed.target, aimed.secrets), LineTestStart::WouldBeShown);
    EXPECT_EQ(measuring.test.start(aimed.target, aimed.secrets, IfShown::Allow), LineTestStart::Started);
    ASSERT_TRUE(waitFor(20'000, [&] { return !measuring.verdicts.isEmpty(); }));
    const LineVerdict verdict = measuring.verdicts.first();
    EXPECT_TRUE(verdict.isAtLeast);
    EXPECT_TRUE(verdict.wasShown);
    EXPECT_EQ(verdict.measuredKbps, 1000);
    EXPECT_EQ(measuring.steps, (QList<int>{500, 1000}));
    EXPECT_FALSE(measuring.test.isRunning());
}

// SRT does not wait; what it lost says how much went through.
TEST(LineTestAlone, AnSrtLineIsMeasuredByWhatItLoses)
{
    const quint16 port = freePort(true);
    StreamViewer viewer(QStringLiteral("srt://127.0.0.1:%1?mode=listener").arg(port));
    const SlowDatagrams line(port, 2400);
    LittleEncode encode(100);
    encode.start();
    LineTest::Options options;
    options.stepMs = 1000;
    Measuring measuring(encode, options);
    const Aimed aimed = testAt(QStringLiteral("srt://127.0.0.1:%1").arg(line.port()));
    EXPECT_EQ(measuring.test.start(aimed.target, aimed.secrets), LineTestStart::Started);
    ASSERT_TRUE(waitFor(40'000, [&] { return !measuring.verdicts.isEmpty(); }));
    const LineVerdict verdict = measuring.verdicts.first();
    EXPECT_EQ(verdict.fault.kind, MediaFaultKind::None);
    EXPECT_FALSE(verdict.isAtLeast);
    EXPECT_GE(verdict.measuredKbps, 1300);
    EXPECT_LE(verdict.measuredKbps, 2500);
    ASSERT_GE(measuring.steps.size(), 3);
    EXPECT_EQ(verdict.measuredKbps, measuring.steps[measuring.steps.size() - 2]);
    EXPECT_TRUE(verdict.preset.has_value());
}

// The control: over a line that carries everything the same test finds no end.
TEST(LineTestAlone, ControlAWideSrtLineCarriesAtLeastThat)
{
    const quint16 port = freePort(true);
    StreamViewer viewer(QStringLiteral("srt://127.0.0.1:%1?mode=listener").arg(port));
    const SlowDatagrams line(port, 0, 1);
    LittleEncode encode(100);
    encode.start();
    LineTest::Options options;
    options.srtStepsKbps = {500, 2000};
    options.stepMs = 1000;
    options.measureMs = 1000;
    Measuring measuring(encode, options);
    const Aimed aimed = testAt(QStringLiteral("srt://127.0.0.1:%1").arg(line.port()));
    EXPECT_EQ(measuring.test.start(aimed.target, aimed.secrets), LineTestStart::Started);
    ASSERT_TRUE(waitFor(20'000, [&] { return !measuring.verdicts.isEmpty(); }));
    EXPECT_TRUE(measuring.verdicts.first().isAtLeast);
    EXPECT_EQ(measuring.verdicts.first().measuredKbps, 2000);
}

TEST_F(LineTestTest, SaysWhyNothingWasMeasured)
{
    LittleEncode encode(100);
    encode.start();
    Measuring measuring(encode);
    const Aimed aimed = testAt(QStringLiteral("rtmp://127.0.0.1:%1/live/l").arg(freePort()));
    measuring.test.start(aimed.target, aimed.secrets);
    ASSERT_TRUE(waitFor(20'000, [&] { return !measuring.verdicts.isEmpty(); }));
    EXPECT_EQ(measuring.verdicts[0].fault.kind, MediaFaultKind::Unreachable);
    EXPECT_EQ(measuring.verdicts[0].sustainableKbps, 0);
    EXPECT_FALSE(measuring.verdicts[0].preset.has_value());
    const Aimed well = testAt(server->url(QStringLiteral("l")));
    measuring.test.start(well.target, well.secrets);
    measuring.test.cancel();
    ASSERT_TRUE(waitFor(20'000, [&] { return measuring.verdicts.size() == 2; }));
    EXPECT_EQ(measuring.verdicts[1].fault.kind, MediaFaultKind::Stopped);
}

} // namespace
} // namespace kaibang
