// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_pane.h"

#include "field_keys.h"
#include "icons.h"
#include "theme.h"
#include "wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostCards = 20; // more would cost time at every change and nobody reads them
constexpr int mostUnits = 9'999;

QPushButton* cardButton(const QString& name, const QString& text, const char* role, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    if (role)
        Theme::setRole(button, role);
    return button;
}

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AttentionPane::AttentionPane(Theme& theme, QWidget* parent)
    : Pane(u"attentionPane"_s, theme, parent)
    , m_scroll(new QScrollArea(this))
    , m_feedColumn(new QVBoxLayout)
{
    m_scroll->setObjectName(u"attentionCards"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    const auto& t = theme.tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, 0, t.padding, t.gap);
    column->setSpacing(t.grid);
    column->addWidget(m_scroll, 1);
    m_feedColumn->setSpacing(t.grid);
    column->addLayout(m_feedColumn);
    connect(&m_theme, &Theme::changed, this, &AttentionPane::retranslate);
    retranslate();
}

void AttentionPane::setConflicts(const QList<OrderSummary>& orders)
{
    if (m_conflicts == orders)
        return;
    m_conflicts = orders;
    rebuild();
}

void AttentionPane::setWaitingLines(const QList<WaitingLine>& lines)
{
    m_waiting = lines;
    rebuild();
}

void AttentionPane::setCatalogue(const QList<Product>& products)
{
    const bool isUsed = !m_waiting.isEmpty() && m_products != products;
    m_products = products;
    if (isUsed)
        rebuild();
}

void AttentionPane::setFeeds(const QList<FeedHealth>& feeds, Instant now)
{
    m_feeds = feeds;
    m_now = now;
    refreshFeeds();
}

void AttentionPane::rebuild()
{
    const auto& t = m_theme.tokens();
    m_cards = new QWidget;
    m_cards->setAutoFillBackground(false);
    m_cardColumn = new QVBoxLayout(m_cards);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(t.gap);
    for (const OrderSummary& order : m_conflicts.first(qMin(mostCards, m_conflicts.size())))
        m_cardColumn->addWidget(conflictCard(order));
    for (const WaitingLine& line : m_waiting.first(qMin(mostCards, m_waiting.size())))
        m_cardColumn->addWidget(waitingCard(line));
    addMore(qMax<qsizetype>(0, m_conflicts.size() - mostCards) + qMax<qsizetype>(0, m_waiting.size() - mostCards));
    if (m_conflicts.isEmpty() && m_waiting.isEmpty()) {
        auto* calm =
            wrapped(tr("Nothing waits for you. Orders without stock or without a known product appear here."), m_cards);
        Theme::setRole(calm, "muted");
        m_cardColumn->addWidget(calm);
    }
    m_cardColumn->addStretch(1);
    m_scroll->setWidget(m_cards);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    const int count = int(m_conflicts.size() + m_waiting.size());
    setTitle(count == 0 ? tr("TO DECIDE") : tr("TO DECIDE (%1)").arg(Wording::count(count)));
}

QLabel* AttentionPane::addMore(qsizetype hidden)
{
    if (hidden == 0)
        return nullptr;
    auto* label = wrapped(tr("%n more on the Orders page.", nullptr, int(hidden)), m_cards);
    Theme::setRole(label, "muted");
    m_cardColumn->addWidget(label);
    return label;
}

