// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet_text.h"

#include <algorithm>

namespace kaibang {

namespace {

bool runsInSpreadsheet(const QString& text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && starters.contains(text.front());
}

bool isPlainNumber(const QString& text)
{
    const QString digits = text.startsWith(QLatin1Char('-')) ? text.mid(1) : text;
    return !digits.isEmpty() && digits.size() < 16 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.');
    });
}

} // namespace

QString guarded(const QString& text)
{
    return runsInSpreadsheet(text) && !isPlainNumber(text) ? QLatin1Char('\'') + text : text;
}

QString withoutGuard(const QString& text)
{
    return text.size() > 1 && text.front() == QLatin1Char('\'') && runsInSpreadsheet(text.mid(1)) ? text.mid(1) : text;
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        QString text = guarded(cell);
        if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) ||
            text.contains(QLatin1Char('\r'))) {
            text.replace(QLatin1Char('"'), QLatin1String("\"\""));
            text = QLatin1Char('"') + text + QLatin1Char('"');
        }
        written.append(text);
    }
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace kaibang
