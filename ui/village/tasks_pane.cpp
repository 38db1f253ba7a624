// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks_pane.h"

#include "village_wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

TasksPane::TasksPane(Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_none(label(QT_TR_NOOP("Nothing is to be done. Type a task, or make one of what a rule has found."), "muted"))
    , m_list(new QListWidget(this))
    , m_text(field(u"taskText"_s, QT_TR_NOOP("A task for tomorrow")))
    , m_add(button(u"addTask"_s, QT_TR_NOOP("Add"), u"add"_s, "primary"))
    , m_copy(button(u"copyTasks"_s, QT_TR_NOOP("Copy the list"), u"copy"_s))
{
    setObjectName(u"tasksPane"_s);
    m_list->setObjectName(u"tasksView"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    say(m_text, QT_TR_NOOP("A task for tomorrow"), Phrase::AccessibleName);
    auto* close = button(u"closeTasks"_s, QT_TR_NOOP("Close"));
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("For tomorrow"), "heading"));
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    auto* foot = new QHBoxLayout;
    spaced(foot);
    foot->addWidget(close);
    foot->addStretch();
    foot->addWidget(m_copy);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &TasksPane::closed);
    connect(m_add, &QPushButton::clicked, this, &TasksPane::add);
    connect(m_copy, &QPushButton::clicked, this, &TasksPane::copy);
    connect(m_text, &QLineEdit::returnPressed, this, &TasksPane::add);
    connect(m_list, &QListWidget::itemChanged, this, &TasksPane::tick);
}

void TasksPane::deskSet()
{
    m_tasks.clear();
    fill();
    if (!desk())
        return;
    connect(desk(), &VillageDesk::tasksChanged, this, &TasksPane::refresh);
    refresh();
}

void TasksPane::setDay(BusinessDay day)
{
    m_day = day;
    refresh();
}

void TasksPane::refresh()
{
    if (desk())
        await(desk()->tasks(m_day), [this, asked = m_day](const QList<VillageTask>& tasks) {
            if (asked != m_day)
                return;
            m_tasks = tasks;
            fill();
        });
}

qsizetype TasksPane::open() const
{
    return std::count_if(m_tasks.begin(), m_tasks.end(), [](const VillageTask& task) { return !task.doneAt; });
}

void TasksPane::retranslate()
{
    m_list->setAccessibleName(tr("Tasks"));
    fill();
}

void TasksPane::fill()
{
    {
        const QSignalBlocker quiet(m_list);
        const int before = std::max(0, m_list->currentRow());
        m_list->clear();
        for (const VillageTask& task : std::as_const(m_tasks)) {
            auto* item = new QListWidgetItem(
                task.day == m_day ? task.text : tr("%1 (from %2)").arg(task.text, VillageWording::shortDay(task.day)));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(task.doneAt ? Qt::Checked : Qt::Unchecked);
            m_list->addItem(item);
        }
        m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    }
    m_none->setVisible(m_tasks.isEmpty());
    m_list->setVisible(!m_tasks.isEmpty());
    m_copy->setEnabled(open() > 0);
    Q_EMIT openChanged(open());
}

void TasksPane::add()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !desk()) {
        m_text->setFocus();
        return;
    }
    VillageTask task;
    task.day = m_day;
    task.text = text;
    await(desk()->addTask(task), [this](qint64) { m_text->clear(); });
}

void TasksPane::tick(const QListWidgetItem* item)
{
    const int row = m_list->row(item);
    if (!desk() || row < 0 || row >= m_tasks.size())
        return;
    const bool isDone = item->checkState() == Qt::Checked;
    if (isDone != m_tasks.at(row).doneAt.has_value())
        await(desk()->setTaskDone(m_tasks.at(row).id, isDone), [] {});
}

void TasksPane::copy()
{
    QStringList lines;
    for (const VillageTask& task : std::as_const(m_tasks))
        if (!task.doneAt)
            lines += task.text;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    tell(tr("Copied %n task(s).", nullptr, static_cast<int>(lines.size())));
}

} // namespace kaibang
