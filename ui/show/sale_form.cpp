// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale_form.h"

#include "field_keys.h"
#include "icons.h"
#include "key_map.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostUnits = 9'999;
constexpr int longestPin = 12;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SaleForm::SaleForm(const KeyMap& keys, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
{
    makeFields();
    layOut();
    connect(m_sold, &QPushButton::clicked, this, &SaleForm::sell);
    connect(m_units, &QSpinBox::valueChanged, this, &SaleForm::unitsChanged);
    connect(&m_theme, &Theme::changed, this, &SaleForm::restyle);
    connect(&m_keys, &KeyMap::changed, this, &SaleForm::retranslate);
    retranslate();
    restyle();
}

void SaleForm::makeFields()
{
    const auto label = [this](const QString& name, const char* role) {
        auto* made = new QLabel(this);
        made->setObjectName(name);
        Theme::setRole(made, role);
        return made;
    };
    m_unitsLabel = label(u"saleUnitsLabel"_s, "muted");
    m_priceLabel = label(u"salePriceLabel"_s, "muted");
    m_pinLabel = label(u"pinLabel"_s, "claim");
    m_pinLabel->setWordWrap(true);
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
    m_sold = new QPushButton(this);
    m_sold->setObjectName(u"soldButton"_s);
    m_sold->setFocusPolicy(Qt::TabFocus);
    Theme::setRole(m_sold, "livePrimary");
    for (QWidget* field : std::initializer_list<QWidget*>{m_units, m_unitPrice, m_pin}) {
        field->installEventFilter(this);
        keepEnterFor(field);
    }
}

void SaleForm::layOut()
{
    const auto& t = m_theme.tokens();
    auto* pin = new QHBoxLayout;
    pin->addWidget(m_pinLabel, 1);
    pin->addWidget(m_pin);
    m_row->setSpacing(t.gap);
    for (const auto& [label, field] :
         {std::pair<QLabel*, QWidget*>{m_unitsLabel, m_units}, {m_priceLabel, m_unitPrice}}) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(label);
        cell->addWidget(field);
        m_row->addLayout(cell, 2);
        label->setBuddy(field);
    }
    m_row->addWidget(m_sold, 4, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.grid);
    column->addLayout(pin);
    column->addLayout(m_row);
}

void SaleForm::addButton(QPushButton* button)
{
    m_row->addWidget(button, 2, Qt::AlignBottom);
}

void SaleForm::setEnter(Enter enter)
{
    if (std::exchange(m_enter, enter) != enter)
        retranslate();
}

void SaleForm::setCurrency(const Currency& currency)
{
    m_currency = currency;
    reset();
}

void SaleForm::setItem(std::optional<qint64> priceMinor, bool isOther)
{
    if (m_sold->isEnabled() != priceMinor.has_value()) {
        for (QWidget* control : std::initializer_list<QWidget*>{m_units, m_unitPrice, m_sold})
            control->setEnabled(priceMinor.has_value());
        restyle();
    }
    const bool isSame = !isOther && priceMinor == m_price;
    m_price = priceMinor;
    if (!isSame)
        reset();
}

void SaleForm::reset()
{
    m_units->setValue(1);
    m_unitPrice->setText(m_price ? Wording::amountToEdit(*m_price, m_currency.code()) : QString());
}

void SaleForm::sell()
{
    m_units->interpretText();
    const auto price = Money::parse(m_unitPrice->text(), m_currency);
    if (!price || price.value().minor() < 0) {
        Q_EMIT badPrice();
        m_unitPrice->setFocus(Qt::OtherFocusReason);
        m_unitPrice->selectAll();
        return;
    }
    const qint64 units = m_units->value();
    reset();
    Q_EMIT left();
    Q_EMIT sellRequested(units, price.value().minor());
}

void SaleForm::beginQuantity(int digit)
{
    if (!m_units->isEnabled())
        return;
    m_units->setValue(digit);
    m_units->setFocus(Qt::OtherFocusReason);
    m_units->findChild<QLineEdit*>()->end(false); // the next digit follows: "1", "2" is twelve
}

void SaleForm::askPin()
{
    m_pin->clear();
    m_pinLabel->show();
    m_pin->show();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void SaleForm::finishPin(bool isEntered)
{
    const QString pin = m_pin->text();
    m_pin->clear();
    m_pin->hide();
    m_pinLabel->hide();
    Q_EMIT left();
    if (isEntered)
        Q_EMIT pinEntered(pin);
}

bool SaleForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (!isEnter(key) && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    // In a field Enter and Escape mean the field, not what they mean on the page.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (watched == m_pin) {
        finishPin(isEnter(key));
    } else if (isEnter(key)) {
        sell();
    } else {
        reset();
        Q_EMIT left();
    }
    return true;
}

void SaleForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SaleForm::restyle()
{
    const auto& t = m_theme.tokens();
    m_sold->setIcon(t.hasLiveIcons ? themedIcon(u"sold"_s, m_sold->isEnabled() ? t.onAccent : t.muted) : QIcon());
}

void SaleForm::retranslate()
{
    const QString key = m_keys.keyText(LiveAction::Sell);
    const bool isTyped = m_enter == Enter::SellsTyped && !key.isEmpty();
    m_sold->setText(isTyped ? tr("Sold") + u"\n1–9, "_s + key : m_keys.onButton(tr("Sold"), LiveAction::Sell));
    m_sold->setAccessibleName(tr("Sold: record a paid sale of the item on air"));
    m_unitsLabel->setText(tr("Quantity"));
    m_priceLabel->setText(tr("Price each"));
    m_units->setAccessibleName(tr("Quantity of the sale"));
    m_unitPrice->setAccessibleName(tr("Price of one"));
    m_pinLabel->setText(tr("Below the lowest price. PIN to sell anyway:"));
    m_pin->setAccessibleName(tr("PIN"));
}

} // namespace kaibang
