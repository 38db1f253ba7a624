// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_view.h"

#include <QPainter>
#include <algorithm>

namespace kaibang {

namespace {
constexpr int moduleSide = 4; ///< pixels that a phone reads from an arm's length
}

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString& text)
{
    m_code = QrCode::of(text);
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int side = m_code.modules > 0 ? sideModules() * moduleSide : 0;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    if (m_code.modules == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int module = std::max(1, std::min(width(), height()) / sideModules());
    for (int y = 0; y < m_code.modules; ++y)
        for (int x = 0; x < m_code.modules; ++x)
            if (m_code.isDark(x, y))
                painter.fillRect((x + QrCode::quietZone) * module, (y + QrCode::quietZone) * module, module, module,
                                 Qt::black);
}

} // namespace kaibang
