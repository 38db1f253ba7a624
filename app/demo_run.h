// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_household.h"
#include "intake_schedule.h"
#include "show_runner.h"
#include "stock_room.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace kaibang {

/// Plays an evening on a demo household: fills it once, starts the show, puts items on air one after the other and
/// lets the seeded crowd order. Only for a rehearsal ledger. GUI thread.
class DemoRun : public QObject
{
    Q_OBJECT

public:
    DemoRun(StoreThread& store, StockRoom& stock, ShowRunner& runner, IntakeSchedule& intake, QString language,
            quint64 seed);

    /// Fills an empty ledger with the sample products; one that has products stays as it is.
    void fill();
    /// Fills, starts the show and lets the crowd order.
    void start();

Q_SIGNALS:
    void started();
    void failed(const kaibang::Error& error);

private:
    void fillThen(std::function<void()> next);
    void openShow();
    void letThemOrder();

    StoreThread& m_store;
    StockRoom& m_stock;
    ShowRunner& m_runner;
    IntakeSchedule& m_intake;
    QString m_language;
    quint64 m_seed;
    QTimer m_nextItem;
};

/// What a rehearsal came to, as lines "name: value"; the last is "stock check: ok" when the ledger adds up.
QFuture<Result<QString>> demoSummary(StoreThread& store);

} // namespace kaibang
