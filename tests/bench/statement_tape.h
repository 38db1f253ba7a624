// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kaibang::bench {

struct Blob
{
    std::string bytes;
};

using Bound = std::variant<std::monostate, int64_t, std::string, Blob>;

/// One execution of a statement, with what was bound to it.
struct Played
{
    int statement = 0; ///< index into StatementTape::statements
    std::vector<Bound> values;
};

/// Every statement that a connection executed between start() and stop(), without BEGIN and COMMIT, cut into orders.
///
/// It is the floor of the intake benchmark: the very statements of the store, with the very values, to be played on
/// the bare C API with nothing around them. The values are read out of the text that SQLite expands for a trace
/// (https://www.sqlite.org/c3ref/trace_v2.html).
class StatementTape
{
public:
    StatementTape() = default;
    StatementTape(const StatementTape&) = delete;
    StatementTape& operator=(const StatementTape&) = delete;

    /// `database` is borrowed; the thread that uses it must not run meanwhile. Cuts an order at each COMMIT.
    void start(sqlite3* database);
    void stop();

    std::vector<std::string> statements;
    std::vector<std::vector<Played>> orders;

private:
    static int traced(unsigned what, void* self, void* statement, void* text);
    void take(sqlite3_stmt* statement);

    sqlite3* m_database = nullptr;
    std::map<std::string, int> m_known;
    std::vector<Played> m_open;
};

/// Plays a tape into a ledger file, `ordersPerCommit` orders a transaction, every statement prepared once, with the
/// pragmas of the real connection. Returns seconds, or a negative number and a word on stderr when a statement fails.
double playTape(const StatementTape& tape, const std::string& file, int ordersPerCommit);

} // namespace kaibang::bench
