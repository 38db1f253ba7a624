// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace kaibang {

class ClaimTray;
class Clock;
class OrderDesk;

/// Ends holds when their stored instant has come, and says who is next. GUI thread. Within one run of the program a
/// clock that is set back prolongs nothing: time that has passed here counts too.
class HoldClock : public QObject
{
    Q_OBJECT

public:
    HoldClock(ClaimTray& tray, OrderDesk& orders, const Clock& clock, QObject* parent = nullptr);

    /// Looks now instead of with the next tick.
    void look();
    /// The clock's time, or what it would be without having been set back.
    [[nodiscard]] Instant now() const;

Q_SIGNALS:
    void holdExpired(const kaibang::Hold& hold);
    /// Units of a variant are free that somebody waits for.
    void runnerUpReady(const kaibang::Claim& first);

private:
    void tellRunnersUp(const ClaimBoard& board);
    void sweep();

    ClaimTray& m_tray;
    const Clock& m_clock;
    Instant m_begun;
    mutable Instant m_latest; ///< what now() has said: it never goes back
    QElapsedTimer m_since;
    QTimer m_timer;
    QSet<Uid> m_told;
    bool m_isSweeping = false;
};

} // namespace kaibang
