// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace kaibang {

class Database;

/// A prepared statement of a Database, borrowed for one use: run it, read all its rows, let go.
class Statement
{
public:
    /// `prepared` belongs to `database`; null when it could not be prepared, of which the database has told.
    Statement(Database& database, sqlite3_stmt* prepared)
        : m_database(&database)
        , m_prepared(prepared)
    {}

    /// Binds the arguments in order and executes. After any earlier failure on the same Database it does nothing.
    template<typename... Args>
    Statement& run(const Args&... args)
    {
        if (!begin(int(sizeof...(args))))
            return *this;
        [[maybe_unused]] int position = 1;
        (bind(position++, args), ...);
        execute();
        return *this;
    }
    /// The next row; false at the end, which also releases the statement.
    bool next();
    /// Releases a statement whose rows were not all read. A half-read statement would pin the write-ahead log.
    void finish();

    /// A value of the row next() went to; 0 or empty where it is NULL, and when there is no row.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// The bytes of a text or a blob where they lie: until the next row, and without a copy of each of many.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    /// Rows changed by the last run.
    [[nodiscard]] int changed() const;
    [[nodiscard]] qint64 insertedId() const;

private:
    /// run() has gone to the first row already, which next() is yet to give.
    enum class At { Nothing, BeforeFirst, Row };

    void bind(int position, qint64 value);
    void bind(int position, int value) { bind(position, qint64(value)); }
    void bind(int position, bool value) { bind(position, qint64(value ? 1 : 0)); }
    /// Null text and null bytes are stored as empty ones; only a nullopt is NULL.
    void bind(int position, const QString& value);
    void bind(int position, const QByteArray& value);
    void bind(int position, const std::optional<qint64>& value);
    void bind(int position, const std::optional<QByteArray>& value);
    void bindNull(int position);
    bool begin(int values);
    void execute();
    void step();

    Database* m_database;
    sqlite3_stmt* m_prepared;
    At m_at = At::Nothing;
};

/// One SQLite connection, used by one thread at a time and not at all by two.
///
/// On the C API of SQLite itself: an order is some twenty statements, and a third of its work went into carrying values
/// through a general driver. Text is stored as UTF-8.
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
    /// For statements made at run time (schema steps). One statement a call; its rows are not read. Invalid for two.
    bool execute(const QString& sql);
    /// The first value a statement made at run time gives; 0 on failure.
    qint64 readNumber(const QString& sql) { return readText(sql).toLongLong(); }
    /// As readNumber(), for a text; empty on failure.
    QString readText(const QString& sql);

    /// What has to be done around a commit, on this connection's thread.
    struct AroundCommit
    {
        /// Inside the transaction, as the last of it. An Error makes the commit fail.
        std::function<Result<Done>()> before;
        /// Whether the transaction is in the file now. Told of a rollback too.
        std::function<void(bool isCommitted)> after;
    };
    void setAroundCommit(AroundCommit around) { m_aroundCommit = std::move(around); }

    /// BEGIN IMMEDIATE: taking the write lock at the start, because a read that later writes can fail with no retry.
    bool begin();
    bool commit();
    void rollback();
    [[nodiscard]] bool isInTransaction() const;
    /// When it closes, what is in the log stays there, and the file keeps its bytes.
    void keepLog();

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    [[nodiscard]] Error error() const { return m_error.value_or(Error{ErrorKind::Io, QStringLiteral("no error")}); }
    void clearError() { m_error.reset(); }
    void fail(Error error);
    [[nodiscard]] QString path() const { return m_path; }
    /// Result of a body of statements: `value` unless something failed.
    template<typename T>
    Result<T> checked(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }
    /// Result of a statement that changes the row it names: `none` where there is no such row.
    [[nodiscard]] Result<Done> changed(const Statement& statement, const Error& none) const
    {
        if (statement.changed() == 0 && ok())
            return none;
        return checked(Done{});
    }

private:
    friend class Statement;
    /// Releases what SQLite made, whatever way it is left.
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
        void operator()(sqlite3* connection) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalizer>;

    explicit Database(QString path);
    Result<Done> applyPragmas(Mode mode);
    Prepared prepare(const QByteArray& sql, bool isKept);
    void failAs(int code);

    QString m_path;
    std::unique_ptr<sqlite3, Finalizer> m_connection;
    QHash<const char*, std::shared_ptr<sqlite3_stmt>> m_prepared; ///< goes before the connection does
    std::optional<Error> m_error;
    AroundCommit m_aroundCommit;
};

/// While it lives, all that is read is of one moment, whatever another connection writes meanwhile. Inside a
/// transaction it does nothing.
class ReadMoment
{
public:
    explicit ReadMoment(Database& database);
    ~ReadMoment();
    ReadMoment(const ReadMoment&) = delete;
    ReadMoment& operator=(const ReadMoment&) = delete;

private:
    Database* m_database; ///< null where it has nothing to end
};

} // namespace kaibang
