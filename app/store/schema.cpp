// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <QDir>
#include <QFile>

namespace kaibang {

namespace {

// The statements inside a trigger end with semicolons of their own; its last word is END.
bool isInTrigger(const QString& statement)
{
    const QString words = statement.trimmed();
    return words.startsWith(QLatin1String("CREATE TRIGGER")) && !words.endsWith(QLatin1String(" END"));
}

} // namespace

QStringList splitStatements(const QString& sql)
{
    QStringList statements;
    QString current;
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql.at(i);
        if (!quoted && c == QLatin1Char('-') && i + 1 < sql.size() && sql.at(i + 1) == QLatin1Char('-')) {
            while (i < sql.size() && sql.at(i) != QLatin1Char('\n'))
                ++i;
            current += QLatin1Char('\n');
            continue;
        }
        if (c == QLatin1Char('\''))
            quoted = !quoted;
        if (c == QLatin1Char(';') && !quoted && !isInTrigger(current)) {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
            continue;
        }
        current += c;
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Result<Done> migrate(Database& database, const LedgerKind& kind, int fromVersion, int toVersion)
{
    for (int version = fromVersion + 1; version <= toVersion; ++version) {
        const QDir steps(QLatin1String(kind.steps));
        const QStringList found = steps.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))});
        if (found.size() != 1)
            return Error{ErrorKind::Unsupported, QStringLiteral("schema step %1").arg(version)};
        QFile file(steps.filePath(found.front()));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io, file.errorString()};
        database.begin();
        for (const QString& statement : splitStatements(QString::fromUtf8(file.readAll())))
            database.execute(statement);
        if (kind.whileStepping)
            kind.whileStepping(database, version);
        database.execute(QStringLiteral("PRAGMA user_version=%1").arg(version));
        if (!database.commit()) {
            const Error error = database.error();
            database.rollback();
            return error;
        }
    }
    return Done{};
}

} // namespace kaibang
