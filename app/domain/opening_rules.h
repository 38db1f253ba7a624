// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening.h"
#include "order.h"

namespace kaibang {

/// Which round of fairness the turn's next mussel belongs to: with a limit of n, a buyer's first n mussels of a show
/// are round 0, the next n round 1, and every buyer's round 0 comes before anybody's round 1. Without a limit all are
/// 0.
[[nodiscard]] qint64 roundOf(const OpeningTurn& turn);

/// The turns that wait, in the order in which they are opened: who was let by comes last; then by round; a turn that
/// was begun in its round goes on; then who paid first, whose order came first, and `place`. The result does not depend
/// on the order of `turns`. Turns without a mussel left and those put off are not in it.
[[nodiscard]] QList<OpeningTurn> fairQueue(QList<OpeningTurn> turns);

/// Mussels in a queue.
[[nodiscard]] qint64 musselsIn(const QList<OpeningTurn>& queue);

/// How many mussels an order line promises: whole units times `perUnit` less what was refunded; 0 while it is unpaid,
/// and when it was cancelled or refunded as a whole. nullopt once the goods have left the house: there is nothing to
/// open any more.
[[nodiscard]] std::optional<qint64> musselsPromised(const Order& order, const OrderLine& line, qint64 perUnit);

/// The pace: the median time from one finished mussel to the next, of the newest `finished` (any order). Pauses of more
/// than `longestGapMs` do not count. nullopt with fewer than two.
[[nodiscard]] std::optional<qint64> paceMs(QList<Instant> finished);
inline constexpr int paceOf = 12;
inline constexpr qint64 longestGapMs = 10LL * 60 * 1000;

/// How far the table is behind, in whole minutes, rounded up.
[[nodiscard]] std::optional<qint64> minutesBehind(qint64 mussels, std::optional<qint64> pace);

/// What becomes of an empty or dead mussel.
enum class EmptyEnd { Replacement, RefundOwed, Counts };
[[nodiscard]] EmptyEnd endOfEmpty(EmptyRule rule);

} // namespace kaibang
