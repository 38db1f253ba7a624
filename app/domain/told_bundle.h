// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// What a bundle says of one day, as a hash.
struct ToldDay
{
    BusinessDay day;
    QByteArray hash; ///< 32 bytes
    bool operator==(const ToldDay&) const = default;
};

/// A bundle before it has its number.
struct BundleDraft
{
    BusinessDay closes;
    QByteArray content; ///< hash of all it says but for number and instant, 32 bytes
    QList<ToldDay> days;
    qint64 orders = 0; ///< of the closed day
};

/// A bundle that this household has made.
struct ToldBundle
{
    qint64 number = 0;
    BusinessDay closes;
    QList<BusinessDay> restated; ///< earlier days that it tells again, or for the first time
    Instant madeAt;
    qint64 orders = 0; ///< of the closed day
    bool isNew = true; ///< false where the newest one was given again
    QString file;      ///< name of the last file it was written to; empty before
    qint64 bytes = 0;
    std::optional<Instant> writtenAt;
    bool operator==(const ToldBundle&) const = default;
};

} // namespace kaibang
