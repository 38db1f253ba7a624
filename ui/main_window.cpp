// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "household_desk.h"
#include "icons.h"
#include "intake_schedule.h"
#include "order_desk.h"
#include "panic_cover.h"
#include "rehearsal_banner.h"
#include "show_page.h"
#include "show_runner.h"
#include "status_strip.h"
#include "theme.h"
#include "ui_settings.h"
#include "when_done.h"
#include "wording.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto totalsDelay = 200ms; // a burst of orders asks for the totals once
constexpr QSize firstSize(1280, 720);
const char* const navigationNames[] = {"navShow", "navStock", "navOrders", "navSetup"};
const char* const navigationIcons[] = {"nav-show", "nav-stock", "nav-orders", "nav-setup"};
constexpr int pageCount = 4;

} // namespace

MainWindow::MainWindow(ShowRunner& runner, OrderDesk& orders, HouseholdDesk& household, IntakeSchedule& intake,
                       const Clock& clock, Theme& theme, UiSettings& settings)
    : m_runner(runner)
    , m_orders(orders)
    , m_household(household)
    , m_intake(intake)
    , m_clock(clock)
    , m_theme(theme)
    , m_settings(settings)
    , m_strip(new StatusStrip(theme))
    , m_rehearsal(new RehearsalBanner(theme))
    , m_pages(new QStackedWidget)
    , m_notices(new NoticeBar(theme))
    , m_navigation(new QButtonGroup(this))
    , m_panic(new PanicCover(this))
{
    setObjectName(u"mainWindow"_s);
    resize(firstSize);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_rehearsal);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notices);
    row->addLayout(column, 1);
    setCentralWidget(content);
    wireDesks();
    addKeys();
    connect(&m_theme, &Theme::changed, this, &MainWindow::restyle);
    retranslate();
    restyle();
    showCurrentShow();
    tick();
}

QWidget* MainWindow::makeRail()
{
    auto* rail = new QFrame;
    rail->setObjectName(u"navRail"_s);
    Theme::setRole(rail, "rail");
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(m_theme.tokens().grid, m_theme.tokens().gap, m_theme.tokens().grid,
                               m_theme.tokens().gap);
    column->setSpacing(m_theme.tokens().grid);
    for (int kind = 0; kind < pageCount; ++kind) {
        auto* button = new QToolButton(rail);
        button->setObjectName(QLatin1StringView(navigationNames[kind]));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        Theme::setRole(button, "nav");
        m_navigation->addButton(button, kind);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(m_navigation, &QButtonGroup::idClicked, this, [this](int kind) { goTo(PageKind(kind)); });
    return rail;
}

void MainWindow::wireDesks()
{
    m_totalsSoon.setSingleShot(true);
    m_totalsSoon.setInterval(totalsDelay);
    connect(&m_totalsSoon, &QTimer::timeout, this, &MainWindow::readTotals);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start(1s);
    connect(&m_runner, &ShowRunner::changed, this, &MainWindow::showCurrentShow);
    connect(&m_orders, &OrderDesk::ordersChanged, this, [this] {
        if (!m_totalsSoon.isActive())
            m_totalsSoon.start();
    });
    connect(&m_orders, &OrderDesk::ledgerFailed, this,
            [this](const Error& error) { m_notices->show(Wording::errorText(error)); });
    connect(&m_orders, &OrderDesk::ledgerRecovered, this,
            [this] { m_notices->show(tr("The ledger can be written again.")); });
    connect(&m_household, &HouseholdDesk::changed, this, &MainWindow::showCurrentShow);
    connect(&m_intake, &IntakeSchedule::feedsChanged, this, &MainWindow::tick);
    connect(m_strip, &StatusStrip::startRequested, this, [this] {
        kaibang::whenDone(m_runner.start(), this, [this](const Result<ShowView>& view) {
            m_notices->show(view ? tr("The show has started.") : Wording::errorText(view.error()));
        });
    });
    connect(m_strip, &StatusStrip::endRequested, this, [this] {
        kaibang::whenDone(m_runner.end(), this, [this](const Result<ShowView>& view) {
            m_notices->show(view ? tr("The show has ended. Its review is on the Orders page.")
                                 : Wording::errorText(view.error()));
        });
    });
}

void MainWindow::addKeys()
{
    for (int kind = 0; kind < pageCount; ++kind) {
        auto* key = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(kind + 1)), this);
        connect(key, &QShortcut::activated, this, [this, kind] { goTo(PageKind(kind)); });
    }
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] { goToNextPane(1); });
    connect(new QShortcut(QKeySequence(u"Shift+F6"_s), this), &QShortcut::activated, this,
            [this] { goToNextPane(-1); });
    connect(new QShortcut(Qt::Key_X, this), &QShortcut::activated, this,
            [this] { m_panic->isVisible() ? m_panic->uncover() : m_panic->cover(); });
    connect(new QShortcut(QKeySequence(u"Ctrl+Shift+R"_s), this), &QShortcut::activated, this, [this] {
        if (!m_showPage)
            return;
        const QByteArray before = m_showPage->saveLayout();
        m_showPage->resetLayout();
        m_notices->show(tr("The panes are back in their places."), tr("Undo"),
                        [this, before] { m_showPage->restoreLayout(before); });
    });
}

