// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_desk.h"

#include "in_turn.h"
#include "shop_address.h"
#include "shop_store.h"
#include "store_thread.h"
#include "woo_cursor.h"
#include "woo_orders.h"
#include "woo_source.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QString secretName(const QString& sourceId)
{
    return u"shop/"_s + sourceId;
}

QByteArray written(const ShopCredentials& credentials)
{
    return QJsonDocument(QJsonObject{{u"key"_s, credentials.key}, {u"secret"_s, credentials.secret}})
        .toJson(QJsonDocument::Compact);
}

ShopCredentials credentialsOf(const QByteArray& secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    return {object.value(u"key"_s).toString(), object.value(u"secret"_s).toString()};
}

std::unique_ptr<OrderSource> sourceOf(const Shop& shop, const ShopCredentials& credentials, const Clock& clock)
{
    WooSetup setup;
    setup.shop = shop;
    setup.credentials = credentials;
    setup.now = [&clock] { return clock.now(); };
    return std::make_unique<WooSource>(std::move(setup));
}

} // namespace

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
    m_secrets.read(secretName({}), [self](const Result<QByteArray>& secret) {
        if (self)
            self->setKeychain(secret ? Keychain::There : Keychain::Missing);
    });
}

void ShopDesk::begin(const ShopRow& row)
{
    m_shops.append(row.shop);
    const QPointer<ShopDesk> self(this);
    m_secrets.read(secretName(row.shop.sourceId), [self, row](const Result<QByteArray>& secret) {
        if (self)
            self->startPolling(row, secret);
    });
}

void ShopDesk::startPolling(const ShopRow& row, const Result<QByteArray>& secret)
{
    if (!m_shops.contains(row.shop))
        return; // it was disconnected while the keychain was asked
    const ShopCredentials credentials = secret ? credentialsOf(secret.value()) : ShopCredentials{};
    if (!secret)
        m_polls.addSilent(row, FeedTrouble::NoKeychain);
    else if (credentials.isEmpty())
        m_polls.addSilent(row, FeedTrouble::WrongKey);
    else
        m_polls.add(row, sourceOf(row.shop, credentials, m_clock));
}

void ShopDesk::setRehearsal()
{
    m_isRehearsal = true;
    Q_EMIT shopsChanged();
}

Result<Shop> ShopDesk::shopOf(const Wish& wish, Instant now)
{
    const auto address = shopAddress(wish.address);
    if (!address)
        return address.error();
    if (wish.credentials.isEmpty())
        return Error{ErrorKind::Invalid, u"credentials"_s};
    Shop shop;
    shop.kind = wish.kind;
    shop.shopId = shopIdOf(address.value());
    shop.sourceId = wooSource() + u':' + shop.shopId;
    shop.address = address.value().toString();
    shop.name = wish.name.trimmed().isEmpty() ? address.value().host() : wish.name.trimmed();
    shop.connectedAt = now;
    return shop;
}

void ShopDesk::tryOut(const Wish& wish, std::function<void(const Result<ShopTrial>&)> answer)
{
    const auto shop = shopOf(wish, m_clock.now());
    if (!shop) {
        answer(shop.error());
        return;
    }
    // On this thread: it is one small question, and a person waits for it.
    m_trial = sourceOf(shop.value(), wish.credentials, m_clock);
    m_trial->tryOut([answer = std::move(answer)](const ShopTrial& trial) { answer(trial); });
}

void ShopDesk::connectShop(const Wish& wish, std::function<void(const Result<Shop>&)> answer)
{
    const auto shop = shopOf(wish, m_clock.now());
    if (!shop) {
        answer(shop.error());
        return;
    }
    if (m_isRehearsal) {
        answer(Error{ErrorKind::Refused, u"a rehearsal asks no real shop"_s});
        return;
    }
    for (const Shop& known : m_shops)
        if (known.sourceId == shop.value().sourceId) {
            answer(Error{ErrorKind::Exists, known.sourceId});
            return;
        }
    keep(shop.value(), wish.credentials, WooCursor::startingAt(wish.since).toBytes(), std::move(answer));
}

void ShopDesk::keep(const Shop& shop, const ShopCredentials& credentials, const QByteArray& firstCursor,
                    std::function<void(const Result<Shop>&)> answer)
{
    const QPointer<ShopDesk> self(this);
    m_secrets.write(secretName(shop.sourceId), written(credentials),
                    [self, shop, firstCursor, answer = std::move(answer)](const Result<Done>& kept) {
                        if (!self)
                            return;
                        self->setKeychain(kept ? Keychain::There : Keychain::Missing);
                        if (!kept) {
                            answer(kept.error());
                            return;
                        }
                        auto stored = self->m_store.run([shop, firstCursor](Ledger& ledger) {
                            return ShopStore(ledger).connectShop(shop, firstCursor);
                        });
                        inTurn(stored, self.data(), [self, shop, answer](const Result<Done>& done) {
                            if (done)
                                self->reload(shop.sourceId, answer);
                            else
                                answer(done.error());
                        });
                    });
}

// The row as the ledger has it: a shop that was here before comes back with its cursor.
void ShopDesk::reload(const QString& sourceId, std::function<void(const Result<Shop>&)> answer)
{
    inTurn(m_store.read([](Ledger& ledger) { return ShopStore(ledger).connected(); }), this,
           [this, sourceId, answer = std::move(answer)](const Result<QList<ShopRow>>& rows) {
               if (!rows) {
                   answer(rows.error());
                   return;
               }
               for (const ShopRow& row : rows.value())
                   if (row.shop.sourceId == sourceId) {
                       begin(row);
                       Q_EMIT shopsChanged();
                       answer(row.shop);
                       return;
                   }
               answer(Error{ErrorKind::NotFound, sourceId});
           });
}

void ShopDesk::disconnectShop(const QString& sourceId, std::function<void(const Result<Done>&)> answer)
{
    const QPointer<ShopDesk> self(this);
    m_secrets.read(secretName(sourceId), [self, sourceId,
                                          answer = std::move(answer)](const Result<QByteArray>& secret) {
        if (!self)
            return;
        auto stored =
            self->m_store.run([sourceId](Ledger& ledger) { return ShopStore(ledger).disconnectShop(sourceId); });
        inTurn(stored, self.data(), [self, sourceId, secret, answer](const Result<Done>& done) {
            if (!done) {
                answer(done);
                return;
            }
            self->m_polls.remove(sourceId);
            for (const Shop& shop : std::as_const(self->m_shops))
                if (shop.sourceId == sourceId)
                    self->m_parting = Parting{shop, secret ? credentialsOf(secret.value()) : ShopCredentials{}};
            self->m_shops.removeIf([&sourceId](const Shop& shop) { return shop.sourceId == sourceId; });
            Q_EMIT self->shopsChanged();
            self->m_secrets.remove(secretName(sourceId), [answer](const Result<Done>& removed) { answer(removed); });
        });
    });
}

void ShopDesk::undoDisconnect(std::function<void(const Result<Shop>&)> answer)
{
    if (!m_parting || m_parting->credentials.isEmpty()) {
        answer(Error{ErrorKind::NotFound, u"nothing to take back"_s});
        return;
    }
    const Parting parting = *m_parting;
    m_parting.reset();
    keep(parting.shop, parting.credentials, WooCursor::startingAt(m_clock.now()).toBytes(), std::move(answer));
}

void ShopDesk::setKeychain(Keychain keychain)
{
    if (m_keychain == keychain)
        return;
    m_keychain = keychain;
    Q_EMIT shopsChanged();
}

} // namespace kaibang
