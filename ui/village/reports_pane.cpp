// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the reports are laid out; reports_steps.cpp is what they do.
#include "reports_pane.h"

#include "report_table_model.h"
#include "village_chart.h"
#include "village_chart_data.h"
#include "village_export.h"
#include "village_path.h"
#include "village_report_words.h"
#include "village_table.h"
#include "village_wording.h"
#include "wording.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order in which a coordinator asks.
constexpr std::array listed{"village_days",     "village_weeks",    "village_months",   "village_prices",
                            "village_products", "village_lots",     "village_channels", "village_refund_shares",
                            "village_training", "village_restated", "village_stock",    "village_bundles"};

} // namespace

ReportsPane::ReportsPane(VillageHost& host, Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_host(host)
    , m_model(new ReportTableModel(this))
    , m_list(new QListWidget(this))
    , m_title(freeLabel(u"reportTitle"_s, "heading"))
    , m_days(freeLabel(u"reportDays"_s, "muted"))
    , m_empty(label(QT_TR_NOOP("Nothing was told of these days."), "muted"))
    , m_period(choice(u"reportPeriod"_s))
    , m_currency(choice(u"reportCurrency"_s))
    , m_both(new QSplitter(Qt::Vertical, this))
    , m_chart(new VillageChart(theme, this))
    , m_table(new QTableView(this))
    , m_rows(button(u"reportRows"_s, QT_TR_NOOP("All rows behind it"), u"search"_s))
    , m_saveChart(button(u"reportChart"_s, QT_TR_NOOP("Save chart…"), u"export"_s))
    , m_export(button(u"reportExport"_s, QT_TR_NOOP("Export…"), u"export"_s, "primary"))
{
    setObjectName(u"reportsPane"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().padding);
    row->addWidget(buildList(), 1);
    row->addWidget(buildReport(), 4);
    follow();
}

QWidget* ReportsPane::buildList()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_list->setObjectName(u"reportsView"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const char* name : listed) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, QString::fromLatin1(name));
    }
    column->addWidget(m_list);
    return box;
}

QWidget* ReportsPane::buildReport()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_days);
    auto* top = new QHBoxLayout;
    spaced(top);
    top->addLayout(titles, 1);
    say(m_period, QT_TR_NOOP("Days"), Phrase::AccessibleName);
    say(m_currency, QT_TR_NOOP("Currency"), Phrase::AccessibleName);
    for (QWidget* each : std::initializer_list<QWidget*>{m_currency, m_period, m_rows, m_saveChart, m_export})
        top->addWidget(each);
    column->addLayout(top);
    setUpVillageTable(*m_table, u"reportView"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the report is told
    m_table->setSortingEnabled(true);
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(m_chart);
    m_both->addWidget(m_table);
    m_both->setStretchFactor(0, 1);
    m_both->setStretchFactor(1, 1);
    column->addWidget(m_empty);
    column->addWidget(m_both, 1);
    return box;
}

void ReportsPane::follow()
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(changePause);
    connect(&m_changes, &QTimer::timeout, this, &ReportsPane::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPane::refresh);
    connect(m_period, &QComboBox::activated, this, &ReportsPane::refresh);
    connect(m_currency, &QComboBox::activated, this, &ReportsPane::showChart);
    connect(m_export, &QPushButton::clicked, this, &ReportsPane::chooseExport);
    connect(m_saveChart, &QPushButton::clicked, this, &ReportsPane::chooseChartFile);
    connect(m_rows, &QPushButton::clicked, this, &ReportsPane::enterAll);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        // The sum of everything that is listed: down to the rows of all of it.
        if (const auto row = m_model->reportRow(index))
            enter(*row);
        else
            enterAll();
    });
    // Prices are compared of the thing that is chosen in the table.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_model->table().name == "village_prices"_L1)
            showChart();
    });
    connect(m_chart, &VillageChart::chosen, this, [this](int label) {
        if (label < m_chartRows.size())
            enter(m_chartRows.at(label));
    });
}

void ReportsPane::deskSet()
{
    m_shown.reset();
    m_model->setTable({});
    if (desk())
        connect(desk(), &VillageDesk::daysChanged, this, [this] {
            if (isVisible() && !m_changes.isActive())
                m_changes.start();
        });
    refresh();
}

void ReportsPane::showEvent(QShowEvent* event)
{
    VillagePart::showEvent(event);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        refresh();
}

void ReportsPane::setDay(BusinessDay day)
{
    m_day = day;
    if (isVisible())
        refresh();
}

void ReportsPane::open(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
}

QString ReportsPane::currentName() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

QString ReportsPane::title() const
{
    return m_words.word(u"report."_s + currentName());
}

QList<QWidget*> ReportsPane::panes() const
{
    return {m_list, m_chart, m_table, m_export};
}

void ReportsPane::retranslate()
{
    m_words = villageReportWords();
    m_model->setWords(m_words);
    m_list->setAccessibleName(tr("Reports"));
    m_table->setAccessibleName(tr("Rows of the report"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(m_words.word(u"report."_s + m_list->item(row)->data(Qt::UserRole).toString()));
    const int before = m_period->count() > 0 ? m_period->currentIndex() : Month;
    m_period->clear();
    m_period->addItems({tr("This day"), tr("7 days"), tr("This month"), tr("The month before"), tr("3 months"),
                        tr("A year"), tr("All days")});
    m_period->setCurrentIndex(before);
    refresh();
}

void ReportsPane::restyle()
{
    styleVillageTable(*m_table, tokens());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, tokens().rowHeight});
}

} // namespace kaibang
