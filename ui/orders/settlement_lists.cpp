// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of the settlement page: orders, days and statements, and what they come to.
#include "settlement_html.h"
#include "settlement_model.h"
#include "settlement_page.h"
#include "wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTableWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

void fillRow(QTableWidget& table, int row, const QStringList& cells, int firstNumber)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setTextAlignment((column >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (column < firstNumber)
            item->setToolTip(cells.at(column));
        table.setItem(row, column, item);
    }
}

} // namespace

void SettlementPage::setUpTable(QTableView* table)
{
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    auto* head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(false);
    head->setResizeContentsPrecision(50);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showDetail(); });
}

bool SettlementPage::fits(const SettlementFinding& finding) const
{
    if (!finding.order.orderId.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
        return false;
    if (m_sieves[NeedsPerson]->isChecked())
        return colourOf(finding.state) == SettlementColour::NeedsPerson;
    if (m_sieves[Waits]->isChecked())
        return colourOf(finding.state) == SettlementColour::Waits;
    if (m_sieves[Agrees]->isChecked())
        return colourOf(finding.state) == SettlementColour::Agrees;
    return !m_sieves[Unknown]->isChecked() || finding.state == SettlementState::UnknownOrder;
}

void SettlementPage::showFindings()
{
    std::array<int, SieveCount> counts{};
    QList<SettlementFinding> shown;
    for (const SettlementFinding& finding : std::as_const(m_overview.findings)) {
        switch (colourOf(finding.state)) {
        case SettlementColour::NeedsPerson:
            ++counts[NeedsPerson];
            break;
        case SettlementColour::Waits:
            ++counts[Waits];
            break;
        case SettlementColour::Agrees:
            ++counts[Agrees];
            break;
        }
        counts[Unknown] += finding.state == SettlementState::UnknownOrder ? 1 : 0;
        if (fits(finding))
            shown.append(finding);
    }
    m_sieves[NeedsPerson]->setText(tr("Look at it: %1").arg(Wording::count(counts[NeedsPerson])));
    m_sieves[Waits]->setText(tr("Waits: %1").arg(Wording::count(counts[Waits])));
    m_sieves[Agrees]->setText(tr("Agrees: %1").arg(Wording::count(counts[Agrees])));
    m_sieves[Unknown]->setText(tr("Order unknown: %1").arg(Wording::count(counts[Unknown])));
    const SettlementFinding* before = current();
    const SettlementOrder order = before ? before->order : SettlementOrder();
    m_model->setFindings(shown);
    const QModelIndex there = m_model->indexOf(order);
    if (!m_orders->currentIndex().isValid() && !shown.isEmpty())
        m_orders->setCurrentIndex(there.isValid() ? there : m_model->index(0, 0));
    else if (shown.isEmpty())
        showDetail();
}

void SettlementPage::showDays()
{
    m_days->setRowCount(static_cast<int>(m_overview.days.size()));
    for (int row = 0; row < m_days->rowCount(); ++row) {
        const SettlementDay& day = m_overview.days.at(row);
        const auto amount = [&](qint64 minor) { return Wording::amountOnly(minor, day.currency); };
        fillRow(*m_days, row,
                {settlementDayText(day.day), u"%1 · %2"_s.arg(Wording::sourceText(day.source), day.currency),
                 Wording::count(day.lines), amount(day.income), amount(day.refunds), amount(day.fees),
                 amount(day.settled), amount(day.withdrawn)},
                2);
    }
    if (m_days->currentRow() < 0 && m_days->rowCount() > 0)
        m_days->setCurrentCell(0, 0);
}

void SettlementPage::showFiles()
{
    m_files->setRowCount(static_cast<int>(m_overview.files.size()));
    const auto day = [this](const std::optional<Instant>& at) {
        return at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(at->ms, zone()).date(), QLocale::ShortFormat)
                  : QString();
    };
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const SettlementFile& file = m_overview.files.at(row);
        QStringList settled, withdrawn;
        for (const SettlementDay& total : file.totals) {
            settled += Wording::money(total.settled, total.currency);
            if (total.withdrawn != 0)
                withdrawn += Wording::money(total.withdrawn, total.currency);
        }
        fillRow(*m_files, row,
                {file.name, Wording::fileKindText(file.kind), day(file.first), day(file.last),
                 Wording::count(file.lines), settled.join(u" + "_s), withdrawn.join(u" + "_s)},
                4);
    }
    if (m_files->currentRow() < 0 && m_files->rowCount() > 0)
        m_files->setCurrentCell(0, 0);
}

// The four numbers that a person wants at once, for each currency over the days shown.
void SettlementPage::showTotals()
{
    QMap<QString, SettlementDay> sums;
    for (const SettlementDay& day : std::as_const(m_overview.days)) {
        SettlementDay& sum = sums[day.currency];
        sum.income += day.income;
        sum.refunds += day.refunds;
        sum.fees += day.fees;
        sum.settled += day.settled;
        sum.withdrawn += day.withdrawn;
    }
    QStringList lines;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const auto amount = [&](qint64 minor) { return Wording::amountOnly(minor, sum.key()); };
        lines += tr("Income %1 − refunds %2 − fees %3 = settled %4 %5. To the bank: %6.")
                     .arg(amount(sum->income), amount(sum->refunds), amount(sum->fees), amount(sum->settled), sum.key(),
                          amount(sum->withdrawn));
    }
    m_totals->setText(lines.join(u'\n'));
}

} // namespace kaibang