QWidget* AttentionPane::conflictCard(const OrderSummary& order)
{
    const auto& t = m_theme.tokens();
    auto* card = new QWidget(m_cards);
    card->setObjectName(u"conflictCard"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(card, "conflict");
    auto* icon = new QLabel(card);
    icon->setPixmap(themedPixmap(u"conflict"_s, t.claim, t.iconSize, devicePixelRatioF()));
    const bool isOpened = order.openedOver > 0;
    //: alias of the buyer, then what was ordered
    auto* text = wrapped(
        (isOpened ? tr("Opened before the refund: %1 — %2") : tr("Short: %1 — %2")).arg(order.alias, order.items),
        card);
    auto* why = wrapped(
        isOpened
            ? tr("%n mussel(s) were opened before this order was refunded or cancelled. Decide what the buyer gets.",
                 nullptr, static_cast<int>(order.openedOver))
            : tr("Stock does not cover this %1 order. Add stock and cover it, or keep it short and tell the buyer.")
                  .arg(Wording::sourceText(order.source)),
        card);
    Theme::setRole(why, "muted");
    auto* cover = cardButton(u"coverButton"_s, tr("Cover now"), "primary", card);
    auto* keep = cardButton(u"keepShortButton"_s, order.isShort ? tr("Keep short") : tr("Decided"), nullptr, card);
    cover->setVisible(order.isShort);
    connect(cover, &QPushButton::clicked, this, [this, uid = order.uid] { Q_EMIT coverRequested(uid); });
    connect(keep, &QPushButton::clicked, this, [this, uid = order.uid] { Q_EMIT keepShortRequested(uid); });
    auto* head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.gap);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(cover);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(t.gap, t.gap, t.gap, t.gap);
    column->setSpacing(t.grid);
    column->addLayout(head);
    column->addWidget(why);
    column->addLayout(buttons);
    return card;
}

QWidget* AttentionPane::waitingCard(const WaitingLine& line)
{
    const auto& t = m_theme.tokens();
    auto* card = new QWidget(m_cards);
    card->setObjectName(u"waitingCard"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(card, "conflict");
    auto* icon = new QLabel(card);
    icon->setPixmap(themedPixmap(u"which-product"_s, t.claim, t.iconSize, devicePixelRatioF()));
    const QString words =
        line.line.variant.isEmpty() ? line.line.title : line.line.title + u" · "_s + line.line.variant;
    auto* text = wrapped(tr("Which product is “%1”?").arg(words), card);
    auto* why = wrapped(
        tr("%n orders from %1 wait for the answer.", nullptr, line.orders).arg(Wording::sourceText(line.source)), card);
    Theme::setRole(why, "muted");
    auto* choice = new QComboBox(card);
    choice->setObjectName(u"waitingProduct"_s);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(4);
    choice->setAccessibleName(tr("Product"));
    for (const Product& product : m_products) {
        for (const Variant& variant : product.variants)
            choice->addItem(itemName(product.name, variant.name), QVariant::fromValue(variant.uid));
    }
    choice->setCurrentIndex(-1);
    choice->lineEdit()->setPlaceholderText(tr("Name of the product"));
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    auto* units = new QSpinBox(card);
    units->setObjectName(u"waitingUnits"_s);
    units->setRange(1, mostUnits);
    units->setPrefix(u"× "_s);
    units->setAccessibleName(tr("Stock units for one ordered"));
    units->setToolTip(units->accessibleName());
    auto* confirm = cardButton(u"confirmButton"_s, tr("Confirm"), "primary", card);
    confirm->setEnabled(false);
    keepEnterFor(choice->lineEdit());
    keepEnterFor(units);
    connect(choice->lineEdit(), &QLineEdit::returnPressed, confirm, &QPushButton::click);
    connect(choice, &QComboBox::currentTextChanged, confirm,
            [choice, confirm](const QString& typed) { confirm->setEnabled(choice->findText(typed) >= 0); });
    connect(confirm, &QPushButton::clicked, this, [this, line, choice, units] {
        const int found = choice->findText(choice->currentText());
        if (found >= 0)
            Q_EMIT confirmRequested(line, choice->itemData(found).value<Uid>(), units->value());
    });
    auto* head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(t.gap);
    answer->addWidget(choice, 1);
    answer->addWidget(units);
    answer->addWidget(confirm);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(t.gap, t.gap, t.gap, t.gap);
    column->setSpacing(t.grid);
    column->addLayout(head);
    column->addWidget(why);
    column->addLayout(answer);
    return card;
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
    rebuild();
    refreshFeeds();
}

} // namespace kaibang
