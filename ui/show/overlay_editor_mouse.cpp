// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does on the preview while layers are moved, and what is drawn there for it.
#include "overlay_editor.h"
#include "preview_widget.h"
#include "theme.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace kaibang {

namespace {

constexpr double handleReach = 12; ///< device-independent pixels around a handle that still take it
constexpr double handleSide = 12;

} // namespace

QRectF OverlayEditor::onWidget(const QRect& ofPicture) const
{
    return {widgetPoint(ofPicture.topLeft()),
            widgetPoint(QPointF(ofPicture.topLeft()) + QPointF(ofPicture.width(), ofPicture.height()))};
}

QPoint OverlayEditor::onPicture(const QPointF& ofWidget) const
{
    const QRectF area = m_preview->pictureArea();
    const QSize picture = pictureSize();
    if (area.isEmpty())
        return {};
    return {int(std::lround((ofWidget.x() - area.x()) * picture.width() / area.width())),
            int(std::lround((ofWidget.y() - area.y()) * picture.height() / area.height()))};
}

// A layer grows away from what it is anchored to; its handle is at that end.
QPointF OverlayEditor::handleOf(const QRectF& rect) const
{
    const LayerPlace& place = m_draft.place();
    return {place.across == AcrossAnchor::Right ? rect.left() : rect.right(),
            place.down == DownAnchor::Bottom ? rect.top() : rect.bottom()};
}

QPointF OverlayEditor::fixedPointOf(const QRectF& rect) const
{
    const LayerPlace& place = m_draft.place();
    const double x[] = {rect.left(), rect.center().x(), rect.right()};
    const double y[] = {rect.top(), rect.center().y(), rect.bottom()};
    return {x[int(place.across)], y[int(place.down)]};
}

void OverlayEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->position();
    m_drag = Drag::None;
    const QRectF selected = onWidget(rectOf(m_draft.selected()));
    if (QLineF(handleOf(selected), m_pressed).length() <= handleReach) {
        m_drag = Drag::Resize;
    } else {
        // The topmost under the pointer; one that is switched off only where nothing else is.
        std::optional<OverlayLayer> found;
        for (const OverlayLayer layer : overlayLayers) {
            const bool isShown = m_draft.layout()[layer].isShown;
            if (onWidget(rectOf(layer)).contains(m_pressed) && (isShown || !found))
                found = layer;
        }
        if (!found)
            return;
        select(*found);
        m_drag = Drag::Move;
    }
    m_before = rectOf(m_draft.selected());
    m_percentBefore = m_draft.place().sizePercent;
}

void OverlayEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Move) {
        const QRect wanted = m_before.translated(onPicture(event->position()) - onPicture(m_pressed));
        const bool isFree = event->modifiers() & Qt::ControlModifier;
        m_snapped = isFree ? SnappedRect{wanted, {}, {}} : snapped(wanted, pictureSize());
        m_draft.moveTo(m_snapped.rect, pictureSize());
    } else if (m_drag == Drag::Resize) {
        const QPointF fixed = fixedPointOf(onWidget(m_before));
        const double before = QLineF(fixed, m_pressed).length();
        if (before < 1)
            return;
        m_draft.resizeTo(int(std::lround(m_percentBefore * QLineF(fixed, event->position()).length() / before)));
    } else {
        return;
    }
    apply();
}

void OverlayEditor::mouseReleaseEvent(QMouseEvent*)
{
    if (m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    m_snapped = {};
    step(m_draft.keep());
    update();
}

void OverlayEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Muted));
    for (const OverlayLayer layer : overlayLayers)
        if (layer != m_draft.selected())
            drawLayer(painter, layer);
    drawLayer(painter, m_draft.selected());
    painter.setPen(QPen(m_theme.tokens().focus, 1));
    const QSize picture = pictureSize();
    for (const int column : m_snapped.columns)
        painter.drawLine(widgetPoint(QPointF(column, 0)), widgetPoint(QPointF(column, picture.height())));
    for (const int row : m_snapped.rows)
        painter.drawLine(widgetPoint(QPointF(0, row)), widgetPoint(QPointF(picture.width(), row)));
}

void OverlayEditor::drawLayer(QPainter& painter, OverlayLayer layer) const
{
    const ThemeTokens& t = m_theme.tokens();
    const bool isSelected = layer == m_draft.selected();
    const bool isShown = m_draft.layout()[layer].isShown;
    const QRectF rect = onWidget(rectOf(layer));
    // White on black or black on white somewhere: an outline that any picture lets one see.
    const QColor ink = !overlapping(layer).isEmpty() ? t.live : isSelected ? t.focus : QColor(Qt::white);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), isSelected ? 4 : 3));
    painter.drawRect(rect);
    painter.setPen(QPen(ink, isSelected ? 2 : 1, isShown ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(rect);
    const QString name = isShown ? layerName(layer) : tr("%1 (not shown)").arg(layerName(layer));
    const QFontMetricsF metrics(painter.font());
    QRectF chip(rect.topLeft(), QSizeF(metrics.horizontalAdvance(name) + 2 * t.grid, metrics.height() + t.grid / 2.0));
    if (chip.width() > rect.width() && !isSelected)
        return; // no room to say it; Tab says it
    chip.moveTop(std::max(0.0, rect.top() - chip.height()));
    chip.moveRight(std::min(chip.right(), double(width())));
    painter.fillRect(chip, QColor(0, 0, 0, 190));
    painter.setPen(Qt::white);
    painter.drawText(chip, Qt::AlignCenter, name);
    if (!isSelected)
        return;
    QRectF handle(0, 0, handleSide, handleSide);
    handle.moveCenter(handleOf(rect));
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(ink);
    painter.drawRect(handle);
}

} // namespace kaibang
