// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_page.h"

#include "air_overlay.h"
#include "attention_pane.h"
#include "camera_pane.h"
#include "claim_actions.h"
#include "claim_tray.h"
#include "claims_pane.h"
#include "disclosure_desk.h"
#include "disclosure_overlay.h"
#include "flash_actions.h"
#include "flash_desk.h"
#include "flash_form.h"
#include "glance_view.h"
#include "hold_clock.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "layout_menu.h"
#include "live_keys.h"
#include "on_air_pane.h"
#include "opening_actions.h"
#include "opening_pane.h"
#include "opening_table.h"
#include "overlay_editor.h"
#include "pane_board.h"
#include "picture_screen.h"
#include "piece_desk.h"
#include "piece_strip.h"
#include "plan_pane.h"
#include "preview_widget.h"
#include "run_order_pane.h"
#include "show_actions.h"
#include "show_runner.h"
#include "stock_room.h"
#include "theme.h"
#include "ticker_pane.h"
#include "ui_settings.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Panes never lie over each other: where the window has less room than they need it scrolls, and follows the keyboard.
class PaneScroll : public QScrollArea
{
public:
    explicit PaneScroll(QWidget* content)
    {
        setObjectName(u"paneScroll"_s);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(content);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now && widget()->isAncestorOf(now))
                ensureWidgetVisible(now);
        });
    }

protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); } // keys are the panes' and the live actions'
};

} // namespace

ShowPage::ShowPage(const ShowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_runOrder([&stock = parts.stock](const QString& address) { return stock.photoFile(address); })
    , m_actions(new ShowActions(parts, m_runOrder, m_ticker, this))
    , m_runOrderPane(new RunOrderPane(m_runOrder, parts.keys, parts.theme))
    , m_cameraPane(new CameraPane(parts.compositor, parts.preview, m_runOrder, parts.theme))
    , m_onAirPane(new OnAirPane(m_runOrder, parts.keys, parts.theme))
    , m_tickerPane(new TickerPane(m_ticker, parts.keys, parts.theme))
    , m_attentionPane(new AttentionPane(parts.theme))
    , m_planPane(new PlanPane(parts.plan, parts.compositor, parts.settings, parts.ledgerFolder, parts.theme))
    , m_pieceStrip(new PieceStrip(
          {parts.pieces, parts.stock, parts.snapshot, parts.compositor, parts.keys, parts.theme, parts.pictureFolder}))
    , m_claimsPane(new ClaimsPane(parts.keys, parts.theme))
    , m_claimActions(new ClaimActions(parts, m_runOrder, *m_claimsPane, this))
    , m_flashForm(new FlashForm(parts.theme))
    , m_flashActions(new FlashActions(parts, m_runOrder, *m_flashForm, this))
    , m_openings(new OpeningActions(parts, this))
    , m_openingPane(new OpeningPane(parts.keys, parts.theme))
    , m_disclosure(new DisclosureOverlay(parts, this))
    , m_air(new AirOverlay(parts, m_runOrder, this))
    , m_overlayEditor(new OverlayEditor(parts.compositor, parts.preview, parts.theme))
    , m_pictureScreen(new PictureScreen(parts.compositor, parts.settings, this))
    , m_board(new PaneBoard(this))
    , m_glance(new GlanceView(m_runOrder, m_ticker, parts.theme, this))
    , m_views(new QStackedWidget(this))
    , m_keys(new LiveKeys(parts.keys, this))
{
    setObjectName(u"showPage"_s);
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    wirePanes();
    wireActions();
    wireGlance();
    wirePlan();
    wirePieces();
    wireClaims();
    wireOpenings();
    wireAir();
    wireStreams();
    wireSounds();
    wireRecordings();
    bindKeys();
    bindClaimKeys();
    bindAirKeys();
    connect(&m_second, &QTimer::timeout, this, &ShowPage::tick);
    m_second.start(1s);
    tick();
    applyHousehold();
}

void ShowPage::load()
{
    m_actions->load();
    m_parts.claims.load();
    m_parts.flashes.load();
    m_openings->load();
    m_pictureScreen->restore();
    readDisclosed();
}

void ShowPage::setSourceName(const QString& name)
{
    m_cameraPane->setSourceName(name);
    m_planPane->setSourceName(name);
}

void ShowPage::layOut()
{
    m_board->addPane(m_runOrderPane, PaneHome::Left);
    m_board->addPane(m_cameraPane, PaneHome::MiddleTop);
    m_board->addPane(m_onAirPane, PaneHome::MiddleBottom, PaneSight::MayBeTab);
    m_board->addPane(m_openingPane, PaneHome::MiddleBottom, PaneSight::MayBeTab);
    m_board->addPane(m_planPane, PaneHome::MiddleBottom, PaneSight::MayBeTab);
    m_board->addPane(m_pieceStrip, PaneHome::MiddleBottom, PaneSight::MayBeTab);
    m_board->addPane(m_tickerPane, PaneHome::RightTop);
    m_board->addPane(m_attentionPane, PaneHome::RightBottom, PaneSight::MayBeTab);
    m_board->addPane(m_claimsPane, PaneHome::RightBottom, PaneSight::MayBeTab);
    m_board->setFront(PanePreset::Openings, m_openingPane);
    m_board->arrange(PanePreset::Stream);
    const int gap = m_parts.theme.tokens().gap;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->addWidget(m_views);
    m_views->addWidget(new PaneScroll(m_board));
    m_views->addWidget(m_glance);
    m_layoutMenu = new LayoutMenu(*m_board, m_parts.keys, this);
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
            [this] { Q_EMIT notice(tr("Nothing is on air. Press Next to put the next item on air."), {}, {}); });
    connect(m_attentionPane, &AttentionPane::coverRequested, actions, &ShowActions::cover);
    connect(m_attentionPane, &AttentionPane::keepShortRequested, actions, &ShowActions::keepShort);
    connect(m_attentionPane, &AttentionPane::confirmRequested, actions, &ShowActions::confirm);
    connect(m_attentionPane, &AttentionPane::cardAdded, this, &ShowPage::showNewCard);
}

