// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which size the one encode has, whatever needs it in whatever order.
#include "air_studio.h"
#include "compositor.h"
#include "pattern_source.h"
#include "tone_driver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

class AirStudioTest : public testing::Test
{
protected:
    void SetUp() override
    {
        compositor.setSource(&source);
        source.start();
        studio.setPreset(encodePreset("720p"));
    }
    QByteArray encoded() const { return studio.encoder() ? studio.encoder()->preset().id : QByteArray("nothing"); }
    void record()
    {
        studio.startRecording({folder.path(), QStringLiteral("show"), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5))});
    }
    void stream(const QByteArray& preset)
    {
        studio.setStreamPreset(encodePreset(preset));
        studio.need(EncodeNeed::Stream, true);
    }
    void endStream()
    {
        studio.need(EncodeNeed::Stream, false);
        studio.setStreamPreset(std::nullopt);
    }
    void endRecording() { EXPECT_TRUE(studio.endRecordingNow()); }

    QTemporaryDir folder;
    PatternSource source;
    Compositor compositor;
    ToneDriver tone;
    AirStudio studio{compositor, tone};
};

TEST_F(AirStudioTest, AStreamHasItsOwnSizeAndTheRecordingKeepsThatOfTheSettings)
{
    stream("360p");
    EXPECT_EQ(encoded(), "360p");
    studio.setPreset(encodePreset("1080p")); // chosen in Setup while she is live
    EXPECT_EQ(encoded(), "360p") << "a stream does not break off for it";
    endStream();
    EXPECT_EQ(encoded(), "nothing");
    EXPECT_EQ(studio.preset().id, "1080p") << "not what it was before the stream";
    record();
    EXPECT_EQ(encoded(), "1080p");
    endRecording();
}

TEST_F(AirStudioTest, ARecordingThatRunsKeepsItsSizeWhateverIsStreamed)
{
    record();
    stream("360p");
    EXPECT_EQ(encoded(), "720p");
    endRecording();
    EXPECT_EQ(encoded(), "720p") << "and the stream goes on with it";
    endStream();
    stream("360p");
    EXPECT_EQ(encoded(), "360p");
    record();
    EXPECT_EQ(encoded(), "360p") << "one encode serves both";
    endStream();
    EXPECT_EQ(encoded(), "360p") << "the file does not break off";
    endRecording();
    record();
    EXPECT_EQ(encoded(), "720p");
    endRecording();
}

TEST_F(AirStudioTest, TheLastSecondsTakeWhicheverSizeIsWanted)
{
    studio.need(EncodeNeed::Replay, true);
    EXPECT_EQ(encoded(), "720p");
    const QSignalSpy began(&studio, &AirStudio::encodingBegan);
    stream("360p");
    EXPECT_EQ(encoded(), "360p");
    endStream();
    EXPECT_EQ(encoded(), "720p");
    studio.setPreset(encodePreset("360p"));
    EXPECT_EQ(encoded(), "360p");
    EXPECT_EQ(began.size(), 3);
    studio.setPreset(encodePreset("360p"));
    record();
    studio.need(EncodeNeed::Replay, true);
    EXPECT_EQ(began.size(), 3) << "nothing begins anew for the same";
    endRecording();
    studio.need(EncodeNeed::Replay, false);
    EXPECT_EQ(encoded(), "nothing");
}

} // namespace
} // namespace kaibang
