// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"
#include "clip_cutter.h"
#include "cluster_finder.h"
#include "pattern_counter.h"

#include <QBuffer>
#include <QDir>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace samples;

ClipResult doneBy(QFuture<ClipResult> future)
{
    for (int i = 0; i < 1'000 && !future.isFinished(); ++i)
        QTest::qWait(20);
    return future.isFinished() ? future.result() : ClipResult();
}

PacketPtr packetAt(qint64 us, PacketKind kind, bool key, int bytes)
{
    auto packet = std::make_shared<EncodedPacket>();
    packet->kind = kind;
    packet->ptsUs = packet->dtsUs = us;
    packet->keyFrame = key;
    packet->bytes = QByteArray(bytes, 'x');
    return packet;
}

/// An hour's worth of pictures without an encoder: 30 a second, a key picture every two seconds.
void feedRecent(RecentPackets& recent, int seconds, int bytes)
{
    for (int i = 0; i < seconds * 30; ++i) {
        recent.takePacket(packetAt(i * 33'333LL, PacketKind::Picture, i % 60 == 0, bytes));
        recent.takePacket(packetAt(i * 33'333LL, PacketKind::Sound, true, 100));
    }
}

TEST(RecentPackets, KeepsTheLastSecondsFromAKeyPictureOn)
{
    RecentPackets recent({});
    EXPECT_TRUE(recent.packets().empty());
    recent.takePacket(packetAt(0, PacketKind::Sound, true, 10));
    recent.takePacket(packetAt(0, PacketKind::Picture, false, 10));
    EXPECT_TRUE(recent.packets().empty()) << "nothing can begin here";
    feedRecent(recent, 3'600, 1'000);
    const auto packets = recent.packets();
    ASSERT_FALSE(packets.empty());
    EXPECT_TRUE(packets.front()->keyFrame && packets.front()->kind == PacketKind::Picture);
    const qint64 covered = packets.back()->dtsUs - packets.front()->dtsUs;
    EXPECT_GE(covered, 20'000'000);
    EXPECT_LT(covered, 22'100'000);
    qint64 bytes = 0;
    for (const PacketPtr& one : packets)
        bytes += one->bytes.size();
    EXPECT_EQ(recent.bytes(), bytes);
}

TEST(RecentPackets, NeverTakesMoreMemoryThanAllowed)
{
    RecentPackets recent({}, 20'000, 1'000'000);
    feedRecent(recent, 60, 5'000);
    EXPECT_LE(recent.bytes(), 1'000'000);
    EXPECT_TRUE(recent.packets().front()->keyFrame);
    RecentPackets tiny({}, 20'000, 50'000); // less than one group
    feedRecent(tiny, 60, 5'000);
    EXPECT_LE(tiny.bytes(), 50'000);
}

TEST(ClusterFinder, FindsTheSameClusterAsReadingAll)
{
    // Clusters at odd places among bytes that look like beginnings and are none.
    QByteArray bytes(5'000, 'h');
    std::vector<std::pair<qint64, qint64>> truth; // place, ms
    for (int i = 0; i < 4'000; ++i) {
        truth.emplace_back(bytes.size(), i * 1'003LL);
        bytes += QByteArray::fromHex(i % 2 == 0 ? "1f43b67501000000000000ffe784" : "1f43b67521619bbf8401020304e784");
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += char(((i * 1'003) >> shift) & 0xff);
        bytes += QByteArray(37 + i * 7 % 5'003, 'd');
        if (i % 3 == 0)
            bytes += QByteArray::fromHex("1f43b675") + QByteArray(40, '\xff');
    }
    bytes += QByteArray(100, 'e');
    QBuffer file(&bytes);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ClusterFinder finder(file);
    EXPECT_EQ(finder.first(), truth.front().first);
    for (const qint64 ms :
         {-5LL, 0LL, 1LL, 1'002LL, 1'003LL, 777'777LL, 2'000'000LL, 4'010'996LL, 4'010'997LL, 99'999'999LL}) {
        qint64 wanted = truth.front().first;
        for (const auto& [at, begins] : truth) {
            if (begins <= ms)
                wanted = at;
        }
        EXPECT_EQ(finder.lastNotAfter(ms), wanted) << ms;
    }
    QByteArray none(3'000'000, 'n');
    QBuffer empty(&none);
    ASSERT_TRUE(empty.open(QIODevice::ReadOnly));
    EXPECT_EQ(ClusterFinder(empty).first(), -1);
}

/// Seven seconds of recording at 360p, made once.
class ClipTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_studio = std::make_unique<Studio>();
        s_recent = std::make_unique<RecentPackets>(s_studio->encoder.format(), 3'000);
        s_recorder = std::make_unique<Recorder>();
        QSignalSpy begun(s_recorder.get(), &Recorder::begun);
        s_recorder->start(s_studio->encoder,
                          {s_studio->folder.path(), QStringLiteral("all"), QDateTime::currentDateTime()});
        s_studio->encoder.addSink(s_recent.get());
        ASSERT_TRUE(QTest::qWaitFor([&] { return !begun.isEmpty(); }, 20'000));
        s_recording = begun.first().first().toString();
        QTest::qWait(6'000);
    }
    static void TearDownTestSuite()
    {
        s_recorder.reset();
        s_studio->encoder.removeSink(s_recent.get());
        s_recent.reset();
        s_studio.reset();
    }

    static QString inFolder(const QString& name) { return s_studio->folder.filePath(name); }

    /// What a clip must be: it begins with a key picture at 0, its length is what was said, and nothing is left beside.
    static void expectSound(const ClipResult& clip)
    {
        ASSERT_EQ(clip.fault.kind, MediaFaultKind::None) << clip.fault.detail.toStdString();
        const auto packets = packetsOf(clip.path);
        ASSERT_FALSE(packets.empty());
        const auto first = std::find_if(packets.begin(), packets.end(), [](const auto& one) { return one.picture; });
        EXPECT_TRUE(first->key);
        EXPECT_EQ(first->seconds, 0.0);
        double ends[2] = {};
        for (const ProbedPacket& one : packets)
            ends[one.picture] = std::max(ends[one.picture], one.seconds);
        EXPECT_NEAR(ends[1], double(clip.lengthMs) / 1000, 0.5);
        EXPECT_NEAR(ends[0], ends[1], 0.5);
        EXPECT_EQ(QFileInfo(clip.path).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        EXPECT_FALSE(QFile::exists(clip.path + QStringLiteral(".part")));
    }

    /// The test picture's number at a moment of a file.
    static int numberAt(const QString& path, double seconds)
    {
        const QByteArray luma =
            saidBy(QStringLiteral("ffmpeg"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path, QStringLiteral("-ss"),
                    QString::number(seconds), QStringLiteral("-frames:v"), QStringLiteral("1"), QStringLiteral("-vf"),
                    QStringLiteral("scale=in_range=tv:out_range=tv"), QStringLiteral("-pix_fmt"),
                    QStringLiteral("gray"), QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-")});
        return luma.size() == 640 * 360
                   ? PatternCounter({640, 360}).read(reinterpret_cast<const uint8_t*>(luma.constData()))
                   : -1;
    }

    static inline std::unique_ptr<Studio> s_studio;
    static inline std::unique_ptr<RecentPackets> s_recent;
    static inline std::unique_ptr<Recorder> s_recorder;
    static inline QString s_recording;
};

TEST_F(ClipTest, TheLastSecondsAreOneCall)
{
    ClipCutter cutter;
    const ClipResult clip = doneBy(cutter.saveRecent(*s_recent, inFolder(QStringLiteral("last.mp4"))));
    expectSound(clip);
    EXPECT_GE(clip.lengthMs, 2'900);
    EXPECT_LT(clip.lengthMs, 5'800);
    // A chat program plays it while it loads: the index comes before what it is the index of.
    QFile file(clip.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_GT(bytes.indexOf("mdat"), bytes.indexOf("moov"));
    EXPECT_GT(bytes.indexOf("moov"), 0);
}

// A busy computer takes two pictures within a millisecond, and a recording knows no more than that.
TEST_F(ClipTest, PicturesOfOneMomentDoNotSpoilAClip)
{
    const auto packets = s_recent->packets();
    ASSERT_FALSE(packets.empty());
    RecentPackets crowded(s_recent->format());
    qint64 lastUs = 0;
    int pictures = 0;
    for (const PacketPtr& one : packets) {
        const auto packet = std::make_shared<EncodedPacket>(*one);
        const bool isPicture = packet->kind == PacketKind::Picture;
        if (isPicture && ++pictures % 10 == 0)
            packet->ptsUs = packet->dtsUs = lastUs;
        if (isPicture)
            lastUs = packet->dtsUs;
        crowded.takePacket(packet);
    }
    ClipCutter cutter;
    expectSound(doneBy(cutter.saveRecent(crowded, inFolder(QStringLiteral("crowded.mp4")))));
}

TEST_F(ClipTest, APartOfARecordingThatStillGrows)
{
    ClipCutter cutter;
    ASSERT_EQ(s_recorder->state(), RecordingState::Recording);
    const ClipResult clip = doneBy(cutter.cut(s_recording, 3'000, 4'500, inFolder(QStringLiteral("growing.mp4"))));
    expectSound(clip);
    EXPECT_LE(clip.beganMs, 3'000);
    EXPECT_GT(clip.beganMs, 400);
    EXPECT_NEAR(double(clip.beganMs + clip.lengthMs), 4'500, 300);
    // The same pictures stand in the recording at that place; the control is a place beside it.
    const double middle = double(clip.lengthMs) / 2000;
    const int number = numberAt(clip.path, middle);
    EXPECT_GT(number, 0);
    EXPECT_NEAR(number, numberAt(s_recording, middle + double(clip.beganMs) / 1000), 8);
    EXPECT_GT(std::abs(number - numberAt(s_recording, middle + double(clip.beganMs) / 1000 + 1)), 10);
}

TEST_F(ClipTest, APartOfAFinishedRecordingAndOfOneToItsEnd)
{
    QSignalSpy ended(s_recorder.get(), &Recorder::ended);
    s_recorder->stop();
    const RecordingResult whole = endedBy(ended);
    ASSERT_EQ(whole.fault.kind, MediaFaultKind::None);
    ClipCutter cutter;
    const QString path = inFolder(QStringLiteral("part.mkv"));
    const ClipResult clip = doneBy(cutter.cut(whole.path, 5'000, 60'000, path));
    expectSound(clip);
    EXPECT_LE(clip.beganMs, 5'000);
    EXPECT_NEAR(double(clip.beganMs + clip.lengthMs), double(whole.lengthMs), 300) << "there is no more";
    const ClipResult first = doneBy(cutter.cut(whole.path, 0, 1'000, path));
    expectSound(first);
    EXPECT_EQ(first.beganMs, 0);
    EXPECT_NEAR(double(first.lengthMs), 1'000, 300) << "the older one was replaced";
}

TEST_F(ClipTest, FaultsLeaveNothingBehind)
{
    ClipCutter cutter;
    const QStringList before = QDir(s_studio->folder.path()).entryList(QDir::Files);
    const QString path = inFolder(QStringLiteral("none.mp4"));
    EXPECT_EQ(doneBy(cutter.cut(inFolder(QStringLiteral("missing.mkv")), 0, 1'000, path)).fault.kind,
              MediaFaultKind::UnreadableFile);
    EXPECT_EQ(doneBy(cutter.cut(s_recording, 0, 1'000, inFolder(QStringLiteral("none/a.mp4")))).fault.kind,
              MediaFaultKind::FolderGone);
    EXPECT_EQ(doneBy(cutter.cut(s_recording, 3'600'000, 3'601'000, path)).fault.kind, MediaFaultKind::NoPicture);
    EXPECT_EQ(doneBy(cutter.cut(s_recording, 2'000, 1'000, path)).fault.kind, MediaFaultKind::NoPicture);
    EXPECT_EQ(doneBy(cutter.saveRecent(RecentPackets({}), path)).fault.kind, MediaFaultKind::NoPicture);
    QFile lie(inFolder(QStringLiteral("lie.mkv")));
    ASSERT_TRUE(lie.open(QIODevice::WriteOnly));
    lie.write(QByteArray::fromHex("1a45dfa3") + QByteArray(200'000, 'x') + QByteArray::fromHex("1f43b67581e78100"));
    lie.write(QByteArray(100, 'y'));
    lie.close();
    EXPECT_EQ(doneBy(cutter.cut(lie.fileName(), 0, 1'000, path)).fault.kind, MediaFaultKind::UnreadableFile);
    lie.remove();
    EXPECT_EQ(QDir(s_studio->folder.path()).entryList(QDir::Files), before);
}

} // namespace
} // namespace kaibang
