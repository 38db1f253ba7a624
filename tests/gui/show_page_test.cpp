// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window on a real ledger, driven by keys and object names. With KAIBANG_SHOTS=FOLDER it leaves pictures.
#include "compositor.h"
#include "demo_household.h"
#include "hold_button.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "ledger.h"
#include "main_window.h"
#include "order_desk.h"
#include "pattern_source.h"
#include "preview_widget.h"
#include "show_page.h"
#include "show_runner.h"
#include "snapshot.h"
#include "stock_room.h"
#include "store_thread.h"
#include "system_clock.h"
#include "theme.h"
#include "ui_settings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int patience = 10'000;

Theme& theme()
{
    static Theme one(*qApp);
    return one;
}

QByteArray demoPicture(const QString& name)
{
    QSvgRenderer renderer(QStringLiteral(KAIBANG_DEMO) + u'/' + name);
    QImage image(320, 320, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class ShowPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto started = StoreThread::start([this] {
            Household owner;
            owner.name = u"Shell Bay"_s;
            owner.isRehearsal = true;
            return Ledger::create(folder.filePath(u"ledger/test.kaibang"_s), owner, clock);
        });
        ASSERT_TRUE(started.ok()) << started.error().detail.toStdString();
        store = std::move(started).value();
        stock = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
        QFile catalogue(QStringLiteral(KAIBANG_DEMO) + u"/catalogue.json"_s);
        ASSERT_TRUE(catalogue.open(QIODevice::ReadOnly));
        auto filled = fillDemoHousehold(*store, *stock, catalogue.readAll(), u"en"_s, demoPicture);
        ASSERT_TRUE(QTest::qWaitFor([&] { return filled.isFinished(); }, patience));
        ASSERT_TRUE(filled.result().ok()) << filled.result().error().detail.toStdString();
        household = std::make_unique<HouseholdDesk>(*store, clock);
        runner = std::make_unique<ShowRunner>(*store);
        orders = std::make_unique<OrderDesk>(*store);
        intake = std::make_unique<IntakeSchedule>(*orders, clock);
        snapshot = std::make_unique<Snapshot>();
        compositor = std::make_unique<Compositor>();
        pattern = std::make_unique<PatternSource>();
        compositor->setSource(pattern.get());
        pattern->start();
        auto loaded = household->load();
        ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.isFinished(); }, patience));
        openWindow();
    }

    void openWindow()
    {
        settings = std::make_unique<UiSettings>(folder.filePath(u"console.conf"_s));
        window = std::make_unique<MainWindow>(*runner, *orders, *household, *intake, clock, theme(), *settings);
        page = new ShowPage({*runner, *orders, *stock, *household, *intake, *compositor, *snapshot,
                             new PreviewWidget(*compositor), clock, theme(), folder.filePath(u"pictures"_s)});
        page->setSourceName(u"Test picture"_s);
        window->addShowPage(page);
        window->resize(1366, 768);
        window->restore();
        window->show();
        page->load();
        view = window->findChild<QAbstractItemView*>(u"runOrderView"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return view->model()->rowCount() > 2; }, patience));
        page->setFocus();
    }

    void TearDown() override
    {
        window.reset();
        store->drain(); // no answer is on its way when the desks go
        compositor.reset();
        snapshot.reset();
    }

    QString text(const QString& name) const { return window->findChild<QLabel*>(name)->text(); }
    QString notice() const { return window->notices().text(); }
    bool waitFor(const std::function<bool()>& done) const { return QTest::qWaitFor(done, patience); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page, key, modifiers);
    }
    void shot(const QString& name) const
    {
        const QString target = qEnvironmentVariable("KAIBANG_SHOTS");
        if (target.isEmpty())
            return;
        QTest::qWait(400);
        window->grab().save(target + u'/' + name + u".png"_s);
    }
    QString skuOf(const Uid& variant)
    {
        auto products = stock->catalogue();
        if (!waitFor([&] { return products.isFinished(); }) || !products.result().ok())
            return {};
        for (const Product& product : products.result().value()) {
            for (const Variant& one : product.variants) {
                if (one.uid == variant)
                    return one.code;
            }
        }
        return {};
    }
    void startShow()
    {
        QTest::mouseClick(window->findChild<QPushButton*>(u"startEndButton"_s), Qt::LeftButton);
        ASSERT_TRUE(waitFor([this] { return runner->current().show.state == ShowState::Live; }));
    }
    void putFirstOnAir()
    {
        page->setFocus();
        key(Qt::Key_Space);
        ASSERT_TRUE(waitFor([this] { return !text(u"onAirName"_s).isEmpty(); }));
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<StockRoom> stock;
    std::unique_ptr<HouseholdDesk> household;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<IntakeSchedule> intake;
    std::unique_ptr<Snapshot> snapshot;
    std::unique_ptr<PatternSource> pattern;
    std::unique_ptr<Compositor> compositor;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MainWindow> window;
    ShowPage* page = nullptr;
    QAbstractItemView* view = nullptr;
};

