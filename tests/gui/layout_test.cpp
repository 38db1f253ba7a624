// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the panes stand: presets, moving, saving and what is refused.
#include "console_window.h"
#include "pane_board.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class LayoutTest : public ConsoleWindow
{
protected:
    [[nodiscard]] PaneBoard* board() const { return window->findChild<PaneBoard*>(u"paneBoard"_s); }
    [[nodiscard]] QDockWidget* dock(const QString& name) const { return window->findChild<QDockWidget*>(name); }
    [[nodiscard]] QRect place(const QString& name) const { return dock(name)->geometry(); }
    [[nodiscard]] QAction* action(const QString& name) const { return page->layoutMenu()->findChild<QAction*>(name); }
    static void settle() { QTest::qWait(50); }
    /// What must be seen together, and that nothing lies on it.
    void expectAllInSight(const char* when) const
    {
        QList<QRect> places;
        for (const auto& name : {u"runOrderPaneDock"_s, u"cameraPaneDock"_s, u"tickerPaneDock"_s}) {
            EXPECT_TRUE(dock(name)->isVisible()) << when;
            EXPECT_FALSE(dock(name)->visibleRegion().isEmpty()) << when << ' ' << name.toStdString();
            EXPECT_TRUE(board()->rect().contains(place(name))) << when << ' ' << name.toStdString();
            EXPECT_FALSE(dock(name)->features().testFlag(QDockWidget::DockWidgetClosable));
            for (const QRect& other : std::as_const(places))
                EXPECT_FALSE(other.intersects(place(name))) << when << ' ' << name.toStdString();
            places.append(place(name));
        }
    }
};

TEST_F(LayoutTest, EveryPresetShowsRunOrderCameraAndOrdersTogether)
{
    expectAllInSight("stream");
    const QRect camera = place(u"cameraPaneDock"_s), onAir = place(u"onAirPaneDock"_s);
    const QRect ticker = place(u"tickerPaneDock"_s);
    key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(board()->preset(), PanePreset::Openings);
    EXPECT_TRUE(action(u"layoutOpenings"_s)->isChecked());
    EXPECT_TRUE(waitFor([&] { return place(u"openingPaneDock"_s).height() > onAir.height() * 5 / 4; }))
        << "the lower middle is the work table";
    shot(u"openings"_s);
    expectAllInSight("openings");
    key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return place(u"tickerPaneDock"_s).width() > ticker.width() * 5 / 4; }));
    EXPECT_EQ(place(u"attentionPaneDock"_s).width(), place(u"tickerPaneDock"_s).width());
    shot(u"helper"_s);
    expectAllInSight("helper");
    key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return place(u"cameraPaneDock"_s) == camera; }));
    EXPECT_FALSE(dock(u"onAirPaneDock"_s)->visibleRegion().isEmpty()); // in front again, before the opening table
}

TEST_F(LayoutTest, SharesFollowTheWindowUntilAPersonChangesThem)
{
    const auto share = [this] { return place(u"tickerPaneDock"_s).width() * 100 / board()->width(); };
    const int usual = share();
    window->resize(1900, 1000);
    ASSERT_TRUE(waitFor([this] { return board()->width() > 1700; }));
    EXPECT_TRUE(waitFor([&] { return qAbs(share() - usual) <= 1; })) << share() << " instead of " << usual;
    EXPECT_FALSE(board()->isChanged());
}

TEST_F(LayoutTest, ABorderDraggedByHandStaysOverARestartAndCanBeReset)
{
    const QRect usual = place(u"runOrderPaneDock"_s);
    const QPoint border(usual.right() + 4, usual.center().y());
    QTest::mousePress(board(), Qt::LeftButton, {}, border);
    QTest::mouseMove(board(), border + QPoint(60, 0));
    settle(); // a border follows the mouse from a timer
    QTest::mouseRelease(board(), Qt::LeftButton, {}, border + QPoint(60, 0));
    ASSERT_TRUE(waitFor([&] { return place(u"runOrderPaneDock"_s).width() > usual.width() + 40; }));
    EXPECT_TRUE(board()->isChanged());
    const QRect own = place(u"runOrderPaneDock"_s);
    window->close();
    openWindow();
    EXPECT_TRUE(waitFor([&] { return place(u"runOrderPaneDock"_s) == own; })) << place(u"runOrderPaneDock"_s).width();
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return place(u"runOrderPaneDock"_s) == usual; }));
    EXPECT_FALSE(board()->isChanged());
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return place(u"runOrderPaneDock"_s) == own; })) << "undo brings the own layout back";
}

