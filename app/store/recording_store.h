// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "recording.h"

namespace kaibang {

/// Recordings of shows and what happened where in them. Runs inside jobs of the store thread.
class RecordingStore
{
public:
    explicit RecordingStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Keeps `recording` as running, with its uid, show, path and start. Invalid without uid or path.
    Result<Done> begin(const Recording& recording);
    /// Behind the marks that are there. A mark that would go back stands at the one before. NotFound.
    Result<Done> addMarks(const Uid& recording, const QList<RecordingMark>& marks);
    /// How far a running one has come; an ended one keeps what it has.
    Result<Done> note(const Uid& recording, qint64 lengthMs, qint64 bytes, qint64 dropped);
    /// Marks beyond the length are put at its end, but for FileMissing, whose length nobody knows.
    Result<Done> end(const Uid& recording, RecordingFate fate, qint64 lengthMs, qint64 bytes, qint64 dropped);
    /// Those that never ended, all but `current`.
    Result<QList<Recording>> unfinished(const Uid& current);

    /// Newest first, without removed ones; those before `olderThan` where it is valid.
    Result<QList<Recording>> page(const Uid& olderThan, int limit);
    /// In the order in which they happened, from the `offset`-th on.
    Result<QList<RecordingMark>> marks(const Uid& recording, int offset, int limit);
    /// What was said of which item, in the order in which it happened.
    Result<QList<ExplainedPart>> explained(const Uid& recording);
    /// Orders that the show has by now: the number of the newest one.
    Result<int> ordersOf(const Uid& show);

    Result<Done> setRemoved(const Uid& recording, bool removed);
    /// Of removed recordings and clips whose files are still there.
    Result<QStringList> pathsToErase();
    Result<Done> noteErased(const QStringList& paths);

private:
    qint64 rowId(const Uid& recording);

    Ledger& m_ledger;
    Database& m_database;
};

/// Clips and what they hang on. Runs inside jobs of the store thread.
class ClipStore
{
public:
    explicit ClipStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Invalid without uid or path; NotFound for an order, opening, variant, show or recording that is not there. A
    /// clip of an opening hangs on its order, too.
    Result<Done> add(const Clip& clip);
    /// Hangs it on what `place` hangs on: its opening, order or variant, or nothing. NotFound.
    Result<Done> move(const Uid& clip, const Clip& place);
    Result<Done> setRemoved(const Uid& clip, bool removed);

    /// Oldest first.
    Result<QList<Clip>> ofOrder(const Uid& order);
    Result<QList<Clip>> ofVariant(const Uid& variant);
    /// Newest first.
    Result<QList<Clip>> ofRecording(const Uid& recording, int limit);
    Result<Clip> clip(const Uid& clip);
    /// Of this show; invalid when it has none. What a clip hangs on where nothing else is at hand.
    Result<Uid> newestOrder(const Uid& show);

private:
    struct Place
    {
        std::optional<qint64> order, opening, variant;
    };
    Result<Place> placeOf(const Clip& clip);
    std::optional<qint64> lookUp(const char* sql, const Uid& uid);
    QList<Clip> read(Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
