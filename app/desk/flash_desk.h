// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_price.h"
#include "result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

namespace kaibang {

class Clock;
class OrderDesk;
class StoreThread;

/// Prices for a short time. GUI thread. What runs is what is on disk at the clock's time; a price ends by its stored
/// instant, and changed() says so within half a second.
class FlashDesk : public QObject
{
    Q_OBJECT

public:
    FlashDesk(StoreThread& store, OrderDesk& orders, const Clock& clock, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~FlashDesk() override;

    struct Wish
    {
        Uid show, variant;
        qint64 priceMinor = 0, lengthMs = 0, units = 0, unitsEach = 0;
    };
    /// Reads what runs. Call once at start-up.
    QFuture<Result<QList<FlashPrice>>> load();
    [[nodiscard]] const QList<FlashPrice>& running() const { return m_running; }
    /// Refused below the floor price unless `belowFloorAllowed`.
    QFuture<Result<FlashPrice>> start(const Wish& wish, bool belowFloorAllowed = false);
    QFuture<Result<Done>> end(const Uid& flash);
    QFuture<Result<Done>> undoEnd(const Uid& flash);

Q_SIGNALS:
    void changed(const QList<kaibang::FlashPrice>& running);
    /// The usual price is back.
    void ended(const kaibang::FlashPrice& price);

private:
    void look();
    void take(const QList<FlashPrice>& running);

    StoreThread& m_store;
    const Clock& m_clock;
    QList<FlashPrice> m_running;
    QTimer m_timer;
};

} // namespace kaibang
