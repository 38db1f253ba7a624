// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_check.h"

#include "village_ledger.h"

namespace kaibang {

namespace {

// Table by table, so that it can be stopped between two.
Result<Done> checkTables(Database& database, const std::atomic<bool>& stop)
{
    QStringList tables{QStringLiteral("sqlite_schema")};
    Statement names = database.statement("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    names.run();
    while (names.next())
        tables.append(names.text(0));
    for (const QString& table : std::as_const(tables)) {
        if (stop)
            return Error{ErrorKind::Refused, QStringLiteral("check stopped")};
        const QString answer = database.readText(QStringLiteral("PRAGMA quick_check('%1')").arg(table));
        if (!database.ok())
            return database.error();
        if (answer != QLatin1String("ok"))
            return Error{ErrorKind::Damaged, table};
    }
    return database.checked(Done{});
}

} // namespace

Result<Done> checkFile(const QString& path, const Clock& clock, const std::atomic<bool>& stop)
{
    const auto ledger = Ledger::openReadOnly(path, clock);
    return ledger ? checkTables(ledger.value()->database(), stop) : Result<Done>(ledger.error());
}

Result<Done> checkVillageFile(const QString& path, const Clock& clock, const std::atomic<bool>& stop)
{
    const auto ledger = VillageLedger::openReadOnly(path, clock);
    return ledger ? checkTables(ledger.value()->database(), stop) : Result<Done>(ledger.error());
}

} // namespace kaibang
