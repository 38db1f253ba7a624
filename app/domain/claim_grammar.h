// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_reading.h"
#include "claim_sense.h"
#include "claim_text.h"
#include "claim_words.h"

#include <QHash>
#include <QSet>

namespace kaibang {

/// Reads comments by a list of words. Pure: the same words, text and scene give the same reading. It is sure only where
/// every part of the comment is understood and there is one way to understand it.
class ClaimGrammar
{
public:
    explicit ClaimGrammar(const ClaimWords& words);
    [[nodiscard]] ClaimReading read(const QString& text, const ClaimScene& scene) const;

    static constexpr qsizetype longestComment = 200; ///< longer ones are talk

private:
    struct Phrase
    {
        ClaimWordKind kind;
        QStringList pieces;
        qint64 value = 0;
        bool multiplies = false;
    };
    using Tag = ClaimTag;

    [[nodiscard]] QList<ClaimPiece> opened(const QList<ClaimPiece>& pieces, const ClaimScene& scene) const;
    [[nodiscard]] static Tag tagOf(const Phrase& phrase);
    [[nodiscard]] Tag phraseAt(const QList<ClaimPiece>& pieces, qsizetype from) const;
    [[nodiscard]] bool matches(const Phrase& phrase, const QList<ClaimPiece>& pieces, qsizetype from) const;
    [[nodiscard]] QList<Tag> tagged(const QList<ClaimPiece>& pieces, const ClaimScene& scene) const;

    QHash<QString, QList<Phrase>> m_byFirst; ///< by first piece; longest first
    QList<Phrase> m_all;                     ///< those whose first piece may be mistyped
    QSet<QString> m_known;                   ///< every word that has a meaning
};

} // namespace kaibang
