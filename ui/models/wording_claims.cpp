// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's words for claims.
#include "wording.h"

namespace kaibang {

QString Wording::claimIntentText(ClaimIntent intent)
{
    switch (intent) {
    case ClaimIntent::Claim:
        return tr("a claim");
    case ClaimIntent::Interest:
        return tr("interest, no claim");
    case ClaimIntent::Cancel:
        return tr("takes it back");
    case ClaimIntent::Waitlist:
        return tr("wants to be next in line");
    case ClaimIntent::Question:
        return tr("a question");
    case ClaimIntent::Nothing:
        break;
    }
    return tr("talk");
}

QString Wording::claimReasonText(ClaimReason reason)
{
    switch (reason) {
    case ClaimReason::None:
        return tr("sure");
    case ClaimReason::WeakWord:
        return tr("people say this word for other reasons too");
    case ClaimReason::NumberOnly:
        return tr("only a number");
    case ClaimReason::NumberOrQuantity:
        return tr("the number of an item, or how many?");
    case ClaimReason::BigQuantity:
        return tr("an unusual quantity");
    case ClaimReason::ExtraWords:
        return tr("words that are not known");
    case ClaimReason::TwoItems:
        return tr("names two items");
    case ClaimReason::TwoQuantities:
        return tr("names two quantities");
    case ClaimReason::Asked:
        return tr("said as a question");
    case ClaimReason::Negated:
        return tr("says no");
    case ClaimReason::ForAnother:
        return tr("speaks of somebody else");
    case ClaimReason::Doubtful:
        return tr("perhaps later");
    case ClaimReason::PlusOnly:
        return tr("only a plus sign");
    case ClaimReason::UnknownItem:
        return tr("names an item that is not in the run order");
    case ClaimReason::NoItem:
        return tr("no item is named or on air");
    case ClaimReason::Mixed:
        return tr("says two things at once");
    case ClaimReason::OtherChoice:
        return tr("wants another colour or size");
    default:
        return claimObstacleText(reason);
    }
}

QString Wording::claimObstacleText(ClaimReason reason)
{
    switch (reason) {
    case ClaimReason::NoWindow:
        return tr("no claims are taken for this item now");
    case ClaimReason::TwoWindows:
        return tr("this item, or the one before?");
    case ClaimReason::OverLimit:
        return tr("more than one buyer may have");
    case ClaimReason::OnlySomeLeft:
        return tr("only so many are left");
    case ClaimReason::SoldOut:
        return tr("sold out: goes in line");
    case ClaimReason::HoldsAlready:
        return tr("has one already: one more, or the same again?");
    case ClaimReason::ReleasesHold:
        return tr("gives back what is held");
    case ClaimReason::FlashUsedUp:
        return tr("the flash price is used up");
    case ClaimReason::OtherRoom:
        return tr("from a room that nobody has called yours");
    case ClaimReason::LineBefore:
        return tr("others are in line before");
    case ClaimReason::TakenBack:
        return tr("was held, and taken back");
    case ClaimReason::StillThere:
        return tr("asks to be next in line, but it is not sold out");
    default:
        return {};
    }
}

QString Wording::claimWordKindText(ClaimWordKind kind)
{
    switch (kind) {
    case ClaimWordKind::Cancel:
        return tr("Takes it back");
    case ClaimWordKind::Waitlist:
        return tr("Wants to be next in line");
    case ClaimWordKind::Done:
        return tr("Talk of what was bought or paid");
    case ClaimWordKind::Interest:
        return tr("Interest, no claim");
    case ClaimWordKind::Doubt:
        return tr("Doubt");
    case ClaimWordKind::Question:
        return tr("Question words");
    case ClaimWordKind::Other:
        return tr("Somebody else");
    case ClaimWordKind::Negation:
        return tr("No");
    case ClaimWordKind::Claim:
        return tr("Claims");
    case ClaimWordKind::WeakClaim:
        return tr("Claims, perhaps");
    case ClaimWordKind::Number:
        return tr("Numbers (word=value)");
    case ClaimWordKind::Measure:
        return tr("Pieces");
    case ClaimWordKind::ItemMark:
        return tr("Before an item's number");
    case ClaimWordKind::ItemEnd:
        return tr("After an item's number");
    case ClaimWordKind::Choice:
        return tr("Colours and sizes");
    case ClaimWordKind::Filler:
        return tr("Words without meaning here");
    }
    return {};
}

} // namespace kaibang
