// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are not what they seem: lines of JSON, workbooks of several sheets, archives with more than the list, and
// what ends in the middle.
#include "cloud_events.h"
#include "csv_reader.h"
#include "export_samples.h"
#include "export_table.h"
#include "zip_maker.h"

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportProfile stallProfile(const QString& zone = u"America/Mexico_City"_s)
{
    ExportProfile profile;
    profile.id = u"stall"_s;
    profile.source = u"market"_s;
    profile.zone = zone;
    profile.currency = u"MXN"_s;
    profile.columns = {{ExportField::OrderId, {u"Pedido"_s}},
                       {ExportField::PlacedAt, {u"Fecha"_s}},
                       {ExportField::Title, {u"Producto"_s}},
                       {ExportField::Phone, {u"Telefono"_s}},
                       {ExportField::LineTotal, {u"Importe"_s}}};
    profile.signature = {ExportField::OrderId, ExportField::PlacedAt};
    profile.paidWithoutStatus = true;
    return profile;
}

const QByteArray stallHead = "Pedido,Fecha,Producto\n";
const QByteArray stallRow = "9001,2026-11-20 10:00:00,Perla\n";

QList<FileReading> stallFiles(const QList<NamedBytes>& files, const QList<ExportProfile>& profiles = {stallProfile()})
{
    ImportContext with = context;
    with.ownProfiles = profiles;
    return ExportImporter::read(files, with).files;
}

FileReading stallFile(const QByteArray& bytes, const ExportProfile& profile = stallProfile(),
                      const QString& name = u"file.csv"_s)
{
    return stallFiles({{name, bytes}}, {profile}).value(0);
}

QStringList codesOf(const FileReading& file)
{
    QStringList codes;
    for (const IntakeProblem& problem : file.problems)
        codes.append(problem.code);
    return codes;
}

QByteArray eventLine(const QString& id)
{
    OrderEvent event;
    event.source = u"market"_s;
    event.shopId = u"main"_s;
    event.orderId = id;
    event.placedAt = Instant{1'795'000'000'000};
    event.currency = Currency::fromCode(u"MXN").value();
    event.payment = Payment::Paid;
    OrderLine line;
    line.title = u"Perla"_s;
    event.lines.append(line);
    return QJsonDocument(toCloudEvent(event, u"/s"_s, u"e-"_s + id, std::nullopt)).toJson(QJsonDocument::Compact);
}

/// A sheet's rows, every cell a text.
QByteArray sheetOf(const QByteArray& csv)
{
    QByteArray sheet;
    for (const QByteArray& line : csv.split('\n')) {
        sheet += "<row>";
        for (const QByteArray& cell : line.split(','))
            sheet += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        sheet += "</row>";
    }
    return sheet;
}

/// A workbook of these sheets; one that is null is named and not there.
QByteArray sheetsBook(const QList<QByteArray>& sheets)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    QByteArray names, targets;
    QList<MadeMember> members;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i + 1);
        names += "<sheet name=\"S" + n + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\"/>";
        targets += "<Relationship Id=\"r" + n + "\" Target=\"/xl/worksheets/s" + n + ".xml\"/>";
        if (!sheets.at(i).isNull())
            members.append({"xl/worksheets/s" + n + ".xml",
                            head + "<worksheet><sheetData>" + sheetOf(sheets.at(i)) + "</sheetData></worksheet>"});
    }
    members.prepend({"xl/_rels/workbook.xml.rels", head + "<Relationships>" + targets + "</Relationships>"});
    members.prepend({"xl/workbook.xml", head + "<workbook xmlns:r=\"r\"><workbookPr date1904=\"true\"/><sheets>" +
                                            names + "</sheets></workbook>"});
    return ZipMaker::zipOf(members);
}

} // namespace

