// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_grammar.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qsizetype shortestForSlip = 5; ///< in shorter words one letter makes another word
constexpr qsizetype longestCodePieces = 4;

bool isNumberText(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

ClaimGrammar::ClaimGrammar(const ClaimWords& words)
{
    for (auto it = words.begin(); it != words.end(); ++it)
        for (const QString& entry : it.value()) {
            Phrase phrase{it.key(), {}, 0, false};
            QString text = entry;
            if (it.key() == ClaimWordKind::Number) {
                QString value = text.mid(text.lastIndexOf(QLatin1Char('=')) + 1);
                text.truncate(text.lastIndexOf(QLatin1Char('=')));
                phrase.multiplies = value.startsWith(QLatin1Char('*'));
                phrase.value = value.remove(QLatin1Char('*')).toLongLong();
            }
            for (const ClaimPiece& piece : claimPieces(foldedClaim(text)))
                phrase.pieces.append(piece.text);
            if (phrase.pieces.isEmpty())
                continue;
            for (const QString& piece : std::as_const(phrase.pieces))
                m_known.insert(piece);
            m_byFirst[phrase.pieces.front()].append(phrase);
            m_all.append(phrase);
        }
    for (QList<Phrase>& phrases : m_byFirst)
        std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
            return a.pieces.size() != b.pieces.size() ? a.pieces.size() > b.pieces.size() : a.kind < b.kind;
        });
}

bool ClaimGrammar::matches(const Phrase& phrase, const QList<ClaimPiece>& pieces, qsizetype from) const
{
    if (from + phrase.pieces.size() > pieces.size())
        return false;
    for (qsizetype i = 0; i < phrase.pieces.size(); ++i) {
        const ClaimPiece& piece = pieces.at(from + i);
        const QString& wanted = phrase.pieces.at(i);
        if (piece.text == wanted)
            continue;
        const bool maySlip = piece.kind == ClaimPiece::Kind::Word && wanted.size() >= shortestForSlip &&
                             !isNumberText(wanted) && !m_known.contains(piece.text) && isOneSlip(piece.text, wanted);
        if (!maySlip)
            return false;
    }
    return true;
}

ClaimGrammar::Tag ClaimGrammar::tagOf(const Phrase& phrase)
{
    return {Tag::Is::Phrase,
            phrase.kind,
            phrase.value,
            phrase.multiplies,
            true,
            -1,
            phrase.pieces.size(),
            phrase.pieces.join(QLatin1Char(' '))};
}

ClaimGrammar::Tag ClaimGrammar::phraseAt(const QList<ClaimPiece>& pieces, qsizetype from) const
{
    Tag tag;
    tag.text = pieces.at(from).text;
    const Phrase* best = nullptr;
    for (const Phrase& phrase : m_byFirst.value(tag.text))
        if (matches(phrase, pieces, from)) {
            best = &phrase;
            tag = tagOf(phrase);
            break;
        }
    const bool mayHaveSlipped = !best && pieces.at(from).kind == ClaimPiece::Kind::Word &&
                                !m_known.contains(pieces.at(from).text) &&
                                pieces.at(from).text.size() >= shortestForSlip - 1;
    if (!mayHaveSlipped)
        return tag;
    for (const Phrase& phrase : m_all)
        if ((!best || phrase.pieces.size() > best->pieces.size()) && matches(phrase, pieces, from)) {
            best = &phrase;
            tag = tagOf(phrase);
        }
    return tag;
}

// Codes stay whole ("a1", "stud-8w"); what is no code and no known word is opened at its seams ("x2", "2pcs").
QList<ClaimPiece> ClaimGrammar::opened(const QList<ClaimPiece>& pieces, const ClaimScene& scene) const
{
    QList<ClaimPiece> all;
    for (const ClaimPiece& piece : pieces) {
        const QString key = claimCodeKey(piece.text);
        const bool isCode = std::any_of(scene.items.begin(), scene.items.end(), [&](const ClaimItem& item) {
            return claimCodeKey(foldedClaim(item.code)) == key;
        });
        if (isCode || m_known.contains(piece.text))
            all.append(piece);
        else
            all += claimPieceParts(piece);
    }
    return all;
}

QList<ClaimGrammar::Tag> ClaimGrammar::tagged(const QList<ClaimPiece>& pieces, const ClaimScene& scene) const
{
    using Kind = ClaimPiece::Kind;
    QStringList codes;
    for (const ClaimItem& item : scene.items)
        codes.append(claimCodeKey(foldedClaim(item.code)));
    QList<Tag> tags;
    for (qsizetype i = 0; i < pieces.size();) {
        const ClaimPiece& piece = pieces.at(i);
        Tag tag;
        tag.text = piece.text;
        QString key;
        int code = -1;
        for (qsizetype n = 1; n <= longestCodePieces && i + n <= pieces.size(); ++n) {
            const ClaimPiece& part = pieces.at(i + n - 1);
            if (part.kind != Kind::Word && part.kind != Kind::Number)
                break;
            key += claimCodeKey(part.text);
            const int found = isNumberText(key) || key.size() < 2 ? -1 : int(codes.indexOf(key));
            if (found >= 0 && !(n == 1 && m_known.contains(part.text))) {
                code = found;
                tag.pieces = n;
            }
        }
        const Tag phrase = phraseAt(pieces, i);
        const auto han = hanNumberAt(pieces, i);
        if (code >= 0) {
            tag.is = Tag::Is::Code;
            tag.item = code;
        } else if (han && han->pieces >= (phrase.is == Tag::Is::Phrase ? phrase.pieces + 1 : 1)) {
            tag = Tag{Tag::Is::Number, ClaimWordKind::Number, han->value, false, true, -1, han->pieces, {}};
        } else if (phrase.is == Tag::Is::Phrase) {
            tag = phrase;
            if (tag.kind == ClaimWordKind::Number)
                tag.is = Tag::Is::Number;
        } else if (piece.kind == Kind::Number) {
            tag.is = Tag::Is::Number;
            tag.value = piece.value;
        } else if (piece.kind != Kind::Word && piece.kind != Kind::Han) {
            tag.is = piece.kind == Kind::Plus    ? Tag::Is::Plus
                     : piece.kind == Kind::Times ? Tag::Is::Times
                     : piece.kind == Kind::Query ? Tag::Is::Query
                                                 : Tag::Is::Hash;
        }
        i += tag.pieces;
        tags.append(tag);
    }
    return tags;
}

ClaimReading ClaimGrammar::read(const QString& text, const ClaimScene& scene) const
{
    if (text.size() > longestComment)
        return {};
    const QList<ClaimPiece> pieces = claimPieces(foldedClaim(text));
    return senseOf(tagged(opened(pieces, scene), scene), scene);
}

} // namespace kaibang
