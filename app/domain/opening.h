// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "disclosure.h"

#include <QByteArray>

namespace kaibang {

// The numbers behind these enums are stored in ledgers: add at the end, never renumber.
enum class TurnState {
    Waiting = 0,
    LetBy = 1, ///< skipped: the next turn goes first, then it is this one's turn again
    PutOff = 2 ///< not in this show any more; it is in the queue again when the next one starts
};

enum class OpeningState {
    Running = 1,  ///< in the hand now; at most one in a ledger
    Done = 2,     ///< with its result
    Replaced = 3, ///< empty or dead, and made good by another mussel
    Counted = 4   ///< empty or dead, and counted: as agreed, or with a refund owed
};

/// Why a mussel gave nothing.
enum class EmptyKind { None = 0, Empty = 1, Dead = 2 };

/// One paid order line of an opening product: a buyer's turn at the table with `mussels` mussels.
struct OpeningTurn
{
    Uid uid, order, variant, product;
    QString alias;       ///< masked
    QString orderId;     ///< as its channel says it
    QString source;      ///< "taobao", "counter" …
    QString place;       ///< source, shop, order and line as text: the last tie-breaker, the same on every computer
    QByteArray buyer;    ///< who it is, within this household; the order itself where the source masks its buyers
    QString productName; ///< with the variant's name
    Instant paidAt, arrivedAt;
    qint64 mussels = 0;      ///< promised now
    qint64 opened = 0;       ///< done or counted, in all shows
    qint64 openedInShow = 0; ///< of these, in the current show
    qint64 buyerInShow = 0;  ///< opened in the current show for this buyer, all turns together
    qint64 over = 0;         ///< opened, but refunded or cancelled afterwards
    TurnState state = TurnState::Waiting;
    bool isCarriedOver = false; ///< paid before the current show began
    int perBuyer = 0;           ///< limit of the newest card; 0 is none
    int bag = 0;                ///< number of the bag its goods go into; 0 until its first mussel is taken

    [[nodiscard]] qint64 left() const { return mussels > opened ? mussels - opened : 0; }
    bool operator==(const OpeningTurn&) const = default;
};

struct GradeCount
{
    QString grade;
    qint64 pearls = 0;
    bool operator==(const GradeCount&) const = default;
};

/// What an opening found.
struct OpeningResult
{
    QList<GradeCount> grades;      ///< those that were found, in the order of the card
    std::optional<int> bestTenths; ///< size of the best pearl in tenths of a millimetre
    [[nodiscard]] qint64 pearls() const
    {
        qint64 sum = 0;
        for (const GradeCount& each : grades)
            sum += each.pearls;
        return sum;
    }
    /// "AAA × 1, AA × 2", the same in every language; empty where nothing was typed.
    [[nodiscard]] QString gradesText() const;
    /// "9.5", in mm; empty where it is not known.
    [[nodiscard]] QString sizeText() const;
    bool operator==(const OpeningResult&) const = default;
};

/// One mussel that was taken from a lot.
struct Opening
{
    Uid uid, turn, lot;
    QString lotName;
    int nth = 0; ///< 1-based place in its turn; a replacement has the place of what it replaces
    bool isReplacement = false;
    OpeningState state = OpeningState::Running;
    EmptyKind empty = EmptyKind::None;
    Instant startedAt;
    std::optional<Instant> doneAt;
    QString typed; ///< keys of the result so far, see OpeningEntry
    OpeningResult result;
    QString photo; ///< content address, or empty
    bool operator==(const Opening&) const = default;
};

/// Promised to a buyer with an opening, done after the show.
struct WorkItem
{
    Uid uid, order, opening;
    QString name;
    qint64 priceMinor = 0;
    QString currency;
    Instant at;
    std::optional<Instant> doneAt;
    bool operator==(const WorkItem&) const = default;
};

/// What has been found so far in one lot, in one grade. The one definition that card, report and review use: openings
/// that are done or counted.
struct LotGrade
{
    Uid lot, product;
    QString lotName, productName, grade; ///< grade is empty for mussels in which nothing was found
    qint64 pearls = 0;
    qint64 mussels = 0; ///< in which this grade was found
    bool operator==(const LotGrade&) const = default;
};

/// Mussels of one lot and product.
struct LotOpened
{
    Uid lot, product;
    QString lotName, productName;
    qint64 opened = 0;   ///< done or counted
    qint64 replaced = 0; ///< empty or dead and made good; not among the opened
    qint64 empty = 0;    ///< made good or counted, and nothing was in it
    qint64 dead = 0;     ///< made good or counted, and it was dead
    bool operator==(const LotOpened&) const = default;
};

struct OpeningTotals
{
    QList<LotOpened> lots;
    QList<LotGrade> grades;
    bool operator==(const OpeningTotals&) const = default;
};

/// A step at the table that can be taken back.
enum class StepKind { Start = 1, Done = 2, Empty = 3, Skip = 4, PutOff = 5, Work = 6, Photo = 7 };

/// For an order's story: what happened at the table, when.
struct OpeningStep
{
    StepKind kind = StepKind::Start;
    Instant at;
    std::optional<qint64> showMs; ///< since the show began, to find it in the recording
    int nth = 0;                  ///< which mussel of the turn; 0 where it is about the whole turn
    QString words;                ///< name of the work, or of the lot; of an Empty step "empty" or "dead"
    bool isUndone = false;
    bool operator==(const OpeningStep&) const = default;
};

/// What the table did for one order.
struct OrderOpenings
{
    QList<OpeningTurn> turns;
    QList<Opening> openings;
    QList<OpeningStep> steps;
    QList<WorkItem> work;
    bool operator==(const OrderOpenings&) const = default;
};

} // namespace kaibang
