// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_host.h"

#include "household_desk.h"
#include "ui_settings.h"
#include "when_done.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrentRun>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto keyName = [] { return u"village-key"_s; };

using Opened = std::shared_ptr<Result<std::unique_ptr<VillageDesk>>>;

// Made on a worker, it belongs to the window's thread before anybody can ask it anything.
Opened openedDesk(const QString& path, const std::optional<VillageSettings>& fresh, const Clock& clock, QThread* owner)
{
    const bool isNew = fresh && !QFileInfo::exists(path);
    if (isNew)
        QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = std::make_shared<Result<std::unique_ptr<VillageDesk>>>(isNew ? VillageDesk::create(path, *fresh, clock)
                                                                             : VillageDesk::open(path, clock));
    if (made->ok())
        made->value()->moveToThread(owner);
    return made;
}

} // namespace

VillageHost::VillageHost(UiSettings& settings, HouseholdDesk& household, SecretAccess secrets, const Clock& clock,
                         QString folder, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_household(household)
    , m_secrets(std::move(secrets))
    , m_clock(clock)
    , m_folder(std::move(folder))
{}

VillageHost::~VillageHost() = default;

bool VillageHost::isOn() const
{
    return m_settings.villageOn();
}

QString VillageHost::proposedFile() const
{
    const QString kept = m_settings.villageFile();
    return kept.isEmpty() ? QDir(m_folder).filePath(u"village.kaibang-village"_s) : kept;
}

void VillageHost::turnOn(const QString& path, const VillageSettings& fresh)
{
    m_settings.setVillageOn(true);
    m_settings.setVillageFile(path);
    if (m_desk && m_desk->path() == path)
        return;
    setDesk(nullptr);
    begin(path, fresh);
}

void VillageHost::turnOff()
{
    m_settings.setVillageOn(false);
    m_trouble.reset();
    setDesk(nullptr); // one that is still being opened is closed when it comes
}

void VillageHost::open()
{
    if (isOn() && !m_desk && !m_isOpening)
        begin(proposedFile(), std::nullopt);
}

void VillageHost::begin(const QString& path, const std::optional<VillageSettings>& fresh)
{
    m_wanted = path;
    m_fresh = fresh;
    if (m_isOpening)
        return; // what comes is another's then, and this one's turn comes after it
    m_isOpening = true;
    m_trouble.reset();
    whenDone(QtConcurrent::run(openedDesk, path, fresh, std::cref(m_clock), thread()), this,
             [this, path](const Opened& opened) {
                 m_isOpening = false;
                 if (!isOn() || path != m_wanted) {
                     if (opened->ok())
                         opened->value().reset();
                     if (isOn())
                         begin(m_wanted, m_fresh);
                     Q_EMIT deskChanged();
                     return;
                 }
                 if (opened->ok()) {
                     setDesk(std::move(opened->value()));
                     return;
                 }
                 m_trouble = opened->error();
                 Q_EMIT deskChanged();
             });
    readKey();
}

// Whoever shows the old desk lets it go first: deskChanged() comes while it still lives.
void VillageHost::setDesk(std::unique_ptr<VillageDesk> desk)
{
    std::swap(m_desk, desk);
    if (m_desk)
        m_desk->setGate([this](Act act) { return m_household.current().may(act); });
    Q_EMIT deskChanged();
    if (desk)
        VillageDesk::letGo(std::move(desk), this);
}

QFuture<Result<SignedDay>> VillageHost::sign(BusinessDay day, const QString& note)
{
    if (!m_desk)
        return QtFuture::makeReadyFuture(Result<SignedDay>(Error{ErrorKind::Invalid, u"no village desk"_s}));
    const auto future = m_desk->sign(day, m_key, note);
    whenDone(future, this, [this, day](const Result<SignedDay>& done) {
        if (done)
            m_household.note(Act::SignOff, TrailKind::SignedOff, day.date().toString(Qt::ISODate));
    });
    return future;
}

void VillageHost::readKey()
{
    m_secrets.read(keyName(), [this](const Result<QByteArray>& seed) {
        m_key = seed ? SigningKey::fromSeed(seed.value()) : SigningKey();
        m_keyState = !seed ? KeyState::NoKeychain : m_key.isNull() ? KeyState::None : KeyState::Here;
        Q_EMIT keyChanged();
    });
}

QFuture<Result<Done>> VillageHost::makeKey()
{
    if (m_keyState != KeyState::None)
        return QtFuture::makeReadyFuture(Result<Done>(Done{}));
    const auto noted = m_household.note(Act::SignOff, TrailKind::KeyMade, u"village"_s);
    whenDone(noted, this, [this](const Result<Done>& allowed) {
        if (allowed && m_keyState == KeyState::None)
            keepNewKey();
    });
    return noted;
}

void VillageHost::keepNewKey()
{
    const SigningKey made = SigningKey::create();
    m_secrets.write(keyName(), made.seed(), [this, made](const Result<Done>& kept) {
        m_keyState = kept ? KeyState::Here : KeyState::NoKeychain;
        m_key = kept ? made : SigningKey();
        Q_EMIT keyChanged();
    });
}

} // namespace kaibang
