// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_page.h"

#include "buyer_pane.h"
#include "column_fitter.h"
#include "icons.h"
#include "import_panel.h"
#include "mapping_page.h"
#include "order_desk.h"
#include "order_filter_bar.h"
#include "order_story_pane.h"
#include "orders_model.h"
#include "packing_page.h"
#include "pin_pane.h"
#include "returns_pane.h"
#include "review_page.h"
#include "settlement_page.h"
#include "show_runner.h"
#include "waiting_pane.h"
#include "wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A burst of a rush minute costs four looks at the list a second, not one for each order.
constexpr std::chrono::milliseconds listPause{250};
constexpr int itemLetters = 14;

} // namespace

OrdersPage::OrdersPage(OrderDesk& orders, StockRoom& stock, ImportDesk& imports, SettlementDesk& settlement,
                       ShowRunner& shows, HouseholdDesk& household, BuyerDesk& buyers, ReturnsDesk& returns,
                       const PackingParts& packing, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_orders(orders)
    , m_shows(shows)
    , m_model(new OrdersModel(this))
    , m_filter(new OrderFilterBar(household, theme, this))
    , m_table(new QTableView(this))
    , m_empty(freeLabel(u"ordersEmpty"_s, "muted"))
    , m_count(freeLabel(u"ordersCount"_s, "muted"))
    , m_waitingButton(button(u"waitingButton"_s, QT_TR_NOOP("Which product?"), u"which-product"_s))
    , m_conflictButton(button(u"conflictButton"_s, QT_TR_NOOP("Short of stock"), u"conflict"_s))
    , m_undoImport(button(u"undoImportButton"_s, QT_TR_NOOP("Undo import"), u"undo"_s))
    , m_more(button(u"moreOrdersButton"_s, QT_TR_NOOP("Show more")))
    , m_returnsButton(button(u"returnsButton"_s, QT_TR_NOOP("Returns"), u"refund"_s))
    , m_recordingsButton(button(u"recordingsButton"_s, QT_TR_NOOP("Recordings"), u"record"_s))
    , m_whole(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_pin(new PinPane(household, theme, this))
    , m_story(new OrderStoryPane(orders, *m_pin, theme, this))
    , m_buyer(new BuyerPane(buyers, household, shows, theme, this))
    , m_import(new ImportPanel(imports, theme, this))
    , m_mapping(new MappingPage(imports, household, theme, this))
    , m_waiting(new WaitingPane(orders, stock, theme, this))
    , m_returns(new ReturnsPane(returns, theme, this))
    , m_review(new ReviewPage(shows, household, theme, this))
    , m_packing(new PackingPage(packing, this))
    , m_settlement(new SettlementPage(settlement, imports, theme, this))
{
    setObjectName(u"ordersPage"_s);
    setAcceptDrops(true);
    auto* main = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens().padding);
    row->addWidget(buildList(), 8);
    QVBoxLayout* sideColumn = nullptr;
    auto* side = card(&sideColumn);
    sideColumn->setContentsMargins(1, 1, 1, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_story, m_import, m_waiting, m_returns})
        m_side->addWidget(part);
    sideColumn->addWidget(m_side, 1);
    sideColumn->addWidget(m_buyer);
    row->addWidget(side, 5);
    auto* column = new QVBoxLayout(main);
    spaced(column, tokens().padding);
    column->addLayout(row, 1);
    column->addWidget(m_pin);
    m_whole->addWidget(main);
    m_whole->addWidget(m_review);
    m_whole->addWidget(m_packing);
    m_whole->addWidget(m_mapping);
    m_whole->addWidget(m_settlement);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_whole);
    m_changes.setSingleShot(true);
    m_changes.setInterval(listPause);
    setUpTable();
    buildKeys();
    follow();
}

