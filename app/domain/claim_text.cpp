// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_text.h"

#include <QHash>
#include <algorithm>

namespace kaibang {

namespace {

using TextKind = ClaimPiece::Kind;

constexpr qsizetype longestNumber = 9;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() && !isHan(c);
}

// What holds a word together when it stands between letters or digits: "stud-8w", "1.5", "20:30".
bool isJoint(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char(':') ||
           c == QLatin1Char(',') || c == QLatin1Char('/');
}

ClaimPiece wordOrNumber(const QString& text)
{
    const bool isNumber = text.size() <= longestNumber && std::all_of(text.begin(), text.end(), isDigit);
    return isNumber ? ClaimPiece{TextKind::Number, text, text.toLongLong()} : ClaimPiece{TextKind::Word, text, 0};
}

std::optional<ClaimPiece> signPiece(QChar c)
{
    if (c == QLatin1Char('+'))
        return ClaimPiece{TextKind::Plus, c, 0};
    if (c == QLatin1Char('*') || c == QChar(0x00D7))
        return ClaimPiece{TextKind::Times, QStringLiteral("*"), 0};
    if (c == QLatin1Char('?'))
        return ClaimPiece{TextKind::Query, c, 0};
    if (c == QLatin1Char('#'))
        return ClaimPiece{TextKind::Hash, c, 0};
    return std::nullopt;
}

int hanDigit(const QString& text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (text == QStringLiteral("两") || text == QStringLiteral("俩"))
        return 2;
    return text.size() == 1 ? int(digits.indexOf(text)) : -1;
}

} // namespace

QString foldedClaim(const QString& text)
{
    const QString wide =
        text.normalized(QString::NormalizationForm_KC).toLower().normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(wide.size());
    for (qsizetype i = 0; i < wide.size(); ++i) {
        const QChar c = wide.at(i);
        if (c.category() == QChar::Mark_NonSpacing || c == QLatin1Char('\'') || c == QChar(0x2019) ||
            c == QChar(0xFE0F))
            continue;
        plain.append(c);
        // Three and more of a letter are emphasis; two may be spelling ("llevo", "aa").
        qsizetype end = i + 1;
        while (c.isLetter() && !isHan(c) && end < wide.size() && wide.at(end) == c)
            ++end;
        if (end - i >= 3)
            i = end - 1;
    }
    return plain;
}

QList<ClaimPiece> claimPieces(const QString& folded)
{
    QList<ClaimPiece> pieces;
    for (qsizetype i = 0; i < folded.size();) {
        const QChar c = folded.at(i);
        if (isHan(c)) {
            pieces.append({TextKind::Han, c, 0});
            ++i;
            continue;
        }
        if (const auto sign = signPiece(c)) {
            pieces.append(*sign);
            ++i;
            continue;
        }
        const bool isMoney = c == QLatin1Char('$') || c == QChar(0x00A5) || c == QChar(0x20AC);
        if (!isWordLetter(c) && !(isMoney && i + 1 < folded.size() && isDigit(folded.at(i + 1)))) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < folded.size() &&
               (isWordLetter(folded.at(end)) ||
                (isJoint(folded.at(end)) && end + 1 < folded.size() && isWordLetter(folded.at(end + 1)) &&
                 (folded.at(end) != QLatin1Char(',') || (isDigit(folded.at(end - 1)) && isDigit(folded.at(end + 1)))))))
            ++end;
        const QString word = folded.mid(i, end - i);
        pieces.append(word == QLatin1String("x") ? ClaimPiece{TextKind::Times, QStringLiteral("*"), 0}
                                                 : wordOrNumber(word));
        i = end;
    }
    return pieces;
}

QList<ClaimPiece> claimPieceParts(const ClaimPiece& piece)
{
    const QString& text = piece.text;
    const bool isFraction = !text.isEmpty() && isDigit(text.front()) && isDigit(text.back()) &&
                            std::any_of(text.begin(), text.end(), isJoint);
    if (piece.kind != TextKind::Word || isFraction || (!text.isEmpty() && !text.front().isLetterOrNumber()))
        return {piece};
    QList<ClaimPiece> parts;
    for (qsizetype i = 0; i < text.size();) {
        if (isJoint(text.at(i))) {
            ++i;
            continue;
        }
        const bool digits = isDigit(text.at(i));
        qsizetype end = i + 1;
        while (end < text.size() && !isJoint(text.at(end)) && isDigit(text.at(end)) == digits)
            ++end;
        const QString part = text.mid(i, end - i);
        parts.append(part == QLatin1String("x") ? ClaimPiece{TextKind::Times, QStringLiteral("*"), 0}
                                                : wordOrNumber(part));
        i = end;
    }
    return parts;
}

QString claimCodeKey(const QString& text)
{
    QString key;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            key.append(c);
    return key;
}

std::optional<HanNumber> hanNumberAt(const QList<ClaimPiece>& pieces, qsizetype from)
{
    static const QString ten = QStringLiteral("十");
    const auto textAt = [&](qsizetype i) { return i < pieces.size() ? pieces.at(i).text : QString(); };
    const int first = hanDigit(textAt(from));
    if (first < 1 && textAt(from) != ten)
        return std::nullopt;
    if (textAt(from) == ten || textAt(from + 1) == ten) {
        const qsizetype tenAt = textAt(from) == ten ? from : from + 1;
        const int last = hanDigit(textAt(tenAt + 1));
        const qint64 tens = textAt(from) == ten ? 10 : first * 10;
        return HanNumber{tens + std::max(last, 0), tenAt + (last > 0 ? 2 : 1) - from};
    }
    return HanNumber{first, 1};
}

bool isOneSlip(const QString& typed, const QString& word)
{
    const qsizetype a = typed.size();
    const qsizetype b = word.size();
    if (std::abs(a - b) > 1 || typed == word)
        return false;
    qsizetype start = 0;
    while (start < a && start < b && typed.at(start) == word.at(start))
        ++start;
    qsizetype end = 0;
    while (end < a - start && end < b - start && typed.at(a - 1 - end) == word.at(b - 1 - end))
        ++end;
    const qsizetype leftA = a - start - end;
    const qsizetype leftB = b - start - end;
    const bool isSwap =
        leftA == 2 && leftB == 2 && typed.at(start) == word.at(start + 1) && typed.at(start + 1) == word.at(start);
    return isSwap || (leftA <= 1 && leftB <= 1);
}

} // namespace kaibang
