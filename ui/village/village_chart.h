// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data.h"
#include "theme.h"

#include <QWidget>

class QCustomPlot;

namespace kaibang {

/// A chart that is read without its colours: bars differ by their pattern, lines by their stroke and marks, and each
/// has its name and figures at it. Left and Right (Up and Down where bars lie) go from value to value, Enter chooses.
/// The theme is borrowed. GUI thread.
class VillageChart : public QWidget
{
    Q_OBJECT

public:
    explicit VillageChart(Theme& theme, QWidget* parent = nullptr);
    ~VillageChart() override;

    void setData(const ChartData& wanted);
    [[nodiscard]] const ChartData& chartData() const { return m_data; }
    /// The label that the keyboard stands on; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    /// Everything the chart says, for whoever cannot see it.
    [[nodiscard]] QString inWords() const;
    /// The chart as a page of paper, in black and greys.
    [[nodiscard]] QByteArray pdf(const QString& title);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter was pressed on it: the index in the labels.
    void chosen(int label);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ThemeTokens inks() const;
    void redraw();
    void drawAxes();
    void drawBars();
    void drawLines();
    void drawCurrent();
    void setCurrent(int label);
    void choose(const QPointF& place);

    Theme& m_theme;
    ChartData m_data;
    QCustomPlot* m_plot;
    int m_current = -1;
    bool m_isOnPaper = false;
};

} // namespace kaibang