void OrdersPage::follow()
{
    for (PagePart* part : std::initializer_list<PagePart*>{m_filter, m_pin, m_story, m_buyer, m_import, m_mapping,
                                                           m_waiting, m_returns, m_review, m_packing, m_settlement})
        PagePart::follow(part);
    // Else whatever comes next would have the keyboard, and the page's keys were dead.
    const auto backToStory = [this] {
        m_side->setCurrentWidget(m_story);
        setFocus(Qt::OtherFocusReason);
    };
    const auto backToList = [this] {
        m_whole->setCurrentIndex(0);
        setFocus(Qt::OtherFocusReason);
    };
    connect(&m_changes, &QTimer::timeout, this, &OrdersPage::refresh);
    connect(&m_orders, &OrderDesk::ordersChanged, this, [this] {
        if (!m_changes.isActive())
            m_changes.start();
    });
    connect(&m_orders, &OrderDesk::waitingChanged, this, [this] { showCounts(); });
    connect(m_filter, &OrderFilterBar::changed, this, [this] {
        m_limit = OrderFilter().limit;
        refresh();
    });
    connect(m_story, &OrderStoryPane::orderShown, m_buyer, &BuyerPane::setOrder);
    connect(m_buyer, &BuyerPane::orderChosen, this, &OrdersPage::openOrder);
    connect(m_side, &QStackedWidget::currentChanged, m_buyer,
            [this] { m_buyer->setVisible(m_side->currentWidget() == m_story); });
    connect(m_import, &ImportPanel::closed, this, backToStory);
    connect(m_import, &ImportPanel::importsChanged, this, &OrdersPage::offerUndoOfImport);
    connect(m_import, &ImportPanel::mappingRequested, this, &OrdersPage::openMapping);
    connect(m_mapping, &MappingPage::closed, this, backToList);
    connect(m_mapping, &MappingPage::saved, this, [this] {
        m_whole->setCurrentIndex(0);
        m_import->lookAgain();
    });
    connect(m_waiting, &WaitingPane::closed, this, backToStory);
    connect(m_returns, &ReturnsPane::closed, this, backToStory);
    connect(m_returns, &ReturnsPane::countChanged, this, [this](int lines) {
        m_returnLines = lines;
        retranslate();
    });
    connect(m_story, &OrderStoryPane::returnWanted, this, &OrdersPage::openReturns);
    connect(m_waiting, &WaitingPane::countChanged, this, [this](int lines) {
        m_waitingLines = lines;
        retranslate();
    });
    connect(m_review, &ReviewPage::closed, this, backToList);
    connect(m_packing, &PackingPage::closed, this, backToList);
    connect(m_settlement, &SettlementPage::closed, this, backToList);
    connect(m_settlement, &SettlementPage::orderWanted, this, &OrdersPage::openOrder);
    connect(m_settlement, &SettlementPage::mappingRequested, this, [this](const FilePreview& file) {
        previewImport({file.path}); // where the mapping page comes back to
        openMapping(file);
    });
    connect(m_settlement, &SettlementPage::exportRequested, this, &OrdersPage::reportRequested);
    connect(m_import, &ImportPanel::statementsImported, this, &OrdersPage::openSettlement);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (const OrderSummary* order = m_model->order(now)) {
            if (m_side->currentWidget() != m_import)
                m_side->setCurrentWidget(m_story);
            m_story->load(order->uid);
        }
    });
}

QWidget* OrdersPage::buildList()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    column->addWidget(m_filter);
    m_filter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(buildActions());
    m_undoImport->hide();
    m_more->hide();
    connect(m_undoImport, &QPushButton::clicked, m_import, &ImportPanel::undoLast);
    connect(m_more, &QPushButton::clicked, this, &OrdersPage::showMore);
    connect(m_waitingButton, &QPushButton::clicked, this, &OrdersPage::openWaiting);
    connect(m_conflictButton, &QPushButton::clicked, this, &OrdersPage::openConflicts);
    return box;
}

