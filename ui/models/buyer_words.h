// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace kaibang {

/// The user's words about erasing buyers. No buyer is in them. Pure functions of their arguments and the installed
/// translator. GUI thread.
class BuyerWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::BuyerWords)

public:
    /// Backups made before an erasure still open for these months ("2026-11"), and what to do about it.
    static QString stillOpenText(const QStringList& months);
};

} // namespace kaibang
