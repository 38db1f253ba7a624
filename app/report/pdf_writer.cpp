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

namespace kaibang {

namespace {

constexpr int columnsOfAnUprightPage = 7;
constexpr qreal footerHeight = 24; // points

bool isRightAligned(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Money || kind == ColumnKind::Duration;
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

void fillTable(QTextTable& drawn, const ReportTable& table, const ReportWords& words)
{
    QTextCharFormat plain, bold;
    plain.setFontPointSize(8);
    bold.setFontPointSize(8);
    bold.setFontWeight(QFont::Bold);
    int line = 0;
    for (int i = 0; i < table.columns.size(); ++i)
        put(drawn, line, i, words.header(table.columns.at(i)), table.columns.at(i).kind, bold);
    for (const auto& row : table.rows) {
        ++line;
        for (int i = 0; i < table.columns.size(); ++i)
            put(drawn, line, i, localText(row.at(i), table.columns.at(i), table.zone, words), table.columns.at(i).kind,
                plain);
    }
    for (const ReportTotal& total : table.totals) {
        ++line;
        const QStringList texts = totalTexts(table, total, words, localText);
        for (int i = 0; i < table.columns.size(); ++i)
            put(drawn, line, i, texts.at(i), i == 0 ? ColumnKind::Text : table.columns.at(i).kind, bold);
    }
}

QTextTable* insertTable(QTextCursor& cursor, const ReportTable& table)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderBrush(Qt::gray);
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const auto lines = static_cast<int>(1 + table.rows.size() + table.totals.size());
    return cursor.insertTable(lines, static_cast<int>(table.columns.size()), format);
}

void fillDocument(QTextDocument& document, const ReportTable& table, const ReportWords& words)
{
    QTextCursor cursor(&document);
    // One edit block, or the whole table is laid out again after each cell.
    cursor.beginEditBlock();
    QTextCharFormat title, small;
    title.setFontPointSize(16);
    title.setFontWeight(QFont::Bold);
    small.setFontPointSize(9);
    cursor.insertText(words.title(table), title);
    cursor.insertBlock();
    cursor.insertText(words.subtitle(table), small);
    cursor.insertBlock();
    if (!table.columns.isEmpty())
        fillTable(*insertTable(cursor, table), table, words);
    cursor.endEditBlock();
}

void paintPages(QPdfWriter& writer, QTextDocument& document, const QSizeF& body, const ReportWords& words)
{
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(QFont(QString(), 8));
        painter.drawText(QRectF(0, body.height(), body.width(), footerHeight), Qt::AlignHCenter | Qt::AlignBottom,
                         words.word(QStringLiteral("label.page")).arg(page + 1).arg(pages));
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
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    fillDocument(document, table, words);
    paintPages(writer, document, body, words);
    buffer.close();
    return bytes;
}

} // namespace kaibang
