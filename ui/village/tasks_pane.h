// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_part.h"

class QListWidget;
class QListWidgetItem;

namespace kaibang {

/// What is to be done tomorrow: made from exceptions or typed, ticked when it is done.
class TasksPane : public VillagePart
{
    Q_OBJECT

public:
    explicit TasksPane(Theme& theme, QWidget* parent = nullptr);

    void setDay(BusinessDay day);
    void refresh();
    /// How many are still to be done.
    [[nodiscard]] qsizetype open() const;

Q_SIGNALS:
    void closed();
    void openChanged(qsizetype open);

protected:
    void deskSet() override;
    void retranslate() override;

private:
    void fill();
    void add();
    void tick(const QListWidgetItem* item);
    void copy();

    BusinessDay m_day;
    QList<VillageTask> m_tasks;
    QLabel* m_none;
    QListWidget* m_list;
    QLineEdit* m_text;
    QPushButton *m_add, *m_copy;
};

} // namespace kaibang
