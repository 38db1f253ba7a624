// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"
#include "colour.h"
#include "picture_fitter.h"
#include "recent_packets.h"
#include "steady_source.h"

#include <cmath>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace samples;

/// A sink that stands still, as none may, to see what it costs.
class StalledSink : public PacketSink
{
public:
    void takePacket(const PacketPtr&) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_free; });
    }
    void letGo()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_free = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_free = false;
};

FramePtr greyPicture(FramePool& pool, QSize size, uint8_t luma)
{
    const auto frame = pool.take(size);
    std::fill_n(frame->y(), frame->byteCount(), uint8_t(128));
    std::fill_n(frame->y(), size_t(size.width()) * size_t(size.height()), luma);
    return frame;
}

/// Noise, which takes as many bits as there are.
FramePtr noise(FramePool& pool, QSize size, quint32 seed)
{
    const auto frame = pool.take(size);
    for (size_t i = 0; i < frame->byteCount(); ++i) {
        seed = seed * 1'664'525 + 1'013'904'223;
        frame->y()[i] = uint8_t(112 + (seed >> 27));
    }
    return frame;
}

TEST(Encoder, EverySinkBeginsAtAKeyPictureOfItsOwn)
{
    Studio studio;
    EXPECT_EQ(studio.encoder.format().size, QSize(640, 360));
    EXPECT_TRUE(studio.encoder.format().pictureHeader.startsWith(QByteArray::fromHex("0000000167")));
    EXPECT_EQ(studio.encoder.format().soundHeader.size(), 5);
    KeptPackets first;
    KeptPackets second;
    studio.encoder.addSink(&first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first.pictures() > 10; }, 20'000));
    studio.encoder.addSink(&second);
    const int before = first.pictures();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.pictures() > 5; }, 20'000));
    EXPECT_LT(first.pictures() - before, 45) << "it did not wait for the next one of every two seconds";
    studio.encoder.removeSink(&first);
    const size_t kept = first.all().size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.pictures() > 12; }, 20'000));
    EXPECT_EQ(first.all().size(), kept);
    studio.encoder.removeSink(&second);
    for (const KeptPackets* sink : {&first, &second}) {
        const auto packets = sink->all();
        EXPECT_TRUE(packets.front()->kind == PacketKind::Picture && packets.front()->keyFrame);
        qint64 last = packets.front()->dtsUs;
        for (const PacketPtr& one : packets) {
            EXPECT_GE(one->dtsUs, last) << "both kinds in one order";
            last = one->dtsUs;
            EXPECT_TRUE(one->kind == PacketKind::Sound || one->bytes.startsWith(QByteArray::fromHex("000000")) ||
                        one->bytes.startsWith(QByteArray::fromHex("000001")));
        }
    }
}

TEST(Encoder, ATakerIsFedWithoutAPreviewAndWithoutASource)
{
    SteadySource source;
    Compositor compositor;
    compositor.setSource(&source);
    AvEncoder encoder(encodePreset("360p"));
    ASSERT_FALSE(encoder.start());
    KeptPackets sink;
    encoder.addSink(&sink);
    compositor.addTaker(&encoder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sink.pictures() > 5; }, 20'000)) << "the slate";
    source.start();
    source.send({640, 360}, 100, 128, 128, ColourSpace::Bt709Limited);
    const int before = sink.pictures();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sink.pictures() > before + 5; }, 20'000)) << "one picture, repeated";
    EXPECT_LT(compositor.composed(), 5u) << "a repeated picture is not composed again";
    compositor.removeTaker(&encoder);
    QTest::qWait(50);
    const quint64 then = encoder.encoded();
    QTest::qWait(200);
    EXPECT_EQ(encoder.encoded(), then);
    encoder.removeSink(&sink);
}

