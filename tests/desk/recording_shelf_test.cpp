// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a start makes of recordings that were left running, and how files go that were deleted: a file that cannot go,
// a disk that fails on the way, a clock that is put back.
#include "failing_statements.h"
#include "recording_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QThreadPool>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

class RecordingShelfTest : public RecordingFixture
{
protected:
    struct Kept
    {
        Uid uid;
        QString file;
    };
    Kept recorded(const QString& name)
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        record(made.fileName());
        const Kept kept{log->current(), made.fileName()};
        end();
        return kept;
    }
    Kept deleted(const QString& name)
    {
        const Kept kept = recorded(name);
        EXPECT_TRUE(answer(shelf->removeRecording(kept.uid)).ok());
        return kept;
    }
    void leaveRunning(const QString& file)
    {
        Recording left;
        left.uid = Uid::create(clock.now());
        left.path = file;
        left.startedAt = clock.now();
        ASSERT_TRUE(answer(store->run([left](Ledger& l) { return RecordingStore(l).begin(left); })).ok());
    }
    static RecordingFile nowhere(const QString&) { return {}; }
    /// As at a start, until what is erased is gone.
    void eraseNow()
    {
        EXPECT_TRUE(answer(shelf->settle(nowhere)).ok());
        renewShelf();
    }
    /// The one before waits for what it erases.
    void renewShelf()
    {
        QCoreApplication::sendPostedEvents();
        shelf.reset();
        shelf = std::make_unique<RecordingShelf>(*store);
    }
    ErrorKind whyNotBack(const Uid& recording)
    {
        const auto back = answer(shelf->bringBackRecording(recording));
        EXPECT_FALSE(back.ok());
        return back.ok() ? ErrorKind::Invalid : back.error().kind;
    }
    /// Runs the event loop until something is erased, and waits for the worker, not for what it tells.
    void waitForTheEraser()
    {
        QElapsedTimer patience;
        patience.start();
        while (QThreadPool::globalInstance()->activeThreadCount() == 0 && patience.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        EXPECT_LT(patience.elapsed(), 20'000);
        QThreadPool::globalInstance()->waitForDone();
    }
};

TEST_F(RecordingShelfTest, AFileThatIsNotThereIsSaidAndWhatWasNotedOfItStays)
{
    record();
    log->note(20'000, 777, 5);
    settleDown();
    startAgain();
    QSignalSpy changed(shelf.get(), &RecordingShelf::recordingsChanged);
    EXPECT_EQ(answer(shelf->settle(nowhere)).value(), 1);
    settleDown();
    EXPECT_EQ(changed.count(), 1);
    const Recording found = answer(shelf->recordings({}, 9)).value().constFirst();
    EXPECT_EQ(found.fate, RecordingFate::FileMissing);
    EXPECT_EQ(found.lengthMs, 20'000);
    EXPECT_EQ(found.bytes, 777);
    EXPECT_EQ(found.droppedPictures, 5);
}

TEST_F(RecordingShelfTest, WhatCannotBeSettledIsSaidAndTheNextStartSettlesIt)
{
    leaveRunning(u"/films/one.mkv"_s);
    leaveRunning(u"/films/two.mkv"_s);
    const auto look = [](const QString&) { return RecordingFile{true, 1'000, 64}; };
    for (const int allowed : {0, 1}) { // nothing can be read; nothing can be written
        const FailingStatements gone(allowed, FailingStatements::Ends::AtItsEnd);
        EXPECT_FALSE(answer(shelf->settle(look)).ok()) << allowed;
        renewShelf();
    }
    for (const Recording& each : answer(shelf->recordings({}, 9)).value())
        EXPECT_EQ(each.fate, RecordingFate::Running);
    EXPECT_EQ(answer(shelf->settle(look)).value(), 2);
    for (const Recording& each : answer(shelf->recordings({}, 9)).value())
        EXPECT_EQ(each.fate, RecordingFate::CutShort);
}

TEST_F(RecordingShelfTest, WhatWasDeletedJustNowIsNotErasedByTheStart)
{
    const Kept kept = deleted(u"kept.mkv"_s); // its minute runs
    ASSERT_TRUE(answer(shelf->settle(nowhere)).ok());
    renewShelf();
    EXPECT_TRUE(QFile::exists(kept.file));
    EXPECT_TRUE(answer(shelf->bringBackRecording(kept.uid)).ok());
    // The control: without the minute it goes.
    ASSERT_TRUE(answer(shelf->removeRecording(kept.uid)).ok());
    renewShelf();
    eraseNow();
    EXPECT_FALSE(QFile::exists(kept.file));
}

TEST_F(RecordingShelfTest, WhereverTheDiskGoesTheNextStartErasesToTheEnd)
{
    bool wasRefused = true;
    int tries = 0;
    for (; wasRefused && tries < 100; ++tries) {
        const Kept kept = deleted(u"take%1.mkv"_s.arg(tries));
        renewShelf();
        {
            const FailingStatements gone(tries, FailingStatements::Ends::AtItsEnd);
            [[maybe_unused]] const auto said = answer(shelf->settle(nowhere));
            renewShelf();
            wasRefused = gone.hasRefused();
        }
        if (answer(shelf->bringBackRecording(kept.uid)).ok()) {
            EXPECT_TRUE(QFile::exists(kept.file)) << "it was brought back without its file: " << tries;
            ASSERT_TRUE(answer(shelf->removeRecording(kept.uid)).ok());
            renewShelf();
        }
        eraseNow();
        EXPECT_FALSE(QFile::exists(kept.file)) << tries;
        EXPECT_EQ(whyNotBack(kept.uid), ErrorKind::Refused) << tries;
    }
    EXPECT_GT(tries, 5) << "erasing is more than a few statements";
    EXPECT_LT(tries, 100);
}

TEST_F(RecordingShelfTest, AFileThatIsGoneAlreadyIsGoneAndOneThatCannotGoIsTriedAgain)
{
    const Kept gone = deleted(u"gone.mkv"_s), stays = deleted(u"stays.mkv"_s);
    renewShelf();
    ASSERT_TRUE(QFile::remove(gone.file)); // by hand
    ASSERT_TRUE(QFile::remove(stays.file));
    ASSERT_TRUE(QDir().mkpath(stays.file + u"/full"_s)); // no file, and nothing that erasing a file can take away
    eraseNow();
    EXPECT_EQ(whyNotBack(gone.uid), ErrorKind::Refused);
    EXPECT_TRUE(QFile::exists(stays.file));
    ASSERT_TRUE(QDir(stays.file).removeRecursively());
    QFile again(stays.file);
    ASSERT_TRUE(again.open(QIODevice::WriteOnly));
    eraseNow();
    EXPECT_FALSE(QFile::exists(stays.file));
    EXPECT_EQ(whyNotBack(stays.uid), ErrorKind::Refused);
}

TEST_F(RecordingShelfTest, AClockThatWasPutBackOnlyDelaysWhatWasDeleted)
{
    const Kept sooner = recorded(u"sooner.mkv"_s), later = recorded(u"later.mkv"_s);
    clock.shift(3'600'000);
    const Kept first = deleted(u"first.mkv"_s);
    clock.shift(-3'600'000); // it was deleted an hour from now
    shelf = std::make_unique<RecordingShelf>(*store, 0);
    ASSERT_TRUE(answer(shelf->removeRecording(sooner.uid)).ok());
    waitForTheEraser();
    EXPECT_FALSE(QFile::exists(sooner.file));
    EXPECT_TRUE(QFile::exists(first.file));
    QCoreApplication::sendPostedEvents(); // and looks again by itself
    waitForTheEraser();
    EXPECT_TRUE(QFile::exists(first.file));
    // Another is deleted before it has said that it looks again.
    ASSERT_TRUE(answer(shelf->removeRecording(later.uid)).ok());
    clock.shift(3'700'000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(first.file) && !QFile::exists(later.file); }, 20'000));
}

TEST_F(RecordingShelfTest, WhoeverShowsAListHearsOfItOnlyWhenItIsDone)
{
    QSignalSpy recordings(shelf.get(), &RecordingShelf::recordingsChanged);
    QSignalSpy clips(shelf.get(), &RecordingShelf::clipsChanged);
    const Uid nobody = Uid::create(clock.now());
    EXPECT_FALSE(answer(shelf->removeRecording(nobody)).ok());
    EXPECT_FALSE(answer(shelf->bringBackRecording(nobody)).ok());
    EXPECT_FALSE(answer(shelf->removeClip(nobody)).ok());
    EXPECT_FALSE(answer(shelf->bringBackClip(nobody)).ok());
    EXPECT_EQ(recordings.count() + clips.count(), 0);
    const Kept kept = recorded(u"evening.mkv"_s);
    ASSERT_TRUE(answer(shelf->removeRecording(kept.uid)).ok());
    EXPECT_EQ(recordings.count(), 1);
    Clip clip;
    clip.uid = Uid::create(clock.now());
    clip.path = folder.filePath(u"ring.mp4"_s);
    clip.madeAt = clock.now();
    clip.recording = kept.uid;
    clip.variant = variants.at(0).uid;
    ASSERT_TRUE(answer(shelf->addClip(clip)).ok());
    EXPECT_EQ(clips.count(), 1);
    EXPECT_EQ(recordings.count(), 1);
}

} // namespace
