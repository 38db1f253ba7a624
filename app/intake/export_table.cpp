// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_table.h"

#include "cell_text.h"
#include "export_orders.h"
#include "settlement_profiles.h"
#include "settlement_table.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr int rowsBeforeHeader = 20; ///< titles and remarks that may stand above it
constexpr qsizetype shownCell = 200;
constexpr int shownRows = 5; ///< of a known table with new columns

/// The first rows of a table, kept until its header is found.
struct KeptRow
{
    CsvRow cells;
    int number;
};

QStringList textsOf(const CsvRow& row, TextEncoding encoding)
{
    QStringList texts;
    for (const QByteArray& cell : row)
        texts.append(decoded(cell, encoding).value_or(QString()));
    return texts;
}

QStringList headersOf(const CsvRow& row, TextEncoding encoding)
{
    QStringList headers;
    for (const QString& text : textsOf(row, encoding))
        headers.append(plainHeader(text));
    return headers;
}

qsizetype filled(const CsvRow& row)
{
    return std::count_if(row.begin(), row.end(), [](const QByteArray& cell) { return !cell.trimmed().isEmpty(); });
}

QStringList shownTexts(const CsvRow& row, TextEncoding encoding)
{
    QStringList cells;
    for (const QString& text : textsOf(row, encoding))
        cells.append(plainCell(text).left(shownCell));
    return cells;
}

QStringList withoutCells(QStringList cells, const QList<qsizetype>& columns)
{
    for (const qsizetype column : columns)
        if (column < cells.size())
            cells[column].clear();
    return cells;
}

// What a person is shown of a table that nobody knows. Its header is taken to be the first row that is not much emptier
// than the fullest: titles have a cell or two, and a row of data may have one more than the header.
void showUnknown(FileReading& file, const QList<KeptRow>& kept, TextEncoding encoding)
{
    qsizetype most = 0;
    for (const KeptRow& row : kept)
        most = std::max(most, filled(row.cells));
    const auto header =
        std::find_if(kept.begin(), kept.end(), [most](const KeptRow& row) { return filled(row.cells) * 2 > most; });
    if (header == kept.end())
        return file.addProblem("empty_file", QStringLiteral("no header and no rows"));
    file.header = shownTexts(header->cells, encoding);
    for (auto row = header + 1; row != kept.end(); ++row)
        file.firstRows.append(shownTexts(row->cells, encoding));
    file.addProblem("unknown_header", headersOf(header->cells, encoding).join(QStringLiteral(", ")).left(2000),
                    header->number);
}

std::optional<Instant> exportedAtOf(const QString& path, const ExportProfile& profile, const QTimeZone& zone)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    for (const FileNameRule& rule : profile.fileNames) {
        const auto match = QRegularExpression(rule.pattern).match(name);
        if (!match.hasMatch())
            continue;
        if (rule.form == u"unix")
            return Instant{match.captured(1).toLongLong() * 1000};
        const QDateTime told = QDateTime::fromString(match.captured(1), rule.form);
        if (told.isValid())
            return Instant{QDateTime(told.date(), told.time(), zone).toMSecsSinceEpoch()};
    }
    return std::nullopt;
}

// When the name does not tell: a file cannot be older than its newest row.
void setExportedAt(FileReading& file, const ExportTable& table)
{
    auto exportedAt = exportedAtOf(file.name, *table.profile, table.zone);
    const bool guessed = !exportedAt;
    if (guessed)
        for (const OrderEvent& event : file.events)
            for (const auto& at : {event.placedAt, event.paidAt, event.shippedAt, event.doneAt})
                exportedAt = std::max(exportedAt, at);
    for (OrderEvent& event : file.events) {
        event.exportedAt = exportedAt;
        event.flags.setFlag(EventFlag::TimeGuessed, guessed);
    }
}

