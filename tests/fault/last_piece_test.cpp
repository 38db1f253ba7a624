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
#include <functional>
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

constexpr int claimants = 8;

/// Begins a store with one piece in it, of which there is none yet.
std::unique_ptr<StoreThread> storeWithPiece(const QString& folder, const Clock& clock, Uid& piece)
{
    auto started = StoreThread::start([&folder, &clock] {
        return Ledger::create(folder + u"/last.kaibang"_s,
                              Household{{}, u"Last"_s, u"America/Mexico_City"_s, 240, u"MXN"_s, true}, clock);
    });
    if (!started)
        return nullptr;
    const auto made = started.value()
                          ->run([](Ledger& l) -> Result<Uid> {
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
    if (!made)
        return nullptr;
    piece = made.value();
    return std::move(started.value());
}

/// All claimants at once, round after round: `begin` puts one piece on the shelf, `claim` says whether it got it.
/// Rounds in which not exactly one did are wrong.
int wrongRounds(int rounds, const std::function<void()>& begin, const std::function<bool(int who, int round)>& claim)
{
    std::barrier gate(claimants + 1); // a round is over when all have their answer
    std::atomic<int> held{0};
    std::vector<std::thread> threads;
    for (int who = 0; who < claimants; ++who)
        threads.emplace_back([&, who] {
            for (int mine = 0; mine < rounds; ++mine) {
                gate.arrive_and_wait();
                held += claim(who, mine);
                gate.arrive_and_wait();
            }
        });
    int wrong = 0;
    for (int now = 0; now < rounds; ++now) {
        begin();
        held = 0;
        gate.arrive_and_wait();
        gate.arrive_and_wait();
        wrong += held != 1;
    }
    for (std::thread& thread : threads)
        thread.join();
    return wrong;
}

// 8 viewers claim the last piece at the same moment, again and again; threads queue on the one store thread.
TEST(LastPieceTest, OfEightClaimantsExactlyOneHolds)
{
    const int rounds = samples::hasLongBudget() ? 10'000 : 2'000;
    QTemporaryDir folder;
    const StandingClock clock;
    Uid piece;
    const auto store = storeWithPiece(folder.path(), clock, piece);
    ASSERT_TRUE(store);
    std::atomic<int> failures{0}, waiting{0};
    const auto begin = [&] {
        const auto one =
            store
                ->run([piece](Ledger& l) -> Result<Done> {
                    // The last round's piece went away with its buyer; those in line went home.
                    l.database()
                        .statement("UPDATE claim SET state=2 WHERE show_id=1 AND state IN (0,3) AND state=3")
                        .run();
                    const auto moved = StockStore(l).move(piece, 1, StockReason::Received, {});
                    return moved ? Result<Done>(Done{}) : Result<Done>(moved.error());
                })
                .result();
        failures += !one.ok();
    };
    const auto claim = [&](int who, int round) {
        const QString name = u"buyer %1-%2"_s.arg(round).arg(who);
        const auto outcome = store->run([=](Ledger& l) { return ClaimStore(l).takeTyped(name, piece, 1); }).result();
        failures += !outcome.ok();
        waiting += outcome.ok() && outcome.value().claim.state == ClaimState::Waiting;
        return outcome.ok() && outcome.value().claim.state == ClaimState::Held;
    };
    EXPECT_EQ(wrongRounds(rounds, begin, claim), 0);
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(waiting, rounds * (claimants - 1));
    const auto checks = store->read([](Ledger& l) { return auditLedger(l); }).result();
    ASSERT_TRUE(checks.ok());
    for (const AuditCheck& check : checks.value())
        EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.detail.toStdString();
    const auto holds = store->read([](Ledger& l) { return HoldStore(l).active(); }).result();
    EXPECT_EQ(holds.value().size(), rounds);
}

// The same eight, who look first and take afterwards, each in a step of its own: the last piece is sold twice, and the
// judgement above sees it.
TEST(LastPieceTest, ControlWhoLooksFirstAndTakesLaterSellsTwice)
{
    QTemporaryDir folder;
    const StandingClock clock;
    Uid piece;
    const auto store = storeWithPiece(folder.path(), clock, piece);
    ASSERT_TRUE(store);
    std::atomic<int> onShelf{0};
    const auto begin = [&] { onShelf = 1; };
    const auto claim = [&](int, int) {
        const auto isThere = store->run([&](Ledger&) -> Result<bool> { return onShelf > 0; }).result();
        if (!isThere.ok() || !isThere.value())
            return false;
        return store
            ->run([&](Ledger&) -> Result<Done> {
                --onShelf;
                return Done{};
            })
            .result()
            .ok();
    };
    EXPECT_GT(wrongRounds(500, begin, claim), 0);
}

} // namespace
} // namespace kaibang
