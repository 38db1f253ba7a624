// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "theme.h"

#include <QFont>
#include <QWidget>

class QPainter;

namespace kaibang {

/// Paints orders per minute as bars, with the items on air as numbered bands above. Readable in grey: bars differ
/// from bands by place and shape, and bands from each other by number and light and dark.
void paintMinutes(QPainter& painter, const QRectF& area, const ShowReview& review, const ThemeTokens& tokens,
                  const QFont& font, const QTimeZone& zone);

/// The chart as a widget. Who cannot see it is told by a screen reader when most orders came, how many there were in
/// each quarter of an hour, and what was on air when.
class MinutesChart : public QWidget
{
    Q_OBJECT

public:
    explicit MinutesChart(Theme& theme, QWidget* parent = nullptr);
    void setReview(const ShowReview& review, const QTimeZone& zone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString inWords() const;

    Theme& m_theme;
    ShowReview m_review;
    QTimeZone m_zone;
};

} // namespace kaibang
