// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the evening is laid out; evening_steps.cpp is what it does.
#include "evening_page.h"

#include "bundles_pane.h"
#include "column_fitter.h"
#include "evening_model.h"
#include "evening_tiles.h"
#include "expected_pane.h"
#include "household_pane.h"
#include "icons.h"
#include "missing_pane.h"
#include "tasks_pane.h"
#include "ui_settings.h"
#include "village_table.h"
#include "village_wording.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr int nameLetters = 24;

} // namespace

EveningPage::EveningPage(UiSettings& settings, Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_settings(settings)
    , m_model(new EveningModel(this))
    , m_counts(freeLabel(u"eveningCounts"_s, "muted"))
    , m_totals(freeLabel(u"eveningTotals"_s))
    , m_nothing(label(QT_TR_NOOP("No household fits what you look for."), "muted"))
    , m_search(field(u"eveningSearch"_s, QT_TR_NOOP("Household (Ctrl+F)")))
    , m_group(choice(u"eveningGroup"_s))
    , m_toLookAt(button(u"eveningToLookAt"_s, QT_TR_NOOP("Needs a look"), u"warning"_s, "slim"))
    , m_asTable(button(u"eveningAsTable"_s, QT_TR_NOOP("Table"), u"table"_s, "slim"))
    , m_asTiles(button(u"eveningAsTiles"_s, QT_TR_NOOP("Tiles"), u"tiles"_s, "slim"))
    , m_bring(button(u"bringBundles"_s, QT_TR_NOOP("Bring in…"), u"import"_s, "primary"))
    , m_bringFolder(button(u"bringFolder"_s, QT_TR_NOOP("Folder…"), u"folder"_s))
    , m_missingButton(button(u"openMissing"_s, nullptr, u"phone"_s))
    , m_expectedButton(button(u"openExpected"_s, QT_TR_NOOP("Who streams"), u"calendar"_s))
    , m_tasksButton(button(u"openTasks"_s, nullptr, u"tasks"_s))
    , m_arrivalsButton(button(u"openArrivals"_s, nullptr, u"warning"_s))
    , m_putOffButton(button(u"takePutOff"_s, nullptr, u"folder"_s))
    , m_table(new QTableView(this))
    , m_tiles(new EveningTiles(*m_model, theme, this))
    , m_whole(new QStackedWidget(this))
    , m_lists(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_household(new HouseholdPane(theme, this))
    , m_bundles(new BundlesPane(theme, this))
    , m_missing(new MissingPane(theme, this))
    , m_expected(new ExpectedPane(theme, this))
    , m_tasks(new TasksPane(theme, this))
{
    setObjectName(u"eveningPage"_s);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    spaced(column);
    column->addLayout(buildBar());
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens().padding);
    row->addWidget(buildList(), 3);
    row->addWidget(buildSide(), 2);
    column->addLayout(row, 1);
    m_whole->addWidget(content);
    m_whole->addWidget(buildEmpty());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(buildArrivals());
    all->addWidget(m_whole);
    for (QTimer* timer : {&m_changes, &m_typing})
        timer->setSingleShot(true);
    m_changes.setInterval(changePause);
    m_typing.setInterval(typingPause);
    follow();
    followList();
}

QLayout* EveningPage::buildBar()
{
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_counts, 1);
    for (QPushButton* each : {m_missingButton, m_expectedButton, m_tasksButton, m_bringFolder, m_bring})
        row->addWidget(each);
    say(m_missingButton, QT_TR_NOOP("Expected households that have sent nothing"), Phrase::ToolTip);
    say(m_tasksButton, QT_TR_NOOP("What is to be done tomorrow"), Phrase::ToolTip);
    say(m_bring, QT_TR_NOOP("Bundles: files (Ctrl+O), or drop them anywhere here"), Phrase::ToolTip);
    return row;
}

