// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a chart is drawn: axes, bars with their patterns, lines with their strokes and marks, figures and names at them.
#include "chart_library.h"
#include "village_chart.h"

#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern, Qt::DiagCrossPattern};
constexpr std::array strokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
constexpr std::array marks{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
                           QCPScatterStyle::ssDiamond};
constexpr double barShare = 0.72;    ///< of the room a label has
constexpr double labelRoom = 1.28;   ///< beyond the longest bar, for the figures at its end
constexpr double lineRoom = 1.15;    ///< above the highest point
constexpr double roomBelow = 0.06;   ///< below zero, for marks and names that stand there
constexpr double besideShare = 0.14; ///< right of the last point, for the names of the lines

/// A place on the screen; no total is ever made of it.
double plotted(const std::optional<qint64>& value, int decimals)
{
    if (!value)
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(*value) / std::pow(10.0, decimals);
}

class LocaleTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QLocale().toString(tick, 'f', std::floor(tick) == tick ? 0 : 1);
    }
};

QSharedPointer<QCPAxisTickerText> labelTicker(const QStringList& labels, qsizetype step)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype label = 0; label < labels.size(); label += step)
        ticker->addTick(static_cast<double>(label), labels.at(label));
    return ticker;
}

double highest(const ChartData& data)
{
    double most = 0;
    for (const ChartSeries& series : data.series)
        for (const auto& value : series.values)
            if (value)
                most = std::max(most, plotted(value, data.decimals));
    return most > 0 ? most : 1;
}

double lowest(const ChartData& data)
{
    double least = 0;
    for (const ChartSeries& series : data.series)
        for (const auto& value : series.values)
            if (value)
                least = std::min(least, plotted(value, data.decimals));
    return least;
}

} // namespace

// Paper is white whatever the window's colours are.
ThemeTokens VillageChart::inks() const
{
    ThemeTokens inks = m_theme.tokens();
    if (!m_isOnPaper)
        return inks;
    inks.surface = inks.ground = Qt::white;
    inks.text = inks.accent = Qt::black;
    inks.muted = Qt::darkGray;
    inks.line = Qt::lightGray;
    return inks;
}

QByteArray VillageChart::pdf(const QString& title)
{
    constexpr int dpi = 96; // the drawing's sizes are a screen's
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    m_isOnPaper = true;
    redraw();
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setResolution(dpi);
        writer.setTitle(title);
        const QSize page = writer.pageLayout().paintRectPixels(dpi).size();
        QCPPainter painter(&writer);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setFont(m_theme.font(TextRole::RowTitle));
        const int head = painter.fontMetrics().height() * 2;
        painter.drawText(QRect(0, 0, page.width(), head), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.translate(0, head);
        m_plot->toPainter(&painter, page.width(), page.height() - head);
    }
    m_isOnPaper = false;
    redraw();
    return bytes;
}

void VillageChart::drawAxes()
{
    const ThemeTokens t = inks();
    const QFont font = m_theme.font(TextRole::Muted);
    m_plot->setBackground(t.surface);
    m_plot->axisRect()->setMinimumMargins({t.gap, t.gap, t.gap, t.gap});
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(t.line);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.text);
        axis->setTickLabelFont(font);
        axis->grid()->setPen({t.line, 1, Qt::DotLine});
        axis->grid()->setZeroLinePen(t.line);
        axis->setLabel({});
        axis->setRangeReversed(false);
        axis->setTickLabels(true);
    }
}

void VillageChart::drawBars()
{
    const ThemeTokens t = inks();
    const auto rows = static_cast<double>(m_data.labels.size());
    QCPAxis* const names = m_plot->yAxis;
    QCPAxis* const values = m_plot->xAxis;
    names->setTicker(labelTicker(m_data.labels, 1));
    names->setRange(-0.5, rows - 0.5);
    names->setRangeReversed(true);
    names->grid()->setVisible(false);
    values->setTickLabels(false); // the figures stand at the bars
    values->grid()->setVisible(false);
    values->setRange(std::min(0.0, lowest(m_data) * labelRoom), highest(m_data) * labelRoom);
    const auto count = static_cast<double>(m_data.series.size());
    const double thick = barShare / count;
    for (qsizetype each = 0; each < m_data.series.size(); ++each) {
        const ChartSeries& series = m_data.series.at(each);
        const auto kind = static_cast<size_t>(each) % patterns.size();
        auto* bars = new QCPBars(names, values);
        bars->setWidth(thick * 0.92);
        bars->setPen(t.accent);
        bars->setBrush(QBrush(t.accent, patterns.at(kind)));
        bars->setAntialiased(false);
        const double beside = (static_cast<double>(each) - (count - 1) / 2) * thick;
        for (qsizetype label = 0; label < m_data.labels.size(); ++label) {
            const double value = plotted(series.values.value(label), m_data.decimals);
            const double place = static_cast<double>(label) + beside;
            if (!std::isnan(value))
                bars->addData(place, value);
            auto* figure = new QCPItemText(m_plot);
            figure->position->setAxes(values, names);
            figure->position->setCoords(std::isnan(value) ? 0 : std::max(0.0, value), place);
            figure->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            figure->setPadding({t.grid, 0, 0, 0});
            figure->setFont(m_theme.font(TextRole::Muted));
            figure->setColor(t.text);
            const QString name = series.name.isEmpty() || label > 0 ? QString() : u"  "_s + series.name;
            figure->setText(series.texts.value(label) + name);
        }
    }
}

