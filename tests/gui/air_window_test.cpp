// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recording, microphone and clips by keys in the live window. Every file is a real one, and what is in it is told by
// ffprobe.
#include "air_window.h"
#include "level_meter.h"
#include "order_samples.h"
#include "piece_life_pane.h"
#include "recording_length.h"
#include "recording_words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <chrono>
#include <thread>
#include <unistd.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject probedAs(const QString& path, const QString& what)
{
    QProcess process;
    process.start(u"ffprobe"_s, {u"-v"_s, u"quiet"_s, u"-of"_s, u"json"_s, what, path});
    EXPECT_TRUE(process.waitForFinished(60'000));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

double secondsOf(const QString& path)
{
    return probedAs(path, u"-show_format"_s)[u"format"_s][u"duration"_s].toString().toDouble();
}

class AirWindowTest : public AirWindow
{
protected:
    [[nodiscard]] bool isSeen(const QString& name) const
    {
        const auto* widget = window->findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }
};

TEST_F(AirWindowTest, AKeyRecordsAndOnlyHoldingItEndsTheRecording)
{
    startShow();
    putFirstOnAir();
    EXPECT_FALSE(isSeen(u"statusRecording"_s));
    EXPECT_EQ(text(u"recordState"_s), u"Not recording"_s);
    beginRecording();
    EXPECT_EQ(text(u"recordState"_s), u"REC"_s);
    EXPECT_TRUE(isSeen(u"statusRecording"_s));
    EXPECT_TRUE(text(u"statusRecording"_s).startsWith(u"REC 0:00:"_s));
    EXPECT_TRUE(text(u"recordFacts"_s).startsWith(u"0:00:"_s));
    EXPECT_TRUE(window->findChild<QLabel*>(u"recordFacts"_s)->toolTip().contains(u"room for"_s));
    sellOne();
    page->setFocus();
    key(Qt::Key_J); // a short press: nothing ends
    QTest::qWait(1'300);
    EXPECT_EQ(room->sign().state, RecordingState::Recording);
    endRecording();
    EXPECT_FALSE(isSeen(u"statusRecording"_s));
    ASSERT_TRUE(waitFor([this] { return said.startsWith(u"The recording is kept"_s); })) << said.toStdString();
    const auto all = listed();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.constFirst().fate, RecordingFate::Ended);
    EXPECT_EQ(all.constFirst().bytes, QFileInfo(all.constFirst().path).size());
    EXPECT_NEAR(secondsOf(all.constFirst().path), double(all.constFirst().lengthMs) / 1000, 0.2);
    // The chapters of the file are the marks of the ledger.
    const auto marks = marksOf(all.constFirst().uid);
    const auto chapters = probedAs(all.constFirst().path, u"-show_chapters"_s)[u"chapters"_s].toArray();
    ASSERT_EQ(chapters.size(), marks.size());
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].kind, RecordingMarkKind::OnAir);
    EXPECT_FALSE(marks[0].name.isEmpty());
    for (qsizetype i = 0; i < marks.size(); ++i)
        EXPECT_EQ(chapters[i][u"tags"_s][u"title"_s].toString(), RecordingWords::markText(marks[i]));
    EXPECT_NEAR(chapters[1][u"start_time"_s].toString().toDouble(), double(marks[1].atMs) / 1000, 0.01);
}

TEST_F(AirWindowTest, TheMicrophoneIsSeenAndIsSwitchedOffByAKey)
{
    auto* meter = window->findChild<LevelMeter*>();
    ASSERT_TRUE(meter->isVisible());
    ASSERT_TRUE(waitFor([&] { return meter->level().peakDb > -30; })) << "heard before anything is recorded";
    EXPECT_NEAR(meter->level().peakDb, -20, 1.5);
    EXPECT_NEAR(meter->level().rmsDb, -23, 1.5);
    EXPECT_FALSE(meter->isClipping());
    EXPECT_FALSE(isSeen(u"microphoneState"_s));
    page->setFocus();
    key(Qt::Key_Q);
    EXPECT_EQ(text(u"microphoneState"_s), u"MICROPHONE OFF"_s);
    EXPECT_TRUE(isSeen(u"microphoneState"_s));
    EXPECT_TRUE(studio->microphone().isMuted());
    EXPECT_TRUE(window->findChild<QPushButton*>(u"muteButton"_s)->isChecked());
    QTest::qWait(150); // a second stroke at once is a bouncing contact
    key(Qt::Key_Q);
    EXPECT_FALSE(isSeen(u"microphoneState"_s));
    EXPECT_FALSE(studio->microphone().isMuted());
    sound->unplug();
    ASSERT_TRUE(waitFor([this] { return text(u"microphoneState"_s).contains(u"Plug it in"_s); }));
    EXPECT_FALSE(meter->isVisible());
    sound->plugIn();
    ASSERT_TRUE(waitFor([this] { return !isSeen(u"microphoneState"_s); }));
}

class LoudWindowTest : public AirWindowTest
{
protected:
    void SetUp() override
    {
        peakDb = 0.0;
        AirWindowTest::SetUp();
    }
};

TEST_F(LoudWindowTest, SoundThatIsCutOffIsSaidByASignAndInWords)
{
    auto* meter = window->findChild<LevelMeter*>();
    ASSERT_TRUE(waitFor([&] { return meter->isClipping(); }));
    EXPECT_TRUE(meter->accessibleDescription().contains(u"Too loud"_s));
}

TEST_F(AirWindowTest, TheLastSecondsBecomeAClipOfTheNewestOrder)
{
    page->setFocus();
    EXPECT_FALSE(window->findChild<QPushButton*>(u"clipButton"_s)->isEnabled()) << "nothing is kept before a show";
    startShow();
    putFirstOnAir();
    sellOne();
    const Uid order = answer(orders->list({})).value().constFirst().uid;
    QTest::qWait(2'500); // a group of pictures
    page->setFocus();
    key(Qt::Key_F1);
    ASSERT_TRUE(waitFor([&] { return !clipsOf(order).isEmpty(); }, 20'000)) << said.toStdString();
    const Clip clip = clipsOf(order).constFirst();
    EXPECT_EQ(clip.kind, ClipKind::LastSeconds);
    EXPECT_TRUE(listed().isEmpty()) << "without a recording";
    EXPECT_NEAR(secondsOf(clip.path), double(clip.lengthMs) / 1000, 0.3);
    EXPECT_GT(clip.lengthMs, 1'000);
}

TEST_F(AirWindowTest, AClipDuringAnOpeningShowsItToItsResult)
{
    startShow();
    OrderEvent e = samples::event(u"A1"_s, Payment::Paid, 0, u"ZJ-OPEN-1"_s, 1, 5800);
    e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now();
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
    ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 1; }));
    beginRecording();
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return openings->current().running.has_value(); })) << notice().toStdString();
    const Uid opening = openings->current().running->opening.uid;
    const Uid order = openings->current().running->turn.order;
    const auto from = log->openingFrom(opening);
    ASSERT_TRUE(from);
    key(Qt::Key_F1);
    EXPECT_TRUE(said.contains(u"when this opening is done"_s)) << said.toStdString();
    QTest::qWait(1'500);
    key(Qt::Key_1);
    QTest::qWait(150);
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return !openings->current().running.has_value(); }));
    ASSERT_TRUE(waitFor([&] { return !clipsOf(order).isEmpty(); }, 20'000)) << said.toStdString();
    const Clip clip = clipsOf(order).constFirst();
    EXPECT_EQ(clip.kind, ClipKind::Opening);
    EXPECT_EQ(clip.opening, opening);
    EXPECT_EQ(clip.recording, log->current());
    EXPECT_LE(clip.fromMs, *from) << "from the key picture before it";
    EXPECT_GE(clip.fromMs + clip.lengthMs, *from + 1'500) << "and to its result";
    EXPECT_NEAR(secondsOf(clip.path), double(clip.lengthMs) / 1000, 0.3);
    endRecording();
}

TEST_F(AirWindowTest, ARecordingGoesWithTheShowWhereItIsAskedFor)
{
    settings->setRecordsWithShow(true);
    startShow();
    ASSERT_TRUE(waitFor([this] { return room->sign().figures.lengthMs > 0; })) << said.toStdString();
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished() && room->sign().state == RecordingState::Idle; }));
    ASSERT_TRUE(waitFor([this] { return listed().value(0).fate == RecordingFate::Ended; }));
    EXPECT_FALSE(studio->encoder()) << "nothing is encoded when nobody needs it";
}

