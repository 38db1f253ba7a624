// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settlement page does; settlement_page.cpp is how it is laid out.
#include "import_panel.h"
#include "settlement_desk.h"
#include "settlement_html.h"
#include "settlement_model.h"
#include "settlement_page.h"
#include "settlement_rules.h"
#include "wording.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quarter = 92; ///< days: what a shop still has to do with

void setHeaders(QTableWidget& table, const QStringList& names, int firstNumber)
{
    table.setHorizontalHeaderLabels(names);
    for (int column = 0; column < names.size(); ++column)
        table.horizontalHeaderItem(column)->setTextAlignment((column >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                                             Qt::AlignVCenter);
}

} // namespace

void SettlementPage::retranslate()
{
    m_orders->setAccessibleName(tr("Payouts by order"));
    m_days->setAccessibleName(tr("Payouts by day"));
    m_files->setAccessibleName(tr("Statements"));
    m_text->setAccessibleName(tr("What it is made of"));
    m_model->retranslate();
    const int chosen = std::max(0, m_period->currentIndex());
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    m_period->addItem(tr("Last 3 months"), quarter);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 12 months"), 366);
    m_period->addItem(tr("All time"), 0);
    m_period->setCurrentIndex(chosen);
    setHeaders(*m_days,
               {tr("Day"), tr("Channel"), tr("Lines"), tr("Income"), tr("Refunds"), tr("Fees"), tr("Settled"),
                tr("To the bank")},
               2);
    setHeaders(*m_files, {tr("File"), tr("Kind"), tr("From"), tr("To"), tr("Lines"), tr("Settled"), tr("To the bank")},
               4);
    QString places;
    for (const QString& source : settlingSources())
        if (const QString place = Wording::statementPlaceText(source); !place.isEmpty())
            places += u"<p style='margin:3px 0'><b>%1</b> · %2</p>"_s.arg(Wording::sourceText(source).toHtmlEscaped(),
                                                                          place.toHtmlEscaped());
    m_empty->setText(u"<p><b>%1</b></p><p>%2</p>%3"_s.arg(tr("No statement has been brought in yet.").toHtmlEscaped(),
                                                          tr("Download the statement of your platform and drop the "
                                                             "file on this page. Each order is then compared with what "
                                                             "really came. You find it here:")
                                                              .toHtmlEscaped(),
                                                          places));
    showAll();
}

void SettlementPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    refresh();
}

void SettlementPage::open()
{
    setView(ByOrder);
    refresh();
    setFocus(Qt::OtherFocusReason);
}

void SettlementPage::bringIn(const QStringList& paths)
{
    m_side->setCurrentWidget(m_import);
    m_right->show();
    m_import->preview(paths);
}

std::optional<Instant> SettlementPage::since() const
{
    const int days = m_period->currentData().toInt();
    if (days == 0)
        return std::nullopt;
    return Instant{QDateTime::currentMSecsSinceEpoch() - qint64{days} * 86'400'000};
}

void SettlementPage::refresh()
{
    if (!isVisible())
        return;
    const int round = ++m_round;
    await(m_desk.overview(since()), [this, round](const SettlementOverview& overview) {
        if (round != m_round)
            return;
        m_overview = overview;
        m_loaded = true;
        showAll();
    });
}

void SettlementPage::showAll()
{
    const bool nothing = m_loaded && m_overview.files.isEmpty();
    m_empty->setVisible(nothing);
    m_lists->setVisible(!nothing);
    m_filters->setVisible(!nothing);
    m_totals->setVisible(!nothing);
    m_right->setVisible(!nothing || m_side->currentWidget() == m_import); // an empty box says nothing
    m_export->setEnabled(!nothing);
    m_until->setText(!m_loaded ? tr("Comparing…")
                     : m_overview.until
                         ? tr("The statements here reach to %1.").arg(Wording::timeText(*m_overview.until, zone()))
                         : tr("What the platforms paid out, beside what they should have."));
    showFindings();
    showDays();
    showFiles();
    showTotals();
    showDetail();
}

const SettlementFinding* SettlementPage::current() const
{
    return m_model->finding(m_orders->currentIndex());
}

