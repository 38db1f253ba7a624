// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_part.h"

class QListWidget;

namespace kaibang {

/// One household's evening: what the rules have found, in words, and what a person does about it: look at it with a
/// note, write down a task, call, or go into the day.
class HouseholdPane : public VillagePart
{
    Q_OBJECT

public:
    explicit HouseholdPane(Theme& theme, QWidget* parent = nullptr);

    void show(const EveningRow& row, const QList<VillageException>& found, const QString& phones, BusinessDay day);

Q_SIGNALS:
    void dayWanted(const kaibang::Uid& household, const QString& name);

protected:
    void retranslate() override;
    void restyle() override;

private:
    void fill();
    void follow();
    void showButtons();
    void acknowledge();
    void withdraw();
    void addTask();
    [[nodiscard]] const VillageException* current() const;

    EveningRow m_row;
    QList<VillageException> m_found;
    QString m_phones;
    BusinessDay m_day;
    QLabel *m_name, *m_state, *m_phoneLabel, *m_none, *m_problem;
    QListWidget* m_list;
    QLineEdit* m_note;
    QPushButton *m_open, *m_copy, *m_acknowledge, *m_withdraw, *m_task;
    QWidget* m_noteBox;
};

} // namespace kaibang
