// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "on_air_pane.h"

#include "field_keys.h"
#include "icons.h"
#include "run_order_model.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostUnits = 9'999;
constexpr int longestPin = 12;

} // namespace

OnAirPane::OnAirPane(RunOrderModel& model, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(u"onAirPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(this, "onair");
    makeControls();
    layOut();
    connect(m_sold, &QPushButton::clicked, this, &OnAirPane::sell);
    connect(m_snap, &QPushButton::clicked, this, &OnAirPane::snapshotRequested);
    connect(m_less, &QPushButton::clicked, this, [this] { Q_EMIT stockChangeRequested(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT stockChangeRequested(1); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                roles == QList<int>{RunOrderModel::TimerRole} ? refreshTimer() : refresh();
            });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &OnAirPane::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &OnAirPane::refresh);
    connect(&m_theme, &Theme::changed, this, &OnAirPane::restyle);
    retranslate();
    restyle();
}

void OnAirPane::makeControls()
{
    const auto label = [this](const QString& name, const char* role) {
        auto* made = new QLabel(this);
        made->setObjectName(name);
        if (role)
            Theme::setRole(made, role);
        return made;
    };
    m_title = label(u"onAirTitle"_s, "title");
    m_name = label(u"onAirName"_s, "rowTitle");
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setWordWrap(true);
    m_timer = label(u"onAirTimer"_s, "rowTitle");
    m_price = label(u"onAirPrice"_s, "price");
    m_floor = label(u"onAirFloor"_s, "muted");
    m_left = label(u"onAirLeft"_s, "rowTitle");
    m_script = label(u"onAirScript"_s, nullptr);
    m_script->setWordWrap(true);
    m_script->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_unitsLabel = label(u"saleUnitsLabel"_s, "muted");
    m_priceLabel = label(u"salePriceLabel"_s, "muted");
    m_pinLabel = label(u"pinLabel"_s, "claim");
    const auto button = [this](const QString& name, const char* role) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::TabFocus);
        if (role)
            Theme::setRole(made, role);
        return made;
    };
    m_less = button(u"stockLessButton"_s, nullptr);
    m_more = button(u"stockMoreButton"_s, nullptr);
    m_sold = button(u"soldButton"_s, "livePrimary");
    m_snap = button(u"snapButton"_s, "live");
    m_units = new QSpinBox(this);
    m_units->setObjectName(u"saleUnits"_s);
    m_units->setRange(1, mostUnits);
    m_units->setAlignment(Qt::AlignRight);
    m_unitPrice = new QLineEdit(this);
    m_unitPrice->setObjectName(u"salePrice"_s);
    m_unitPrice->setAlignment(Qt::AlignRight);
    m_pin = new QLineEdit(this);
    m_pin->setObjectName(u"floorPin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(longestPin);
    m_pin->hide();
    m_pinLabel->hide();
    for (QWidget* field :
         {static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_unitPrice), static_cast<QWidget*>(m_pin)}) {
        field->installEventFilter(this);
        keepEnterFor(field);
    }
}

void OnAirPane::layOut()
{
    const auto& t = m_theme.tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, t.gap, t.padding, t.padding);
    column->setSpacing(t.grid);
    auto* head = new QHBoxLayout;
    head->setSpacing(t.gap);
    head->addWidget(m_title);
    head->addWidget(m_name, 1);
    head->addWidget(m_timer);
    auto* money = new QHBoxLayout;
    money->setSpacing(t.gap);
    money->addWidget(m_price);
    money->addWidget(m_floor, 0, Qt::AlignBottom);
    money->addStretch(1);
    money->addWidget(m_left);
    money->addWidget(m_less);
    money->addWidget(m_more);
    auto* words = new QScrollArea(this);
    words->setFocusPolicy(Qt::NoFocus);
    words->setWidgetResizable(true);
    words->setWidget(m_script);
    words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words->viewport()->setAutoFillBackground(false);
    m_script->setAutoFillBackground(false);
    auto* pin = new QHBoxLayout;
    pin->addWidget(m_pinLabel, 1);
    pin->addWidget(m_pin);
    auto* sale = new QHBoxLayout;
    sale->setSpacing(t.gap);
    for (const auto& [label, field] :
         {std::pair<QLabel*, QWidget*>{m_unitsLabel, m_units}, {m_priceLabel, m_unitPrice}}) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(label);
        cell->addWidget(field);
        sale->addLayout(cell, 2);
        label->setBuddy(field);
    }
    sale->addWidget(m_sold, 4, Qt::AlignBottom);
    sale->addWidget(m_snap, 2, Qt::AlignBottom);
    column->addLayout(head);
    column->addLayout(money);
    column->addWidget(words, 1);
    column->addLayout(pin);
    column->addLayout(sale);
}

void OnAirPane::setCurrency(const QString& code)
{
    const auto currency = Currency::fromCode(code);
    if (currency)
        m_currency = currency.value();
    m_shownPrice = -1;
    refresh();
}

