// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format_writers.h"

#include <QFile>
#include <QTemporaryDir>
#include <clocale>
#include <xlsxwriter.h>

namespace kaibang {

namespace {

// The library prints numbers with the C functions, which write "12,5" in many locales: no spreadsheet reads that file.
// The locale is changed for this thread alone, and only while a workbook is written.
class PointAsDecimalSign
{
public:
    PointAsDecimalSign()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {}
    ~PointAsDecimalSign()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PointAsDecimalSign(const PointAsDecimalSign&) = delete;
    PointAsDecimalSign& operator=(const PointAsDecimalSign&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

enum class Weight { Plain, Bold };

// A text as a cell can hold it: at most 32,767 characters, and none that XML forbids (the library itself escapes the
// control characters below U+0020).
QByteArray cellBytes(const QString& words)
{
    QString text = words.left(32767);
    text.remove(QChar(u'\0'));
    for (const char16_t forbidden : {u'\uFFFE', u'\uFFFF'})
        text.replace(QChar(forbidden), QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

// A workbook of one sheet. Any refusal of the library sticks and is told at the end.
class Sheet
{
public:
    explicit Sheet(const QString& path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_sheet(m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr)
    {}
    ~Sheet()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    [[nodiscard]] bool isOpen() const { return m_sheet != nullptr; }

    void text(int row, int column, const QString& words, Weight weight)
    {
        check(worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), cellBytes(words).constData(),
                                     format("@", weight)));
    }
    void number(int row, int column, double value, const QByteArray& pattern, Weight weight)
    {
        check(worksheet_write_number(m_sheet, row, static_cast<lxw_col_t>(column), value, format(pattern, weight)));
    }
    void layOut(const ReportTable& table, const QString& headline)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        for (int i = 0; i < table.columns.size(); ++i)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 widthOf(table.columns.at(i)), nullptr);
        // In a header "&" begins a command and 255 characters are the most.
        QString safe = headline.left(120);
        safe.replace(QLatin1Char('&'), QLatin1String("&&"));
        check(worksheet_set_header(m_sheet, ("&C" + safe.toUtf8()).constData()));
        check(worksheet_set_footer(m_sheet, "&C&P / &N"));
    }
    Result<Done> close()
    {
        check(workbook_close(std::exchange(m_book, nullptr)));
        if (m_error == LXW_NO_ERROR)
            return Done{};
        return Error{ErrorKind::Io, QString::fromUtf8(lxw_strerror(m_error))};
    }

private:
    static double widthOf(const ReportColumn& column)
    {
        switch (column.kind) {
        case ColumnKind::Text:
            return column.id == QLatin1String("items") ? 48 : 22;
        case ColumnKind::Id:
        case ColumnKind::Instant:
            return 22;
        default:
            return 14;
        }
    }
    lxw_format* format(const QByteArray& pattern, Weight weight)
    {
        lxw_format*& made = m_formats[{pattern, weight == Weight::Bold}];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, pattern.constData());
            if (weight == Weight::Bold)
                format_set_bold(made);
        }
        return made;
    }
    void check(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    QHash<QPair<QByteArray, bool>, lxw_format*> m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

// A spreadsheet keeps 15 decimal digits; an amount with more is written as text, which is right to the last cent.
bool keepsItsDigits(const QString& digits)
{
    qsizetype count = 0;
    for (const QChar c : digits)
        count += c.isDigit() ? 1 : 0;
    return count <= 15;
}

void writeNumber(Sheet& sheet, int row, int column, const QString& digits, const QByteArray& pattern, Weight weight)
{
    // The decimal text becomes the nearest double here, at the border, and nothing is calculated with it.
    if (keepsItsDigits(digits))
        sheet.number(row, column, digits.toDouble(), pattern, weight);
    else
        sheet.text(row, column, digits, weight);
}

QByteArray moneyPattern(const Currency& currency)
{
    return currency.exponent() == 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(currency.exponent(), '0');
}

// Days since 1899-12-30, as spreadsheets count (ECMA-376 part 1, 18.17.4.1); exact to the millisecond.
double serialTime(const QDateTime& local)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(local.date());
    return static_cast<double>(days) + static_cast<double>(local.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

void writeCell(Sheet& sheet, int row, int column, const ReportTable& table, const ReportCell& cell,
               const ReportWords& words, Weight weight)
{
    const ReportColumn& shape = table.columns.at(column);
    if (const auto* money = std::get_if<Money>(&cell)) {
        writeNumber(sheet, row, column, money->toPlainText(), moneyPattern(money->currency()), weight);
    } else if (const auto* instant = std::get_if<Instant>(&cell)) {
        sheet.number(row, column, serialTime(QDateTime::fromMSecsSinceEpoch(instant->ms, table.zone)),
                     "yyyy-mm-dd hh:mm:ss", weight);
    } else if (const auto* day = std::get_if<BusinessDay>(&cell)) {
        sheet.number(row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(day->date())), "yyyy-mm-dd", weight);
    } else if (const auto* count = std::get_if<qint64>(&cell); count && shape.kind == ColumnKind::Duration) {
        sheet.number(row, column, static_cast<double>(*count) / 86'400'000.0, "[h]:mm:ss", weight);
    } else if (count && (shape.kind == ColumnKind::Share || shape.kind == ColumnKind::Quantity)) {
        writeNumber(sheet, row, column, plainText(cell, shape, table.zone, words),
                    shape.kind == ColumnKind::Share ? "0.00" : "#,##0.###", weight);
    } else if (count) {
        writeNumber(sheet, row, column, QString::number(*count), "#,##0", weight);
    } else if (!std::holds_alternative<std::monostate>(cell)) {
        sheet.text(row, column, plainText(cell, shape, table.zone, words), weight);
    }
}

void writeRows(Sheet& sheet, const ReportTable& table, const ReportWords& words)
{
    int row = 0;
    for (int i = 0; i < table.columns.size(); ++i)
        sheet.text(row, i, words.header(table.columns.at(i)), Weight::Bold);
    for (const auto& cells : table.rows) {
        ++row;
        for (int i = 0; i < table.columns.size(); ++i)
            writeCell(sheet, row, i, table, cells.at(i), words, Weight::Plain);
    }
    for (const ReportTotal& total : table.totals) {
        ++row;
        sheet.text(row, 0, totalTexts(table, total, words, plainText).value(0), Weight::Bold);
        for (int i = 1; i < table.columns.size(); ++i)
            writeCell(sheet, row, i, table, total.cells.at(i), words, Weight::Bold);
    }
}

} // namespace

Result<QByteArray> xlsxBytes(const ReportTable& table, const ReportWords& words)
{
    if (table.columns.size() > LXW_COL_MAX || table.rows.size() + table.totals.size() + 1 > LXW_ROW_MAX)
        return Error{ErrorKind::OutOfRange, QStringLiteral("more rows than a sheet has")};
    // The library writes files only, and leaves half of one when the disk is full: so in a folder of its own.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const PointAsDecimalSign point;
    Sheet sheet(path);
    if (!folder.isValid() || !sheet.isOpen())
        return Error{ErrorKind::Io, QStringLiteral("temporary folder")};
    sheet.layOut(table, words.title(table) + QStringLiteral(" · ") + words.subtitle(table));
    writeRows(sheet, table, words);
    if (const auto closed = sheet.close(); !closed)
        return closed.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, file.errorString()};
    return file.readAll();
}

} // namespace kaibang