/// The loudest sample of a file in dB below full scale, by ffmpeg; -999 where it says nothing.
double loudestIn(const QString& path)
{
    QProcess process;
    process.start(u"ffmpeg"_s,
                  {u"-nostdin"_s, u"-i"_s, path, u"-vn"_s, u"-af"_s, u"volumedetect"_s, u"-f"_s, u"null"_s, u"-"_s});
    EXPECT_TRUE(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardError();
    const qsizetype at = said.indexOf("max_volume:");
    return at < 0 ? -999 : said.mid(at + 11).trimmed().split(' ').constFirst().toDouble();
}

TEST_F(AirWindowTest, BackSoonCoversThePictureAndLeavesTheSound)
{
    startShow();
    putFirstOnAir();
    page->setFocus();
    key(Qt::Key_B);
    ASSERT_TRUE(compositor->overlay().cover);
    beginRecording();
    QTest::qWait(1'500);
    endRecording();
    EXPECT_GT(loudestIn(listed().constFirst().path), -25) << "who is away from the picture is still heard";
    // The control: a microphone that is off is silence.
    QTest::qWait(150); // a second stroke at once is a bouncing contact
    page->setFocus();
    key(Qt::Key_Q);
    ASSERT_TRUE(studio->microphone().isMuted());
    QTest::qWait(500); // what was heard before is still on its way
    beginRecording();
    QTest::qWait(1'500);
    endRecording();
    EXPECT_LT(loudestIn(listed().constFirst().path), -80);
}

TEST_F(AirWindowTest, APiecesLifeListsItsClipsAndPlaysThem)
{
    startShow();
    const Uid variant = runner->current().items.constFirst().variant;
    Variant piece;
    piece.uid = variant;
    PieceLifePane life({*pieces, *runner, *printing, room.get()}, testTheme());
    life.load(u"Baroque pendant"_s, piece, u"CNY"_s);
    life.show();
    const auto lines = [&life] {
        QStringList found;
        const auto* list = life.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(u"Clip: "_s))
                found.append(list->item(row)->text());
        return found;
    };
    EXPECT_TRUE(lines().isEmpty());
    Clip clip;
    clip.uid = Uid::create(clock.now());
    clip.path = folder.filePath(u"pendant.mp4"_s);
    clip.madeAt = clock.now();
    clip.lengthMs = 12'000;
    clip.variant = variant;
    ASSERT_TRUE(answer(shelf->addClip(clip)).ok());
    ASSERT_TRUE(waitFor([&] { return lines().size() == 1; })) << "a clip that is made while the pane is open comes in";
    EXPECT_TRUE(lines().constFirst().contains(u"0:12"_s)) << lines().constFirst().toStdString();
    auto* list = life.findChild<QListWidget*>();
    list->setFocus();
    list->setCurrentRow(list->count() - 1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return said.contains(u"pendant.mp4"_s); })) << said.toStdString(); // no such file
    ASSERT_TRUE(answer(shelf->removeClip(clip.uid)).ok());
    EXPECT_TRUE(waitFor([&] { return lines().isEmpty(); }));
    ASSERT_TRUE(answer(shelf->bringBackClip(clip.uid)).ok());
    EXPECT_TRUE(waitFor([&] { return lines().size() == 1; }));
    // Another piece has none of it.
    Variant other;
    other.uid = runner->current().items.at(1).variant;
    life.load(u"Other"_s, other, u"CNY"_s);
    QTest::qWait(200);
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(AirWindowTest, AnOrdinaryEndOfTheProgramEndsTheRecordingAndSaysSo)
{
    startShow();
    putFirstOnAir();
    beginRecording();
    sellOne();
    QTest::qWait(200); // the ledger has said which order it is; its mark still waits to be written
    window.reset();
    dropRoom(); // as the wires go after the window
    shelf = std::make_unique<RecordingShelf>(*store);
    const auto all = listed();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.constFirst().fate, RecordingFate::Ended) << "it was not cut short";
    EXPECT_EQ(all.constFirst().bytes, QFileInfo(all.constFirst().path).size());
    EXPECT_EQ(all.constFirst().marks, 2);
    EXPECT_NEAR(secondsOf(all.constFirst().path), double(all.constFirst().lengthMs) / 1000, 0.2);
    EXPECT_EQ(answer(shelf->settle([](const QString&) { return RecordingFile{}; })).value(), 0);
}

