// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_table.h"

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace kaibang {

/// The user's words for a report. Rooms do not translate: ui and the command-line program fill `words`, and what is
/// missing is shown as its English id ("paid_goods" as "paid goods").
///
/// Keys: "report.day" (titles), "column.paid_goods", "payment.paid" (a Code column's id and value), "label.total",
/// "label.rehearsal", "label.page" ("%1 / %2").
struct ReportWords
{
    QHash<QString, QString> words;
    QLocale locale = QLocale::c(); ///< for PDF; files for programs and spreadsheets do not depend on it

    [[nodiscard]] QString word(const QString& key) const;
    [[nodiscard]] QString title(const ReportTable& table) const;
    /// Household, subject and days, in one line; the rehearsal mark first.
    [[nodiscard]] QString subtitle(const ReportTable& table) const;
    [[nodiscard]] QString header(const ReportColumn& column) const;
};

/// Every key that the reports can ask for, so that a test can hold the translations against it.
[[nodiscard]] QStringList reportWordKeys();

/// A cell as a file for a spreadsheet or program has it: amounts "1299.00", days "2026-11-20", instants
/// "2026-11-20 20:05:09" in `zone`, durations "1:02:03", codes as words, empty for what is not known.
[[nodiscard]] QString plainText(const ReportCell& cell, const ReportColumn& column, const QTimeZone& zone,
                                const ReportWords& words);

/// A cell as a person reads it in her locale: "1.299,00", with grouping. Exact for amounts of any size.
[[nodiscard]] QString localText(const ReportCell& cell, const ReportColumn& column, const QTimeZone& zone,
                                const ReportWords& words);

/// The total's cells as text, the word for "total" in the first.
[[nodiscard]] QStringList totalTexts(const ReportTable& table, const ReportTotal& total, const ReportWords& words,
                                     QString (*text)(const ReportCell&, const ReportColumn&, const QTimeZone&,
                                                     const ReportWords&));

} // namespace kaibang
