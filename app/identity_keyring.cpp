// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_keyring.h"

#include "buyer_desk.h"
#include "in_turn.h"
#include "secret_keeper.h"

#include <QDateTime>
#include <utility>

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
    connect(&m_buyers, &BuyerDesk::monthsTouched, this, &IdentityKeyring::replace);
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
            plan(told.value());
    });
}

QString IdentityKeyring::slotOf(const QString& what, int generation) const
{
    return nameOf(m_household, generation > 0 ? QStringLiteral("%1.%2").arg(what).arg(generation) : what);
}

QString IdentityKeyring::nameNow(const QString& what) const
{
    return slotOf(what, m_generations.value(what));
}

void IdentityKeyring::plan(const IdentityKeyPlan& plan)
{
    m_household = plan.household;
    m_inMemory = plan.isRehearsal;
    if (m_replacing.isEmpty())
        m_generations = plan.generations;
    // A kill may have come before the former key went.
    for (auto month = m_generations.cbegin(); !m_inMemory && month != m_generations.cend(); ++month)
        m_secrets.remove(slotOf(month.key(), month.value() - 1), [](const Result<Done>&) {});
    m_wanted = {indexKey};
    for (const QString& month : ownMonths() + plan.months)
        if (!m_wanted.contains(month) && m_keys.month(month).isNull())
            m_wanted.append(month);
    readNext();
}

void IdentityKeyring::readNext()
{
    if (m_wanted.isEmpty()) {
        hand();
        return;
    }
    const QString what = m_wanted.front();
    if (what == indexKey && !m_keys.index().isNull()) {
        m_wanted.removeFirst();
        readNext();
    } else if (m_inMemory) {
        took(what, QByteArray());
    } else {
        m_secrets.read(nameNow(what), [this, what](const Result<QByteArray>& answer) { took(what, answer); });
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
    m_secrets.write(nameNow(what), key.toBytes(), [this, what, key](const Result<Done>& kept) {
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
            hand();
            m_buyers.noteDestroyed(month);
        };
        if (m_inMemory)
            gone(Done{});
        else
            m_secrets.remove(nameNow(month), gone);
    }
}

void IdentityKeyring::replace(const QStringList& months)
{
    for (const QString& month : months) {
        if (const auto running = m_replacing.find(month); running != m_replacing.end())
            *running = true;
        else if (!m_keys.month(month).isNull())
            replaceOne(month);
        else // a keychain that was shut: whoever opens it opens those copies
            m_buyers.noteBackupsOpen(month);
    }
}

void IdentityKeyring::replaceOne(const QString& month)
{
    m_replacing.insert(month, false);
    const int former = m_generations.value(month);
    IdentityKeys then = m_keys;
    then.setMonth(month, SecretKey::random());
    const auto written = [this, month, former, then](const Result<Done>& kept) {
        if (!kept) {
            m_buyers.noteBackupsOpen(month); // asked again by a person, or with what is forgotten of it next
            endReplacing(month);
            return;
        }
        inTurn(m_buyers.reseal(month, m_keys, then), this, [this, month, former, then](const Result<Done>& sealed) {
            if (!sealed) {
                m_handsLater = true; // the store may have taken the new one
                m_buyers.noteBackupsOpen(month);
                endReplacing(month);
                return;
            }
            m_generations.insert(month, former + 1);
            keep(month, then.month(month));
            const auto gone = [this, month](const Result<Done>& removed) {
                if (removed)
                    m_buyers.noteBackupsClosed(month);
                else
                    m_buyers.noteBackupsOpen(month);
                endReplacing(month);
            };
            if (m_inMemory)
                gone(Done{});
            else
                m_secrets.remove(slotOf(month, former), gone);
        });
    };
    if (m_inMemory)
        written(Done{});
    else
        m_secrets.write(slotOf(month, former + 1), then.month(month).toBytes(), written);
}

void IdentityKeyring::endReplacing(const QString& month)
{
    if (m_replacing.take(month))
        replaceOne(month);
    if (m_replacing.isEmpty() && std::exchange(m_handsLater, false))
        hand();
}

// Not while a key is being replaced: the former one would be handed over after the new one.
void IdentityKeyring::hand()
{
    m_handsLater = !m_replacing.isEmpty();
    if (!m_handsLater)
        m_buyers.setKeys(m_keys);
}

} // namespace kaibang
