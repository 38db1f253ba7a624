// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_page.h"

#include "attention_pane.h"
#include "camera_pane.h"
#include "glance_view.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "layout_menu.h"
#include "on_air_pane.h"
#include "pane_board.h"
#include "preview_widget.h"
#include "run_order_pane.h"
#include "show_actions.h"
#include "show_runner.h"
#include "stock_room.h"
#include "theme.h"
#include "ticker_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

ShowPage::ShowPage(const ShowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_runOrder([&stock = parts.stock](const QString& address) { return stock.photoFile(address); })
    , m_actions(new ShowActions(parts, m_runOrder, m_ticker, this))
    , m_runOrderPane(new RunOrderPane(m_runOrder, parts.theme))
    , m_cameraPane(new CameraPane(parts.compositor, parts.preview, m_runOrder, parts.theme))
    , m_onAirPane(new OnAirPane(m_runOrder, parts.theme))
    , m_tickerPane(new TickerPane(m_ticker, parts.theme))
    , m_attentionPane(new AttentionPane(parts.theme))
    , m_board(new PaneBoard(this))
    , m_glance(new GlanceView(m_runOrder, m_ticker, parts.theme, this))
    , m_views(new QStackedWidget(this))
{
    setObjectName(u"showPage"_s);
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    wirePanes();
    wireActions();
    wireGlance();
    addKeys();
    connect(&m_second, &QTimer::timeout, this, &ShowPage::tick);
    m_second.start(1s);
    tick();
    applyHousehold();
}

void ShowPage::load()
{
    m_actions->load();
}

void ShowPage::setSourceName(const QString& name)
{
    m_cameraPane->setSourceName(name);
}

void ShowPage::layOut()
{
    m_board->addPane(m_runOrderPane, PaneHome::Left);
    m_board->addPane(m_cameraPane, PaneHome::MiddleTop);
    m_board->addPane(m_onAirPane, PaneHome::MiddleBottom, PaneSight::MayBeTab);
    m_board->addPane(m_tickerPane, PaneHome::RightTop);
    m_board->addPane(m_attentionPane, PaneHome::RightBottom, PaneSight::MayBeTab);
    m_board->arrange(PanePreset::Stream);
    const int gap = m_parts.theme.tokens().gap;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->addWidget(m_views);
    m_views->addWidget(m_board);
    m_views->addWidget(m_glance);
    m_layoutMenu = new LayoutMenu(*m_board, this);
    connect(m_layoutMenu, &LayoutMenu::glanceRequested, this, [this] { setReading(Reading::Far); });
    connect(m_layoutMenu, &LayoutMenu::arranged, this, [this](const QByteArray& before) {
        Q_EMIT notice(tr("The panes are in their places."), tr("Undo"), [this, before] { m_board->restore(before); });
    });
}

void ShowPage::wirePanes()
{
    ShowActions* actions = m_actions;
    connect(m_runOrderPane, &RunOrderPane::nextRequested, actions, &ShowActions::next);
    connect(m_runOrderPane, &RunOrderPane::againRequested, actions, &ShowActions::again);
    connect(m_runOrderPane, &RunOrderPane::parkRequested, actions, &ShowActions::park);
    connect(m_runOrderPane, &RunOrderPane::addRequested, actions, &ShowActions::addItem);
    connect(m_runOrderPane, &RunOrderPane::removeRequested, actions, &ShowActions::removeItem);
    connect(m_runOrderPane, &RunOrderPane::onAirRequested, actions, &ShowActions::putOnAir);
    connect(m_runOrderPane, &RunOrderPane::moveRequested, actions, &ShowActions::moveItem);
    connect(m_runOrderPane, &RunOrderPane::topUpRequested, actions, &ShowActions::topUp);
    connect(m_onAirPane, &OnAirPane::sellRequested, actions, &ShowActions::sell);
    connect(m_onAirPane, &OnAirPane::pinEntered, actions, &ShowActions::sellWithPin);
    connect(m_onAirPane, &OnAirPane::snapshotRequested, actions, &ShowActions::takePicture);
    connect(m_onAirPane, &OnAirPane::stockChangeRequested, m_runOrderPane, &RunOrderPane::beginTopUp);
    connect(m_onAirPane, &OnAirPane::badPrice, this,
            [this] { Q_EMIT notice(tr("The price cannot be read. Write it like 59.00."), {}, {}); });
    connect(m_onAirPane, &OnAirPane::nothingOnAir, this,
            [this] { Q_EMIT notice(tr("Nothing is on air. Press Space to put the next item on air."), {}, {}); });
    connect(m_attentionPane, &AttentionPane::coverRequested, actions, &ShowActions::cover);
    connect(m_attentionPane, &AttentionPane::keepShortRequested, actions, &ShowActions::keepShort);
    connect(m_attentionPane, &AttentionPane::confirmRequested, actions, &ShowActions::confirm);
}

void ShowPage::wireActions()
{
    connect(m_actions, &ShowActions::notice, this, &ShowPage::notice);
    connect(m_actions, &ShowActions::pinNeeded, this, [this] { whenNear([this] { m_onAirPane->askPin(); }); });
    connect(m_actions, &ShowActions::conflictsRead, m_attentionPane, &AttentionPane::setConflicts);
    connect(m_actions, &ShowActions::waitingLinesRead, m_attentionPane, &AttentionPane::setWaitingLines);
    connect(m_actions, &ShowActions::catalogueRead, this, [this](const QList<Product>& products) {
        m_products = products;
        m_attentionPane->setCatalogue(products);
        m_runOrderPane->setCatalogue(products, m_parts.household.current().currency);
    });
    connect(&m_parts.intake, &IntakeSchedule::feedsChanged, this, &ShowPage::tick);
    connect(&m_parts.household, &HouseholdDesk::changed, this, &ShowPage::applyHousehold);
}

void ShowPage::wireGlance()
{
    const auto count = [this] { m_glance->setWaiting(m_conflicts + m_waitingLines); };
    connect(m_actions, &ShowActions::conflictsRead, this, [this, count](const QList<OrderSummary>& orders) {
        m_conflicts = int(orders.size());
        count();
    });
    connect(m_actions, &ShowActions::waitingLinesRead, this, [this, count](const QList<WaitingLine>& lines) {
        m_waitingLines = int(lines.size());
        count();
    });
    connect(m_onAirPane, &OnAirPane::unitsChanged, m_glance, &GlanceView::setUnits);
    connect(&m_parts.runner, &ShowRunner::changed, m_glance,
            [this](const ShowView& view) { m_glance->setShow(view.show); });
    auto* leave = new QShortcut(Qt::Key_Escape, m_glance);
    connect(leave, &QShortcut::activated, this, [this] { setReading(Reading::Near); });
}

void ShowPage::setReading(Reading reading)
{
    if (reading == this->reading())
        return;
    if (reading == Reading::Far)
        m_tickerPane->resume(); // what nobody reads must not hold the newest order back
    m_views->setCurrentIndex(int(reading));
    setFocus(Qt::OtherFocusReason);
    Q_EMIT readingChanged(reading);
}

ShowPage::Reading ShowPage::reading() const
{
    return Reading(m_views->currentIndex());
}

void ShowPage::setTotals(const StatusTotals& totals)
{
    m_glance->setTotals(totals);
}

void ShowPage::whenNear(const std::function<void()>& action)
{
    setReading(Reading::Near);
    action();
}

void ShowPage::addKey(const QKeySequence& key, std::function<void()> action)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WindowShortcut); // a pane that floats has the same keys
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, action = std::move(action)] { liveKey(action); });
}

