// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "role.h"

#include <QKeySequence>

namespace kaibang {

class HouseholdDesk;

/// One line on top of the page in which another one takes the console: a role, its PIN where that is asked, and a
/// button. Never a box over a show.
class RolePane : public PagePart
{
    Q_OBJECT

public:
    RolePane(HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);

    /// What opens it everywhere; buttons that are off name it.
    [[nodiscard]] static QKeySequence key() { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L); }
    /// Opens it, or closes it where it is open.
    void toggle();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override;

private:
    void fill();
    void showPin();
    void take();
    void close();

    HouseholdDesk& m_household;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QLabel *m_may, *m_answer;
};

} // namespace kaibang
