// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expected_pane.h"

#include "expected_model.h"
#include "village_table.h"
#include "village_wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr std::chrono::milliseconds tickPause{300};

} // namespace

ExpectedPane::ExpectedPane(Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_model(new ExpectedModel(this))
    , m_heading(freeLabel(u"expectedHeading"_s, "heading"))
    , m_count(freeLabel(u"expectedCount"_s, "muted"))
    , m_table(new QTableView(this))
    , m_weekAgo(button(u"expectedWeekAgo"_s, QT_TR_NOOP("As a week ago"), u"history"_s, "primary"))
    , m_all(button(u"expectedAll"_s, QT_TR_NOOP("All")))
    , m_nobody(button(u"expectedNone"_s, QT_TR_NOOP("Nobody")))
{
    setObjectName(u"expectedPane"_s);
    setUpVillageTable(*m_table, u"expectedView"_s);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionResizeMode(ExpectedModel::Household, QHeaderView::Stretch);
    auto* close = button(u"closeExpected"_s, QT_TR_NOOP("Close"));
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_heading);
    column->addWidget(m_count);
    auto* fill = new QHBoxLayout;
    spaced(fill);
    fill->addWidget(m_weekAgo);
    fill->addStretch();
    fill->addWidget(m_all);
    fill->addWidget(m_nobody);
    column->addLayout(fill);
    column->addWidget(m_table, 1);
    column->addWidget(
        label(QT_TR_NOOP("Space ticks a household. In the second column write how many minutes it plans."), "muted"));
    column->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, &ExpectedPane::closed);
    follow();
}

void ExpectedPane::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tickPause);
    connect(&m_soon, &QTimer::timeout, this, &ExpectedPane::saveNow);
    connect(m_model, &ExpectedModel::edited, this, &ExpectedPane::save);
    connect(m_weekAgo, &QPushButton::clicked, this, &ExpectedPane::copyWeekAgo);
    connect(m_all, &QPushButton::clicked, this, [this] {
        flush();
        m_model->setAll(true);
        m_soon.stop();
        replace(m_day, m_model->expected(), tr("Everybody is expected."));
    });
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        flush();
        m_model->setAll(false);
        m_soon.stop();
        replace(m_day, {}, tr("Nobody is expected."));
    });
}

void ExpectedPane::deskSet()
{
    m_soon.stop();
    m_unsure.clear();
    m_model->setHouseholds({});
    forget();
    if (!desk())
        return;
    connect(desk(), &VillageDesk::householdsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    if (isVisible())
        refresh();
}

void ExpectedPane::setDay(BusinessDay day)
{
    flush(); // of the day that was shown
    if (day != m_day) {
        m_day = day;
        forget();
        retranslate();
    }
    if (isVisible())
        refresh();
}

// Until a day's own list is there nothing can be ticked, nor can "Undo" bring another day's back.
void ExpectedPane::forget()
{
    dropAnswers();
    m_kept.clear();
    m_model->setExpected({});
    showRead(false);
}

void ExpectedPane::showRead(bool isRead)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_table, m_weekAgo, m_all, m_nobody})
        each->setEnabled(isRead);
}

void ExpectedPane::showEvent(QShowEvent* event)
{
    VillagePart::showEvent(event);
    refresh();
}

void ExpectedPane::refresh()
{
    if (!desk())
        return;
    await(desk()->households(), [this](const QList<VillageHousehold>& all) { m_model->setHouseholds(all); });
    ask(desk()->expected(m_day), [this](const Result<QList<ExpectedHousehold>>& list) {
        if (!list.ok())
            report(list.error());
        // While a list waits for the disk what is read is older than it. It is read again afterwards.
        if (!list.ok() || m_soon.isActive() || m_unsure.contains(m_day))
            return;
        m_kept = list.value();
        m_model->setExpected(m_kept);
        showRead(true);
        showCount();
    });
}

void ExpectedPane::retranslate()
{
    m_table->setAccessibleName(tr("Who streams"));
    m_heading->setText(tr("Who streams on %1").arg(VillageWording::shortDay(m_day)));
    m_model->retranslate();
    showCount();
}

void ExpectedPane::restyle()
{
    styleVillageTable(*m_table, tokens());
}

void ExpectedPane::showCount()
{
    m_count->setText(tr("%n household(s) expected", nullptr, static_cast<int>(m_model->expected().size())));
}

void ExpectedPane::save()
{
    showCount();
    m_soon.start();
}

void ExpectedPane::flush()
{
    if (m_soon.isActive())
        saveNow();
}

void ExpectedPane::saveNow()
{
    m_soon.stop();
    if (!desk())
        return;
    m_kept = m_model->expected();
    send(m_day, m_kept);
}

void ExpectedPane::send(BusinessDay day, const QList<ExpectedHousehold>& list, const std::function<void()>& then)
{
    m_unsure.append(day);
    if (day == m_day)
        dropAnswers(); // they are older than this
    const auto stored = [this, day, then, of = deskRound()](const Result<Done>& done) {
        if (!done.ok())
            report(done.error());
        if (of != deskRound())
            return;
        m_unsure.removeOne(day);
        if (done.ok() && then)
            then();
        if (day == m_day && !m_unsure.contains(day))
            refresh();
    };
    whenDone(desk()->setExpected(day, list), this, stored);
}

void ExpectedPane::replace(BusinessDay day, const QList<ExpectedHousehold>& list, const QString& said)
{
    if (!desk())
        return;
    const QList<ExpectedHousehold> before = m_kept;
    const auto display = [this, day](const QList<ExpectedHousehold>& shown) {
        if (day != m_day)
            return;
        m_soon.stop();
        m_kept = shown;
        m_model->setExpected(shown);
        showCount();
    };
    display(list); // the next tick is on top of it
    send(day, list, [this, said, day, before, display] {
        tell(said, tr("Undo"), here([this, day, before, display] {
                 display(before);
                 send(day, before);
             }));
    });
}

void ExpectedPane::copyWeekAgo()
{
    if (!desk())
        return;
    const BusinessDay day = m_day, weekAgo{day.days - daysOfWeek};
    await(desk()->expected(weekAgo), [this, day, weekAgo](const QList<ExpectedHousehold>& list) {
        if (day != m_day)
            return; // she has gone on to another day
        if (list.isEmpty())
            tell(tr("Nobody was expected on %1.").arg(VillageWording::shortDay(weekAgo)));
        else {
            flush(); // what was ticked meanwhile comes back with the rest
            replace(day, list,
                    tr("As on %1: %n household(s).", nullptr, static_cast<int>(list.size()))
                        .arg(VillageWording::shortDay(weekAgo)));
        }
    });
}

} // namespace kaibang
