// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format_writers.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <memory>
#include <vector>

namespace kaibang {

namespace {

constexpr int columnsOfAnUprightPage = 7;
constexpr qsizetype rowsOfAPart = 500;
constexpr qreal footerHeight = 24; // points

bool isRightAligned(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Money || kind == ColumnKind::Duration ||
           kind == ColumnKind::Share || kind == ColumnKind::Quantity;
}

void put(QTextTable& table, int row, int column, const QString& text, ColumnKind kind, const QTextCharFormat& format)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(isRightAligned(kind) ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    // As plain text: what a buyer or a file wrote is never read as markup.
    cursor.insertText(text, format);
}

// Some rows of a report: laying out and painting one table of all rows takes time with the square of their number.
struct Part
{
    qsizetype first = 0, count = 0;
    QList<ReportTotal> totals; ///< of the last part only
};

QList<Part> partsOf(const ReportTable& table)
{
    QList<Part> parts;
    for (qsizetype first = 0; first == 0 || first < table.rows.size(); first += rowsOfAPart)
        parts.append({first, std::min(rowsOfAPart, table.rows.size() - first), {}});
    parts.last().totals = table.totals;
    return parts;
}

void fillTable(QTextTable& drawn, const ReportTable& table, const Part& part, const ReportWords& words)
{
    QTextCharFormat plain, bold;
    plain.setFontPointSize(8);
    bold.setFontPointSize(8);
    bold.setFontWeight(QFont::Bold);
    int line = 0;
    for (int i = 0; i < table.columns.size(); ++i)
        put(drawn, line, i, words.header(table.columns.at(i)), table.columns.at(i).kind, bold);
    for (qsizetype row = part.first; row < part.first + part.count; ++row) {
        ++line;
        for (int i = 0; i < table.columns.size(); ++i)
            put(drawn, line, i, localText(table.rows.at(row).at(i), table.columns.at(i), table.zone, words),
                table.columns.at(i).kind, plain);
    }
    for (const ReportTotal& total : part.totals) {
        ++line;
        const QStringList texts = totalTexts(table, total, words, localText);
        for (int i = 0; i < table.columns.size(); ++i)
            put(drawn, line, i, texts.at(i), i == 0 ? ColumnKind::Text : table.columns.at(i).kind, bold);
    }
}

// One set of widths for all parts: by the longest text of each column, none below 5 or above 40 characters.
QList<QTextLength> columnWidths(const ReportTable& table, const ReportWords& words)
{
    QList<qsizetype> longest;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        qsizetype most = words.header(table.columns.at(i)).size();
        for (const auto& row : table.rows)
            most = std::max(most, localText(row.at(i), table.columns.at(i), table.zone, words).size());
        for (const ReportTotal& total : table.totals)
            most = std::max(most, totalTexts(table, total, words, localText).at(i).size());
        longest.append(std::clamp<qsizetype>(most, 5, 40));
        sum += longest.last();
    }
    QList<QTextLength> widths;
    for (const qsizetype length : std::as_const(longest))
        widths.append(
            QTextLength(QTextLength::PercentageLength, 100.0 * static_cast<qreal>(length) / static_cast<qreal>(sum)));
    return widths;
}

QTextTableFormat tableFormat(const QList<QTextLength>& widths)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderBrush(Qt::gray);
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    return format;
}

void fillDocument(QTextDocument& document, const ReportTable& table, const Part& part, const QList<QTextLength>& widths,
                  const ReportWords& words)
{
    QTextCursor cursor(&document);
    // One edit block, or the whole table is laid out again after each cell.
    cursor.beginEditBlock();
    if (part.first == 0) {
        QTextCharFormat title, small;
        title.setFontPointSize(16);
        title.setFontWeight(QFont::Bold);
        small.setFontPointSize(9);
        cursor.insertText(words.title(table), title);
        cursor.insertBlock();
        cursor.insertText(words.subtitle(table), small);
        cursor.insertBlock();
    }
    if (!table.columns.isEmpty()) {
        const auto lines = static_cast<int>(1 + part.count + part.totals.size());
        fillTable(*cursor.insertTable(lines, static_cast<int>(table.columns.size()), tableFormat(widths)), table, part,
                  words);
    }
    cursor.endEditBlock();
}

using Documents = std::vector<std::unique_ptr<QTextDocument>>;

Documents documentsOf(const ReportTable& table, QPdfWriter& writer, const QSizeF& body, const ReportWords& words)
{
    Documents documents;
    const QList<QTextLength> widths = columnWidths(table, words);
    for (const Part& part : partsOf(table)) {
        auto document = std::make_unique<QTextDocument>();
        document->setUndoRedoEnabled(false);
        document->documentLayout()->setPaintDevice(&writer);
        document->setDocumentMargin(0);
        document->setPageSize(body);
        fillDocument(*document, table, part, widths, words);
        documents.push_back(std::move(document));
    }
    return documents;
}

void paintPage(QPainter& painter, QTextDocument& document, int page, const QSizeF& body)
{
    painter.save();
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintPages(QPdfWriter& writer, const Documents& documents, const QSizeF& body, const ReportWords& words)
{
    QPainter painter(&writer);
    painter.setFont(QFont(QString(), 8));
    int pages = 0, painted = 0;
    for (const auto& document : documents)
        pages += document->pageCount();
    for (const auto& document : documents)
        for (int page = 0; page < document->pageCount(); ++page) {
            if (painted > 0)
                writer.newPage();
            ++painted;
            paintPage(painter, *document, page, body);
            painter.drawText(QRectF(0, body.height(), body.width(), footerHeight), Qt::AlignHCenter | Qt::AlignBottom,
                             words.word(QStringLiteral("label.page")).arg(painted).arg(pages));
        }
}

} // namespace

Result<QByteArray> pdfBytes(const ReportTable& table, const ReportWords& words)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorKind::Unsupported, QStringLiteral("PDF needs the fonts of a window system")};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Io, QStringLiteral("memory")};
    QPdfWriter writer(&buffer);
    writer.setResolution(72); // one unit is one point, as in the sizes above
    writer.setTitle(words.title(table));
    writer.setCreator(QStringLiteral("Kaibang"));
    const auto orientation =
        table.columns.size() > columnsOfAnUprightPage ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(36, 36, 36, 36)));
    const QSizeF body(writer.width(), writer.height() - footerHeight);
    paintPages(writer, documentsOf(table, writer, body, words), body, words);
    buffer.close();
    return bytes;
}

} // namespace kaibang
