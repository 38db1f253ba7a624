// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kaibang::samples {

/// Reads RFC 4180 text strictly, apart from the program's own reader. An empty list means that it is not such text.
inline QList<QStringList> csvCells(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    enum { Start, Plain, Quoted, AfterQuote } state = Start;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool ends = c == u',' || (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n');
        if (state == Quoted) {
            if (c == u'"')
                state = AfterQuote;
            else
                cell += c;
        } else if (state == AfterQuote && c == u'"') {
            cell += c;
            state = Quoted;
        } else if (state == Start && c == u'"') {
            state = Quoted;
        } else if (ends) {
            row.append(cell);
            cell.clear();
            state = Start;
            if (c == u'\r') {
                rows.append(row);
                row.clear();
                ++i;
            }
        } else if (state == AfterQuote || c == u'"' || c == u'\n' || c == u'\r') {
            return {};
        } else {
            cell += c;
            state = Plain;
        }
    }
    return state == Start && row.isEmpty() ? rows : QList<QStringList>();
}

} // namespace kaibang::samples
