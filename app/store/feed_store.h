// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "show_completeness.h"

namespace kaibang {

/// What each source told of a show, and what it did not. Runs inside jobs of the store thread; completeness() also on
/// a connection that only reads.
class FeedStore
{
public:
    explicit FeedStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Puts these in the place of what was kept of the same sources in this show. NotFound.
    Result<Done> save(const Uid& show, const QList<ShowFeed>& feeds);
    Result<QList<ShowFeed>> feeds(const Uid& show);

    /// The completeness line: what was kept during the show, and what has become known since: a shop that was asked
    /// again closes its gaps, an export that was imported reaches as far as it does. NotFound.
    Result<ShowCompleteness> completeness(const Uid& show);

private:
    struct Bounds
    {
        qint64 id = 0;
        Instant startedAt, endedAt;
    };
    void closePolled(SourceCompleteness& source, const Bounds& show);
    void promise(ShowFeed& feed, const Bounds& show);
    void addExports(const Bounds& show, ShowCompleteness& completeness);
    SourceCompleteness exportOf(const QString& channel, const Bounds& show);
    void addRooms(const Bounds& show, ShowCompleteness& completeness);
    qint64 count(const char* sql, qint64 showId);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
