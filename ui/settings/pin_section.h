// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

class HouseholdDesk;

/// Sets, changes or removes the PIN that guards refunds, prices and deletion.
class PinSection : public SetupSection
{
    Q_OBJECT

public:
    PinSection(HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    void set();
    void remove();
    void send(const QString& pin, const QString& success);

    HouseholdDesk& m_household;
    QLineEdit *m_old, *m_new, *m_again;
    QWidget* m_oldRow;
    QLabel *m_state, *m_problem;
    QPushButton *m_set, *m_remove;
};

} // namespace kaibang