TEST_F(ShowPageTest, ASaleTakesThreeKeysAndCanBeUndone)
{
    shot(u"planned"_s);
    startShow();
    putFirstOnAir();
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return ticker->model()->rowCount() == 1; })) << notice().toStdString();
    EXPECT_TRUE(ticker->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
    ASSERT_TRUE(waitFor([this] { return text(u"statusOrders"_s) == u"1"_s; }));
    shot(u"live"_s);
    theme().apply(ThemeMode::Dark, 0);
    shot(u"dark"_s);
    theme().apply(ThemeMode::Light, 4);
    shot(u"large"_s);
    theme().apply(ThemeMode::Light, 0);
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"Sold"_s); }));
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"taken back"_s); })) << notice().toStdString();
}

TEST_F(ShowPageTest, EndingTakesAWholeSecond)
{
    startShow();
    auto* button = window->findChild<HoldButton*>(u"startEndButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mousePress(button, Qt::LeftButton);
    QTest::qWait(HoldButton::holdMs / 2);
    QTest::mouseRelease(button, Qt::LeftButton);
    QTest::qWait(HoldButton::holdMs);
    EXPECT_EQ(runner->current().show.state, ShowState::Live) << "half a second and a click end nothing";
    button->setFocus();
    QTest::keyPress(button, Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return runner->current().show.state != ShowState::Live; }));
    QTest::keyRelease(button, Qt::Key_Space);
}

TEST_F(ShowPageTest, LayoutSurvivesARestartAndCanBeReset)
{
    auto* columns = window->findChild<QSplitter*>(u"showColumns"_s);
    const QList<int> usual = columns->sizes();
    columns->setSizes({usual[0] + 60, usual[1] - 60, usual[2]});
    const QList<int> own = columns->sizes();
    ASSERT_NE(own, usual);
    window->close();
    openWindow();
    columns = window->findChild<QSplitter*>(u"showColumns"_s);
    EXPECT_EQ(columns->sizes(), own);
    EXPECT_FALSE(page->restoreLayout("not a layout"));
    EXPECT_EQ(columns->sizes(), own);
    page->resetLayout();
    EXPECT_EQ(columns->sizes(), usual);
}

TEST_F(ShowPageTest, PanicHidesAllButTheTime)
{
    auto* cover = window->findChild<QWidget*>(u"panicCover"_s);
    key(Qt::Key_X);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(cover->size(), window->size());
    window->resize(1440, 900);
    EXPECT_EQ(cover->size(), window->size());
    shot(u"panic"_s);
    QTest::keyClick(cover, Qt::Key_X);
    EXPECT_FALSE(cover->isVisible());
}

TEST_F(ShowPageTest, ItemsMoveAndLeaveByKeysAndComeBack)
{
    const int rows = view->model()->rowCount();
    const QString second = view->model()->index(1, 0).data(RunOrderModel::NameRole).toString();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return view->model()->index(0, 0).data(RunOrderModel::NameRole) == second; }));
    EXPECT_TRUE(waitFor([this] { return view->currentIndex().row() == 0; })) << "the choice goes with the item";
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return view->model()->rowCount() == rows - 1; }));
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"off the run order"_s); }));
    QTest::mouseClick(window->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return view->model()->rowCount() == rows; }));
}

TEST_F(ShowPageTest, AShortOrderAndAnUnknownProductWaitForAPerson)
{
    startShow();
    putFirstOnAir();
    OrderBatch batch;
    for (const auto& [id, sku, quantity] :
         {std::tuple{u"T1"_s, view->model()->index(0, 0).data(RunOrderModel::VariantRole).value<Uid>(), u"900"_s},
          std::tuple{u"T2"_s, Uid(), u"1"_s}}) {
        OrderEvent event;
        event.source = u"taobao"_s;
        event.shopId = u"shop"_s;
        event.orderId = id + u"00000000"_s;
        event.placedAt = event.observedAt = clock.now();
        event.zone = u"Asia/Shanghai"_s;
        event.payment = Payment::Paid;
        event.currency = Currency::fromCode(u"CNY").value();
        event.buyer.display = u"Maria Lopez"_s;
        OrderLine line;
        line.lineId = u"#1"_s;
        line.title = u"Grandma's shell lamp"_s;
        line.quantity = quantity;
        line.unitPrice = line.lineTotal = 5900;
        if (sku.isValid())
            line.sku = skuOf(sku);
        event.lines = {line};
        event.amounts.buyerPaid = 5900;
        batch.events.append(event);
    }
    orders->apply(batch);
    EXPECT_TRUE(waitFor([this] { return window->findChild<QWidget*>(u"conflictCard"_s); }));
    EXPECT_TRUE(waitFor([this] { return window->findChild<QWidget*>(u"waitingCard"_s); }));
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    ASSERT_TRUE(waitFor([&] { return ticker->model()->rowCount() == 2; }));
    EXPECT_FALSE(ticker->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Maria"_s));
    shot(u"attention"_s);
    auto* keep = window->findChild<QPushButton*>(u"keepShortButton"_s);
    ASSERT_NE(keep, nullptr);
    keep->click();
    EXPECT_TRUE(waitFor([this] { return !window->findChild<QWidget*>(u"conflictCard"_s); }));
}

TEST_F(ShowPageTest, EveryPageSaysRehearsal)
{
    EXPECT_TRUE(window->findChild<QWidget*>(u"rehearsalBanner"_s)->isVisible());
    EXPECT_TRUE(window->windowTitle().contains(u"REHEARSAL"_s));
}

} // namespace
} // namespace kaibang

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
