// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "trail.h"

#include <QList>
#include <optional>

namespace kaibang {

/// The trail of what people did. Each line's hash holds that of the line before, and the household's settings hold
/// the last one, so that a line that is changed, taken out, put in or cut off at the end is noticed. Whoever rewrites
/// the whole file with all hashes is not: there is no secret in it.
class TrailStore
{
public:
    explicit TrailStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Whose act it was: that of whoever is at the console, or what the program does by itself when it is time.
    enum class By { Person, Clock };
    /// Adds a line; inside the transaction of what it tells of. Failures stick to the database like those of any other
    /// statement.
    void add(TrailKind kind, const QString& subject, const QString& before = {}, const QString& after = {},
             By by = By::Person);

    /// Lines from `from` until before `to`, the newest first.
    Result<QList<TrailLine>> lines(Instant from, Instant to, int limit = -1);

    /// The first line that is not as it was written, or the place after the last where lines are missing.
    Result<std::optional<qint64>> firstBroken();

private:
    Ledger& m_ledger;
    Database& m_database;
};

/// A job that only adds a line, where whoever is at the console may do `act`: for what happens outside of the ledger
/// and must not without one.
[[nodiscard]] inline auto noting(std::optional<Act> act, TrailKind kind, const QString& subject,
                                 const QString& before = {}, const QString& after = {})
{
    return acting(act, [=](Ledger& ledger) -> Result<Done> {
        TrailStore(ledger).add(kind, subject, before, after);
        return Done{};
    });
}

} // namespace kaibang
