// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_desk.h"

#include "identity_removal.h"
#include "in_turn.h"
#include "role_store.h"
#include "standard_webhooks.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QFileInfo>
#include <limits>

namespace kaibang {

namespace {

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
    const RoleStore roles(ledger);
    s.seats = roles.seats();
    s.acting = ledger.acting();
    s.hasPin = roles.hasPin(s.acting);
    return s;
}

Result<Done> told(const PinVerdict& verdict)
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
{
    // Before anything else of the window: nobody is the host for the length of a start.
    m_store.read([](Ledger& ledger) -> Result<Done> {
        ledger.setActing(RoleStore(ledger).startRole());
        return Done{};
    });
}

HouseholdDesk::~HouseholdDesk()
{
    m_store.drain();
}

QFuture<Result<HouseholdSettings>> HouseholdDesk::load()
{
    return taken(m_store.read([](Ledger& ledger) { return ledger.database().checked(read(ledger)); }));
}

QFuture<Result<HouseholdSettings>> HouseholdDesk::taken(const QFuture<Result<HouseholdSettings>>& read)
{
    return inTurn(read, this, [this](const Result<HouseholdSettings>& settings) -> Result<HouseholdSettings> {
        if (!settings)
            return settings;
        m_current = settings.value();
        Q_EMIT changed(m_current);
        return settings;
    });
}

QFuture<Result<HouseholdSettings>> HouseholdDesk::save(const HouseholdSettings& wanted)
{
    return taken(m_store.run(acting(Act::Settings, [wanted](Ledger& ledger) -> Result<HouseholdSettings> {
        Household household = ledger.household();
        household.name = wanted.name;
        household.zone = wanted.zone;
        household.dayStartMinute = wanted.dayStartMinute;
        household.currency = wanted.currency;
        if (const auto stored = ledger.setHousehold(household); !stored)
            return stored.error();
        if (const int days = IdentityRemoval(ledger).keepDays(); days != wanted.buyerKeepDays)
            TrailStore(ledger).add(TrailKind::KeepDays, {}, QString::number(days),
                                   QString::number(wanted.buyerKeepDays));
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
    })));
}

QFuture<Result<Done>> HouseholdDesk::setRolePin(Role role, const QString& hostPin, const QString& newPin)
{
    auto tried = m_store.run(
        acting(Act::Roles, [hostPin](Ledger& ledger) { return RoleStore(ledger).tryPin(Role::Host, hostPin); }));
    // Two steps, so that a wrong PIN is counted although the change itself is refused.
    return inTurn(tried, this,
                  [this, role, newPin](const Result<PinVerdict>& verdict) {
                      const Result<Done> allowed = verdict ? told(verdict.value()) : Result<Done>(verdict.error());
                      auto future =
                          m_store.run(acting(Act::Roles, [allowed, role, newPin](Ledger& ledger) -> Result<Done> {
                              return allowed ? RoleStore(ledger).setPin(role, newPin) : allowed;
                          }));
                      return inTurn(future, this, [this](const Result<Done>& result) -> Result<Done> {
                          load();
                          return result;
                      });
                  })
        .unwrap();
}

QFuture<Result<Done>> HouseholdDesk::setRoleName(Role role, const QString& name)
{
    auto future =
        m_store.run(acting(Act::Roles, [role, name](Ledger& ledger) { return RoleStore(ledger).setName(role, name); }));
    return inTurn(future, this, [this](const Result<Done>& result) -> Result<Done> {
        load();
        return result;
    });
}

QFuture<Result<Done>> HouseholdDesk::checkPin(const QString& pin)
{
    auto tried = m_store.run(
        acting(nobodysAct, [pin](Ledger& ledger) { return RoleStore(ledger).tryPin(ledger.acting(), pin); }));
    return inTurn(tried, this, [](const Result<PinVerdict>& verdict) {
        return verdict ? told(verdict.value()) : Result<Done>(verdict.error());
    });
}

bool HouseholdDesk::needsPin(Role role) const
{
    return !isWithin(role, m_current.acting);
}

QFuture<Result<Done>> HouseholdDesk::takeRole(Role role, const QString& pin)
{
    auto tried = m_store.run(acting(nobodysAct, [role, pin](Ledger& ledger) -> Result<PinVerdict> {
        RoleStore roles(ledger);
        if (!roles.hasPin(role))
            return Error{ErrorKind::Refused, QStringLiteral("role_off")};
        const auto verdict =
            isWithin(role, ledger.acting()) ? Result<PinVerdict>(PinVerdict{true, 0}) : roles.tryPin(role, pin);
        if (verdict && verdict.value().right && role != ledger.acting())
            TrailStore(ledger).add(TrailKind::RoleTaken, {}, QLatin1String(roleName(ledger.acting())),
                                   QLatin1String(roleName(role)));
        return verdict;
    }));
    return inTurn(tried, this, [this, role](const Result<PinVerdict>& verdict) -> Result<Done> {
        const Result<Done> allowed = verdict ? told(verdict.value()) : Result<Done>(verdict.error());
        if (!allowed)
            return allowed;
        // Only when the count of tries and the trail's line are on disk.
        m_store.read([role](Ledger& ledger) -> Result<Done> {
            ledger.setActing(role);
            return Done{};
        });
        load();
        return Done{};
    });
}

QFuture<Result<Done>> HouseholdDesk::note(Act act, TrailKind kind, const QString& subject, const QString& before,
                                          const QString& after)
{
    return m_store.run(noting(act, kind, subject, before, after));
}

QFuture<Result<Done>> HouseholdDesk::noteExport(const QString& path, const QString& what)
{
    return note(Act::Exports, TrailKind::Exported, QFileInfo(path).fileName(), {}, what);
}

QFuture<Result<QList<TrailLine>>> HouseholdDesk::trail(int limit)
{
    return m_store.read([limit](Ledger& ledger) {
        return TrailStore(ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()}, limit);
    });
}

QFuture<Result<QString>> HouseholdDesk::renewIntakeSecret()
{
    const auto noted = note(Act::Keys, TrailKind::KeyMade, QStringLiteral("intake"));
    return inTurn(noted, this, [](const Result<Done>& allowed) -> Result<QString> {
        return allowed ? Result<QString>(makeIntakeSecret()) : Result<QString>(allowed.error());
    });
}

QString HouseholdDesk::makeIntakeSecret()
{
    return QString::fromLatin1(newWebhookSecret());
}

} // namespace kaibang
