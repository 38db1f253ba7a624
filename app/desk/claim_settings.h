// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_words.h"
#include "ledger.h"

#include <QHash>

namespace kaibang {

/// A household's own words of the grammar and its own messages for buyers; what it has not changed is not in it.
struct ClaimSettings
{
    ClaimWords words;
    QHash<QString, QString> messages; ///< by language
};

/// Inside jobs of the store thread.
Result<ClaimSettings> readClaimSettings(Ledger& ledger);
/// Invalid when one of them is no phrase.
Result<Done> saveClaimWords(Ledger& ledger, const ClaimWords& own);
Result<Done> saveClaimMessage(Ledger& ledger, const QString& language, const QString& words);

} // namespace kaibang
