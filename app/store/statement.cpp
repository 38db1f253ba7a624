// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <sqlite3.h>

namespace kaibang {

bool Statement::begin(int values)
{
    if (!m_database->ok())
        return false;
    sqlite3_reset(m_prepared);
    m_at = At::Nothing;
    if (sqlite3_bind_parameter_count(m_prepared) != values)
        m_database->fail(Error{ErrorKind::Invalid, QStringLiteral("values of a statement")}); // else those of last time
    return m_database->ok();
}

void Statement::step()
{
    const int code = sqlite3_step(m_prepared);
    m_at = code == SQLITE_ROW ? At::Row : At::Nothing;
    if (code == SQLITE_ROW)
        return;
    if (code != SQLITE_DONE)
        m_database->failAs(code);
    sqlite3_reset(m_prepared);
}

void Statement::execute()
{
    if (!m_database->ok())
        return; // a value that could not be bound
    step();
    if (m_at == At::Row)
        m_at = At::BeforeFirst;
}

bool Statement::next()
{
    if (!m_database->ok() || m_at == At::Nothing)
        return false;
    if (m_at == At::BeforeFirst)
        m_at = At::Row;
    else
        step();
    return m_at == At::Row;
}

void Statement::finish()
{
    sqlite3_reset(m_prepared);
    m_at = At::Nothing;
}

qint64 Statement::integer(int column) const
{
    return m_at == At::Row ? sqlite3_column_int64(m_prepared, column) : 0;
}

QString Statement::text(int column) const
{
    if (m_at != At::Row)
        return {};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_prepared, column));
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    if (m_at != At::Row)
        return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_prepared, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_prepared, column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    const auto ms = optionalInteger(column);
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (m_at != At::Row || sqlite3_column_type(m_prepared, column) == SQLITE_NULL)
        return std::nullopt;
    return integer(column);
}

int Statement::changed() const
{
    return sqlite3_changes(m_database->m_connection.get());
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database->m_connection.get());
}

void Statement::bind(int position, qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_prepared, position, value); code != SQLITE_OK)
        m_database->failAs(code);
}

void Statement::bind(int position, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    const int code = sqlite3_bind_text64(m_prepared, position, utf8.constData(), sqlite3_uint64(utf8.size()),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database->failAs(code);
}

void Statement::bind(int position, const QByteArray& value)
{
    const int code =
        sqlite3_bind_blob64(m_prepared, position, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database->failAs(code);
}

void Statement::bind(int position, const std::optional<qint64>& value)
{
    if (value)
        bind(position, *value);
    else
        bindNull(position);
}

void Statement::bind(int position, const std::optional<QByteArray>& value)
{
    if (value)
        bind(position, *value);
    else
        bindNull(position);
}

void Statement::bindNull(int position)
{
    if (const int code = sqlite3_bind_null(m_prepared, position); code != SQLITE_OK)
        m_database->failAs(code);
}

} // namespace kaibang
