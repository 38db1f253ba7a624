// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

namespace kaibang {
namespace {

using namespace samples;

constexpr qint64 gigabyte = 1'000'000'000;

/// A disk that can be told to be slow, full, or to say how much is free.
struct Disk
{
    std::atomic<qint64> free = 100 * gigabyte;
    std::atomic<qint64> room = -1; // bytes that still fit; -1: no limit
    std::atomic<bool> hangs = false;

    RecorderOptions options()
    {
        RecorderOptions options;
        options.guardEveryMs = 50;
        options.flushEveryMs = 300;
        options.freeBytes = [this](const QString&) { return free.load(); };
        options.write = [this](int file, const uint8_t* bytes, qint64 count) -> qint64 {
            while (hangs)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (room >= 0) {
                count = std::min<qint64>(count, room);
                room -= count;
            }
            if (count == 0) {
                errno = ENOSPC;
                return -1;
            }
            return ::write(file, bytes, size_t(count));
        };
        return options;
    }
};

struct Recording
{
    explicit Recording(const RecorderOptions& options = {})
        : recorder(options)
    {}
    void start(const QString& folder = {})
    {
        recorder.start(studio.encoder, {folder.isEmpty() ? studio.folder.path() : folder, QStringLiteral("show"),
                                        QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5))});
    }
    bool hasBegun()
    {
        return QTest::qWaitFor([this] { return !begun.isEmpty(); }, 20'000);
    }
    RecordingResult result() { return endedBy(ended); }

    Studio studio;
    Recorder recorder;
    QSignalSpy begun{&recorder, &Recorder::begun};
    QSignalSpy ended{&recorder, &Recorder::ended};
    QSignalSpy low{&recorder, &Recorder::spaceRanLow};
    QSignalSpy figures{&recorder, &Recorder::figuresChanged};
};

/// Pictures of a file all of which ffprobe decodes without a complaint; -1 when it complains.
int picturesWithoutComplaint(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
                   QStringLiteral("-show_entries"), QStringLiteral("stream=codec_type,nb_read_frames"),
                   QStringLiteral("-of"), QStringLiteral("csv=p=0"), path});
    const bool decoded = process.waitForFinished(60'000) && process.exitCode() == 0;
    const QByteArray complaint = process.readAllStandardError();
    if (!decoded || !complaint.isEmpty()) {
        ADD_FAILURE() << complaint.toStdString();
        return -1;
    }
    const QByteArray said = process.readAllStandardOutput();
    const qsizetype at = said.indexOf("video,");
    return at < 0 ? -1 : said.mid(at + 6, said.indexOf('\n', at) - at - 6).toInt();
}

TEST(Recorder, TheGuardWarnsAndThenEndsTheRecordingProperly)
{
    Disk disk;
    Recording recording(disk.options());
    recording.start();
    EXPECT_EQ(recording.recorder.state(), RecordingState::Recording);
    ASSERT_TRUE(recording.hasBegun());
    recording.recorder.mark(QStringLiteral("before"));
    EXPECT_TRUE(recording.low.isEmpty());
    disk.free = 3 * gigabyte;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !recording.low.isEmpty(); }, 10'000));
    EXPECT_EQ(recording.low.first().first().toLongLong(), 3 * gigabyte);
    QTest::qWait(300);
    EXPECT_EQ(recording.low.size(), 1) << "said once";
    EXPECT_TRUE(recording.ended.isEmpty());
    disk.free = gigabyte / 2;
    const RecordingResult result = recording.result();
    EXPECT_EQ(result.fault.kind, MediaFaultKind::DiskFull);
    EXPECT_EQ(recording.recorder.state(), RecordingState::Idle);
    EXPECT_GT(picturesWithoutComplaint(result.path), 5);
    const auto whole = probed(result.path, {QStringLiteral("-show_chapters"), QStringLiteral("-show_format")});
    EXPECT_EQ(whole[QStringLiteral("chapters")].toArray().size(), 1) << "it has its end";
    EXPECT_NEAR(whole[QStringLiteral("format")][QStringLiteral("duration")].toString().toDouble(),
                double(result.lengthMs) / 1000, 0.05);
    // On a disk that is full from the beginning nothing is begun.
    recording.start();
    const RecordingResult second = recording.result();
    EXPECT_EQ(second.fault.kind, MediaFaultKind::DiskFull);
    EXPECT_TRUE(second.path.isEmpty());
}

