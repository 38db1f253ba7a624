// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chart says and does; village_chart_drawing.cpp draws it.
#include "village_chart.h"

#include "chart_library.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chartRows = 7; ///< the chart's height in controls

} // namespace

VillageChart::VillageChart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
{
    setObjectName(u"villageChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) { choose(event->position()); });
    connect(&theme, &Theme::changed, this, &VillageChart::redraw);
    redraw();
}

VillageChart::~VillageChart() = default;

void VillageChart::setData(const ChartData& wanted)
{
    if (wanted == m_data)
        return;
    m_data = wanted;
    m_current = -1;
    redraw();
}

QString VillageChart::inWords() const
{
    QStringList lines;
    for (const ChartSeries& series : m_data.series) {
        QStringList figures;
        for (qsizetype label = 0; label < m_data.labels.size(); ++label)
            figures += u"%1: %2"_s.arg(m_data.labels.at(label), series.texts.value(label));
        lines += (series.name.isEmpty() ? QString() : series.name + u". "_s) + figures.join(u"; "_s);
    }
    return lines.join(u'\n');
}

QSize VillageChart::sizeHint() const
{
    const int row = m_theme.tokens().controlHeight;
    return {row * chartRows * 2, row * chartRows};
}

QSize VillageChart::minimumSizeHint() const
{
    const int row = m_theme.tokens().controlHeight;
    return {row * chartRows, row * chartRows / 2};
}

void VillageChart::redraw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    setAccessibleName(m_data.title);
    setAccessibleDescription(inWords());
    drawAxes();
    if (!m_data.isEmpty()) {
        if (m_data.form == ChartData::Form::Bars)
            drawBars();
        else
            drawLines();
        drawCurrent();
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_plot->setVisible(!m_data.isEmpty());
}

void VillageChart::setCurrent(int label)
{
    m_current = std::clamp(label, -1, static_cast<int>(m_data.labels.size()) - 1);
    redraw();
}

void VillageChart::keyPressEvent(QKeyEvent* event)
{
    const bool lies = m_data.form == ChartData::Form::Bars;
    const int key = event->key();
    if (key == (lies ? Qt::Key_Up : Qt::Key_Left))
        setCurrent(std::max(0, m_current - 1));
    else if (key == (lies ? Qt::Key_Down : Qt::Key_Right))
        setCurrent(m_current + 1);
    else if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(static_cast<int>(m_data.labels.size()) - 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT chosen(m_current);
    else
        QWidget::keyPressEvent(event);
}

void VillageChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(std::max(0, m_current));
}

void VillageChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    redraw();
}

void VillageChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        redraw();
}

void VillageChart::choose(const QPointF& place)
{
    setFocus(Qt::MouseFocusReason);
    const bool lies = m_data.form == ChartData::Form::Bars;
    const double at = lies ? m_plot->yAxis->pixelToCoord(place.y()) : m_plot->xAxis->pixelToCoord(place.x());
    const int label = static_cast<int>(std::lround(at));
    if (label < 0 || label >= m_data.labels.size())
        return;
    setCurrent(label);
    Q_EMIT chosen(label);
}

} // namespace kaibang
