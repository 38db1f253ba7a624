// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "role.h"

namespace kaibang {

class HouseholdDesk;

/// One line inside a page that asks for the PIN before a guarded step, and nothing at all where no PIN is set.
class PinPane : public PagePart
{
    Q_OBJECT

public:
    PinPane(HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);

    /// Runs `then` at once where whoever is at the console has no PIN, else after the right one; `otherwise` when the
    /// question is given up. Who may not do `act` is told who may, and `otherwise` runs. A second question takes the
    /// place of the first.
    void ask(Act act, const QString& why, std::function<void()> then, std::function<void()> otherwise = {});
    void cancel();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tryPin();

    HouseholdDesk& m_household;
    QLabel* m_why;
    QLineEdit* m_pin;
    QLabel* m_answer;
    std::function<void()> m_then, m_otherwise;
};

} // namespace kaibang
