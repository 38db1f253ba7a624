// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_facts.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace kaibang {

class HoldButton;
class KeyMap;
class NeighbourHost;
class Theme;

/// A line below the picture while OBS is connected: its scene, whether it streams and records and how much is lost, and
/// what a person tells it. Ending is held, never clicked. Without OBS it is not there. Everything is borrowed.
class ObsStrip : public QWidget
{
    Q_OBJECT

public:
    ObsStrip(NeighbourHost& host, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// For the keys: the next scene; the start of the stream, never its end.
    void nextScene();
    void startStream();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, const std::function<void()>& action);
    /// A person is sent to Setup by a notice's action.
    void setupWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void say(const QString& text);

    NeighbourHost& m_host;
    const KeyMap& m_keys;
    Theme& m_theme;
    QLabel *m_scene, *m_stream, *m_loss, *m_record;
    QPushButton* m_next;
    HoldButton *m_streamButton, *m_recordButton;
    bool m_wasStreaming = false; ///< when OBS was heard last
};

} // namespace kaibang
