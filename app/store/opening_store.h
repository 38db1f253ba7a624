// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_turns.h"
#include "opening_view.h"

namespace kaibang {

/// The steps at the opening table. Each runs inside one transaction of the store thread and leaves a row that undo()
/// and the order's story read; at most one mussel is open at a time, and which one, and what was typed of its result,
/// is on disk after every key.
class OpeningStore
{
public:
    explicit OpeningStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
        , m_turns(ledger)
    {}

    Result<OpeningView> view();

    /// Takes one mussel for the first turn of the queue from the chosen lot. Refused while one is open, NotFound when
    /// nobody waits, NeedsDisclosure, OutOfStock when no mussel is left in the lot.
    Result<Done> start();
    /// A key of the result (see OpeningEntry). Invalid when it means nothing here, NotFound when no mussel is open.
    Result<Done> press(QChar key);
    Result<Done> erase();
    /// Stores the typed result and ends this mussel.
    Result<Done> finish();
    /// This mussel is empty or dead. By the card's rule another one is taken at once (when the lot is out of mussels,
    /// by the next start()), or it counts.
    Result<Done> empty(EmptyKind kind);
    /// Lets the next turn go first. Refused while a mussel is open, NotFound when nobody waits.
    Result<Done> skip();
    /// Takes a turn out of this show. Refused while one of its mussels is open.
    Result<Done> putOff(const Uid& turn);
    /// Promises work `index` of the card with the open mussel, else with the one finished last. NotFound.
    Result<WorkItem> addWork(int index);
    Result<Done> setWorkDone(const Uid& work, bool done);
    /// All work promised with an order.
    Result<Done> setOrderWorkDone(const Uid& order, bool done);
    /// The picture of the open mussel, else of the one finished last. NotFound.
    Result<Done> setPhoto(const QString& address);
    /// Takes back the newest step of this show. NotFound when there is none.
    Result<StepKind> undo();

    Result<Done> setLot(const Uid& lot);
    Result<Done> setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

private:
    struct Row
    {
        qint64 id = 0, turnId = 0, cardId = 0, lotId = 0;
        std::optional<qint64> replaces;
        Opening opening;
    };
    std::optional<Row> row(Statement& s);
    std::optional<Row> running();
    std::optional<Row> newestFinished();
    Result<OpeningTurn> first(qint64* turnId);
    Result<qint64> take(qint64 turnId, int nth, std::optional<qint64> replaces, qint64 cardId);
    void endMussel(const Row& row, OpeningState state, EmptyKind kind);
    /// Whoever was let by has the next turn when a turn or its round has ended; the turns it was, for undo.
    QString bringBack(qint64 turnId);
    void note(StepKind kind, qint64 turnId, std::optional<qint64> openingId, std::optional<qint64> ref = {},
              const QString& before = {});
    void openBag(qint64 turnId);
    Result<Done> takeBack(StepKind kind, qint64 turnId, std::optional<qint64> openingId, std::optional<qint64> ref,
                          const QString& before);
    void reopen(qint64 openingId);
    void putBack(qint64 openingId);
    void letByAgain(const QString& turns);
    [[nodiscard]] Uid chosenLot(const QList<Lot>& lots) const;

    Ledger& m_ledger;
    Database& m_database;
    OpeningTurns m_turns;
};

} // namespace kaibang
