// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kaibang {

/// What one bundle may hold at the most. Far beyond a household's year, and little enough for an old laptop's memory.
struct FactLimits
{
    static constexpr qsizetype days = 800, orders = 250'000, lines = 500'000, linesOfOrder = 1'000, refunds = 250'000,
                               shows = 5'000, spans = 100'000, openings = 250'000, grades = 32, stock = 100'000,
                               lots = 20'000, words = 200'000;
    static constexpr qsizetype wordBytes = 1'024, completenessBytes = 256 * 1'024;
    static constexpr qint64 minor = 1'000'000'000'000;     ///< of an amount, to either side
    static constexpr qint64 count = 1'000'000'000'000;     ///< of units, thousandths and mussels
    static constexpr qint64 instant = 253'402'300'799'999; ///< the year 9999
    static constexpr int day = 2'932'896;
};

/// The facts as canonical CBOR (RFC 8949), so that equal facts are equal bytes. Everything is an array by position:
///
///     bundle  = [definitions, number, household, name, zone, day start, currency, made at, closes,
///                [word …], [day …], [stock …], [lot …]]
///     day     = [day, openings left, [order …], [refund …], [show …], [opening …]]
///     order   = [id, show or null, channel, online, placed, paid or null, state, short, currency,
///                due, refunded, fee, [line …]]
///     line    = [product code, product, category, variant code, variant, grade, size, thousandths,
///                amount, refunded, list price, floor price]
///     refund  = [order, channel, sale day, at, currency, amount]
///     show    = [id, started, ended or null, openings, disclosed, completeness, [span …]]
///     span    = [variant code, from, until or null]
///     opening = [id, order, show or null, lot, farm, product code, nth, state, empty, replacement, started,
///                done or null, [[grade, pearls] …], best tenths or null]
///     stock   = [product code, product, category, variant code, variant, on hand, list price, floor price]
///     lot     = [lot, farm, counted, remaining]
///
/// Ids are 16 bytes, instants UTC milliseconds, days since 1970, amounts minor units or null where nobody has told.
/// A word (channel, currency of an order, code, name, grade, size, lot, farm) is its place in the list of words, which
/// is in the order in which they are first used. Completeness is show_completeness.h's JSON as one text.
///
/// Control characters in words become blanks. OutOfRange where the facts are beyond FactLimits, Invalid where they
/// contradict themselves; detail says which.
[[nodiscard]] Result<QByteArray> writtenFacts(const DayBundle& bundle);

/// Of whatever bytes: OutOfRange beyond FactLimits never comes back as a value, and neither does a word of control
/// characters, a day told twice, or a first day that is not the closed one. Invalid.
[[nodiscard]] Result<DayBundle> readFacts(QByteArrayView bytes);

/// The part of a day's facts that a restatement is about, hashed (BLAKE2b, 32 bytes): not what the catalogue and the
/// table say when the bundle is made (list and floor prices, openings left).
[[nodiscard]] QByteArray toldHash(const DayFacts& day);
/// Of all that a bundle says, but for its number and the instant at which it was made.
[[nodiscard]] QByteArray contentHash(const DayBundle& bundle);

/// `word` as a bundle may hold it.
[[nodiscard]] QString cleanWord(const QString& word);

} // namespace kaibang
