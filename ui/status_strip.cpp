// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_strip.h"

#include "hold_button.h"
#include "icons.h"
#include "opening_words.h"
#include "recording_words.h"
#include "stream_words.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastOfTitle = 4; ///< letters

// The feed that needs the person most speaks for all.
int urgency(FeedState state)
{
    switch (state) {
    case FeedState::Failed:
        return 4;
    case FeedState::Late:
        return 3;
    case FeedState::Ok:
        return 2;
    case FeedState::Waiting:
        return 1;
    case FeedState::Off:
        return 0;
    }
    return 0;
}

} // namespace

StatusStrip::StatusStrip(Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_clock(new QLabel(this))
    , m_title(new QLabel(this))
    , m_button(new HoldButton(theme, this))
{
    setObjectName(u"statusStrip"_s);
    Theme::setRole(this, "strip");
    m_state->setObjectName(u"statusState"_s);
    m_clock->setObjectName(u"statusClock"_s);
    m_title->setObjectName(u"statusTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    m_title->setCursor(Qt::PointingHandCursor);
    m_button->setObjectName(u"startEndButton"_s);
    const auto& t = theme.tokens();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.padding, t.grid, t.padding, t.grid);
    row->setSpacing(t.gap);
    for (QWidget* part : {m_stateIcon, m_state, m_clock})
        row->addWidget(part);
    row->addWidget(m_title, 1);
    m_paid = addFigure(u"statusPaid"_s, "paid");
    m_claimed = addFigure(u"statusClaimed"_s, "claim");
    m_refunded = addFigure(u"statusRefunded"_s, "refund");
    m_orders = addFigure(u"statusOrders"_s, nullptr);
    m_unpaid = addFigure(u"statusUnpaid"_s, nullptr);
    m_toOpen = addFigure(u"statusToOpen"_s, nullptr);
    m_recording = addFigure(u"statusRecording"_s, "live");
    m_stream = addFigure(u"statusStreams"_s, "live");
    m_feed = addFigure(u"statusFeeds"_s, nullptr);
    row->addWidget(m_button);
    connect(m_button, &HoldButton::done, this,
            [this] { m_show.state == ShowState::Live ? Q_EMIT endRequested() : Q_EMIT startRequested(); });
    connect(&m_theme, &Theme::changed, this, &StatusStrip::retranslate);
    retranslate();
}

StatusStrip::Figure StatusStrip::addFigure(const QString& name, const char* role)
{
    Figure figure{new QLabel(this), new QLabel(this), new QLabel(this)};
    figure.value->setObjectName(name);
    if (role)
        Theme::setRole(figure.value, role);
    Theme::setRole(figure.word, "muted");
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(figure.value);
    words->addWidget(figure.word);
    words->addStretch(1);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addSpacing(m_theme.tokens().grid);
    row->addWidget(figure.icon);
    row->addLayout(words);
    return figure;
}

void StatusStrip::setShow(const Show& show)
{
    m_show = show;
    refreshState();
}

void StatusStrip::setTotals(const StatusTotals& totals)
{
    m_totals = totals;
    m_paid.value->setText(totals.paid.join(u'\n'));
    m_claimed.value->setText(totals.claimed.join(u'\n'));
    m_refunded.value->setText(totals.refunded.join(u'\n'));
    m_orders.value->setText(Wording::count(totals.orders));
    m_unpaid.value->setText(Wording::count(totals.unpaid));
}

void StatusStrip::setToOpen(qint64 mussels, std::optional<qint64> minutes)
{
    m_mussels = mussels;
    m_minutes = minutes;
    m_toOpen.value->setText(OpeningWords::toOpenText(mussels, minutes));
    for (QLabel* part : {m_toOpen.value, m_toOpen.word, m_toOpen.icon})
        part->setVisible(mussels > 0);
}

void StatusStrip::setRecording(std::optional<qint64> lengthMs, qint64 minutesLeft, bool isMuted)
{
    m_recordedMs = lengthMs;
    m_diskMinutes = minutesLeft;
    m_isMuted = isMuted;
    const auto& t = m_theme.tokens();
    m_recording.icon->setPixmap(
        themedPixmap(isMuted ? u"mute"_s : u"record"_s, t.live, t.iconSize, devicePixelRatioF()));
    m_recording.value->setText(tr("REC %1").arg(RecordingWords::placeText(lengthMs.value_or(0))));
    m_recording.word->setText(isMuted              ? tr("microphone off")
                              : minutesLeft < 0    ? QString()
                              : minutesLeft >= 120 ? tr("disk: %1 h").arg(Wording::count(minutesLeft / 60))
                                                   : tr("disk: %1 min").arg(Wording::count(minutesLeft)));
    for (QLabel* part : {m_recording.value, m_recording.word, m_recording.icon})
        part->setVisible(lengthMs.has_value());
}

void StatusStrip::setStreams(const std::optional<Streams>& streams)
{
    m_streams = streams;
    for (QLabel* part : {m_stream.value, m_stream.word, m_stream.icon})
        part->setVisible(streams.has_value());
    if (!streams)
        return;
    const auto& t = m_theme.tokens();
    const bool isWhole = streams->live == streams->all;
    m_stream.icon->setPixmap(
        themedPixmap(isWhole ? u"live"_s : u"feed-lost"_s, t.live, t.iconSize, devicePixelRatioF()));
    m_stream.value->setText(StreamWords::timeText(streams->seconds));
    m_stream.word->setText(tr("live to %1 of %2").arg(streams->live).arg(streams->all));
}

void StatusStrip::setFeeds(const QList<FeedHealth>& feeds)
{
    m_feeds = feeds;
    refreshFeeds();
}

QWidget& StatusStrip::startEndButton() const
{
    return *m_button;
}

void StatusStrip::setNow(Instant now)
{
    m_now = now;
    if (m_show.state == ShowState::Live && m_show.startedAt)
        m_clock->setText(Wording::durationText(now.ms - m_show.startedAt->ms));
    refreshFeeds();
}

void StatusStrip::refreshState()
{
    const auto& t = m_theme.tokens();
    const bool isLive = m_show.state == ShowState::Live;
    m_stateIcon->setPixmap(
        themedPixmap(isLive ? u"live"_s : u"pause"_s, isLive ? t.live : t.muted, t.iconSize, devicePixelRatioF()));
    m_state->setText(isLive ? tr("LIVE") : tr("Not live"));
    Theme::setRole(m_state, isLive ? "live" : "muted");
    if (!isLive)
        m_clock->clear();
    m_title->setToolTip(m_show.title.isEmpty() ? tr("Give this show a name") : m_show.title);
    Theme::setRole(m_title, m_show.title.isEmpty() ? "muted" : "rowTitle");
    fitTitle();
    m_button->setMode(isLive ? HoldButton::Mode::Hold : HoldButton::Mode::Click);
    m_button->setText(isLive ? tr("Hold to end") : tr("Start show"));
    m_button->setAccessibleDescription(isLive ? tr("Hold for one second to end the show") : QString());
    m_button->setIcon(themedIcon(isLive ? u"end-show"_s : u"live"_s, isLive ? t.live : t.onAccent));
    Theme::setRole(m_button, isLive ? "danger" : "primary");
}

// The title gives way to the figures: what is left of it reads as a part, and what says nothing goes.
void StatusStrip::fitTitle()
{
    const QFontMetrics metrics = m_title->fontMetrics();
    const QString title = titleText();
    const QString shown = metrics.elidedText(title, Qt::ElideRight, m_title->width());
    m_title->setText(shown == title || (!m_show.title.isEmpty() && shown.size() > leastOfTitle) ? shown : QString());
}

QString StatusStrip::titleText() const
{
    return m_show.title.isEmpty() ? tr("Name this show…") : m_show.title;
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitTitle();
}

bool StatusStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitTitle();
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT nameRequested();
    return QFrame::eventFilter(watched, event);
}

