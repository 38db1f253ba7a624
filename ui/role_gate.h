// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "role.h"

#include <QHash>
#include <QList>
#include <QObject>

class QWidget;

namespace kaibang {

class HouseholdDesk;

/// Switches controls off for whoever may not use them, and has them say why. It does not decide anything: the desks
/// refuse by themselves. A control's own on and off stays as its page set it, and is what it goes back to. GUI thread.
class RoleGate : public QObject
{
    Q_OBJECT

public:
    /// `household` is borrowed and outlives the gate.
    explicit RoleGate(HouseholdDesk& household, QObject* parent = nullptr);

    /// `control` is there for those who may do `act`; borrowed, and forgotten when it goes.
    void guard(QWidget* control, Act act);

    /// The controls of a page that are listed by name: see the table in the source.
    void guardAll(QWidget& page);
    /// Their names and acts.
    [[nodiscard]] static QList<std::pair<QString, Act>> table();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Guarded
    {
        Act act;
        QString toolTip; ///< its own, while the gate's is shown
        bool isShut = false;
    };
    void look();
    void look(QWidget* control, Guarded& guarded);

    HouseholdDesk& m_household;
    QHash<QWidget*, Guarded> m_guarded;
};

} // namespace kaibang
