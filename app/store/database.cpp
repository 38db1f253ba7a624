// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QSqlError>
#include <QUuid>

namespace kaibang {

namespace {

// SQLite's primary result codes (https://www.sqlite.org/rescode.html); extended codes keep them in the low byte.
ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case 5:
    case 6:
        return ErrorKind::Locked;
    case 11:
        return ErrorKind::Damaged;
    case 13:
        return ErrorKind::DiskFull;
    case 19:
        return ErrorKind::Invalid;
    case 26:
        return ErrorKind::NotOurs;
    default:
        return ErrorKind::Io;
    }
}

// The names of the values of a statement, in order: ":0", ":1" and so on.
const QString& valueName(int position)
{
    static const QStringList names = [] {
        QStringList made;
        for (int i = 0; i < 100; ++i)
            made.append(QLatin1Char(':') + QString::number(i));
        return made;
    }();
    return names.at(position);
}

// Qt would name the question marks itself, and then make up each name again whenever a value is bound by its place,
// which costs more than many a statement.
QString withNamedValues(const char* sql)
{
    QString named;
    int values = 0;
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(sql)) {
        quoted = quoted != (c == QLatin1Char('\''));
        if (c == QLatin1Char('?') && !quoted)
            named += valueName(values++);
        else
            named += c;
    }
    return named;
}

} // namespace

bool Statement::next()
{
    if (!m_database->ok())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database->fail(m_query->lastError());
    m_query->finish();
    return false;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (m_query->isNull(column))
        return std::nullopt;
    return integer(column);
}

void Statement::bind(int position, const QVariant& value)
{
    m_query->bindValue(valueName(position), value);
}

void Statement::bind(int position, const QString& value)
{
    // A null QString would be stored as NULL; the schema knows only empty text.
    bind(position, QVariant(value.isNull() ? QStringLiteral("") : value));
}

void Statement::bind(int position, const QByteArray& value)
{
    bind(position, QVariant(value.isNull() ? QByteArray("") : value));
}

void Statement::bind(int position, const std::optional<qint64>& value)
{
    bind(position, value ? QVariant(*value) : QVariant(QMetaType::fromType<qlonglong>()));
}

void Statement::bind(int position, const std::optional<QByteArray>& value)
{
    bind(position, value ? QVariant(*value) : QVariant(QMetaType::fromType<QByteArray>()));
}

void Statement::execute()
{
    if (m_database->ok() && !m_query->exec())
        m_database->fail(m_query->lastError());
}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open()) {
        database->fail(database->m_database.lastError());
        return database->error();
    }
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
        QSqlQuery query(m_database);
        if (!query.exec(QLatin1String(pragma.read)) || !query.next()) {
            fail(query.lastError());
            return error();
        }
        if (query.value(0).toString() != pragma.expected)
            return Error{ErrorKind::Unsupported, QLatin1String(pragma.set) + QStringLiteral(" was not accepted")};
    }
    return Done{};
}

Statement Database::statement(const char* sql)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (ok() && !query->prepare(withNamedValues(sql))) {
            fail(query->lastError());
            const Statement broken(*this, *query);
            return broken;
        }
    } else {
        query->finish();
    }
    return Statement(*this, *query);
}

bool Database::execute(const QString& sql)
{
    if (!ok())
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError());
    return ok();
}

QVariant Database::readValue(const QString& sql)
{
    if (!ok())
        return {};
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next()) {
        fail(query.lastError());
        return {};
    }
    return query.value(0);
}

bool Database::commit()
{
    return execute(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    // SQLite may have rolled back by itself (disk full, I/O error); asking again is then an error of no interest.
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
}

void Database::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Database::fail(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    fail(Error{kindOf(code), (error.databaseText().isEmpty() ? error.driverText() : error.databaseText()) +
                                 QStringLiteral(" (") + error.nativeErrorCode() + QLatin1Char(')')});
}

} // namespace kaibang
