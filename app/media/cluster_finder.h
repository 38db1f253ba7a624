// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <optional>

namespace kaibang {

/// Finds clusters in a Matroska file (RFC 9559) by their first bytes: the cluster's id, a size, perhaps a
/// checksum, and the timestamp that comes first in it. Needs no index and reads a few hundred kilobytes, whatever the
/// file's length. The file's times are taken as milliseconds, as Recorder writes them.
class ClusterFinder
{
public:
    explicit ClusterFinder(QIODevice& file);

    /// The place of the first cluster; -1 when there is none in the first megabytes.
    qint64 first();
    /// The place of the last cluster that does not begin after `ms`; the first one where all do.
    qint64 lastNotAfter(qint64 ms);

private:
    struct Cluster
    {
        qint64 at = 0;
        qint64 ms = 0;
    };
    std::optional<Cluster> nextFrom(qint64 at, qint64 before);

    QIODevice& m_file;
    qint64 m_first = -1;
};

} // namespace kaibang
