// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace kaibang {

/// What a word means in a comment. The order is the rank where two meanings match the same words.
enum class ClaimWordKind {
    Cancel,    ///< "ya no", "pass", "不要了"
    Waitlist,  ///< "si alguien no paga", "候补"
    Done,      ///< talk of what was bought or paid before: "ya pagué", "sold out"
    Interest,  ///< a mood and no order: "扣1", "想要"
    Doubt,     ///< "tal vez", "later"
    Question,  ///< "cuánto", "有没有"
    Other,     ///< for somebody else, or told of somebody else
    Negation,  ///< "no", "don't"
    Claim,     ///< "lo quiero", "sold", "我要"
    WeakClaim, ///< asks, but is said for other reasons too: "要", "quisiera"
    Number,    ///< "dos=2"; "docena=*12" also multiplies what stands before it
    Measure,   ///< "个", "pcs": what stands before it is a quantity
    ItemMark,  ///< "el", "número": what stands after it is an item
    ItemEnd,   ///< "号": what stands before it is an item
    Choice,    ///< colours and sizes
    Filler     ///< says nothing: "por favor", "主播"
};

/// A grammar's words: by meaning, one phrase an entry, all languages together.
using ClaimWords = QMap<ClaimWordKind, QStringList>;

[[nodiscard]] QList<ClaimWordKind> claimWordKinds();
/// The stable name of a kind in files and settings: "cancel", "weak_claim" …
[[nodiscard]] QString claimWordKindName(ClaimWordKind kind);

/// Reads {"claim": {"es": ["lo quiero"], …} or ["lo quiero"], …}. Invalid for what is not that, for an unknown kind and
/// for a number word without its value.
Result<ClaimWords> claimWordsFromJson(const QByteArray& json);
/// One list a kind.
[[nodiscard]] QByteArray claimWordsToJson(const ClaimWords& words);
/// `base` with every kind that `changed` has replaced by it.
[[nodiscard]] ClaimWords claimWordsWith(ClaimWords base, const ClaimWords& changed);

} // namespace kaibang
