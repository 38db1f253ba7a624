// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang::samples {

/// While it lives, SQLite runs as many more statements of this program as it was given and refuses all others, as on a
/// disk that has gone (SQLITE_IOERR). One at a time; statements may be run on any thread.
///
/// The program that is tested has to be linked with failing_statements.cpp, which stands in for sqlite3_step().
class FailingStatements
{
public:
    /// With a COMMIT that goes through it ends by itself, since what comes behind that is another matter, or it goes
    /// on for what has many transactions.
    enum class Ends { WithACommit, AtItsEnd };
    explicit FailingStatements(int allowed, Ends ends = Ends::WithACommit);
    ~FailingStatements();
    FailingStatements(const FailingStatements&) = delete;
    FailingStatements& operator=(const FailingStatements&) = delete;
    /// Whether any was refused.
    [[nodiscard]] bool hasRefused() const;
    /// Statements that were run or refused.
    [[nodiscard]] int asked() const;

private:
    int m_allowed;
};

} // namespace kaibang::samples
