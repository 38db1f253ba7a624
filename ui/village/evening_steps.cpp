// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the evening does: reads it, sieves it, and opens what stands beside the list; evening_arrivals.cpp brings
// bundles in.
#include "bundles_pane.h"
#include "evening_model.h"
#include "evening_page.h"
#include "evening_tiles.h"
#include "expected_pane.h"
#include "household_pane.h"
#include "missing_pane.h"
#include "tasks_pane.h"
#include "ui_settings.h"
#include "village_wording.h"
#include "wording.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void EveningPage::follow()
{
    for (VillagePart* pane :
         std::initializer_list<VillagePart*>{m_household, m_bundles, m_missing, m_expected, m_tasks})
        PagePart::follow(pane);
    connect(&m_changes, &QTimer::timeout, this, &EveningPage::refresh);
    connect(&m_typing, &QTimer::timeout, this, &EveningPage::sieve);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_group, &QComboBox::activated, this, &EveningPage::sieve);
    connect(m_toLookAt, &QPushButton::toggled, this, &EveningPage::sieve);
    connect(m_asTable, &QPushButton::clicked, this, [this] { setTiles(false); });
    connect(m_asTiles, &QPushButton::clicked, this, [this] { setTiles(true); });
    connect(m_bring, &QPushButton::clicked, this, &EveningPage::chooseFiles);
    connect(m_bringFolder, &QPushButton::clicked, this, &EveningPage::chooseFolder);
    connect(m_missingButton, &QPushButton::clicked, this, [this] { openSide(OfMissing); });
    connect(m_expectedButton, &QPushButton::clicked, this, [this] {
        openSide(OfExpected);
        m_expected->refresh();
    });
    connect(m_tasksButton, &QPushButton::clicked, this, [this] { openSide(OfTasks); });
    connect(m_tasks, &TasksPane::openChanged, this, &EveningPage::showState);
    connect(m_household, &HouseholdPane::dayWanted, this, &EveningPage::dayWanted);
    connect(m_missing, &MissingPane::householdChosen, this, [this](const Uid& household) {
        if (const QModelIndex index = m_model->indexOf(household); index.isValid())
            m_table->setCurrentIndex(index);
    });
    connect(m_bundles, &BundlesPane::closed, this, &EveningPage::closeSide);
    connect(m_bundles, &BundlesPane::toLookAtChanged, this, &EveningPage::showArrivals);
    connect(m_arrivalsButton, &QPushButton::clicked, this, &EveningPage::showBundles);
    connect(m_putOffButton, &QPushButton::clicked, this, &EveningPage::putOffWanted);
    connect(m_bundles, &BundlesPane::showWanted, this, &EveningPage::bundlesWanted);
    connect(m_bundles, &BundlesPane::arrivalsLookedAt, this, &EveningPage::arrivalsLookedAt);
    connect(m_bundles, &BundlesPane::enrolmentWanted, this, &EveningPage::enrolmentWanted);
    connect(m_missing, &MissingPane::closed, this, &EveningPage::closeSide);
    connect(m_expected, &ExpectedPane::closed, this, &EveningPage::closeSide);
    connect(m_tasks, &TasksPane::closed, this, &EveningPage::closeSide);
    setTiles(m_settings.villageTiles());
}

void EveningPage::followList()
{
    m_tiles->setSelectionModel(m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_sideCard->isVisible() && m_side->currentIndex() == OfHousehold)
            showCurrent();
    });
    for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{m_table, m_tiles}) {
        connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
            const EveningRow* row = m_model->row(index);
            // Enter opens what was found; once more, and where nothing was, it goes into the day.
            if (row && m_sideCard->isVisible() && m_side->currentIndex() == OfHousehold && m_shown == row->household &&
                row->attendance != Attendance::Missing)
                Q_EMIT dayWanted(row->household, row->name);
            else
                openSide(OfHousehold);
        });
        connect(view, &QAbstractItemView::clicked, this, [this] { openSide(OfHousehold); });
    }
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        QHeaderView* const head = m_table->horizontalHeader();
        const bool again = head->isSortIndicatorShown() && head->sortIndicatorSection() == section;
        const Qt::SortOrder order =
            again && head->sortIndicatorOrder() == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
        head->setSortIndicatorShown(true);
        head->setSortIndicator(section, order);
        m_model->sort(section, order);
    });
}

void EveningPage::deskSet()
{
    for (VillagePart* pane :
         std::initializer_list<VillagePart*>{m_household, m_bundles, m_missing, m_expected, m_tasks})
        pane->setDesk(desk());
    m_households.clear();
    m_loaded = false;
    m_model->setEvening({});
    m_sideCard->hide();
    if (!desk())
        return;
    const auto soon = [this] {
        if (!m_changes.isActive())
            m_changes.start();
    };
    connect(desk(), &VillageDesk::daysChanged, this, soon);
    connect(desk(), &VillageDesk::expectedChanged, this, soon);
    connect(desk(), &VillageDesk::rulesChanged, this, soon);
    connect(desk(), &VillageDesk::householdsChanged, this, soon);
    refresh();
}

