// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recordings, their marks and clips in the ledger: they read back, go forward only, end by their file after a kill, and
// a clip hangs where it was hung.
#include "ledger_fixture.h"
#include "opening_samples.h"
#include "opening_store.h"
#include "recording_store.h"

#include <rapidcheck.h>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

class RecordingStoreTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        show = ShowStore(*ledger).currentOrNew().value().uid;
        ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    }
    Recording begun(const QString& path = u"/films/evening.mkv"_s)
    {
        Recording r;
        r.uid = Uid::create(clock.now());
        r.show = show;
        r.path = path;
        r.startedAt = clock.now();
        EXPECT_TRUE(RecordingStore(*ledger).begin(r).ok());
        return r;
    }
    static RecordingMark markAt(qint64 ms, RecordingMarkKind kind = RecordingMarkKind::ClaimDecided)
    {
        return {ms, kind, {}, 0, {}};
    }
    Clip clipOf(const Uid& order, const Uid& opening = {}, const Uid& variant = {})
    {
        Clip c;
        c.uid = Uid::create(clock.now());
        c.path = u"/films/clips/"_s + c.uid.text();
        c.madeAt = clock.now();
        c.lengthMs = 20'000;
        c.show = show;
        c.order = order;
        c.opening = opening;
        c.variant = variant;
        return c;
    }
    [[nodiscard]] bool isSound(const QString& check)
    {
        const auto checks = auditLedger(*ledger);
        for (const AuditCheck& each : checks.value())
            if (each.name == check)
                return each.ok;
        ADD_FAILURE() << "no check named " << check.toStdString();
        return false;
    }
    Uid order(const QString& id)
    {
        return apply({event(id, Payment::Paid, 0, u"STUD-8W"_s, 1, 5900)}).constFirst().order;
    }

    Uid show;
};

