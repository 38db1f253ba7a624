// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_statements.h"

#include <dlfcn.h>
#include <sqlite3.h>

#include <atomic>
#include <string_view>

namespace {

std::atomic<bool> isArmed = false, isRefusing = false, endsWithACommit = true;
std::atomic<int> left = 0;

using Step = int (*)(sqlite3_stmt*);

// https://www.sqlite.org/c3ref/step.html; the next in line is that of the library.
Step libraryStep()
{
    static const auto step = reinterpret_cast<Step>(dlsym(RTLD_NEXT, "sqlite3_step"));
    return step;
}

} // namespace

extern "C" int sqlite3_step(sqlite3_stmt* statement)
{
    // A row more of a statement that runs already is no new one; SQLite's own have no text, and a rollback needs no
    // disk.
    const char* text = sqlite3_sql(statement);
    const std::string_view sql = text ? text : "";
    if (isArmed && !sql.empty() && sql != "ROLLBACK" && !sqlite3_stmt_busy(statement) && left.fetch_sub(1) <= 0) {
        isRefusing = true;
        return SQLITE_IOERR;
    }
    const int code = libraryStep()(statement);
    if (isArmed && endsWithACommit && code == SQLITE_DONE && sql == "COMMIT")
        isArmed = false;
    return code;
}

namespace kaibang::samples {

FailingStatements::FailingStatements(int allowed, Ends ends)
    : m_allowed(allowed)
{
    isRefusing = false;
    endsWithACommit = ends == Ends::WithACommit;
    left = allowed;
    isArmed = true;
}

FailingStatements::~FailingStatements()
{
    isArmed = false;
}

bool FailingStatements::hasRefused() const
{
    return isRefusing;
}

int FailingStatements::asked() const
{
    return m_allowed - left;
}

} // namespace kaibang::samples
