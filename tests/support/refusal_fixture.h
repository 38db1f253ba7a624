// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_fixture.h"

#include <optional>

namespace kaibang::samples {

/// A ledger that is asked one thing after the other, and says what it refuses each for.
class RefusalFixture : public LedgerFixture
{
protected:
    /// In a transaction of its own, as the store thread runs it: a refusal leaves nothing.
    template<typename Job>
    auto inOne(Job job)
    {
        Database& database = ledger->database();
        EXPECT_TRUE(database.begin());
        auto result = job();
        if (result.ok() && !database.ok())
            result = database.error();
        database.clearError();
        if (!result.ok())
            database.rollback();
        else if (!database.commit())
            ADD_FAILURE() << database.error().detail.toStdString();
        return result;
    }
    template<typename Job>
    std::optional<ErrorKind> refusal(Job job)
    {
        const auto result = inOne(job);
        return result.ok() ? std::nullopt : std::optional(result.error().kind);
    }

    const std::optional<ErrorKind> none = std::nullopt;
};

} // namespace kaibang::samples
