// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_desk.h"

#include "in_turn.h"
#include "shop_address.h"
#include "shop_secret.h"
#include "shop_sources.h"
#include "shop_store.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QPointer>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

ShopDesk::ShopDesk(StoreThread& store, OrderDesk& orders, const Clock& clock, SecretAccess secrets, PollRhythm rhythm,
                   PollTime time, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_polls(store, orders, clock, rhythm, std::move(time))
{
    connect(&m_polls, &PollSchedule::feedsChanged, this, &ShopDesk::feedsChanged);
}

ShopDesk::~ShopDesk()
{
    m_store.drain();
}

void ShopDesk::load()
{
    inTurn(m_store.read([](Ledger& ledger) { return ShopStore(ledger).connected(); }), this,
           [this](const Result<QList<ShopRow>>& rows) {
               if (!rows) {
                   qWarning("the shops could not be read: %s", qUtf8Printable(rows.error().detail));
                   return;
               }
               for (const ShopRow& row : rows.value())
                   begin(row);
               Q_EMIT shopsChanged();
           });
    const QPointer<ShopDesk> self(this);
    m_secrets.read(shopSecretName({}), [self](const Result<QByteArray>& secret) {
        if (self)
            self->setKeychain(secret ? Keychain::There : Keychain::Missing);
    });
}

void ShopDesk::begin(const ShopRow& row)
{
    m_shops.append(row.shop);
    const QPointer<ShopDesk> self(this);
    m_secrets.read(shopSecretName(row.shop.sourceId), [self, row](const Result<QByteArray>& secret) {
        if (self)
            self->startPolling(row, secret);
    });
}

void ShopDesk::startPolling(const ShopRow& row, const Result<QByteArray>& secret)
{
    if (!m_shops.contains(row.shop))
        return; // it was disconnected while the keychain was asked
    const ShopCredentials credentials = secret ? shopCredentialsOf(secret.value()) : ShopCredentials{};
    if (!secret)
        m_polls.addSilent(row, FeedTrouble::NoKeychain);
    else if (!credentials.isEnoughFor(row.shop.kind))
        m_polls.addSilent(row, FeedTrouble::WrongKey);
    else
        m_polls.add(row, shopSource({row.shop,
                                     credentials,
                                     [this] { return m_clock.now(); },
                                     {},
                                     0,
                                     pollOverlapSeconds,
                                     keeperFor(row.shop.sourceId, ++m_runs[row.shop.sourceId])}));
    setDoor(row.shop, credentials);
}

void ShopDesk::setRehearsal()
{
    m_isRehearsal = true;
    Q_EMIT shopsChanged();
}

Result<Shop> ShopDesk::shopOf(const Wish& wish, Instant now)
{
    const auto address = askedAddress(wish.kind, wish.address);
    if (!address)
        return address.error();
    if (!wish.credentials.isEnoughFor(wish.kind))
        return Error{ErrorKind::Invalid, u"credentials"_s};
    Shop shop;
    shop.kind = wish.kind;
    const bool isNamedByAddress = wish.kind == ShopKind::WooCommerce || wish.kind == ShopKind::Shopify;
    if (isNamedByAddress)
        shop.shopId = shopIdOf(address.value());
    shop.address = address.value().toString();
    shop.name = wish.name.trimmed();
    if (shop.name.isEmpty() && isNamedByAddress)
        shop.name = address.value().host();
    shop.connectedAt = now;
    return shop;
}

void ShopDesk::connectShop(const Wish& wish, std::function<void(const Result<Shop>&)> answer)
{
    auto made = shopOf(wish, m_clock.now());
    if (!made) {
        answer(made.error());
        return;
    }
    if (m_isRehearsal) {
        answer(Error{ErrorKind::Refused, u"a rehearsal asks no real shop"_s});
        return;
    }
    Shop& shop = made.value();
    const ShopTrial* before = triedBefore(wish);
    const ShopTrial trial = before ? *before : ShopTrial{};
    if (!trial.shopId.isEmpty())
        shop.shopId = trial.shopId;
    if (shop.shopId.isEmpty()) {
        answer(Error{ErrorKind::Invalid, u"trial"_s});
        return;
    }
    if (shop.name.isEmpty())
        shop.name = trial.shopName.isEmpty() ? shop.shopId : trial.shopName;
    shop.sourceId = orderSourceOf(shop.kind) + u':' + shop.shopId;
    if (find(shop.sourceId)) {
        answer(Error{ErrorKind::Exists, shop.sourceId});
        return;
    }
    keep(shop, trial.credentials.value_or(wish.credentials), firstCursorOf(shop.kind, wish.since), std::move(answer));
}

void ShopDesk::keep(const Shop& shop, const ShopCredentials& credentials, const QByteArray& firstCursor,
                    std::function<void(const Result<Shop>&)> answer)
{
    writeSecret(shop, credentials, [this, shop, firstCursor, answer = std::move(answer)](const Result<Done>& kept) {
        if (!kept) {
            if (!actRefused(kept.error()))
                setKeychain(Keychain::Missing);
            answer(kept.error());
            return;
        }
        setKeychain(Keychain::There);
        auto stored = m_store.run(acting(nobodysAct, [shop, firstCursor](Ledger& ledger) -> Result<ShopRow> {
            TrailStore(ledger).add(TrailKind::KeyMade, shop.sourceId);
            if (const auto done = ShopStore(ledger).connectShop(shop, firstCursor); !done)
                return done.error();
            return rowOf(ledger, shop.sourceId);
        }));
        inTurn(stored, this, [this, answer](const Result<ShopRow>& row) {
            if (!row) {
                answer(row.error());
                return;
            }
            begin(row.value());
            Q_EMIT shopsChanged();
            answer(row.value().shop);
        });
    });
}

void ShopDesk::askWhoMay(const std::function<void(const Result<Done>&)>& answer)
{
    inTurn(m_store.read(acting(Act::Keys, [](Ledger&) { return Result<Done>(Done{}); })), this, answer);
}

// A keychain does not know who is at the console.
void ShopDesk::writeSecret(const Shop& shop, const ShopCredentials& credentials,
                           const std::function<void(const Result<Done>&)>& kept)
{
    askWhoMay([this, shop, credentials, kept](const Result<Done>& may) {
        if (!may) {
            kept(may);
            return;
        }
        const QPointer<ShopDesk> self(this);
        m_secrets.write(shopSecretName(shop.sourceId), shopSecretOf(credentials),
                        [self, kept](const Result<Done>& written) {
                            if (self)
                                kept(written);
                        });
    });
}

Result<ShopRow> ShopDesk::rowOf(Ledger& ledger, const QString& sourceId)
{
    const auto rows = ShopStore(ledger).connected();
    if (!rows)
        return rows.error();
    for (const ShopRow& row : rows.value())
        if (row.shop.sourceId == sourceId)
            return row;
    return Error{ErrorKind::NotFound, sourceId};
}

void ShopDesk::disconnectShop(const QString& sourceId, std::function<void(const Result<Done>&)> answer)
{
    const QPointer<ShopDesk> self(this);
    m_secrets.read(
        shopSecretName(sourceId), [self, sourceId, answer = std::move(answer)](const Result<QByteArray>& secret) {
            if (!self)
                return;
            auto stored = self->m_store.run(acting(Act::Keys, [sourceId](Ledger& ledger) {
                TrailStore(ledger).add(TrailKind::KeyRemoved, sourceId);
                return ShopStore(ledger).disconnectShop(sourceId);
            }));
            inTurn(stored, self.data(), [self, sourceId, secret, answer](const Result<Done>& done) {
                if (!done) {
                    answer(done);
                    return;
                }
                self->m_polls.remove(sourceId);
                if (self->m_doors.remove(sourceId) > 0)
                    Q_EMIT self->doorsChanged();
                for (const Shop& shop : std::as_const(self->m_shops))
                    if (shop.sourceId == sourceId)
                        self->m_parting = Parting{shop, secret ? shopCredentialsOf(secret.value()) : ShopCredentials{}};
                self->m_shops.removeIf([&sourceId](const Shop& shop) { return shop.sourceId == sourceId; });
                Q_EMIT self->shopsChanged();
                self->m_secrets.remove(shopSecretName(sourceId),
                                       [answer](const Result<Done>& removed) { answer(removed); });
            });
        });
}

void ShopDesk::undoDisconnect(std::function<void(const Result<Shop>&)> answer)
{
    if (!m_parting || !m_parting->credentials.isEnoughFor(m_parting->shop.kind)) {
        answer(Error{ErrorKind::NotFound, u"nothing to take back"_s});
        return;
    }
    const Parting parting = *m_parting;
    m_parting.reset();
    keep(parting.shop, parting.credentials, firstCursorOf(parting.shop.kind, m_clock.now()), std::move(answer));
}

void ShopDesk::setKeychain(Keychain keychain)
{
    if (m_keychain == keychain)
        return;
    m_keychain = keychain;
    Q_EMIT shopsChanged();
}

} // namespace kaibang
