// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_words.h"

#include "role.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString BundleWords::troubleText(BundleTrouble trouble)
{
    switch (trouble) {
    case BundleTrouble::NotABundle:
        return tr("This is no bundle. Nothing was taken from it. Choose a file that ends in .kbday.");
    case BundleTrouble::Damaged:
        return tr("The bundle was damaged on its way. Nothing was taken from it. Have it sent again.");
    case BundleTrouble::Newer:
        return tr("The bundle is of a newer Kaibang. Nothing was taken from it. Update this one.");
    case BundleTrouble::Forged:
        return tr("The bundle was changed by somebody who does not have the household's key. Nothing was taken from "
                  "it. Ring the household.");
    case BundleTrouble::TooLarge:
        return tr("The bundle is larger than any household's days can be. Nothing was taken from it. Ring the "
                  "household.");
    case BundleTrouble::Invalid:
        return tr("The bundle says what cannot be. Nothing was taken from it. Ring the household.");
    }
    return {};
}

QString BundleWords::errorText(const Error& error)
{
    if (actRefused(error))
        return Wording::errorText(error);
    switch (error.kind) {
    case ErrorKind::Unsupported:
        return tr("No bundle was made: its key has to be in the system's keychain, and there is none that opens. "
                  "Your orders are safe. Unlock or install a keychain, then try again.");
    case ErrorKind::Refused:
        return tr("This is practice. Nothing of it goes to the village.");
    case ErrorKind::NotFound:
        return tr("The bundle is made, but its folder is not there. Plug the stick in, or choose another folder in "
                  "Setup, Village.");
    case ErrorKind::Invalid:
        return tr("That day has not begun. No bundle was made. Choose another day.");
    default:
        return Wording::errorText(error);
    }
}

QString BundleWords::dayText(BusinessDay day, const QLocale& locale)
{
    return locale.toString(day.date(), QLocale::ShortFormat);
}

QString BundleWords::titleText(const DayBundle& bundle)
{
    return tr("%1, %2, bundle %3", "household, day, number")
        .arg(bundle.householdName, dayText(bundle.closes), Wording::count(bundle.number));
}

QString BundleWords::lineText(const ToldBundle& told, const QTimeZone& zone)
{
    QStringList parts{tr("No. %1", "of a bundle").arg(Wording::count(told.number)), dayText(told.closes),
                      tr("%n order(s)", nullptr, static_cast<int>(told.orders))};
    QStringList again;
    for (const BusinessDay day : told.restated)
        again.append(dayText(day));
    if (again.size() > 3)
        parts += tr("tells %n earlier day(s) anew", nullptr, static_cast<int>(again.size()));
    else if (!again.isEmpty())
        parts += tr("tells anew: %1", "earlier days").arg(QLocale().createSeparatedList(again));
    parts += told.writtenAt ? tr("written %1").arg(Wording::timeText(*told.writtenAt, zone)) : tr("not written yet");
    return parts.join(u" · "_s);
}

QString BundleWords::sumsText(BusinessDay day, const DaySums& sums)
{
    const auto number = [](qint64 count) { return Wording::count(count); };
    QStringList orders{tr("%n order(s)", nullptr, static_cast<int>(sums.orders)), tr("%1 paid").arg(number(sums.paid)),
                       tr("%1 not paid").arg(number(sums.unpaid)), tr("%1 cancelled").arg(number(sums.cancelled))};
    if (sums.unknown > 0)
        orders += tr("%1 with a status nobody knows").arg(number(sums.unknown));
    QStringList parts{tr("%1: %2", "day, what it came to").arg(dayText(day), orders.join(u", "_s)),
                      tr("%n show(s)", nullptr, static_cast<int>(sums.shows))};
    if (sums.openings > 0 || sums.openingsLeft > 0)
        parts += tr("%1 opened, %2 left", "mussels").arg(number(sums.openings), number(sums.openingsLeft));
    return parts.join(u" · "_s);
}

QString BundleWords::moneyText(const QString& currency, const MoneySum& sum)
{
    QStringList parts{tr("paid %1").arg(Wording::sumText(sum.paid, sum.paidUnknown, currency)),
                      tr("owed %1").arg(Wording::sumText(sum.claimed, sum.claimedUnknown, currency)),
                      tr("given back of this day's sales %1")
                          .arg(Wording::sumText(sum.refundedOfSales, sum.refundedUnknown, currency)),
                      tr("given back on this day %1").arg(Wording::money(sum.refundedToday, currency))};
    return parts.join(u" · "_s);
}

QString BundleWords::signedText(const QString& code)
{
    return tr("The signature holds. Code of the household's key: %1").arg(code);
}

QString BundleWords::writtenText(const ToldBundle& told, const QString& fileName)
{
    const QString number = Wording::count(told.number);
    return told.isNew || !told.writtenAt
               ? tr("Bundle %1 of %2 is written: %3").arg(number, dayText(told.closes), fileName)
               : tr("Nothing has changed: bundle %1 of %2 is written again: %3")
                     .arg(number, dayText(told.closes), fileName);
}

QString BundleWords::copiedText(const ToldBundle& told)
{
    return tr("Bundle %1 of %2 is copied. Paste it into the chat with the coordinator.")
        .arg(Wording::count(told.number), dayText(told.closes));
}

QString BundleWords::phoneText(const Enrolment& enrolment)
{
    return tr("Ring the coordinator and read out: \"This is %1. The code of my bundles is %2.\" She types it once; "
              "then she knows every bundle of yours.")
        .arg(enrolment.name, enrolment.code());
}

} // namespace kaibang
