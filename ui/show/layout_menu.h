// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>

namespace kaibang {

class KeyMap;
enum class LiveAction;
class PaneBoard;

/// How the panes of a page stand: the presets, back to the preset, the lock, and reading from afar; and the picture:
/// what lies on it, and its own screen. Each entry has a key, which works while the page is shown. The board is
/// borrowed.
class LayoutMenu : public QMenu
{
    Q_OBJECT

public:
    /// The map is borrowed.
    LayoutMenu(PaneBoard& board, const KeyMap& keys, QWidget* page);

Q_SIGNALS:
    /// The page is to be read from afar.
    void glanceRequested();
    void overlayEditRequested();
    void pictureScreenRequested();
    /// The panes were put in their places; `before` is what PaneBoard::restore() takes to undo that.
    void arranged(const QByteArray& before);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPresets(QWidget* page);
    void arrange(int preset);
    void refresh();
    void retranslate();
    /// The entry's words, with the key that a live action has.
    [[nodiscard]] QString withKey(const QString& words, LiveAction action) const;

    PaneBoard& m_board;
    const KeyMap& m_keys;
    QList<QAction*> m_presets;
    QAction *m_reset, *m_lock, *m_glance, *m_overlay, *m_screen;
};

} // namespace kaibang
