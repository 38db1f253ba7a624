// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <memory>
#include <optional>

class QSqlError;

namespace kaibang {

class Database;

/// A prepared statement of a Database, borrowed for one use: run it, read all its rows, let go.
class Statement
{
public:
    Statement(Database& database, QSqlQuery& query)
        : m_database(&database)
        , m_query(&query)
    {}

    /// Binds the arguments in order and executes. After any earlier failure on the same Database it does nothing.
    template<typename... Args>
    Statement& run(const Args&... args)
    {
        int position = 0;
        (bind(position++, args), ...);
        execute();
        return *this;
    }
    /// The next row; false at the end, which also releases the statement.
    bool next();
    /// Releases a statement whose rows were not all read. A half-read statement would pin the write-ahead log.
    void finish() { m_query->finish(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    /// Rows changed by the last run.
    [[nodiscard]] int changed() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    void bind(int position, const QVariant& value);
    void bind(int position, qint64 value) { bind(position, QVariant(value)); }
    void bind(int position, int value) { bind(position, QVariant(value)); }
    void bind(int position, bool value) { bind(position, QVariant(value ? 1 : 0)); }
    void bind(int position, const QString& value);
    void bind(int position, const QByteArray& value);
    void bind(int position, const std::optional<qint64>& value);
    void bind(int position, const std::optional<QByteArray>& value);
    void execute();

    Database* m_database;
    QSqlQuery* m_query;
};

/// One SQLite connection, used by the thread that opened it and no other.
///
/// The first failure sticks: every later statement does nothing until clearError(), so that a body of statements
/// reads straight down and is checked once, and so that nothing runs outside a transaction that SQLite has already
/// rolled back (as it does when the disk is full).
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens and sets the pragmas that durability rests on, reading each one back. Locked, Io, Damaged, NotOurs.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The statement prepared for this literal; prepared once. `sql` must be a string literal.
    Statement statement(const char* sql);
    /// For statements made at run time (schema steps). One statement a call.
    bool execute(const QString& sql);
    /// The single number a statement made at run time gives; 0 on failure.
    qint64 readNumber(const QString& sql) { return readValue(sql).toLongLong(); }
    /// As readNumber(), for a text; empty on failure.
    QString readText(const QString& sql) { return readValue(sql).toString(); }

    /// BEGIN IMMEDIATE: taking the write lock at the start, because a read that later writes can fail with no retry.
    bool begin() { return execute(QStringLiteral("BEGIN IMMEDIATE")); }
    bool commit();
    void rollback();

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    [[nodiscard]] Error error() const { return m_error.value_or(Error{ErrorKind::Io, QStringLiteral("no error")}); }
    void clearError() { m_error.reset(); }
    void fail(Error error);
    void fail(const QSqlError& error);
    [[nodiscard]] QString path() const { return m_path; }
    /// Result of a body of statements: `value` unless something failed.
    template<typename T>
    Result<T> checked(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    explicit Database(QString path);
    Result<Done> applyPragmas(Mode mode);
    QVariant readValue(const QString& sql);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<const char*, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<Error> m_error;
};

} // namespace kaibang
