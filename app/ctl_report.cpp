// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kaibangctl report: every report the window shows, as a file or on stdout.

#include "ctl_commands.h"
#include "ledger.h"
#include "report_writer.h"
#include "reports.h"
#include "system_clock.h"
#include "trail_store.h"
#include "wording.h"

#include <QDate>
#include <QFileInfo>
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

// The line of the trail, before there is a file. A ledger that cannot be written just now is still read: the window has
// it to itself while it is open, and a report is no reason to bring an older one forward. Whoever writes is told so.
Result<Done> noteExport(const Invocation& call, const Clock& clock)
{
    const auto read = Ledger::openReadOnly(call.ledger, clock);
    if (!read)
        return read.error();
    const bool isOld = read.value()->fileVersion() != Ledger::currentVersion;
    const auto ledger = isOld ? Result<std::unique_ptr<Ledger>>(Error{ErrorKind::Locked, QStringLiteral("older")})
                              : Ledger::open(call.ledger, clock);
    if (!ledger && ledger.error().kind != ErrorKind::Locked)
        return ledger.error();
    if (!ledger) {
        warn(Wording::noTrailLineText());
        return Done{};
    }
    TrailStore(*ledger.value())
        .add(TrailKind::Exported, QFileInfo(call.option("out")).fileName(), {}, call.arguments.front());
    return ledger.value()->database().checked(Done{});
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
        if (const auto noted = noteExport(call, clock); !noted)
            return couldNot(noted.error());
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