TEST(ImportOdd, LinesOfJsonAreEventsRowByRow)
{
    const QByteArray lines =
        eventLine(u"A-1"_s) + "\n\n{\"broken\n" + eventLine(u"A-2"_s) + "\n{\"type\":\"other\",\"id\":\"7\"}\n";
    const QList<FileReading> files = stallFiles({{u"export.jsonl"_s, lines}});
    ASSERT_EQ(files.size(), 1);
    const FileReading& file = files.first();
    EXPECT_EQ(file.kind, u"jsonl"_s);
    EXPECT_EQ(file.rows, 4);
    ASSERT_EQ(file.events.size(), 2);
    EXPECT_EQ(file.events.at(1).orderId, u"A-2"_s);
    EXPECT_EQ(file.events.at(1).origin, Origin::File);
    EXPECT_EQ(codesOf(file), (QStringList{u"bad_json"_s, u"bad_event"_s}));
    EXPECT_EQ(file.problems.at(0).row, 3);
    EXPECT_EQ(file.problems.at(0).raw, "{\"broken");
    EXPECT_EQ(file.problems.at(1).row, 5);
    ImportReading reading;
    reading.files = {file, stallFile(stallHead + stallRow + "9002,never,Perla\n")};
    EXPECT_EQ(reading.eventCount(), 3);
    EXPECT_EQ(reading.problemCount(), 3);
    const OrderBatch batch = reading.batch(u"import"_s);
    EXPECT_EQ(batch.sourceId, u"import"_s);
    EXPECT_EQ(batch.events.size(), 3);
    EXPECT_EQ(batch.problems.constLast().code, u"bad_time"_s);
}

TEST(ImportOdd, AWorkbookIsReadAtTheSheetThatIsKnown)
{
    const QByteArray orders = (stallHead + stallRow).trimmed();
    const QByteArray other = "Who,What\nAna,Perla";
    const auto read = [](const QList<QByteArray>& sheets) { return stallFile(sheetsBook(sheets)); };
    EXPECT_EQ(read({orders}).events.size(), 1);
    EXPECT_EQ(read({other, orders}).events.size(), 1);
    EXPECT_EQ(read({"", other, orders, other}).events.size(), 1);
    // Where none is known, the first that has a header is shown.
    EXPECT_EQ(read({other, "Third,Sheet\n1,2"}).header, (QStringList{u"Who"_s, u"What"_s}));
    EXPECT_EQ(read({"", other}).header, (QStringList{u"Who"_s, u"What"_s}));
    EXPECT_EQ(codesOf(read({"", ""})), QStringList{u"empty_file"_s});
    EXPECT_EQ(codesOf(read({})), QStringList{u"damaged_file"_s});
    const FileReading missing = read({QByteArray(), orders});
    EXPECT_EQ(codesOf(missing), QStringList{u"damaged_file"_s});
    EXPECT_TRUE(missing.events.isEmpty()) << "the sheet that is missing may have been the list";
}

TEST(ImportOdd, AnArchiveMayHoldMoreThanTheList)
{
    QByteArray torn = ZipMaker::zipOf(
        {{"orders.csv", stallHead + stallRow}, {"note.txt", "Thanks,for,buying\n1,2,3\n"}, {"empty.csv", "\n"}});
    QList<FileReading> files = stallFiles({{u"a.zip"_s, torn}});
    ASSERT_EQ(files.size(), 3);
    EXPECT_EQ(files.at(0).name, u"a.zip/orders.csv"_s);
    EXPECT_EQ(files.at(0).events.size(), 1);
    EXPECT_EQ(codesOf(files.at(1)), QStringList{u"member_left_out"_s});
    EXPECT_EQ(codesOf(files.at(2)), QStringList{u"member_left_out"_s});
    // Without a list beside them they are what a person has to be told of.
    files =
        stallFiles({{u"a.zip"_s, ZipMaker::zipOf({{"note.txt", "Thanks,for,buying\n1,2,3\n"}, {"empty.csv", "\n"}})}});
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(codesOf(files.at(0)), QStringList{u"unknown_header"_s});
    EXPECT_EQ(codesOf(files.at(1)), QStringList{u"empty_file"_s});
    files = stallFiles(
        {{u"a.zip"_s, ZipMaker::zipOf({{"locked.csv", "x", true, true}, {"orders.csv", stallHead + stallRow}})}});
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(codesOf(files.at(0)), QStringList{u"locked_file"_s}) << "a member that cannot be read stays a failure";
    EXPECT_EQ(codesOf(stallFiles({{u"a.zip"_s, ZipMaker::zipOf({})}}).value(0)), QStringList{u"empty_file"_s});
    EXPECT_EQ(codesOf(stallFiles({{u"a.zip"_s, "PK\x03\x04 and nothing"}}).value(0)), QStringList{u"damaged_file"_s});
}

