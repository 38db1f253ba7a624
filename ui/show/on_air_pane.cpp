// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "on_air_pane.h"

#include "icons.h"
#include "key_map.h"
#include "run_order_model.h"
#include "sale_form.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

OnAirPane::OnAirPane(RunOrderModel& model, const KeyMap& keys, Theme& theme, QWidget* parent)
    : Pane(u"onAirPane"_s, theme, parent, Look::OnAir)
    , m_model(model)
    , m_keys(keys)
{
    makeControls();
    layOut();
    connect(m_sale, &SaleForm::sellRequested, this,
            [this](qint64 units, qint64 price) { Q_EMIT sellRequested(m_variant, units, price); });
    connect(m_sale, &SaleForm::pinEntered, this, &OnAirPane::pinEntered);
    connect(m_sale, &SaleForm::unitsChanged, this, &OnAirPane::unitsChanged);
    connect(m_sale, &SaleForm::badPrice, this, &OnAirPane::badPrice);
    connect(m_sale, &SaleForm::left, this, [this] { setFocus(Qt::OtherFocusReason); });
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
    connect(&m_keys, &KeyMap::changed, this, &OnAirPane::retranslate);
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
    m_name = label(u"onAirName"_s, "rowTitle");
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setWordWrap(true);
    m_timer = label(u"onAirTimer"_s, "rowTitle");
    m_price = label(u"onAirPrice"_s, "price");
    m_flash = label(u"onAirFlash"_s, "claim");
    m_floor = label(u"onAirFloor"_s, "muted");
    m_left = label(u"onAirLeft"_s, "rowTitle");
    m_script = label(u"onAirScript"_s, nullptr);
    m_script->setWordWrap(true);
    m_script->setAlignment(Qt::AlignLeft | Qt::AlignTop);
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
    m_snap = button(u"snapButton"_s, "live");
    m_sale = new SaleForm(m_keys, m_theme, this);
    m_sale->addButton(m_snap);
}

void OnAirPane::layOut()
{
    const auto& t = m_theme.tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, 0, t.padding, t.padding);
    column->setSpacing(t.grid);
    head()->add(m_timer);
    auto* money = new QHBoxLayout;
    money->setSpacing(t.gap);
    money->addWidget(m_price);
    money->addWidget(m_flash, 0, Qt::AlignBottom);
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
    column->addWidget(m_name);
    column->addLayout(money);
    column->addWidget(words, 1);
    column->addWidget(m_sale);
}

void OnAirPane::setCurrency(const QString& code)
{
    const auto currency = Currency::fromCode(code);
    if (currency)
        m_currency = currency.value();
    m_sale->setCurrency(m_currency);
    refresh();
}

void OnAirPane::refresh()
{
    const int row = m_model.onAirRow();
    const Uid uid = row < 0 ? Uid() : m_model.items().at(row).variant;
    const Variant* variant = m_model.variant(uid);
    const bool isNew = uid != m_variant;
    m_variant = uid;
    for (QPushButton* control : {m_less, m_more})
        control->setEnabled(variant);
    m_sale->setItem(variant ? std::optional(variant->priceMinor) : std::nullopt, isNew);
    refreshTimer();
    if (!variant) {
        for (QLabel* label : {m_name, m_price, m_flash, m_floor, m_left})
            label->clear();
        m_script->setText(tr("Nothing is on air. Next puts the next item of the run order here."));
        return;
    }
    m_name->setText(m_model.nameOf(uid));
    m_name->setToolTip(m_name->text());
    m_price->setText(Wording::money(variant->priceMinor, m_currency.code()));
    const QString flash = m_model.flashText(uid);
    m_flash->setText(flash.isEmpty() ? QString() : u"⚡ "_s + flash);
    m_floor->setText(variant->floorMinor && flash.isEmpty()
                         ? tr("lowest %1").arg(Wording::amountOnly(*variant->floorMinor, m_currency.code()))
                         : QString());
    m_left->setText(tr("%1 left").arg(Wording::count(variant->onHand)));
    Theme::setRole(m_left, variant->onHand <= 0 ? "error" : "rowTitle");
    const QString script = m_model.productOf(uid)->script;
    m_script->setText(script.isEmpty() ? tr("No words for this product yet. Write them on the Stock page.") : script);
}

void OnAirPane::refreshTimer()
{
    m_timer->setText(m_model.index(m_model.onAirRow()).data(RunOrderModel::TimerRole).toString());
}

void OnAirPane::sell()
{
    if (m_variant.isValid())
        m_sale->sell();
    else
        Q_EMIT nothingOnAir();
}

void OnAirPane::beginQuantity(int digit)
{
    m_sale->beginQuantity(digit);
}

void OnAirPane::setEnter(SaleForm::Enter enter)
{
    m_sale->setEnter(enter);
}

void OnAirPane::addForm(QWidget* form)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_sale), form);
}

void OnAirPane::askPin()
{
    m_sale->askPin();
}

void OnAirPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void OnAirPane::restyle()
{
    const auto& t = m_theme.tokens();
    m_less->setIcon(themedIcon(u"remove"_s, t.text));
    m_more->setIcon(themedIcon(u"add"_s, t.text));
    m_snap->setIcon(t.hasLiveIcons ? themedIcon(u"snapshot"_s, t.text) : QIcon());
}

void OnAirPane::retranslate()
{
    setTitle(tr("ON AIR"));
    m_less->setToolTip(tr("Take from the stock (%1)").arg(m_keys.keyText(LiveAction::StockDown)));
    m_less->setAccessibleName(tr("Take from the stock of the item on air"));
    m_more->setToolTip(tr("Add to the stock (%1)").arg(m_keys.keyText(LiveAction::StockUp)));
    m_more->setAccessibleName(tr("Add to the stock of the item on air"));
    m_snap->setText(m_keys.onButton(tr("Picture"), LiveAction::Snapshot));
    m_snap->setAccessibleName(tr("Take a picture of what viewers see"));
    refresh();
}

} // namespace kaibang