TEST(Recorder, EndingNowTellsTheEndBeforeItReturns)
{
    Recording recording;
    EXPECT_TRUE(recording.recorder.endNow()) << "nothing runs";
    EXPECT_TRUE(recording.ended.isEmpty());
    recording.start();
    ASSERT_TRUE(recording.hasBegun());
    EXPECT_TRUE(recording.recorder.endNow());
    ASSERT_EQ(recording.ended.size(), 1);
    const RecordingResult first = recording.result();
    EXPECT_EQ(first.fault.kind, MediaFaultKind::None);
    EXPECT_EQ(recording.recorder.state(), RecordingState::Idle);
    EXPECT_GT(picturesWithoutComplaint(first.path), 5);
    // What its thread had told meanwhile is not heard as the end of the next one.
    recording.start();
    QTest::qWait(200);
    EXPECT_EQ(recording.recorder.state(), RecordingState::Recording);
    EXPECT_TRUE(recording.ended.isEmpty());
    EXPECT_TRUE(recording.recorder.endNow());
}

TEST(Recorder, ADiskThatHangsKeepsNobodyWhoEndsNow)
{
    Disk disk;
    Recording recording(disk.options());
    recording.start();
    ASSERT_TRUE(recording.hasBegun());
    disk.hangs = true;
    QTest::qWait(400);
    QElapsedTimer clock;
    clock.start();
    EXPECT_FALSE(recording.recorder.endNow()) << "nobody knows how it ends";
    EXPECT_LT(clock.elapsed(), 4'000);
    disk.hangs = false;
    EXPECT_EQ(recording.result().fault.kind, MediaFaultKind::None);
}

TEST(Recorder, AThirteenHourShowLeavesNoMoreChaptersThanAPlayerLists)
{
    Recording recording;
    recording.start();
    ASSERT_TRUE(recording.hasBegun());
    const qint64 began = monotonicNs() - 13LL * 3'600 * 1'000'000'000;
    constexpr int orders = 172'800;
    qint64 last = 0;
    for (int i = 0; i < orders; ++i)
        last = recording.recorder.mark(QStringLiteral("Order %1").arg(i + 1), began + i * 270'000'000LL);
    EXPECT_GE(last, 0) << "every one has its place, which the ledger keeps";
    recording.recorder.stop();
    const RecordingResult result = recording.result();
    EXPECT_LE(result.marks.size(), Recorder::mostChapters);
    EXPECT_GE(result.marks.size(), Recorder::mostChapters / 2);
    EXPECT_EQ(result.marks.constFirst().title, QStringLiteral("Order 1"));
}

TEST(Recorder, AFullDiskEndsItAndWhatIsThereHasNoTornEnd)
{
    Disk disk;
    Recording recording(disk.options());
    recording.start();
    ASSERT_TRUE(recording.hasBegun());
    QTest::qWait(700);
    disk.room = 5'000; // less than a flush, so that a cluster is cut in two
    const RecordingResult result = recording.result();
    EXPECT_EQ(result.fault.kind, MediaFaultKind::DiskFull);
    EXPECT_GT(picturesWithoutComplaint(result.path), 5);
    EXPECT_EQ(QFileInfo(result.path).size(), result.bytes);
    const quint64 encoded = recording.studio.encoder.encoded();
    EXPECT_TRUE(QTest::qWaitFor([&] { return recording.studio.encoder.encoded() > encoded + 5; }, 10'000));
}

TEST(Recorder, TheSystemsOwnLimitIsToldAsAFullDisk)
{
    Recording recording;
    rlimit usual = {};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    recording.start();
    ASSERT_TRUE(recording.hasBegun());
    rlimit small = usual;
    small.rlim_cur = rlim_t(QFileInfo(recording.begun.first().first().toString()).size() + 5'000);
    setrlimit(RLIMIT_FSIZE, &small);
    const RecordingResult result = recording.result();
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(result.fault.kind, MediaFaultKind::DiskFull) << result.fault.detail.toStdString();
    EXPECT_GT(picturesWithoutComplaint(result.path), 5);
}

TEST(Recorder, ADiskThatStandsStillTouchesNothingElse)
{
    Disk disk;
    RecorderOptions options = disk.options();
    options.queueMs = 500;
    Recording recording(options);
    QSignalSpy behind(&recording.recorder, &Recorder::diskFellBehind);
    QSignalSpy dropped(&recording.recorder, &Recorder::picturesDropped);
    KeptPackets other;
    recording.start();
    recording.studio.encoder.addSink(&other);
    ASSERT_TRUE(recording.hasBegun());
    disk.hangs = true;
    const int before = other.pictures();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.pictures() > before + 90; }, 30'000)) << "the others go on";
    EXPECT_EQ(behind.size(), 1) << "told while it lasts, and once";
    EXPECT_TRUE(dropped.isEmpty()) << "told when the gap is over";
    disk.hangs = false;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dropped.isEmpty(); }, 10'000));
    recording.recorder.stop();
    EXPECT_EQ(recording.recorder.state(), RecordingState::Ending);
    const RecordingResult result = recording.result();
    recording.studio.encoder.removeSink(&other);
    EXPECT_EQ(result.fault.kind, MediaFaultKind::None);
    EXPECT_GT(result.droppedPictures, 20u);
    EXPECT_GT(picturesWithoutComplaint(result.path), 5) << "after the gap it goes on with a key picture";
    double last = 0;
    double gap = 0;
    bool keyAfter = false;
    for (const ProbedPacket& one : packetsOf(result.path)) {
        if (!one.picture)
            continue;
        if (one.seconds - last > gap) {
            gap = one.seconds - last;
            keyAfter = one.key;
        }
        last = one.seconds;
    }
    EXPECT_GT(gap, 0.7);
    EXPECT_TRUE(keyAfter);
}

TEST(Recorder, AFolderThatGoesIsTold)
{
    Disk disk;
    Recording recording(disk.options());
    const QString folder = recording.studio.folder.filePath(QStringLiteral("gone"));
    recording.start(folder);
    ASSERT_TRUE(recording.hasBegun());
    QDir(folder).removeRecursively();
    EXPECT_EQ(recording.result().fault.kind, MediaFaultKind::FolderGone);
    // One that cannot be made is told before anything is written.
    recording.start(QStringLiteral("/proc/no/such/folder"));
    const RecordingResult none = recording.result();
    EXPECT_EQ(none.fault.kind, MediaFaultKind::FolderGone);
    EXPECT_TRUE(none.path.isEmpty());
    // And it begins again where it can.
    recording.begun.clear();
    recording.start();
    ASSERT_TRUE(recording.hasBegun());
}

TEST(Recorder, NothingIsWrittenOverAndNothingLeftOpen)
{
    QStringList names;
    QTemporaryDir folder;
    for (int i = 0; i < 2; ++i) {
        Recording recording;
        recording.start(folder.path());
        ASSERT_TRUE(recording.hasBegun());
        EXPECT_GT(recording.recorder.mark(QStringLiteral("a")), 0);
        if (i == 0) {
            recording.recorder.stop();
            recording.result();
            EXPECT_EQ(recording.recorder.mark(QStringLiteral("late")), -1);
        } // the other one is destroyed while it records
    }
    const auto files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(files, QStringList({QStringLiteral("show 2026-01-02 03.04.05 (2).mkv"),
                                  QStringLiteral("show 2026-01-02 03.04.05.mkv")}));
    for (const QString& file : files)
        EXPECT_GT(picturesWithoutComplaint(folder.filePath(file)), 5);
}

TEST(Recorder, ADiskThatHangsDoesNotKeepTheProgram)
{
    Disk disk;
    QElapsedTimer timer;
    {
        Recording recording(disk.options());
        recording.start();
        ASSERT_TRUE(recording.hasBegun());
        disk.hangs = true;
        timer.start();
    }
    EXPECT_LT(timer.elapsed(), 20'000); // three seconds and what a busy computer adds
    disk.hangs = false;                 // lets the thread that was left to itself come to its end
    QTest::qWait(500);
}

TEST(Recorder, AnEncoderThatDoesNotRunIsTold)
{
    AvEncoder encoder(encodePreset("360p"));
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    recorder.start(encoder, {QStringLiteral("/nowhere"), {}, {}});
    EXPECT_EQ(endedBy(ended).fault.kind, MediaFaultKind::NoEncoder);
    EXPECT_EQ(recorder.state(), RecordingState::Idle);
}

} // namespace
} // namespace kaibang