TEST(ImportOdd, TheNewestDetailsGiveAnOrderItsLinesWhereItWantsThem)
{
    ExportProfile list = stallProfile();
    list.linesGuessed = true;
    ExportProfile details = stallProfile();
    details.id = u"details"_s;
    details.rows = RowMeaning::LinesOnly;
    details.signature = {ExportField::OrderId, ExportField::Title};
    details.columns.insert(ExportField::OrderId, {u"Numero"_s});
    for (ExportProfile* profile : {&list, &details})
        profile->fileNames = {{u"^(\\d{12})"_s, u"yyyyMMddHHmm"_s}, {u"-(\\d+)\\.csv$"_s, u"unix"_s}};
    const auto linesOf = [](const QByteArray& title, const char* id = "9001") {
        return "Numero,Producto,Importe\n" + QByteArray(id) + ',' + title + ",5\n";
    };
    const NamedBytes orders{u"orders.csv"_s, stallHead + stallRow};
    QList<FileReading> files = stallFiles({orders,
                                           {u"202611210900.csv"_s, linesOf("Old")},
                                           {u"202611220900.csv"_s, linesOf("New")},
                                           {u"202611200900.csv"_s, linesOf("Oldest")}},
                                          {list, details});
    ASSERT_EQ(files.size(), 4);
    EXPECT_EQ(files.at(0).events.value(0).lines.value(0).title, u"New"_s);
    EXPECT_TRUE(files.at(1).events.isEmpty()) << "they are in the order now";
    // An order that no list names keeps its lines to itself, and one that knows its lines keeps those.
    files = stallFiles({orders, {u"d.csv"_s, linesOf("Other", "77")}}, {list, details});
    EXPECT_EQ(files.at(0).events.value(0).lines.value(0).title, u"Perla"_s);
    EXPECT_EQ(files.at(1).events.value(0).orderId, u"77"_s);
    EXPECT_TRUE(files.at(1).events.value(0).flags.testFlag(EventFlag::LinesOnly));
    files = stallFiles({orders, {u"d.csv"_s, linesOf("Other")}}, {stallProfile(), details});
    EXPECT_EQ(files.at(0).events.value(0).lines.value(0).title, u"Perla"_s);
    EXPECT_EQ(files.at(1).events.size(), 1);
    files = stallFiles({{u"orders.csv"_s, "Pedido,Fecha\n9001,2026-11-20 10:00:00\n"}, {u"d.csv"_s, linesOf("Other")}},
                       {stallProfile(), details});
    EXPECT_EQ(files.at(0).events.value(0).lines.value(0).title, u"Other"_s) << "it had none";
}