TEST(Encoder, DropsAndCountsRatherThanWaits)
{
    Studio studio;
    KeptPackets kept;
    StalledSink stalled;
    ASSERT_TRUE(QTest::qWaitFor([&] { return studio.encoder.encoded() > 10; }, 20'000));
    const quint64 lostBefore = studio.encoder.dropped();
    const quint64 composedBefore = studio.compositor.composed();
    studio.encoder.addSink(&kept);
    studio.encoder.addSink(&stalled);
    ASSERT_TRUE(QTest::qWaitFor([&] { return studio.encoder.dropped() > lostBefore + 10; }, 20'000));
    EXPECT_GT(studio.compositor.composed(), composedBefore + 10) << "the pictures went on";
    stalled.letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.pictures() > 25; }, 20'000));
    studio.encoder.removeSink(&stalled);
    studio.encoder.removeSink(&kept);
    // The time that was lost is a gap; pictures do not come late to fill it.
    qint64 longest = 0;
    qint64 last = -1;
    for (const PacketPtr& one : kept.all()) {
        if (one->kind == PacketKind::Picture) {
            longest = last < 0 ? 0 : std::max(longest, one->ptsUs - last);
            last = one->ptsUs;
        }
    }
    EXPECT_GT(longest, 250'000);
}

TEST(Encoder, AStepOfTheBitrateIsSeenInTheSize)
{
    AvEncoder encoder(encodePreset("360p"));
    ASSERT_FALSE(encoder.start());
    KeptPackets sink;
    encoder.addSink(&sink);
    FramePool pool;
    std::vector<FramePtr> pictures;
    for (quint32 i = 0; i < 6; ++i)
        pictures.push_back(noise(pool, {640, 360}, i + 1));
    // Fed as fast as it is taken: what counts is the bits for a picture. Constant bitrate needs a while to turn.
    const auto bytesOf = [&](int count) {
        qint64 bytes = 0;
        const int from = sink.pictures();
        for (int sent = 0; sent < count; ++sent) {
            const quint64 seen = encoder.encoded();
            encoder.takeFrame(pictures[size_t(sent) % pictures.size()]);
            EXPECT_TRUE(QTest::qWaitFor([&] { return encoder.encoded() > seen; }, 5'000));
        }
        QTest::qWait(400); // a packet leaves with the sound of its time
        encoder.takeFrame(pictures[0]);
        QTest::qWait(50);
        int number = 0;
        for (const PacketPtr& one : sink.all()) {
            if (one->kind == PacketKind::Picture && ++number > from + count / 3)
                bytes += one->bytes.size();
        }
        return double(bytes) / std::max(1, number - from - count / 3);
    };
    const double usual = bytesOf(60);
    encoder.setPictureKbps(250);
    const double lower = bytesOf(60);
    encoder.setPictureKbps(500);
    const double again = bytesOf(60);
    EXPECT_LT(lower, usual * 0.75);
    EXPECT_GT(again, lower * 1.3);
    encoder.removeSink(&sink);
}

TEST(Encoder, ASoundAndItsPictureStayTogether)
{
    AvEncoder encoder(encodePreset("360p"));
    ASSERT_FALSE(encoder.start());
    FramePool pool;
    const FramePtr dark = greyPicture(pool, {640, 360}, 16);
    const FramePtr bright = greyPicture(pool, {640, 360}, 235);
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    QTemporaryDir folder;
    recorder.start(encoder, {folder.path(), QStringLiteral("clap"), QDateTime::currentDateTime()});
    const auto feed = [&](const FramePtr& picture, int count) {
        for (int i = 0; i < count; ++i) {
            encoder.takeFrame(picture);
            QTest::qWait(33);
        }
    };
    feed(dark, 30);
    std::vector<float> clap(size_t(4'800) * soundChannels);
    for (size_t i = 0; i < clap.size(); ++i)
        clap[i] = float(0.8 * std::sin(double(i / 2) * 0.3));
    encoder.takeSound({clap.data(), 4'800, monotonicNs()});
    feed(bright, 15);
    recorder.stop();
    const RecordingResult result = endedBy(ended);
    ASSERT_EQ(result.fault.kind, MediaFaultKind::None);
    // The first moment that is bright, and the first that is loud, as ffmpeg finds them.
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), {QStringLiteral("-nostdin"), QStringLiteral("-i"), result.path,
                                             QStringLiteral("-vf"), QStringLiteral("blackdetect=d=0.1:pix_th=0.3"),
                                             QStringLiteral("-af"), QStringLiteral("silencedetect=n=-30dB:d=0.1"),
                                             QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished(30'000));
    const QByteArray said = process.readAllStandardError();
    const auto number = [&said](const QByteArray& name) {
        const qsizetype at = said.indexOf(name);
        return at < 0 ? -1.0 : said.mid(at + name.size()).trimmed().split(' ').first().split('\n').first().toDouble();
    };
    EXPECT_GT(number("black_end:"), 0.5) << said.toStdString();
    EXPECT_NEAR(number("black_end:"), number("silence_end:"), 0.1) << said.toStdString();
}

TEST(Encoder, SilenceWhereThereIsNoMicrophone)
{
    Studio studio;
    Recorder recorder;
    QSignalSpy begun(&recorder, &Recorder::begun);
    QSignalSpy ended(&recorder, &Recorder::ended);
    recorder.start(studio.encoder, {studio.folder.path(), QStringLiteral("quiet"), QDateTime::currentDateTime()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !begun.isEmpty(); }, 20'000));
    recorder.stop();
    const RecordingResult result = endedBy(ended);
    const ProbedLevel level = levelOf(result.path, QStringLiteral("0"), QStringLiteral("1"));
    EXPECT_LT(level.peakDb, -80.0);
    const auto packets = packetsOf(result.path);
    const auto sounds = std::count_if(packets.begin(), packets.end(), [](const auto& one) { return !one.picture; });
    EXPECT_NEAR(double(sounds) * 1024 / soundRate, double(result.lengthMs) / 1000, 0.5);
}

TEST(PictureFitter, KeepsTheAspectWithBlackBeside)
{
    EXPECT_EQ(fittedInto({1920, 1080}, {1280, 720}), QRect(0, 0, 1280, 720));
    EXPECT_EQ(fittedInto({640, 480}, {1280, 720}), QRect(160, 0, 960, 720));
    EXPECT_EQ(fittedInto({720, 1280}, {640, 360}), QRect(218, 0, 202, 360));
    EXPECT_EQ(fittedInto({2560, 1080}, {1280, 720}), QRect(0, 90, 1280, 540));
    FramePool pool;
    PictureFitter fitter({1280, 720}, ColourSpace::Bt709Limited);
    const FramePtr same = greyPicture(pool, {1280, 720}, 100);
    EXPECT_EQ(fitter.fit(same), same) << "nothing is copied";
    const FramePtr narrow = greyPicture(pool, {640, 480}, 100);
    const FramePtr fitted = fitter.fit(narrow);
    EXPECT_EQ(fitter.fit(narrow), fitted) << "a repeated picture costs nothing";
    EXPECT_EQ(fitted->size(), QSize(1280, 720));
    const auto lumaAt = [&fitted](int x, int y) { return int(fitted->y()[size_t(y) * 1280 + size_t(x)]); };
    EXPECT_EQ(lumaAt(80, 360), 16);
    EXPECT_EQ(lumaAt(1240, 360), 16);
    EXPECT_EQ(lumaAt(640, 360), 100);
    EXPECT_EQ(lumaAt(170, 5), 100);
    EXPECT_EQ(fitted->u()[size_t(180) * 640 + 20], 128);
}

// The truths are worked by hand from ITU-R BT.601-7 and BT.709-6: the same colour in each of the four.
TEST(Colours, MeanTheSameInEveryColourSpace)
{
    struct Alike
    {
        const char* name;
        std::array<std::array<int, 3>, 4> codes; // Bt601Limited, Bt601Full, Bt709Limited, Bt709Full
    };
    const Alike colours[] = {{"red", {{{81, 90, 240}, {76, 85, 255}, {63, 102, 240}, {54, 99, 255}}}},
                             {"green", {{{145, 54, 34}, {150, 44, 21}, {173, 42, 26}, {182, 30, 12}}}},
                             {"blue", {{{41, 240, 110}, {29, 255, 107}, {32, 240, 118}, {18, 255, 116}}}},
                             {"grey", {{{126, 128, 128}, {128, 128, 128}, {126, 128, 128}, {128, 128, 128}}}}};
    FramePool pool;
    for (const Alike& colour : colours) {
        for (int from = 0; from < 4; ++from) {
            for (int to = 0; to < 4; ++to) {
                const auto frame = pool.take({4, 4});
                std::fill_n(frame->y(), 16, uint8_t(colour.codes[size_t(from)][0]));
                std::fill_n(frame->u(), 4, uint8_t(colour.codes[size_t(from)][1]));
                std::fill_n(frame->v(), 4, uint8_t(colour.codes[size_t(from)][2]));
                frame->colours = ColourSpace(from);
                convertColours(*frame, ColourSpace(to));
                EXPECT_EQ(frame->colours, ColourSpace(to));
                const auto& truth = colour.codes[size_t(to)];
                EXPECT_NEAR(frame->y()[5], truth[0], 1) << colour.name << from << to;
                EXPECT_NEAR(frame->u()[1], truth[1], 1) << colour.name << from << to;
                EXPECT_NEAR(frame->v()[2], truth[2], 1) << colour.name << from << to;
            }
        }
    }
}

} // namespace
} // namespace kaibang