void MainWindow::insertPage(PageKind kind, QWidget* page)
{
    m_pages->insertWidget(int(kind), page);
    goTo(PageKind::Show);
}

void MainWindow::addShowPage(ShowPage* page)
{
    m_showPage = page;
    addPage(PageKind::Show, page);
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
    m_pages->setCurrentIndex(int(kind));
    if (QAbstractButton* button = m_navigation->button(int(kind)))
        button->setChecked(true);
    if (QWidget* page = m_pages->currentWidget())
        page->setFocus(Qt::OtherFocusReason);
}

PageKind MainWindow::page() const
{
    return PageKind(m_pages->currentIndex());
}

// Navigation, the panes of the page, the notice: F6 goes around.
void MainWindow::goToNextPane(int step)
{
    QList<QWidget*> stops{m_navigation->checkedButton()};
    if (m_showPage && m_pages->currentWidget() == m_showPage)
        stops += m_showPage->panes();
    else if (QWidget* page = m_pages->currentWidget())
        stops.append(page);
    stops.append(m_strip);
    stops.append(m_notices);
    const QWidget* focus = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype stop = 0; stop < stops.size(); ++stop) {
        if (stops[stop] && focus && (stops[stop] == focus || stops[stop]->isAncestorOf(focus)))
            here = stop;
    }
    for (qsizetype tries = 1; tries <= stops.size(); ++tries) {
        QWidget* next = stops[(here + step * tries + tries * stops.size()) % stops.size()];
        if (!next || !next->isVisible())
            continue;
        next->setFocus(Qt::TabFocusReason);
        // A pane that takes no keys itself hands the keyboard to its first control that does.
        for (QWidget* child : next->focusPolicy() == Qt::NoFocus ? next->findChildren<QWidget*>() : QList<QWidget*>()) {
            if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::TabFocusReason);
                break;
            }
        }
        if (QApplication::focusWidget() != focus)
            return;
    }
}

void MainWindow::showCurrentShow()
{
    m_strip->setShow(m_runner.current().show);
    m_rehearsal->setVisible(m_household.current().isRehearsal);
    const QString household = m_household.current().name;
    const QString name = household.isEmpty() ? tr("Kaibang") : tr("%1 — Kaibang").arg(household);
    setWindowTitle(m_household.current().isRehearsal ? tr("REHEARSAL: %1").arg(name) : name);
    readTotals();
    tick();
}

void MainWindow::readTotals()
{
    const Uid show = m_runner.current().show.uid;
    if (!show.isValid()) {
        m_strip->setTotals(StatusTotals::of({}, m_household.current().currency));
        return;
    }
    kaibang::whenDone(m_orders.totalsOfShow(show), this, [this](const Result<QList<MoneyTotals>>& totals) {
        if (totals)
            m_strip->setTotals(StatusTotals::of(totals.value(), m_household.current().currency));
        else
            m_notices->show(Wording::errorText(totals.error()));
    });
}

void MainWindow::tick()
{
    m_strip->setFeeds(m_intake.feeds());
    m_strip->setNow(m_clock.now());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (m_showPage)
        m_settings.setLayoutOf(m_showPage->objectName(), m_showPage->saveLayout());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::restyle()
{
    const auto& t = m_theme.tokens();
    for (int kind = 0; kind < pageCount; ++kind) {
        auto* button = static_cast<QToolButton*>(m_navigation->button(kind));
        button->setIcon(themedIcon(QLatin1StringView(navigationIcons[kind]), t.text));
        button->setIconSize(QSize(t.iconSize, t.iconSize));
        button->setMinimumSize(t.railWidth - 2 * t.grid, t.liveHeight);
    }
    m_rehearsal->updateGeometry();
}

void MainWindow::retranslate()
{
    const QString words[] = {tr("Show"), tr("Stock"), tr("Orders"), tr("Setup")};
    for (int kind = 0; kind < pageCount; ++kind) {
        auto* button = static_cast<QToolButton*>(m_navigation->button(kind));
        button->setText(words[kind]);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(words[kind]).arg(kind + 1));
    }
    showCurrentShow();
}

} // namespace kaibang
