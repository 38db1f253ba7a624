// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "told_bundle.h"

#include <QHash>

namespace kaibang {

/// Which bundles a household has made, and what the village was last told of a day. Runs inside jobs of the store
/// thread; what reads also on a connection that only reads.
class BundleStore
{
public:
    explicit BundleStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// The number of a bundle that says this. The newest bundle is given again where it says the very same; else the
    /// next number is taken and what it tells is remembered. Refused for a rehearsal.
    Result<ToldBundle> numbered(const BundleDraft& draft);
    /// Remembers which file it went to. NotFound.
    Result<Done> noteWritten(qint64 number, const QByteArray& sha256, qint64 bytes, const QString& file);

    /// Newest first.
    Result<QList<ToldBundle>> made(int limit);
    /// Hashes of what was last told of each day.
    Result<QHash<int, QByteArray>> told();
    /// When the newest was made; nullopt before the first.
    [[nodiscard]] std::optional<Instant> lastMade();

private:
    Result<ToldBundle> bundle(qint64 number);
    QList<ToldBundle> read(Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
