// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the settlement page is laid out; settlement_steps.cpp is what it does.
#include "settlement_page.h"

#include "column_fitter.h"
#include "icons.h"
#include "import_panel.h"
#include "settlement_desk.h"
#include "settlement_model.h"
#include "wording.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds changePause{400};
constexpr std::chrono::milliseconds typingPause{200};
constexpr int orderLetters = 18;
constexpr int nameLetters = 14;
constexpr int dayColumns = 8;
constexpr int fileColumns = 7;

} // namespace

SettlementPage::SettlementPage(SettlementDesk& desk, ImportDesk& imports, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_desk(desk)
    , m_model(new SettlementModel(this))
    , m_until(freeLabel(u"settlementUntil"_s, "muted"))
    , m_empty(freeLabel(u"settlementEmpty"_s))
    , m_totals(freeLabel(u"settlementTotals"_s, "muted"))
    , m_acceptProblem(freeLabel(u"acceptProblem"_s, "error"))
    , m_search(field(u"settlementSearch"_s, QT_TR_NOOP("Number (Ctrl+F)")))
    , m_because(field(u"acceptBecause"_s))
    , m_period(choice(u"settlementPeriod"_s))
    , m_orders(new QTableView(this))
    , m_days(new QTableWidget(0, dayColumns, this))
    , m_files(new QTableWidget(0, fileColumns, this))
    , m_text(new QTextBrowser(this))
    , m_lists(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_export(button(u"settlementExport"_s, QT_TR_NOOP("Export…"), u"export"_s))
    , m_openOrder(button(u"settlementOrder"_s, QT_TR_NOOP("The order's story"), u"history"_s))
    , m_acceptButton(button(u"acceptDifference"_s, QT_TR_NOOP("Accept the difference"), u"check"_s))
    , m_undoAccept(button(u"undoAccept"_s, QT_TR_NOOP("Take back"), u"undo"_s))
    , m_import(new ImportPanel(imports, theme, this))
{
    setObjectName(u"settlementPage"_s);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addLayout(buildTop());
    m_filters = new QWidget(this);
    auto* filters = buildFilters();
    filters->setContentsMargins(0, 0, 0, 0);
    m_filters->setLayout(filters);
    column->addWidget(m_filters);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens().padding);
    row->addWidget(buildLeft(), 8);
    row->addWidget(buildRight(), 5);
    column->addLayout(row, 1);
    m_changes.setSingleShot(true);
    m_changes.setInterval(changePause);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    buildKeys();
    follow();
}

QLayout* SettlementPage::buildTop()
{
    auto* back = button(u"closeSettlement"_s, QT_TR_NOOP("Back to orders"), u"nav-orders"_s);
    auto* bring = button(u"bringStatement"_s, QT_TR_NOOP("Bring in a statement…"), u"import"_s, "primary");
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(label(QT_TR_NOOP("Settlement"), "heading"));
    titles->addWidget(m_until);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addLayout(titles, 1);
    row->addWidget(back);
    row->addWidget(m_export);
    row->addWidget(bring);
    connect(back, &QPushButton::clicked, this, &SettlementPage::closed);
    connect(bring, &QPushButton::clicked, this, &SettlementPage::chooseFiles);
    connect(m_export, &QPushButton::clicked, this, &SettlementPage::chooseExport);
    return row;
}

QLayout* SettlementPage::buildFilters()
{
    auto* lists = new QHBoxLayout;
    spaced(lists);
    m_views = {button(u"settlementByOrder"_s, QT_TR_NOOP("Orders"), {}, "slim"),
               button(u"settlementByDay"_s, QT_TR_NOOP("Days"), {}, "slim"),
               button(u"settlementByStatement"_s, QT_TR_NOOP("Statements"), {}, "slim")};
    for (int view = 0; view < ViewCount; ++view) {
        QPushButton* each = m_views.at(static_cast<size_t>(view));
        each->setCheckable(true);
        lists->addWidget(each);
        connect(each, &QPushButton::clicked, this, [this, view] { setView(static_cast<View>(view)); });
    }
    lists->addStretch();
    say(m_period, QT_TR_NOOP("Days"), Phrase::AccessibleName);
    lists->addWidget(m_period);
    auto* both = new QVBoxLayout;
    spaced(both);
    both->addLayout(lists);
    both->addWidget(buildSieves());
    return both;
}

QWidget* SettlementPage::buildSieves()
{
    m_sieveRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_sieveRow);
    spaced(row);
    constexpr std::array names{"sieveNeedsPerson", "sieveWaits", "sieveAgrees", "sieveUnknown"};
    for (size_t sieve = 0; sieve < SieveCount; ++sieve) {
        // Their words have counts and are set with them.
        auto* each = new QPushButton(this);
        each->setObjectName(QLatin1String(names.at(sieve)));
        Theme::setRole(each, "slim");
        each->setCheckable(true);
        m_sieves.at(sieve) = each;
        row->addWidget(each);
        connect(each, &QPushButton::clicked, this, [this, sieve](bool checked) {
            for (size_t other = 0; other < SieveCount; ++other)
                m_sieves.at(other)->setChecked(checked && other == sieve);
            showFindings();
        });
    }
    m_search->setClearButtonEnabled(true);
    say(m_search, QT_TR_NOOP("Search by order number"), Phrase::AccessibleName);
    row->addWidget(m_search, 1);
    return m_sieveRow;
}

