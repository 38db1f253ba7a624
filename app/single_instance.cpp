// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace kaibang {

SingleInstance::SingleInstance(const QString& key)
    : m_name(QStringLiteral("kaibang-") +
             QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
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

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace kaibang