void OnAirPane::refresh()
{
    const int row = m_model.onAirRow();
    const Uid uid = row < 0 ? Uid() : m_model.items().at(row).variant;
    const Variant* variant = m_model.variant(uid);
    const bool isNew = uid != m_variant;
    m_variant = uid;
    for (QWidget* control :
         {static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_unitPrice), static_cast<QWidget*>(m_sold),
          static_cast<QWidget*>(m_less), static_cast<QWidget*>(m_more)})
        control->setEnabled(variant);
    refreshTimer();
    if (!variant) {
        for (QLabel* label : {m_name, m_price, m_floor, m_left})
            label->clear();
        m_unitPrice->clear();
        m_shownPrice = -1;
        m_script->setText(tr("Nothing is on air. Space puts the next item of the run order here."));
        return;
    }
    m_name->setText(m_model.nameOf(uid));
    m_name->setToolTip(m_name->text());
    m_price->setText(Wording::money(variant->priceMinor, m_currency.code()));
    m_floor->setText(variant->floorMinor
                         ? tr("lowest %1").arg(Wording::amountOnly(*variant->floorMinor, m_currency.code()))
                         : QString());
    m_left->setText(tr("%1 left").arg(Wording::count(variant->onHand)));
    Theme::setRole(m_left, variant->onHand <= 0 ? "error" : "rowTitle");
    const QString script = m_model.productOf(uid)->script;
    m_script->setText(script.isEmpty() ? tr("No words for this product yet. Write them on the Stock page.") : script);
    if (isNew || variant->priceMinor != m_shownPrice)
        resetSale();
}

void OnAirPane::refreshTimer()
{
    m_timer->setText(m_model.index(m_model.onAirRow()).data(RunOrderModel::TimerRole).toString());
}

void OnAirPane::resetSale()
{
    const Variant* variant = m_model.variant(m_variant);
    m_units->setValue(1);
    m_shownPrice = variant ? variant->priceMinor : -1;
    m_unitPrice->setText(variant ? Wording::amountToEdit(variant->priceMinor, m_currency.code()) : QString());
}

void OnAirPane::sell()
{
    if (!m_variant.isValid()) {
        Q_EMIT nothingOnAir();
        return;
    }
    m_units->interpretText();
    const auto price = Money::parse(m_unitPrice->text(), m_currency);
    if (!price || price.value().minor() < 0) {
        Q_EMIT badPrice();
        m_unitPrice->setFocus(Qt::OtherFocusReason);
        m_unitPrice->selectAll();
        return;
    }
    const qint64 units = m_units->value();
    resetSale();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT sellRequested(m_variant, units, price.value().minor());
}

void OnAirPane::beginQuantity(int digit)
{
    if (!m_units->isEnabled())
        return;
    m_units->setValue(digit);
    m_units->setFocus(Qt::OtherFocusReason);
}

void OnAirPane::askPin()
{
    m_pin->clear();
    m_pinLabel->show();
    m_pin->show();
    m_pin->setFocus(Qt::OtherFocusReason);
}

bool OnAirPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_pin) {
        const QString pin = m_pin->text();
        m_pin->clear();
        m_pin->hide();
        m_pinLabel->hide();
        setFocus(Qt::OtherFocusReason);
        if (isEnter)
            Q_EMIT pinEntered(pin);
        return true;
    }
    if (isEnter) {
        sell();
    } else {
        resetSale();
        setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void OnAirPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OnAirPane::restyle()
{
    const auto& t = m_theme.tokens();
    m_less->setIcon(themedIcon(u"remove"_s, t.text));
    m_more->setIcon(themedIcon(u"add"_s, t.text));
    m_sold->setIcon(themedIcon(u"sold"_s, t.onAccent));
    m_snap->setIcon(themedIcon(u"snapshot"_s, t.text));
}

void OnAirPane::retranslate()
{
    m_title->setText(tr("ON AIR"));
    m_less->setToolTip(tr("Take from the stock (-)"));
    m_less->setAccessibleName(tr("Take from the stock of the item on air"));
    m_more->setToolTip(tr("Add to the stock (+)"));
    m_more->setAccessibleName(tr("Add to the stock of the item on air"));
    m_sold->setText(tr("Sold\nEnter"));
    m_sold->setAccessibleName(tr("Sold: record a paid sale of the item on air"));
    m_snap->setText(tr("Picture\nS"));
    m_snap->setAccessibleName(tr("Take a picture of what viewers see"));
    m_unitsLabel->setText(tr("Quantity"));
    m_priceLabel->setText(tr("Price each"));
    m_units->setAccessibleName(tr("Quantity of the sale"));
    m_unitPrice->setAccessibleName(tr("Price of one"));
    m_pinLabel->setText(tr("Below the lowest price. PIN to sell anyway:"));
    m_pin->setAccessibleName(tr("PIN"));
    refresh();
}

} // namespace kaibang
