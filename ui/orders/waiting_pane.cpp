// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting_pane.h"

#include "catalogue_model.h"
#include "order_desk.h"
#include "remembered_list.h"
#include "stock_pane.h"
#include "stock_room.h"
#include "unread_list.h"
#include "wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

WaitingPane::WaitingPane(OrderDesk& orders, StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_orders(orders)
    , m_stock(stock)
    , m_list(new QListWidget(this))
    , m_empty(label(QT_TR_NOOP("Every order line has its product. New titles will wait here."), "muted"))
    , m_problem(freeLabel(u"waitingProblem"_s, "error"))
    , m_product(choice(u"waitingProduct"_s))
    , m_units(field(u"waitingUnits"_s))
    , m_confirm(button(u"waitingConfirm"_s, QT_TR_NOOP("Remember this"), u"check"_s, "primary"))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_remembered(new RememberedList(orders, theme, this))
    , m_unread(new UnreadList(orders, theme, this))
{
    m_list->setObjectName(u"waitingView"_s);
    m_list->setWordWrap(true);
    m_units->setText(u"1"_s);
    m_units->setAlignment(Qt::AlignRight);
    m_product->setEditable(true);
    // As wide as there is room, not as the longest product's name.
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->setMinimumContentsLength(10);
    m_product->setInsertPolicy(QComboBox::NoInsert);
    m_product->completer()->setFilterMode(Qt::MatchContains);
    m_product->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto* close = button(u"waitingClose"_s, QT_TR_NOOP("Close"));
    m_tabs->setObjectName(u"waitingTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* page : std::initializer_list<QWidget*>{buildQuestions(), m_remembered, m_unread}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    for (PagePart* part : std::initializer_list<PagePart*>{m_remembered, m_unread})
        follow(part);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(close, 0, Qt::AlignLeft);
    m_problem->hide();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &WaitingPane::closed);
    connect(m_confirm, &QPushButton::clicked, this, &WaitingPane::confirm);
    connect(&m_orders, &OrderDesk::waitingChanged, this, &WaitingPane::refresh);
    connect(m_remembered, &RememberedList::countChanged, this, [this](int rules) {
        m_rules = rules;
        showCounts();
    });
    connect(m_unread, &UnreadList::countChanged, this, [this](int rows) {
        m_unreadRows = rows;
        showCounts();
    });
}

QWidget* WaitingPane::buildQuestions()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("It is this product"), m_product), 4);
    row->addWidget(labelled(QT_TR_NOOP("Units for one"), m_units), 1);
    auto* column = new QVBoxLayout(page);
    spaced(column);
    column->addWidget(label(
        QT_TR_NOOP("These lines take no stock until you say what they are. Your answer is remembered."), "muted"));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(m_confirm, 0, Qt::AlignRight);
    return page;
}

void WaitingPane::showCounts()
{
    const auto name = [](const QString& words, qsizetype count) {
        return count > 0 ? u"%1 (%2)"_s.arg(words, Wording::count(count)) : words;
    };
    m_tabs->setTabText(0, name(tr("Which product?"), m_lines.size()));
    m_tabs->setTabText(1, name(tr("Remembered"), m_rules));
    m_tabs->setTabText(2, name(tr("Not read"), m_unreadRows));
}

void WaitingPane::retranslate()
{
    m_list->setAccessibleName(tr("Lines without a product"));
    m_tabs->setAccessibleName(tr("What nobody has understood yet"));
    showCounts();
    fill();
    fillProducts();
}

void WaitingPane::refresh()
{
    await(m_orders.waitingLines(), [this](const QList<WaitingLine>& lines) {
        m_lines = lines;
        fill();
        showCounts();
        Q_EMIT countChanged(static_cast<int>(lines.size()));
    });
    m_remembered->refresh();
    m_unread->refresh();
    await(m_stock.catalogue(), [this](const QList<Product>& products) {
        m_products = products;
        fillProducts();
    });
}

void WaitingPane::fillProducts()
{
    const QVariant chosen = m_product->currentData();
    m_product->clear();
    for (const Product& product : std::as_const(m_products))
        for (const Variant& variant : product.variants)
            if (!variant.archived)
                m_product->addItem(u"%1 (%2)"_s.arg(CatalogueModel::fullName(product, variant), variant.code),
                                   variant.uid.bytes());
    m_product->setCurrentIndex(chosen.isValid() ? m_product->findData(chosen) : -1);
}

void WaitingPane::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const WaitingLine& waiting : std::as_const(m_lines)) {
        QStringList words{waiting.line.title.isEmpty() ? waiting.line.sku : waiting.line.title};
        if (!waiting.line.variant.isEmpty())
            words += waiting.line.variant;
        if (!wholeUnits(waiting.line.quantity))
            words += u"× "_s + waiting.line.quantity; // half of something: how many units is one?
        m_list->addItem(u"%1\n%2 · %3"_s.arg(words.join(u" · "_s), Wording::sourceText(waiting.source),
                                             tr("%n order(s) wait", nullptr, waiting.orders)));
    }
    m_list->setVisible(!m_lines.isEmpty());
    m_empty->setVisible(m_lines.isEmpty());
    m_confirm->setEnabled(!m_lines.isEmpty());
    if (!m_lines.isEmpty())
        m_list->setCurrentRow(std::clamp(row, 0, static_cast<int>(m_lines.size()) - 1));
}

void WaitingPane::confirm()
{
    const int row = m_list->currentRow();
    const int index = m_product->findText(m_product->currentText());
    const Uid variant = Uid::fromBytes(m_product->itemData(index).toByteArray());
    const auto units = readDelta(m_units->text());
    const bool good = row >= 0 && row < m_lines.size() && index >= 0 && variant.isValid() && units && *units > 0;
    m_problem->setVisible(!good);
    if (!good) {
        m_problem->setText(tr("Choose a product and how many units one of it is."));
        return;
    }
    const QString name = m_product->itemText(index);
    const WaitingLine& line = m_lines.at(row);
    LineRule rule = ruleFor(line.source, line.shopId, line.line);
    rule.variant = variant;
    await(m_orders.confirm(line, variant, *units), [this, name, rule](const QList<OrderOutcome>& outcomes) {
        m_units->setText(u"1"_s);
        tell(tr("%n order(s) now take %1.", nullptr, static_cast<int>(outcomes.size())).arg(name), tr("Undo"),
             [this, rule] { await(m_orders.forgetRule(rule), [this] { refresh(); }); });
        refresh();
    });
}

} // namespace kaibang
