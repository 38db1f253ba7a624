// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_key.h"
#include "identity_store.h"
#include "import_reading.h"
#include "journal_entry.h"
#include "ledger.h"
#include "line_book.h"
#include "opening_turns.h"
#include "outcome.h"

namespace kaibang {

/// Where a batch came from, for its undo.
struct ImportMark
{
    qint64 id = 0;
};

/// Stores what sources report. Every method runs inside a transaction of the store thread: orders, lines, stock,
/// ledger rows, roll-ups, history, the buyer's sealed identity and cursor move together or not at all.
class OrderStore
{
public:
    explicit OrderStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
        , m_lines(ledger)
        , m_stock(ledger)
        , m_turns(ledger)
        , m_identities(ledger)
        , m_buyerKeys(ledger)
    {}

    /// One outcome an event, in order. A refusal is an outcome, not an Error; an Error means nothing was stored.
    Result<QList<OrderOutcome>> apply(const OrderBatch& batch, std::optional<ImportMark> import = std::nullopt);

    /// Opens an import that events can be marked with, or NotFound when there is none to undo.
    Result<ImportMark> beginImport(const QStringList& fileNames, const QList<QByteArray>& sha256);
    /// `problems` by the file they are of.
    Result<Done> finishImport(ImportMark import, const QList<OrderOutcome>& outcomes,
                              const QList<std::pair<QString, IntakeProblem>>& problems);
    /// Takes back the newest import that is not undone: its orders are folded again without its reports; an order
    /// nobody else reported is withdrawn and gives its stock back. Returns the orders that changed.
    Result<QList<OrderOutcome>> undoLastImport();
    /// The same in parts, for an import of any size: lastImport(), undoPart() until it gives no outcome, closeUndo().
    /// Orders up to `after`, a row id, are done already; stopped on its way it can be begun again.
    struct UndonePart
    {
        QList<OrderOutcome> outcomes;
        qint64 last = 0; ///< the next part's `after`
    };
    Result<ImportMark> lastImport();
    Result<PastImport> aboutLastImport();
    Result<UndonePart> undoPart(ImportMark import, qint64 after, int most);
    Result<Done> closeUndo(ImportMark import);
    [[nodiscard]] bool knowsFile(const QByteArray& sha256);

    /// Takes back one hand entry: the report is marked undone and the order folded again. Refused once money went back
    /// on the order.
    Result<OrderOutcome> undoEvent(const Uid& order);
    /// Takes back the reports on an order that carry this delivery id; the order is folded again from the rest.
    Result<OrderOutcome> undoReports(qint64 orderId, const QString& sourceEventId);
    /// Lets those count again that were taken back last.
    Result<OrderOutcome> redoReports(qint64 orderId, const QString& sourceEventId);
    /// Sells from the counter: refused with OutOfStock when a line is not covered.
    Result<OrderOutcome> sell(const OrderEvent& event);
    /// Remembers what a line means and settles every waiting order it answers. Returns those orders.
    Result<QList<OrderOutcome>> confirmRule(const LineRule& rule);
    /// Forgets what a line means and gives back what was taken for it. What is packed or has left keeps its stock: it
    /// is gone. Returns the orders that changed.
    Result<QList<OrderOutcome>> forgetRule(const LineRule& rule);
    /// Tries to cover a short order from stock again.
    Result<OrderOutcome> settleAgain(const Uid& order);
    /// Refused with "cancelled", or "unopened" while a mussel of it is closed: the rules of PackingStore for a bag.
    Result<Done> setPacked(const Uid& order, bool packed);
    /// Hides a short order's conflict card, since a person has decided, or shows it again.
    Result<Done> markConflictSeen(const Uid& order, bool seen = true);

    /// For a replay of the intake journal. A report is stored as it was the first time: the order's uid, day, show and
    /// import are those of then, and the buyer is not touched, since no entry names one.
    Result<OrderOutcome> storeAgain(const JournalEntry& report);
    /// Takes back once more what was taken back; whether anything was.
    Result<bool> undoAgain(const JournalEntry& entry);
    void importAgain(const JournalEntry& import);

    /// Rows of files, deliveries and polls that could not be read, newest first, without those of undone imports and
    /// those a person is done with. The rows themselves, which hold buyers' data, are not kept.
    Result<QList<UnreadRow>> unreadRows(int most);
    /// A person is done with these rows, or is not after all.
    Result<Done> setUnreadDone(const QList<qint64>& rows, bool done);

private:
    /// Tells the intake journal what has become part of the order's history.
    void noteReport(const OrderRow& row, const OrderEvent& event, const QByteArray& text);
    void noteUndo(const char* kind, qint64 orderId, const QString& sourceEventId = {});
    void noteImport(ImportMark import, const QStringList& fileNames, const QList<QByteArray>& sha256);
    [[nodiscard]] QString importUid(const ImportMark& import);
    [[nodiscard]] std::optional<ImportMark> importOf(const QString& uid);
    void quarantine(const QString& place, std::optional<qint64> import, const IntakeProblem& problem);
    QList<OrderOutcome> settleAll(const QList<qint64>& orders);
    OrderOutcome applyOne(const OrderEvent& event, std::optional<ImportMark> import);
    void rememberBuyer(const OrderRow& row, const QByteArray& hash, const OrderEvent& event);
    std::optional<OrderOutcome> refuse(const OrderEvent& event, const std::optional<OrderRow>& known) const;
    OrderRow newRow(const OrderEvent& event);
    /// What changed beside the facts themselves, for the outcome.
    enum class Settled { Plain, OpenedBefore };
    Settled store(OrderRow& row, const std::optional<OrderRow>& before);
    OrderOutcome outcomeOf(const OrderRow& row, const QString& eventId, OutcomeKind kind, OutcomeReason reason) const;
    /// Folds an order's history again; the order keeps its identity, day and show.
    OrderOutcome refold(qint64 orderId);

    /// Of a report that is stored again.
    struct Again
    {
        QByteArray text; ///< the canonical one of then
        Uid order;
        BusinessDay day;
        std::optional<qint64> showId;
    };

    Ledger& m_ledger;
    Database& m_database;
    std::optional<Again> m_again;
    QString m_importUid; ///< of the batch that is stored
    LineBook m_lines;
    StockStore m_stock;
    OpeningTurns m_turns;
    IdentityStore m_identities;
    BuyerKeyStore m_buyerKeys;
};

} // namespace kaibang
