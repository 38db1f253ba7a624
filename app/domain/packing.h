// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// What can be packed. Stored in ledgers: add at the end, never renumber.
enum class BagItemKind {
    Line = 1,    ///< an order line: goods or a one-off piece
    Opening = 2, ///< what an opened mussel gave
    Work = 3     ///< drilled, strung or set for the buyer
};

enum class BagItemState {
    Wanted,  ///< goes into the bag
    Unpaid,  ///< stays out until it is paid
    TakeOut, ///< lies in the bag and may not leave: cancelled or refunded since
    Unopened ///< mussels that wait at the opening table: what is in them comes later, and the bag waits for it
};

/// One thing in a bag. `kind`, `order` and `ref` name it for ever.
struct BagItem
{
    BagItemKind kind = BagItemKind::Line;
    Uid order;
    QString ref; ///< a line's id
    QString orderId;
    QString title;      ///< of an opening: what was found, then of which mussel
    QString code, gtin; ///< what a scanner may read on it; code is what people read beside it
    QString photo;      ///< content address, or empty
    QString pieceNumber;
    BagItemState state = BagItemState::Wanted;
    qint64 units = 1;  ///< that belong into the bag
    qint64 ticked = 0; ///< that a person has put in
    bool operator==(const BagItem&) const = default;

    [[nodiscard]] bool isIn() const { return ticked >= units; }
};

/// One numbered bag with all that goes into it, goods of bags combined into it among them.
struct Bag
{
    Uid uid, show; ///< show is invalid for the counter's bags
    int number = 0;
    QString code;  ///< what its label says: codeOf()
    QString alias; ///< masked
    QString photo, note, courier, tracking;
    QList<Uid> orders;
    QList<BagItem> items;
    QList<QString> cameFrom; ///< codes of the bags combined into this one
    QString goneInto;        ///< code of the bag this one was combined into
    std::optional<Instant> packedAt, handedAt;
    bool operator==(const Bag&) const = default;

    [[nodiscard]] qint64 wantedUnits() const;
    [[nodiscard]] qint64 tickedUnits() const;
    /// Wanted units that can be taken in the hand: all but the work.
    [[nodiscard]] qint64 things() const;
    [[nodiscard]] bool has(BagItemState state) const;
    /// Everything wanted is in, nothing has to come out and no mussel waits to be opened.
    [[nodiscard]] bool isComplete() const;
    /// "B12-7": the seventh bag of the ledger's twelfth show; "B0-7" from the counter. Short, so that it is read at
    /// arm's length and fits a small code.
    [[nodiscard]] static QString codeOf(qint64 showNumber, int number);
};

/// Which bags to look at: those of a show, or with an invalid uid those from the counter.
using BagsOf = Uid;

/// What became of one scan, or of one line typed in its place.
struct ScanOutcome
{
    enum class Kind {
        Ticked,   ///< one unit more is in
        AllIn,    ///< it belongs here, and is in already
        Bag,      ///< the label of a bag: look at that one
        OtherBag, ///< it belongs into another bag of this show
        Wrong,    ///< we know it, and nobody here has ordered it
        NotPaid,  ///< it belongs here, but must wait for the money
        NotOpen,  ///< its mussels are not opened yet
        Tracking, ///< taken as the parcel number of this packed bag
        Unknown
    };
    Kind kind = Kind::Unknown;
    QString text;        ///< what was read
    QString title;       ///< of the goods, where we know them
    Uid bag;             ///< for Bag and OtherBag
    int number = 0;      ///< of that bag
    BagItem item;        ///< for Ticked: as it is now
    bool packed = false; ///< for Ticked: that was the last one, and the bag is packed now
    bool operator==(const ScanOutcome&) const = default;
};

} // namespace kaibang