TEST(ImportOdd, AFilesNameTellsWhenItWasWrittenOrItsNewestRowDoes)
{
    ExportProfile profile = stallProfile();
    profile.fileNames = {{u"^(\\d{12})"_s, u"yyyyMMddHHmm"_s}, {u"-(\\d+)\\.csv$"_s, u"unix"_s}};
    const auto written = [&profile](const QString& name) {
        const OrderEvent event = stallFile(stallHead + stallRow, profile, name).events.value(0);
        return std::pair(event.exportedAt, event.flags.testFlag(EventFlag::TimeGuessed));
    };
    const auto row = Instant::fromIso(u"2026-11-20T16:00:00Z"_s);
    EXPECT_EQ(written(u"folder/202611211000.csv"_s), std::pair(Instant::fromIso(u"2026-11-21T16:00:00Z"_s), false));
    EXPECT_EQ(written(u"x-1795000000.csv"_s), std::pair(std::optional(Instant{1'795'000'000'000}), false));
    EXPECT_EQ(written(u"202613211000.csv"_s), std::pair(row, true)) << "there is no thirteenth month";
    EXPECT_EQ(written(u"orders.csv"_s), std::pair(row, true));
}

TEST(ImportOdd, WhatCannotBeReadToItsEndGivesNothing)
{
    const FileReading torn = stallFile(stallHead + stallRow + "9002,\"never ends");
    EXPECT_EQ(torn.kind, u"stall"_s);
    EXPECT_TRUE(torn.events.isEmpty()) << "half a file would look like all of it";
    EXPECT_EQ(codesOf(torn), QStringList{u"damaged_file"_s});
    EXPECT_EQ(codesOf(stallFile("\"never ends")), QStringList{u"damaged_file"_s});
    EXPECT_EQ(codesOf(stallFile("a,b\n1,\"never ends")), QStringList{u"damaged_file"_s});
    EXPECT_EQ(codesOf(stallFile("\n\n,\n")), QStringList{u"empty_file"_s});
    EXPECT_EQ(stallFile(stallHead + "\n\n" + stallRow).rows, 1) << "blank rows are none";
    EXPECT_EQ(stallFile("a,b\n1,2\n\n3,4\n").rows, 2);
    EXPECT_EQ(codesOf(stallFile(stallHead + stallRow, stallProfile(u"Atlantis/Nowhere"_s))),
              QStringList{u"no_time_zone"_s});
    ExportProfile coins = stallProfile();
    coins.currency = u"shells"_s;
    EXPECT_EQ(codesOf(stallFile(stallHead + stallRow, coins)), QStringList{u"no_time_zone"_s});
    QByteArray remarks;
    for (int i = 0; i < 25; ++i)
        remarks += "remark " + QByteArray::number(i) + "\n";
    EXPECT_EQ(stallFile(remarks + stallHead + stallRow).kind, QString()) << "its header stands too far below";
    const std::pair<ErrorKind, const char*> codes[]{{ErrorKind::OutOfRange, "too_large"},
                                                    {ErrorKind::Refused, "locked_file"},
                                                    {ErrorKind::Unsupported, "encoding"},
                                                    {ErrorKind::Damaged, "damaged_file"},
                                                    {ErrorKind::Io, "damaged_file"}};
    for (const auto& [kind, code] : codes)
        EXPECT_EQ(problemOf(Error{kind, u"why"_s}).code, QLatin1String(code));
}

TEST(ImportOdd, NewColumnsAreShownWithoutBuyers)
{
    ExportProfile profile = stallProfile();
    profile.others = {u"Cedula"_s};
    const FileReading file = stallFile("Pedido,Fecha,Nuevo,Telefono,Cedula\n9001,2026-11-20 10:00:00,x,311,ID-7\n"
                                       "9002,2026-11-20 10:00:00\n",
                                       profile);
    EXPECT_EQ(file.newColumns, QStringList{u"Nuevo"_s});
    ASSERT_EQ(file.firstRows.size(), 2);
    EXPECT_EQ(file.firstRows.at(0), (QStringList{u"9001"_s, u"2026-11-20 10:00:00"_s, u"x"_s, u""_s, u""_s}));
    EXPECT_EQ(file.firstRows.at(1).size(), 2) << "a row may be shorter than its header";
}
