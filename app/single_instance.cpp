// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kaibang {

namespace {

/// Where only this user writes, and which is gone after a restart; else the folder of temporary files.
QString placeOf(const QString& name)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(own.isEmpty() ? QDir::tempPath() : own).filePath(name + QStringLiteral(".lock"));
}

} // namespace

SingleInstance::SingleInstance(const QString& key)
    : m_name(QStringLiteral("kaibang-") +
             QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
    , m_lock(placeOf(m_name))
{
    m_lock.setStaleLockTime(0); // it is stale when its process is gone, however long a show lasts
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT raiseAsked();
    });
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(500);
}

bool SingleInstance::begin(int patienceMs)
{
    // Who has the lock may not listen yet.
    for (const QDeadlineTimer patience(patienceMs); !m_lock.tryLock(100);) {
        if (askOther())
            return false;
        // A lock that cannot be made at all is not waited for, either.
        if (patience.hasExpired() || m_lock.error() != QLockFile::LockFailedError)
            break;
    }
    if (m_lock.isLocked())
        QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace kaibang
