// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print_room.h"
#include "setup_section.h"

class QDoubleSpinBox;

namespace kaibang {

/// Which printer each kind of paper goes to, and by how much that printer misses the paper: a page with a ruler says
/// it.
class PrintSection : public SetupSection
{
    Q_OBJECT

public:
    PrintSection(UiSettings& settings, PrintRoom& printing, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] PrintRoom::Paper paper() const;
    void showPaper();
    void keep();
    void calibrate();

    UiSettings& m_settings;
    PrintRoom& m_printing;
    QComboBox *m_paper, *m_printer;
    QDoubleSpinBox *m_right, *m_down;
    bool m_isFilling = false;
};

} // namespace kaibang
