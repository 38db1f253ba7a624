// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What OBS says once it knows us: answers and events, into the facts.
#include "obs_worker.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void ObsWorker::answered(const QJsonObject& response)
{
    const auto waiting = m_waiting.find(response.value("requestId"_L1).toString());
    if (waiting == m_waiting.end())
        return; // an answer that nobody asked for
    const Waiting asked = *waiting;
    m_waiting.erase(waiting);
    if (m_waiting.isEmpty())
        m_answer.stop();
    else
        m_answer.start(m_rhythm.answerMs);
    const QJsonObject status = response.value("requestStatus"_L1).toObject();
    const QJsonObject data = response.value("responseData"_L1).toObject();
    const bool isDone = status.value("result"_L1).toBool();
    if (isDone)
        readAnswer(asked.type, data);
    if (!asked.task)
        return;
    if (isDone)
        Q_EMIT done(*asked.task, obsName(data, "outputPath"_L1));
    else
        Q_EMIT failed(*asked.task, obsName(status, "comment"_L1));
    askHow();
}

void ObsWorker::readAnswer(const QString& type, const QJsonObject& data)
{
    if (type == "GetVersion"_L1) {
        m_facts.version = obsName(data, "obsVersion"_L1);
    } else if (type == "GetSceneList"_L1) {
        readObsScenes(data, m_facts);
        m_pace.reset(); // it talks: the next loss is a new one
        say(ObsState::Connected);
        Q_EMIT factsChanged(m_facts, m_opened);
    } else if (type == "GetInputList"_L1) {
        readObsInputs(data, m_facts);
    } else if (type == "GetStreamStatus"_L1) {
        countBits(data);
        readObsStream(data, m_facts);
    } else if (type == "GetRecordStatus"_L1) {
        readObsRecord(data, m_facts);
    }
    tellSoon();
}

// A flood of events becomes ten facts a second.
void ObsWorker::tellSoon()
{
    constexpr int tellMs = 100;
    if (!m_tell.isActive())
        m_tell.start(tellMs);
}

void ObsWorker::countBits(const QJsonObject& stream)
{
    const bool isActive = stream.value("outputActive"_L1).toBool();
    const std::optional<qint64> bytes = isActive ? obsStreamBytes(stream) : std::nullopt;
    const qint64 passedMs = m_sinceBytes.isValid() ? m_sinceBytes.restart() : 0;
    if (!m_sinceBytes.isValid())
        m_sinceBytes.start();
    m_facts.kbps.reset();
    if (m_bytes && bytes && *bytes >= *m_bytes && passedMs > 0)
        m_facts.kbps = int(std::min<qint64>((*bytes - *m_bytes) * 8 / passedMs, 1'000'000));
    m_bytes = bytes;
}

// Events say that something is another; most are answered by asking, so that there is one reader for each fact.
void ObsWorker::happened(const QJsonObject& event)
{
    const QString type = event.value("eventType"_L1).toString();
    const QJsonObject data = event.value("eventData"_L1).toObject();
    const auto isWaitedFor = [this](const QString& request) {
        return std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                           [&request](const Waiting& each) { return each.type == request; });
    };
    const auto askOnce = [&](const QString& request) {
        if (!isWaitedFor(request))
            send(request);
    };
    if (type == "CurrentProgramSceneChanged"_L1) {
        if (const QString scene = obsName(data, "sceneName"_L1); !scene.isEmpty())
            m_facts.scene = scene;
        tellSoon();
    } else if (type.startsWith("Scene"_L1) && !type.startsWith("SceneItem"_L1) &&
               !type.startsWith("SceneTransition"_L1)) {
        askOnce(u"GetSceneList"_s);
    } else if (type == "CurrentSceneCollectionChanged"_L1) {
        askOnce(u"GetSceneList"_s);
        askOnce(u"GetInputList"_s);
    } else if (type == "InputCreated"_L1 || type == "InputRemoved"_L1 || type == "InputNameChanged"_L1) {
        askOnce(u"GetInputList"_s);
    } else if (type == "StreamStateChanged"_L1) {
        askOnce(u"GetStreamStatus"_s);
    } else if (type == "RecordStateChanged"_L1) {
        askOnce(u"GetRecordStatus"_s);
    } else if (type == "ExitStarted"_L1) {
        end(ObsState::NoAnswer, u"OBS was closed"_s);
    }
}

} // namespace kaibang
