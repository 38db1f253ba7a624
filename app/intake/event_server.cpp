// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_server.h"

#include "event_server_core.h"

namespace kaibang {

EventServer::EventServer() = default;

Result<std::unique_ptr<EventServer>> EventServer::open(EventServerSetup setup, BatchHandler handler)
{
    if (!setup.now || !handler)
        return Error{ErrorKind::Invalid, QStringLiteral("an event server needs a clock and a handler")};
    std::unique_ptr<EventServer> server(new EventServer);
    qRegisterMetaType<ShopKind>("kaibang::ShopKind"); // goes from one thread to another
    server->m_thread.setObjectName(QStringLiteral("intake"));
    auto* core = new EventServerCore(std::move(setup), std::move(handler));
    server->m_core = core;
    core->moveToThread(&server->m_thread);
    connect(&server->m_thread, &QThread::finished, core, &QObject::deleteLater);
    connect(core, &EventServerCore::received, server.get(), &EventServer::received);
    connect(core, &EventServerCore::refused, server.get(), &EventServer::refused);
    connect(core, &EventServerCore::rung, server.get(), &EventServer::rung);
    connect(core, &EventServerCore::commentsRefused, server.get(), &EventServer::commentsRefused);
    connect(core, &EventServerCore::clockCompared, server.get(), &EventServer::clockCompared);
    server->m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        core, [core, &port] { port = core->listen(); }, Qt::BlockingQueuedConnection);
    if (port == 0)
        return Error{ErrorKind::Network, QStringLiteral("the port on 127.0.0.1 is taken")};
    server->m_port = port;
    return server;
}

EventServer::~EventServer()
{
    m_thread.quit();
    m_thread.wait();
}

void EventServer::setSecrets(const QList<QByteArray>& secrets)
{
    QMetaObject::invokeMethod(m_core, [core = m_core, secrets] { core->setSecrets(secrets); });
}

void EventServer::setDoors(const QList<ShopDoor>& doors)
{
    QMetaObject::invokeMethod(m_core, [core = m_core, doors] { core->setDoors(doors); });
}

void EventServer::setCommentToken(const QByteArray& token)
{
    QMetaObject::invokeMethod(m_core, [core = m_core, token] { core->setCommentToken(token); });
}

} // namespace kaibang
