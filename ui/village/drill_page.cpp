// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drill_page.h"

#include "path_bar.h"
#include "replay_bar.h"
#include "report_table_model.h"
#include "village_export.h"
#include "village_path.h"
#include "village_report_words.h"
#include "village_table.h"
#include "wording.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto replayName = [] { return u"village_replay"_s; };
const auto toldName = [] { return u"village_told"_s; };

} // namespace

DrillPage::DrillPage(VillageHost& host, Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_host(host)
    , m_path(new PathBar(theme, this))
    , m_viewRow(new QWidget(this))
    , m_model(new ReportTableModel(this))
    , m_table(new QTableView(this))
    , m_state(freeLabel(u"drillState"_s, "muted"))
    , m_hint(label(QT_TR_NOOP("Enter goes into a row. Esc goes back."), "muted"))
    , m_replay(new ReplayBar(theme, this))
    , m_bundle(button(u"drillBundle"_s, QT_TR_NOOP("Which bundle told it"), u"source-file"_s))
    , m_export(button(u"drillExport"_s, QT_TR_NOOP("Export…"), u"export"_s))
{
    setObjectName(u"drillPage"_s);
    auto* back = button(u"drillBack"_s, QT_TR_NOOP("Back"), u"undo"_s);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    auto* top = new QHBoxLayout;
    spaced(top);
    top->addWidget(back);
    top->addWidget(m_path, 1);
    top->addWidget(m_bundle);
    top->addWidget(m_export);
    column->addLayout(top);
    column->addWidget(m_viewRow);
    column->addWidget(buildTable(), 1);
    connect(back, &QPushButton::clicked, this, &DrillPage::back);
    follow();
}

QWidget* DrillPage::buildTable()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    setUpVillageTable(*m_table, u"drillView"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the report is told
    m_table->setSortingEnabled(true);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_replay);
    column->addWidget(m_hint);
    m_replay->hide();
    return box;
}

void DrillPage::follow()
{
    PagePart::follow(m_replay);
    m_changes.setSingleShot(true);
    m_changes.setInterval(changePause);
    connect(&m_changes, &QTimer::timeout, this, &DrillPage::read);
    connect(m_path, &PathBar::stepChosen, this, &DrillPage::goTo);
    connect(m_table, &QTableView::activated, this, &DrillPage::enter);
    connect(m_bundle, &QPushButton::clicked, this, &DrillPage::enterBundle);
    connect(m_export, &QPushButton::clicked, this, &DrillPage::chooseExport);
    connect(m_replay, &ReplayBar::moved, this, &DrillPage::showReplay);
}

void DrillPage::deskSet()
{
    m_steps.clear();
    m_shown.reset();
    if (desk())
        connect(desk(), &VillageDesk::daysChanged, this, [this] {
            if (isVisible() && !m_changes.isActive())
                m_changes.start();
        });
}

void DrillPage::retranslate()
{
    m_words = villageReportWords();
    m_model->setWords(m_words);
    m_table->setAccessibleName(tr("Rows"));
    showViews();
}

void DrillPage::restyle()
{
    styleVillageTable(*m_table, tokens());
}

QList<QWidget*> DrillPage::panes() const
{
    return {m_path, m_viewRow, m_table, m_replay};
}

QStringList DrillPage::path() const
{
    QStringList names{m_root};
    for (const Step& step : m_steps)
        names += step.title;
    return names;
}

