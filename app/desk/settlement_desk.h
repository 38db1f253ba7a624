// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settlement.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace kaibang {

class Clock;
class ImportDesk;
class OrderDesk;
class StoreThread;

/// What the platforms paid out, beside what they should have. Statements come in through ImportDesk. GUI thread; the
/// whole is read on a worker, over a connection of its own, so that a show's orders do not wait for it.
class SettlementDesk : public QObject
{
    Q_OBJECT

public:
    SettlementDesk(StoreThread& store, OrderDesk& orders, ImportDesk& imports, const Clock& clock,
                   QObject* parent = nullptr);
    /// Waits for what it has asked.
    ~SettlementDesk() override;

    /// Orders placed or paid out since then; all without it. Also the totals by day from then on, and every statement.
    QFuture<Result<SettlementOverview>> overview(std::optional<Instant> since = std::nullopt);
    /// Every line that statements tell of one order.
    QFuture<Result<QList<SettlementEntry>>> entries(const SettlementOrder& order);
    /// A person has looked at this finding's gap and says why it is right. Invalid without a reason.
    QFuture<Result<Done>> accept(const SettlementFinding& finding, const QString& because);
    /// NotFound when nothing was accepted.
    QFuture<Result<Done>> undoAccept(const SettlementOrder& order);

Q_SIGNALS:
    /// Statements came or went, orders changed, or somebody decided: ask again.
    void changed();

private:
    QFuture<Result<SettlementOverview>> read(const QString& path, std::optional<Instant> since);

    StoreThread& m_store;
    const Clock& m_clock;
    QThreadPool m_readers; ///< one at a time
};

} // namespace kaibang
