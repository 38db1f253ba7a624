// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_fixture.h"
#include "feed_log.h"
#include "feed_store.h"

namespace kaibang::samples {

constexpr qint64 minute = 60'000;

/// A show with one item, and the log of its feeds, which the test makes look.
class FeedLogFixture : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        open();
        ASSERT_TRUE(answer(runner->addItem(variants.at(0).uid)).ok());
    }
    void TearDown() override
    {
        log.reset();
        runner.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    void makeLog()
    {
        FeedLogRhythm rhythm;
        rhythm.lookMs = 3'600'000; // the test looks
        log = std::make_unique<FeedLog>(
            *store, *runner, [this] { return feeds; }, clock, rhythm);
    }
    void open()
    {
        runner = std::make_unique<ShowRunner>(*store);
        makeLog();
        ASSERT_TRUE(answer(runner->load()).ok());
        settle();
    }
    void kill() // what was kept is kept, and nothing is said any more
    {
        log.reset();
        runner.reset();
    }
    void settle()
    {
        store->drain();
        QCoreApplication::processEvents();
        store->drain();
        QCoreApplication::processEvents();
    }
    void startShow()
    {
        ASSERT_TRUE(answer(runner->start()).ok());
        show = runner->current().show.uid;
        settle();
    }
    void endShow()
    {
        ASSERT_TRUE(answer(runner->end()).ok());
        settle();
    }
    void pass(qint64 ms)
    {
        clock.shift(ms);
        log->look();
    }
    FeedHealth& feed(const QString& id, FeedKind kind)
    {
        for (FeedHealth& known : feeds)
            if (known.id == id)
                return known;
        FeedHealth made;
        made.id = id;
        made.kind = kind;
        made.state = FeedState::Waiting;
        feeds.append(made);
        return feeds.last();
    }
    static void speak(FeedHealth& health, Instant now)
    {
        ++health.received;
        health.state = FeedState::Ok;
        health.lastSuccess = now;
    }
    ShowCompleteness completeness()
    {
        const auto read =
            answer(store->read([uid = show](Ledger& ledger) { return FeedStore(ledger).completeness(uid); }));
        EXPECT_TRUE(read.ok()) << (read ? "" : read.error().detail.toStdString());
        return read ? read.value() : ShowCompleteness{};
    }
    SourceCompleteness source(const QString& id)
    {
        const ShowCompleteness all = completeness();
        for (const SourceCompleteness& each : all.sources)
            if (each.source == id)
                return each;
        ADD_FAILURE() << id.toStdString() << " is not there";
        return {};
    }

    Uid show;
    QList<FeedHealth> feeds;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<FeedLog> log;
};

} // namespace kaibang::samples
