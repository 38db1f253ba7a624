// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement_tape.h"

#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace kaibang::bench {

namespace {

int nibble(char c)
{
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

std::string quoted(const char*& at)
{
    std::string text;
    for (++at; *at; ++at) {
        if (*at == '\'' && at[1] != '\'')
            break;
        if (*at == '\'')
            ++at;
        text += *at;
    }
    ++at;
    return text;
}

// One literal of an expanded statement; `at` is moved behind it.
Bound literal(const char*& at)
{
    if (*at == '\'')
        return quoted(at);
    if ((*at == 'x' || *at == 'X') && at[1] == '\'') {
        const std::string digits = quoted(++at);
        Blob blob;
        for (size_t i = 0; i + 1 < digits.size(); i += 2)
            blob.bytes += static_cast<char>(nibble(digits[i]) * 16 + nibble(digits[i + 1]));
        return blob;
    }
    if (*at == 'N') {
        at += 4; // NULL
        return {};
    }
    char* end = nullptr;
    const int64_t number = std::strtoll(at, &end, 10);
    at = end;
    return number;
}

// The values that stand in `expanded` where `sql` has its placeholders, which Qt has named :0, :1 and so on.
std::vector<Bound> valuesOf(const char* sql, const char* expanded)
{
    std::vector<Bound> values;
    while (*sql) {
        if (*sql == '?' || (*sql == ':' && std::isdigit(static_cast<unsigned char>(sql[1])))) {
            values.push_back(literal(expanded));
            do
                ++sql;
            while (std::isdigit(static_cast<unsigned char>(*sql)));
        } else if (*sql == '\'') {
            quoted(sql);
            quoted(expanded);
        } else {
            ++sql;
            ++expanded;
        }
    }
    return values;
}

// Bound in place: the tape outlives the run.
void bind(sqlite3_stmt* statement, int position, const Bound& value)
{
    if (const auto* number = std::get_if<int64_t>(&value))
        sqlite3_bind_int64(statement, position, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        sqlite3_bind_text(statement, position, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
    else if (const auto* blob = std::get_if<Blob>(&value))
        sqlite3_bind_blob(statement, position, blob->bytes.data(), static_cast<int>(blob->bytes.size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, position);
}

bool execute(sqlite3* database, const char* sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    std::fprintf(stderr, "floor: %s: %s\n", sql, sqlite3_errmsg(database));
    return false;
}

bool play(sqlite3* database, sqlite3_stmt* statement, const std::vector<Bound>& values)
{
    for (size_t i = 0; i < values.size(); ++i)
        bind(statement, static_cast<int>(i + 1), values[i]);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        for (int column = 0; code == SQLITE_ROW && column < sqlite3_column_count(statement); ++column)
            (void)sqlite3_column_text(statement, column); // read, as the store reads
    }
    sqlite3_reset(statement);
    if (code != SQLITE_DONE)
        std::fprintf(stderr, "floor: %s: %s\n", sqlite3_sql(statement), sqlite3_errmsg(database));
    return code == SQLITE_DONE;
}

} // namespace

void StatementTape::start(sqlite3* database)
{
    m_database = database;
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &StatementTape::traced, this);
}

void StatementTape::stop()
{
    sqlite3_trace_v2(m_database, 0, nullptr, nullptr);
}

int StatementTape::traced(unsigned, void* self, void* statement, void*)
{
    static_cast<StatementTape*>(self)->take(static_cast<sqlite3_stmt*>(statement));
    return 0;
}

void StatementTape::take(sqlite3_stmt* statement)
{
    const std::string sql = sqlite3_sql(statement);
    if (sql.rfind("BEGIN", 0) == 0)
        return;
    if (sql == "COMMIT") {
        orders.push_back(std::move(m_open));
        m_open.clear();
        return;
    }
    const auto [place, isNew] = m_known.emplace(sql, static_cast<int>(statements.size()));
    if (isNew)
        statements.push_back(sql);
    char* expanded = sqlite3_expanded_sql(statement);
    m_open.push_back({place->second, valuesOf(sql.c_str(), expanded)});
    sqlite3_free(expanded);
}

double playTape(const StatementTape& tape, const std::string& file, int ordersPerCommit)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK)
        return -1;
    bool sound = true;
    for (const char* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON",
          "PRAGMA cache_size=-16000", "PRAGMA trusted_schema=OFF", "PRAGMA journal_size_limit=67108864"})
        sound = sound && execute(database, pragma);
    std::vector<sqlite3_stmt*> prepared(tape.statements.size());
    const auto begun = std::chrono::steady_clock::now();
    int inTransaction = 0;
    for (size_t order = 0; sound && order < tape.orders.size(); ++order) {
        if (inTransaction == 0)
            sound = execute(database, "BEGIN IMMEDIATE");
        for (const Played& played : tape.orders[order]) {
            sqlite3_stmt*& statement = prepared[static_cast<size_t>(played.statement)];
            if (!statement)
                sqlite3_prepare_v3(database, tape.statements[static_cast<size_t>(played.statement)].c_str(), -1,
                                   SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
            sound = sound && statement && play(database, statement, played.values);
        }
        if (++inTransaction == ordersPerCommit || order + 1 == tape.orders.size()) {
            sound = sound && execute(database, "COMMIT");
            inTransaction = 0;
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    for (sqlite3_stmt* statement : prepared)
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return sound ? took.count() : -1;
}

} // namespace kaibang::bench
