// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_store.h"

#include "trail_store.h"

#include <algorithm>
#include <sodium.h>

namespace kaibang {

namespace {

constexpr int triesBeforeLock = 5;
constexpr qint64 minuteMs = 60'000;
constexpr qsizetype longestName = 40;

// The host's settings keep the names that they had when there was one PIN for all.
QString keyOf(const char* what, Role role)
{
    const QString key = QLatin1String(what);
    return role == Role::Host ? key : key + QLatin1Char('_') + QLatin1String(roleName(role));
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

} // namespace

bool RoleStore::hasPin(Role role) const
{
    return !m_ledger.setting(keyOf("pin_hash", role)).isEmpty();
}

QList<RoleSeat> RoleStore::seats() const
{
    QList<RoleSeat> seats;
    for (const Role role : everyRole)
        seats.append({role, m_ledger.setting(keyOf("role_name", role)), hasPin(role)});
    return seats;
}

Role RoleStore::startRole() const
{
    Role weakest = Role::Host;
    for (const Role role : everyRole)
        if (hasPin(role) && strengthOf(role) < strengthOf(weakest))
            weakest = role;
    return weakest;
}

Result<PinVerdict> RoleStore::tryPin(Role role, const QString& pin)
{
    const QString hash = m_ledger.setting(keyOf("pin_hash", role));
    if (hash.isEmpty())
        return PinVerdict{role == Role::Host, 0};
    const int wrong = m_ledger.setting(keyOf("pin_wrong", role)).toInt();
    const qint64 lastWrong = m_ledger.setting(keyOf("pin_wrong_at", role)).toLongLong();
    const qint64 now = m_ledger.now().ms;
    const qint64 waitMs = wrong >= triesBeforeLock ? qint64{wrong} * minuteMs : 0;
    // A clock set back would otherwise lock for ever, and one set forward would open at once: only the first is mended.
    if (waitMs > 0 && now - lastWrong < waitMs && now >= lastWrong)
        return PinVerdict{false, waitMs - (now - lastWrong)};
    const bool right = matches(hash, pin);
    const auto counted = m_ledger.setSetting(keyOf("pin_wrong", role), QString::number(right ? 0 : wrong + 1));
    const auto stamped = m_ledger.setSetting(keyOf("pin_wrong_at", role), QString::number(now));
    if (!right && wrong + 1 >= triesBeforeLock)
        TrailStore(m_ledger).add(TrailKind::PinClosed, QLatin1String(roleName(role)), {}, QString::number(wrong + 1));
    if (!counted || !stamped)
        return m_ledger.database().error();
    return m_ledger.database().checked(PinVerdict{right, 0});
}

Result<Done> RoleStore::setPin(Role role, const QString& pin)
{
    if (!pin.isEmpty() && !isPin(pin))
        return Error{ErrorKind::Invalid, QStringLiteral("pin_form")};
    if (role != Role::Host && !pin.isEmpty() && !hasPin(Role::Host))
        return Error{ErrorKind::Refused, QStringLiteral("host_pin_first")};
    const bool others = std::any_of(everyRole.begin(), everyRole.end(),
                                    [this](Role each) { return each != Role::Host && hasPin(each); });
    if (role == Role::Host && pin.isEmpty() && others)
        return Error{ErrorKind::Refused, QStringLiteral("other_roles_first")};
    const bool had = hasPin(role);
    const Result<QString> hash = pin.isEmpty() ? Result<QString>(QString()) : hashOf(pin);
    if (!hash)
        return hash.error();
    if (had || !pin.isEmpty())
        TrailStore(m_ledger).add(pin.isEmpty() ? TrailKind::PinRemoved
                                 : had         ? TrailKind::PinChanged
                                               : TrailKind::PinSet,
                                 QLatin1String(roleName(role)));
    const auto opened = m_ledger.setSetting(keyOf("pin_wrong", role), QStringLiteral("0"));
    return opened ? m_ledger.setSetting(keyOf("pin_hash", role), hash.value()) : opened;
}

Result<Done> RoleStore::setName(Role role, const QString& name)
{
    const QString before = m_ledger.setting(keyOf("role_name", role));
    const QString after = name.simplified().left(longestName);
    if (before == after)
        return Done{};
    TrailStore(m_ledger).add(TrailKind::RoleNamed, QLatin1String(roleName(role)), before, after);
    return m_ledger.setSetting(keyOf("role_name", role), after);
}

} // namespace kaibang
