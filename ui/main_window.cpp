// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "focus_round.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "key_map.h"
#include "ledger_faults.h"
#include "live_keys.h"
#include "order_desk.h"
#include "page_part.h"
#include "panic_cover.h"
#include "rehearsal_banner.h"
#include "role_gate.h"
#include "role_pane.h"
#include "role_words.h"
#include "show_page.h"
#include "show_runner.h"
#include "status_strip.h"
#include "theme.h"
#include "ui_settings.h"
#include "village_page.h"
#include "when_done.h"
#include "wording.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 720);
constexpr QSize leastSize(1024, 640);
constexpr QSize leastSizeFar(640, 240); // few words in large type: a strip of the screen will do
constexpr auto betweenPages = 400ms;

} // namespace

MainWindow::MainWindow(ShowRunner& runner, OrderDesk& orders, HouseholdDesk& household, IntakeSchedule& intake,
                       const Clock& clock, const KeyMap& keys, Theme& theme, UiSettings& settings)
    : m_runner(runner)
    , m_orders(orders)
    , m_household(household)
    , m_intake(intake)
    , m_clock(clock)
    , m_keys(keys)
    , m_settings(settings)
    , m_totals(runner, orders, household)
    , m_rail(new NavigationRail(theme))
    , m_strip(new StatusStrip(theme))
    , m_rehearsal(new RehearsalBanner(theme))
    , m_roles(new RolePane(household, theme))
    , m_gate(new RoleGate(household, this))
    , m_whole(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_notices(new NoticeBar(theme))
    , m_panic(new PanicCover(keys, this))
{
    setObjectName(u"mainWindow"_s);
    resize(firstSize);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_rehearsal);
    column->addWidget(m_strip);
    column->addWidget(m_roles);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notices);
    row->addLayout(column, 1);
    for (int page = 0; page < pageKinds; ++page)
        m_pages->addWidget(new QWidget);
    m_whole->addWidget(content);
    setCentralWidget(m_whole);
    // A pane that wants more for a moment must not push the window over the edge of a small screen.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(leastSize);
    wireDesks();
    addKeys(keys);
    showCurrentShow();
    m_totals.read();
}

void MainWindow::wireDesks()
{
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::makeIdlePage);
    m_second.start(1s);
    connect(&m_runner, &ShowRunner::changed, this, &MainWindow::showCurrentShow);
    connect(&m_totals, &TotalsReader::totalsRead, m_strip, &StatusStrip::setTotals);
    connect(&m_totals, &TotalsReader::failed, this,
            [this](const Error& error) { m_notices->show(Wording::errorText(error)); });
    connect(&m_orders, &OrderDesk::ledgerFailed, this,
            [this](const Error& error) { m_notices->showGrave(ledgerFaultText(error)); });
    connect(&m_orders, &OrderDesk::ledgerRecovered, this,
            [this] { m_notices->show(tr("The ledger can be written again.")); });
    connect(&m_household, &HouseholdDesk::changed, this, &MainWindow::showCurrentShow);
    connect(&m_intake, &IntakeSchedule::feedsChanged, this, &MainWindow::tick);
    connect(&m_feeds, &FeedWatch::silent, this, [this](const QString& text) {
        m_notices->show(text, tr("Sell by hand"), [this] { goTo(PageKind::Show); });
    });
    connect(&m_feeds, &FeedWatch::backAgain, this, [this](const QString& text) { m_notices->show(text); });
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::goTo);
    connect(m_rail, &NavigationRail::roleRequested, m_roles, &RolePane::toggle);
    connect(m_roles, &RolePane::notice, m_notices,
            [this](const QString& text, const QString& actionText, const std::function<void()>& action) {
                m_notices->show(text, actionText, action);
            });
    connect(m_strip, &StatusStrip::startRequested, this, [this] {
        kaibang::whenDone(m_runner.start(), this, [this](const Result<ShowView>& view) {
            m_notices->show(view ? tr("The show has started.") : Wording::errorText(view.error()));
        });
    });
    connect(m_strip, &StatusStrip::nameRequested, this, [this] {
        if (!m_showPage)
            return;
        goTo(PageKind::Show);
        m_showPage->beginNaming();
    });
    connect(m_strip, &StatusStrip::endRequested, this, [this] {
        kaibang::whenDone(m_runner.end(), this, [this](const Result<ShowView>& view) {
            m_notices->show(view ? tr("The show has ended. Its review is on the Orders page.")
                                 : Wording::errorText(view.error()));
        });
    });
}

