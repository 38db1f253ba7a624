// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_wires.h"

#include "notice_bar.h"
#include "orders_page.h"
#include "report_writer.h"
#include "reports.h"
#include "when_done.h"
#include "wording.h"

#include <QtConcurrentRun>

namespace kaibang {

namespace {

// On a worker and a connection of its own: orders go on being stored while a year of them is written.
void exportReport(const ReportRequest& request, const QString& path, const QString& format, const QString& ledger,
                  const Clock& clock, NoticeBar& notices)
{
    const auto write = [=, &clock, words = ReportWords{Wording::reportWords(), QLocale()}]() -> Result<Done> {
        const auto table = makeReport(ledger, clock, request);
        if (!table)
            return table.error();
        return writeReport(table.value(), path, reportFormatOf(format).value_or(ReportFormat::Csv), words);
    };
    notices.show(Wording::writingText(path));
    whenDone(QtConcurrent::run(write), &notices, [&notices, path](const Result<Done>& written) {
        notices.show(written ? Wording::writtenText(path) : Wording::errorText(written.error()));
    });
}

} // namespace

void wireExport(OrdersPage& ordersPage, const QString& ledger, const Clock& clock, NoticeBar& notices)
{
    QObject::connect(&ordersPage, &OrdersPage::exportRequested, &notices,
                     [ledger, &clock, &notices](const OrderFilter& filter, const QString& path, const QString& format) {
                         ReportRequest request;
                         request.name = QStringLiteral("orders");
                         request.filter = filter;
                         exportReport(request, path, format, ledger, clock, notices);
                     });
    QObject::connect(&ordersPage, &OrdersPage::reportRequested, &notices,
                     [ledger, &clock, &notices](const QString& report, const QString& path, const QString& format) {
                         ReportRequest request;
                         request.name = report;
                         exportReport(request, path, format, ledger, clock, notices);
                     });
}

} // namespace kaibang