void StatusStrip::refreshFeeds()
{
    const auto& t = m_theme.tokens();
    const auto worst = std::max_element(m_feeds.begin(), m_feeds.end(), [](const FeedHealth& a, const FeedHealth& b) {
        return urgency(a.state) < urgency(b.state);
    });
    const FeedState state = worst == m_feeds.end() ? FeedState::Off : worst->state;
    const QString icon = state == FeedState::Failed ? u"feed-lost"_s
                         : state == FeedState::Late ? u"feed-late"_s
                                                    : u"feed-ok"_s;
    const QColor colour = state == FeedState::Failed ? t.live
                          : state == FeedState::Late ? t.claim
                          : state == FeedState::Ok   ? t.paid
                                                     : t.muted;
    m_feed.icon->setPixmap(themedPixmap(icon, colour, t.iconSize, devicePixelRatioF()));
    m_feed.value->setText(Wording::feedStateText(state));
    QStringList lines;
    for (const FeedHealth& feed : m_feeds)
        lines.append(Wording::feedText(feed, m_now));
    setToolTip(lines.join(u'\n'));
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StatusStrip::retranslate()
{
    const auto& t = m_theme.tokens();
    const qreal ratio = devicePixelRatioF();
    setMinimumHeight(t.stripHeight);
    m_paid.word->setText(tr("paid"));
    m_claimed.word->setText(tr("claimed"));
    m_refunded.word->setText(tr("refunded"));
    m_orders.word->setText(tr("orders"));
    m_unpaid.word->setText(tr("unpaid"));
    m_toOpen.word->setText(tr("to open"));
    m_toOpen.icon->setPixmap(themedPixmap(u"opening"_s, t.accent, t.iconSize, ratio));
    m_feed.word->setText(tr("feeds"));
    m_paid.icon->setPixmap(themedPixmap(u"paid"_s, t.paid, t.iconSize, ratio));
    m_claimed.icon->setPixmap(themedPixmap(u"claim"_s, t.claim, t.iconSize, ratio));
    m_refunded.icon->setPixmap(themedPixmap(u"refund"_s, t.refund, t.iconSize, ratio));
    refreshState();
    setTotals(StatusTotals(m_totals));
    setToOpen(m_mussels, m_minutes);
    setRecording(m_recordedMs, m_diskMinutes, m_isMuted);
    setStreams(std::optional(m_streams));
    refreshFeeds();
}

} // namespace kaibang
