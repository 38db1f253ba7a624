// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_cards.h"

#include "field_keys.h"
#include "icons.h"
#include "theme.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostUnits = 9'999;
constexpr int leastLetters = 4;

} // namespace

AttentionCard::AttentionCard(const QString& name, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_text(label())
    , m_why(label("muted"))
{
    setObjectName(name);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(this, "conflict");
    const auto& t = theme.tokens();
    auto* head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    m_column->setContentsMargins(t.gap, t.gap, t.gap, t.gap);
    m_column->setSpacing(t.grid);
    m_column->addLayout(head);
    m_column->addWidget(m_why);
}

bool AttentionCard::isUsed() const
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        return true;
    const auto choices = findChildren<QComboBox*>(); // an open list is a window of its own
    return std::any_of(choices.begin(), choices.end(), [](QComboBox* each) { return each->view()->isVisible(); });
}

void AttentionCard::setGone()
{
    if (m_isGone)
        return;
    m_isGone = true;
    disable();
    refresh();
}

QLabel* AttentionCard::label(const char* role)
{
    auto* made = new QLabel(this);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (role)
        Theme::setRole(made, role);
    return made;
}

QPushButton* AttentionCard::button(const QString& name, const char* role)
{
    auto* made = new QPushButton(this);
    made->setObjectName(name);
    if (role)
        Theme::setRole(made, role);
    return made;
}

void AttentionCard::tell(const QString& icon, const QString& text, const QString& why)
{
    const auto& t = m_theme.tokens();
    m_icon->setPixmap(themedPixmap(icon, t.claim, t.iconSize, devicePixelRatioF()));
    m_text->setText(text);
    m_why->setText(m_isGone ? tr("This was decided meanwhile. Nothing is left to do here.") : why);
}

ConflictCard::ConflictCard(const OrderSummary& order, Theme& theme, QWidget* parent)
    : AttentionCard(u"conflictCard"_s, theme, parent)
    , m_order(order)
    , m_keep(button(u"keepShortButton"_s))
    , m_cover(button(u"coverButton"_s, "primary"))
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.tokens().gap);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cover);
    column()->addLayout(buttons);
    connect(m_cover, &QPushButton::clicked, this, [this] {
        setAnswered(true);
        Q_EMIT coverRequested(m_order.uid);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        setAnswered(true);
        Q_EMIT keepShortRequested(m_order.uid);
    });
    refresh();
}

void ConflictCard::setOrder(const OrderSummary& order)
{
    if (m_order == order)
        return;
    m_order = order;
    refresh();
}

void ConflictCard::refresh()
{
    const bool isOpened = m_order.openedOver > 0;
    //: alias of the buyer, then what was ordered
    tell(u"conflict"_s,
         (isOpened ? tr("Opened before the refund: %1 — %2") : tr("Short: %1 — %2")).arg(m_order.alias, m_order.items),
         isOpened
             ? tr("%n mussel(s) were opened before this order was refunded or cancelled. Decide what the buyer gets.",
                  nullptr, static_cast<int>(m_order.openedOver))
             : tr("Stock does not cover this %1 order. Add stock and cover it, or keep it short and tell the buyer.")
                   .arg(Wording::sourceText(m_order.source)));
    m_keep->setText(m_order.isShort ? tr("Keep short") : tr("Decided"));
    m_cover->setText(tr("Cover now"));
    m_cover->setVisible(m_order.isShort);
}

void ConflictCard::disable()
{
    // Not setEnabled(): the keyboard would go on to whatever comes next.
    for (QPushButton* each : {m_keep, m_cover})
        each->disconnect(this);
}

WaitingCard::WaitingCard(const WaitingLine& line, const QList<Product>& products, Theme& theme, QWidget* parent)
    : AttentionCard(u"waitingCard"_s, theme, parent)
    , m_line(line)
    , m_choice(new QComboBox(this))
    , m_units(new QSpinBox(this))
    , m_confirm(button(u"confirmButton"_s, "primary"))
{
    m_choice->setObjectName(u"waitingProduct"_s);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(leastLetters);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_units->setObjectName(u"waitingUnits"_s);
    m_units->setRange(1, mostUnits);
    m_units->setPrefix(u"× "_s);
    keepEnterFor(m_choice); // it has the keyboard for its line
    keepEnterFor(m_units);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(theme.tokens().gap);
    answer->addWidget(m_choice, 1);
    answer->addWidget(m_units);
    answer->addWidget(m_confirm);
    column()->addLayout(answer);
    setProducts(products);
    m_choice->setCurrentIndex(-1);
    m_choice->clearEditText();
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, this, &WaitingCard::confirm);
    connect(m_choice->lineEdit(), &QLineEdit::textEdited, this, [this] { setAnswered(false); });
    connect(m_choice, &QComboBox::currentTextChanged, this, &WaitingCard::refreshConfirm);
    connect(m_confirm, &QPushButton::clicked, this, &WaitingCard::confirm);
    refreshConfirm();
    refresh();
}

QByteArray WaitingCard::keyOf(const WaitingLine& line)
{
    // The same words from two sources are two questions.
    return QStringList{line.source, line.shopId, line.line.productId, line.line.sku, line.line.title, line.line.variant}
        .join(QChar(u'\x1f'))
        .toUtf8();
}

void WaitingCard::setLine(const WaitingLine& line)
{
    m_line = line;
    refresh();
}

void WaitingCard::setProducts(const QList<Product>& products)
{
    QList<std::pair<QString, Uid>> names;
    for (const Product& product : products)
        for (const Variant& variant : product.variants)
            names.append({itemName(product.name, variant.name), variant.uid});
    if (names == m_names)
        return; // a count of stock that changed is no other catalogue
    m_names = names;
    QLineEdit* line = m_choice->lineEdit();
    const QString typed = line->text();
    const int cursor = line->cursorPosition();
    {
        const QSignalBlocker quiet(m_choice);
        const QSignalBlocker still(line);
        m_choice->clear();
        for (const auto& [name, uid] : std::as_const(m_names))
            m_choice->addItem(name, QVariant::fromValue(uid));
        m_choice->setCurrentIndex(m_choice->findText(typed));
        line->setText(typed);
        line->setCursorPosition(cursor);
    }
    refreshConfirm();
}

void WaitingCard::refreshConfirm()
{
    m_confirm->setEnabled(!isGone() && m_choice->findText(m_choice->currentText()) >= 0);
}

void WaitingCard::confirm()
{
    const int found = m_choice->findText(m_choice->currentText());
    if (isGone() || found < 0)
        return;
    setAnswered(true);
    Q_EMIT confirmRequested(m_line, m_choice->itemData(found).value<Uid>(), m_units->value());
}

void WaitingCard::refresh()
{
    const OrderLine& line = m_line.line;
    tell(u"which-product"_s,
         tr("Which product is “%1”?").arg(line.variant.isEmpty() ? line.title : line.title + u" · "_s + line.variant),
         tr("%n orders from %1 wait for the answer.", nullptr, m_line.orders).arg(Wording::sourceText(m_line.source)));
    m_choice->setAccessibleName(tr("Product"));
    m_choice->lineEdit()->setPlaceholderText(tr("Name of the product"));
    m_units->setAccessibleName(tr("Stock units for one ordered"));
    m_units->setToolTip(m_units->accessibleName());
    m_confirm->setText(tr("Confirm"));
}

void WaitingCard::disable()
{
    refreshConfirm();
}

} // namespace kaibang
