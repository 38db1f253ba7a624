// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QCoreApplication;

namespace kaibang {

/// What the console was asked for on its command line.
struct ConsoleOptions
{
    QString ledger; ///< the file to open
    QString language;
    QString screenshot, summary; ///< files written at the end of a rehearsal of limited length
    bool demo = false;
    int rehearseSeconds = 0; ///< 0: until the window is closed
    quint64 seed = 1;
    QSize size; ///< of the window, when given
    QString page, theme;
};

/// Ends the program with exit code 2 where they cannot be understood, and with 0 after --help and --version.
ConsoleOptions readOptions(const QCoreApplication& application);

} // namespace kaibang
