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
    /// Without a keychain orders of the same phone are not known.
    static QString withoutKeysText();
    /// What would go was shown; `option` is what it takes.
    static QString notErasedText(const QString& option);
    /// Several orders of different sources have this number.
    static QString whichOrderText(const QString& number, const QStringList& sources);
    static QString noOrderText(const QString& number);
};

} // namespace kaibang
