// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_finder.h"

#include "buyer_desk.h"
#include "household_desk.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsInSight = 4;

} // namespace

BuyerFinder::BuyerFinder(BuyerDesk& buyers, const HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_buyers(buyers)
    , m_household(household)
    , m_words(field(u"buyerSearch"_s, QT_TR_NOOP("Whole phone, name or id")))
    , m_found(new QListWidget(this))
    , m_none(freeLabel(u"buyerFoundNone"_s, "muted"))
{
    say(m_words, QT_TR_NOOP("Find a buyer's orders"), Phrase::AccessibleName);
    m_found->setObjectName(u"buyerFound"_s);
    auto* search = button(u"findBuyerButton"_s, QT_TR_NOOP("Find"), u"search"_s);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_words, 1);
    row->addWidget(search);
    column->addLayout(row);
    column->addWidget(m_none);
    column->addWidget(m_found);
    connect(search, &QPushButton::clicked, this, &BuyerFinder::find);
    connect(m_words, &QLineEdit::returnPressed, this, &BuyerFinder::find);
    connect(m_found, &QListWidget::itemClicked, this, &BuyerFinder::choose);
    connect(m_found, &QListWidget::itemActivated, this, &BuyerFinder::choose);
    clear();
}

void BuyerFinder::retranslate()
{
    m_found->setAccessibleName(tr("Orders of this buyer"));
    m_none->setText(tr("No order of a buyer with exactly this phone, name or id."));
}

void BuyerFinder::clear()
{
    ++m_asked;
    m_words->clear();
    m_results.clear();
    m_found->clear();
    m_found->hide();
    m_none->hide();
}

void BuyerFinder::find()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return;
    Q_EMIT used();
    await(m_buyers.find(words), [this, asked = ++m_asked](const QList<OrderSummary>& orders) {
        if (asked != m_asked)
            return;
        m_results = orders;
        m_found->clear();
        for (const OrderSummary& order : orders)
            m_found->addItem(u"%1 · %2 · %3"_s.arg(Wording::timeText(order.placedAt, m_household.current().timeZone()),
                                                   Wording::orderTitle(order, m_household.current().timeZone()),
                                                   order.items));
        m_found->setFixedHeight(std::min(rowsInSight, static_cast<int>(orders.size())) * tokens().rowHeight);
        m_found->setVisible(!orders.isEmpty());
        m_none->setVisible(orders.isEmpty());
    });
}

void BuyerFinder::choose()
{
    if (const int row = m_found->currentRow(); row >= 0 && row < m_results.size())
        Q_EMIT orderChosen(m_results.at(row).uid);
}

} // namespace kaibang
