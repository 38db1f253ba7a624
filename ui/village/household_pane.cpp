// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_pane.h"

#include "icons.h"
#include "village_wording.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

HouseholdPane::HouseholdPane(Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_name(freeLabel(u"householdPaneName"_s, "heading"))
    , m_state(freeLabel(u"householdPaneState"_s, "muted"))
    , m_phoneLabel(freeLabel(u"householdPanePhones"_s))
    , m_none(label(QT_TR_NOOP("No rule has found anything here."), "muted"))
    , m_problem(freeLabel(u"noteProblem"_s, "error"))
    , m_list(new QListWidget(this))
    , m_note(field(u"exceptionNote"_s, QT_TR_NOOP("What was it? Who was asked?")))
    , m_open(button(u"openHouseholdDay"_s, QT_TR_NOOP("Go into the day"), u"search"_s))
    , m_copy(button(u"copyPhones"_s, QT_TR_NOOP("Copy number"), u"copy"_s))
    , m_acknowledge(button(u"acknowledgeButton"_s, QT_TR_NOOP("Looked at"), u"check"_s, "primary"))
    , m_withdraw(button(u"withdrawButton"_s, QT_TR_NOOP("Take back"), u"undo"_s))
    , m_task(button(u"makeTaskButton"_s, QT_TR_NOOP("For tomorrow"), u"tasks"_s))
    , m_noteBox(labelled(QT_TR_NOOP("Note"), m_note))
{
    setObjectName(u"householdPane"_s);
    m_list->setObjectName(u"exceptionsView"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_name);
    column->addWidget(m_state);
    auto* phone = new QHBoxLayout;
    spaced(phone);
    phone->addWidget(m_phoneLabel, 1);
    phone->addWidget(m_copy);
    column->addLayout(phone);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_noteBox);
    column->addWidget(m_problem);
    auto* act = new QHBoxLayout;
    spaced(act);
    act->addWidget(m_withdraw);
    act->addStretch();
    act->addWidget(m_acknowledge);
    column->addLayout(act);
    auto* further = new QHBoxLayout;
    spaced(further);
    further->addWidget(m_open);
    further->addStretch();
    further->addWidget(m_task);
    column->addLayout(further);
    m_problem->hide();
    follow();
}

void HouseholdPane::follow()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &HouseholdPane::showButtons);
    connect(m_note, &QLineEdit::returnPressed, this, &HouseholdPane::acknowledge);
    connect(m_acknowledge, &QPushButton::clicked, this, &HouseholdPane::acknowledge);
    connect(m_withdraw, &QPushButton::clicked, this, &HouseholdPane::withdraw);
    connect(m_task, &QPushButton::clicked, this, &HouseholdPane::addTask);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT dayWanted(m_row.household, m_row.name); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_phones);
        tell(tr("Copied: %1").arg(m_phones));
    });
}

void HouseholdPane::show(const EveningRow& row, const QList<VillageException>& found, const QString& phones,
                         BusinessDay day)
{
    if (row.household != m_row.household || day != m_day) {
        m_note->clear();
        m_problem->hide();
    }
    m_row = row;
    m_found = found;
    m_phones = phones;
    m_day = day;
    fill();
}

void HouseholdPane::retranslate()
{
    m_list->setAccessibleName(tr("What the rules have found"));
    fill();
}

void HouseholdPane::restyle()
{
    m_list->setIconSize({tokens().iconSize, tokens().iconSize});
    fill();
}

void HouseholdPane::fill()
{
    m_name->setText(m_row.name);
    QStringList state{VillageWording::attendanceText(m_row.attendance)};
    if (!m_row.group.isEmpty())
        state += m_row.group;
    if (m_row.bundleNumber > 0)
        state += tr("bundle %1").arg(m_row.bundleNumber);
    m_state->setText(state.join(u" · "_s));
    m_phoneLabel->setText(m_phones.isEmpty() ? tr("No phone number is known.") : m_phones);
    m_copy->setEnabled(!m_phones.isEmpty());
    const int before = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const VillageException& each : std::as_const(m_found)) {
            QString words = VillageWording::exceptionText(each);
            if (each.isAcknowledged)
                words += u'\n' + tr("Looked at: %1").arg(each.note);
            const QColor ink = each.isAcknowledged ? tokens().paid : tokens().claim;
            const QString icon = each.isAcknowledged ? u"check"_s : u"warning"_s;
            m_list->addItem(new QListWidgetItem(themedIcon(icon, ink), words));
        }
        m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    }
    m_none->setVisible(m_found.isEmpty());
    m_list->setVisible(!m_found.isEmpty());
    m_open->setEnabled(m_row.attendance != Attendance::Missing);
    showButtons();
}

const VillageException* HouseholdPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void HouseholdPane::showButtons()
{
    const VillageException* found = current();
    m_acknowledge->setVisible(found && !found->isAcknowledged);
    m_noteBox->setVisible(found && !found->isAcknowledged);
    m_withdraw->setVisible(found && found->isAcknowledged);
    m_task->setVisible(found || m_row.attendance == Attendance::Missing);
}

void HouseholdPane::acknowledge()
{
    const VillageException* found = current();
    if (!found || !desk() || found->isAcknowledged)
        return;
    const QString note = m_note->text().trimmed();
    m_problem->setVisible(note.isEmpty());
    m_problem->setText(tr("Write what it was, so that you still know when somebody asks."));
    if (note.isEmpty()) {
        m_note->setFocus();
        return;
    }
    await(desk()->acknowledge(*found, note), [this, asked = *found, note, of = m_row.household, day = m_day] {
        if (m_row.household == of && m_day == day && m_note->text().trimmed() == note)
            m_note->clear(); // else it is another one, and still wanted
        tell(tr("Looked at: %1").arg(note), tr("Undo"),
             here([this, asked] { await(desk()->withdrawAcknowledgement(asked), [] {}); }));
    });
}

void HouseholdPane::withdraw()
{
    const VillageException* found = current();
    if (!found || !desk() || !found->isAcknowledged)
        return;
    await(desk()->withdrawAcknowledgement(*found), [this, asked = *found] {
        tell(tr("It waits for you again."), tr("Undo"),
             here([this, asked] { await(desk()->acknowledge(asked, asked.note), [] {}); }));
    });
}

void HouseholdPane::addTask()
{
    if (!desk())
        return;
    VillageTask task;
    task.day = m_day;
    task.household = m_row.household;
    task.householdName = m_row.name;
    if (const VillageException* found = current()) {
        task.rule = found->rule;
        task.text = VillageWording::taskText(*found);
    } else {
        task.text = tr("Ask %1 for the bundle").arg(m_row.name);
    }
    await(desk()->addTask(task), [this, text = task.text](qint64 id) {
        tell(tr("For tomorrow: %1").arg(text), tr("Undo"), here([this, id] { await(desk()->removeTask(id), [] {}); }));
    });
}

} // namespace kaibang
