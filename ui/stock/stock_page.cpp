// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_page.h"

#include "catalogue_filter.h"
#include "catalogue_import_pane.h"
#include "catalogue_model.h"
#include "column_fitter.h"
#include "disclosure_pane.h"
#include "household_desk.h"
#include "icons.h"
#include "lots_pane.h"
#include "order_desk.h"
#include "piece_life_pane.h"
#include "piece_pane.h"
#include "pin_pane.h"
#include "product_editor.h"
#include "stock_pane.h"
#include "stock_room.h"
#include "wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A rush minute costs two looks at the stock a second, not one for each order.
constexpr std::chrono::milliseconds ordersPause{500};
constexpr int nameLetters = 24; // of two lines

} // namespace

StockPage::StockPage(StockRoom& stock, OrderDesk& orders, HouseholdDesk& household, DisclosureDesk& disclosures,
                     const PieceLifeParts& pieces, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_stock(stock)
    , m_household(household)
    , m_model(new CatalogueModel(this))
    , m_filter(new CatalogueFilter(this))
    , m_tabs(new QTabWidget(this))
    , m_details(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_search(field(u"stockSearch"_s, QT_TR_NOOP("Search products (Ctrl+F)")))
    , m_low(button(u"lowStockButton"_s, QT_TR_NOOP("Low stock"), u"filter"_s))
    , m_empty(freeLabel(u"stockEmpty"_s, "muted"))
    , m_side(new QStackedWidget(this))
    , m_editor(new ProductEditor(stock, theme, this))
    , m_movesPane(new StockPane(stock, theme, this))
    , m_disclosure(new DisclosurePane(disclosures, theme, this))
    , m_piece(new PiecePane(stock, theme, this))
    , m_life(new PieceLifePane(pieces, theme, this))
    , m_import(new CatalogueImportPane(stock, theme, this))
    , m_lots(new LotsPane(stock, theme, this))
    , m_pin(new PinPane(household, theme, this))
{
    setObjectName(u"stockPage"_s);
    setAcceptDrops(true);
    m_tabs->setObjectName(u"stockTabs"_s);
    auto* products = new QWidget(this);
    auto* row = new QHBoxLayout(products);
    row->setContentsMargins(0, tokens().padding, 0, 0);
    row->setSpacing(tokens().padding);
    row->addWidget(buildList(), 7);
    row->addWidget(buildDetail(), 5);
    auto* lots = new QWidget(this);
    auto* lotsColumn = new QVBoxLayout(lots);
    lotsColumn->setContentsMargins(0, tokens().padding, 0, 0);
    lotsColumn->addWidget(m_lots);
    m_tabs->addTab(products, {});
    m_tabs->addTab(lots, {});
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_pin);
    wire(orders);
    buildKeys();
}

void StockPage::wire(OrderDesk& orders)
{
    for (PagePart* part : std::initializer_list<PagePart*>{m_editor, m_movesPane, m_disclosure, m_piece, m_life,
                                                           m_import, m_lots, m_pin})
        follow(part);
    connect(&m_stock, &StockRoom::catalogueChanged, this, &StockPage::refresh);
    connect(&m_household, &HouseholdDesk::changed, this,
            [this](const HouseholdSettings& settings) { m_model->setCurrency(settings.currency); });
    connect(m_editor, &ProductEditor::saveRequested, this, &StockPage::save);
    connect(m_editor, &ProductEditor::archiveRequested, this, &StockPage::archive);
    connect(m_piece, &PiecePane::added, this, &StockPage::openProduct);
    const auto backToDetails = [this] {
        m_side->setCurrentWidget(m_details);
        setFocus(Qt::OtherFocusReason); // else whatever comes next has the keyboard, and the page's keys are dead
    };
    connect(m_piece, &PiecePane::closed, this, backToDetails);
    connect(m_import, &CatalogueImportPane::closed, this, backToDetails);
    connect(m_import, &CatalogueImportPane::importRequested, this, [this] {
        m_pin->ask(Act::Prices, tr("A catalogue file may change prices. Enter the PIN to import it."),
                   [this] { m_import->importNow(); });
    });
    m_orders.setSingleShot(true);
    m_orders.setInterval(ordersPause);
    connect(&m_orders, &QTimer::timeout, this, &StockPage::refresh);
    connect(&orders, &OrderDesk::ordersChanged, this, [this] {
        if (!m_orders.isActive())
            m_orders.start();
    });
}

QWidget* StockPage::buildList()
{
    auto* search = new QHBoxLayout;
    spaced(search);
    m_low->setCheckable(true);
    say(m_search, QT_TR_NOOP("Search products"), Phrase::AccessibleName);
    search->addWidget(m_search, 1);
    search->addWidget(m_low);
    auto* actions = new QHBoxLayout;
    spaced(actions);
    auto* add = button(u"addProductButton"_s, QT_TR_NOOP("Product"), u"add"_s, "primary");
    auto* piece = button(u"addPieceButton"_s, QT_TR_NOOP("Piece"), u"piece"_s);
    auto* bring = button(u"importCatalogueButton"_s, QT_TR_NOOP("Import…"), u"import"_s);
    auto* give = button(u"exportCatalogueButton"_s, QT_TR_NOOP("Export…"), u"export"_s);
    actions->addWidget(add);
    actions->addWidget(piece);
    actions->addStretch();
    actions->addWidget(bring);
    actions->addWidget(give);
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    column->addLayout(search);
    column->addWidget(m_empty);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    setUpTable();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        showEmptyHint();
    });
    connect(m_low, &QPushButton::toggled, this, [this](bool on) {
        m_filter->setShow(on ? CatalogueFilter::Show::LowOnly : CatalogueFilter::Show::All);
        showEmptyHint();
    });
    connect(add, &QPushButton::clicked, this, &StockPage::startProduct);
    connect(piece, &QPushButton::clicked, this, &StockPage::startPiece);
    connect(bring, &QPushButton::clicked, this, &StockPage::chooseImport);
    connect(give, &QPushButton::clicked, this, &StockPage::exportCatalogue);
    return box;
}

