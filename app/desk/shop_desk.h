// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll_schedule.h"
#include "result.h"
#include "shop.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace kaibang {

/// The system's keychain, as the program hands it in. Each answers once; Unsupported where the desktop has none.
/// Reading a name under which nothing is kept gives an empty secret.
struct SecretAccess
{
    std::function<void(const QString& name, std::function<void(Result<QByteArray>)> answer)> read;
    std::function<void(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer)> write;
    std::function<void(const QString& name, std::function<void(Result<Done>)> answer)> remove;
};

/// The household's online shops: connects them, asks them for orders, and knows how they are. A shop's key and secret
/// are in the keychain and in this program's memory; where there is no keychain no shop is connected. GUI thread.
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
        QString address; ///< as typed
        ShopCredentials credentials;
        Instant since;
    };
    /// Asks the shop whether it would answer; changes nothing. A newer trial takes the place of one that is under way.
    void tryOut(const Wish& wish, std::function<void(const Result<ShopTrial>&)> answer);
    /// Keeps the credentials, then the shop, and begins to ask it. A shop that was connected before goes on where it
    /// was read to. Invalid: address, name or credentials, detail says which. Exists. Refused in a rehearsal.
    /// Unsupported: no keychain, and nothing was kept.
    void connectShop(const Wish& wish, std::function<void(const Result<Shop>&)> answer);
    /// Stops asking and takes the credentials out of the keychain. Its orders stay.
    void disconnectShop(const QString& sourceId, std::function<void(const Result<Done>&)> answer);
    /// Takes back the last disconnectShop(). NotFound when there is none to take back.
    void undoDisconnect(std::function<void(const Result<Shop>&)> answer);
    void pollNow(const QString& sourceId) { m_polls.pollNow(sourceId); }
    void setLive(bool live) { m_polls.setLive(live); }

    /// A rehearsal asks no real shop: from now on every connectShop() is Refused.
    void setRehearsal();
    [[nodiscard]] bool isRehearsal() const { return m_isRehearsal; }

    [[nodiscard]] const QList<Shop>& shops() const { return m_shops; }
    [[nodiscard]] QList<FeedHealth> feeds() const { return m_polls.feeds(); }

    enum class Keychain { Unknown, There, Missing };
    [[nodiscard]] Keychain keychain() const { return m_keychain; }

Q_SIGNALS:
    /// Shops have come or gone, or it is known now whether there is a keychain.
    void shopsChanged();
    void feedsChanged();

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
    void reload(const QString& sourceId, std::function<void(const Result<Shop>&)> answer);
    void setKeychain(Keychain keychain);
    static Result<Shop> shopOf(const Wish& wish, Instant now);

    StoreThread& m_store;
    const Clock& m_clock;
    SecretAccess m_secrets;
    PollSchedule m_polls;
    QList<Shop> m_shops;
    std::optional<Parting> m_parting;
    Keychain m_keychain = Keychain::Unknown;
    bool m_isRehearsal = false;
    std::unique_ptr<OrderSource> m_trial;
};

} // namespace kaibang
