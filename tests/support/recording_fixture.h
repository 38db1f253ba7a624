// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_tray.h"
#include "desk_fixture.h"
#include "opening_samples.h"
#include "opening_table.h"
#include "recording_log.h"
#include "recording_shelf.h"
#include "recording_store.h"
#include "show_runner.h"

namespace kaibang::samples {

/// A buyer who must be in no mark.
inline const QString recordedCanary = QStringLiteral("Canaria Guadalupe 13800138000");

/// A recording on a real ledger with the desks whose facts it marks.
class RecordingFixture : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        makeDesks();
    }
    void TearDown() override
    {
        dropDesks();
        DeskFixture::TearDown();
    }
    void makeDesks()
    {
        orders = std::make_unique<OrderDesk>(*store);
        runner = std::make_unique<ShowRunner>(*store);
        claims = std::make_unique<ClaimTray>(*store, *orders);
        table = std::make_unique<OpeningTable>(*store);
        shelf = std::make_unique<RecordingShelf>(*store);
        makeLog();
        ASSERT_TRUE(answer(runner->load()).ok());
    }
    void makeLog()
    {
        const RecordingVoice voice{
            [this] { return now; },
            [this](const QString& title, qint64 moment) {
                if (!isOpen)
                    return qint64(-1);
                titles.append(title);
                return moment;
            },
            [](const RecordingMark& mark) {
                return QStringLiteral("%1 %2 %3").arg(int(mark.kind)).arg(mark.number).arg(mark.name).trimmed();
            },
            [this](const Uid& variant) {
                return variant == variants.at(0).uid ? QStringLiteral("White stud") : QStringLiteral("Pink stud");
            }};
        log = std::make_unique<RecordingLog>(*store, *runner, *orders, *claims, *table, clock, voice);
    }
    void dropDesks()
    {
        log.reset();
        shelf.reset();
        table.reset();
        claims.reset();
        runner.reset();
        orders.reset();
    }
    void startAgain()
    {
        dropDesks();
        store.reset();
        auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
        ASSERT_TRUE(started.ok());
        store = std::move(started).value();
        makeDesks();
    }
    // The ledger's answers come by the event loop, in their order.
    void settleDown()
    {
        // What a desk was told it asks the ledger about once more.
        for (int i = 0; i < 3; ++i) {
            EXPECT_TRUE(answer(store->read([](Ledger&) { return Result<int>(0); })).ok());
            QTest::qWait(0);
        }
    }
    void record(const QString& file = QStringLiteral("/films/evening.mkv"))
    {
        isOpen = true;
        log->start();
        log->begun(file);
        settleDown();
    }
    void end(qint64 lengthMs = 1'000'000)
    {
        log->stop();
        isOpen = false;
        log->ended(true, lengthMs, 5'000, 0);
        settleDown();
    }
    QList<RecordingMark> marks()
    {
        const auto all = answer(shelf->recordings({}, 10)).value();
        return all.isEmpty() ? QList<RecordingMark>() : answer(shelf->marks(all.constFirst().uid, 0, 10'000)).value();
    }
    QList<RecordingMarkKind> kinds()
    {
        QList<RecordingMarkKind> found;
        for (const RecordingMark& mark : marks())
            found.append(mark.kind);
        return found;
    }
    void take(const QString& id, qint64 at)
    {
        now = at;
        OrderEvent e = event(id, Payment::Paid, 0, QStringLiteral("STUD-8W"), 1, 5900);
        e.buyer.display = recordedCanary;
        e.placedAt = e.paidAt = clock.now();
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
        settleDown();
    }
    void startShow()
    {
        for (const Variant& each : variants)
            ASSERT_TRUE(answer(runner->addItem(each.uid)).ok());
        ASSERT_TRUE(answer(runner->start()).ok());
    }

    qint64 now = 0; ///< the place in the file
    bool isOpen = false;
    QStringList titles;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<ClaimTray> claims;
    std::unique_ptr<OpeningTable> table;
    std::unique_ptr<RecordingShelf> shelf;
    std::unique_ptr<RecordingLog> log;
};

} // namespace kaibang::samples
