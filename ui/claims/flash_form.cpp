// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash_form.h"

#include "field_keys.h"
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

constexpr int usualMinutes = 5, mostMinutes = 24 * 60;
constexpr int mostUnits = 9'999;
constexpr int longestPin = 12;
constexpr qint64 minuteMs = 60'000;

QSpinBox* spin(const QString& name, int least, int most, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

FlashForm::FlashForm(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_priceLabel(new QLabel(this))
    , m_minutesLabel(new QLabel(this))
    , m_unitsLabel(new QLabel(this))
    , m_eachLabel(new QLabel(this))
    , m_pinLabel(new QLabel(this))
    , m_price(new QLineEdit(this))
    , m_pin(new QLineEdit(this))
    , m_minutes(spin(u"flashMinutes"_s, 1, mostMinutes, this))
    , m_units(spin(u"flashUnits"_s, 0, mostUnits, this))
    , m_each(spin(u"flashEach"_s, 0, mostUnits, this))
    , m_start(new QPushButton(this))
    , m_fields(new QWidget(this))
    , m_pinRow(new QWidget(this))
{
    setObjectName(u"flashForm"_s);
    m_price->setObjectName(u"flashPrice"_s);
    m_price->setAlignment(Qt::AlignRight);
    m_pin->setObjectName(u"flashPin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(longestPin);
    m_start->setObjectName(u"flashStartButton"_s);
    Theme::setRole(m_start, "primary");
    layOut();
    connect(m_start, &QPushButton::clicked, this, [this] { finish(true); });
    hide();
    retranslate();
}

void FlashForm::layOut()
{
    const auto& t = m_theme.tokens();
    Theme::setRole(m_title, "claim");
    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(t.gap);
    const std::pair<QLabel*, QWidget*> cells[]{
        {m_priceLabel, m_price}, {m_minutesLabel, m_minutes}, {m_unitsLabel, m_units}, {m_eachLabel, m_each}};
    for (const auto& [label, field] : cells) {
        Theme::setRole(label, "muted");
        label->setBuddy(field);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(label);
        cell->addWidget(field);
        fields->addLayout(cell, 1);
    }
    auto* pin = new QHBoxLayout(m_pinRow);
    pin->setContentsMargins(0, 0, 0, 0);
    pin->setSpacing(t.gap);
    m_pinLabel->setWordWrap(true);
    pin->addWidget(m_pinLabel, 2);
    pin->addWidget(m_pin, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(t.gap);
    row->addWidget(m_fields, 4);
    row->addWidget(m_pinRow, 4);
    row->addWidget(m_start, 1, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.grid);
    column->addWidget(m_title);
    column->addLayout(row);
    for (QWidget* field : std::initializer_list<QWidget*>{m_price, m_minutes, m_units, m_each, m_pin}) {
        keepEnterFor(field);
        field->installEventFilter(this);
    }
}

void FlashForm::begin(qint64 priceMinor)
{
    m_price->setText(Wording::amountToEdit(priceMinor, m_currency.code()));
    m_minutes->setValue(usualMinutes);
    m_units->setValue(0);
    m_each->setValue(0);
    m_pin->clear();
    m_pinRow->hide();
    m_fields->show();
    show();
    m_price->setFocus(Qt::ShortcutFocusReason);
    m_price->selectAll();
}

void FlashForm::askPin()
{
    show();
    m_pin->clear();
    m_fields->hide(); // what was entered stands; only this is asked
    m_pinRow->show();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void FlashForm::finish(bool begins)
{
    if (begins && m_pin->isVisible()) {
        const QString pin = m_pin->text();
        hide();
        Q_EMIT left();
        Q_EMIT pinEntered(pin);
        return;
    }
    const auto price = Money::parse(m_price->text(), m_currency);
    if (begins && (!price || price.value().minor() < 0)) {
        Q_EMIT badPrice();
        m_price->setFocus(Qt::OtherFocusReason);
        m_price->selectAll();
        return;
    }
    for (QSpinBox* box : {m_minutes, m_units, m_each})
        box->interpretText();
    hide();
    Q_EMIT left();
    if (begins)
        Q_EMIT startRequested(price.value().minor(), m_minutes->value() * minuteMs, m_units->value(), m_each->value());
}

bool FlashForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        finish(isEnter);
    return true;
}

void FlashForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FlashForm::retranslate()
{
    m_title->setText(tr("Flash price for the item on air"));
    m_priceLabel->setText(tr("Price"));
    m_minutesLabel->setText(tr("Minutes"));
    m_unitsLabel->setText(tr("Pieces"));
    m_eachLabel->setText(tr("Each buyer"));
    m_units->setSpecialValueText(tr("all"));
    m_each->setSpecialValueText(tr("any"));
    m_start->setText(tr("Begin"));
    m_pinLabel->setText(tr("Below the lowest price. PIN to begin anyway:"));
    m_price->setAccessibleName(tr("Flash price"));
    m_minutes->setAccessibleName(tr("How many minutes it lasts"));
    m_units->setAccessibleName(tr("How many pieces in all; 0 for all there are"));
    m_each->setAccessibleName(tr("How many for one buyer; 0 for any number"));
    m_pin->setAccessibleName(tr("PIN"));
}

} // namespace kaibang
