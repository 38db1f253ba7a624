// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piece.h"
#include "setup_section.h"

namespace kaibang {

class HouseholdDesk;
class PieceDesk;

/// What the digit keys mean while a one-off piece is made: grades, sizes and prices, at most nine of each.
class PieceSection : public SetupSection
{
    Q_OBJECT

public:
    PieceSection(PieceDesk& pieces, HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

private:
    void show(const PiecePresets& presets);
    void save();

    PieceDesk& m_pieces;
    HouseholdDesk& m_household;
    QLineEdit *m_grades, *m_sizes, *m_prices;
    QLabel* m_problem;
    PiecePresets m_known;
};

} // namespace kaibang
