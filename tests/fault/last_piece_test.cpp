// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgets.h"
#include "catalogue_store.h"
#include "claim_store.h"
#include "ledger_audit.h"
#include "stock_store.h"
#include "store_thread.h"

#include <QTemporaryDir>
#include <atomic>
#include <barrier>
#include <gtest/gtest.h>
#include <thread>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class StandingClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{1'795'000'000'000}; }
};

// 8 viewers claim the last piece at the same moment, again and again; threads queue on the one store thread.
TEST(LastPieceTest, OfEightClaimantsExactlyOneHolds)
{
    const int rounds = samples::hasLongBudget() ? 100'000 : 10'000;
    constexpr int claimants = 8;
    QTemporaryDir folder;
    const StandingClock clock;
    auto started = StoreThread::start([&] {
        return Ledger::create(folder.filePath(u"last.kaibang"_s),
                              Household{{}, u"Last"_s, u"America/Mexico_City"_s, 240, u"MXN"_s, true}, clock);
    });
    ASSERT_TRUE(started.ok());
    StoreThread& store = *started.value();
    const auto made = store
                          .run([](Ledger& l) -> Result<Uid> {
                              Product product;
                              product.name = u"Piece"_s;
                              Variant v;
                              v.code = u"P1"_s;
                              v.priceMinor = 38000;
                              product.variants = {v};
                              if (const auto saved = CatalogueStore(l).save(product); !saved)
                                  return saved.error();
                              return CatalogueStore(l).products().value().front().variants.front().uid;
                          })
                          .result();
    ASSERT_TRUE(made.ok());
    const Uid piece = made.value();
    std::barrier gate(claimants + 1); // all claim at once; the round is over when all have their answer
    std::vector<std::atomic<int>> held(static_cast<size_t>(rounds)), waiting(static_cast<size_t>(rounds));
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int who = 0; who < claimants; ++who)
        threads.emplace_back([&, who] {
            for (int mine = 0; mine < rounds; ++mine) {
                gate.arrive_and_wait();
                const QString name = u"buyer %1-%2"_s.arg(mine).arg(who);
                const auto outcome =
                    store.run([=](Ledger& l) { return ClaimStore(l).takeTyped(name, piece, 1); }).result();
                if (!outcome.ok())
                    ++failures;
                else if (outcome.value().claim.state == ClaimState::Held)
                    ++held[static_cast<size_t>(mine)];
                else if (outcome.value().claim.state == ClaimState::Waiting)
                    ++waiting[static_cast<size_t>(mine)];
                gate.arrive_and_wait();
            }
        });
    for (int now = 0; now < rounds; ++now) {
        const auto one =
            store
                .run([piece](Ledger& l) -> Result<Done> {
                    // The last round's piece went away with its buyer; those in line went home.
                    l.database()
                        .statement("UPDATE claim SET state=2 WHERE show_id=1 AND state IN (0,3) AND state=3")
                        .run();
                    const auto moved = StockStore(l).move(piece, 1, StockReason::Received, {});
                    return moved ? Result<Done>(Done{}) : Result<Done>(moved.error());
                })
                .result();
        failures += !one.ok();
        gate.arrive_and_wait();
        gate.arrive_and_wait();
    }
    for (std::thread& thread : threads)
        thread.join();
    int wrong = 0;
    for (size_t i = 0; i < held.size(); ++i)
        wrong += held[i] != 1 || waiting[i] != claimants - 1;
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(failures, 0);
    const auto checks = store.read([](Ledger& l) { return auditLedger(l); }).result();
    ASSERT_TRUE(checks.ok());
    for (const AuditCheck& check : checks.value())
        EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.detail.toStdString();
    const auto holds = store.read([](Ledger& l) { return HoldStore(l).active(); }).result();
    EXPECT_EQ(holds.value().size(), rounds);
}

} // namespace
} // namespace kaibang
