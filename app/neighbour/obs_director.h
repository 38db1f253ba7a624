// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_link.h"
#include "scene_table.h"

#include <QObject>

namespace kaibang {

/// Has OBS follow the show: another scene when another item goes on air, and the card's words in a text source. A scene
/// that a person has chosen in OBS stays until the item changes: a scene is told once, not held. What changes while
/// OBS is away is told when it is back, the newest only. GUI thread; the link is borrowed and outlives it.
class ObsDirector : public QObject
{
    Q_OBJECT

public:
    explicit ObsDirector(ObsLink& link, QObject* parent = nullptr);

    void setRules(const QList<SceneRule>& rules);
    /// The text source that gets the words; empty for none. One that OBS does not have is told nothing.
    void setTextSource(const QString& name);
    /// What is on air now.
    void setOnAir(const SceneFacts& facts);
    /// The card's words, ready for viewers.
    void setWords(const QString& words);
    /// Shows the scene below the current one, and after the last the first.
    void nextScene();

Q_SIGNALS:
    /// The table names a scene that OBS does not have.
    void sceneMissing(const QString& scene);

private:
    void tellScene();
    void tellWords();
    void follow();

    ObsLink& m_link;
    QList<SceneRule> m_rules;
    SceneFacts m_facts;
    QString m_source, m_words;
    std::optional<QString> m_sceneToTell;
    QString m_told; ///< source and words that OBS has
};

} // namespace kaibang
