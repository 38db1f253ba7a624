// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore_words.h"

#include "wording.h"

#include <QStringList>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString RestoreWords::newerText(const NewerCount& newer)
{
    switch (newer.thing) {
    case NewerThing::Products:
        return tr("%n product(s)", nullptr, newer.count);
    case NewerThing::StockChanges:
        return tr("%n stock change(s) by hand", nullptr, newer.count);
    case NewerThing::Shows:
        return tr("%n show(s)", nullptr, newer.count);
    case NewerThing::Claims:
        return tr("%n claim(s)", nullptr, newer.count);
    case NewerThing::Openings:
        return tr("%n place(s) at the opening table", nullptr, newer.count);
    case NewerThing::OpenedResults:
        return tr("%n opened mussel(s)", nullptr, newer.count);
    case NewerThing::Packed:
        return tr("%n packed bag(s)", nullptr, newer.count);
    case NewerThing::Returns:
        return tr("%n return(s)", nullptr, newer.count);
    case NewerThing::Pieces:
        return tr("%n step(s) of pieces", nullptr, newer.count);
    case NewerThing::Payouts:
        return tr("%n line(s) of payouts", nullptr, newer.count);
    case NewerThing::LineRules:
        return tr("%n answer(s) about products", nullptr, newer.count);
    case NewerThing::Recordings:
        return tr("%n recording(s) in the list", nullptr, newer.count);
    case NewerThing::Bundles:
        return tr("%n bundle(s)", nullptr, newer.count);
    case NewerThing::Holds: // come back with their orders
        break;
    }
    return {};
}

QString RestoreWords::ordersText(const RestoreComparison& told)
{
    if (!told.isNowReadable && told.fromJournal == 0)
        return tr("The journal has no order that came later.");
    if (!told.isNowReadable)
        return tr("The journal makes up %n order(s) that came later.", nullptr, told.fromJournal);
    if (told.newerOrders == 0)
        return tr("No order is newer than the backup.");
    const QString newer = tr("%n order(s) are newer than the backup.", nullptr, told.newerOrders);
    if (told.lostOrders() == 0)
        return newer + u' ' + tr("The journal makes up all of them.");
    if (told.fromJournal == 0)
        return newer + u' ' + tr("The journal has none of them: they will not be in the ledger.");
    return newer + u' ' + tr("The journal makes up %n of them.", nullptr, told.fromJournal) + u' ' +
           tr("%n will not be in the ledger.", nullptr, told.lostOrders());
}

QStringList RestoreWords::linesOf(const RestoreComparison& told, const QTimeZone& zone)
{
    QStringList lines;
    lines.append(tr("%n order(s) are in the backup.", nullptr, told.backupOrders));
    if (told.backupAt.ms > 0)
        lines.last() += u' ' + tr("The newest change in it is from %1.").arg(Wording::timeText(told.backupAt, zone));
    if (told.isOtherHousehold)
        lines.append(tr("It is the backup of another household. Nothing of the journal belongs to it."));
    if (!told.isNowReadable)
        lines.append(tr("The ledger of now cannot be read, so nobody can say what else in it is newer."));
    lines.append(ordersText(told));
    if (told.changedOrders > 0)
        lines.append(tr("%n order(s) have changed since.", nullptr, told.changedOrders) + u' ' +
                     tr("The journal tells %n of these changes again.", nullptr,
                        std::min(told.changedOrders, told.changesFromJournal)));
    if (!told.journalReaches)
        lines.append(tr("The journal does not reach back to this backup: what came first after it is missing."));
    if (told.erasedBuyers > 0)
        lines.append(
            tr("%n buyer(s) were erased after this backup and will be erased again.", nullptr, told.erasedBuyers));
    if (told.foreignSegments > 0)
        lines.append(
            tr("The journal in this place is partly another ledger's. That part is left alone: to use it, put a "
               "backup of that ledger back."));
    for (const MoneyThenAndNow& one : told.money)
        lines.append(tr("Paid less refunds: %1 now, %2 in the backup.")
                         .arg(Wording::money(one.nowMinor, one.currency), Wording::money(one.thenMinor, one.currency)));
    if (told.stockDiffers > 0)
        lines.append(tr("The stock of %n item(s) is another one.", nullptr, told.stockDiffers));
    QStringList others;
    for (const NewerCount& one : told.newer)
        if (const QString text = newerText(one); !text.isEmpty())
            others.append(text);
    if (!told.settings.isEmpty())
        others.append(tr("%n setting(s)", nullptr, static_cast<int>(told.settings.size())));
    if (!others.isEmpty())
        lines.append(tr("Newer, and not in the journal: %1.").arg(others.join(u" · "_s)));
    return lines;
}

QString RestoreWords::replayText(const ReplayReport& report)
{
    QStringList parts{tr("%n order(s) made up from the journal", nullptr, report.orders)};
    if (report.changed > 0)
        parts.append(tr("%n change(s) told again", nullptr, report.changed));
    if (report.undone > 0)
        parts.append(tr("%n taken back again", nullptr, report.undone));
    if (report.erased > 0)
        parts.append(tr("%n buyer(s) erased again", nullptr, report.erased));
    if (report.lookAtCount > 0) {
        QString names = report.lookAt.join(u", "_s);
        if (report.lookAtCount > report.lookAt.size())
            names += u" …"_s;
        parts.append(tr("%n thing(s) to look at: %1", nullptr, report.lookAtCount).arg(names));
    }
    if (report.missing > 0)
        parts.append(tr("The journal lacks %n step(s) after the backup", nullptr, report.missing));
    if (report.unreadable > 0)
        parts.append(tr("%n step(s) of the journal could not be stored", nullptr, report.unreadable));
    return parts.join(u" · "_s);
}

QString RestoreWords::lookText()
{
    return tr("Look at it");
}

} // namespace kaibang
