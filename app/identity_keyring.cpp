// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_keyring.h"

#include "buyer_desk.h"
#include "in_turn.h"
#include "secret_keeper.h"

#include <QDateTime>

namespace kaibang {

namespace {
const QString indexKey = QStringLiteral("index");
}

IdentityKeyring::IdentityKeyring(SecretKeeper& secrets, BuyerDesk& buyers, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_buyers(buyers)
    , m_clock(clock)
{
    connect(&m_buyers, &BuyerDesk::dayPassed, this, &IdentityKeyring::open);
    connect(&m_buyers, &BuyerDesk::monthsSpent, this, &IdentityKeyring::destroy);
}

QString IdentityKeyring::nameOf(const Uid& household, const QString& what)
{
    return QStringLiteral("buyers-%1-%2").arg(household.text(), what);
}

// This month's and the next one's, so that a show over midnight of a month's last day goes on.
QStringList IdentityKeyring::ownMonths() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC).date();
    const QString format = QStringLiteral("yyyy-MM");
    return {today.toString(format), QDate(today.year(), today.month(), 1).addMonths(1).toString(format)};
}

void IdentityKeyring::open()
{
    if (!m_wanted.isEmpty())
        return; // a keychain that waits for its password
    inTurn(m_buyers.keyPlan(), this, [this](const Result<IdentityKeyPlan>& told) {
        if (told)
            plan(told.value().household, told.value().isRehearsal, told.value().months);
    });
}

void IdentityKeyring::plan(const Uid& household, bool isRehearsal, const QStringList& months)
{
    m_household = household;
    m_inMemory = isRehearsal;
    m_wanted = {indexKey};
    for (const QString& month : ownMonths() + months)
        if (!m_wanted.contains(month) && m_keys.month(month).isNull())
            m_wanted.append(month);
    readNext();
}

void IdentityKeyring::readNext()
{
    if (m_wanted.isEmpty()) {
        m_buyers.setKeys(m_keys);
        return;
    }
    const QString what = m_wanted.front();
    if (what == indexKey && !m_keys.index().isNull()) {
        m_wanted.removeFirst();
        readNext();
    } else if (m_inMemory) {
        took(what, QByteArray());
    } else {
        m_secrets.read(nameOf(m_household, what),
                       [this, what](const Result<QByteArray>& answer) { took(what, answer); });
    }
}

void IdentityKeyring::took(const QString& what, const Result<QByteArray>& answer)
{
    if (!answer) {
        m_wanted.clear();
        m_buyers.setNoKeychain();
        return;
    }
    m_wanted.removeFirst();
    SecretKey key = SecretKey::fromBytes(answer.value());
    // An old month without a key stays without: it was destroyed, and a new one would open nothing.
    if (!key.isNull() || (what != indexKey && !ownMonths().contains(what))) {
        keep(what, key);
        readNext();
        return;
    }
    key = SecretKey::random();
    if (m_inMemory) {
        keep(what, key);
        readNext();
        return;
    }
    m_secrets.write(nameOf(m_household, what), key.toBytes(), [this, what, key](const Result<Done>& kept) {
        if (!kept) {
            m_wanted.clear();
            m_buyers.setNoKeychain();
            return;
        }
        keep(what, key);
        readNext();
    });
}

void IdentityKeyring::keep(const QString& what, const SecretKey& key)
{
    if (key.isNull())
        return;
    if (what == indexKey)
        m_keys.setIndex(key);
    else
        m_keys.setMonth(what, key);
}

void IdentityKeyring::destroy(const QStringList& months)
{
    for (const QString& month : months) {
        const auto gone = [this, month](const Result<Done>& removed) {
            if (!removed)
                return; // asked again tomorrow
            m_keys.removeMonth(month);
            m_buyers.setKeys(m_keys);
            m_buyers.noteDestroyed(month);
        };
        if (m_inMemory)
            gone(Done{});
        else
            m_secrets.remove(nameOf(m_household, month), gone);
    }
}

} // namespace kaibang