void MainWindow::addKeys(const KeyMap& keys)
{
    for (int kind = 0; kind < pageKinds; ++kind) {
        auto* key = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(kind + 1)), this);
        connect(key, &QShortcut::activated, this, [this, kind] {
            if (PageKind(kind) != PageKind::Village || m_hasVillage)
                goTo(PageKind(kind));
        });
    }
    connect(new QShortcut(RolePane::key(), this), &QShortcut::activated, this, [this] {
        if (m_household.current().hasRoles() && !isAlone())
            m_roles->toggle();
    });
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] { goToNextPane(1); });
    connect(new QShortcut(QKeySequence(u"Shift+F6"_s), this), &QShortcut::activated, this,
            [this] { goToNextPane(-1); });
    auto* live = new LiveKeys(keys, this);
    live->bind(
        LiveAction::Panic, [this] { m_panic->isVisible() ? m_panic->uncover() : m_panic->cover(); },
        LiveKeys::Bounce::Meant);
    live->bind(
        LiveAction::Glance, [this] { switchReading(); }, LiveKeys::Bounce::Meant);
}

void MainWindow::setVillageShown(bool shown)
{
    m_hasVillage = shown;
    m_rail->setVillageShown(shown);
    if (!shown && page() == PageKind::Village)
        goTo(PageKind::Setup);
}

