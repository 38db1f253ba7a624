// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words for bundles: what became of each file, and why.
#include "village_wording.h"
#include "wording.h"

#include <QMap>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString VillageWording::stateText(BundleState state)
{
    switch (state) {
    case BundleState::New:
        return tr("new", "bundle");
    case BundleState::Same:
        return tr("the same again", "bundle");
    case BundleState::Newer:
        return tr("newer", "bundle");
    case BundleState::Older:
        return tr("older", "bundle");
    case BundleState::SameNumber:
        return tr("differs under one number", "bundle");
    case BundleState::Damaged:
        return tr("damaged", "bundle");
    case BundleState::Forged:
        return tr("forged", "bundle");
    case BundleState::UnknownHousehold:
        return tr("unknown household", "bundle");
    case BundleState::WrongDay:
        return tr("wrong day", "bundle");
    case BundleState::HasLeft:
        return tr("outside its membership", "bundle");
    case BundleState::MadeByNewerProgram:
        return tr("of a newer program", "bundle");
    }
    return {};
}

QString VillageWording::stateIcon(BundleState state)
{
    switch (state) {
    case BundleState::New:
    case BundleState::Newer:
        return u"check"_s;
    case BundleState::Same:
    case BundleState::Older:
        return u"history"_s;
    case BundleState::UnknownHousehold:
        return u"household"_s;
    case BundleState::Forged:
        return u"conflict"_s;
    default:
        return u"warning"_s;
    }
}

QString VillageWording::reasonText(const BundleOutcome& outcome)
{
    const QString number = QString::number(outcome.number);
    const QString other = QString::number(outcome.otherNumber);
    switch (outcome.reason) {
    case BundleReason::FirstOfItsDay:
        return tr("The first that tells of its day. %n order(s).", nullptr, static_cast<int>(outcome.orders));
    case BundleReason::SameBytes:
        return tr("This very file was here before. Nothing changes.");
    case BundleReason::ReplacesNumber:
        return tr("Number %1 stands in place of number %2.").arg(number, other);
    case BundleReason::BelowNumber:
        return tr("Number %1 is kept, but number %2 stands: it is the later one.").arg(number, other);
    case BundleReason::MadeLaterSameNumber:
        return tr("Another bundle has number %1 too. This one was made later and stands. Ask the household which is "
                  "right.")
            .arg(number);
    case BundleReason::MadeEarlierSameNumber:
        return tr("Another bundle has number %1 too and was made later; that one stands. Ask the household which is "
                  "right.")
            .arg(number);
    case BundleReason::NotReadable:
        return tr("The file was changed or cut off on its way. Ask the household to send it again.");
    case BundleReason::SignatureWrong:
        return tr("Its signature does not hold. Nothing of it was taken. Ask the household to send it again.");
    case BundleReason::OtherKey:
        return tr("Signed by another key than the one that was enrolled. If the household has a new computer, enrol "
                  "it again by phone.");
    case BundleReason::NotEnrolled:
        return tr("Nobody has enrolled this household yet. Enrol it on the Households page, then bring the file in "
                  "again.");
    case BundleReason::DayNotBegun:
        return tr("It closes a day that has not begun there. Is the clock of that computer right?");
    case BundleReason::DayAfterClosed:
        return tr("It tells of a day after the one it closes. Is the clock of that computer right?");
    case BundleReason::DayTwice:
        return tr("It tells one day twice. Ask the household to send it again.");
    case BundleReason::AfterLeaving:
        return tr("It tells only of days after the household left. If it is back, say so on the Households page.");
    case BundleReason::BeforeJoining:
        return tr("It tells only of days before the household joined.");
    case BundleReason::NumbersTooLarge:
        return tr("It names amounts or quantities that nobody has. Nothing of it was taken.");
    case BundleReason::UnknownVersion:
        return tr("A newer program made it. Install the newer version here, then bring the file in again.");
    case BundleReason::FileTooLarge:
        return tr("The file is larger than any bundle. Nothing of it was read.");
    case BundleReason::NotAFile:
        return tr("The file is gone, or it may not be read. Is the USB stick still there?");
    }
    return {};
}

QString VillageWording::reasonTitle(BundleReason reason)
{
    switch (reason) {
    case BundleReason::FirstOfItsDay:
        return tr("first of its day");
    case BundleReason::SameBytes:
        return tr("was here before");
    case BundleReason::ReplacesNumber:
        return tr("stands in place of an earlier one");
    case BundleReason::BelowNumber:
        return tr("a later one stands");
    case BundleReason::MadeLaterSameNumber:
        return tr("later of two with one number");
    case BundleReason::MadeEarlierSameNumber:
        return tr("earlier of two with one number");
    case BundleReason::NotReadable:
        return tr("changed or cut off on its way");
    case BundleReason::SignatureWrong:
        return tr("signature does not hold");
    case BundleReason::OtherKey:
        return tr("signed by another key");
    case BundleReason::NotEnrolled:
        return tr("household not enrolled");
    case BundleReason::DayNotBegun:
        return tr("closes a day that has not begun");
    case BundleReason::DayAfterClosed:
        return tr("tells of a day after the one it closes");
    case BundleReason::DayTwice:
        return tr("tells one day twice");
    case BundleReason::AfterLeaving:
        return tr("days after the household left");
    case BundleReason::BeforeJoining:
        return tr("days before the household joined");
    case BundleReason::NumbersTooLarge:
        return tr("amounts nobody has");
    case BundleReason::UnknownVersion:
        return tr("made by a newer program");
    case BundleReason::FileTooLarge:
        return tr("file too large");
    case BundleReason::NotAFile:
        return tr("file not there");
    }
    return {};
}

QString VillageWording::importText(const VillageImport& import)
{
    QMap<BundleState, int> counts;
    for (const BundleOutcome& file : import.files)
        ++counts[file.state];
    QStringList parts;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        parts += u"%1: %2"_s.arg(stateText(each.key()), Wording::count(each.value()));
    return parts.isEmpty() ? tr("No file was found there.") : parts.join(u" · "_s);
}

} // namespace kaibang
