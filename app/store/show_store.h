// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "order_summary.h"
#include "show.h"

namespace kaibang {

/// Shows, run orders and what was on air when. Runs inside jobs of the store thread.
class ShowStore
{
public:
    explicit ShowStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// The live show, else the planned one, else a new planned one.
    Result<Show> currentOrNew();
    Result<QList<RunItem>> items(const Uid& show);
    Result<QList<Show>> past(int limit);
    Result<Done> rename(const Uid& show, const QString& title);
    Result<Done> start(const Uid& show);
    /// Ends it, and plans the next one with the same run order, everything queued again.
    Result<Done> end(const Uid& show);

    Result<Done> addItem(const Uid& show, const Uid& variant);
    Result<Done> setRemoved(const Uid& item, bool removed);
    Result<Done> moveItem(const Uid& show, const Uid& item, int position);
    /// Takes what is on air off (as `offState`) and, when valid, puts `item` on.
    Result<Done> putOnAir(const Uid& show, const Uid& item, RunItemState offState = RunItemState::Shown);
    Result<Done> setState(const Uid& item, RunItemState state);

    Result<ShowReview> review(const Uid& show);

private:
    void renumber(qint64 showId, const QList<qint64>& order);
    void reviewRows(qint64 showId, ShowReview& review);
    void reviewTimes(qint64 showId, ShowReview& review);

    Ledger& m_ledger;
    Database& m_database;
};

/// The row id of a show; 0 when unknown.
qint64 showRowId(Database& database, const Uid& show);

} // namespace kaibang
