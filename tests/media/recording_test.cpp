// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"
#include "microphone.h"
#include "pattern_counter.h"
#include "preview_scaler.h"
#include "snapshot.h"
#include "tone_driver.h"

#include <QFileInfo>
#include <QImage>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace samples;

/// Reads the counter of every composed picture as the encoder gets it.
class CounterSpy : public FrameSink
{
public:
    void takeFrame(FramePtr frame) override
    {
        const int number = counter.read(frame->y());
        const std::lock_guard lock(m_mutex);
        if (number < 1'000'000) // the slate has no number, and reads as one that never comes
            m_numbers.push_back(number);
    }
    std::vector<int> numbers() const
    {
        const std::lock_guard lock(m_mutex);
        return m_numbers;
    }

    const PatternCounter counter{QSize(1280, 720)};

private:
    mutable std::mutex m_mutex;
    std::vector<int> m_numbers;
};

/// Four seconds of 720p with a tone, made once; every test looks at the same file.
class RecordingTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_studio = std::make_unique<Studio>("720p");
        s_spy = std::make_unique<CounterSpy>();
        ToneDriver tone(-20.0);
        Microphone microphone(tone);
        QSignalSpy levels(&microphone, &Microphone::levelChanged);
        microphone.setSink(&s_studio->encoder);
        microphone.choose({});
        Recorder recorder;
        QSignalSpy begun(&recorder, &Recorder::begun);
        QSignalSpy ended(&recorder, &Recorder::ended);
        s_studio->compositor.addTaker(s_spy.get());
        // The tone is there from the first picture on, and no slate is.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !levels.isEmpty() && !s_spy->numbers().empty(); }, 20'000));
        QTest::qWait(300);
        recorder.start(s_studio->encoder, {s_studio->folder.filePath(QStringLiteral("shows/tonight")),
                                           QString::fromUtf8("\xe7\x8f\x8d\xe7\x8f\xa0: 1/2"),
                                           QDateTime(QDate(2026, 11, 30), QTime(19, 0, 5))});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !begun.isEmpty(); }, 10'000));
        s_marks.append({recorder.mark(QString::fromUtf8("\xe5\xbc\x80\xe8\x9a\x8c 1")),
                        QString::fromUtf8("\xe5\xbc\x80\xe8\x9a\x8c 1")});
        QTest::qWait(2'000);
        s_marks.append({recorder.mark(QStringLiteral("Order & <two>")), QStringLiteral("Order & <two>")});
        QTest::qWait(1'000);
        recorder.stop();
        s_result = endedBy(ended);
        s_studio->compositor.removeTaker(s_spy.get());
        microphone.setSink(nullptr);
        if (!levels.isEmpty())
            s_level = levels.last().first().value<SoundLevel>();
        s_truth = snapshotOf();
    }
    static void TearDownTestSuite()
    {
        s_spy.reset();
        s_studio.reset();
    }

    static QImage snapshotOf()
    {
        Snapshot snapshot;
        const QString path = s_studio->folder.filePath(QStringLiteral("snapshot.png"));
        auto future = snapshot.take(s_studio->compositor, {path, PictureFormat::Png, CardLayer::With});
        for (int i = 0; i < 200 && !future.isFinished(); ++i)
            QTest::qWait(20);
        return QImage(path);
    }

    /// One picture of the file as ffmpeg shows it, with the matrix that the file names or with another one.
    static QImage decoded(const QString& matrix)
    {
        const QByteArray bytes =
            saidBy(QStringLiteral("ffmpeg"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-ss"), QStringLiteral("2"),
                    QStringLiteral("-i"), s_result.path, QStringLiteral("-frames:v"), QStringLiteral("1"),
                    QStringLiteral("-vf"),
                    QStringLiteral("scale=in_color_matrix=%1:flags=bilinear+accurate_rnd+full_chroma_int").arg(matrix),
                    QStringLiteral("-pix_fmt"), QStringLiteral("rgb24"), QStringLiteral("-f"),
                    QStringLiteral("rawvideo"), QStringLiteral("-")});
        if (bytes.size() != 1280 * 720 * 3)
            return {};
        return QImage(reinterpret_cast<const uchar*>(bytes.constData()), 1280, 720, 1280 * 3, QImage::Format_RGB888)
            .copy();
    }

    /// How far the middles of the seven bars are from the truth, at most, in any of red, green and blue.
    static int farthestBar(const QImage& image)
    {
        const int truth[7][3] = {{191, 191, 191}, {191, 191, 0}, {0, 191, 191}, {0, 191, 0},
                                 {191, 0, 191},   {191, 0, 0},   {0, 0, 191}};
        int farthest = image.isNull() ? 999 : 0;
        for (int bar = 0; bar < 7 && !image.isNull(); ++bar) {
            const int x = int(image.width() * (0.05 + 0.9 * (bar + 0.5) / 7));
            const QRgb pixel = image.pixel(x, int(image.height() * 0.08));
            farthest = std::max({farthest, std::abs(qRed(pixel) - truth[bar][0]),
                                 std::abs(qGreen(pixel) - truth[bar][1]), std::abs(qBlue(pixel) - truth[bar][2])});
        }
        return farthest;
    }

    static inline std::unique_ptr<Studio> s_studio;
    static inline std::unique_ptr<CounterSpy> s_spy;
    static inline RecordingResult s_result;
    static inline QList<ChapterMark> s_marks;
    static inline SoundLevel s_level;
    static inline QImage s_truth;
};

