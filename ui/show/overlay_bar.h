// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace kaibang {

class OverlayEditor;
class Theme;

/// Below the preview while layers are moved: which layer is in the hand, whether viewers see it, its size, the steps,
/// and what the keys do. Everything the mouse can do can be done here, too. The editor is borrowed.
class OverlayBar : public QWidget
{
    Q_OBJECT

public:
    OverlayBar(OverlayEditor& editor, Theme& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* tool(const QString& name, const QString& icon, void (OverlayEditor::*act)());
    void refresh();
    void restyle();
    void retranslate();

    OverlayEditor& m_editor;
    Theme& m_theme;
    QList<std::pair<QToolButton*, QString>> m_icons; ///< filled while the tools are made
    QComboBox* m_layer;
    QCheckBox* m_shown;
    QToolButton *m_smaller, *m_larger, *m_undo, *m_redo, *m_reset;
    QPushButton* m_done;
    QLabel *m_overlap, *m_hint;
};

} // namespace kaibang
