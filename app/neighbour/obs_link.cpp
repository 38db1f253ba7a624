// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_link.h"

#include "obs_worker.h"

namespace kaibang {

ObsLink::ObsLink(ObsRhythm rhythm, QObject* parent)
    : QObject(parent)
    , m_worker(new ObsWorker(rhythm))
{
    for (const auto& registered :
         {qRegisterMetaType<ObsStatus>(), qRegisterMetaType<ObsFacts>(), qRegisterMetaType<ObsTask>()})
        Q_UNUSED(registered) // they go from one thread to another
    m_thread.setObjectName(QStringLiteral("obs"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ObsWorker::statusChanged, this, [this](const ObsStatus& status, int opened) {
        if (opened != m_opened || status == m_status)
            return;
        m_status = status;
        Q_EMIT statusChanged(m_status);
    });
    connect(m_worker, &ObsWorker::factsChanged, this, [this](const ObsFacts& facts, int opened) {
        if (opened != m_opened || facts == m_facts)
            return;
        m_facts = facts;
        Q_EMIT factsChanged(m_facts);
    });
    connect(m_worker, &ObsWorker::done, this, &ObsLink::done);
    connect(m_worker, &ObsWorker::failed, this, &ObsLink::failed);
    m_thread.start();
}

ObsLink::~ObsLink()
{
    m_thread.quit();
    m_thread.wait();
}

void ObsLink::open(const ObsAddress& address)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, address, opened = ++m_opened] { worker->open(address, opened); });
}

void ObsLink::close()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, opened = ++m_opened] { worker->close(opened); });
}

void ObsLink::setScene(const QString& scene)
{
    m_worker->ask(ObsTask::SetScene, {{QStringLiteral("sceneName"), scene}});
}

void ObsLink::setText(const QString& source, const QString& text)
{
    m_worker->ask(ObsTask::SetText, {{QStringLiteral("inputName"), source},
                                     {QStringLiteral("inputSettings"), QJsonObject{{QStringLiteral("text"), text}}},
                                     {QStringLiteral("overlay"), true}});
}

void ObsLink::startStream()
{
    m_worker->ask(ObsTask::StartStream);
}

void ObsLink::stopStream()
{
    m_worker->ask(ObsTask::StopStream);
}

void ObsLink::startRecord()
{
    m_worker->ask(ObsTask::StartRecord);
}

void ObsLink::stopRecord()
{
    m_worker->ask(ObsTask::StopRecord);
}

} // namespace kaibang
