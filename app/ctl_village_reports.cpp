// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kaibangctl village: what the coordinator reads, prints and gives away.

#include "bundle_making.h"
#include "case_study_file.h"
#include "ctl_village.h"
#include "report_writer.h"
#include "system_clock.h"
#include "village_notice.h"
#include "village_reports.h"
#include "village_roster.h"
#include "wording.h"

#include <QStandardPaths>
#include <cstdio>

namespace kaibang::ctl {

QString villageFile(const Invocation& call)
{
    return call.has("village") ? call.option("village")
                               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                     QStringLiteral("/kaibang/village.kaibang");
}

OpenedVillage villageToWrite(const Invocation& call)
{
    return VillageLedger::open(villageFile(call), villageClock());
}

OpenedVillage villageToRead(const Invocation& call)
{
    return VillageLedger::openReadOnly(villageFile(call), villageClock());
}

Result<BusinessDay> villageDay(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? Result(BusinessDay::fromDate(date))
                          : Result<BusinessDay>(Error{ErrorKind::Invalid, QStringLiteral("date ") + text});
}

Result<Uid> householdNamed(VillageLedger& ledger, const QString& words)
{
    const auto all = VillageRoster(ledger).households(true);
    if (!all)
        return all.error();
    QList<Uid> found;
    for (const VillageHousehold& one : all.value())
        if (one.uid.text() == words || one.name == words)
            found.append(one.uid);
    if (found.size() == 1)
        return found.front();
    return Error{ErrorKind::NotFound, QStringLiteral("household ") + words};
}

const Clock& villageClock()
{
    static const SystemClock clock;
    return clock;
}

namespace {

int printTable(const Invocation& call, const ReportTable& table)
{
    const auto format = reportFormatOf(call.json            ? QStringLiteral("json")
                                       : call.has("format") ? call.option("format")
                                                            : QStringLiteral("csv"));
    if (!format)
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--format")});
    const ReportWords words{Wording::reportWords(), QLocale()};
    const ReportTable shown = *format == ReportFormat::Json ? table : withoutLinks(table);
    if (call.has("out")) {
        const auto written = writeReport(shown, call.option("out"), *format, words);
        return written ? Finished : couldNot(written.error());
    }
    const auto bytes = reportBytes(shown, *format, words);
    if (!bytes)
        return couldNot(bytes.error());
    std::fwrite(bytes.value().constData(), 1, static_cast<size_t>(bytes.value().size()), stdout);
    return Finished;
}

} // namespace

int villageDayReport(const Invocation& call)
{
    const auto day = villageDay(call.arguments.value(1));
    const auto ledger = villageToRead(call);
    if (!day || !ledger)
        return couldNot(!day ? day.error() : ledger.error());
    const auto evening = villageEvening(*ledger.value(), day.value());
    if (!evening)
        return couldNot(evening.error());
    QJsonObject json{{QStringLiteral("day"), call.arguments.value(1)},
                     {QStringLiteral("expected"), evening.value().expected},
                     {QStringLiteral("reported"), evening.value().reported},
                     {QStringLiteral("missing"), evening.value().missing},
                     {QStringLiteral("signed"), evening.value().isSigned},
                     {QStringLiteral("corrections"), evening.value().corrections}};
    for (const char* part : {"village_evening", "village_exceptions", "village_missing"}) {
        VillageReportRequest request;
        request.name = QLatin1String(part);
        request.to = day.value();
        const auto table = makeVillageReport(*ledger.value(), request);
        if (!table)
            return couldNot(table.error());
        if (call.json)
            json.insert(request.name, reportToJson(table.value()));
        else if (const int code = printTable(call, table.value()); code != Finished)
            return code;
    }
    if (call.json)
        printJson(json);
    bool isAsked = evening.value().missing > 0;
    for (const VillageException& found : evening.value().exceptions)
        isAsked = isAsked || !found.isAcknowledged;
    return isAsked ? NeedsAPerson : Finished;
}

int villageReport(const Invocation& call)
{
    VillageReportRequest request;
    request.name = QStringLiteral("village_") + call.arguments.value(1);
    if (!villageReportNames().contains(request.name))
        return couldNot(Error{ErrorKind::Invalid,
                              QStringLiteral("reports are ") + villageReportNames().join(QStringLiteral(", "))});
    const auto ledger = villageToRead(call);
    if (!ledger)
        return couldNot(ledger.error());
    for (auto [option, end] : {std::pair{"from", &request.from}, std::pair{"to", &request.to}}) {
        if (!call.has(option))
            continue;
        const auto day = villageDay(call.option(option));
        if (!day)
            return couldNot(day.error());
        *end = day.value();
    }
    if (call.has("household")) {
        const auto household = householdNamed(*ledger.value(), call.option("household"));
        if (!household)
            return couldNot(household.error());
        request.household = household.value();
    }
    request.show = Uid::fromText(call.option("show"));
    request.order = Uid::fromText(call.option("order"));
    if (call.has("product"))
        request.product = call.option("product").toInt();
    if (call.has("lot"))
        request.lot = call.option("lot").toInt();
    const auto table = makeVillageReport(*ledger.value(), request);
    return table ? printTable(call, table.value()) : couldNot(table.error());
}

int villageExport(const Invocation& call)
{
    CaseStudyRequest request;
    request.month = QString(call.arguments.value(1)).remove(u'-').toInt();
    if (call.has("alike"))
        request.leastAlike = call.option("alike").toInt();
    const auto ledger = villageToRead(call);
    if (!ledger || !call.has("out"))
        return couldNot(!ledger ? ledger.error() : Error{ErrorKind::Invalid, QStringLiteral("--out")});
    const auto done = writeCaseStudy(*ledger.value(), request, call.option("out"));
    if (!done)
        return couldNot(done.error());
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("file"), call.option("out")},
                              {QStringLiteral("households"), done.value().households},
                              {QStringLiteral("left_out"), done.value().leftOut},
                              {QStringLiteral("rows"), done.value().rows},
                              {QStringLiteral("suppressed_rows"), done.value().suppressedRows}});
    return Finished;
}

int villageNoticeFile(const Invocation& call)
{
    const auto day = villageDay(call.arguments.value(1));
    const auto ledger = villageToRead(call);
    if (!day || !ledger || !call.has("out"))
        return couldNot(!day      ? day.error()
                        : !ledger ? ledger.error()
                                  : Error{ErrorKind::Invalid, QStringLiteral("--out")});
    const ReportWords words{Wording::reportWords(), QLocale()};
    const auto page = villageNotice(*ledger.value(), day.value(), NoticeChoice{call.has("names"), {}}, words);
    if (!page)
        return couldNot(page.error());
    const auto pdf = printedPdf(page.value());
    const auto written = pdf ? writeWhole(call.option("out"), pdf.value()) : Result<Done>(pdf.error());
    return written ? Finished : couldNot(written.error());
}

} // namespace kaibang::ctl
