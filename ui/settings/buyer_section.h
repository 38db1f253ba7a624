// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

class BuyerDesk;
class HouseholdDesk;
class PinPane;

/// How long buyers' details are kept, and whether this computer can keep them at all.
class BuyerSection : public SetupSection
{
    Q_OBJECT

public:
    BuyerSection(BuyerDesk& buyers, HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    void fillDays();
    void save();
    void store(int days);

    BuyerDesk& m_buyers;
    HouseholdDesk& m_household;
    QComboBox* m_days;
    QLabel *m_keychain, *m_kept;
    PinPane* m_pin;
};

} // namespace kaibang