void VillageChart::drawLines()
{
    const ThemeTokens t = inks();
    QCPAxis* const times = m_plot->xAxis;
    QCPAxis* const values = m_plot->yAxis;
    const auto last = static_cast<double>(m_data.labels.size() - 1);
    // As many dates as can stand side by side.
    int widest = 1;
    for (const QString& label : std::as_const(m_data.labels))
        widest = std::max(widest, QFontMetrics(m_theme.font(TextRole::Muted)).horizontalAdvance(label) + t.padding);
    const qsizetype fit = std::max(1, width() / widest - 2);
    times->setTicker(labelTicker(m_data.labels, std::max<qsizetype>(1, (m_data.labels.size() + fit - 1) / fit)));
    times->setRange(-0.3, std::max(1.0, last * (1 + besideShare)));
    times->grid()->setVisible(false);
    values->setTicker(QSharedPointer<LocaleTicker>::create());
    values->ticker()->setTickCount(4);
    values->grid()->setVisible(true);
    const double below = std::max(-lowest(m_data) * lineRoom, highest(m_data) * roomBelow);
    values->setRange(-below, highest(m_data) * lineRoom);
    for (qsizetype each = 0; each < m_data.series.size(); ++each) {
        const ChartSeries& series = m_data.series.at(each);
        const auto kind = static_cast<size_t>(each) % strokes.size();
        auto* line = new QCPGraph(times, values);
        line->setPen(QPen(each == 0 ? t.accent : t.text, t.focusWidth, strokes.at(kind)));
        const QColor ink = line->pen().color();
        line->setScatterStyle(QCPScatterStyle(marks.at(kind), ink, each == 0 ? ink : t.surface, t.gap));
        std::optional<double> end;
        for (qsizetype label = 0; label < m_data.labels.size(); ++label) {
            const double value = plotted(series.values.value(label), m_data.decimals);
            line->addData(static_cast<double>(label), value);
            if (!std::isnan(value))
                end = value;
        }
        if (!end || series.name.isEmpty())
            continue;
        auto* name = new QCPItemText(m_plot);
        name->position->setCoords(last, *end);
        name->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        name->setPadding({t.gap, 0, 0, 0});
        name->setFont(m_theme.font(TextRole::Muted));
        name->setColor(t.text);
        name->setText(series.name);
    }
}

// The value that the keyboard stands on, framed, with what it says.
void VillageChart::drawCurrent()
{
    if (m_current < 0 || m_current >= m_data.labels.size())
        return;
    const ThemeTokens t = inks();
    const bool lies = m_data.form == ChartData::Form::Bars;
    auto* frame = new QCPItemRect(m_plot);
    frame->setPen(QPen(hasFocus() ? t.focus : t.line, t.focusWidth));
    frame->setBrush(Qt::NoBrush);
    const double at = m_current;
    for (QCPItemPosition* corner : {frame->topLeft, frame->bottomRight}) {
        corner->setTypeX(lies ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
        corner->setTypeY(lies ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
    }
    frame->topLeft->setCoords(lies ? 0 : at - 0.4, lies ? at - 0.46 : 0);
    frame->bottomRight->setCoords(lies ? 1 : at + 0.4, lies ? at + 0.46 : 1);
    if (lies)
        return;
    QStringList words{m_data.labels.at(m_current)};
    for (const ChartSeries& series : std::as_const(m_data.series))
        words += (series.name.isEmpty() ? QString() : series.name + u' ') + series.texts.value(m_current);
    auto* text = new QCPItemText(m_plot);
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(at, 0);
    const bool isRight = m_current * 2 > m_data.labels.size();
    text->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    text->setTextAlignment(Qt::AlignLeft);
    text->setFont(m_theme.font(TextRole::Muted));
    text->setColor(t.text);
    text->setBrush(t.surface);
    text->setPen(t.line);
    text->setPadding({t.grid, t.grid, t.grid, t.grid});
    text->setText(words.join(u'\n'));
}

} // namespace kaibang
