// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words for what the desk looks for, and for what it has found.
#include "village_wording.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString VillageWording::ruleText(ExceptionRule rule)
{
    switch (rule) {
    case ExceptionRule::NoNet:
        return tr("Nothing earned, live for at least");
    case ExceptionRule::Unpaid:
        return tr("Orders unpaid, more than");
    case ExceptionRule::Replacements:
        return tr("Mussels replaced, of what is usual for the farm more than");
    case ExceptionRule::BelowFloor:
        return tr("Sold below the village's floor, by at least");
    case ExceptionRule::Discount:
        return tr("Sold below its catalogue price, by more than");
    case ExceptionRule::NoDisclosure:
        return tr("Openings without a disclosure card, shows");
    case ExceptionRule::Changed:
        return tr("Net changed after closing, by at least");
    }
    return {};
}

QString VillageWording::ruleTitle(ExceptionRule rule)
{
    switch (rule) {
    case ExceptionRule::NoNet:
        return tr("nothing earned");
    case ExceptionRule::Unpaid:
        return tr("many unpaid");
    case ExceptionRule::Replacements:
        return tr("many replaced");
    case ExceptionRule::BelowFloor:
        return tr("below the floor price");
    case ExceptionRule::Discount:
        return tr("large discount");
    case ExceptionRule::NoDisclosure:
        return tr("no disclosure card");
    case ExceptionRule::Changed:
        return tr("changed after closing");
    }
    return {};
}

QString VillageWording::ruleUnit(ExceptionRule rule, const QString& currency)
{
    switch (rule) {
    case ExceptionRule::NoNet:
        return tr("min", "unit: minutes");
    case ExceptionRule::Unpaid:
    case ExceptionRule::Replacements:
    case ExceptionRule::Discount:
        return u"%"_s;
    case ExceptionRule::BelowFloor:
    case ExceptionRule::Changed:
        return currency;
    case ExceptionRule::NoDisclosure:
        return tr("shows", "unit");
    }
    return {};
}

QString VillageWording::exceptionText(const VillageException& found)
{
    const auto money = [&found](qint64 minor) { return Wording::money(minor, found.currency); };
    switch (found.rule) {
    case ExceptionRule::NoNet:
        return tr("Live for %1, and nothing earned.").arg(durationText(found.measured * 60'000));
    case ExceptionRule::Unpaid:
        //: share, how many unpaid, of how many orders, limit
        return tr("%1 unpaid: %2 of %3 orders. The limit is %4.")
            .arg(shareText(found.measured), Wording::count(found.part), Wording::count(found.whole),
                 shareText(found.limit));
    case ExceptionRule::Replacements:
        //: lot, how many replaced, of how many mussels, percent of what is usual
        return tr("%1: %2 of %3 mussels replaced, %4% of what is usual for these lots.")
            .arg(found.about, Wording::count(found.part), Wording::count(found.whole), Wording::count(found.measured));
    case ExceptionRule::BelowFloor:
        //: item, price, the village's floor
        return tr("%1 sold at %2; the village's floor is %3.").arg(found.about, money(found.part), money(found.whole));
    case ExceptionRule::Discount:
        //: item, price, catalogue price, share below it
        return tr("%1 sold at %2 instead of %3: %4 off.")
            .arg(found.about, money(found.part), money(found.whole), shareText(found.measured));
    case ExceptionRule::NoDisclosure:
        return tr("Openings without a disclosure card in %n show(s).", nullptr, static_cast<int>(found.measured));
    case ExceptionRule::Changed:
        //: net before, net after
        return tr("Changed after closing: net %1, now %2.").arg(money(found.part), money(found.whole));
    }
    return {};
}

QString VillageWording::taskText(const VillageException& found)
{
    const QString& name = found.householdName;
    switch (found.rule) {
    case ExceptionRule::NoNet:
        return tr("Ask %1 why the show brought nothing").arg(name);
    case ExceptionRule::Unpaid:
        return tr("Go through the unpaid orders with %1").arg(name);
    case ExceptionRule::Replacements:
        return tr("Look at the mussels of %1: %2").arg(name, found.about);
    case ExceptionRule::BelowFloor:
        return tr("Talk to %1 about the price of %2").arg(name, found.about);
    case ExceptionRule::Discount:
        return tr("Talk to %1 about the discount on %2").arg(name, found.about);
    case ExceptionRule::NoDisclosure:
        return tr("Help %1 with the disclosure card").arg(name);
    case ExceptionRule::Changed:
        return tr("Ask %1 what changed after closing").arg(name);
    }
    return {};
}

} // namespace kaibang
