// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_draft.h"

#include <QPointer>
#include <QWidget>

namespace kaibang {

class Compositor;
class PreviewWidget;
class Theme;

/// Lies over a preview and lets a person put the layers of the picture in their places, by mouse or by keys alone: Tab
/// takes the next layer, arrows move it by 1 % (with Shift 5 %), + and - change its size, Ctrl+Z and Ctrl+Y go through
/// the steps, Esc leaves. Outlines, handles and guides are drawn here and never reach the picture; what is moved moves
/// on the picture at once. Compositor and theme are borrowed and outlive it; the preview becomes its parent.
class OverlayEditor : public QWidget
{
    Q_OBJECT

public:
    OverlayEditor(Compositor& compositor, PreviewWidget* preview, Theme& theme);

    /// Begins on the layout that is on the picture, and takes the keyboard.
    void begin();
    void leave();
    /// Ends it where somebody else has put another layout on the picture: what is in the hand is let go, and nothing is
    /// edited.
    void letGo();
    [[nodiscard]] bool isEditing() const { return isVisibleTo(parentWidget()); }

    [[nodiscard]] const OverlayDraft& draft() const { return m_draft; }
    void select(OverlayLayer layer);
    /// Where the layer lies, in pixels of the picture; where it would lie while it has nothing to show.
    [[nodiscard]] QRect rectOf(OverlayLayer layer) const;
    [[nodiscard]] QSize pictureSize() const;
    /// The shown layers that lie over the selected one or under it.
    [[nodiscard]] QList<OverlayLayer> overlapping(OverlayLayer layer) const;
    /// A point of the picture on this widget.
    [[nodiscard]] QPointF widgetPoint(const QPointF& ofPicture) const;

    // For buttons: the same steps as the keys.
    void resizeBy(int percent);
    void setShown(bool shown);
    void reset();
    void undo();
    void redo();

    /// A layer's name for a person.
    [[nodiscard]] static QString layerName(OverlayLayer layer);

Q_SIGNALS:
    /// A step was made, taken back or made again.
    void edited(const kaibang::OverlayLayout& layout);
    /// Another layer is in the hand, or it lies elsewhere.
    void stateChanged();
    void left();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// With its page it ends: elsewhere another layout may be taken, which a draft of before would overwrite.
    void hideEvent(QHideEvent* event) override;

private:
    void close();
    enum class Drag { None, Move, Resize };

    [[nodiscard]] static bool isOurKey(const QKeyEvent& event);
    [[nodiscard]] QSize sizeOf(OverlayLayer layer) const;
    [[nodiscard]] QRectF onWidget(const QRect& ofPicture) const;
    [[nodiscard]] QPoint onPicture(const QPointF& ofWidget) const;
    [[nodiscard]] QPointF handleOf(const QRectF& rect) const;
    [[nodiscard]] QPointF fixedPointOf(const QRectF& rect) const;
    void drawLayer(QPainter& painter, OverlayLayer layer) const;
    void apply();
    void step(bool changed);
    void describe();

    Compositor& m_compositor;
    PreviewWidget* m_preview;
    Theme& m_theme;
    OverlayDraft m_draft;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QRect m_before; ///< of the layer in the hand when the button went down
    int m_percentBefore = 100;
    SnappedRect m_snapped;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kaibang
