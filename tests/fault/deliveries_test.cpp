// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Promise 7 at its full figure: 100,000 deliveries, late, out of order, three in ten of them twice, the program started
// anew between them, end in the state that the plain rule for reports gives. (The store's own property tries small
// worlds in every shape; this is one large one.)
#include "budgets.h"
#include "ledger_fixture.h"
#include "order_rows.h"

#include <cstdio>
#include <random>

namespace kaibang::samples {
namespace {

using namespace Qt::Literals::StringLiterals;

class DeliveriesTest : public LedgerFixture
{
protected:
    static constexpr int reportsOfOne = 4; ///< on average

    OrderEvent report(int order, int version)
    {
        std::uniform_int_distribution<int> dice(0, 99);
        OrderEvent one = event(u"D%1"_s.arg(order), dice(random) < 60 ? Payment::Paid : Payment::Unpaid,
                               version * 1000LL, dice(random) < 50 ? u"STUD-8W"_s : u"STUD-8P"_s, 1 + dice(random) % 2);
        if (dice(random) < 10)
            one.closed = Closed::CancelledUnpaid;
        if (dice(random) < 15)
            one.refunds = {Refund{u"r%1"_s.arg(version), {}, 1000, RefundState::Done, {}}};
        return one;
    }

    std::vector<OrderEvent> reportsOf(int orders)
    {
        std::vector<OrderEvent> reports;
        for (int order = 0; order < orders; ++order) {
            const int versions = std::uniform_int_distribution<int>(1, 2 * reportsOfOne - 1)(random);
            for (int version = 0; version < versions; ++version)
                reports.push_back(report(order, version));
        }
        return reports;
    }

    /// Delivers `reports` out of order and partly twice, and starts anew now and then. How often is returned.
    int deliver(const std::vector<OrderEvent>& reports)
    {
        std::vector<OrderEvent> arrival = reports;
        for (const OrderEvent& one : reports) {
            if (std::uniform_int_distribution<int>(0, 9)(random) < 3)
                arrival.push_back(one);
        }
        std::shuffle(arrival.begin(), arrival.end(), random);
        int starts = 0;
        const size_t between = arrival.size() / 25 + 1;
        for (size_t done = 0, next = between; done < arrival.size();) {
            const size_t size = std::min(arrival.size() - done, std::uniform_int_distribution<size_t>(1, 60)(random));
            apply(QList<OrderEvent>(arrival.begin() + long(done), arrival.begin() + long(done + size)));
            done += size;
            if (done >= next) {
                ledger.reset();
                ledger = std::move(Ledger::open(path(), clock)).value();
                next += between;
                ++starts;
            }
        }
        return starts;
    }

    /// Orders that the ledger holds otherwise than `model` says.
    int differing(const QHash<QString, Order>& model)
    {
        int found = 0;
        for (auto it = model.cbegin(); it != model.cend(); ++it) {
            const auto stored = loadOrder(ledger->database(), u"shop"_s, u"main"_s, it.key());
            Order expected = it.value();
            expected.uid = stored ? stored->order.uid : Uid();
            if (!stored || stored->order != expected)
                ++found;
        }
        return found;
    }

    std::mt19937 random{20261130};
};

TEST_F(DeliveriesTest, LateDoubleAndOutOfOrderEndInTheModelsState)
{
    const std::vector<OrderEvent> reports = reportsOf((samples::hasLongBudget() ? 100'000 : 2'400) / reportsOfOne);
    const int starts = deliver(reports);
    QHash<QString, Order> model;
    for (const OrderEvent& one : reports)
        model[one.orderId] = merged(model.value(one.orderId), one, contentHash(one));
    std::printf("%zu reports of %lld orders, three in ten twice, %d starts\n", reports.size(),
                static_cast<long long>(model.size()), starts);
    EXPECT_GE(starts, 20);
    EXPECT_EQ(differing(model), 0);
    expectSound();
}

TEST_F(DeliveriesTest, ControlAModelThatHasNotHeardAllDiffers)
{
    const std::vector<OrderEvent> reports = reportsOf(100);
    deliver(reports);
    QHash<QString, Order> model;
    for (const OrderEvent& one : reports) {
        if (one.sourceUpdatedAt != Instant{evening + 1000})
            model[one.orderId] = merged(model.value(one.orderId), one, contentHash(one));
    }
    EXPECT_GT(differing(model), 0);
}

} // namespace
} // namespace kaibang::samples
