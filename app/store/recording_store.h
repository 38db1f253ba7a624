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
    /// Behind the marks that are there. A mark that would go back stands at the one before. An order without a number
    /// gets it here. NotFound.
    Result<Done> addMarks(const Uid& recording, const QList<RecordingMark>& marks);
    /// How far a running one has come; an ended one keeps what it has.
    Result<Done> note(const Uid& recording, qint64 lengthMs, qint64 bytes, qint64 dropped);
    /// Marks beyond the length are put at its end, but for FileMissing, whose length nobody knows.
    Result<Done> end(const Uid& recording, RecordingFate fate, qint64 lengthMs, qint64 bytes, qint64 dropped);
    /// Those that never ended, all but `current`.
    Result<QList<Recording>> unfinished(const Uid& current);

    /// NotFound, also for a removed one.
    Result<Recording> recording(const Uid& recording);
    /// Newest first, without removed ones; those before `olderThan` where it is valid.
    Result<QList<Recording>> page(const Uid& olderThan, int limit);
    /// In the order in which they happened, from the `offset`-th on.
    Result<QList<RecordingMark>> marks(const Uid& recording, int offset, int limit);
    /// What was said of which item, in the order in which it happened.
    Result<QList<ExplainedPart>> explained(const Uid& recording);
    /// Which order of its show each of these is, counted on from `after` where that is known: cheap at any number of
    /// orders. 0 for one that belongs to no show.
    Result<QList<int>> numbersOf(const QList<Uid>& orders, const OrderNumber& after = {});

    Result<Done> setRemoved(const Uid& recording, bool removed);
    /// Of recordings and clips that were removed at `before` or earlier, and whose files are still there. From now on
    /// they cannot be brought back, so that nobody sees one come back whose file just goes. Those a kill has left
    /// claimed are claimed again.
    Result<QStringList> claimToErase(Instant before);
    /// The claimed ones among `paths` are gone; the others are claimed again another time.
    Result<Done> noteErased(const QStringList& paths);
    /// Whether anything was removed whose file is still there and that claimToErase() left.
    Result<bool> isAnyToErase();

private:
    qint64 rowId(const Uid& recording);
    struct Counted
    {
        qint64 order = 0, show = 0;
        int number = 0;
    };
    Counted numberOf(const Uid& order, const Counted& after);

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
    /// Notes that it is being made, so that the end of the program does not lose it: in no list, with the part that is
    /// wanted of the recording, until finish() or drop(). Refuses what add() refuses.
    Result<Done> begin(const Clip& clip);
    /// It is made: from now on it is listed. One that was never begun is added.
    Result<Done> finish(const Clip& clip);
    /// It cannot be made.
    Result<Done> drop(const Uid& clip);
    /// Those that are still being made, the oldest first.
    Result<QList<Clip>> beingMade();
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
    Result<Done> insert(const Clip& clip, std::optional<qint64> removedAt);
    std::optional<qint64> lookUp(const char* sql, const Uid& uid);
    QList<Clip> read(Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
