// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "clipped_words.h"
#include "demo_household.h"
#include "ledger.h"
#include "preview_widget.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

Theme& testTheme()
{
    static Theme one(*qApp);
    return one;
}

void ConsoleWindow::SetUp()
{
    auto started = StoreThread::start([this] {
        Household owner;
        owner.name = u"Shell Bay"_s;
        owner.isRehearsal = isRehearsal;
        owner.zone = zone;
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

void ConsoleWindow::openWindow()
{
    settings = std::make_unique<UiSettings>(folder.filePath(u"console.conf"_s));
    keys = std::make_unique<KeyMap>(*settings);
    sounds = std::make_unique<SoundBoard>(*settings);
    speaker = std::make_unique<Speaker>();
    plan = std::make_unique<RunPlanDesk>(*store);
    openings = std::make_unique<OpeningTable>(*store);
    disclosures = std::make_unique<DisclosureDesk>(*store);
    pieces = std::make_unique<PieceDesk>(*store, *stock);
    packing = std::make_unique<PackingDesk>(*store, *orders);
    returns = std::make_unique<ReturnsDesk>(*store, *orders, *stock);
    printing = std::make_unique<PrintRoom>(*settings, folder.filePath(u"printed"_s));
    claims = std::make_unique<ClaimTray>(*store, *orders);
    intake->sendCommentsTo(*claims);
    holds = std::make_unique<HoldClock>(*claims, *orders, clock);
    flashes = std::make_unique<FlashDesk>(*store, *orders, clock);
    window = std::make_unique<MainWindow>(*runner, *orders, *household, *intake, clock, *keys, testTheme(), *settings);
    page = new ShowPage({*runner,
                         *orders,
                         *stock,
                         *household,
                         *intake,
                         *compositor,
                         *snapshot,
                         new PreviewWidget(*compositor),
                         clock,
                         testTheme(),
                         *settings,
                         *keys,
                         *sounds,
                         *speaker,
                         *plan,
                         *openings,
                         *disclosures,
                         *pieces,
                         *claims,
                         *holds,
                         *flashes,
                         folder.path(),
                         folder.filePath(u"pictures"_s),
                         recordings(),
                         streams()});
    page->setSourceName(u"Test picture"_s);
    window->addShowPage(page);
    window->resize(1366, 768);
    window->restore();
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get())) << "keys reach the active window only";
    page->load();
    view = window->findChild<QAbstractItemView*>(u"runOrderView"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->model()->rowCount() > 2; }, patience));
    page->setFocus();
}

void ConsoleWindow::TearDown()
{
    window.reset();
    plan.reset();
    pieces.reset();
    returns.reset();
    packing.reset();
    printing.reset();
    holds.reset();
    flashes.reset();
    claims.reset();
    openings.reset();
    disclosures.reset();
    store->drain(); // no answer is on its way when the desks go
    compositor.reset();
    snapshot.reset();
}

bool ConsoleWindow::waitFor(const std::function<bool()>& done, int milliseconds)
{
    return QTest::qWaitFor(done, milliseconds);
}

void ConsoleWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : page, key, modifiers);
}

void ConsoleWindow::shot(const QString& name) const
{
    shot(name, *window);
}

void ConsoleWindow::shot(const QString& name, const QWidget& root)
{
    const QString target = qEnvironmentVariable("KAIBANG_SHOTS");
    if (target.isEmpty())
        return;
    QTest::qWait(400);
    const_cast<QWidget&>(root).grab().save(target + u'/' + name + u".png"_s);
}

void ConsoleWindow::keepPicture(const QString& name, const QSize& size)
{
    window->resize(size);
    QTest::qWait(80); // layouts follow by posted events
    EXPECT_EQ(window->size(), size) << name.toStdString() << " needs more room";
    QStringList clipped;
    const bool isReadable = waitFor([&] { return (clipped = clippedWords(*window)).isEmpty(); }, 1000);
    EXPECT_TRUE(isReadable) << name.toStdString() << ' ' << size.width() << ":\n  "
                            << clipped.join(u"\n  "_s).toStdString();
    const QString out = qEnvironmentVariable("KAIBANG_OUT");
    if (out.isEmpty())
        return;
    ASSERT_TRUE(QDir().mkpath(out));
    const QString file = u"%1-%2x%3.png"_s.arg(name).arg(size.width()).arg(size.height());
    EXPECT_TRUE(window->grab().save(QDir(out).filePath(file))) << file.toStdString();
}

QString ConsoleWindow::skuOf(const Uid& variant)
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

void ConsoleWindow::startShow()
{
    QTest::mouseClick(window->findChild<QPushButton*>(u"startEndButton"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return runner->current().show.state == ShowState::Live; }));
}

void ConsoleWindow::putFirstOnAir()
{
    page->setFocus();
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return !text(u"onAirName"_s).isEmpty(); }))
        << "the notice: " << notice().toStdString() << ", the keyboard: "
        << (QApplication::focusWidget() ? QApplication::focusWidget()->objectName().toStdString() : "nowhere")
        << ", active: " << window->isActiveWindow();
}

} // namespace kaibang

int main(int argc, char** argv)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // as the program itself does
    qputenv("TZ", "Asia/Shanghai");        // households live where they say, not where the computer is
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
