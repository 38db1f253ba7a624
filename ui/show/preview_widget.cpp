// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_widget.h"

#include "compositor.h"

#include <QPaintEvent>
#include <QPainter>

namespace kaibang {

PreviewWidget::PreviewWidget(Compositor& compositor, QWidget* parent)
    : QWidget(parent)
    , m_compositor(compositor)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_scaler, &PreviewScaler::imageReady, this, &PreviewWidget::takePicture);
    m_compositor.addPreview(&m_scaler);
}

PreviewWidget::~PreviewWidget()
{
    m_compositor.removePreview(&m_scaler);
}

void PreviewWidget::setGuides(Guides guides)
{
    m_guides = guides;
    update();
}

QSize PreviewWidget::sizeHint() const
{
    return {640, 360};
}

QSize PreviewWidget::minimumSizeHint() const
{
    return {192, 108};
}

void PreviewWidget::takePicture()
{
    QImage image = m_scaler.takeImage();
    if (image.isNull())
        return;
    const QSize before = m_image.size();
    m_image = std::move(image);
    m_image.setDevicePixelRatio(devicePixelRatioF());
    if (m_image.size() == before)
        update(pictureArea().toAlignedRect());
    else
        update();
}

// Centred on whole device pixels, so that the picture is copied and never filtered a second time.
QRectF PreviewWidget::pictureArea() const
{
    const double ratio = devicePixelRatioF();
    const QSize space = (QSizeF(size()) * ratio).toSize();
    const QPoint corner((space.width() - m_image.width()) / 2, (space.height() - m_image.height()) / 2);
    return QRectF(QPointF(corner) / ratio, QSizeF(m_image.size()) / ratio);
}

void PreviewWidget::paintEvent(QPaintEvent* event)
{
    announceSize(); // the window may have moved to a screen with another pixel ratio, which has no event of its own
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.fillRect(event->rect(), Qt::black);
        return;
    }
    const QRectF area = pictureArea();
    if (!area.contains(QRectF(event->rect())))
        painter.fillRect(event->rect(), Qt::black);
    painter.drawImage(area.topLeft(), m_image);
    ++m_painted;
    if (m_guides == Guides::Hidden)
        return;
    painter.setPen(QPen(QColor(255, 255, 255, 150), 1, Qt::DashLine));
    for (const double margin : {0.035, 0.05})
        painter.drawRect(area.adjusted(area.width() * margin, area.height() * margin, -area.width() * margin,
                                       -area.height() * margin));
}

void PreviewWidget::announceSize()
{
    m_scaler.setTarget((QSizeF(size()) * devicePixelRatioF()).toSize());
}

void PreviewWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    announceSize();
}

void PreviewWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    announceSize();
    m_scaler.setActivity(PreviewScaler::Activity::Shown);
}

void PreviewWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_scaler.setActivity(PreviewScaler::Activity::Hidden);
}

} // namespace kaibang
