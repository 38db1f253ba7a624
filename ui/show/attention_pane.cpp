// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_pane.h"

#include "attention_cards.h"
#include "icons.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostCards = 20; // more would cost time at every change and nobody reads them

} // namespace

AttentionPane::AttentionPane(Theme& theme, QWidget* parent)
    : Pane(u"attentionPane"_s, theme, parent)
    , m_calm(new QLabel(this))
    , m_more(new QLabel(this))
    , m_feedColumn(new QVBoxLayout)
{
    const auto& t = theme.tokens();
    auto* cards = new QWidget(this);
    m_cardColumn = new QVBoxLayout(cards);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(t.gap);
    for (QLabel* line : {m_more, m_calm}) {
        line->setWordWrap(true);
        Theme::setRole(line, "muted");
        m_cardColumn->addWidget(line);
    }
    m_cardColumn->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"attentionCards"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);
    scroll->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, 0, t.padding, t.gap);
    column->setSpacing(t.grid);
    column->addWidget(scroll, 1);
    m_feedColumn->setSpacing(t.grid);
    column->addLayout(m_feedColumn);
    connect(&m_theme, &Theme::changed, this, &AttentionPane::retranslate);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (std::any_of(m_cards.begin(), m_cards.end(), [](const AttentionCard* card) { return card->isGone(); }))
            QMetaObject::invokeMethod(this, &AttentionPane::keepCards, Qt::QueuedConnection);
    });
    retranslate();
}

AttentionPane::~AttentionPane()
{
    disconnect(qApp, nullptr, this, nullptr); // a card that goes with the keyboard tells of it
}

void AttentionPane::setConflicts(const QList<OrderSummary>& orders)
{
    if (m_conflicts == orders)
        return;
    m_conflicts = orders;
    keepCards();
}

void AttentionPane::setWaitingLines(const QList<WaitingLine>& lines)
{
    m_waiting = lines;
    keepCards();
}

void AttentionPane::setCatalogue(const QList<Product>& products)
{
    m_products = products;
    for (AttentionCard* card : std::as_const(m_cards))
        if (auto* waiting = qobject_cast<WaitingCard*>(card))
            waiting->setProducts(products);
}

void AttentionPane::setFeeds(const QList<FeedHealth>& feeds, Instant now)
{
    m_feeds = feeds;
    m_now = now;
    refreshFeeds();
}

bool AttentionPane::isUsed() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const AttentionCard* card) { return card->isUsed(); });
}

AttentionCard* AttentionPane::cardOf(const QByteArray& key) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&key](const AttentionCard* card) {
        return card->key() == key && !card->isGone();
    });
    return found == m_cards.end() ? nullptr : *found;
}

// The cards for what waits now, in its order: those that are there already, with what is new about them, or new ones.
QList<AttentionCard*> AttentionPane::wanted()
{
    QList<AttentionCard*> all;
    for (const OrderSummary& order : m_conflicts.first(qMin(mostCards, m_conflicts.size()))) {
        auto* card = qobject_cast<ConflictCard*>(cardOf(ConflictCard::keyOf(order)));
        if (card) {
            card->setOrder(order);
        } else {
            card = new ConflictCard(order, m_theme, this);
            connect(card, &ConflictCard::coverRequested, this, &AttentionPane::coverRequested);
            connect(card, &ConflictCard::keepShortRequested, this, &AttentionPane::keepShortRequested);
        }
        all.append(card);
    }
    for (const WaitingLine& line : m_waiting.first(qMin(mostCards, m_waiting.size()))) {
        auto* card = qobject_cast<WaitingCard*>(cardOf(WaitingCard::keyOf(line)));
        if (card) {
            card->setLine(line);
        } else {
            card = new WaitingCard(line, m_products, m_theme, this);
            connect(card, &WaitingCard::confirmRequested, this, &AttentionPane::confirmRequested);
        }
        all.append(card);
    }
    return all;
}

