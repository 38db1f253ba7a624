// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command that puts a backup in a ledger's place, or says what that would change.

#include "backup_keeper.h"
#include "ctl_commands.h"
#include "ledger.h"
#include "ledger_copy.h"
#include "restore_words.h"
#include "system_clock.h"
#include "trail_store.h"

#include <QFileInfo>

namespace kaibang::ctl {

namespace {

const SystemClock restoreClock;

QJsonObject comparisonJson(const RestoreComparison& told)
{
    QJsonArray money;
    for (const MoneyThenAndNow& one : told.money)
        money.append(QJsonObject{{QStringLiteral("currency"), one.currency},
                                 {QStringLiteral("now_minor"), one.nowMinor},
                                 {QStringLiteral("then_minor"), one.thenMinor}});
    QJsonObject newer;
    for (const NewerCount& one : told.newer)
        newer.insert(newerThingName(one.thing), one.count);
    return QJsonObject{{QStringLiteral("backup_at"), told.backupAt.toIsoUtc()},
                       {QStringLiteral("backup_orders"), told.backupOrders},
                       {QStringLiteral("other_household"), told.isOtherHousehold},
                       {QStringLiteral("ledger_readable"), told.isNowReadable},
                       {QStringLiteral("newer_orders"), told.newerOrders},
                       {QStringLiteral("changed_orders"), told.changedOrders},
                       {QStringLiteral("from_journal"), told.fromJournal},
                       {QStringLiteral("changes_from_journal"), told.changesFromJournal},
                       {QStringLiteral("lost_orders"), told.lostOrders()},
                       {QStringLiteral("journal_reaches"), told.journalReaches},
                       {QStringLiteral("erased_buyers"), told.erasedBuyers},
                       {QStringLiteral("foreign_segments"), told.foreignSegments},
                       {QStringLiteral("money"), money},
                       {QStringLiteral("stock_differs"), told.stockDiffers},
                       {QStringLiteral("newer"), newer},
                       {QStringLiteral("settings"), QJsonArray::fromStringList(told.settings)}};
}

QJsonObject replayJson(const ReplayReport& report)
{
    return QJsonObject{{QStringLiteral("orders"), report.orders},
                       {QStringLiteral("changed"), report.changed},
                       {QStringLiteral("undone"), report.undone},
                       {QStringLiteral("erased_buyers"), report.erased},
                       {QStringLiteral("missing"), report.missing},
                       {QStringLiteral("unreadable"), report.unreadable},
                       {QStringLiteral("look_at"), QJsonArray::fromStringList(report.lookAt)},
                       {QStringLiteral("look_at_count"), report.lookAtCount}};
}

int compare(const Invocation& call)
{
    const auto told = BackupKeeper::compareNow(call.arguments.front(), call.ledger, restoreClock);
    if (!told)
        return couldNot(told.error());
    if (call.json) {
        printJson(comparisonJson(told.value()));
        return Finished;
    }
    for (const QString& line : RestoreWords::linesOf(told.value(), QTimeZone::utc()))
        say(line);
    return Finished;
}

} // namespace

int restore(const Invocation& call)
{
    if (call.has("compare"))
        return compare(call);
    const auto newer = call.has("leave-newer") ? NewerOrders::LeaveOut : NewerOrders::MakeUp;
    const auto aside = BackupKeeper::restore(call.arguments.front(), call.ledger, restoreClock, newer);
    if (!aside)
        return couldNot(aside.error());
    std::optional<ReplayReport> replayed;
    {
        const auto opened = Ledger::open(call.ledger, restoreClock); // which replays the journal
        if (!opened)
            return couldNot(opened.error());
        replayed = opened.value()->lastReplay();
        TrailStore(*opened.value()).add(TrailKind::Restored, QFileInfo(call.arguments.front()).fileName());
    }
    const auto restored = checkCopy(call.ledger, restoreClock);
    if (!restored)
        return couldNot(restored.error());
    const ReplayReport report = replayed.value_or(ReplayReport());
    if (call.json) {
        printJson(QJsonObject{{QStringLiteral("ok"), true},
                              {QStringLiteral("ledger"), call.ledger},
                              {QStringLiteral("kept_aside"), aside.value()},
                              {QStringLiteral("checks"), copyChecks(restored.value().orders)},
                              {QStringLiteral("replayed"), replayJson(report)}});
    } else {
        say(aside.value());
        if (!report.isNothing())
            say(RestoreWords::replayText(report));
    }
    return report.lookAtCount + report.missing + report.unreadable > 0 ? NeedsAPerson : Finished;
}

} // namespace kaibang::ctl
