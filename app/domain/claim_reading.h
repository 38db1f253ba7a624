// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kaibang {

/// What a comment wants. Stored: add at the end.
enum class ClaimIntent { Nothing = 0, Claim = 1, Interest = 2, Cancel = 3, Waitlist = 4, Question = 5 };

/// Why a person has to look at a comment. The first ones come from its words, the later ones from the state of the
/// sale. Stored: add at the end.
enum class ClaimReason {
    None = 0,
    WeakWord = 1,         ///< a word that is said for other reasons too
    NumberOnly = 2,       ///< a number and nothing else
    NumberOrQuantity = 3, ///< the number of an item, or so many of the one on air
    BigQuantity = 4,
    ExtraWords = 5, ///< words that nobody has taught
    TwoItems = 6,
    TwoQuantities = 7,
    Asked = 8, ///< said as a question
    Negated = 9,
    ForAnother = 10,
    Doubtful = 11,
    PlusOnly = 12,
    UnknownItem = 13, ///< a code that the run order does not have
    NoItem = 14,      ///< nothing is on air and no item is named
    Mixed = 15,       ///< says two things at once
    OtherChoice = 16, ///< a colour or size that is not the item's
    NoWindow = 30,    ///< no claims are taken for it now
    TwoWindows = 31,  ///< viewers who lag behind may mean the item before
    OverLimit = 32,   ///< more than one buyer may have
    OnlySomeLeft = 33,
    SoldOut = 34,
    HoldsAlready = 35,
    ReleasesHold = 36, ///< takes back what is held
    FlashUsedUp = 37,  ///< came during the flash price, which has no unit left
    StillThere = 38,   ///< asks to be next in line for what is not sold out
    LineBefore = 39,   ///< what is free belongs to those who stand in line already
    OtherRoom = 40,    ///< written in a room that nobody has said to be ours
    TakenBack = 41     ///< was held, and a person took that back
};

/// An item a comment may mean.
struct ClaimItem
{
    QString code;        ///< the seller's code
    QString pieceNumber; ///< the number on a one-off's paper, or empty
    QString name;
    qint64 left = 0; ///< units on hand
};

/// What is for sale while a comment is read.
struct ClaimScene
{
    QList<ClaimItem> items;
    int onAir = -1; ///< index of the item that is meant when none is named, or -1
};

struct ClaimReading
{
    ClaimIntent intent = ClaimIntent::Nothing;
    ClaimReason reason = ClaimReason::None; ///< why it is not sure; None means sure
    qint64 units = 1;
    int item = -1; ///< index in the scene; -1 unknown
    bool namedItem = false;
    [[nodiscard]] bool isSure() const { return reason == ClaimReason::None; }
    bool operator==(const ClaimReading&) const = default;
};

} // namespace kaibang
