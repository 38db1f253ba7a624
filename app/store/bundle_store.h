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
    /// Hashes of what was told of each day before this one was closed: the newest bundles that close the same day do
    /// not count, so that closing it again says the same again.
    Result<QHash<int, QByteArray>> toldBefore(BusinessDay closes);
    /// When the newest of these bundles was made; nullopt where there is none.
    [[nodiscard]] std::optional<Instant> madeBefore(BusinessDay closes);

private:
    Result<ToldBundle> bundle(qint64 number);
    QList<ToldBundle> read(Statement& s);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