void AttentionPane::keepCards()
{
    const QList<AttentionCard*> before = m_cards;
    QList<AttentionCard*> now = wanted();
    for (qsizetype place = 0; place < before.size(); ++place) {
        AttentionCard* card = before.at(place);
        if (now.contains(card))
            continue;
        if (card->isUsed() && !card->isAnswered()) {
            card->setGone();
            now.insert(qMin(place, now.size()), card); // where the person looks
        } else {
            dismiss(card);
        }
    }
    if (isUsed()) {
        // Nothing moves away under a hand; what is new comes last.
        std::stable_sort(now.begin(), now.end(), [&before](AttentionCard* one, AttentionCard* other) {
            return quint64(before.indexOf(one)) < quint64(before.indexOf(other)); // -1, the new, is the largest
        });
    }
    m_cards = now;
    bool isNew = false;
    for (int place = 0; place < int(now.size()); ++place) {
        isNew = isNew || !before.contains(now.at(place));
        const int known = m_cardColumn->indexOf(now.at(place));
        if (known == place)
            continue;
        if (known >= 0)
            m_cardColumn->removeWidget(now.at(place));
        m_cardColumn->insertWidget(place, now.at(place)); // a widget that moves in its layout keeps the keyboard
        now.at(place)->show();
    }
    refreshWords();
    if (isNew)
        Q_EMIT cardAdded();
}

void AttentionPane::dismiss(AttentionCard* card)
{
    // What comes next in the order of Tab is not what the person meant.
    if (card->isUsed())
        setFocus(Qt::OtherFocusReason);
    card->hide();
    m_cardColumn->removeWidget(card);
    card->deleteLater();
}

void AttentionPane::refreshWords()
{
    const qsizetype hidden =
        qMax<qsizetype>(0, m_conflicts.size() - mostCards) + qMax<qsizetype>(0, m_waiting.size() - mostCards);
    m_more->setText(tr("%n more on the Orders page.", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    m_calm->setText(tr("Nothing waits for you. Orders without stock or without a known product appear here."));
    m_calm->setVisible(m_cards.isEmpty());
    setTitle(count() == 0 ? tr("TO DECIDE") : tr("TO DECIDE (%1)").arg(Wording::count(count())));
}

void AttentionPane::refreshFeeds()
{
    const auto& t = m_theme.tokens();
    while (m_feedLines.size() < m_feeds.size()) {
        auto* icon = new QLabel(this);
        auto* text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        Theme::setRole(text, "muted");
        auto* row = new QHBoxLayout;
        row->setSpacing(t.gap);
        row->addWidget(icon);
        row->addWidget(text, 1);
        m_feedColumn->addLayout(row);
        m_feedLines.append(std::pair(icon, text));
    }
    for (qsizetype line = 0; line < m_feedLines.size(); ++line) {
        const auto [icon, text] = m_feedLines[line];
        // A source that is turned off is no news.
        const bool isShown = line < m_feeds.size() && m_feeds[line].state != FeedState::Off;
        icon->setVisible(isShown);
        text->setVisible(isShown);
        if (!isShown)
            continue;
        const FeedState state = m_feeds[line].state;
        const bool isBad = state == FeedState::Failed;
        const bool isLate = state == FeedState::Late;
        icon->setPixmap(themedPixmap(isBad    ? u"feed-lost"_s
                                     : isLate ? u"feed-late"_s
                                              : u"feed-ok"_s,
                                     isBad    ? t.live
                                     : isLate ? t.claim
                                              : t.paid,
                                     t.iconSize - t.grid, devicePixelRatioF()));
        text->setText(Wording::feedText(m_feeds[line], m_now));
        text->setToolTip(text->text());
    }
}

void AttentionPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void AttentionPane::retranslate()
{
    for (AttentionCard* card : std::as_const(m_cards))
        card->refresh();
    refreshWords();
    refreshFeeds();
}

} // namespace kaibang
