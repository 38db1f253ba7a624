// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_watch.h"
#include "navigation_rail.h"
#include "notice_bar.h"
#include "totals_reader.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>
#include <functional>

class QStackedWidget;

namespace kaibang {

class Clock;
class HouseholdDesk;
class IntakeSchedule;
class KeyMap;
class OrderDesk;
class PanicCover;
class RehearsalBanner;
class RoleGate;
class RolePane;
class ShowPage;
class ShowRunner;
class StatusStrip;
class Theme;
class UiSettings;

/// The one window: navigation, status strip, the pages, and the notice bar. Owns the pages it is given; the desks,
/// the theme and the settings are borrowed and outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ShowRunner& runner, OrderDesk& orders, HouseholdDesk& household, IntakeSchedule& intake,
               const Clock& clock, const KeyMap& keys, Theme& theme, UiSettings& settings);

    /// Adds a page and wires its signal notice(text, actionText, action).
    template<typename Page>
    void addPage(PageKind kind, Page* page)
    {
        connect(page, &Page::notice, m_notices,
                [this](const QString& text, const QString& actionText, const std::function<void()>& action) {
                    m_notices->show(text, actionText, action);
                });
        insertPage(kind, page);
    }
    /// When a page that nobody has gone to is made: soon after the window stands, or not before somebody goes there.
    enum class Making { WhenIdle, WhenAsked };
    /// As addPage(), of what `make` returns, later: a window is there sooner when most of it is not.
    template<typename Make>
    void addPageLater(PageKind kind, Making making, Make make)
    {
        m_later.insert(kind, {making, [this, kind, make] { addPage(kind, make()); }});
        waitForIdle();
    }
    /// The page of that kind as what was added, made now if it has to be.
    template<typename Page>
    [[nodiscard]] Page& pageAs(PageKind kind)
    {
        makePage(kind);
        return *static_cast<Page*>(pageWidget(kind));
    }
    /// Whether this computer is a village's desk: then there is a page for it, and a way to it.
    void setVillageShown(bool shown);
    /// Shows `page` and nothing else, not even the navigation, until leaveAlone(). Takes the page.
    void showAlone(QWidget* page);
    void leaveAlone();
    /// As addPage(), and keeps the layout of its panes between starts.
    void addShowPage(ShowPage* page);
    /// Puts size and layout back where they were. Call after the pages are added.
    void restore();
    void goTo(PageKind kind);
    [[nodiscard]] PageKind page() const;
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }
    [[nodiscard]] StatusStrip& strip() { return *m_strip; }
    /// Asked when a person closes the window, not when the program ends it: false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Says that so many files with new orders are there, and looks at them with `open` when the person wants it.
    void offerFiles(qsizetype files, const std::function<void()>& open);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Later
    {
        Making making = Making::WhenIdle;
        std::function<void()> make;
    };
    void wireDesks();
    void addKeys(const KeyMap& keys);
    void insertPage(PageKind kind, QWidget* page);
    void makePage(PageKind kind);
    void waitForIdle();
    void makeIdlePage();
    [[nodiscard]] QWidget* pageWidget(PageKind kind) const;
    void goToNextPane(int step);
    void showCurrentShow();
    [[nodiscard]] bool isAlone() const;
    void switchReading();
    /// Times are those of the household, wherever the computer thinks it is.
    void applyZone();
    void tick();

    ShowRunner& m_runner;
    OrderDesk& m_orders;
    HouseholdDesk& m_household;
    IntakeSchedule& m_intake;
    const Clock& m_clock;
    const KeyMap& m_keys;
    UiSettings& m_settings;
    TotalsReader m_totals;
    NavigationRail* m_rail;
    StatusStrip* m_strip;
    RehearsalBanner* m_rehearsal;
    RolePane* m_roles;
    RoleGate* m_gate;
    QStackedWidget* m_whole; ///< the usual content, and a page that is shown alone
    QStackedWidget* m_pages;
    NoticeBar* m_notices;
    PanicCover* m_panic;
    std::function<bool()> m_mayClose;
    bool m_hasVillage = false;
    ShowPage* m_showPage = nullptr;
    FeedWatch m_feeds;
    QMap<PageKind, Later> m_later; ///< pages that are not made yet
    QTimer m_second, m_idle;
};

} // namespace kaibang
