// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "instant.h"
#include "order_summary.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace kaibang {

class IdentityKeys;
class StoreThread;

/// Which keys a ledger's buyer identities need.
struct IdentityKeyPlan
{
    Uid household;
    bool isRehearsal = false;
    QStringList months; ///< "2026-11": sealed rows may be there
};

/// Who bought: looks an identity up, finds orders by it, forgets it in time and on request. GUI thread. It never shows
/// anything by itself, and nothing of it is in any signal. The caller asks for the PIN first.
class BuyerDesk : public QObject
{
    Q_OBJECT

public:
    enum class Keeping {
        Starting,  ///< the keychain has not answered yet; nothing is kept
        On,        ///< there are keys: what sources tell of buyers is sealed and kept
        NoKeychain ///< only masked aliases are kept
    };

    BuyerDesk(StoreThread& store, const Clock& clock, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~BuyerDesk() override;

    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    QFuture<Result<IdentityKeyPlan>> keyPlan();
    /// From now on identities are sealed with these keys. Once they are in, and daily, what is over is purged.
    QFuture<Result<Done>> setKeys(const IdentityKeys& keys);
    void setNoKeychain();
    /// The month's key is in no keychain any more.
    QFuture<Result<Done>> noteDestroyed(const QString& month);

    QFuture<Result<BuyerRecord>> buyerOf(const Uid& order);
    /// Orders whose buyer's whole name, phone or id is these words, newest first.
    QFuture<Result<QList<OrderSummary>>> find(const QString& words);
    /// Forgets this order's buyer, in every order with the same phone or id, for good.
    QFuture<Result<BuyerErasure>> erase(const Uid& order);
    /// Forgets whose time is over now; the number of orders.
    QFuture<Result<int>> purge();
    QFuture<Result<BuyerCounts>> counts();

Q_SIGNALS:
    void keepingChanged();
    /// Some identities are gone.
    void forgotten();
    /// Nothing is sealed with these months' keys any more: destroy them, then call noteDestroyed().
    void monthsSpent(const QStringList& months);
    /// A day has passed: another month may need its key.
    void dayPassed();

private:
    void setKeeping(Keeping keeping);
    void everyHour();
    void sweep();

    StoreThread& m_store;
    const Clock& m_clock;
    QTimer m_hours;
    Instant m_purgedAt;
    Keeping m_keeping = Keeping::Starting;
};

} // namespace kaibang
