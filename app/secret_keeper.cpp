// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_keeper.h"

#include "keychain_fault.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <qt6keychain/keychain.h>

namespace kaibang {

namespace {

const QString service = QStringLiteral("io.github.kaibang.Console");
const QString busOfSecrets = QStringLiteral("org.freedesktop.secrets");

using Found = QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>>;

// The library tells a question that a person has sent away from a secret that is not there by nothing.
QDBusMessage searchFor(const QString& name)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage call =
        QDBusMessage::createMethodCall(busOfSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    call << QVariant::fromValue(
        QMap<QString, QString>{{QStringLiteral("user"), name}, {QStringLiteral("server"), service}});
    return call;
}

} // namespace

void SecretKeeper::read(const QString& name, std::function<void(Result<QByteArray>)> answer)
{
    if (const auto remembered = m_remembered.constFind(name); remembered != m_remembered.constEnd()) {
        answer(*remembered);
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(service, this); // deletes itself when it is done
    job->setKey(name);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, job, name, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(job->binaryData());
        else if (job->error() == QKeychain::EntryNotFound)
            tellWhetherShut(name, [answer](bool isShut) {
                if (isShut)
                    answer(keychainError(KeychainFault::Cancelled));
                else
                    answer(QByteArray());
            });
        else
            tellFault(job->error(), answer);
    });
    job->start();
}

void SecretKeeper::remove(const QString& name, std::function<void(Result<Done>)> answer)
{
    m_remembered.remove(name);
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(name);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, job, name, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(Done{});
        else if (job->error() == QKeychain::EntryNotFound)
            // Gone, or only locked away: who is told that a key is gone relies on it.
            tellWhetherShut(name, [answer](bool isShut) {
                if (isShut)
                    answer(keychainError(KeychainFault::Cancelled));
                else
                    answer(Done{});
            });
        else
            tellFault(job->error(), answer);
    });
    job->start();
}

void SecretKeeper::write(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(name);
    job->setInsecureFallback(false);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, name, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError) {
            m_remembered.remove(name);
            answer(Done{});
        } else {
            tellFault(job->error(), answer);
        }
    });
    job->start();
}

// Whether the secret is there and only shut in. Searching asks nobody for a password.
void SecretKeeper::tellWhetherShut(const QString& name, const std::function<void(bool)>& told)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call on it would never be answered
        told(false);
        return;
    }
    auto* waits = new QDBusPendingCallWatcher(bus.asyncCall(searchFor(name)), this);
    connect(waits, &QDBusPendingCallWatcher::finished, this, [waits, told] {
        waits->deleteLater();
        const Found found = *waits;
        told(found.isValid() && !found.argumentAt<1>().isEmpty());
    });
}

// The library's "other error" is both a desktop without a keychain and one whose keychain does not answer now.
template<typename T>
void SecretKeeper::tellFault(int error, const std::function<void(Result<T>)>& answer)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        answer(keychainError(KeychainFault::Cancelled));
        return;
    case QKeychain::AccessDenied:
        answer(keychainError(KeychainFault::Locked));
        return;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        answer(keychainError(KeychainFault::Missing));
        return;
    default:
        break;
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answer(keychainError(KeychainFault::Missing));
        return;
    }
    const QDBusMessage ask =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListActivatableNames"));
    QDBusMessage owner =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    owner << busOfSecrets;
    auto* waits = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(waits, &QDBusPendingCallWatcher::finished, this, [this, bus, owner, waits, answer] {
        waits->deleteLater();
        const QDBusPendingReply<QStringList> names = *waits;
        const bool canStart = names.isValid() && names.value().contains(busOfSecrets);
        auto* running = new QDBusPendingCallWatcher(bus.asyncCall(owner), this);
        connect(running, &QDBusPendingCallWatcher::finished, this, [running, canStart, answer] {
            running->deleteLater();
            const QDBusPendingReply<bool> isThere = *running;
            const bool isAny = canStart || (isThere.isValid() && isThere.value());
            answer(keychainError(isAny ? KeychainFault::Locked : KeychainFault::Missing));
        });
    });
}

SecretAccess secretAccess(SecretKeeper& secrets)
{
    return {[&secrets](const QString& name, std::function<void(Result<QByteArray>)> answer) {
                secrets.read(name, std::move(answer));
            },
            [&secrets](const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer) {
                secrets.write(name, secret, std::move(answer));
            },
            [&secrets](const QString& name, std::function<void(Result<Done>)> answer) {
                secrets.remove(name, std::move(answer));
            }};
}

} // namespace kaibang
