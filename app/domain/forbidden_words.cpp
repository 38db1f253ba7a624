// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forbidden_words.h"

#include <algorithm>

namespace kaibang {

namespace {

// Full-width letters and digits as plain ones, unit by unit, so that positions stay those of the text shown.
QString folded(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
        const QChar lower = c.toLower();
        c = lower;
    }
    return plain;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool standsAlone(const QString& text, qsizetype start, qsizetype length)
{
    const bool joinsBefore = start > 0 && isLatin(text.at(start)) && isLatin(text.at(start - 1));
    const qsizetype end = start + length;
    const bool joinsAfter = end < text.size() && isLatin(text.at(end - 1)) && isLatin(text.at(end));
    return !joinsBefore && !joinsAfter;
}

} // namespace

QStringList defaultForbiddenWords(const QString& language)
{
    if (language.startsWith(QLatin1String("zh")))
        return {QStringLiteral("国家级"), QStringLiteral("最高级"), QStringLiteral("最佳"), QStringLiteral("最好"),
                QStringLiteral("第一"),   QStringLiteral("顶级"),   QStringLiteral("极品"), QStringLiteral("独一无二"),
                QStringLiteral("保值"),   QStringLiteral("升值"),   QStringLiteral("治疗"), QStringLiteral("100%")};
    if (language.startsWith(QLatin1String("es")))
        return {QStringLiteral("cura"),     QStringLiteral("milagroso"),        QStringLiteral("garantizado"),
                QStringLiteral("el mejor"), QStringLiteral("inversión segura"), QStringLiteral("100%")};
    return {QStringLiteral("cure"),     QStringLiteral("miracle"),         QStringLiteral("guaranteed"),
            QStringLiteral("the best"), QStringLiteral("safe investment"), QStringLiteral("100%")};
}

QList<TextSpan> forbiddenSpans(const QString& text, const QStringList& words)
{
    const QString plain = folded(text);
    QList<TextSpan> found;
    for (const QString& word : words) {
        const QString wanted = folded(word.trimmed());
        if (wanted.isEmpty())
            continue;
        for (qsizetype at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.size()))
            if (standsAlone(plain, at, wanted.size()))
                found.append({at, wanted.size()});
    }
    std::sort(found.begin(), found.end(), [](const TextSpan& a, const TextSpan& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TextSpan> apart;
    for (const TextSpan& span : found)
        if (apart.isEmpty() || span.start >= apart.back().start + apart.back().length)
            apart.append(span);
    return apart;
}

} // namespace kaibang
