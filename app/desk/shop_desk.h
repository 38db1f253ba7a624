// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll_schedule.h"
#include "result.h"
#include "secret_access.h"
#include "shop.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>

namespace kaibang {

class Ledger;

/// The household's online shops: connects them, asks them for orders, and knows how they are. A shop's key and secret
/// are in the keychain and in this program's memory; where there is no keychain no shop is connected. Keys are an act
/// (Keys), and each that is kept or removed has its line in the trail. GUI thread.
class ShopDesk : public QObject
{
    Q_OBJECT

public:
    ShopDesk(StoreThread& store, OrderDesk& orders, const Clock& clock, SecretAccess secrets, PollRhythm rhythm = {},
             PollTime time = PollTime::real(), QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~ShopDesk() override;

    /// Reads the connected shops and begins to ask them. Call once.
    void load();

    /// What a person wants to connect. `since` is the first change that counts: older orders stay where they are.
    struct Wish
    {
        ShopKind kind = ShopKind::WooCommerce;
        QString name;
        QString address; ///< as typed; empty where all sellers have one
        ShopCredentials credentials;
        Instant since;
    };
    /// What a person pastes after she has given her permission: the address that her browser was sent to, or a bare
    /// refresh token.
    static void takeGrant(const QString& entry, ShopCredentials& credentials);
    /// Asks the shop whether it would answer; keeps nothing. A newer trial takes the place of one that is under way.
    /// Where it spends what was entered (a code, a token that works once) what came of it stays in memory, and the same
    /// wish goes on with that.
    void tryOut(const Wish& wish, std::function<void(const Result<ShopTrial>&)> answer);
    /// Keeps the credentials, then the shop, and begins to ask it. A shop that was connected before goes on where it
    /// was read to. Where only the shop can say who it is the same wish must have been tried before. Invalid: address,
    /// own_domain, credentials or trial, detail says which. Exists. Refused in a rehearsal. Unsupported: no keychain,
    /// and nothing was kept.
    void connectShop(const Wish& wish, std::function<void(const Result<Shop>&)> answer);
    /// Stops asking and takes the credentials out of the keychain. Its orders stay.
    void disconnectShop(const QString& sourceId, std::function<void(const Result<Done>&)> answer);
    /// Takes back the last disconnectShop(). NotFound when there is none to take back.
    void undoDisconnect(std::function<void(const Result<Shop>&)> answer);
    /// Takes other credentials for a shop that is connected, if they open its door: the trial is told, and where it is
    /// good they are kept and the shop is asked with them. Refused, "another shop", when they open another one's; then,
    /// and after any other failure, all stays as it was.
    void replaceKey(const QString& sourceId, const ShopCredentials& credentials,
                    std::function<void(const Result<ShopTrial>&)> answer);
    void pollNow(const QString& sourceId) { m_polls.pollNow(sourceId); }
    /// A webhook says that something has changed there: the shop is asked now. Nobody we know: nothing.
    void ring(ShopKind kind, const QString& shopId);
    void setLive(bool live) { m_polls.setLive(live); }

    /// A rehearsal asks no real shop: from now on every connectShop() is Refused.
    void setRehearsal();
    [[nodiscard]] bool isRehearsal() const { return m_isRehearsal; }

    [[nodiscard]] const QList<Shop>& shops() const { return m_shops; }
    [[nodiscard]] QList<FeedHealth> feeds() const { return m_polls.feeds(); }

    /// Who may send webhooks to the local intake.
    [[nodiscard]] QList<ShopDoor> doors() const { return m_doors.values(); }

    enum class Keychain { Unknown, There, Missing };
    [[nodiscard]] Keychain keychain() const { return m_keychain; }

Q_SIGNALS:
    /// Shops have come or gone, or it is known now whether there is a keychain.
    void shopsChanged();
    void feedsChanged();
    void doorsChanged();

private:
    struct Parting
    {
        Shop shop;
        ShopCredentials credentials;
    };
    void begin(const ShopRow& row);
    void startPolling(const ShopRow& row, const Result<QByteArray>& secret);
    void keep(const Shop& shop, const ShopCredentials& credentials, const QByteArray& firstCursor,
              std::function<void(const Result<Shop>&)> answer);
    /// Whether keys are for who is at the console: asked before a keychain, or a shop whose tokens work once.
    void askWhoMay(const std::function<void(const Result<Done>&)>& answer);
    /// Refused for who may not; `kept` is not called once this object is gone.
    void writeSecret(const Shop& shop, const ShopCredentials& credentials,
                     const std::function<void(const Result<Done>&)>& kept);
    /// The row as the ledger has it: a shop that was here before comes back with its cursor.
    static Result<ShopRow> rowOf(Ledger& ledger, const QString& sourceId);
    void setKeychain(Keychain keychain);
    static Result<Shop> shopOf(const Wish& wish, Instant now);
    void open(const Shop& shop, const ShopCredentials& credentials, std::function<void(const ShopTrial&)> answer);
    [[nodiscard]] CredentialKeeper keeperFor(const QString& sourceId, int run);
    void keepRenewed(const QString& sourceId, int run, const ShopCredentials& credentials,
                     const std::function<void(bool)>& answer);
    void replaced(const Shop& shop, const ShopTrial& trial, const ShopCredentials& credentials,
                  std::function<void(const Result<ShopTrial>&)> answer);
    void setDoor(const Shop& shop, const ShopCredentials& credentials);
    [[nodiscard]] const Shop* find(const QString& sourceId) const;

    StoreThread& m_store;
    const Clock& m_clock;
    SecretAccess m_secrets;
    PollSchedule m_polls;
    QList<Shop> m_shops;
    std::optional<Parting> m_parting;
    Keychain m_keychain = Keychain::Unknown;
    bool m_isRehearsal = false;
    std::unique_ptr<OrderSource> m_trial;
    struct Tried
    {
        ShopKind kind;
        QString address;
        ShopCredentials entered;
        ShopTrial trial;
    };
    std::optional<Tried> m_tried;
    [[nodiscard]] const ShopTrial* triedBefore(const Wish& wish) const;
    QHash<QString, ShopDoor> m_doors; ///< by source id
    QHash<QString, int> m_runs;       ///< what an earlier source of a shop still wants to keep does not count
};

} // namespace kaibang
