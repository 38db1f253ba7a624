// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace kaibang {

QString normalizedWidth(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

QString maskedAlias(QStringView displayName)
{
    const QString name = displayName.trimmed().toString();
    if (name.isEmpty())
        return QStringLiteral("***");
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.toStart();
    const qsizetype firstEnd = finder.toNextBoundary();
    if (firstEnd < 0 || firstEnd >= name.size())
        return name + QStringLiteral("**");
    // Masking a mask changes nothing, so that an alias read back from a history stays the alias it was.
    if (name == QLatin1String("***") || name.mid(firstEnd) == QLatin1String("**"))
        return name;
    finder.toEnd();
    const qsizetype lastStart = finder.toPreviousBoundary();
    return name.left(firstEnd) + QStringLiteral("***") + name.mid(lastStart);
}

bool isSpreadsheetDamaged(QStringView id)
{
    // digits, a point, digits, E+digits: what a spreadsheet writes for a number it could not hold.
    const qsizetype e = id.indexOf(QLatin1Char('E'), 0, Qt::CaseInsensitive);
    if (e <= 0 || e + 2 > id.size())
        return false;
    const auto isDigitOrPoint = [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.');
    };
    const QStringView mantissa = id.left(e);
    QStringView exponent = id.mid(e + 1);
    if (exponent.startsWith(QLatin1Char('+')))
        exponent = exponent.mid(1);
    else if (!mantissa.contains(QLatin1Char('.')))
        return false; // "12E5" may be a shop's own code
    return !exponent.isEmpty() && std::all_of(mantissa.begin(), mantissa.end(), isDigitOrPoint) &&
           std::all_of(exponent.begin(), exponent.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isSoundOrderId(QStringView id)
{
    if (id.isEmpty() || id.size() > 64 || isSpreadsheetDamaged(id))
        return false;
    return std::none_of(id.begin(), id.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace kaibang
