// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "opening.h"

namespace kaibang {

/// Reads what the opening table has done. Rows are copied out; no statement stays open.
class OpeningQuery
{
public:
    explicit OpeningQuery(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    Result<Opening> opening(qint64 openingId);
    /// What is promised with one opening and not taken back.
    Result<QList<WorkItem>> workOf(qint64 openingId);
    Result<OrderOpenings> ofOrder(qint64 orderId);
    /// Ends of the mussels that were done or counted in a show (nullopt: between shows), in no order.
    QList<Instant> finished(std::optional<qint64> showId);

    /// What was found so far: of one show, of one product, or of all where they are not valid.
    Result<OpeningTotals> totals(const Uid& show, const Uid& product);

    /// One row of the report: an opening with what it belongs to.
    struct Listed
    {
        Opening opening;
        OpeningTurn turn;
        BusinessDay day;
    };
    /// Openings that are not running, oldest first, by the business day they were begun on.
    Result<QList<Listed>> listed(BusinessDay from, BusinessDay to);

    struct ListedWork
    {
        WorkItem item;
        QString alias, orderId, source;
        int nth = 0;
    };
    /// Work that was promised and not taken back, oldest first.
    Result<QList<ListedWork>> work();

private:
    QList<Opening> read(Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
