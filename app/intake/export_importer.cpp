// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_importer.h"

#include "cell_text.h"
#include "cloud_events.h"
#include "douyin_rows.h"
#include "taobao_rows.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace kaibang {

namespace {

void addProblem(FileReading& file, const char* code, const QString& text, const QByteArray& raw = {}, int row = 0)
{
    file.problems.append({row, QLatin1String(code), text, raw});
}

std::optional<Instant> exportedAtOf(const QString& name, ExportKind kind, const QTimeZone& zone)
{
    if (kind == ExportKind::DouyinOrders) {
        static const QRegularExpression unixSeconds(QStringLiteral("^(1[0-9]{9})(?![0-9])"));
        const auto match = unixSeconds.match(name);
        if (match.hasMatch())
            return Instant{match.captured(1).toLongLong() * 1000};
        return std::nullopt;
    }
    static const QRegularExpression minutes(QStringLiteral("ExportOrder(?:Detail)?List_?([0-9]{12})(?![0-9])"));
    const auto match = minutes.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime told = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmm"));
    if (!told.isValid())
        return std::nullopt;
    return Instant{QDateTime(told.date(), told.time(), zone).toMSecsSinceEpoch()};
}

// When the name does not tell: a file cannot be older than its newest row.
void setExportedAt(FileReading& file, const QTimeZone& zone)
{
    auto exportedAt = exportedAtOf(file.name, file.kind, zone);
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

void readTable(FileReading& file, const QByteArray& bytes, const ImportContext& context)
{
    auto rows = splitCsv(bytes);
    if (!rows) {
        addProblem(file, rows.error().kind == ErrorKind::OutOfRange ? "too_large" : "damaged_file",
                   rows.error().detail);
        return;
    }
    const auto encoding = encodingOf(bytes);
    if (!encoding) {
        addProblem(file, "encoding", encoding.error().detail);
        return;
    }
    if (rows.value().isEmpty()) {
        addProblem(file, "empty_file", QStringLiteral("no header and no rows"));
        return;
    }
    ExportTable table;
    table.encoding = encoding.value();
    table.rows = std::move(rows).value();
    QStringList headers;
    for (const QByteArray& cell : table.rows.first())
        headers.append(plainHeader(decoded(cell, table.encoding).value_or(QString())));
    table.profile = profileFor(headers);
    file.rows = static_cast<int>(
        std::count_if(table.rows.begin() + 1, table.rows.end(), [](const CsvRow& row) { return !row.isEmpty(); }));
    if (!table.profile) {
        addProblem(file, "unknown_header", headers.join(QStringLiteral(", ")).left(2000), {}, 1);
        return;
    }
    file.kind = table.profile->kind;
    table.columns = columnsOf(*table.profile, headers);
    table.zone = QTimeZone(table.profile->zone);
    const auto currency = Currency::fromCode(QLatin1String(table.profile->currency).toString());
    if (!currency || !table.zone.isValid()) {
        addProblem(file, "no_time_zone", QStringLiteral("the computer knows no time zone of the file"));
        return;
    }
    table.currency = currency.value();
    RowsReading reading = file.kind == ExportKind::DouyinOrders    ? readDouyinOrders(table, context)
                          : file.kind == ExportKind::TaobaoDetails ? readTaobaoDetails(table, context)
                                                                   : readTaobaoOrders(table, context);
    file.events = std::move(reading.events);
    file.problems.append(reading.problems);
    setExportedAt(file, table.zone);
}

void readJsonLines(FileReading& file, const QByteArray& bytes, const ImportContext& context)
{
    file.kind = ExportKind::JsonLines;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const int number = static_cast<int>(i) + 1;
        ++file.rows;
        auto reading = readCloudEvents(line, CloudEventsForm::Single, context.observedAt);
        if (!reading) {
            addProblem(file, "bad_json", reading.error().detail, line, number);
            continue;
        }
        for (OrderEvent event : reading.value().batch.events) {
            event.origin = Origin::File;
            file.events.append(event);
        }
        for (IntakeProblem problem : reading.value().batch.problems) {
            problem.row = number;
            file.problems.append(problem);
        }
    }
}

FileReading readOne(const NamedBytes& input, const ImportContext& context)
{
    FileReading file;
    file.name = input.name;
    file.sha256 = QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256);
    if (input.bytes.size() > CsvLimits{}.bytes) {
        addProblem(file, "too_large", QStringLiteral("file larger than the limit"));
        return file;
    }
    const bool isJson =
        QByteArrayView(input.bytes).first(std::min<qsizetype>(input.bytes.size(), 64)).trimmed().startsWith('{');
    if (isJson)
        readJsonLines(file, input.bytes, context);
    else
        readTable(file, input.bytes, context);
    return file;
}

// Detail rows give their lines to the order list's events of the same import.
void joinDetails(QList<FileReading>& files)
{
    QHash<QString, OrderEvent> details;
    for (const FileReading& file : files)
        if (file.kind == ExportKind::TaobaoDetails)
            for (const OrderEvent& event : file.events) {
                const auto known = details.constFind(event.orderId);
                if (known == details.constEnd() || known->exportedAt <= event.exportedAt)
                    details.insert(event.orderId, event);
            }
    QSet<QString> joined;
    for (FileReading& file : files) {
        if (file.kind != ExportKind::TaobaoOrders)
            continue;
        for (OrderEvent& event : file.events) {
            const auto lines = details.constFind(event.orderId);
            if (lines == details.constEnd())
                continue;
            takeLines(event, *lines);
            joined.insert(event.orderId);
        }
    }
    for (FileReading& file : files)
        if (file.kind == ExportKind::TaobaoDetails)
            file.events.removeIf([&](const OrderEvent& event) { return joined.contains(event.orderId); });
}

} // namespace

OrderBatch ImportReading::batch(const QString& sourceId) const
{
    OrderBatch batch;
    batch.sourceId = sourceId;
    for (const FileReading& file : files) {
        batch.events.append(file.events);
        batch.problems.append(file.problems);
    }
    return batch;
}

int ImportReading::eventCount() const
{
    qsizetype count = 0;
    for (const FileReading& file : files)
        count += file.events.size();
    return static_cast<int>(count);
}

int ImportReading::problemCount() const
{
    qsizetype count = 0;
    for (const FileReading& file : files)
        count += file.problems.size();
    return static_cast<int>(count);
}

ImportReading ExportImporter::read(const QList<NamedBytes>& files, const ImportContext& context)
{
    ImportReading reading;
    for (const NamedBytes& file : files)
        reading.files.append(readOne(file, context));
    joinDetails(reading.files);
    return reading;
}

QString exportKindName(ExportKind kind)
{
    switch (kind) {
    case ExportKind::TaobaoOrders:
        return QStringLiteral("taobao_orders");
    case ExportKind::TaobaoDetails:
        return QStringLiteral("taobao_details");
    case ExportKind::DouyinOrders:
        return QStringLiteral("douyin_orders");
    case ExportKind::JsonLines:
        return QStringLiteral("jsonl");
    case ExportKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace kaibang
