// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glance_view.h"

#include "icons.h"
#include "opening_words.h"
#include "run_order_model.h"
#include "theme.h"
#include "ticker_model.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

GlanceView::GlanceView(RunOrderModel& runOrder, TickerModel& ticker, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_runOrder(runOrder)
    , m_ticker(ticker)
    , m_theme(theme)
{
    setObjectName(u"glanceView"_s);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    const int edge = theme.tokens().padding;
    column->setContentsMargins(edge, 0, edge, 0);
    column->setSpacing(0);
    column->addStretch(1);
    m_lines = {makeLine(u"glanceName"_s, GlanceRole::Words), makeLine(u"glancePrice"_s, GlanceRole::Figure),
               makeLine(u"glanceNewest"_s, GlanceRole::Figure), makeLine(u"glanceNeeds"_s, GlanceRole::Words),
               makeLine(u"glanceCounts"_s, GlanceRole::Words)};
    m_lines[Price].words->setMinimumWidth(1);
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&m_runOrder, &m_ticker}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &GlanceView::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &GlanceView::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &GlanceView::refresh);
        connect(model, &QAbstractItemModel::modelReset, this, &GlanceView::refresh);
    }
    connect(&m_theme, &Theme::changed, this, &GlanceView::refresh);
}

GlanceView::Line GlanceView::makeLine(const QString& name, GlanceRole role)
{
    Line line{role, new QLabel(this), new QLabel(this), new QLabel(this), {}};
    line.words->setObjectName(name);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.figure->setObjectName(name + u"Figure"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.tokens().padding);
    row->addWidget(line.icon);
    row->addWidget(line.words, 1);
    row->addWidget(line.figure);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    column->addStretch(1);
    return line;
}

void GlanceView::setCurrency(const QString& code)
{
    m_currency = code;
    refresh();
}

void GlanceView::setUnits(int units)
{
    m_units = units;
    refresh();
}

void GlanceView::setTotals(const StatusTotals& totals)
{
    m_totals = totals;
    refresh();
}

void GlanceView::setWaiting(int count)
{
    m_waiting = count;
    refresh();
}

void GlanceView::setFeeds(const QList<FeedHealth>& feeds)
{
    m_feeds = feeds;
}

void GlanceView::setOpenings(const OpeningView& view)
{
    m_opening = view.running;
    refresh();
}

void GlanceView::setShow(const Show& show)
{
    m_show = show;
    refresh();
}

void GlanceView::setNow(Instant now)
{
    m_now = now;
    refresh();
}

void GlanceView::say(Row row, const QString& words, const QString& figure)
{
    Line& line = m_lines[row];
    line.text = words;
    const QFont family = m_theme.font(TextRole::RowTitle);
    const GlanceType type = GlanceType::of(screen());
    line.icon->setFixedWidth(qRound(GlanceType::wordsMm * type.dotsPerMm())); // all words begin in one line
    line.figure->setFont(type.font(family, line.role, figure));
    line.words->setFont(type.font(family, line.role, words));
    line.figure->setText(figure);
}

// A new role makes the style sheet forget the font: call it before say().
void GlanceView::setTone(Row row, const char* words, const char* figure)
{
    Theme::setRole(m_lines[row].words, words);
    Theme::setRole(m_lines[row].figure, figure);
}

void GlanceView::setIcon(Row row, const QString& icon, const QColor& colour)
{
    const int side = qRound(GlanceType::wordsMm * GlanceType::of(screen()).dotsPerMm());
    m_lines[row].icon->setPixmap(themedPixmap(icon, colour, side, devicePixelRatioF()));
}

void GlanceView::refresh()
{
    if (!isVisible())
        return;
    refreshOnAir();
    refreshNewest();
    refreshNeeds();
    refreshCounts();
    fit();
}

void GlanceView::refreshOpening(const RunningOpening& opening)
{
    setIcon(Name, u"opening"_s, m_theme.tokens().accent);
    say(Name, OpeningWords::aliasText(opening.turn),
        OpeningWords::placeText(opening.opening.nth, std::max<qint64>(opening.opening.nth, opening.turn.mussels)));
    setTone(Price, "plain", "plain");
    const OpeningResult& found = opening.opening.result;
    const bool isEmpty = found.grades.isEmpty() && !found.bestTenths;
    say(Price, isEmpty ? opening.turn.productName : OpeningWords::resultText(found),
        opening.turn.bag > 0 ? tr("bag %1").arg(Wording::count(opening.turn.bag)) : QString());
}