// Who bought: what nobody sees without the household's PIN, and what nobody has to see to explain a new column.
bool isOfABuyer(ExportField field)
{
    constexpr std::array fields{ExportField::Buyer,      ExportField::BuyerNote, ExportField::Receiver,
                                ExportField::Phone,      ExportField::Landline,  ExportField::Address,
                                ExportField::NewAddress, ExportField::Province,  ExportField::City,
                                ExportField::District,   ExportField::Street};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

// Columns of a known table whose values are not shown: those of buyers, under each of their names, and those that are
// known and not read, since numbers of identity cards and accounts are among them.
QList<qsizetype> keptBack(const ExportProfile& profile, const QStringList& plainHeaders)
{
    QStringList names = profile.others;
    for (auto field = profile.columns.begin(); field != profile.columns.end(); ++field)
        if (isOfABuyer(field.key()))
            names.append(field.value());
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < plainHeaders.size(); ++i)
        if (names.contains(plainHeaders.at(i)))
            columns.append(i);
    return columns;
}

void readOrders(FileReading& file, RowReader& rows, const ExportTable& table, const QList<qsizetype>& unshown)
{
    ExportOrders orders(table);
    CsvRow row;
    std::optional<Error> failed;
    while (true) {
        const auto more = rows.next(row);
        if (!more)
            failed = more.error();
        if (!more || !more.value())
            break;
        if (row.isEmpty())
            continue;
        ++file.rows;
        if (!file.newColumns.isEmpty() && file.firstRows.size() < shownRows)
            file.firstRows.append(withoutCells(shownTexts(row, table.encoding), unshown));
        orders.add(row, rows.rowNumber());
    }
    RowsReading reading = orders.finish();
    if (failed) { // half a file would look like all of it
        file.problems.append(problemOf(*failed));
        return;
    }
    file.events = std::move(reading.events);
    file.problems.append(reading.problems);
    setExportedAt(file, table);
}

} // namespace

IntakeProblem problemOf(const Error& error)
{
    const char* code = "damaged_file";
    switch (error.kind) {
    case ErrorKind::OutOfRange:
        code = "too_large";
        break;
    case ErrorKind::Refused:
        code = "locked_file";
        break;
    case ErrorKind::Unsupported:
        code = "encoding";
        break;
    default:
        break;
    }
    return {0, QLatin1String(code), error.detail, {}};
}

bool readTable(FileReading& file, RowReader& rows, TextEncoding encoding, const QList<ExportProfile>& profiles,
               const ImportContext& context)
{
    QList<KeptRow> kept;
    ExportTable table;
    QList<qsizetype> unshown;
    CsvRow row;
    while (!table.profile && kept.size() < rowsBeforeHeader) {
        const auto more = rows.next(row);
        if (!more) {
            file.problems.append(problemOf(more.error()));
            return true;
        }
        if (!more.value())
            break;
        if (row.isEmpty())
            continue;
        const QStringList headers = headersOf(row, encoding);
        table.profile = profileFor(profiles, headers);
        // Household's own formats know a column or two; a statement is told by more.
        if (const auto* statement = settlementProfileFor(settlementProfiles(), headers);
            statement && (!table.profile || statement->signature.size() > table.profile->signature.size())) {
            readStatement(file, rows, encoding, *statement, headers);
            return true;
        }
        if (!table.profile) {
            kept.append({row, rows.rowNumber()});
            continue;
        }
        table.columns = columnsOf(*table.profile, headers);
        file.newColumns = newColumns(*table.profile, headers);
        unshown = keptBack(*table.profile, headers);
        if (!file.newColumns.isEmpty())
            file.header = shownTexts(row, encoding);
    }
    if (!table.profile && kept.isEmpty()) {
        file.addProblem("empty_file", QStringLiteral("no header and no rows"));
        return true;
    }
    if (!table.profile) {
        showUnknown(file, kept, encoding);
        file.rows = static_cast<int>(file.firstRows.size());
        while (true) {
            const auto more = rows.next(row);
            if (!more || !more.value())
                break;
            file.rows += !row.isEmpty();
        }
        return false;
    }
    file.kind = table.profile->id;
    file.linesOnly = table.profile->rows == RowMeaning::LinesOnly;
    table.encoding = encoding;
    table.zone = QTimeZone(table.profile->zone.toLatin1());
    table.shopId = context.shopId;
    table.observedAt = context.observedAt;
    const auto currency = Currency::fromCode(table.profile->currency);
    if (!currency || !table.zone.isValid()) {
        file.addProblem("no_time_zone", QStringLiteral("the computer knows no time zone of the file"));
        return true;
    }
    table.currency = currency.value();
    readOrders(file, rows, table, unshown);
    return true;
}

} // namespace kaibang
