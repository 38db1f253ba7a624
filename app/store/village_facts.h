// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_words.h"

namespace kaibang {

/// Puts the facts of one day of one household into a village ledger, and takes them out again. Inside a transaction.
class VillageFacts
{
public:
    /// Both are borrowed.
    VillageFacts(Database& database, VillageWords& words)
        : m_database(database)
        , m_words(words)
    {}

    void remove(BusinessDay day, qint64 household);
    void put(const DayFacts& facts, qint64 household);
    /// In place of the household's earlier shelf.
    void putShelf(const DayBundle& bundle, qint64 household, qint64 bundleId);
    /// In place of the day's earlier closing.
    void putClosing(const DayBundle& bundle, qint64 household, qint64 bundleId);

private:
    void putOrder(const FactOrder& order, BusinessDay day, qint64 household, int n);
    void putShow(const FactShow& show, BusinessDay day, qint64 household, int n);
    void putOpening(const FactOpening& opening, BusinessDay day, qint64 household, int n);

    Database& m_database;
    VillageWords& m_words;
};

/// No amount, quantity, count or length of a show in it is beyond what a household could have, and no show ends before
/// it began. Sums of a village then fit 64 bits.
[[nodiscard]] bool numbersFit(const DayBundle& bundle);

/// Money of this order was paid, whatever happened to the order afterwards: its state says so. The household counts a
/// cancelled order as unpaid even where an instant of payment is left of it, and so does the village.
[[nodiscard]] bool isPaidFact(const FactOrder& order);

} // namespace kaibang