void SettlementPage::showDetail()
{
    const SettlementFinding* finding = m_view == ByOrder ? current() : nullptr;
    const bool needsPerson = finding && colourOf(finding->state) == SettlementColour::NeedsPerson;
    m_accept->setVisible(needsPerson && finding->reason != SettlementReason::OtherCurrency);
    m_acceptProblem->hide();
    m_undoAccept->setVisible(finding && finding->state == SettlementState::Accepted);
    m_openOrder->setVisible(finding && finding->order.uid.isValid());
    if (m_view == ByOrder && finding) {
        m_text->setHtml(settlementHtml(*finding, {}, tokens(), zone()));
        await(m_desk.entries(finding->order), [this, asked = finding->order](const QList<SettlementEntry>& entries) {
            const SettlementFinding* now = m_view == ByOrder ? current() : nullptr;
            if (now && now->order == asked)
                m_text->setHtml(settlementHtml(*now, entries, tokens(), zone()));
        });
        return;
    }
    const int row = m_view == ByDay ? m_days->currentRow() : m_files->currentRow();
    if (m_view == ByDay && row >= 0 && row < m_overview.days.size()) {
        const SettlementDay& day = m_overview.days.at(row);
        m_text->setHtml(settlementTotalHtml(
            u"%1 · %2"_s.arg(settlementDayText(day.day), Wording::sourceText(day.source)), {day}, tokens()));
    } else if (m_view == ByStatement && row >= 0 && row < m_overview.files.size()) {
        const SettlementFile& file = m_overview.files.at(row);
        QString html = settlementTotalHtml(file.name, file.totals, tokens());
        if (file.linesElsewhere > 0)
            html += u"<p>%1</p>"_s.arg(tr("%n line(s) of it also stand in another statement and count once.", nullptr,
                                          static_cast<int>(file.linesElsewhere))
                                           .toHtmlEscaped());
        m_text->setHtml(html);
    } else {
        m_text->clear();
    }
}

void SettlementPage::setView(View view)
{
    m_view = view;
    m_lists->setCurrentIndex(view);
    for (size_t each = 0; each < ViewCount; ++each)
        m_views.at(each)->setChecked(each == static_cast<size_t>(view));
    m_sieveRow->setVisible(view == ByOrder);
    showDetail();
}

void SettlementPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Bring in statements"), {},
                                                            tr("Statements (*.csv *.txt *.xlsx *.zip);;All files (*)"));
    if (!paths.isEmpty())
        bringIn(paths);
}

void SettlementPage::chooseExport()
{
    const QString tables = tr("Tables (*.csv)");
    QString chosen = tr("Workbook (*.xlsx)");
    const bool byOrder = m_view != ByDay;
    QString path = QFileDialog::getSaveFileName(
        this, byOrder ? tr("Export the settlement by order") : tr("Export the payouts by day"),
        byOrder ? u"settlement.xlsx"_s : u"payouts.xlsx"_s, chosen + u";;"_s + tables, &chosen);
    if (path.isEmpty())
        return;
    if (chosen == tables && QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    exportTo(path);
}

void SettlementPage::exportTo(QString path)
{
    const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!csv && !path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        path += u".xlsx"_s;
    Q_EMIT exportRequested(m_view == ByDay ? u"payouts"_s : u"settlement"_s, path, csv ? u"csv"_s : u"xlsx"_s);
}

void SettlementPage::accept()
{
    const SettlementFinding* finding = current();
    if (!finding || !m_accept->isVisible())
        return;
    const QString because = m_because->text().trimmed();
    m_acceptProblem->setVisible(because.isEmpty());
    m_acceptProblem->setText(tr("Say why it is right, so that you still know in a year."));
    if (because.isEmpty()) {
        m_because->setFocus();
        return;
    }
    await(m_desk.accept(*finding, because), [this, asked = *finding, because] { sayAccepted(asked, because); });
}

void SettlementPage::sayAccepted(const SettlementFinding& finding, const QString& because)
{
    m_because->clear();
    refresh();
    tell(tr("Accepted: %1").arg(because), tr("Undo"),
         [this, order = finding.order] { await(m_desk.undoAccept(order), [this] { refresh(); }); });
}

void SettlementPage::undoAccept()
{
    const SettlementFinding* finding = current();
    if (!finding || finding->state != SettlementState::Accepted)
        return;
    await(m_desk.undoAccept(finding->order), [this, asked = *finding] {
        refresh();
        tell(tr("It is no longer accepted."), tr("Undo"),
             [this, asked] { await(m_desk.accept(asked, asked.because), [this] { refresh(); }); });
    });
}

} // namespace kaibang