void StockPage::setUpTable()
{
    m_model->setPhotoFiles([this](const QString& address) { return m_stock.photoFile(address); });
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"catalogueView"_s);
    m_table->setModel(m_filter);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);                 // a row is as high as its picture: two lines of a long name
    m_table->setTextElideMode(Qt::ElideMiddle); // variants of one product differ at the end
    m_table->verticalHeader()->hide();
    auto* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(CatalogueModel::Name, QHeaderView::Stretch);
    head->setSectionResizeMode(CatalogueModel::Picture, QHeaderView::Fixed);
    new ColumnFitter(*m_table, CatalogueModel::Name,
                     {CatalogueModel::Floor, CatalogueModel::Sold, CatalogueModel::Code}, nameLetters);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StockPage::selectionChanged);
}

QWidget* StockPage::buildDetail()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    column->setContentsMargins(1, 1, 1, 1);
    m_details->setObjectName(u"productTabs"_s);
    m_details->addTab(m_editor, {});
    m_details->addTab(m_movesPane, {});
    m_details->addTab(m_life, {});
    m_details->addTab(m_disclosure, {});
    for (QWidget* one : std::initializer_list<QWidget*>{m_life, m_disclosure})
        offer(one, false);
    m_side->addWidget(m_details);
    m_side->addWidget(m_piece);
    m_side->addWidget(m_import);
    column->addWidget(m_side);
    return box;
}

void StockPage::buildKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_tabs->setCurrentIndex(0);
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence::New, [this] { startProduct(); });
    key(QKeySequence::Open, [this] { chooseImport(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        m_side->setCurrentWidget(m_details);
        m_details->setCurrentWidget(m_movesPane);
        m_movesPane->focusDelta();
    });
}

void StockPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    m_model->setCurrency(m_household.current().currency);
    refresh();
    m_lots->refresh();
}

void StockPage::retranslate()
{
    m_tabs->setTabText(0, tr("Products and pieces"));
    m_tabs->setTabText(1, tr("Lots"));
    m_details->setTabText(0, tr("Details"));
    m_details->setTabText(1, tr("Stock and history"));
    m_details->setTabText(m_details->indexOf(m_life), tr("Piece"));
    m_details->setTabText(m_details->indexOf(m_disclosure), tr("Disclosure card"));
    m_table->setAccessibleName(tr("Products"));
    m_model->retranslate();
    showEmptyHint();
}

void StockPage::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(tokens().pictureRowHeight);
    const int edge = tokens().pictureRowHeight - 2 * tokens().grid;
    m_table->setIconSize({edge, edge});
    m_table->setColumnWidth(CatalogueModel::Picture, edge + 2 * tokens().gap);
    m_model->setPictureSize(edge);
    const auto mark = [this](const QString& name, const QColor& colour) {
        return QIcon(themedPixmap(name, colour, tokens().iconSize, devicePixelRatio()));
    };
    m_model->setMarks(mark(u"warning"_s, tokens().claim), mark(u"close"_s, tokens().live));
}

} // namespace kaibang
