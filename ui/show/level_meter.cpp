// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_meter.h"

#include "theme.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double quietestDb = -60.0;
constexpr double cutOffDb = -0.3; // a converter that is cut off gives the largest number, or nearly
constexpr qint64 signMs = 2'000;

double shareOf(double db)
{
    return std::clamp((db - quietestDb) / -quietestDb, 0.0, 1.0);
}

} // namespace

LevelMeter::LevelMeter(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"levelMeter"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    tellWords();
}

QSize LevelMeter::sizeHint() const
{
    const auto& t = m_theme.tokens();
    return {t.controlHeight * 3, t.iconSize};
}

QSize LevelMeter::minimumSizeHint() const
{
    const auto& t = m_theme.tokens();
    return {t.controlHeight, t.iconSize};
}

void LevelMeter::setLevel(const SoundLevel& level)
{
    m_level = level;
    if (level.peakDb >= cutOffDb)
        m_clipped.start();
    tellWords();
    update();
}

void LevelMeter::setMuted(bool muted)
{
    m_isMuted = muted;
    tellWords();
    update();
}

void LevelMeter::clear()
{
    m_clipped.invalidate();
    setLevel({});
}

bool LevelMeter::isClipping() const
{
    return m_clipped.isValid() && m_clipped.elapsed() < signMs;
}

void LevelMeter::tellWords()
{
    const QString loudness =
        tr("Microphone: %1 dB, peaks %2 dB")
            .arg(QLocale().toString(m_level.rmsDb, 'f', 0), QLocale().toString(m_level.peakDb, 'f', 0));
    const QString words = m_isMuted      ? tr("The microphone is off")
                          : isClipping() ? tr("Too loud: move the microphone away. %1").arg(loudness)
                                         : loudness;
    setToolTip(words);
    setAccessibleName(tr("Microphone level"));
    setAccessibleDescription(words);
}

void LevelMeter::paintEvent(QPaintEvent*)
{
    const auto& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int sign = t.iconSize;
    const QRectF trough(0, (height() - t.barHeight) / 2.0, width() - sign - t.grid, t.barHeight);
    painter.setBrush(t.line);
    painter.drawRoundedRect(trough, t.barHeight / 2.0, t.barHeight / 2.0);
    QRectF mean = trough;
    mean.setWidth(trough.width() * shareOf(m_level.rmsDb));
    painter.setBrush(m_isMuted ? t.muted : t.paid);
    painter.drawRoundedRect(mean, t.barHeight / 2.0, t.barHeight / 2.0);
    if (m_level.peakDb > quietestDb) {
        painter.setBrush(m_isMuted ? t.muted : t.text);
        const double at = (trough.width() - t.focusWidth) * shareOf(m_level.peakDb);
        painter.drawRect(QRectF(at, trough.top() - t.grid, t.focusWidth, trough.height() + 2 * t.grid));
    }
    if (m_isMuted) {
        painter.setPen(QPen(t.live, t.focusWidth));
        painter.drawLine(trough.bottomLeft() + QPointF(0, t.grid), trough.topRight() - QPointF(0, t.grid));
        painter.setPen(Qt::NoPen);
    }
    if (isClipping() && !m_isMuted) {
        const QRectF box(width() - sign, (height() - sign) / 2.0, sign, sign);
        painter.setBrush(t.live);
        painter.drawRoundedRect(box, t.grid, t.grid);
        painter.setPen(t.surface);
        painter.setFont(m_theme.font(TextRole::RowTitle));
        painter.drawText(box, Qt::AlignCenter, u"!"_s);
    }
}

} // namespace kaibang
