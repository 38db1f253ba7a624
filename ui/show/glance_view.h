// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glance_type.h"
#include "import_reading.h"
#include "opening_view.h"
#include "show.h"
#include "status_totals.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace kaibang {

class RunOrderModel;
class Theme;
class TickerModel;

/// The show for somebody who stands 2 m away with wet hands: what is on air with its price, the quantity that Enter
/// would sell and what is left; the newest order; what needs a person; orders and unpaid, and the show's clock. Type is
/// as GlanceType says and never smaller: where the window is too low for all, the last of these go first, and what is
/// too wide is cut with an ellipsis. The models are borrowed.
class GlanceView : public QWidget
{
    Q_OBJECT

public:
    GlanceView(RunOrderModel& runOrder, TickerModel& ticker, Theme& theme, QWidget* parent = nullptr);

    void setCurrency(const QString& code);
    /// How many the next sale by hand sells.
    void setUnits(int units);
    void setTotals(const StatusTotals& totals);
    /// Orders and lines that wait for a decision.
    void setWaiting(int count);
    void setFeeds(const QList<FeedHealth>& feeds);
    /// While a mussel is open, whose it is stands in the place of the item on air.
    void setOpenings(const OpeningView& view);
    void setShow(const Show& show);
    void setNow(Instant now);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        GlanceRole role;
        QLabel *icon, *words, *figure;
        QString text; ///< of `words`, before it is cut to the room there is
    };
    enum Row { Name, Price, Newest, Needs, Counts, RowCount };

    Line makeLine(const QString& name, GlanceRole role);
    void say(Row row, const QString& words, const QString& figure);
    void setTone(Row row, const char* words, const char* figure);
    void setIcon(Row row, const QString& icon, const QColor& colour);
    void refresh();
    void refreshOnAir();
    void refreshOpening(const RunningOpening& opening);
    void refreshNewest();
    void refreshNeeds();
    void refreshCounts();
    void fit();

    RunOrderModel& m_runOrder;
    TickerModel& m_ticker;
    Theme& m_theme;
    QString m_currency;
    StatusTotals m_totals;
    QList<FeedHealth> m_feeds;
    std::optional<RunningOpening> m_opening;
    Show m_show;
    Instant m_now;
    int m_units = 1, m_waiting = 0;
    QList<Line> m_lines;
};

} // namespace kaibang
