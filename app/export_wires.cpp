// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_wires.h"

#include "household_desk.h"
#include "notice_bar.h"
#include "orders_page.h"
#include "report_writer.h"
#include "setup_page.h"
#include "when_done.h"
#include "wording.h"

#include <QtConcurrentRun>

namespace kaibang {

ExportWires::ExportWires(HouseholdDesk& household, QString ledger, const Clock& clock, NoticeBar& notices)
    : m_household(household)
    , m_ledger(std::move(ledger))
    , m_clock(clock)
    , m_notices(notices)
{}

void ExportWires::write(const ReportRequest& request, const QString& path, const QString& format)
{
    whenDone(m_household.noteExport(path, request.name), &m_notices,
             [this, request, path, format](const Result<Done>& allowed) {
                 if (allowed)
                     writeNow(request, path, format);
                 else
                     m_notices.show(Wording::errorText(allowed.error()));
             });
}

// On a worker and a connection of its own: orders go on being stored while a year of them is written.
void ExportWires::writeNow(const ReportRequest& request, const QString& path, const QString& format)
{
    const auto job = [=, ledger = m_ledger, &clock = m_clock,
                      words = ReportWords{Wording::reportWords(), QLocale()}]() -> Result<Done> {
        const auto table = makeReport(ledger, clock, request);
        if (!table)
            return table.error();
        return writeReport(table.value(), path, reportFormatOf(format).value_or(ReportFormat::Csv), words);
    };
    m_notices.show(Wording::writingText(path));
    whenDone(QtConcurrent::run(job), &m_notices, [this, path](const Result<Done>& written) {
        m_notices.show(written ? Wording::writtenText(path) : Wording::errorText(written.error()));
    });
}

void ExportWires::follow(OrdersPage& page)
{
    QObject::connect(&page, &OrdersPage::exportRequested, &m_notices,
                     [this](const OrderFilter& filter, const QString& path, const QString& format) {
                         ReportRequest request;
                         request.name = QStringLiteral("orders");
                         request.filter = filter;
                         write(request, path, format);
                     });
    QObject::connect(&page, &OrdersPage::reportRequested, &m_notices,
                     [this](const QString& report, const QString& path, const QString& format) {
                         ReportRequest request;
                         request.name = report;
                         write(request, path, format);
                     });
}

void ExportWires::follow(SetupPage& page)
{
    QObject::connect(&page, &SetupPage::reportRequested, &m_notices,
                     [this](const QString& report, const QString& path, const QString& format) {
                         ReportRequest request;
                         request.name = report;
                         write(request, path, format);
                     });
}

} // namespace kaibang
