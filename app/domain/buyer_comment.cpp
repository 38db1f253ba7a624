// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_comment.h"

#include <QHash>

namespace kaibang {

namespace {

constexpr qint64 oldestMs = 10LL * 60 * 1000;
constexpr qsizetype longestEntity = 8;

QString characterOf(const QString& entity)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},   {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")},
    };
    if (!entity.startsWith(QLatin1Char('#')))
        return named.value(entity);
    const bool isHex = entity.startsWith(QLatin1String("#x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSound = isNumber && code >= 32 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = code;
    return isSound ? QString::fromUcs4(&character, 1) : QString();
}

} // namespace

QString withoutMarkup(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const qsizetype close = c == QLatin1Char('<') ? text.indexOf(QLatin1Char('>'), i) : -1;
        if (close > 0 && (next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('!'))) {
            plain.append(QLatin1Char(' '));
            i = close;
            continue;
        }
        const qsizetype end = c == QLatin1Char('&') ? text.indexOf(QLatin1Char(';'), i) : -1;
        const QString character =
            end > i && end - i <= longestEntity ? characterOf(text.mid(i + 1, end - i - 1)) : QString();
        plain.append(character.isEmpty() ? QString(c) : character);
        if (!character.isEmpty())
            i = end;
    }
    return plain.simplified();
}

BuyerComment soundComment(BuyerComment comment, Instant now)
{
    comment.source = comment.source.simplified().toLower().left(BuyerComment::longestSource);
    if (comment.source.isEmpty())
        comment.source = QStringLiteral("comment");
    comment.displayName =
        withoutMarkup(comment.displayName.left(4 * BuyerComment::longestName)).left(BuyerComment::longestName);
    comment.text = withoutMarkup(comment.text.left(4 * BuyerComment::longestText)).left(BuyerComment::longestText);
    comment.messageId = comment.messageId.trimmed().left(BuyerComment::longestId);
    if (comment.at && (*comment.at > now || now.ms - comment.at->ms > oldestMs))
        comment.at.reset();
    return comment;
}

} // namespace kaibang