void EveningPage::setDay(BusinessDay day)
{
    if (day == m_day && m_loaded)
        return;
    m_day = day;
    m_expected->setDay(day);
    m_tasks->setDay(day);
    refresh();
}

void EveningPage::showEvent(QShowEvent* event)
{
    VillagePart::showEvent(event);
    refresh();
}

void EveningPage::refresh()
{
    if (!desk())
        return;
    await(desk()->households(), [this](const QList<VillageHousehold>& all) { m_households = all; });
    await(desk()->evening(m_day), [this, asked = m_day](const VillageEvening& evening) {
        if (asked == m_day)
            showEvening(evening);
    });
}

void EveningPage::showEvening(const VillageEvening& evening)
{
    const EveningRow* before = m_model->row(currentIndex());
    const Uid household = before ? before->household : Uid();
    m_loaded = true;
    m_model->setEvening(evening);
    showGroups();
    if (const QModelIndex there = m_model->indexOf(household); there.isValid())
        m_table->setCurrentIndex(there);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_missing->show(evening, m_households);
    showState();
    if (m_sideCard->isVisible() && m_side->currentIndex() == OfHousehold)
        showCurrent();
    Q_EMIT eveningRead(evening);
}

void EveningPage::showGroups()
{
    const QSignalBlocker quiet(m_group);
    const QString before = m_group->currentData().toString();
    const QStringList groups = m_model->groups();
    m_group->clear();
    m_group->addItem(tr("All groups"), QString());
    for (const QString& group : groups)
        m_group->addItem(group, group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
    m_group->setVisible(!groups.isEmpty());
}

void EveningPage::showState()
{
    const VillageEvening& evening = m_model->evening();
    const bool isEmpty = m_loaded && m_households.isEmpty() && evening.rows.isEmpty();
    m_whole->setCurrentIndex(isEmpty && m_sideCard->isHidden() ? 1 : 0);
    QStringList counts{tr("%1 expected").arg(Wording::count(evening.expected)),
                       tr("%1 reported").arg(Wording::count(evening.reported)),
                       tr("%1 missing", "households").arg(Wording::count(evening.missing))};
    if (evening.isSigned)
        counts += evening.corrections > 0
                      ? tr("signed, %n correction(s) since", nullptr, static_cast<int>(evening.corrections))
                      : tr("signed");
    m_counts->setText(counts.join(u" · "_s));
    m_totals->setText(m_model->totals().join(u'\n'));
    m_totals->setVisible(!m_totals->text().isEmpty());
    m_missingButton->setText(tr("Missing: %1").arg(Wording::count(evening.missing)));
    m_tasksButton->setText(tr("Tasks: %1").arg(Wording::count(m_tasks->open())));
    m_nothing->setVisible(m_loaded && m_model->rowCount() == 0);
    m_lists->setVisible(!m_nothing->isVisibleTo(this));
}

void EveningPage::sieve()
{
    const EveningRow* before = m_model->row(currentIndex());
    const Uid household = before ? before->household : Uid();
    m_model->setSieve({m_search->text().trimmed(), m_group->currentData().toString(), m_toLookAt->isChecked()});
    const QModelIndex there = m_model->indexOf(household);
    m_table->setCurrentIndex(there.isValid() ? there : m_model->index(0, 0));
    showState();
}

QModelIndex EveningPage::currentIndex() const
{
    return m_table->selectionModel()->currentIndex();
}

void EveningPage::showCurrent()
{
    const EveningRow* row = m_model->row(currentIndex());
    if (!row)
        return;
    QString phones;
    for (const VillageHousehold& each : std::as_const(m_households))
        if (each.uid == row->household)
            phones = each.phones;
    m_shown = row->household;
    m_household->show(*row, m_model->exceptionsOf(row->household), phones, m_day);
}

void EveningPage::openSide(Side side)
{
    if (side == OfHousehold)
        showCurrent();
    m_side->setCurrentIndex(side);
    m_sideCard->show();
    showState();
    if (side != OfHousehold)
        m_side->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool EveningPage::closeSide()
{
    if (!m_sideCard->isVisible() || (m_side->currentIndex() == OfBundles && m_bundles->isAtWork()))
        return false;
    m_sideCard->hide();
    showState();
    m_lists->currentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void EveningPage::setTiles(bool on)
{
    m_settings.setVillageTiles(on);
    m_asTable->setChecked(!on);
    m_asTiles->setChecked(on);
    m_lists->setCurrentIndex(on ? 1 : 0);
    if (on)
        m_tiles->scrollTo(currentIndex());
}

void EveningPage::focusList()
{
    if (m_lists->isVisible())
        m_lists->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void EveningPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace kaibang
