// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_reading.h"
#include "claim_words.h"

namespace kaibang {

/// One or more pieces of a comment with what they mean.
struct ClaimTag
{
    enum class Is { Phrase, Number, Code, Plus, Times, Query, Hash, Unknown };
    Is is = Is::Unknown;
    ClaimWordKind kind = ClaimWordKind::Filler; ///< of a Phrase
    qint64 value = 0;                           ///< of a Number
    bool multiplies = false;                    ///< "docena" after "dos"
    bool isWordNumber = false;                  ///< "dos": a quantity and never the number of an item
    int item = -1;                              ///< of a Code: index in the scene
    qsizetype pieces = 1;
    QString text; ///< of an Unknown or a Choice, for comparing with names
};

/// What the parts of a comment mean together.
[[nodiscard]] ClaimReading senseOf(const QList<ClaimTag>& tags, const ClaimScene& scene);

} // namespace kaibang