// What has come by itself and waits for a person, for as long as it does.
QLayout* EveningPage::buildArrivals()
{
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_arrivalsButton);
    row->addWidget(m_putOffButton);
    row->addStretch();
    say(m_arrivalsButton, QT_TR_NOOP("Bundles that were not taken as they are and that nobody has looked at"),
        Phrase::ToolTip);
    say(m_putOffButton, QT_TR_NOOP("They were stopped, or the ledger could not take them"), Phrase::ToolTip);
    showArrivals();
    return row;
}

QWidget* EveningPage::buildList()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* filters = new QHBoxLayout;
    spaced(filters);
    m_search->setClearButtonEnabled(true);
    say(m_search, QT_TR_NOOP("Search households"), Phrase::AccessibleName);
    say(m_group, QT_TR_NOOP("Group"), Phrase::AccessibleName);
    for (QPushButton* each : {m_toLookAt, m_asTable, m_asTiles})
        each->setCheckable(true);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_group);
    filters->addWidget(m_toLookAt);
    filters->addWidget(m_asTable);
    filters->addWidget(m_asTiles);
    column->addLayout(filters);
    setUpVillageTable(*m_table, u"eveningView"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSectionResizeMode(EveningModel::Household, QHeaderView::Stretch);
    using M = EveningModel;
    new ColumnFitter(*m_table, M::Household,
                     {M::Stock, M::Complete, M::Online, M::Refunds, M::Replaced, M::ShowTime, M::Openings, M::Orders},
                     nameLetters);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_tiles);
    column->addWidget(m_nothing);
    column->addWidget(m_lists, 1);
    column->addWidget(m_totals);
    m_nothing->hide();
    return box;
}

QWidget* EveningPage::buildSide()
{
    QVBoxLayout* column = nullptr;
    m_sideCard = card(&column);
    m_sideCard->setObjectName(u"eveningSide"_s);
    column->setContentsMargins(1, 1, 1, 1);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_household, m_bundles, m_missing, m_expected, m_tasks})
        m_side->addWidget(pane);
    column->addWidget(m_side);
    m_sideCard->hide();
    return m_sideCard;
}

// The first evening: what to do before anything can be seen.
QWidget* EveningPage::buildEmpty()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    box->setObjectName(u"eveningEmpty"_s);
    auto* enrol = button(u"enrolFirst"_s, QT_TR_NOOP("Enrol the first household"), u"household"_s, "primary");
    column->addStretch(1);
    column->addWidget(label(QT_TR_NOOP("Nobody belongs to this village yet"), "heading"));
    column->addWidget(label(
        QT_TR_NOOP("1. Each household opens Setup, \"Village\" on its own computer and shows its code, or sends it "
                   "by chat. Enrol it here once.\n2. At the end of its show it sends a bundle: a file in a chat, on "
                   "a USB stick or in a shared folder. Drop the files, or the whole folder, on this page.\n3. The "
                   "table then shows who is missing and what needs a look, and you sign the day.")));
    column->addWidget(enrol, 0, Qt::AlignLeft);
    column->addStretch(2);
    connect(enrol, &QPushButton::clicked, this, &EveningPage::enrolmentWanted);
    return box;
}

void EveningPage::retranslate()
{
    m_table->setAccessibleName(tr("Households of the evening"));
    m_tiles->setAccessibleName(tr("Households as tiles"));
    m_model->retranslate();
    showGroups();
    showState();
    showArrivals();
}

void EveningPage::restyle()
{
    styleVillageTable(*m_table, tokens());
    m_model->setIcons([this](const EveningRow& row) {
        const QColor ink = row.exceptions > row.acknowledged       ? tokens().claim
                           : row.attendance == Attendance::Missing ? tokens().muted
                                                                   : tokens().paid;
        return QIcon(themedPixmap(VillageWording::rowStateIcon(row), ink, tokens().iconSize, devicePixelRatio()));
    });
}

QList<QWidget*> EveningPage::panes() const
{
    return {m_bring, m_lists->currentWidget(), m_sideCard};
}

} // namespace kaibang
