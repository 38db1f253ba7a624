// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glance_type.h"

#include <QFontMetricsF>
#include <QScreen>
#include <QtMath>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int triedPixels = 200; // large enough that hinting does not matter
constexpr double fewestDpi = 60, mostDpi = 400;
constexpr double mmPerInch = 25.4;

bool holdsHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

GlanceType::GlanceType(double dotsPerMm)
    : m_dotsPerMm(dotsPerMm * mmPerInch >= fewestDpi && dotsPerMm * mmPerInch <= mostDpi ? dotsPerMm : usualDotsPerMm)
{}

GlanceType GlanceType::of(const QScreen* screen)
{
    return GlanceType(screen ? screen->physicalDotsPerInchY() / mmPerInch : usualDotsPerMm);
}

QFont GlanceType::font(const QFont& family, GlanceRole role, const QString& text) const
{
    QFont font = family;
    font.setPixelSize(triedPixels);
    const QFontMetricsF metrics(font);
    const double capMm = role == GlanceRole::Figure ? figureMm : wordsMm;
    double pixels = triedPixels * capMm * m_dotsPerMm / metrics.capHeight();
    if (holdsHan(text)) {
        const double han = metrics.tightBoundingRect(QString(QChar(0x56FD))).height(); // a box of a character
        if (han > 0)
            pixels = std::max(pixels, triedPixels * hanMm * m_dotsPerMm / han);
    }
    font.setPixelSize(qCeil(pixels));
    return font;
}

} // namespace kaibang
