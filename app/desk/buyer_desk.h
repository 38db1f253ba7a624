// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "instant.h"
#include "order_summary.h"
#include "result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace kaibang {

class IdentityKeys;
class StoreThread;

/// Which keys a ledger's buyer identities need.
struct IdentityKeyPlan
{
    Uid household;
    bool isRehearsal = false;
    QStringList months;              ///< "2026-11": sealed rows may be there
    QHash<QString, int> generations; ///< in which place of the keychain a month's key is, where not in the first
    QStringList toReplace;           ///< months of which backups hold identities that are gone here
    QStringList toDestroy;           ///< months that were resealed and whose former keys may still be there
};

/// Who bought: looks an identity up, finds orders by it, forgets it in time and on request. GUI thread. It never shows
/// anything by itself, and nothing of it is in any signal. The caller asks for the PIN first; who may not
/// see or erase buyers is refused here.
class BuyerDesk : public QObject
{
    Q_OBJECT

public:
    enum class Keeping {
        Starting,  ///< the keychain has not answered yet; nothing is kept
        On,        ///< there are keys: what sources tell of buyers is sealed and kept
        NoKeychain ///< only masked aliases are kept
    };

    /// Looked at every hour, so that a computer that slept through the night still purges once a day.
    BuyerDesk(StoreThread& store, const Clock& clock, std::chrono::milliseconds lookEvery = std::chrono::hours{1},
              QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~BuyerDesk() override;
    /// The same while it lives on: for who asks it and goes before it does.
    void drain();

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    QFuture<Result<IdentityKeyPlan>> keyPlan();
    /// From now on identities are sealed with these keys. Once they are in, and daily, what is over is purged.
    QFuture<Result<Done>> setKeys(const IdentityKeys& keys);
    void setNoKeychain();
    /// The month's key is in no keychain any more.
    QFuture<Result<Done>> noteDestroyed(const QString& month);

    /// Seals what a month's key has sealed with its key in `then`; the former one can be destroyed afterwards.
    QFuture<Result<Done>> reseal(const QString& month, const IdentityKeys& now, const IdentityKeys& then);

    /// What is left of a month's keys in the keychain.
    enum class KeysLeft { NewOne, None };
    /// The month's former keys are destroyed, too: told by backupsClosed() once it is noted, unless another erasure has
    /// come meanwhile.
    QFuture<Result<bool>> noteBackupsClosed(const QString& month, KeysLeft left = KeysLeft::NewOne);
    /// The keychain did not do it now; it stays noted and is tried again at the next start and daily.
    void noteBackupsOpen(const QStringList& months) { Q_EMIT backupsStillOpen(months); }
    /// Asks for what noteBackupsOpen() told to be tried once more.
    void replaceKeysAgain(const QStringList& months) { Q_EMIT monthsTouched(months); }

    QFuture<Result<BuyerRecord>> buyerOf(const Uid& order);
    /// Orders whose buyer's whole name, phone or id is these words, newest first.
    QFuture<Result<QList<OrderSummary>>> find(const QString& words);
    /// What erase() would take away.
    QFuture<Result<BuyerErasure>> previewErase(const Uid& order);
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
    /// Backups made before hold identities of these months that are gone here: replace these months' keys (reseal()).
    void monthsTouched(const QStringList& months);
    /// The month's key was replaced and the former one is destroyed: no backup made before opens for that month.
    void backupsClosed(const QString& month);
    /// The keychain is shut or gone: backups made before an erasure still open for these months until it is tried
    /// again.
    void backupsStillOpen(const QStringList& months);
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
