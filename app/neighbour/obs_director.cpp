// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_director.h"

namespace kaibang {

ObsDirector::ObsDirector(ObsLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&link, &ObsLink::factsChanged, this, &ObsDirector::follow);
    connect(&link, &ObsLink::statusChanged, this, [this](const ObsStatus& status) {
        if (status.state != ObsState::Connected)
            m_told.clear(); // who comes back may be another OBS
        follow();
    });
}

void ObsDirector::setRules(const QList<SceneRule>& rules)
{
    m_rules = rules;
}

void ObsDirector::setTextSource(const QString& name)
{
    m_source = name;
    tellWords();
}

void ObsDirector::setOnAir(const SceneFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    if (const QString scene = sceneFor(m_rules, facts); !scene.isEmpty())
        m_sceneToTell = scene;
    tellScene();
}

void ObsDirector::setWords(const QString& words)
{
    m_words = words;
    tellWords();
}

void ObsDirector::nextScene()
{
    const QStringList& scenes = m_link.facts().scenes;
    if (m_link.isConnected() && scenes.size() > 1)
        m_link.setScene(scenes.at((scenes.indexOf(m_link.facts().scene) + 1) % scenes.size()));
}

void ObsDirector::follow()
{
    tellScene();
    tellWords();
}

void ObsDirector::tellScene()
{
    if (!m_sceneToTell || !m_link.isConnected() || m_link.facts().scenes.isEmpty())
        return;
    const QString scene = *std::exchange(m_sceneToTell, std::nullopt);
    if (!m_link.facts().scenes.contains(scene))
        Q_EMIT sceneMissing(scene);
    else
        m_link.setScene(scene); // also the one we believe is shown: what we know may be a moment old
}

void ObsDirector::tellWords()
{
    const QString wanted = m_source + QChar(0) + m_words;
    if (m_source.isEmpty() || wanted == m_told || !m_link.isConnected() ||
        !m_link.facts().textSources.contains(m_source))
        return;
    m_told = wanted;
    m_link.setText(m_source, m_words);
}

} // namespace kaibang
