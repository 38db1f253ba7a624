// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_picker.h"

#include "field_keys.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

ProductPicker::ProductPicker(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"productPicker"_s);
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    keepEnterFor(m_search);
    keepEnterFor(m_list);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    Theme::setRole(m_empty, "muted");
    const auto& t = theme.tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, 0, t.padding, 0);
    column->setSpacing(t.grid);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ProductPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &ProductPicker::take);
    connect(m_list, &QListWidget::itemActivated, this, &ProductPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &ProductPicker::take);
    retranslate();
}

void ProductPicker::setCatalogue(const QList<Product>& products, const QString& currency)
{
    m_products = products;
    m_currency = currency;
    fill();
}

void ProductPicker::begin()
{
    m_search->clear();
    fill();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ProductPicker::fill()
{
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    for (const Product& product : m_products) {
        for (const Variant& variant : product.variants) {
            const QString name = itemName(product.name, variant.name);
            const QString words = name + u' ' + variant.code + u' ' + product.code + u' ' + variant.pieceNumber;
            if (variant.archived || product.archived || !words.contains(wanted, Qt::CaseInsensitive))
                continue;
            //: a row of the product search: name, price, stock
            const QString text =
                tr("%1 — %2, %3 left")
                    .arg(name, Wording::money(variant.priceMinor, m_currency), Wording::count(variant.onHand));
            auto* row = new QListWidgetItem(text, m_list);
            row->setData(Qt::UserRole, variant.uid.bytes());
            row->setToolTip(text);
        }
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(wanted.isEmpty() ? tr("There is no product yet. Add products on the Stock page (Ctrl+2).")
                                      : tr("No product has these words. Try a part of its name or code."));
}

void ProductPicker::take()
{
    const QListWidgetItem* row = m_list->currentItem();
    if (row)
        Q_EMIT picked(Uid::fromBytes(row->data(Qt::UserRole).toByteArray()));
}

bool ProductPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if (watched == m_search && (press->key() == Qt::Key_Down || press->key() == Qt::Key_Up)) {
            const int step = press->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProductPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProductPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Name or code"));
    m_search->setAccessibleName(tr("Search for a product to add"));
    m_list->setAccessibleName(tr("Products found"));
    fill();
}

} // namespace kaibang
