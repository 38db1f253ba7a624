// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A recording where things come in another order than usual, or the ledger does not take its marks.
#include "disclosure_desk.h"
#include "failing_statements.h"
#include "recording_fixture.h"

#include <QSignalSpy>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

class RecordingRefusalsTest : public RecordingFixture
{
protected:
    OrderEvent orderNow(const QString& id) const
    {
        OrderEvent e = event(id, Payment::Paid, 0, u"STUD-8W"_s, 1, 5900);
        e.placedAt = e.paidAt = clock.now();
        return e;
    }
    OrderEvent shippedOf(OrderEvent told) const
    {
        told.fulfilment = Fulfilment::Shipped;
        told.sourceUpdatedAt = told.observedAt = told.sourceUpdatedAt->plusMs(1);
        return told;
    }
    void tell(const OrderEvent& told)
    {
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {told}, {}, {}, false})).ok());
        settleDown();
    }
    /// Whoever hears of new orders before the log does.
    void beforeTheLog(const std::function<void()>& heard)
    {
        log.reset();
        QObject::connect(orders.get(), &OrderDesk::ordersChanged, runner.get(), heard, Qt::SingleShotConnection);
        makeLog();
    }
    /// What the store was asked is answered, and the answers are heard.
    void hearAll()
    {
        store->drain();
        QCoreApplication::sendPostedEvents();
    }
    QList<Recording> recordings() { return answer(shelf->recordings({}, 10)).value(); }
};

TEST_F(RecordingRefusalsTest, WhatFollowsAnOrderThatWaitsForItsNumberIsMarkedBehindIt)
{
    startShow();
    beforeTheLog([this] { runner->next(); }); // its answer comes before the order's number
    record();
    now = 1'000;
    tell(orderNow(u"A"_s));
    end();
    EXPECT_EQ(kinds(), (QList{RecordingMarkKind::Order, RecordingMarkKind::OnAir}));
    EXPECT_EQ(titles, (QStringList{u"3 1"_s, u"1 0 White stud"_s}));
}

