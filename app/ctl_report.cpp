// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kaibangctl report: every report the window shows, as a file or on stdout.

#include "ctl_commands.h"
#include "ledger.h"
#include "report_writer.h"
#include "reports.h"
#include "system_clock.h"
#include "wording.h"

#include <QDate>
#include <cstdio>

namespace kaibang::ctl {

namespace {

Result<std::optional<BusinessDay>> dayNamed(const QString& text)
{
    if (text.isEmpty())
        return std::optional<BusinessDay>();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::Invalid, QStringLiteral("date ") + text};
    return std::optional<BusinessDay>(BusinessDay::fromDate(date));
}

} // namespace

int report(const Invocation& call)
{
    const QString name = call.arguments.front();
    if (!reportNames().contains(name))
        return couldNot(
            Error{ErrorKind::Invalid, QStringLiteral("reports are ") + reportNames().join(QStringLiteral(", "))});
    const auto format = reportFormatOf(call.json            ? QStringLiteral("json")
                                       : call.has("format") ? call.option("format")
                                                            : QStringLiteral("csv"));
    const auto from = dayNamed(call.option("from"));
    const auto to = dayNamed(call.option("to"));
    if (!from || !to || !format)
        return couldNot(!from ? from.error()
                        : !to ? to.error()
                              : Error{ErrorKind::Invalid, QStringLiteral("--format")});
    ReportRequest request;
    request.name = name;
    request.from = from.value();
    request.to = to.value();
    const SystemClock clock;
    const auto table = makeReport(call.ledger, clock, request);
    if (!table && table.error().kind == ErrorKind::NotFound && table.error().detail == QLatin1String("show"))
        return couldNot(Wording::noShowText());
    if (!table)
        return couldNot(table.error());
    const ReportWords words{Wording::reportWords(), QLocale()};
    if (call.has("out")) {
        const auto written = writeReport(table.value(), call.option("out"), *format, words);
        return written ? Finished : couldNot(written.error());
    }
    const auto bytes = reportBytes(table.value(), *format, words);
    if (!bytes)
        return couldNot(bytes.error());
    std::fwrite(bytes.value().constData(), 1, static_cast<size_t>(bytes.value().size()), stdout);
    return Finished;
}

} // namespace kaibang::ctl
