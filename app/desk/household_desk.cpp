// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_desk.h"

#include "identity_removal.h"
#include "in_turn.h"
#include "standard_webhooks.h"
#include "store_thread.h"

#include <QStringList>
#include <algorithm>
#include <sodium.h>

namespace kaibang {

namespace {

constexpr int triesBeforeLock = 5;
constexpr qint64 minuteMs = 60'000;
const QLatin1String lockedPrefix("pin_locked ");

HouseholdSettings read(Ledger& ledger)
{
    const Household& household = ledger.household();
    HouseholdSettings s;
    s.name = household.name;
    s.zone = household.zone;
    s.dayStartMinute = household.dayStartMinute;
    s.currency = household.currency;
    s.isRehearsal = household.isRehearsal;
    s.dropFolder = ledger.setting(QStringLiteral("drop_folder"));
    s.watchFolder = ledger.setting(QStringLiteral("watch_folder"));
    const int port = ledger.setting(QStringLiteral("intake_port")).toInt();
    s.intakePort = port > 0 ? port : 8765;
    s.intakeOn = ledger.setting(QStringLiteral("intake_on")) == QLatin1String("1");
    s.buyerKeepDays = IdentityRemoval(ledger).keepDays();
    s.hasPin = !ledger.setting(QStringLiteral("pin_hash")).isEmpty();
    return s;
}

bool isPin(const QString& pin)
{
    return pin.size() >= 4 && pin.size() <= 12 &&
           std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

Result<QString> hashOf(const QString& pin)
{
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray bytes = pin.toUtf8();
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorKind::Io, QStringLiteral("not enough memory for the PIN hash")};
    return QString::fromLatin1(hash);
}

bool matches(const QString& hash, const QString& pin)
{
    const QByteArray bytes = pin.toUtf8();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                                          static_cast<unsigned long long>(bytes.size())) == 0;
}

struct Verdict
{
    bool right = false;
    qint64 lockedMs = 0; ///< for how much longer; 0 is open
};

// Wrong tries are counted in the ledger, so that ending the program does not give new ones. The count is written
// before the PIN is looked at: a kill in between costs a try, never wins one.
Result<Verdict> tryPin(Ledger& ledger, const QString& pin)
{
    const QString hash = ledger.setting(QStringLiteral("pin_hash"));
    if (hash.isEmpty())
        return Verdict{true, 0};
    const int wrong = ledger.setting(QStringLiteral("pin_wrong")).toInt();
    const qint64 lastWrong = ledger.setting(QStringLiteral("pin_wrong_at")).toLongLong();
    const qint64 now = ledger.now().ms;
    const qint64 waitMs = wrong >= triesBeforeLock ? qint64{wrong} * minuteMs : 0;
    // A clock set back would otherwise lock for ever, and one set forward would open at once: only the first is mended.
    if (waitMs > 0 && now - lastWrong < waitMs && now >= lastWrong)
        return Verdict{false, waitMs - (now - lastWrong)};
    const bool right = matches(hash, pin);
    const auto counted = ledger.setSetting(QStringLiteral("pin_wrong"), QString::number(right ? 0 : wrong + 1));
    const auto stamped = ledger.setSetting(QStringLiteral("pin_wrong_at"), QString::number(now));
    if (!counted || !stamped)
        return ledger.database().error();
    return Verdict{right, 0};
}

Result<Done> told(const Verdict& verdict)
{
    if (verdict.right)
        return Done{};
    if (verdict.lockedMs == 0)
        return Error{ErrorKind::Refused, QStringLiteral("pin_wrong")};
    return Error{ErrorKind::Refused, lockedPrefix + QString::number((verdict.lockedMs + minuteMs - 1) / minuteMs)};
}

} // namespace

std::optional<int> pinLockedMinutes(const Error& error)
{
    if (error.kind != ErrorKind::Refused || !error.detail.startsWith(lockedPrefix))
        return std::nullopt;
    return error.detail.mid(lockedPrefix.size()).toInt();
}

HouseholdDesk::HouseholdDesk(StoreThread& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{}

HouseholdDesk::~HouseholdDesk()
{
    m_store.drain();
}

QFuture<Result<HouseholdSettings>> HouseholdDesk::load()
{
    auto future = m_store.read([](Ledger& ledger) { return ledger.database().checked(read(ledger)); });
    return inTurn(future, this, [this](const Result<HouseholdSettings>& settings) -> Result<HouseholdSettings> {
        if (!settings)
            return settings;
        m_current = settings.value();
        Q_EMIT changed(m_current);
        return settings;
    });
}

QFuture<Result<HouseholdSettings>> HouseholdDesk::save(const HouseholdSettings& wanted)
{
    auto future = m_store.run([wanted](Ledger& ledger) -> Result<HouseholdSettings> {
        Household household = ledger.household();
        household.name = wanted.name;
        household.zone = wanted.zone;
        household.dayStartMinute = wanted.dayStartMinute;
        household.currency = wanted.currency;
        if (const auto stored = ledger.setHousehold(household); !stored)
            return stored.error();
        const std::pair<QString, QString> settings[] = {
            {QStringLiteral("drop_folder"), wanted.dropFolder},
            {QStringLiteral("watch_folder"), wanted.watchFolder},
            {QStringLiteral("buyer_keep_days"), QString::number(wanted.buyerKeepDays)},
            {QStringLiteral("intake_port"), QString::number(wanted.intakePort)},
            {QStringLiteral("intake_on"), wanted.intakeOn ? QStringLiteral("1") : QStringLiteral("0")}};
        for (const auto& [key, value] : settings)
            if (const auto stored = ledger.setSetting(key, value); !stored)
                return stored.error();
        return read(ledger);
    });
    return inTurn(future, this, [this](const Result<HouseholdSettings>& settings) -> Result<HouseholdSettings> {
        if (!settings)
            return settings;
        m_current = settings.value();
        Q_EMIT changed(m_current);
        return settings;
    });
}

QFuture<Result<Done>> HouseholdDesk::setPin(const QString& oldPin, const QString& newPin)
{
    // Two steps, so that a wrong old PIN is counted although the change itself is refused.
    return inTurn(checkPin(oldPin), this,
                  [this, newPin](const Result<Done>& allowed) {
                      auto future = m_store.run([allowed, newPin](Ledger& ledger) -> Result<Done> {
                          if (!allowed)
                              return allowed.error();
                          if (!newPin.isEmpty() && !isPin(newPin))
                              return Error{ErrorKind::Invalid, QStringLiteral("pin_form")};
                          const Result<QString> hash = newPin.isEmpty() ? Result<QString>(QString()) : hashOf(newPin);
                          if (!hash)
                              return hash.error();
                          return ledger.setSetting(QStringLiteral("pin_hash"), hash.value());
                      });
                      return inTurn(future, this, [this](const Result<Done>& result) -> Result<Done> {
                          load();
                          return result;
                      });
                  })
        .unwrap();
}

QFuture<Result<Done>> HouseholdDesk::checkPin(const QString& pin)
{
    auto tried = m_store.run([pin](Ledger& ledger) { return tryPin(ledger, pin); });
    return inTurn(tried, this, [](const Result<Verdict>& verdict) {
        return verdict ? told(verdict.value()) : Result<Done>(verdict.error());
    });
}

QString HouseholdDesk::makeIntakeSecret()
{
    return QString::fromLatin1(newWebhookSecret());
}

} // namespace kaibang