TEST_F(RecordingTest, IsAFileOfItsOwnerAlone)
{
    ASSERT_EQ(s_result.fault.kind, MediaFaultKind::None) << s_result.fault.detail.toStdString();
    const QFileInfo file(s_result.path);
    EXPECT_EQ(file.fileName(), QString::fromUtf8("\xe7\x8f\x8d\xe7\x8f\xa0 1 2 2026-11-30 19.00.05.mkv"));
    EXPECT_EQ(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    EXPECT_EQ(QFileInfo(file.path()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    EXPECT_EQ(file.size(), s_result.bytes);
}

TEST_F(RecordingTest, HoldsPictureAndSoundAsTheFormatSays)
{
    const auto streams = probed(s_result.path, {QStringLiteral("-show_streams")})[QStringLiteral("streams")].toArray();
    ASSERT_EQ(streams.size(), 2);
    const QJsonObject picture = streams[0].toObject();
    EXPECT_EQ(picture[QStringLiteral("codec_name")].toString(), QStringLiteral("h264"));
    EXPECT_EQ(picture[QStringLiteral("width")].toInt(), 1280);
    EXPECT_EQ(picture[QStringLiteral("color_space")].toString(), QStringLiteral("bt709"));
    EXPECT_EQ(picture[QStringLiteral("color_transfer")].toString(), QStringLiteral("bt709"));
    EXPECT_EQ(picture[QStringLiteral("color_primaries")].toString(), QStringLiteral("bt709"));
    EXPECT_EQ(picture[QStringLiteral("color_range")].toString(), QStringLiteral("tv"));
    EXPECT_EQ(picture[QStringLiteral("has_b_frames")].toInt(), 0);
    const QJsonObject sound = streams[1].toObject();
    EXPECT_EQ(sound[QStringLiteral("codec_name")].toString(), QStringLiteral("aac"));
    EXPECT_EQ(sound[QStringLiteral("sample_rate")].toString(), QStringLiteral("48000"));
    EXPECT_EQ(sound[QStringLiteral("channels")].toInt(), 2);
}

TEST_F(RecordingTest, PacketsFollowTheClockAndKeyPicturesComeEveryTwoSeconds)
{
    const auto packets = packetsOf(s_result.path);
    ASSERT_GT(packets.size(), 100u);
    EXPECT_TRUE(packets[0].picture && packets[0].key);
    EXPECT_EQ(packets[0].seconds, 0.0);
    double last[2] = {-1, -1};
    double lastKey = 0;
    double lastOfAll = 0;
    for (const ProbedPacket& one : packets) {
        EXPECT_GT(one.seconds, last[one.picture]);
        EXPECT_GE(one.seconds, lastOfAll - 0.002) << "both kinds in one order";
        last[one.picture] = lastOfAll = one.seconds;
        if (one.picture && one.key) {
            EXPECT_LT(one.seconds - lastKey, 2.6);
            lastKey = one.seconds;
        }
    }
    EXPECT_GT(lastKey, 1.0);
    EXPECT_NEAR(last[0], last[1], 0.15) << "picture and sound end together";
    EXPECT_NEAR(double(s_result.lengthMs) / 1000, last[1], 0.1);
}

TEST_F(RecordingTest, EveryComposedPictureIsInItOnceAndInOrder)
{
    const QByteArray luma = saidBy(QStringLiteral("ffmpeg"),
                                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), s_result.path,
                                    QStringLiteral("-an"), QStringLiteral("-vsync"), QStringLiteral("passthrough"),
                                    QStringLiteral("-pix_fmt"), QStringLiteral("gray"), QStringLiteral("-vf"),
                                    QStringLiteral("scale=in_range=tv:out_range=tv"), QStringLiteral("-f"),
                                    QStringLiteral("rawvideo"), QStringLiteral("-")});
    std::vector<int> decodedNumbers;
    for (qsizetype at = 0; at + 1280 * 720 <= luma.size(); at += 1280 * 720)
        decodedNumbers.push_back(s_spy->counter.read(reinterpret_cast<const uint8_t*>(luma.constData()) + at));
    ASSERT_GT(decodedNumbers.size(), 60u);
    const std::vector<int> seen = s_spy->numbers();
    // What the compositor repeated is repeated, what the encoder refused is missing, and nothing else is.
    auto from = std::find(seen.begin(), seen.end(), decodedNumbers.front());
    size_t missing = 0;
    size_t found = 0;
    for (; from != seen.end() && found < decodedNumbers.size(); ++from) {
        if (*from == decodedNumbers[found])
            ++found;
        else
            ++missing;
    }
    const auto listed = [](const std::vector<int>& numbers) {
        std::string text;
        for (const int one : numbers)
            text += std::to_string(one) + ' ';
        return text;
    };
    EXPECT_EQ(found, decodedNumbers.size()) << "decoded " << listed(decodedNumbers) << "\ncomposed " << listed(seen)
                                            << "\na picture out of order, or one that never was";
    EXPECT_LE(missing, s_studio->encoder.dropped() + 1) << "the first may have been seen twice before the key picture";
    // Control: two pictures changed for each other are noticed.
    std::swap(decodedNumbers[20], decodedNumbers[30]);
    found = 0;
    for (const int one : seen)
        found += found < decodedNumbers.size() && one == decodedNumbers[found] ? 1 : 0;
    EXPECT_LT(found, decodedNumbers.size());
}

TEST_F(RecordingTest, ColoursAreWithinTwoOfTheTruthEverywhere)
{
    PreviewScaler preview;
    preview.setTarget({800, 450});
    preview.setActivity(PreviewScaler::Activity::Shown);
    s_studio->compositor.addPreview(&preview);
    QImage image;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (image = preview.takeImage(), !image.isNull()); }, 5'000));
    s_studio->compositor.removePreview(&preview);
    EXPECT_LE(farthestBar(image), 2) << "preview";
    EXPECT_LE(farthestBar(s_truth), 2) << "snapshot";
    EXPECT_LE(farthestBar(decoded(QStringLiteral("auto"))), 2) << "recording";
    // Control: with another matrix than the file names the same bars are far off.
    EXPECT_GT(farthestBar(decoded(QStringLiteral("bt601"))), 10);
}