QLayout* OrdersPage::buildActions()
{
    auto* bring = button(u"importOrdersButton"_s, QT_TR_NOOP("Import…"), u"import"_s, "primary");
    auto* give = button(u"exportOrdersButton"_s, QT_TR_NOOP("Export…"), u"export"_s);
    auto* past = button(u"pastShowsButton"_s, QT_TR_NOOP("Past shows"), u"history"_s);
    auto* pack = button(u"packButton"_s, QT_TR_NOOP("Pack by bag"), u"product"_s);
    auto* settle = button(u"settlementButton"_s, QT_TR_NOOP("Settlement"), u"paid"_s);
    say(settle, QT_TR_NOOP("What the platforms paid out (Ctrl+L)"), Phrase::ToolTip);
    auto* top = new QHBoxLayout;
    spaced(top);
    top->addWidget(m_count, 1);
    top->addWidget(m_more);
    top->addWidget(m_undoImport);
    top->addWidget(give);
    auto* first = new QHBoxLayout;
    spaced(first);
    for (QPushButton* each : {m_conflictButton, m_waitingButton, m_returnsButton, m_recordingsButton})
        first->addWidget(each);
    first->addStretch();
    m_recordingsButton->hide();
    auto* second = new QHBoxLayout;
    spaced(second);
    for (QPushButton* each : {bring, past, pack, settle})
        second->addWidget(each);
    second->addStretch();
    auto* both = new QVBoxLayout;
    spaced(both);
    both->addLayout(top);
    both->addLayout(first);
    both->addLayout(second);
    connect(bring, &QPushButton::clicked, this, &OrdersPage::chooseImport);
    connect(give, &QPushButton::clicked, this, &OrdersPage::chooseExport);
    connect(past, &QPushButton::clicked, this, [this] { openReview({}); });
    connect(pack, &QPushButton::clicked, this, [this] { openPacking({}); });
    connect(m_returnsButton, &QPushButton::clicked, this, [this] { openReturns({}); });
    connect(settle, &QPushButton::clicked, this, &OrdersPage::openSettlement);
    return both;
}

void OrdersPage::setUpTable()
{
    m_table->setObjectName(u"ordersView"_s);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    auto* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(false);
    head->setResizeContentsPrecision(50);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(OrdersModel::Items, QHeaderView::Stretch);
    m_table->setColumnHidden(OrdersModel::OrderNumber, true);
    new ColumnFitter(*m_table, OrdersModel::Items, {OrdersModel::Source, OrdersModel::Buyer, OrdersModel::Marks},
                     itemLetters);
}

void OrdersPage::buildKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    // The money's page has these three for itself, and a key that two answer does nothing.
    const QList<QShortcut*> shared{key(QKeySequence::Find, [this] { m_filter->focusSearch(); }),
                                   key(QKeySequence::Open, [this] { chooseImport(); }),
                                   key(QKeySequence::Refresh, [this] { refresh(); })};
    connect(m_whole, &QStackedWidget::currentChanged, this, [this, shared] {
        for (QShortcut* shortcut : shared)
            shortcut->setEnabled(m_whole->currentWidget() != m_settlement);
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPacking({}); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { openSettlement(); });
}

void OrdersPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    refresh();
    showCounts();
    m_waiting->refresh();
    m_returns->refresh();
    offerUndoOfImport();
    await(m_shows.pastShows(), [this](const QList<Show>& shows) { m_filter->setShows(shows); });
}

void OrdersPage::retranslate()
{
    m_table->setAccessibleName(tr("Orders"));
    m_model->setZone(zone());
    m_waitingButton->setText(m_waitingLines > 0 ? tr("Which product? (%1)").arg(Wording::count(m_waitingLines))
                                                : tr("Which product?"));
    m_returnsButton->setText(m_returnLines > 0 ? tr("Returns (%1)").arg(Wording::count(m_returnLines)) : tr("Returns"));
    m_conflictButton->setText(m_conflicts > 0 ? tr("Short of stock (%1)").arg(Wording::count(m_conflicts))
                                              : tr("Short of stock"));
}

void OrdersPage::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
    m_table->setIconSize({tokens().iconSize, tokens().iconSize});
    m_model->setIcons([this](const QString& name) {
        const QColor colour = name == "paid"_L1 || name == "shipped"_L1                           ? tokens().paid
                              : name == "refund"_L1                                               ? tokens().refund
                              : name == "unpaid"_L1 || name == "hold"_L1 || name == "conflict"_L1 ? tokens().claim
                                                                                                  : tokens().muted;
        return QIcon(themedPixmap(name, colour, tokens().iconSize, devicePixelRatio()));
    });
}

} // namespace kaibang
