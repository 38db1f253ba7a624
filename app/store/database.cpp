// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "catalogue.h"

#include <sqlite3.h>

namespace kaibang {

namespace {

// SQLite's primary result codes (https://www.sqlite.org/rescode.html); extended codes keep them in the low byte.
ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Invalid;
    case SQLITE_NOTADB:
        return ErrorKind::NotOurs;
    default:
        return ErrorKind::Io;
    }
}

constexpr int busyTimeoutMs = 5000;

// item_name(product, variant): itemName() for SQL; NULL without a product, as for a line that nothing was mapped to.
void itemNameInSql(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto text = [arguments](int index) {
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(arguments[index])),
                                 sqlite3_value_bytes(arguments[index]));
    };
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArray name = itemName(text(0), text(1)).toUtf8();
    sqlite3_result_text(context, name.constData(), int(name.size()), SQLITE_TRANSIENT);
}

} // namespace

void Database::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Database::Finalizer::operator()(sqlite3* connection) const
{
    sqlite3_close(connection);
}

Database::Database(QString path)
    : m_path(std::move(path))
{}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    // Its own mutex is not needed: one thread at a time is the rule of this class.
    const int how = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                    (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection, how, nullptr);
    database->m_connection.reset(connection); // there is one to be closed also when it could not be opened
    if (code != SQLITE_OK) {
        database->failAs(code);
        return database->error();
    }
    sqlite3_busy_timeout(connection, busyTimeoutMs);
    sqlite3_create_function(connection, "item_name", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, itemNameInSql,
                            nullptr, nullptr);
    if (const auto pragmas = database->applyPragmas(mode); !pragmas)
        return pragmas.error();
    return database;
}

Result<Done> Database::applyPragmas(Mode mode)
{
    struct Pragma
    {
        const char* set;
        const char* read;
        QString expected;
    };
    QList<Pragma> pragmas{{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", QStringLiteral("1")},
                          {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", QStringLiteral("0")},
                          {"PRAGMA cache_size=-16000", "PRAGMA cache_size", QStringLiteral("-16000")}};
    if (mode == Mode::ReadWrite) {
        pragmas.append({"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", QStringLiteral("wal")});
        // What is deleted is gone: purged identities leave no bytes on free pages.
        pragmas.append({"PRAGMA secure_delete=ON", "PRAGMA secure_delete", QStringLiteral("1")});
        pragmas.append({"PRAGMA synchronous=FULL", "PRAGMA synchronous", QStringLiteral("2")});
        pragmas.append({"PRAGMA journal_size_limit=67108864", "PRAGMA journal_size_limit", QStringLiteral("67108864")});
    }
    for (const Pragma& pragma : pragmas) {
        if (!execute(QLatin1String(pragma.set)))
            return error();
        const QString inForce = readText(QLatin1String(pragma.read));
        if (!ok())
            return error();
        if (inForce != pragma.expected)
            return Error{ErrorKind::Unsupported, QLatin1String(pragma.set) + QStringLiteral(" was not accepted")};
    }
    return Done{};
}

Database::Prepared Database::prepare(const QByteArray& sql, bool isKept)
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql.constData(), int(sql.size()),
                                        isKept ? SQLITE_PREPARE_PERSISTENT : 0, &statement, &rest);
    Prepared prepared(statement);
    if (code != SQLITE_OK)
        failAs(code);
    else if (!QByteArray(rest).trimmed().isEmpty())
        fail(Error{ErrorKind::Invalid, QStringLiteral("more than one statement in a call")});
    return ok() ? std::move(prepared) : nullptr;
}

Statement Database::statement(const char* sql)
{
    std::shared_ptr<sqlite3_stmt>& kept = m_prepared[sql];
    if (!kept && ok())
        kept = prepare(sql, true);
    return Statement(*this, kept.get());
}

bool Database::execute(const QString& sql)
{
    if (!ok())
        return false;
    const Prepared prepared = prepare(sql.toUtf8(), false);
    if (prepared) // none for a comment
        Statement(*this, prepared.get()).run().finish();
    return ok();
}

QString Database::readText(const QString& sql)
{
    if (!ok())
        return {};
    const Prepared prepared = prepare(sql.toUtf8(), false);
    Statement value(*this, prepared.get());
    if (!value.run().next() && ok())
        fail(Error{ErrorKind::Io, QStringLiteral("no row")});
    return value.text(0);
}

bool Database::begin()
{
    statement("BEGIN IMMEDIATE").run();
    return ok();
}

bool Database::commit()
{
    if (ok() && m_aroundCommit.before)
        if (auto ready = m_aroundCommit.before(); !ready)
            fail(ready.error());
    statement("COMMIT").run();
    if (m_aroundCommit.after)
        m_aroundCommit.after(ok());
    return ok();
}

void Database::rollback()
{
    // SQLite may have rolled back by itself (disk full, I/O error); asking again is then an error of no interest. It is
    // asked whatever has failed before.
    if (isInTransaction())
        sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (m_aroundCommit.after)
        m_aroundCommit.after(false);
}

bool Database::isInTransaction() const
{
    return !sqlite3_get_autocommit(m_connection.get());
}

void Database::keepLog()
{
    sqlite3_db_config(m_connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

ReadMoment::ReadMoment(Database& database)
    : m_database(database.isInTransaction() ? nullptr : &database)
{
    if (m_database)
        m_database->statement("BEGIN").run();
}

ReadMoment::~ReadMoment()
{
    if (m_database)
        m_database->rollback();
}

void Database::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Database::failAs(int code)
{
    fail(Error{kindOf(code), QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(m_connection.get())),
                                                           QString::number(code))});
}

} // namespace kaibang
