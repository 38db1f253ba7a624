// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_importer.h"

#include "cloud_events.h"
#include "csv_reader.h"
#include "export_orders.h"
#include "export_profiles.h"
#include "export_table.h"
#include "xlsx_reader.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>

namespace kaibang {

namespace {

void readJsonLines(FileReading& file, const QByteArray& bytes, const ImportContext& context)
{
    file.kind = QStringLiteral("jsonl");
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const int number = static_cast<int>(i) + 1;
        ++file.rows;
        auto reading = readCloudEvents(line, CloudEventsForm::Single, context.observedAt);
        if (!reading) {
            file.addProblem("bad_json", reading.error().detail, number, line);
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

void readCsv(FileReading& file, const QByteArray& bytes, const QList<ExportProfile>& profiles,
             const ImportContext& context)
{
    const auto encoding = encodingOf(bytes);
    if (!encoding) {
        file.problems.append(problemOf(encoding.error()));
        return;
    }
    CsvReader rows(bytes);
    readTable(file, rows, encoding.value(), profiles, context);
}

// The first sheet that a profile knows; where none is known, what the first one holds.
void readWorkbook(FileReading& file, const QByteArray& bytes, const QList<ExportProfile>& profiles,
                  const ImportContext& context)
{
    const TableLimits limits;
    const auto parts = xlsxParts(bytes, limits);
    if (!parts || parts.value().sheets.isEmpty()) {
        file.problems.append(problemOf(parts ? Error{ErrorKind::Damaged, QStringLiteral("no sheet")} : parts.error()));
        return;
    }
    std::optional<FileReading> first;
    for (qsizetype sheet = 0; sheet < parts.value().sheets.size(); ++sheet) {
        FileReading reading = file;
        const auto rows = XlsxReader::open(bytes, parts.value(), sheet, limits);
        const bool known = rows ? readTable(reading, *rows.value(), TextEncoding::Utf8, profiles, context) : true;
        if (!rows)
            reading.problems.append(problemOf(rows.error()));
        const bool isEmpty = reading.header.isEmpty() && reading.kind.isEmpty() && !reading.problems.isEmpty() &&
                             reading.problems.first().code == u"empty_file";
        if (known && !isEmpty) {
            file = std::move(reading);
            return;
        }
        if (!first || (first->header.isEmpty() && !isEmpty))
            first = std::move(reading);
    }
    file = std::move(*first);
}

FileReading blankReading(const NamedBytes& input)
{
    FileReading file;
    file.name = input.name;
    file.sha256 = QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256);
    return file;
}

FileReading readOne(const NamedBytes& input, const QList<ExportProfile>& profiles, const ImportContext& context)
{
    FileReading file = blankReading(input);
    const QByteArray& bytes = input.bytes;
    const bool isJson = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64)).trimmed().startsWith('{');
    if (bytes.size() > ExportImporter::largestFile)
        file.addProblem("too_large", QStringLiteral("file larger than the limit"));
    else if (bytes.startsWith("\xD0\xCF\x11\xE0")) // an old .xls, and a workbook behind a password
        file.addProblem("old_workbook", QStringLiteral("an .xls file or a workbook behind a password"));
    else if (isZip(bytes))
        readWorkbook(file, bytes, profiles, context);
    else if (isJson)
        readJsonLines(file, bytes, context);
    else
        readCsv(file, bytes, profiles, context);
    return file;
}

// Detail rows give their lines to the order list's events of the same import.
void joinDetails(QList<FileReading>& files)
{
    QHash<QString, OrderEvent> details;
    const auto keyOf = [](const OrderEvent& event) { return event.source + u'\n' + event.orderId; };
    for (const FileReading& file : files)
        if (file.linesOnly)
            for (const OrderEvent& event : file.events) {
                const auto known = details.constFind(keyOf(event));
                if (known == details.constEnd() || known->exportedAt <= event.exportedAt)
                    details.insert(keyOf(event), event);
            }
    if (details.isEmpty())
        return;
    QSet<QString> joined;
    for (FileReading& file : files)
        for (OrderEvent& event : file.events) {
            const auto lines = details.constFind(keyOf(event));
            const bool wants = event.flags.testFlag(EventFlag::LinesGuessed) || event.lines.isEmpty();
            if (file.linesOnly || !wants || lines == details.constEnd())
                continue;
            takeLines(event, *lines);
            joined.insert(keyOf(event));
        }
    for (FileReading& file : files)
        if (file.linesOnly)
            file.events.removeIf([&](const OrderEvent& event) { return joined.contains(keyOf(event)); });
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

ExportImporter::ExportImporter(ImportContext context)
    : m_context(std::move(context))
    , m_profiles(m_context.ownProfiles + builtInProfiles())
{}

qsizetype ExportImporter::add(const NamedBytes& file)
{
    if (isZip(file.bytes) && file.bytes.size() <= largestFile)
        addArchive(file);
    else
        m_reading.files.append(readOne(file, m_profiles, m_context));
    return m_reading.files.size();
}

void ExportImporter::addArchive(const NamedBytes& file)
{
    const auto members = zipMembers(file.bytes);
    if (members && isWorkbook(members.value())) {
        m_reading.files.append(readOne(file, m_profiles, m_context));
        return;
    }
    if (!members || members.value().isEmpty()) {
        FileReading reading = blankReading(file);
        reading.problems.append(members
                                    ? IntakeProblem{0, QStringLiteral("empty_file"), QStringLiteral("no member"), {}}
                                    : problemOf(members.error()));
        m_reading.files.append(reading);
        return;
    }
    QList<FileReading> read;
    bool anyKnown = false;
    for (const ZipMember& member : members.value()) {
        const auto bytes = zipMember(file.bytes, member.name);
        const NamedBytes unpacked{file.name + u'/' + member.name, bytes ? bytes.value() : QByteArray()};
        FileReading reading = bytes ? readOne(unpacked, m_profiles, m_context) : blankReading(unpacked);
        if (!bytes)
            reading.problems.append(problemOf(bytes.error()));
        anyKnown = anyKnown || !reading.kind.isEmpty();
        read.append(std::move(reading));
    }
    // Archives bring a summary or a note beside the list; beside a known list these are no failure.
    for (FileReading& reading : read)
        if (anyKnown && reading.kind.isEmpty())
            for (IntakeProblem& problem : reading.problems)
                if (problem.code == u"unknown_header" || problem.code == u"empty_file")
                    problem.code = QStringLiteral("member_left_out");
    m_reading.files.append(read);
}

ImportReading ExportImporter::finish()
{
    joinDetails(m_reading.files);
    return std::move(m_reading);
}

ImportReading ExportImporter::read(const QList<NamedBytes>& files, const ImportContext& context)
{
    ExportImporter importer(context);
    for (const NamedBytes& file : files)
        importer.add(file);
    return importer.finish();
}

} // namespace kaibang