void GlanceView::refreshOnAir()
{
    if (m_opening) {
        refreshOpening(*m_opening);
        return;
    }
    const int row = m_runOrder.onAirRow();
    const Uid uid = row < 0 ? Uid() : m_runOrder.items().at(row).variant;
    const Variant* variant = m_runOrder.variant(uid);
    setIcon(Name, u"play"_s, m_theme.tokens().accent);
    if (!variant) {
        say(Name, tr("Nothing on air"), {});
        say(Price, {}, {});
        return;
    }
    say(Name, m_runOrder.nameOf(uid), m_runOrder.index(row).data(RunOrderModel::TimerRole).toString());
    setTone(Price, "plain", variant->onHand <= 0 ? "error" : "plain");
    const QString flash = m_runOrder.flashText(uid);
    const QString price = Wording::money(variant->priceMinor, m_currency) +
                          (flash.isEmpty() ? QString() : u"  ⚡ "_s + flash.section(u" · "_s, 0, 0));
    //: price, then how many the next sale sells
    say(Price, m_units > 1 ? tr("%1 × %2").arg(price, Wording::count(m_units)) : price,
        tr("%1 left").arg(Wording::count(variant->onHand)));
}

void GlanceView::refreshNewest()
{
    const QModelIndex newest = m_ticker.index(0);
    if (!newest.isValid()) {
        setIcon(Newest, u"unpaid"_s, m_theme.tokens().muted);
        say(Newest, tr("No orders yet"), {});
        return;
    }
    const auto& t = m_theme.tokens();
    const auto tone = TickerModel::Tone(newest.data(TickerModel::ToneRole).toInt());
    const auto [role, colour] = [&]() -> std::pair<const char*, QColor> {
        switch (tone) {
        case TickerModel::Tone::Paid:
            return {"paid", t.paid};
        case TickerModel::Tone::Claim:
            return {"claim", t.claim};
        case TickerModel::Tone::Refund:
            return {"refund", t.refund};
        case TickerModel::Tone::Trouble:
            return {"error", t.live};
        case TickerModel::Tone::Plain:
            break;
        }
        return {"plain", t.muted};
    }();
    setIcon(Newest, newest.data(TickerModel::StateIconRole).toString(), colour);
    setTone(Newest, "plain", role);
    say(Newest,
        (newest.data(TickerModel::AliasRole).toString() + u' ' + newest.data(TickerModel::ItemsRole).toString())
            .trimmed(),
        newest.data(TickerModel::AmountRole).toString());
}

void GlanceView::refreshNeeds()
{
    const auto& t = m_theme.tokens();
    const auto bad = std::find_if(m_feeds.begin(), m_feeds.end(), [](const FeedHealth& feed) {
        return feed.state == FeedState::Failed || feed.state == FeedState::Late;
    });
    QStringList needs;
    if (m_waiting > 0)
        needs.append(tr("%n to decide", nullptr, m_waiting));
    if (bad != m_feeds.end())
        needs.append(u"%1: %2"_s.arg(Wording::feedName(bad->id), Wording::feedStateText(bad->state)));
    setIcon(Needs, needs.isEmpty() ? u"check"_s : u"warning"_s, needs.isEmpty() ? t.paid : t.claim);
    setTone(Needs, needs.isEmpty() ? "plain" : "claim", "plain");
    say(Needs, needs.isEmpty() ? tr("Nothing waits for you") : needs.join(u" · "_s), {});
}

void GlanceView::refreshCounts()
{
    const auto& t = m_theme.tokens();
    const bool isLive = m_show.state == ShowState::Live && m_show.startedAt;
    setIcon(Counts, isLive ? u"live"_s : u"pause"_s, isLive ? t.live : t.muted);
    say(Counts,
        tr("%n orders", nullptr, int(m_totals.orders)) + u" · "_s + tr("%n unpaid", nullptr, int(m_totals.unpaid)),
        isLive ? Wording::durationText(m_now.ms - m_show.startedAt->ms) : tr("Not live"));
}

void GlanceView::fit()
{
    const QMargins edge = layout()->contentsMargins();
    int room = contentsRect().height() - edge.top() - edge.bottom();
    for (int row = 0; row < int(m_lines.size()); ++row) {
        Line& line = m_lines[row];
        const int height = qMax(QFontMetrics(line.words->font()).height(), QFontMetrics(line.figure->font()).height());
        const bool fits = row == Name || height <= room;
        room = fits ? room - height : 0; // a less important line never takes the place of one that had to go
        for (QLabel* part : {line.icon, line.words, line.figure})
            part->setVisible(fits);
    }
    layout()->activate();
    for (const Line& line : std::as_const(m_lines))
        line.words->setText(
            QFontMetrics(line.words->font()).elidedText(line.text, Qt::ElideMiddle, line.words->width()));
}

void GlanceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GlanceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GlanceView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace kaibang
