// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sale by hand is refused for, what of it is told to whom, and flash prices beside it.
#include "database.h"
#include "desk_fixture.h"
#include "flash_desk.h"
#include "show_runner.h"

#include <QSignalSpy>
#include <limits>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class OrderDeskTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
    }
    void TearDown() override
    {
        orders.reset();
        DeskFixture::TearDown();
    }
    Result<OrderOutcome> sell(qint64 units, qint64 price)
    {
        return answer(orders->sell(variants.at(0).uid, units, price));
    }

    std::unique_ptr<OrderDesk> orders;
};

TEST_F(OrderDeskTest, ASaleOfNothingOrForLessThanNothingIsNone)
{
    EXPECT_EQ(sell(0, 5900).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(sell(1, -1).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(sell(3, std::numeric_limits<qint64>::max() / 2).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(onHand(0), 10);
    EXPECT_TRUE(answer(orders->list({})).value().isEmpty());
}

TEST_F(OrderDeskTest, ARefundIsOfMoneyThatWasPaid)
{
    const Uid sold = sell(1, 5900).value().order;
    EXPECT_EQ(answer(orders->refundByHand(sold, 0, {})).error().kind, ErrorKind::OutOfRange);
    const auto unpaid =
        answer(orders->apply(OrderBatch{{}, {samples::event(u"A1"_s, Payment::Unpaid, 0)}, {}, {}, false}));
    EXPECT_EQ(answer(orders->refundByHand(unpaid.value().front().order, 100, {})).error().kind, ErrorKind::Refused);
    for (const OrderSummary& order : answer(orders->list({})).value())
        EXPECT_EQ(order.refundedMinor, 0);
}

TEST_F(OrderDeskTest, WhatIsRefusedIsNotAnnouncedAsAnOrder)
{
    QSignalSpy changed(orders.get(), &OrderDesk::ordersChanged);
    OrderEvent refused = samples::event(u"A1"_s, Payment::Paid, 0);
    refused.currency = {};
    const auto outcomes =
        answer(orders->apply(OrderBatch{{}, {refused, samples::event(u"A2"_s, Payment::Paid, 0)}, {}, {}, false}));
    EXPECT_EQ(outcomes.value().front().kind, OutcomeKind::Refused);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 20'000));
    const auto told = changed.front().front().value<QList<OrderSummary>>();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.front().orderId, u"A2"_s);
}

TEST_F(OrderDeskTest, ALedgerThatAnotherProgramHoldsIsToldToEverybodyUntilItIsFree)
{
    ASSERT_TRUE(answer(store->read([](Ledger& ledger) -> Result<Done> {
                    ledger.database().execute(u"PRAGMA busy_timeout=0"_s); // else it waits for seconds by itself
                    return Done{};
                })).ok());
    QSignalSpy recovered(orders.get(), &OrderDesk::ledgerRecovered);
    std::optional<ErrorKind> failed;
    QObject::connect(orders.get(), &OrderDesk::ledgerFailed, orders.get(),
                     [&failed](const Error& error) { failed = error.kind; });
    const auto other = Database::open(path(), Database::Mode::ReadWrite);
    ASSERT_TRUE(other.ok() && other.value()->begin());
    EXPECT_EQ(sell(1, 5900).error().kind, ErrorKind::Locked);
    EXPECT_EQ(failed, ErrorKind::Locked);
    other.value()->rollback();
    EXPECT_EQ(recovered.count(), 0);
    EXPECT_TRUE(sell(1, 5900).ok());
    EXPECT_EQ(recovered.count(), 1);
    EXPECT_EQ(onHand(0), 9);
}

TEST_F(OrderDeskTest, AFlashPriceBoundsOnlyWhatIsSoldAtIt)
{
    ShowRunner runner(*store);
    FlashDesk flashes(*store, *orders, clock);
    ASSERT_TRUE(answer(runner.load()).ok());
    ASSERT_TRUE(answer(runner.addItem(variants.at(0).uid)).ok());
    ASSERT_TRUE(answer(runner.start()).ok());
    const Uid show = runner.current().show.uid;
    const auto soldAtIt = [&] {
        const auto running = answer(flashes.load()).value();
        return running.isEmpty() ? -1 : running.front().sold;
    };
    // Without an end to its units, two for each.
    const FlashPrice first = answer(flashes.start({show, variants.at(0).uid, 5000, 60'000, 0, 2})).value();
    EXPECT_EQ(sell(3, 5000).error().kind, ErrorKind::OutOfRange);
    EXPECT_TRUE(sell(2, 5000).ok());
    EXPECT_EQ(soldAtIt(), 2);
    EXPECT_TRUE(sell(3, 5900).ok()) << "at the usual price the flash bounds nothing";
    EXPECT_EQ(soldAtIt(), 2);
    ASSERT_TRUE(answer(flashes.end(first.uid)).ok());
    // Three in all, as many as one likes.
    ASSERT_TRUE(answer(flashes.start({show, variants.at(0).uid, 5000, 60'000, 3, 0})).ok());
    EXPECT_EQ(sell(4, 5000).error().kind, ErrorKind::OutOfRange);
    EXPECT_TRUE(sell(3, 5000).ok());
    EXPECT_EQ(onHand(0), 2);
    expectSound();
}

} // namespace
} // namespace kaibang
