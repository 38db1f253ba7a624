// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "old_ledgers.h"

#include "database.h"
#include "schema.h"

#include <QFile>
#include <QUrl>
#include <algorithm>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace kaibang::samples {

namespace {

const QString sampleFolder = QStringLiteral(KAIBANG_TEST_DATA "/ledgers/");

QStringList rowsOf(sqlite3* connection, const QByteArray& sql)
{
    QStringList rows;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(connection);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList values;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            values.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i))));
        rows.append(values.join(QLatin1Char('|')));
    }
    sqlite3_finalize(statement);
    return rows;
}

// What the connections of this moment are watched for.
struct Watched
{
    int failAfter = -1; ///< none
    int executed = -1;  ///< since the first step began; -1 before
    bool isOver = false, hasFailed = false;
};
Watched watched;

int atStatement(unsigned, void*, void* statement, void*)
{
    const QByteArray sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
    if (watched.executed < 0 && !sql.contains("BEGIN IMMEDIATE"))
        return 0;
    watched.executed += watched.isOver ? 0 : 1;
    watched.isOver = watched.isOver || sql.startsWith("COMMIT");
    return 0;
}

int mayPrepare(void*, int, const char*, const char*, const char*, const char*)
{
    if (watched.failAfter < 0 || watched.isOver || watched.executed != watched.failAfter)
        return SQLITE_OK;
    watched.hasFailed = true;
    return SQLITE_DENY;
}

int watch(sqlite3* connection, const char**, const sqlite3_api_routines*)
{
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, atStatement, nullptr);
    return sqlite3_set_authorizer(connection, mayPrepare, nullptr);
}

} // namespace

QString oldLedger(int version)
{
    return sampleFolder + QStringLiteral("v%1.kaibang").arg(version);
}

int newestSample()
{
    int version = 1;
    while (QFile::exists(oldLedger(version + 1)))
        ++version;
    return version;
}

QMap<QString, QStringList> contentOf(const QString& path)
{
    QMap<QString, QStringList> content;
    sqlite3* connection = nullptr;
    // Nobody writes to a sample, and looking at it must not leave a log beside it.
    const QByteArray name = "file:" + QUrl::fromLocalFile(path).path(QUrl::FullyEncoded).toUtf8() +
                            (path.startsWith(sampleFolder) ? "?immutable=1" : "");
    EXPECT_EQ(sqlite3_open_v2(name.constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr),
              SQLITE_OK);
    content.insert(QStringLiteral("version"), rowsOf(connection, "PRAGMA user_version"));
    content.insert(QStringLiteral("schema"),
                   rowsOf(connection, "SELECT type,name,sql FROM sqlite_schema ORDER BY type,name"));
    for (const QString& table :
         rowsOf(connection, "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'")) {
        const QStringList columns =
            rowsOf(connection, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "') ORDER BY cid");
        QStringList rows;
        for (const QString& column : columns) {
            // By column, so that an upgraded table can be compared with what it was before it got more of them.
            QStringList values = rowsOf(
                connection,
                QStringLiteral("SELECT quote(%1) FROM %2 ORDER BY %3").arg(column, table, columns.first()).toUtf8());
            values.sort();
            rows.append(column + QLatin1Char('=') + values.join(QLatin1Char(',')));
        }
        content.insert(table, rows);
    }
    sqlite3_close(connection);
    return content;
}

void makeOldLedger(const QString& before, int version, const QString& path)
{
    ASSERT_TRUE(QFile::copy(before, path));
    const auto opened = Database::open(path, Database::Mode::ReadWrite);
    ASSERT_TRUE(opened.ok());
    Database& database = *opened.value();
    ASSERT_TRUE(migrate(database, version - 1, version).ok());
    QFile rows(sampleFolder + QStringLiteral("rows/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
    ASSERT_TRUE(rows.open(QIODevice::ReadOnly)) << "what is new in this version?";
    ASSERT_TRUE(database.begin());
    for (const QString& statement : splitStatements(QString::fromUtf8(rows.readAll())))
        ASSERT_TRUE(database.execute(statement))
            << statement.toStdString() << ": " << database.error().detail.toStdString();
    ASSERT_TRUE(database.commit());
    database.readText(QStringLiteral("PRAGMA journal_mode=DELETE"));
    for (const auto* statement : {"PRAGMA page_size=1024", "VACUUM"})
        ASSERT_TRUE(database.execute(QLatin1String(statement)));
}

FailingStep::FailingStep(int after)
{
    watched = Watched{after, -1, false, false};
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}

FailingStep::~FailingStep()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch));
    watched = {};
}

int FailingStep::executed() const
{
    return watched.executed + 1;
}

bool FailingStep::hasFailed() const
{
    return watched.hasFailed;
}

} // namespace kaibang::samples