QWidget* SettlementPage::buildLeft()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_orders->setObjectName(u"settlementView"_s);
    m_orders->setModel(m_model);
    m_days->setObjectName(u"settlementDaysView"_s);
    m_files->setObjectName(u"settlementFilesView"_s);
    for (QTableView* table : std::initializer_list<QTableView*>{m_orders, m_days, m_files}) {
        setUpTable(table);
        m_lists->addWidget(table);
    }
    m_orders->setTextElideMode(Qt::ElideMiddle); // numbers of a day differ at their end
    m_orders->horizontalHeader()->setSectionResizeMode(SettlementModel::Order, QHeaderView::Stretch);
    new ColumnFitter(*m_orders, SettlementModel::Order,
                     {SettlementModel::Channel, SettlementModel::Age, SettlementModel::Fees}, orderLetters);
    m_days->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->setTextElideMode(Qt::ElideMiddle);
    new ColumnFitter(*m_days, 1, {2, 7, 4}, nameLetters);
    new ColumnFitter(*m_files, 0, {4, 1, 6}, nameLetters);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_empty->setTextFormat(Qt::RichText);
    column->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    column->addWidget(m_totals);
    m_totals->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

QWidget* SettlementPage::buildRight()
{
    QVBoxLayout* column = nullptr;
    m_right = card(&column);
    column->setContentsMargins(1, 1, 1, 1);
    auto* detail = new QWidget(this);
    auto* inside = new QVBoxLayout(detail);
    spaced(inside, tokens().padding);
    m_text->setObjectName(u"settlementDetail"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_accept = buildAccept();
    inside->addWidget(m_text, 1);
    inside->addWidget(m_accept);
    auto* actions = new QHBoxLayout;
    spaced(actions);
    actions->addWidget(m_openOrder);
    actions->addStretch();
    actions->addWidget(m_undoAccept);
    inside->addLayout(actions);
    m_side->addWidget(detail);
    m_side->addWidget(m_import);
    column->addWidget(m_side);
    return m_right;
}

QWidget* SettlementPage::buildAccept()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    spaced(column);
    column->addWidget(labelled(QT_TR_NOOP("It is right like this, because"), m_because));
    column->addWidget(m_acceptProblem);
    column->addWidget(m_acceptButton, 0, Qt::AlignRight);
    m_acceptProblem->hide();
    return box;
}

void SettlementPage::buildKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        setView(ByOrder);
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence::Open, [this] { chooseFiles(); });
    key(QKeySequence::Refresh, [this] { refresh(); });
    key(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
    for (int view = 0; view < ViewCount; ++view)
        key(QKeySequence(static_cast<int>(Qt::ALT) | (Qt::Key_1 + view)),
            [this, view] { setView(static_cast<View>(view)); });
}

void SettlementPage::follow()
{
    PagePart::follow(m_import);
    connect(&m_desk, &SettlementDesk::changed, this, [this] {
        if (isVisible() && !m_changes.isActive())
            m_changes.start();
    });
    connect(&m_changes, &QTimer::timeout, this, &SettlementPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &SettlementPage::showFindings);
    connect(m_period, &QComboBox::activated, this, &SettlementPage::refresh);
    connect(m_because, &QLineEdit::returnPressed, this, &SettlementPage::accept);
    connect(m_acceptButton, &QPushButton::clicked, this, &SettlementPage::accept);
    connect(m_undoAccept, &QPushButton::clicked, this, &SettlementPage::undoAccept);
    const auto openOrder = [this] {
        if (const SettlementFinding* finding = current(); finding && finding->order.uid.isValid())
            Q_EMIT orderWanted(finding->order.uid);
    };
    connect(m_openOrder, &QPushButton::clicked, this, openOrder);
    connect(m_orders, &QTableView::activated, this, openOrder);
    connect(m_import, &ImportPanel::mappingRequested, this, &SettlementPage::mappingRequested);
    connect(m_import, &ImportPanel::closed, this, [this] {
        m_side->setCurrentIndex(0);
        showAll();
        setFocus(Qt::OtherFocusReason);
    });
}

void SettlementPage::restyle()
{
    for (QTableView* table : std::initializer_list<QTableView*>{m_orders, m_days, m_files}) {
        table->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
        table->setIconSize({tokens().iconSize, tokens().iconSize});
    }
    const auto icon = [this](SettlementState state) {
        const SettlementColour colour = colourOf(state);
        const QColor ink = colour == SettlementColour::Agrees  ? tokens().paid
                           : colour == SettlementColour::Waits ? tokens().claim
                                                               : tokens().live;
        return QIcon(themedPixmap(Wording::settlementStateIcon(state), ink, tokens().iconSize, devicePixelRatio()));
    };
    m_model->setIcons(icon);
    constexpr std::array states{SettlementState::Differs, SettlementState::Waiting, SettlementState::Settled,
                                SettlementState::UnknownOrder};
    for (size_t sieve = 0; sieve < SieveCount; ++sieve)
        m_sieves.at(sieve)->setIcon(icon(states.at(sieve)));
    showDetail();
}

} // namespace kaibang
