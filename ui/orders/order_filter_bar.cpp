// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_filter_bar.h"

#include "household_desk.h"
#include "wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr OrderState states[]{OrderState::Any,      OrderState::Unpaid, OrderState::Paid,
                              OrderState::ToPack,   OrderState::Packed, OrderState::Cancelled,
                              OrderState::Refunded, OrderState::Short,  OrderState::Unmapped};
constexpr OrderPeriod periods[]{OrderPeriod::Any,       OrderPeriod::Today, OrderPeriod::Yesterday,
                                OrderPeriod::SevenDays, OrderPeriod::Month, OrderPeriod::Chosen};
/// Long enough to finish a word, short enough to feel immediate.
constexpr std::chrono::milliseconds typingPause{200};

} // namespace

OrderFilterBar::OrderFilterBar(const HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_household(household)
    , m_search(field(u"orderSearch"_s, QT_TR_NOOP("Order, buyer or item (Ctrl+F)")))
    , m_state(choice(u"orderStateFilter"_s))
    , m_source(choice(u"orderSourceFilter"_s))
    , m_show(choice(u"orderShowFilter"_s))
    , m_period(choice(u"orderDateFilter"_s))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_days(buildDays())
{
    say(m_search, QT_TR_NOOP("Search orders"), Phrase::AccessibleName);
    say(m_state, QT_TR_NOOP("State"), Phrase::AccessibleName);
    say(m_source, QT_TR_NOOP("Source"), Phrase::AccessibleName);
    say(m_show, QT_TR_NOOP("Show"), Phrase::AccessibleName);
    say(m_period, QT_TR_NOOP("Days"), Phrase::AccessibleName);
    m_search->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(m_search);
    m_grid = new QGridLayout;
    m_grid->setSpacing(tokens().gap);
    column->addLayout(m_grid);
    for (QComboBox* box : {m_state, m_source, m_show, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        m_grid->addWidget(box, 0, m_grid->count());
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_period)
                periodChosen();
            placeChoices();
            Q_EMIT changed();
        });
    }
    column->addWidget(m_days);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &OrderFilterBar::changed);
    connect(&m_typing, &QTimer::timeout, this, &OrderFilterBar::changed);
    fillChoices();
}

QWidget* OrderFilterBar::buildDays()
{
    auto* days = new QWidget(this);
    auto* row = new QHBoxLayout(days);
    spaced(row);
    const auto add = [&](const char* text, QDateEdit* edit, const QString& name) {
        edit->setObjectName(name);
        edit->setCalendarPopup(true);
        auto* words = label(text, "muted");
        words->setWordWrap(false);
        words->setBuddy(edit);
        say(edit, text, Phrase::AccessibleName);
        row->addWidget(words);
        row->addWidget(edit, 1);
        connect(edit, &QDateEdit::dateChanged, this, [this, edit] { daysChanged(edit); });
    };
    add(QT_TR_NOOP("From"), m_from, u"orderFromDay"_s);
    add(QT_TR_NOOP("To"), m_to, u"orderToDay"_s);
    days->hide();
    return days;
}

OrderPeriod OrderFilterBar::period() const
{
    return static_cast<OrderPeriod>(m_period->currentData().toInt());
}

// Days to choose begin with those that were shown until now.
void OrderFilterBar::periodChosen()
{
    const BusinessDay today = m_household.today();
    const bool choosing = period() == OrderPeriod::Chosen;
    m_days->setVisible(choosing);
    const auto span = daysOf(choosing ? OrderPeriod::SevenDays : period(), today);
    if (!span || (choosing && m_chosenBefore))
        return;
    m_chosenBefore = choosing;
    const QSignalBlocker fromQuiet(m_from), toQuiet(m_to);
    m_from->setDate(span->from.date());
    m_to->setDate(span->to.date());
}

void OrderFilterBar::daysChanged(QDateEdit* edited)
{
    if (m_from->date() > m_to->date()) {
        QDateEdit* other = edited == m_from ? m_to : m_from;
        const QSignalBlocker quiet(other);
        other->setDate(edited->date());
    }
    m_typing.start();
}

void OrderFilterBar::retranslate()
{
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
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
    list.clear();
    for (const OrderPeriod period : periods)
        list.append({Wording::periodText(period), static_cast<int>(period)});
    refill(m_period, list);
    placeChoices();
}

// In large letters four choices do not fit beside each other: two by two then.
void OrderFilterBar::placeChoices()
{
    const QList<QComboBox*> boxes{m_state, m_source, m_show, m_period};
    const int gaps = (int(boxes.size()) - 1) * tokens().gap;
    const int room = (width() - gaps) / int(boxes.size());
    const bool fits = std::all_of(boxes.begin(), boxes.end(), [room](const QComboBox* box) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.rect.setWidth(room);
        const QRect words =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().size(Qt::TextSingleLine, box->currentText()).width() <= words.width();
    });
    const int columns = int(boxes.size()) / (fits ? 1 : 2);
    if (width() == 0 || columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < boxes.size(); ++i) {
        m_grid->removeWidget(boxes.at(i));
        m_grid->addWidget(boxes.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < boxes.size(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void OrderFilterBar::resizeEvent(QResizeEvent* event)
{
    PagePart::resizeEvent(event);
    placeChoices();
}

void OrderFilterBar::setState(OrderState state)
{
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
    placeChoices();
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
    const auto span =
        period() == OrderPeriod::Chosen
            ? std::optional(DaySpan{BusinessDay::fromDate(m_from->date()), BusinessDay::fromDate(m_to->date())})
            : daysOf(period(), m_household.today());
    if (span)
        narrow(filter, *span, m_household.current().dayRule());
    return filter;
}

} // namespace kaibang