void ShowPage::wireActions()
{
    connect(m_actions, &ShowActions::notice, this, &ShowPage::notice);
    connect(m_actions, &ShowActions::cardNeeded, this, [this](const QString& text, const Uid& product) {
        Q_EMIT notice(text, tr("Write the card"), [this, product] { Q_EMIT cardWanted(product); });
    });
    connect(m_actions, &ShowActions::pinNeeded, this, [this] { inOnAir([this] { m_onAirPane->askPin(); }); });
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

void ShowPage::tick()
{
    const Instant now = m_parts.clock.now();
    m_runOrder.setNow(now);
    if (isVisible())
        m_ticker.setNow(now);
    m_claimsPane->setNow(m_parts.holds.now());
    m_attentionPane->setFeeds(m_parts.intake.feeds(), now);
    m_planPane->setFeeds(m_parts.intake.feeds());
    m_glance->setFeeds(m_parts.intake.feeds());
    m_glance->setNow(now);
    m_openingPane->setNow(now);
    m_planPane->setNow(now);
}

void ShowPage::applyHousehold()
{
    const QString currency = m_parts.household.current().currency;
    m_runOrder.setCurrency(currency);
    m_onAirPane->setCurrency(currency);
    if (const auto known = Currency::fromCode(currency))
        m_flashForm->setCurrency(known.value());
    m_glance->setCurrency(currency);
    m_cameraPane->setCurrency(currency);
    m_pieceStrip->setCurrency(currency);
    m_openingPane->setCurrency(currency);
    m_planPane->setZone(m_parts.household.current().timeZone());
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
    // Where a pane has a list, the list; while it is empty it is not there, and the pane has to do.
    const auto listOf = [](Pane* pane, QWidget* list) { return list->isHidden() ? pane : list; };
    return {listOf(m_runOrderPane, m_runOrderPane->view()),
            m_cameraPane,
            m_onAirPane,
            m_openingPane,
            m_planPane,
            m_pieceStrip,
            listOf(m_tickerPane, m_tickerPane->view()),
            m_attentionPane,
            listOf(m_claimsPane, m_claimsPane->view())};
}

void ShowPage::bringForward(QWidget* pane)
{
    for (Pane* each : findChildren<Pane*>())
        if (each == pane || each->isAncestorOf(pane))
            m_board->bringForward(each);
}

void ShowPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pictureScreen->setConsole(window());
    tick();
}

} // namespace kaibang