void MainWindow::showAlone(QWidget* page)
{
    m_whole->setCurrentIndex(m_whole->addWidget(page));
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveAlone()
{
    if (!isAlone())
        return;
    m_whole->currentWidget()->deleteLater();
    m_whole->setCurrentIndex(0);
}

bool MainWindow::isAlone() const
{
    return m_whole->currentIndex() != 0;
}

void MainWindow::switchReading()
{
    if (!m_showPage || isAlone())
        return;
    const bool isFar = m_showPage->isVisible() && m_showPage->reading() == ShowPage::Reading::Far;
    goTo(PageKind::Show);
    m_showPage->setReading(isFar ? ShowPage::Reading::Near : ShowPage::Reading::Far);
}

// Every page has its place from the beginning, with an empty widget in it until it is made.
void MainWindow::insertPage(PageKind kind, QWidget* page)
{
    const int shown = m_pages->currentIndex();
    QWidget* const empty = m_pages->widget(int(kind));
    m_pages->insertWidget(int(kind), page);
    m_pages->removeWidget(empty);
    delete empty;
    m_pages->setCurrentIndex(shown);
    m_gate->guardAll(*page);
    applyZone();
}

void MainWindow::makePage(PageKind kind)
{
    if (const Later later = m_later.take(kind); later.make)
        later.make();
}

void MainWindow::makeIdlePage()
{
    for (auto it = m_later.cbegin(); it != m_later.cend(); ++it)
        if (it->making == Making::WhenIdle) {
            makePage(it.key());
            return; // one at a time: between them keys and orders have their turn
        }
    m_idle.stop();
}

QWidget* MainWindow::pageWidget(PageKind kind) const
{
    return m_pages->widget(int(kind));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    waitForIdle();
}

void MainWindow::waitForIdle()
{
    if (isVisible() && !m_later.isEmpty())
        m_idle.start(betweenPages);
}

void MainWindow::addShowPage(ShowPage* page)
{
    m_showPage = page;
    addPage(PageKind::Show, page);
    goTo(PageKind::Show);
    connect(&m_totals, &TotalsReader::totalsRead, page, &ShowPage::setTotals);
    connect(page, &ShowPage::toOpenChanged, m_strip, &StatusStrip::setToOpen);
    connect(page, &ShowPage::readingChanged, this, [this](ShowPage::Reading reading) {
        m_rail->setVisible(reading == ShowPage::Reading::Near);
        m_strip->setVisible(reading == ShowPage::Reading::Near);
        setMinimumSize(reading == ShowPage::Reading::Near ? leastSize : leastSizeFar);
    });
}

void MainWindow::restore()
{
    const QByteArray geometry = m_settings.windowGeometry();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray layout = m_showPage ? m_settings.layoutOf(m_showPage->objectName()) : QByteArray();
    if (!layout.isEmpty())
        m_showPage->restoreLayout(layout);
}

void MainWindow::goTo(PageKind kind)
{
    if (isAlone())
        return;
    if (m_showPage && kind != PageKind::Show)
        m_showPage->setReading(ShowPage::Reading::Near);
    makePage(kind);
    m_pages->setCurrentIndex(int(kind));
    m_rail->setPage(kind);
    m_rail->setLayoutMenu(kind == PageKind::Show && m_showPage ? m_showPage->layoutMenu() : nullptr);
    if (QWidget* page = m_pages->currentWidget())
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::offerFiles(qsizetype files, const std::function<void()>& open)
{
    m_notices->show(tr("%n file(s) with new orders in the watched folder.", nullptr, static_cast<int>(files)),
                    tr("Look at them"), open);
}

PageKind MainWindow::page() const
{
    return PageKind(m_pages->currentIndex());
}

// Navigation, the panes of the page, the notice: F6 goes around.
void MainWindow::goToNextPane(int step)
{
    QList<QWidget*> stops{m_rail->chosenButton()};
    if (m_showPage && m_pages->currentWidget() == m_showPage)
        stops += m_showPage->panes();
    else if (auto* village = qobject_cast<VillagePage*>(m_pages->currentWidget()))
        stops += village->panes();
    else
        stops.append(m_pages->currentWidget());
    stops.append(m_strip);
    stops.append(m_notices);
    moveFocusRound(stops, step, [this](QWidget* stop) {
        if (m_showPage && m_showPage->isAncestorOf(stop))
            m_showPage->bringForward(stop);
    });
}

void MainWindow::showCurrentShow()
{
    m_strip->setShow(m_runner.current().show);
    m_gate->guard(&m_strip->startEndButton(),
                  m_runner.current().show.state == ShowState::Live ? Act::EndShow : Act::StartShow);
    m_rail->setRole(m_household.current().hasRoles() ? RoleWords::roleText(m_household.current().acting) : QString());
    m_rehearsal->setVisible(m_household.current().isRehearsal);
    applyZone();
    const QString household = m_household.current().name;
    const QString name = household.isEmpty() ? tr("Kaibang") : tr("%1 — Kaibang").arg(household);
    setWindowTitle(m_household.current().isRehearsal ? tr("REHEARSAL: %1").arg(name) : name);
    tick();
}

void MainWindow::applyZone()
{
    const QTimeZone zone = m_household.current().timeZone();
    m_panic->setZone(zone);
    const auto pages = m_pages->findChildren<PagePart*>(Qt::FindDirectChildrenOnly);
    for (PagePart* page : pages)
        page->setZone(zone);
}

void MainWindow::tick()
{
    const QList<FeedHealth> feeds = m_intake.feeds();
    m_strip->setFeeds(feeds);
    m_strip->setNow(m_clock.now());
    m_feeds.setClaimKey(m_keys.keyText(LiveAction::TypeClaim));
    m_feeds.look(feeds, m_clock.now(), m_keys.keyText(LiveAction::Sell));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Who ends the session or the program has decided already.
    if (event->spontaneous() && m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    if (m_showPage)
        m_settings.setLayoutOf(m_showPage->objectName(), m_showPage->saveLayout());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showCurrentShow();
        m_totals.read(); // its texts are numbers in the language's form
    }
    QMainWindow::changeEvent(event);
}

} // namespace kaibang
