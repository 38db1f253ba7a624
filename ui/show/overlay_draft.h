// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_layout.h"

#include <QList>

namespace kaibang {

/// A layout that is being edited: the layer in the hand, and every step back and forth. A value without a picture of
/// its own, so that keys, mouse and buttons mean the same.
class OverlayDraft
{
public:
    explicit OverlayDraft(const OverlayLayout& start = {});

    [[nodiscard]] const OverlayLayout& layout() const { return m_layout; }
    [[nodiscard]] OverlayLayer selected() const { return m_selected; }
    void select(OverlayLayer layer) { m_selected = layer; }
    [[nodiscard]] const LayerPlace& place() const { return m_layout[m_selected]; }

    /// Puts the selected layer there, or gives it that size; not a step until keep(), so that a drag is one step.
    void moveTo(const QRect& wanted, QSize picture);
    void resizeTo(int percent);
    /// Makes what has changed since the last step a step. False when nothing has.
    bool keep();

    // Each is one step. False when nothing changed.
    /// By hundredths of the picture. `lies` is where the layer lies now.
    bool nudge(const QRect& lies, QSize picture, int across, int down);
    bool resizeBy(int percent);
    bool setShown(bool shown);
    /// Everything where a household begins; what is shown stays shown.
    bool reset();
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }

private:
    void goTo(qsizetype step);

    OverlayLayout m_layout;
    OverlayLayer m_selected = OverlayLayer::Product;
    QList<OverlayLayout> m_steps;
    qsizetype m_at = 0;
};

/// A rectangle that was drawn to lines nearby, and the lines that drew it (pixels of the picture).
struct SnappedRect
{
    QRect rect;
    QList<int> columns, rows;
};

/// Draws `wanted` to the safe areas' edges and the picture's middle where one is nearer than a hundredth of the
/// picture's width.
[[nodiscard]] SnappedRect snapped(const QRect& wanted, QSize picture);

} // namespace kaibang
