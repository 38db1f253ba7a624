// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kaibang {

/// The last lines of this program's own log, in memory alone.
class LogTail
{
public:
    static constexpr qsizetype most = 200;

    /// From now on lines are kept; they are printed as before. Call once, first thing.
    static void keep();
    /// Oldest first, each without what could name a person (withoutNames()). Any thread.
    [[nodiscard]] static QStringList lines();

    /// Our log is English and names no buyer; what comes from libraries and shops may. Takes out what is in quotes,
    /// what is not ASCII, addresses of mail, long numbers, what looks like a key or a long path, and the user's own
    /// folder.
    [[nodiscard]] static QString withoutNames(const QString& line);
};

} // namespace kaibang