TEST_F(LayoutTest, PanesAreLockedUntilTheyAreUnlocked)
{
    QDockWidget* orderDock = dock(u"tickerPaneDock"_s);
    auto* floatButton = orderDock->titleBarWidget()->findChild<QToolButton*>(u"floatButton"_s);
    EXPECT_FALSE(orderDock->features().testFlag(QDockWidget::DockWidgetMovable));
    EXPECT_FALSE(floatButton->isVisible());
    key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(orderDock->features(), QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    ASSERT_TRUE(floatButton->isVisible());
    floatButton->click();
    ASSERT_TRUE(orderDock->isFloating());
    EXPECT_FALSE(orderDock->windowTitle().isEmpty());
    window->close();
    openWindow();
    EXPECT_TRUE(dock(u"tickerPaneDock"_s)->isFloating()) << "a pane on a second screen stays there";
    EXPECT_TRUE(dock(u"tickerPaneDock"_s)->isVisible());
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([this] { return !dock(u"tickerPaneDock"_s)->isFloating(); }));
    expectAllInSight("after reset");
}

TEST_F(LayoutTest, KeysWorkInAPaneThatFloats)
{
    board()->setMoves(PaneMoves::Free);
    dock(u"tickerPaneDock"_s)->setFloating(true);
    dock(u"tickerPaneDock"_s)->setFocusPolicy(Qt::StrongFocus);
    dock(u"tickerPaneDock"_s)->activateWindow();
    dock(u"tickerPaneDock"_s)->setFocus();
    ASSERT_TRUE(waitFor([this] { return QApplication::activeWindow() == dock(u"tickerPaneDock"_s); }));
    QTest::keyClick(dock(u"tickerPaneDock"_s), Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return !text(u"onAirName"_s).isEmpty(); }));
}

TEST_F(LayoutTest, DamagedForeignAndOldLayoutsAreRefused)
{
    action(u"layoutHelper"_s)->trigger();
    settle();
    const QRect helper = place(u"tickerPaneDock"_s);
    board()->setMoves(PaneMoves::Free);
    dock(u"cameraPaneDock"_s)->setFloating(true);
    const QByteArray good = page->saveLayout();
    dock(u"cameraPaneDock"_s)->setFloating(false);
    action(u"layoutHelper"_s)->trigger();
    settle();
    QMainWindow foreign;
    QByteArray older = good;
    older[5] = 1; // the version
    for (const QByteArray& bad : {QByteArray(), QByteArray("not a layout"), foreign.saveState(), older,
                                  good.first(good.size() / 2), good + "x"}) {
        EXPECT_FALSE(page->restoreLayout(bad));
        EXPECT_EQ(place(u"tickerPaneDock"_s), helper);
    }
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x40);
        ASSERT_FALSE(page->restoreLayout(bad)) << "a changed byte at " << at;
    }
    EXPECT_EQ(place(u"tickerPaneDock"_s), helper);
    EXPECT_TRUE(page->restoreLayout(good)) << "the control: undamaged it is taken";
    EXPECT_TRUE(dock(u"cameraPaneDock"_s)->isFloating());
}

TEST_F(LayoutTest, ADamagedLayoutInTheSettingsFallsBackToThePreset)
{
    const QRect usual = place(u"runOrderPaneDock"_s);
    action(u"layoutHelper"_s)->trigger();
    window->close();
    settings->setLayoutOf(page->objectName(), "KBSP but damaged");
    ASSERT_TRUE(settings->sync());
    openWindow();
    EXPECT_EQ(board()->preset(), PanePreset::Stream);
    EXPECT_EQ(place(u"runOrderPaneDock"_s), usual);
    expectAllInSight("after damage");
}

TEST_F(LayoutTest, AFurtherPaneIsATabOfItsHome)
{
    PaneBoard own;
    auto* table = new Pane(u"table"_s, testTheme());
    for (const auto& [name, home] : {std::pair{u"left"_s, PaneHome::Left},
                                     {u"camera"_s, PaneHome::MiddleTop},
                                     {u"below"_s, PaneHome::MiddleBottom},
                                     {u"orders"_s, PaneHome::RightTop},
                                     {u"waits"_s, PaneHome::RightBottom}})
        own.addPane(new Pane(name, testTheme()), home, name == u"below"_s ? PaneSight::MayBeTab : PaneSight::Always);
    own.addPane(table, PaneHome::MiddleBottom, PaneSight::MayBeTab);
    own.arrange(PanePreset::Openings);
    own.resize(1200, 700);
    own.show();
    const auto tabs = own.tabifiedDockWidgets(own.findChild<QDockWidget*>(u"belowDock"_s));
    ASSERT_EQ(tabs.size(), 1);
    EXPECT_EQ(tabs.first()->widget(), table);
    EXPECT_TRUE(own.restore(own.save()));
}

} // namespace
} // namespace kaibang
