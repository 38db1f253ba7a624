// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ShopDesk does with credentials: tries them, replaces them, and keeps those that a shop gives anew.
#include "in_turn.h"
#include "shop_desk.h"
#include "shop_secret.h"
#include "shop_sources.h"
#include "shop_store.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QPointer>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

const ShopTrial* ShopDesk::triedBefore(const Wish& wish) const
{
    const bool isSame = m_tried && m_tried->kind == wish.kind && m_tried->address == wish.address &&
                        m_tried->entered == wish.credentials;
    return isSame ? &m_tried->trial : nullptr;
}

void ShopDesk::takeGrant(const QString& entry, ShopCredentials& credentials)
{
    takeGrantEntry(entry, credentials);
}

const Shop* ShopDesk::find(const QString& sourceId) const
{
    const auto found = std::find_if(m_shops.begin(), m_shops.end(),
                                    [&sourceId](const Shop& shop) { return shop.sourceId == sourceId; });
    return found == m_shops.end() ? nullptr : &*found;
}

// On this thread: it is one small question, and a person waits for it.
void ShopDesk::open(const Shop& shop, const ShopCredentials& credentials, std::function<void(const ShopTrial&)> answer)
{
    ShopSetup setup;
    setup.shop = shop;
    setup.credentials = credentials;
    setup.now = [this] { return m_clock.now(); };
    m_trial = shopSource(std::move(setup));
    m_trial->tryOut(std::move(answer));
}

void ShopDesk::tryOut(const Wish& wish, std::function<void(const Result<ShopTrial>&)> answer)
{
    const auto shop = shopOf(wish, m_clock.now());
    if (!shop) {
        answer(shop.error());
        return;
    }
    const ShopTrial* before = triedBefore(wish);
    const ShopCredentials credentials = before ? before->credentials.value_or(wish.credentials) : wish.credentials;
    open(shop.value(), credentials, [this, wish, credentials, answer = std::move(answer)](ShopTrial trial) {
        if (!trial.credentials && credentials != wish.credentials)
            trial.credentials = credentials; // spent once already; these are what works
        m_tried = Tried{wish.kind, wish.address, wish.credentials, trial};
        answer(trial);
    });
}

void ShopDesk::replaceKey(const QString& sourceId, const ShopCredentials& credentials,
                          std::function<void(const Result<ShopTrial>&)> answer)
{
    const Shop* known = find(sourceId);
    if (!known || !credentials.isEnoughFor(known->kind)) {
        answer(known ? Error{ErrorKind::Invalid, u"credentials"_s} : Error{ErrorKind::NotFound, sourceId});
        return;
    }
    const auto tried = [this, shop = *known, credentials, answer](const ShopTrial& trial) {
        if (trial.trouble != FeedTrouble::None)
            answer(trial);
        else if (!trial.shopId.isEmpty() && trial.shopId != shop.shopId)
            answer(Error{ErrorKind::Refused, u"another shop"_s});
        else
            replaced(shop, trial, trial.credentials.value_or(credentials), answer);
    };
    askWhoMay([this, shop = *known, credentials, tried, answer](const Result<Done>& may) {
        if (may)
            open(shop, credentials, tried);
        else
            answer(may.error());
    });
}

void ShopDesk::replaced(const Shop& shop, const ShopTrial& trial, const ShopCredentials& credentials,
                        std::function<void(const Result<ShopTrial>&)> answer)
{
    ++m_runs[shop.sourceId]; // what the old source was given meanwhile must not be written over this
    writeSecret(shop, credentials, [this, shop, trial, answer = std::move(answer)](const Result<Done>& kept) {
        if (!kept) {
            --m_runs[shop.sourceId]; // the old source goes on
            answer(kept.error());
            return;
        }
        auto noted = m_store.run(acting(nobodysAct, [id = shop.sourceId](Ledger& ledger) {
            TrailStore(ledger).add(TrailKind::KeyMade, id);
            return rowOf(ledger, id);
        }));
        inTurn(noted, this, [this, shop, trial, answer](const Result<ShopRow>& row) {
            if (!row) {
                --m_runs[shop.sourceId];                     // as above; the next start asks with the new key
                if (row.error().kind == ErrorKind::NotFound) // it was disconnected meanwhile
                    m_secrets.remove(shopSecretName(shop.sourceId), [](const Result<Done>&) {});
                answer(row.error());
                return;
            }
            m_shops.removeOne(shop);
            begin(row.value());
            Q_EMIT shopsChanged();
            answer(trial);
        });
    });
}

CredentialKeeper ShopDesk::keeperFor(const QString& sourceId, int run)
{
    // Called on the polls' thread, which ends before this object does.
    return [this, sourceId, run](const ShopCredentials& credentials, std::function<void(bool)> answer) {
        QMetaObject::invokeMethod(this, [this, sourceId, run, credentials, answer = std::move(answer)] {
            keepRenewed(sourceId, run, credentials, answer);
        });
    };
}

void ShopDesk::keepRenewed(const QString& sourceId, int run, const ShopCredentials& credentials,
                           const std::function<void(bool)>& answer)
{
    if (m_runs.value(sourceId) != run) {
        answer(false);
        return;
    }
    if (!find(sourceId)) { // disconnected meanwhile: the keychain has forgotten it, and undo needs what works
        if (m_parting && m_parting->shop.sourceId == sourceId)
            m_parting->credentials = credentials;
        answer(false);
        return;
    }
    const QPointer<ShopDesk> self(this);
    m_secrets.write(shopSecretName(sourceId), shopSecretOf(credentials), [self, answer](const Result<Done>& kept) {
        if (self)
            self->setKeychain(kept ? Keychain::There : Keychain::Missing);
        answer(kept.ok());
    });
}

void ShopDesk::setDoor(const Shop& shop, const ShopCredentials& credentials)
{
    const ShopDoor door{shop.kind, shop.shopId, credentials.key.toUtf8(), credentials.secret.toUtf8()};
    const bool signsItself = shop.kind == ShopKind::Shopify || shop.kind == ShopKind::TikTokShop;
    if (!signsItself || door.secret.isEmpty() || m_doors.value(shop.sourceId) == door)
        return;
    m_doors.insert(shop.sourceId, door);
    Q_EMIT doorsChanged();
}

void ShopDesk::ring(ShopKind kind, const QString& shopId)
{
    for (const Shop& shop : std::as_const(m_shops))
        if (shop.kind == kind && shop.shopId == shopId)
            m_polls.pollNow(shop.sourceId);
}

} // namespace kaibang