TEST_F(AirWindowTest, AClipThatTheEndOfTheProgramInterruptedIsMadeAtTheNextStart)
{
    startShow();
    putFirstOnAir();
    beginRecording();
    sellOne();
    ASSERT_TRUE(waitFor([this] { return marksOf(log->current()).size() == 2; })); // the item and the order
    const Uid order = answer(orders->list({})).value().constFirst().uid;
    const Recording recording = listed().constFirst();
    const auto marks = marksOf(recording.uid);
    const auto mark = std::find_if(marks.begin(), marks.end(),
                                   [](const RecordingMark& each) { return each.kind == RecordingMarkKind::Order; });
    ASSERT_NE(mark, marks.end());
    QTest::qWait(2'000);
    // The last seconds, whose packets go with the program.
    Clip seconds;
    seconds.uid = Uid::create(clock.now());
    seconds.path = folder.filePath(u"lost.mp4"_s);
    seconds.madeAt = clock.now();
    seconds.order = order;
    ASSERT_TRUE(answer(shelf->beginClip(seconds)).ok());
    room->clipAround(recording, *mark);
    window.reset();
    dropRoom();
    openWindow();
    EXPECT_TRUE(clipsOf(order).isEmpty());
    room->settleClips();
    ASSERT_TRUE(waitFor([&] { return !clipsOf(order).isEmpty(); }, 20'000)) << said.toStdString();
    const Clip clip = clipsOf(order).constFirst();
    EXPECT_EQ(clip.kind, ClipKind::AroundMark);
    EXPECT_EQ(clip.recording, recording.uid);
    EXPECT_NEAR(secondsOf(clip.path), double(clip.lengthMs) / 1000, 0.3);
    EXPECT_TRUE(waitFor([this] { return said.contains(u"was not finished when the program ended"_s); }))
        << said.toStdString();
    EXPECT_TRUE(waitFor([this] { return answer(shelf->clipsBeingMade()).value().isEmpty(); }));
}

class SlowDiskTest : public AirWindowTest
{
protected:
    void SetUp() override
    {
        options.write = [this](int file, const uint8_t* bytes, qint64 count) -> qint64 {
            while (hangs)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return ::write(file, bytes, size_t(count));
        };
        AirWindowTest::SetUp();
    }
    void TearDown() override
    {
        hangs = false;
        AirWindowTest::TearDown();
    }
    void endShow()
    {
        auto ended = runner->end();
        ASSERT_TRUE(waitFor([&] { return ended.isFinished() && runner->current().show.state != ShowState::Live; }));
    }
    std::atomic<bool> hangs{false};
};

TEST_F(SlowDiskTest, TheNextShowIsRecordedThoughTheFormerRecordingStillEnds)
{
    settings->setRecordsWithShow(true);
    startShow();
    ASSERT_TRUE(waitFor([this] { return room->sign().figures.lengthMs > 0 && log->current().isValid(); }));
    hangs = true;
    endShow();
    ASSERT_EQ(room->sign().state, RecordingState::Ending);
    startShow();
    EXPECT_EQ(room->sign().state, RecordingState::Ending);
    hangs = false;
    ASSERT_TRUE(
        waitFor([this] { return room->sign().state == RecordingState::Recording && log->current().isValid(); }));
    EXPECT_EQ(listed().size(), 2);
    endShow();
    ASSERT_TRUE(waitFor([this] { return room->sign().state == RecordingState::Idle; })) << "it went with the show";
    // A show that is over by then is not recorded.
    startShow();
    ASSERT_TRUE(waitFor([this] { return room->sign().figures.lengthMs > 0 && log->current().isValid(); }));
    hangs = true;
    endShow();
    startShow();
    endShow();
    hangs = false;
    ASSERT_TRUE(waitFor([this] { return room->sign().state == RecordingState::Idle; }));
    QTest::qWait(300);
    EXPECT_EQ(room->sign().state, RecordingState::Idle);
    EXPECT_EQ(listed().size(), 3);
}

TEST_F(AirWindowTest, WhatTheRecorderCannotWriteIsSaidWithANextStep)
{
    QFile file(folder.filePath(u"a-file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    filmFolder = file.fileName() + u"/films"_s; // no folder can be there
    page->setFocus();
    key(Qt::Key_J);
    ASSERT_TRUE(waitFor([this] { return said.contains(u"choose another folder in Setup"_s, Qt::CaseInsensitive); }))
        << said.toStdString();
    EXPECT_TRUE(bool(action));
    EXPECT_EQ(room->sign().state, RecordingState::Idle);
    EXPECT_TRUE(listed().isEmpty());
}

class LowDiskTest : public AirWindowTest
{
protected:
    void SetUp() override
    {
        options.guardEveryMs = 200;
        options.freeBytes = [this](const QString&) { return free.load(); };
        AirWindowTest::SetUp();
    }
    std::atomic<qint64> free{50'000'000'000};
};

TEST_F(LowDiskTest, ADiskThatGetsFullWarnsAndThenEndsTheRecordingProperly)
{
    beginRecording();
    EXPECT_FALSE(said.contains(u"The disk has room"_s));
    ASSERT_TRUE(waitFor([this] { return room->sign().minutesLeft > 600; }));
    free = 4'000'000'000;
    ASSERT_TRUE(waitFor([this] { return said.contains(u"The disk has room for 11 h"_s); })) << said.toStdString();
    free = 900'000'000;
    ASSERT_TRUE(waitFor([this] { return said.contains(u"the disk is nearly full"_s); })) << said.toStdString();
    EXPECT_EQ(room->sign().state, RecordingState::Idle);
    ASSERT_TRUE(waitFor([this] { return listed().value(0).fate == RecordingFate::CutShort; }));
    EXPECT_TRUE(recordingLengthMs(listed().constFirst().path).value_or(0) > 0) << "it plays";
}

TEST_F(LowDiskTest, ARecordingMadeByHandAfterOneThatBrokeOffDoesNotEndWithTheShow)
{
    settings->setRecordsWithShow(true);
    startShow();
    ASSERT_TRUE(waitFor([this] { return room->sign().figures.lengthMs > 0 && log->current().isValid(); }));
    free = 900'000'000;
    ASSERT_TRUE(waitFor([this] { return room->sign().state == RecordingState::Idle; }));
    free = 50'000'000'000;
    beginRecording();
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished() && runner->current().show.state != ShowState::Live; }));
    QTest::qWait(200);
    EXPECT_EQ(room->sign().state, RecordingState::Recording);
    endRecording();
}

} // namespace
} // namespace kaibang