void ShowPage::liveKey(const std::function<void()>& action)
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    const auto* shortcut = qobject_cast<QShortcut*>(sender());
    const QKeySequence key = shortcut ? shortcut->key() : QKeySequence();
    const bool presses =
        key == QKeySequence(Qt::Key_Space) || key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter);
    if (button && presses)
        button->click();
    else
        action();
}

void ShowPage::addKeys()
{
    addKey(Qt::Key_Space, [this] { m_actions->next(); });
    addKey(Qt::Key_Backspace, [this] { m_actions->again(); });
    addKey(Qt::Key_P, [this] { m_actions->park({}); });
    addKey(Qt::Key_S, [this] { m_actions->takePicture(); });
    addKey(Qt::Key_A, [this] { whenNear([this] { m_runOrderPane->beginAdding(); }); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal})
        addKey(key, [this] { whenNear([this] { m_runOrderPane->beginTopUp(1); }); });
    addKey(Qt::Key_Minus, [this] { whenNear([this] { m_runOrderPane->beginTopUp(-1); }); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        addKey(key, [this] {
            const QListView* ticker = m_tickerPane->view();
            if (ticker->hasFocus() && ticker->currentIndex().isValid())
                m_ticker.toggle(ticker->currentIndex().row());
            else
                m_onAirPane->sell();
        });
    }
    for (int digit = 1; digit <= 9; ++digit)
        addKey(QKeySequence(Qt::Key_0 + digit), [this, digit] { m_onAirPane->beginQuantity(digit); });
}

void ShowPage::tick()
{
    const Instant now = m_parts.clock.now();
    m_runOrder.setNow(now);
    if (isVisible())
        m_ticker.setNow(now);
    m_attentionPane->setFeeds(m_parts.intake.feeds(), now);
    m_glance->setFeeds(m_parts.intake.feeds());
    m_glance->setNow(now);
}

void ShowPage::applyHousehold()
{
    const QString currency = m_parts.household.current().currency;
    m_runOrder.setCurrency(currency);
    m_onAirPane->setCurrency(currency);
    m_glance->setCurrency(currency);
    m_cameraPane->setCurrency(currency);
    m_runOrderPane->setCatalogue(m_products, currency);
}

QByteArray ShowPage::saveLayout() const
{
    return m_board->save();
}

bool ShowPage::restoreLayout(const QByteArray& state)
{
    return m_board->restore(state);
}

QMenu* ShowPage::layoutMenu() const
{
    return m_layoutMenu;
}

QList<QWidget*> ShowPage::panes() const
{
    return {m_runOrderPane->view(), m_onAirPane, m_tickerPane->view(), m_attentionPane};
}

void ShowPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tick();
}

} // namespace kaibang