void DrillPage::open(const QString& root, const QString& title, const VillageReportRequest& request)
{
    m_root = root;
    m_steps = {{title, request, -1}};
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DrillPage::back()
{
    goTo(static_cast<int>(m_steps.size()) - 1);
}

// Step 0 of the path is where one came from.
void DrillPage::goTo(int step)
{
    if (step <= 0) {
        Q_EMIT closed();
        return;
    }
    m_steps.resize(std::min<qsizetype>(step, m_steps.size()));
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DrillPage::remember()
{
    m_steps.last().row = m_model->reportRow(m_table->currentIndex()).value_or(-1);
}

// A total leads to nothing that is not listed above it.
void DrillPage::enter(const QModelIndex& index)
{
    const auto row = m_model->reportRow(index);
    if (!row || m_steps.isEmpty())
        return;
    const VillageReportRequest& asked = m_steps.constLast().request;
    const auto narrowed = narrowedBy(m_model->table(), *row, asked);
    if (!narrowed)
        return;
    remember();
    m_steps.append({villageStepTitle(m_model->table(), *row, asked, m_words), *narrowed, -1});
    read();
}

void DrillPage::enterBundle()
{
    if (m_steps.isEmpty())
        return;
    remember();
    VillageReportRequest told = m_steps.constLast().request;
    if (const auto row = m_model->reportRow(m_table->currentIndex()))
        told = narrowedBy(m_model->table(), *row, told).value_or(told);
    told.name = toldName();
    told.show = told.order = Uid();
    told.product = told.lot = std::nullopt;
    m_steps.append({tr("Bundles"), told, -1});
    read();
}

void DrillPage::setView(const QString& name)
{
    if (m_steps.isEmpty() || m_steps.constLast().request.name == name)
        return;
    m_steps.last().request.name = name;
    m_steps.last().row = -1;
    read();
}

void DrillPage::read()
{
    showViews();
    if (!desk() || m_steps.isEmpty())
        return;
    ask(desk()->report(m_steps.constLast().request), [this](const Result<ReportTable>& table) {
        if (table.ok())
            show(table.value());
        else
            report(table.error());
    });
}

void DrillPage::show(const ReportTable& table)
{
    const bool isReplay = table.name == replayName();
    m_whole = table;
    m_replay->setVisible(isReplay);
    const VillageReportRequest& request = m_steps.constLast().request;
    const QStringList hidden = villageHiddenColumns(table) + villageConstantColumns(request);
    const Asked asked = m_shown == std::pair(m_steps.size(), request) ? Asked::Again : Asked::Anew;
    m_shown = {m_steps.size(), request};
    if (isReplay) {
        m_model->setHidden(hidden);
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_replay->setTable(table);
        showReplay();
        return;
    }
    showReport(*m_table, *m_model, table, hidden, asked, std::max<qsizetype>(0, m_steps.constLast().row));
    m_state->setText(table.rows.isEmpty() ? tr("Nothing of that was told.")
                                          : tr("%n row(s)", nullptr, static_cast<int>(table.rows.size())));
    m_hint->setVisible(!table.rows.isEmpty() && narrowedBy(table, 0, request).has_value());
}

void DrillPage::showReplay()
{
    const ReportTable now = m_replay->until();
    m_model->setTable(now);
    m_hint->hide();
    //: rows of the ticker until the slider's time, of how many
    m_state->setText(tr("%1 of %2").arg(Wording::count(now.rows.size()), Wording::count(m_whole.rows.size())));
}

void DrillPage::showViews()
{
    m_path->setSteps(path());
    if (m_steps.isEmpty())
        return;
    const VillageReportRequest& request = m_steps.constLast().request;
    QStringList views = villageViews(request);
    if (!views.contains(request.name))
        views.append(request.name);
    if (views != m_views) {
        m_views = views;
        const bool hadKeys = m_viewRow->isAncestorOf(QApplication::focusWidget());
        delete m_viewRow->layout();
        qDeleteAll(m_viewRow->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
        auto* row = new QHBoxLayout(m_viewRow);
        spaced(row);
        row->setContentsMargins(0, 0, 0, 0);
        for (const QString& view : std::as_const(views)) {
            auto* each = new QPushButton(m_viewRow);
            each->setObjectName(u"drill-"_s + view);
            each->setCheckable(true);
            Theme::setRole(each, "slim");
            // It may take its own button away: later, when nothing of it is running any more.
            connect(
                each, &QPushButton::clicked, this, [this, view] { setView(view); }, Qt::QueuedConnection);
            row->addWidget(each);
        }
        row->addStretch();
        if (hadKeys) // a button that is gone must not take the keyboard along
            m_table->setFocus(Qt::OtherFocusReason);
    }
    for (const QString& view : std::as_const(views))
        if (auto* each = m_viewRow->findChild<QPushButton*>(u"drill-"_s + view)) {
            each->setText(m_words.word(u"report."_s + view));
            each->setChecked(view == request.name);
        }
    m_bundle->setVisible(request.name != toldName());
}

void DrillPage::chooseExport()
{
    if (!m_export->isEnabled())
        return; // nothing to write, or not for whoever is at the console: the key may no more than the button
    if (m_steps.isEmpty())
        return;
    const QString path = chosenExportPath(this, m_words.word(u"report."_s + m_steps.constLast().request.name));
    if (!path.isEmpty())
        exportTo(path);
}

void DrillPage::exportTo(QString path)
{
    if (!desk() || m_steps.isEmpty())
        return;
    const VillageReportRequest asked = m_steps.constLast().request;
    exporting(m_host, path, asked.name, here([this, path, asked] {
                  tell(Wording::writingText(path));
                  PagePart::await(desk()->writeReport(asked, path, m_words),
                                  [this, path] { tell(Wording::writtenText(path)); });
              }));
}

} // namespace kaibang
