// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "role.h"
#include "setup_section.h"

class QTableWidget;

namespace kaibang {

class HouseholdDesk;

/// The roles in use, what each may do, and their PINs: sets, changes or removes the one that is chosen, and names it.
class PinSection : public SetupSection
{
    Q_OBJECT

public:
    PinSection(HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] Role chosen() const;
    [[nodiscard]] RoleSeat seat() const;
    void fillTable();
    void showChosen();
    void set();
    void remove();
    void name();
    void send(const QString& pin, const QString& success);
    void showProblem(const Error& error);

    HouseholdDesk& m_household;
    QTableWidget* m_roles;
    QComboBox* m_role;
    QLineEdit *m_name, *m_old, *m_new, *m_again;
    QWidget* m_oldRow;
    QLabel *m_state, *m_problem;
    QPushButton *m_set, *m_remove;
};

} // namespace kaibang
