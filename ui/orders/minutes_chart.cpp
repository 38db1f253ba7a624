// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minutes_chart.h"

#include "wording.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 quarterMs = 15 * minuteMs;
constexpr int chartRows = 5; ///< the chart's height in controls

/// Places of a chart in its area.
struct Frame
{
    QRectF bands, bars;
    qint64 from = 0, until = 1;
    int highest = 1;

    [[nodiscard]] double x(qint64 at) const
    {
        const double share = static_cast<double>(at - from) / static_cast<double>(until - from);
        return bars.left() + std::clamp(share, 0.0, 1.0) * bars.width();
    }
};

Frame frameOf(const QRectF& area, const ShowReview& review, const QFontMetricsF& metrics)
{
    Frame frame;
    for (const ReviewMinute& minute : review.minutes)
        frame.highest = std::max(frame.highest, minute.orders);
    const double left = metrics.horizontalAdvance(Wording::count(frame.highest)) + metrics.averageCharWidth();
    const double line = metrics.height();
    frame.bands = QRectF(area.left() + left, area.top(), area.width() - left, line * 1.4);
    frame.bars = QRectF(frame.bands.left(), frame.bands.bottom() + line * 0.5, frame.bands.width(),
                        area.height() - frame.bands.height() - line * 2);
    frame.from = review.startedAt.ms;
    frame.until = review.endedAt.ms;
    if (!review.minutes.isEmpty()) {
        frame.from = std::min(frame.from > 0 ? frame.from : review.minutes.constFirst().at.ms,
                              review.minutes.constFirst().at.ms);
        frame.until = std::max(frame.until, review.minutes.constLast().at.ms + minuteMs);
    }
    frame.until = std::max(frame.until, frame.from + minuteMs);
    return frame;
}

void paintBands(QPainter& painter, const Frame& frame, const ShowReview& review, const ThemeTokens& tokens)
{
    int number = 0;
    for (const ReviewMark& mark : review.marks) {
        ++number;
        const double left = frame.x(mark.from.ms);
        const QRectF band(left, frame.bands.top(), std::max(1.0, frame.x(mark.until.ms) - left - 1),
                          frame.bands.height());
        painter.fillRect(band, number % 2 == 1 ? tokens.accentSoft : tokens.line);
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(left, band.bottom()), QPointF(left, frame.bars.bottom()));
        const QString full = u"%1 %2"_s.arg(QString::number(number), mark.name);
        const QFontMetricsF metrics(painter.font());
        const double room = band.width() - 2 * tokens.grid;
        QString text = metrics.elidedText(full, Qt::ElideRight, room);
        if (text.size() < 4)
            text = metrics.horizontalAdvance(QString::number(number)) <= room ? QString::number(number) : QString();
        painter.setPen(tokens.text);
        painter.drawText(band.adjusted(tokens.grid, 0, -tokens.grid, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void paintScale(QPainter& painter, const Frame& frame, const QRectF& area, const ThemeTokens& tokens,
                const QTimeZone& zone)
{
    const double line = QFontMetricsF(painter.font()).height();
    painter.setPen(tokens.line);
    painter.drawLine(frame.bars.bottomLeft(), frame.bars.bottomRight());
    painter.drawLine(frame.bars.topLeft(), frame.bars.topRight());
    painter.setPen(tokens.muted);
    const QRectF scale(area.left(), frame.bars.top() - line / 2, frame.bars.left() - area.left() - tokens.grid, line);
    painter.drawText(scale, Qt::AlignRight | Qt::AlignVCenter, Wording::count(frame.highest));
    painter.drawText(scale.translated(0, frame.bars.height()), Qt::AlignRight | Qt::AlignVCenter, Wording::count(0));
    const QRectF times(frame.bars.left(), frame.bars.bottom() + tokens.grid, frame.bars.width(), line);
    const auto clock = [&zone](qint64 ms) {
        return Wording::timeText(Instant{ms}, zone, Wording::TimeForm::TimeOnly).left(5);
    };
    painter.drawText(times, Qt::AlignLeft, clock(frame.from));
    painter.drawText(times, Qt::AlignHCenter, clock((frame.from + frame.until) / 2));
    painter.drawText(times, Qt::AlignRight, clock(frame.until));
}

} // namespace

void paintMinutes(QPainter& painter, const QRectF& area, const ShowReview& review, const ThemeTokens& tokens,
                  const QFont& font, const QTimeZone& zone)
{
    painter.save();
    painter.setFont(font);
    const Frame frame = frameOf(area, review, QFontMetricsF(font, painter.device()));
    paintBands(painter, frame, review, tokens);
    for (const ReviewMinute& minute : review.minutes) {
        const double left = frame.x(minute.at.ms);
        const double width = std::max(1.0, frame.x(minute.at.ms + minuteMs) - left - 1);
        const double height = frame.bars.height() * minute.orders / frame.highest;
        painter.fillRect(QRectF(left, frame.bars.bottom() - height, width, height), tokens.accent);
    }
    paintScale(painter, frame, area, tokens, zone);
    painter.restore();
}

MinutesChart::MinutesChart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"minutesChart"_s);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void MinutesChart::setReview(const ShowReview& review, const QTimeZone& zone)
{
    m_review = review;
    m_zone = zone;
    setAccessibleName(tr("Orders per minute"));
    setAccessibleDescription(inWords());
    update();
}

QString MinutesChart::inWords() const
{
    if (m_review.minutes.isEmpty())
        return tr("No orders came.");
    const auto clock = [this](qint64 ms) {
        return Wording::timeText(Instant{ms}, m_zone, Wording::TimeForm::TimeOnly);
    };
    const auto most =
        std::max_element(m_review.minutes.begin(), m_review.minutes.end(),
                         [](const ReviewMinute& one, const ReviewMinute& other) { return one.orders < other.orders; });
    QStringList words{tr("Most in one minute: %1 at %2.").arg(Wording::count(most->orders), clock(most->at.ms))};
    QMap<qint64, qint64> quarters;
    for (const ReviewMinute& minute : m_review.minutes)
        quarters[minute.at.ms / quarterMs * quarterMs] += minute.orders;
    for (auto quarter = quarters.cbegin(); quarter != quarters.cend(); ++quarter)
        //: time, then how many orders came in the quarter of an hour from then on
        words.append(tr("From %1: %n orders.", nullptr, int(quarter.value())).arg(clock(quarter.key())));
    for (const ReviewMark& mark : m_review.marks)
        //: item, from when, until when
        words.append(tr("On air: %1, %2 to %3.").arg(mark.name, clock(mark.from.ms), clock(mark.until.ms)));
    return words.join(u' ');
}

QSize MinutesChart::sizeHint() const
{
    const int row = m_theme.tokens().controlHeight;
    return {row * chartRows * 3, row * chartRows};
}

QSize MinutesChart::minimumSizeHint() const
{
    return sizeHint();
}

void MinutesChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMinutes(painter, rect(), m_review, m_theme.tokens(), m_theme.font(TextRole::Muted), m_zone);
}

bool MinutesChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Frame frame = frameOf(rect(), m_review, QFontMetricsF(m_theme.font(TextRole::Muted)));
    for (const ReviewMark& mark : std::as_const(m_review.marks))
        if (help->pos().x() >= frame.x(mark.from.ms) && help->pos().x() < frame.x(mark.until.ms)) {
            QToolTip::showText(help->globalPos(), mark.name, this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace kaibang
