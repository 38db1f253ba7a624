// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "settlement.h"

namespace kaibang {

/// Compares orders with what the statements tell. Reads only; for any connection, also a read-only one.
class SettlementQuery
{
public:
    explicit SettlementQuery(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Of orders that were placed since then, and of orders that were paid out since then, whenever they were placed.
    /// Orders to which nothing is due and nothing came are left out.
    Result<SettlementOverview> overview(std::optional<Instant> since = std::nullopt);
    Result<QList<SettlementFinding>> findings(std::optional<Instant> since = std::nullopt);
    /// Lines that count, by business day, channel and currency, both ends included; newest first.
    Result<QList<SettlementDay>> days(BusinessDay from, BusinessDay to);
    /// What was paid out for the orders of one show, a row for each currency; the day of the rows means nothing.
    Result<QList<SettlementDay>> ofShow(const Uid& show);
    Result<QList<SettlementFile>> files();
    /// Every line about one order, also those that do not count; by time.
    Result<QList<SettlementEntry>> entries(const QString& source, const QString& shopId, const QString& orderId);
    /// What one order came to; nullopt where nothing is to be said: a counter sale, an order that nobody has paid.
    Result<std::optional<SettlementFinding>> finding(const QString& source, const QString& shopId,
                                                     const QString& orderId);

private:
    struct Gathered;
    void readSums(Gathered& all, std::optional<Instant> since);
    void readOrders(Gathered& all, std::optional<Instant> since);
    void readKnowledge(Gathered& all);
    Result<QList<SettlementFinding>> judge(Gathered& all);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