TEST_F(RecordingRefusalsTest, ANumberThatComesTooLateIsNoneOfTheNextRecording)
{
    startShow();
    record(u"/films/first.mkv"_s);
    const Uid first = log->current();
    QObject::connect(
        orders.get(), &OrderDesk::ordersChanged, log.get(),
        [this] {
            log->stop();
            log->ended(true, 1'000'000, 5'000, 0);
            log->start();
            log->begun(u"/films/second.mkv"_s);
        },
        Qt::SingleShotConnection);
    now = 500;
    tell(orderNow(u"A"_s));
    const Uid second = log->current();
    ASSERT_NE(second, first);
    now = 800;
    tell(orderNow(u"B"_s));
    end();
    const auto ofFirst = answer(shelf->marks(first, 0, 10)).value(),
               ofSecond = answer(shelf->marks(second, 0, 10)).value();
    ASSERT_EQ(ofFirst.size(), 1);
    EXPECT_EQ(ofFirst.front().number, 1);
    ASSERT_EQ(ofSecond.size(), 1);
    EXPECT_EQ(ofSecond.front().number, 2);
    EXPECT_EQ(ofSecond.front().atMs, 800);
}

TEST_F(RecordingRefusalsTest, AnOrderWhoseNumberCannotBeReadHasItInTheLedgerAllTheSame)
{
    startShow();
    take(u"before"_s, 0);
    std::unique_ptr<FailingStatements> gone;
    beforeTheLog([&] { gone = std::make_unique<FailingStatements>(0); });
    record();
    now = 2'000;
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {orderNow(u"A"_s)}, {}, {}, false})).ok());
    EXPECT_TRUE(QTest::qWaitFor([&] { return titles.size() == 1; }, 20'000));
    ASSERT_TRUE(gone);
    gone.reset();
    end();
    EXPECT_EQ(titles, QStringList{u"3 0"_s}) << "the chapter has no number";
    ASSERT_EQ(marks().size(), 1);
    EXPECT_EQ(marks().front().number, 2);
}

TEST_F(RecordingRefusalsTest, AnOrderOutsideOfAnyShowHasNoNumber)
{
    record();
    take(u"A"_s, 1'000);
    take(u"B"_s, 2'000);
    end();
    EXPECT_EQ(titles, (QStringList{u"3 0"_s, u"3 0"_s}));
    ASSERT_EQ(marks().size(), 2);
    EXPECT_EQ(marks().back().number, 0);
}

TEST_F(RecordingRefusalsTest, AnOrderLeavesItsMarkOnceAndOnlyWhereItCame)
{
    startShow();
    const OrderEvent early = orderNow(u"early"_s);
    tell(early);
    clock.shift(5'000);
    record();
    now = 1'000;
    tell(shippedOf(early)); // it came before the recording
    EXPECT_TRUE(titles.isEmpty());
    const OrderEvent late = orderNow(u"late"_s);
    now = 2'000;
    tell(late);
    now = 3'000;
    tell(shippedOf(late));
    end();
    EXPECT_EQ(titles, QStringList{u"3 2"_s});
    ASSERT_EQ(marks().size(), 1);
    EXPECT_EQ(marks().front().atMs, 2'000);
}

TEST_F(RecordingRefusalsTest, WithoutAFileThereIsNothingToMark)
{
    startShow();
    log->start(); // and the file could not be made: no place in it is known
    take(u"A"_s, 1'000);
    EXPECT_TRUE(titles.isEmpty());
    record();
    end();
    EXPECT_TRUE(marks().isEmpty());
}

TEST_F(RecordingRefusalsTest, OneRecordingHasOneFile)
{
    log->begun(u"/films/nobody.mkv"_s);
    log->note(20'000, 1'000, 0);
    settleDown();
    EXPECT_TRUE(recordings().isEmpty()) << "nothing is recorded";
    record(u"/films/one.mkv"_s);
    log->begun(u"/films/two.mkv"_s);
    end();
    ASSERT_EQ(recordings().size(), 1);
    EXPECT_EQ(recordings().front().path, u"/films/one.mkv"_s);
}

TEST_F(RecordingRefusalsTest, AnOpeningInTheHandIsInThePictureFromTheBegin)
{
    const auto product = answer(store->run([](Ledger& l) { return addOpeningProduct(l); })).value();
    ASSERT_TRUE(answer(store->run([](Ledger& l) { return CatalogueStore(l).addLot(u"Tub A"_s, u"Pond"_s, 20); })).ok());
    ASSERT_TRUE(answer(store->run([product](Ledger& l) { return DisclosureStore(l).save(card(product)); })).ok());
    ASSERT_TRUE(answer(runner->start()).ok());
    ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {openingOrder(u"O1"_s, 1, 12)}, {}, {}, false})).ok());
    ASSERT_TRUE(answer(table->load()).ok());
    isOpen = true;
    ASSERT_TRUE(answer(table->start()).ok());
    EXPECT_TRUE(titles.isEmpty()) << "nothing is recorded yet";
    const Uid first = table->current().running->opening.uid;
    now = 700;
    record();
    EXPECT_EQ(titles.size(), 1);
    EXPECT_EQ(log->openingFrom(first), 700);
    EXPECT_EQ(log->openingFrom(Uid::create(clock.now())), std::nullopt);
    // Only the newest ones are asked for.
    Uid newest;
    for (int i = 1; i < 9; ++i) {
        ASSERT_TRUE(answer(table->press(u'1')).ok());
        ASSERT_TRUE(answer(table->finish()).ok());
        now = 1'000 * i;
        ASSERT_TRUE(answer(table->start()).ok());
        newest = table->current().running->opening.uid;
    }
    EXPECT_EQ(log->openingFrom(newest), 8'000);
    EXPECT_EQ(log->openingFrom(first), std::nullopt);
    end();
    EXPECT_EQ(kinds().count(RecordingMarkKind::OpeningBegun), 9);
    EXPECT_EQ(kinds().count(RecordingMarkKind::OpeningDone), 8);
}

TEST_F(RecordingRefusalsTest, HowFarItHasComeIsKeptEveryTenSeconds)
{
    record();
    QSignalSpy changed(log.get(), &RecordingLog::changed);
    log->note(9'999, 1'000, 1);
    settleDown();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(recordings().front().lengthMs, 0);
    log->note(10'000, 4'096, 3);
    settleDown();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(recordings().front().lengthMs, 10'000);
    EXPECT_EQ(recordings().front().bytes, 4'096);
    EXPECT_EQ(recordings().front().droppedPictures, 3);
    {
        const FailingStatements gone(0);
        log->note(20'000, 8'192, 3);
        hearAll();
        EXPECT_TRUE(gone.hasRefused());
    }
    EXPECT_EQ(changed.count(), 1) << "nobody knows more of it";
    EXPECT_EQ(recordings().front().lengthMs, 10'000);
    log->note(30'000, 16'384, 3);
    settleDown();
    EXPECT_EQ(recordings().front().lengthMs, 30'000);
}

TEST_F(RecordingRefusalsTest, WhatTheLedgerDoesNotTakeIsTold)
{
    startShow();
    ASSERT_TRUE(answer(runner->next()).ok());
    QSignalSpy failed(log.get(), &RecordingLog::failed), changed(log.get(), &RecordingLog::changed);
    isOpen = true;
    {
        const FailingStatements gone(0);
        log->start();
        log->begun(u"/films/lost.mkv"_s);
        hearAll();
    }
    EXPECT_EQ(failed.count(), 2) << "neither the recording nor the item that is on air";
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(recordings().isEmpty());
    end();
    failed.clear();
    record(u"/films/kept.mkv"_s);
    changed.clear();
    log->stop();
    settleDown();
    {
        const FailingStatements gone(0);
        log->ended(true, 60'000, 5'000, 0);
        hearAll();
    }
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    ASSERT_EQ(recordings().size(), 1);
    EXPECT_EQ(recordings().front().fate, RecordingFate::Running) << "the next start settles it";
}

} // namespace