TEST_F(RecordingTest, MarksAreChapters)
{
    EXPECT_EQ(s_result.marks, s_marks);
    const auto chapters =
        probed(s_result.path, {QStringLiteral("-show_chapters")})[QStringLiteral("chapters")].toArray();
    ASSERT_EQ(chapters.size(), 2);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(chapters[i][QStringLiteral("tags")][QStringLiteral("title")].toString(), s_marks[i].title);
        EXPECT_NEAR(chapters[i][QStringLiteral("start_time")].toString().toDouble(), double(s_marks[i].ms) / 1000,
                    0.002);
    }
    EXPECT_GE(s_marks[0].ms, 900) << "it was marked when the first second was in the file";
    EXPECT_GE(s_marks[1].ms, s_marks[0].ms + 1'900);
}

TEST_F(RecordingTest, TheToneIsAsLoudAsItWas)
{
    const ProbedLevel level = levelOf(s_result.path, QStringLiteral("1"), QStringLiteral("1.5"));
    EXPECT_NEAR(level.peakDb, -20.0, 1.0);
    EXPECT_NEAR(level.rmsDb, -23.0, 0.5);
    EXPECT_NEAR(s_level.peakDb, -20.0, 0.1);
    EXPECT_NEAR(s_level.rmsDb, -23.0, 0.1);
}

TEST(Recording, NamesSuitEveryFileSystem)
{
    const QDateTime when(QDate(2026, 1, 2), QTime(3, 4, 5));
    const QString moment = QStringLiteral("2026-01-02 03.04.05");
    EXPECT_EQ(recordingName(QString(), when), moment);
    EXPECT_EQ(recordingName(QStringLiteral("../../etc/passwd\n"), when), QStringLiteral("etc passwd ") + moment);
    EXPECT_EQ(recordingName(QStringLiteral("<a>:\"b\"|*?\\"), when), QStringLiteral("a b ") + moment);
    EXPECT_LE(recordingName(QString(500, QChar(0x73cd)), when).toUtf8().size(), 250);
}

} // namespace
} // namespace kaibang
