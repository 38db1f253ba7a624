// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_keyring.h"

#include "buyer_desk.h"
#include "in_turn.h"

#include <QDateTime>
#include <memory>
#include <utility>

namespace kaibang {

namespace {

const QString indexKey = IdentityKeySlots::indexKey();

// Where a rehearsal keeps its keys.
SecretAccess memoryAccess()
{
    auto kept = std::make_shared<QHash<QString, QByteArray>>();
    return {[kept](const QString& name, const std::function<void(Result<QByteArray>)>& answer) {
                answer(kept->value(name));
            },
            [kept](const QString& name, const QByteArray& secret, const std::function<void(Result<Done>)>& answer) {
                kept->insert(name, secret);
                answer(Done{});
            },
            [kept](const QString& name, const std::function<void(Result<Done>)>& answer) {
                kept->remove(name);
                answer(Done{});
            }};
}

} // namespace

IdentityKeyring::IdentityKeyring(SecretAccess secrets, BuyerDesk& buyers, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_secrets(std::move(secrets))
    , m_buyers(buyers)
    , m_clock(clock)
{
    connect(&m_buyers, &BuyerDesk::dayPassed, this, &IdentityKeyring::open);
    connect(&m_buyers, &BuyerDesk::monthsSpent, this, &IdentityKeyring::destroy);
    connect(&m_buyers, &BuyerDesk::monthsTouched, this, &IdentityKeyring::replace);
}

IdentityKeyring::~IdentityKeyring()
{
    m_buyers.drain();
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
        if (told && m_wanted.isEmpty())
            plan(told.value());
    });
}

void IdentityKeyring::plan(const IdentityKeyPlan& plan)
{
    if (!m_slots)
        m_slots.emplace(plan.isRehearsal ? memoryAccess() : m_secrets, plan.household);
    m_generations = plan.generations;
    m_toReplace = plan.toReplace;
    m_toDestroy = plan.toDestroy;
    m_wanted = {indexKey};
    for (const QString& month : ownMonths() + plan.months)
        if (!m_wanted.contains(month) && m_keys.month(month).isNull())
            m_wanted.append(month);
    m_slots->open([this, months = plan.months](const Result<Done>& read) {
        if (!read) {
            shut();
            return;
        }
        for (const QString& month : months)
            m_slots->know(month, m_generations.value(month));
        readNext();
    });
}

void IdentityKeyring::readNext()
{
    if (m_wanted.isEmpty()) {
        m_isReady = true;
        hand();
        replace(std::exchange(m_toReplace, {}));
        for (const QString& month : std::exchange(m_toDestroy, {}))
            if (!m_replacing.contains(month)) {
                m_replacing.insert(month, false);
                destroyFormer(month);
            }
        return;
    }
    const QString what = m_wanted.front();
    if (what == indexKey && !m_keys.index().isNull()) {
        m_wanted.removeFirst();
        readNext();
        return;
    }
    m_slots->find(what, m_generations.value(what),
                  [this, what](const Result<IdentityKeySlots::Found>& answer) { took(what, answer); });
}

void IdentityKeyring::took(const QString& what, const Result<IdentityKeySlots::Found>& answer)
{
    if (!answer) {
        shut();
        return;
    }
    // An old month without a key stays without: it was destroyed, and a new one would open nothing.
    if (!answer.value().key.isNull() || (what != indexKey && !ownMonths().contains(what))) {
        keep(what, answer.value());
        m_wanted.removeFirst();
        readNext();
        return;
    }
    const SecretKey key = SecretKey::random();
    m_slots->add(what, key, [this, what, key](const Result<int>& generation) {
        if (!generation) {
            shut();
            return;
        }
        keep(what, {key, generation.value()});
        m_wanted.removeFirst();
        readNext();
    });
}

void IdentityKeyring::keep(const QString& what, const IdentityKeySlots::Found& found)
{
    if (found.key.isNull())
        return;
    if (what == indexKey)
        m_keys.setIndex(found.key);
    else
        m_keys.setMonth(what, found.key, found.generation);
}

void IdentityKeyring::shut()
{
    m_wanted.clear();
    m_buyers.setNoKeychain();
    if (const QStringList open = m_toReplace + m_toDestroy; !open.isEmpty())
        m_buyers.noteBackupsOpen(open);
}

void IdentityKeyring::destroy(const QStringList& months)
{
    for (const QString& month : months) {
        if (!m_isReady || m_replacing.contains(month))
            continue; // asked again tomorrow
        m_slots->keepOnly(month, IdentityKeySlots::none, [this, month](const Result<Done>& removed) {
            if (!removed)
                return; // asked again tomorrow
            m_keys.removeMonth(month);
            hand();
            m_buyers.noteDestroyed(month);
        });
    }
}

void IdentityKeyring::replace(const QStringList& months)
{
    if (!m_isReady && !months.isEmpty() && m_wanted.isEmpty())
        m_buyers.noteBackupsOpen(months);
    for (const QString& month : months) {
        if (!m_isReady)
            continue; // it stands in the ledger
        if (const auto running = m_replacing.find(month); running != m_replacing.end())
            *running = true;
        else
            replaceOne(month);
    }
}

void IdentityKeyring::replaceOne(const QString& month)
{
    m_replacing.insert(month, false);
    if (m_keys.month(month).isNull()) { // nothing at hand opens those copies; a key below it may still lie about
        destroyFormer(month);
        return;
    }
    const SecretKey key = SecretKey::random();
    m_slots->add(month, key, [this, month, key](const Result<int>& generation) {
        if (!generation) {
            m_buyers.noteBackupsOpen({month});
            endReplacing(month);
            return;
        }
        IdentityKeys then = m_keys;
        then.setMonth(month, key, generation.value());
        inTurn(m_buyers.reseal(month, m_keys, then), this, [this, month, then](const Result<Done>& sealed) {
            if (!sealed) {
                m_handsLater = true; // the store may have taken the new one
                m_buyers.noteBackupsOpen({month});
                endReplacing(month);
                return;
            }
            m_keys.setMonth(month, then.month(month), then.generation(month));
            destroyFormer(month);
        });
    });
}

void IdentityKeyring::destroyFormer(const QString& month)
{
    const bool hasKey = !m_keys.month(month).isNull();
    m_slots->keepOnly(month, hasKey ? m_keys.generation(month) : IdentityKeySlots::none,
                      [this, month, hasKey](const Result<Done>& removed) {
                          if (removed)
                              m_buyers.noteBackupsClosed(month, hasKey ? BuyerDesk::KeysLeft::NewOne
                                                                       : BuyerDesk::KeysLeft::None);
                          else
                              m_buyers.noteBackupsOpen({month});
                          endReplacing(month);
                      });
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
