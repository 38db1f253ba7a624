// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_check.h"

namespace kaibang {

Result<Done> checkFile(const QString& path, const Clock& clock, const std::atomic<bool>& stop)
{
    auto ledger = Ledger::openReadOnly(path, clock);
    if (!ledger)
        return ledger.error();
    Database& database = ledger.value()->database();
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

} // namespace kaibang
