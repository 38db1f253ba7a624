// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "show.h"
#include "status_totals.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace kaibang {

class HoldButton;
class Theme;

/// The line on top of every page: live or not, the show's clock and title, its money, its orders, the feeds, and the
/// button that starts a show or, held, ends it. Only shows what it is given.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(Theme& theme, QWidget* parent = nullptr);

    void setShow(const Show& show);
    void setTotals(const StatusTotals& totals);
    /// Mussels that wait at the opening table, and for how long; nothing is shown while there are none.
    void setToOpen(qint64 mussels, std::optional<qint64> minutes);
    /// The recording that runs: for how long, and for how many minutes the disk lasts (-1: unknown); nullopt for none.
    void setRecording(std::optional<qint64> lengthMs, qint64 minutesLeft, bool isMuted);
    /// The streams that go out: for how many seconds, and how many of all are live now; nullopt for none.
    struct Streams
    {
        qint64 seconds = 0;
        int live = 0;
        int all = 0;
    };
    void setStreams(const std::optional<Streams>& streams);
    void setFeeds(const QList<FeedHealth>& feeds);
    void setNow(Instant now);
    [[nodiscard]] QWidget& startEndButton() const;

Q_SIGNALS:
    void startRequested();
    /// The person wants to give the show a name, or another one.
    void nameRequested();
    void endRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Figure
    {
        QLabel* value;
        QLabel* word;
        QLabel* icon;
    };

    Figure addFigure(const QString& name, const char* role);
    void refreshState();
    void refreshFeeds();
    void fitTitle();
    [[nodiscard]] QString titleText() const;
    void retranslate();

    Theme& m_theme;
    Show m_show;
    StatusTotals m_totals;
    qint64 m_mussels = 0;
    std::optional<qint64> m_minutes, m_recordedMs;
    qint64 m_diskMinutes = -1;
    bool m_isMuted = false;
    std::optional<Streams> m_streams;
    QList<FeedHealth> m_feeds;
    Instant m_now;
    QLabel *m_stateIcon, *m_state, *m_clock, *m_title;
    Figure m_paid, m_claimed, m_refunded, m_orders, m_unpaid, m_toOpen, m_recording, m_stream, m_feed;
    HoldButton* m_button;
};

} // namespace kaibang
