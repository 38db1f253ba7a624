// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>
#include <memory>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// Seen on either ground; the icon of a primary button has the colour of the ground that a disabled one has.
constexpr QColor disabledColour(0x8A, 0x90, 0x9A);

QByteArray coloured(const QString& name, const QColor& colour)
{
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    return svg;
}

// Renders at the asked device size each time, so that no scaling ever blurs a stroke.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const QByteArray& svg, const QByteArray& disabled)
        : m_renderer(std::make_shared<QSvgRenderer>(svg))
        , m_disabled(std::make_shared<QSvgRenderer>(disabled))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        (mode == QIcon::Disabled ? m_disabled : m_renderer)->render(painter, square);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new SvgIconEngine(*this); }
    bool isNull() override { return !m_renderer->isValid(); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer, m_disabled;
};

} // namespace

QIcon themedIcon(const QString& name, const QColor& colour)
{
    const QByteArray svg = coloured(name, colour);
    return svg.isEmpty() ? QIcon() : QIcon(new SvgIconEngine(svg, coloured(name, disabledColour)));
}

QPixmap themedPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio)
{
    const QString key = u"kaibang/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(pixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const int side = int(std::lround(size * pixelRatio));
    picture = QPixmap(side, side);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, colour));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace kaibang