TEST_F(RecordingStoreTest, ReadsBackAsItWasWrittenInPages)
{
    RecordingStore recordings(*ledger);
    const Recording first = begun(u"/films/1.mkv"_s), second = begun(u"/films/2.mkv"_s);
    const Uid thing = Uid::create(clock.now());
    const QList<RecordingMark> marks{{0, RecordingMarkKind::OnAir, thing, 0, u"Stud 8W"_s},
                                     {1'500, RecordingMarkKind::Order, thing, 12, {}},
                                     {1'500, RecordingMarkKind::OpeningBegun, thing, 3, {}},
                                     {9'000, RecordingMarkKind::OffAir, {}, 0, {}}};
    ASSERT_TRUE(recordings.addMarks(first.uid, marks.mid(0, 3)).ok());
    ASSERT_TRUE(recordings.addMarks(first.uid, marks.mid(3)).ok());
    EXPECT_EQ(recordings.marks(first.uid, 0, 100).value(), marks);
    EXPECT_EQ(recordings.marks(first.uid, 1, 2).value(), marks.mid(1, 2));
    ASSERT_TRUE(recordings.end(first.uid, RecordingFate::Ended, 60'000, 7'000'000, 2).ok());
    const auto all = recordings.page({}, 10).value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].uid, second.uid) << "the newest first";
    EXPECT_EQ(all[0].fate, RecordingFate::Running);
    EXPECT_EQ(all[1].show, show);
    EXPECT_EQ(all[1].lengthMs, 60'000);
    EXPECT_EQ(all[1].bytes, 7'000'000);
    EXPECT_EQ(all[1].droppedPictures, 2);
    EXPECT_EQ(all[1].marks, 4);
    EXPECT_EQ(recordings.page(second.uid, 10).value().constFirst().uid, first.uid);
    EXPECT_EQ(recordings.addMarks(Uid::create(clock.now()), marks).error().kind, ErrorKind::NotFound);
    for (const auto& check : {u"recording_marks_go_forward"_s, u"recording_marks_are_inside"_s, u"references"_s})
        EXPECT_TRUE(isSound(check)) << check.toStdString();
}

TEST_F(RecordingStoreTest, TimesOfMarksNeverGoBackHoweverTheyCome)
{
    const bool holds = rc::check("marks go forward", [this] {
        const Recording recording = begun();
        RecordingStore recordings(*ledger);
        const auto times = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100'000));
        const size_t group = *rc::gen::inRange<size_t>(1, 5);
        QList<RecordingMark> waiting;
        for (size_t i = 0; i < times.size(); ++i) {
            waiting.append(markAt(times[i]));
            if (i % group == 0 || i + 1 == times.size())
                RC_ASSERT(recordings.addMarks(recording.uid, std::exchange(waiting, {})).ok());
        }
        const auto kept = recordings.marks(recording.uid, 0, 1'000'000).value();
        RC_ASSERT(kept.size() == qsizetype(times.size()));
        qint64 latest = 0;
        for (qsizetype i = 0; i < kept.size(); ++i) {
            latest = std::max<qint64>(latest, times[size_t(i)]);
            RC_ASSERT(kept[i].atMs == latest);
        }
    });
    EXPECT_TRUE(holds);
    EXPECT_TRUE(isSound(u"recording_marks_go_forward"_s));
    // The control: a ledger in which one does go back is noticed.
    const Recording recording = begun();
    ASSERT_TRUE(RecordingStore(*ledger).addMarks(recording.uid, {markAt(500), markAt(900)}).ok());
    ASSERT_TRUE(ledger->database().execute(u"UPDATE recording_mark SET at_ms=1000 WHERE nth=1 AND at_ms=500"_s));
    EXPECT_FALSE(isSound(u"recording_marks_go_forward"_s));
}

TEST_F(RecordingStoreTest, AfterAKillItEndsByItsFileAndMarksStayInside)
{
    const Recording cut = begun(), gone = begun(), running = begun();
    for (const Recording& each : {cut, gone})
        ASSERT_TRUE(RecordingStore(*ledger).addMarks(each.uid, {markAt(4'000), markAt(9'400)}).ok());
    ledger.reset();
    ledger = std::move(Ledger::open(path(), clock)).value();
    RecordingStore recordings(*ledger);
    const auto left = recordings.unfinished(running.uid).value();
    ASSERT_EQ(left.size(), 2);
    EXPECT_EQ(left[0].uid, cut.uid);
    // What was said a moment before the kill had not come to the disk.
    ASSERT_TRUE(recordings.end(cut.uid, RecordingFate::CutShort, 9'000, 1'000, 0).ok());
    ASSERT_TRUE(recordings.end(gone.uid, RecordingFate::FileMissing, 0, 0, 0).ok());
    EXPECT_EQ(recordings.marks(cut.uid, 0, 9).value().constLast().atMs, 9'000);
    EXPECT_EQ(recordings.marks(gone.uid, 0, 9).value().constLast().atMs, 9'400) << "nobody knows its length";
    EXPECT_TRUE(recordings.unfinished(running.uid).value().isEmpty());
    EXPECT_TRUE(isSound(u"recording_marks_are_inside"_s));
    ASSERT_TRUE(ledger->database().execute(u"UPDATE recording SET length_ms=8000 WHERE state=3"_s));
    EXPECT_FALSE(isSound(u"recording_marks_are_inside"_s)) << "the control";
}

TEST_F(RecordingStoreTest, WhatWasSaidOfAnItemLastsToTheNext)
{
    const Recording recording = begun();
    RecordingStore recordings(*ledger);
    const auto on = [this](qint64 ms, int variant) {
        return RecordingMark{ms, RecordingMarkKind::OnAir, variants[variant].uid, 0, variants[variant].name};
    };
    ASSERT_TRUE(recordings
                    .addMarks(recording.uid, {on(0, 0), markAt(50), on(3'000, 1),
                                              markAt(7'000, RecordingMarkKind::OffAir), on(8'000, 0)})
                    .ok());
    ASSERT_TRUE(recordings.end(recording.uid, RecordingFate::Ended, 20'000, 1, 0).ok());
    const QList<ExplainedPart> parts{{variants[0].uid, variants[0].name, 0, 3'000},
                                     {variants[1].uid, variants[1].name, 3'000, 7'000},
                                     {variants[0].uid, variants[0].name, 8'000, 20'000}};
    EXPECT_EQ(recordings.explained(recording.uid).value(), parts);
}

TEST_F(RecordingStoreTest, AClipOfAnOpeningHangsOnItsOrderAndCanBeMovedAndBroughtBack)
{
    const auto product = addOpeningProduct(*ledger).value();
    ASSERT_TRUE(CatalogueStore(*ledger).addLot(u"Tub A"_s, u"Pond"_s, 9).ok());
    ASSERT_TRUE(DisclosureStore(*ledger).save(card(product)).ok());
    const Uid opened = apply({openingOrder(u"O1"_s, 1)}).constFirst().order;
    const Uid other = order(u"S1"_s);
    ASSERT_TRUE(OpeningStore(*ledger).start().ok());
    const Uid opening = OpeningStore(*ledger).view().value().running->opening.uid;
    ClipStore clips(*ledger);
    const Clip clip = clipOf({}, opening);
    ASSERT_TRUE(clips.add(clip).ok());
    const auto hung = clips.ofOrder(opened).value();
    ASSERT_EQ(hung.size(), 1);
    EXPECT_EQ(hung.constFirst().opening, opening);
    EXPECT_EQ(hung.constFirst().orderId, u"O1"_s);
    EXPECT_TRUE(isSound(u"opening_clips_hang_on_their_order"_s));
    ASSERT_TRUE(clips.move(clip.uid, clipOf(other)).ok());
    EXPECT_TRUE(clips.ofOrder(opened).value().isEmpty());
    EXPECT_FALSE(clips.ofOrder(other).value().constFirst().opening.isValid());
    ASSERT_TRUE(clips.move(clip.uid, hung.constFirst()).ok());
    EXPECT_EQ(clips.ofOrder(opened).value(), hung) << "undo gives back the opening, too";
    EXPECT_EQ(clips.move(clip.uid, clipOf(Uid::create(clock.now()))).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(
        ledger->database().execute(u"UPDATE clip SET order_id=(SELECT order_id FROM orders WHERE ext_id='S1')"_s));
    EXPECT_FALSE(isSound(u"opening_clips_hang_on_their_order"_s)) << "the control";
}

TEST_F(RecordingStoreTest, WhatIsRemovedIsListedNoMoreAndItsFileIsErasedOnce)
{
    const Recording recording = begun();
    RecordingStore recordings(*ledger);
    ClipStore clips(*ledger);
    EXPECT_EQ(recordings.setRemoved(recording.uid, true).error().kind, ErrorKind::Refused) << "it runs";
    ASSERT_TRUE(recordings.end(recording.uid, RecordingFate::Ended, 1'000, 1, 0).ok());
    Clip clip = clipOf(order(u"S1"_s));
    clip.recording = recording.uid;
    ASSERT_TRUE(clips.add(clip).ok());
    EXPECT_EQ(recordings.page({}, 9).value().constFirst().clips, 1);
    ASSERT_TRUE(recordings.setRemoved(recording.uid, true).ok());
    ASSERT_TRUE(clips.setRemoved(clip.uid, true).ok());
    EXPECT_TRUE(recordings.page({}, 9).value().isEmpty());
    EXPECT_TRUE(clips.ofOrder(clip.order).value().isEmpty());
    EXPECT_TRUE(recordings.isAnyToErase().value());
    ASSERT_TRUE(clips.setRemoved(clip.uid, false).ok());
    EXPECT_EQ(clips.ofRecording(recording.uid, 9).value().size(), 1) << "taken back in time";
    EXPECT_EQ(recordings.claimToErase(clock.now()).value(), QStringList{recording.path});
    ASSERT_TRUE(recordings.noteErased({recording.path, clip.path}).ok());
    EXPECT_TRUE(recordings.claimToErase(clock.now()).value().isEmpty());
    EXPECT_FALSE(recordings.isAnyToErase().value());
    EXPECT_EQ(recordings.setRemoved(recording.uid, false).error().kind, ErrorKind::Refused) << "the file is gone";
    EXPECT_EQ(clips.ofOrder(clip.order).value().size(), 1);
}

TEST_F(RecordingStoreTest, OnlyWhatWasRemovedLongEnoughAgoIsClaimedAndThenItDoesNotComeBack)
{
    RecordingStore recordings(*ledger);
    const Recording old = begun(u"/films/old.mkv"_s), young = begun(u"/films/young.mkv"_s);
    for (const Recording& each : {old, young})
        ASSERT_TRUE(recordings.end(each.uid, RecordingFate::Ended, 1'000, 1, 0).ok());
    EXPECT_EQ(recordings.note(old.uid, 2'000, 2, 0).error().kind, ErrorKind::NotFound) << "it has ended";
    ASSERT_TRUE(recordings.setRemoved(old.uid, true).ok());
    clock.time = clock.time.plusMs(60'000);
    ASSERT_TRUE(recordings.setRemoved(young.uid, true).ok());
    EXPECT_EQ(recordings.claimToErase(clock.now().plusMs(-60'000)).value(), QStringList{old.path});
    EXPECT_EQ(recordings.setRemoved(old.uid, false).error().kind, ErrorKind::Refused)
        << "its file may go at any moment";
    EXPECT_TRUE(recordings.isAnyToErase().value()) << "the other one, in a minute";
    ASSERT_TRUE(recordings.setRemoved(young.uid, false).ok()) << "taken back in time";
    // A kill between the claim and the file: it is claimed again.
    EXPECT_EQ(recordings.claimToErase(clock.now()).value(), QStringList{old.path});
    ASSERT_TRUE(recordings.noteErased({}).ok());
    EXPECT_EQ(recordings.claimToErase(clock.now()).value(), QStringList{old.path}) << "a disk that was not there";
    ASSERT_TRUE(recordings.noteErased({old.path}).ok());
    EXPECT_TRUE(recordings.claimToErase(clock.now()).value().isEmpty());
}

TEST_F(RecordingStoreTest, AClipThatIsBeingMadeIsInNoListUntilItIsMade)
{
    ClipStore clips(*ledger);
    const Uid buyer = order(u"S1"_s);
    Clip clip = clipOf(buyer);
    ASSERT_TRUE(clips.begin(clip).ok());
    EXPECT_TRUE(clips.ofOrder(buyer).value().isEmpty());
    EXPECT_FALSE(RecordingStore(*ledger).isAnyToErase().value());
    EXPECT_TRUE(RecordingStore(*ledger).claimToErase(clock.now()).value().isEmpty()) << "nobody has removed it";
    EXPECT_EQ(clips.setRemoved(clip.uid, false).error().kind, ErrorKind::NotFound);
    ASSERT_EQ(clips.beingMade().value().size(), 1);
    EXPECT_EQ(clips.beingMade().value().constFirst().order, buyer);
    EXPECT_EQ(clips.beingMade().value().constFirst().lengthMs, 20'000);
    clip.lengthMs = 19'400;
    ASSERT_TRUE(clips.finish(clip).ok());
    EXPECT_TRUE(clips.beingMade().value().isEmpty());
    ASSERT_EQ(clips.ofOrder(buyer).value().size(), 1);
    EXPECT_EQ(clips.ofOrder(buyer).value().constFirst().lengthMs, 19'400);
    ASSERT_TRUE(clips.drop(clip.uid).ok());
    EXPECT_EQ(clips.ofOrder(buyer).value().size(), 1) << "what is made is not forgotten so";
    const Clip lost = clipOf(buyer), unannounced = clipOf(buyer);
    ASSERT_TRUE(clips.begin(lost).ok());
    ASSERT_TRUE(clips.drop(lost.uid).ok());
    EXPECT_TRUE(clips.beingMade().value().isEmpty());
    ASSERT_TRUE(clips.finish(unannounced).ok());
    EXPECT_EQ(clips.ofOrder(buyer).value().size(), 2);
}

TEST_F(RecordingStoreTest, AnOrdersNumberIsCountedOnFromAnyOther)
{
    QList<Uid> all;
    for (int i = 0; i < 6; ++i)
        all.append(order(u"S%1"_s.arg(i)));
    RecordingStore recordings(*ledger);
    const QList<int> numbers{1, 2, 3, 4, 5, 6};
    EXPECT_EQ(recordings.numbersOf(all).value(), numbers);
    for (int from = 0; from < 6; ++from)
        EXPECT_EQ(recordings.numbersOf(all, {all.at(from), from + 1}).value(), numbers) << from;
    EXPECT_EQ(recordings.numbersOf({all.at(4), all.at(1)}).value(), (QList<int>{5, 2})) << "in any order";
    EXPECT_EQ(recordings.numbersOf({Uid::create(clock.now())}).value(), QList<int>{0});
    // A mark that was left before anybody knew the number has it in the ledger.
    const Recording recording = begun();
    ASSERT_TRUE(recordings.addMarks(recording.uid, {{5, RecordingMarkKind::Order, all.at(3), 0, {}}}).ok());
    EXPECT_EQ(recordings.marks(recording.uid, 0, 9).value().constFirst().number, 4);
}

TEST_F(RecordingStoreTest, TheNewestOrderIsOfTheShow)
{
    order(u"S1"_s);
    const Uid second = order(u"S2"_s);
    EXPECT_EQ(ClipStore(*ledger).newestOrder(show).value(), second);
    EXPECT_FALSE(ClipStore(*ledger).newestOrder(Uid::create(clock.now())).value().isValid());
}

} // namespace
