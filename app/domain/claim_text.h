// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// The smallest part of a comment that has a meaning of its own.
struct ClaimPiece
{
    enum class Kind { Word, Number, Han, Plus, Times, Query, Hash };
    Kind kind = Kind::Word;
    QString text;     ///< folded: lower case, without accents
    qint64 value = 0; ///< of a Number
    bool operator==(const ClaimPiece&) const = default;
};

/// A comment as people mean it: full-width forms as plain ones (NFKC), lower case, no accents on Latin letters, a
/// letter that is repeated for emphasis once ("yooo" is "yo").
[[nodiscard]] QString foldedClaim(const QString& text);
/// The pieces of a folded comment. A number with a fraction, a time or an amount with a currency sign is a Word.
[[nodiscard]] QList<ClaimPiece> claimPieces(const QString& folded);
/// Splits "x2", "2pcs" and "stud-8w" into what they are made of; a single entry for what has no seam.
[[nodiscard]] QList<ClaimPiece> claimPieceParts(const ClaimPiece& piece);
/// Letters and digits alone, for comparing codes.
[[nodiscard]] QString claimCodeKey(const QString& text);
/// The value and the length of the Chinese numeral at `from`; nullopt where none begins.
struct HanNumber
{
    qint64 value = 0;
    qsizetype pieces = 0;
};
[[nodiscard]] std::optional<HanNumber> hanNumberAt(const QList<ClaimPiece>& pieces, qsizetype from);
/// True when one slip of the finger (a letter more, less, other, or two changed about) makes `word` of `typed`.
[[nodiscard]] bool isOneSlip(const QString& typed, const QString& word);

} // namespace kaibang
