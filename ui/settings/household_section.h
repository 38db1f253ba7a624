// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

class QTimeEdit;

namespace kaibang {

class HouseholdDesk;

/// Name, time zone, start of the business day and currency of the household.
class HouseholdSection : public SetupSection
{
    Q_OBJECT

public:
    HouseholdSection(HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;
    void save();

Q_SIGNALS:
    void saved();

private:
    HouseholdDesk& m_household;
    QLineEdit* m_name;
    QComboBox *m_zone, *m_currency;
    QTimeEdit* m_dayStart;
    QLabel* m_problem;
};

} // namespace kaibang
