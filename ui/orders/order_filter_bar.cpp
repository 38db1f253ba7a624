// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_filter_bar.h"

#include "wording.h"

#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr OrderState states[]{OrderState::Any,      OrderState::Unpaid, OrderState::Paid,
                              OrderState::ToPack,   OrderState::Packed, OrderState::Cancelled,
                              OrderState::Refunded, OrderState::Short,  OrderState::Unmapped};
/// Long enough to finish a word, short enough to feel immediate.
constexpr std::chrono::milliseconds typingPause{200};
constexpr int anyTime = -1;

} // namespace

OrderFilterBar::OrderFilterBar(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_search(field(u"orderSearch"_s, QT_TR_NOOP("Order, buyer or item (Ctrl+F)")))
    , m_state(choice(u"orderStateFilter"_s))
    , m_source(choice(u"orderSourceFilter"_s))
    , m_show(choice(u"orderShowFilter"_s))
    , m_since(choice(u"orderDateFilter"_s))
{
    say(m_search, QT_TR_NOOP("Search orders"), Phrase::AccessibleName);
    say(m_state, QT_TR_NOOP("State"), Phrase::AccessibleName);
    say(m_source, QT_TR_NOOP("Source"), Phrase::AccessibleName);
    say(m_show, QT_TR_NOOP("Show"), Phrase::AccessibleName);
    say(m_since, QT_TR_NOOP("Dates"), Phrase::AccessibleName);
    m_search->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(m_search);
    auto* row = new QHBoxLayout;
    spaced(row);
    column->addLayout(row);
    for (QComboBox* box : {m_state, m_source, m_show, m_since}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &OrderFilterBar::changed);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &OrderFilterBar::changed);
    connect(&m_typing, &QTimer::timeout, this, &OrderFilterBar::changed);
    fillChoices();
}

void OrderFilterBar::retranslate()
{
    fillChoices();
}

void OrderFilterBar::fillChoices()
{
    const auto refill = [](QComboBox* box, const QList<std::pair<QString, QVariant>>& choices) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto& [text, key] : choices)
            box->addItem(text, key);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QList<std::pair<QString, QVariant>> list;
    for (const OrderState state : states)
        list.append({Wording::filterText(state), static_cast<int>(state)});
    refill(m_state, list);
    list = {{tr("All sources"), QString()}};
    for (const QString& source : std::as_const(m_sources))
        list.append({Wording::sourceText(source), source});
    refill(m_source, list);
    list = {{tr("All shows"), QByteArray()}};
    for (const Show& show : std::as_const(m_shows)) {
        const QString title = show.title.isEmpty() ? tr("Show") : show.title;
        list.append({show.startedAt ? u"%1 · %2"_s.arg(title, Wording::timeText(*show.startedAt, zone())) : title,
                     show.uid.bytes()});
    }
    refill(m_show, list);
    refill(m_since, {{tr("Any time"), anyTime},
                     {tr("Today"), 0},
                     {tr("Since yesterday"), 1},
                     {tr("Last 7 days"), 6},
                     {tr("Last 30 days"), 29}});
}

void OrderFilterBar::setState(OrderState state)
{
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
    Q_EMIT changed();
}

void OrderFilterBar::setShows(const QList<Show>& shows)
{
    m_shows = shows;
    fillChoices();
}

void OrderFilterBar::noteSources(const QList<OrderSummary>& orders)
{
    const qsizetype before = m_sources.size();
    for (const OrderSummary& order : orders)
        if (!m_sources.contains(order.source))
            m_sources += order.source;
    if (m_sources.size() != before)
        fillChoices();
}

void OrderFilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

OrderFilter OrderFilterBar::filter() const
{
    OrderFilter filter;
    filter.text = m_search->text().trimmed();
    filter.source = m_source->currentData().toString();
    filter.state = static_cast<OrderState>(m_state->currentData().toInt());
    filter.show = Uid::fromBytes(m_show->currentData().toByteArray());
    if (const int days = m_since->currentData().toInt(); days != anyTime)
        filter.since = Instant{QDateTime::currentDateTime()
                                   .toTimeZone(zone())
                                   .date()
                                   .addDays(-days)
                                   .startOfDay(zone())
                                   .toMSecsSinceEpoch()};
    return filter;
}

} // namespace kaibang
