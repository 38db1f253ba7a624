// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies on the picture, moved on the preview by keys and mouse, covered by keys, shown on a screen of its own; and
// that no buyer is on it.
#include "air_overlay.h"
#include "console_window.h"
#include "order_samples.h"
#include "overlay_editor.h"
#include "picture_layers.h"
#include "picture_screen.h"
#include "preview_widget.h"
#include "run_order_model.h"
#include "text.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class AirOverlayTest : public ConsoleWindow
{
protected:
    OverlayEditor& editor() const { return *window->findChild<OverlayEditor*>(u"overlayEditor"_s); }
    PreviewWidget& preview() const { return *window->findChild<PreviewWidget*>(); }
    PictureScreen& screen() const { return *page->findChild<PictureScreen*>(); }
    template<typename W>
    W& part(const QString& name) const
    {
        return *window->findChild<W*>(name);
    }
    const LayerPlace& placeOf(OverlayLayer layer) const { return compositor->overlay().layout[layer]; }
    void edit()
    {
        page->setFocus();
        key(Qt::Key_F8);
        ASSERT_TRUE(editor().isEditing());
        ASSERT_TRUE(waitFor([this] { return !compositor->placed().picture.isEmpty(); }));
    }
    QPoint at(const QPoint& ofPicture) const { return editor().widgetPoint(ofPicture).toPoint(); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers held = Qt::ControlModifier) const
    {
        QTest::mousePress(&editor(), Qt::LeftButton, held, from);
        QTest::mouseMove(&editor(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, editor().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, held);
        QApplication::sendEvent(&editor(), &move);
        QTest::mouseRelease(&editor(), Qt::LeftButton, held, to);
    }
    /// The composed picture stands still, so that two views of it can be compared.
    void standStill()
    {
        pattern->stop();
        ASSERT_TRUE(waitFor([this] { return compositor->status().state == SourceState::Stopped; }));
    }
};

TEST_F(AirOverlayTest, IsMovedByKeysAndKeptOverARestart)
{
    putFirstOnAir();
    edit();
    EXPECT_EQ(QApplication::focusWidget(), &editor());
    editor().select(OverlayLayer::Product);
    const QRect before = editor().rectOf(OverlayLayer::Product);
    const qint64 inStock = view->model()->index(0, 0).data(RunOrderModel::LeftRole).toLongLong();
    key(Qt::Key_Right);
    key(Qt::Key_Up, Qt::ShiftModifier);
    const QRect moved = editor().rectOf(OverlayLayer::Product);
    EXPECT_NEAR(moved.x() - before.x(), editor().pictureSize().width() / 100.0, 2);
    EXPECT_NEAR(before.y() - moved.y(), editor().pictureSize().height() / 20.0, 2);
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    key(Qt::Key_Minus);
    EXPECT_EQ(placeOf(OverlayLayer::Product).sizePercent, 105);
    EXPECT_EQ(view->model()->index(0, 0).data(RunOrderModel::LeftRole).toLongLong(), inStock)
        << "plus is the editor's while it has the keyboard";
    EXPECT_TRUE(editor().accessibleDescription().contains(u"105"_s)) << editor().accessibleDescription().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(placeOf(OverlayLayer::Product).sizePercent, 110);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(placeOf(OverlayLayer::Product).sizePercent, 105);
    const OverlayLayout kept = compositor->overlay().layout;
    key(Qt::Key_Escape);
    EXPECT_FALSE(editor().isEditing());
    EXPECT_NE(QApplication::focusWidget(), &editor());
    window.reset();
    compositor->changeOverlay([](Overlay& overlay) { overlay.layout = {}; });
    openWindow();
    EXPECT_EQ(compositor->overlay().layout, kept);
}

TEST_F(AirOverlayTest, TabGoesThroughTheLayersAndEverythingHasAButton)
{
    edit();
    editor().select(OverlayLayer::Sign);
    for (const OverlayLayer next :
         {OverlayLayer::Clock, OverlayLayer::Disclosure, OverlayLayer::Opening, OverlayLayer::Product}) {
        key(Qt::Key_Tab);
        EXPECT_EQ(editor().draft().selected(), next);
        EXPECT_EQ(part<QComboBox>(u"overlayLayer"_s).currentIndex(), int(next));
    }
    key(Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), &editor()) << "no trap for the keyboard";
    editor().select(OverlayLayer::Clock);
    EXPECT_FALSE(placeOf(OverlayLayer::Clock).isShown);
    part<QCheckBox>(u"overlayShown"_s).click();
    EXPECT_TRUE(placeOf(OverlayLayer::Clock).isShown);
    part<QToolButton>(u"overlayLarger"_s).click();
    EXPECT_EQ(placeOf(OverlayLayer::Clock).sizePercent, 105);
    part<QToolButton>(u"overlayUndo"_s).click();
    EXPECT_EQ(placeOf(OverlayLayer::Clock).sizePercent, 100);
    part<QToolButton>(u"overlayRedo"_s).click();
    part<QToolButton>(u"overlayReset"_s).click();
    EXPECT_EQ(placeOf(OverlayLayer::Clock).sizePercent, 100);
    EXPECT_TRUE(placeOf(OverlayLayer::Clock).isShown);
    for (QWidget* each : part<QWidget>(u"overlayBar"_s).findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && qobject_cast<QToolButton*>(each)) {
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->objectName().toStdString();
        }
    part<QPushButton>(u"overlayDone"_s).click();
    EXPECT_FALSE(editor().isEditing());
    EXPECT_FALSE(part<QWidget>(u"overlayBar"_s).isVisible());
}

TEST_F(AirOverlayTest, IsDraggedSnapsAndGrowsByItsHandle)
{
    putFirstOnAir();
    edit();
    ASSERT_TRUE(waitFor([this] { return !compositor->placed().layers.isEmpty(); }));
    const QRect before = editor().rectOf(OverlayLayer::Product);
    drag(at(before.center()), at(before.center() + QPoint(200, -150)));
    const QRect moved = editor().rectOf(OverlayLayer::Product);
    const double pixel = editor().pictureSize().width() / preview().pictureArea().width();
    EXPECT_NEAR(moved.x() - before.x(), 200, 2 * pixel + 2);
    EXPECT_NEAR(before.y() - moved.y(), 150, 2 * pixel + 2);
    EXPECT_EQ(OverlayLayout::fromJson(settings->overlayLayout()), compositor->overlay().layout) << "kept at once";
    // Near the graphics-safe edge it is drawn to it; further away than the picture it stays inside.
    const QRect safe = graphicsSafeArea(editor().pictureSize());
    drag(at(moved.center()), at(QPoint(safe.x() + moved.width() / 2 + 6, moved.center().y())), Qt::NoModifier);
    EXPECT_NEAR(editor().rectOf(OverlayLayer::Product).x(), safe.x(), 1);
    drag(at(editor().rectOf(OverlayLayer::Product).center()), at(QPoint(5000, 5000)));
    EXPECT_TRUE(actionSafeArea(editor().pictureSize()).contains(editor().rectOf(OverlayLayer::Product)));
    // The handle is at the corner away from the edge it keeps to.
    const QRect rect = editor().rectOf(OverlayLayer::Product);
    EXPECT_EQ(placeOf(OverlayLayer::Product).across, AcrossAnchor::Right);
    drag(at(rect.topLeft()), at(rect.topLeft() - QPoint(rect.width() / 2, rect.height() / 2)));
    EXPECT_NEAR(placeOf(OverlayLayer::Product).sizePercent, 150, 6);
    const LayerPlace larger = placeOf(OverlayLayer::Product);
    ASSERT_TRUE(waitFor([&] { return editor().rectOf(OverlayLayer::Product).width() > rect.width() * 5 / 4; }))
        << "the picture follows";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(placeOf(OverlayLayer::Product), larger) << "a whole drag is one step";
    EXPECT_EQ(placeOf(OverlayLayer::Product).sizePercent, 100);
}

TEST_F(AirOverlayTest, ALayoutThatIsTakenElsewhereIsNotOverwrittenByTheEditor)
{
    OverlayLayout village;
    village[OverlayLayer::Sign].x = 3'000;
    village[OverlayLayer::Disclosure].sizePercent = 140;
    // On its own page: whoever goes elsewhere has ended it.
    edit();
    key(Qt::Key_Right);
    window->goTo(PageKind::Orders);
    EXPECT_FALSE(editor().isEditing());
    settings->setOverlayLayout(village.toJson());
    page->applyAir();
    window->goTo(PageKind::Show);
    EXPECT_FALSE(editor().isEditing());
    QTest::qWait(150); // a second stroke at once is a bouncing contact
    edit();
    EXPECT_EQ(editor().draft().layout(), village);
    editor().select(OverlayLayer::Product);
    key(Qt::Key_Plus);
    auto kept = OverlayLayout::fromJson(settings->overlayLayout()).value_or(OverlayLayout());
    EXPECT_EQ(kept[OverlayLayer::Sign], village[OverlayLayer::Sign]);
    EXPECT_EQ(kept[OverlayLayer::Disclosure], village[OverlayLayer::Disclosure]);
    // And while it is open, for instance by a window beside it.
    const QRect rect = editor().rectOf(OverlayLayer::Product);
    QTest::mousePress(&editor(), Qt::LeftButton, {}, at(rect.center()));
    village[OverlayLayer::Sign].x = 4'000;
    settings->setOverlayLayout(village.toJson());
    page->applyAir();
    EXPECT_FALSE(editor().isEditing());
    EXPECT_EQ(OverlayLayout::fromJson(settings->overlayLayout()), village);
    EXPECT_EQ(compositor->overlay().layout, village);
    // What leaves the layout as it is leaves the editor, too.
    QTest::qWait(150);
    edit();
    page->applyAir();
    EXPECT_TRUE(editor().isEditing());
}

TEST_F(AirOverlayTest, LayersOverEachOtherAreTold)
{
    putFirstOnAir();
    edit();
    editor().select(OverlayLayer::Product);
    EXPECT_FALSE(part<QLabel>(u"overlayOverlap"_s).isVisible());
    const QRect opening = editor().rectOf(OverlayLayer::Opening);
    drag(at(editor().rectOf(OverlayLayer::Product).center()), at(opening.center()));
    EXPECT_TRUE(part<QLabel>(u"overlayOverlap"_s).isVisible());
    EXPECT_TRUE(editor().overlapping(OverlayLayer::Product).contains(OverlayLayer::Opening));
}

TEST_F(AirOverlayTest, OtherLiveKeysGoOnWhileLayersAreMoved)
{
    putFirstOnAir();
    const QString first = text(u"onAirName"_s);
    edit();
    QTest::qWait(400); // a step that follows too soon is taken for a bounce
    key(Qt::Key_Space);
    EXPECT_TRUE(waitFor([&] { return text(u"onAirName"_s) != first; })) << "NEXT is NEXT";
    EXPECT_TRUE(editor().isEditing());
}

TEST_F(AirOverlayTest, SlatesComeAndGoByOneKeyEachAndAreToldOnThePage)
{
    putFirstOnAir();
    page->setFocus();
    const auto& banner = part<QWidget>(u"slateBanner"_s);
    EXPECT_FALSE(banner.isVisible());
    key(Qt::Key_B);
    ASSERT_TRUE(compositor->overlay().cover.has_value());
    EXPECT_EQ(compositor->overlay().cover->title, u"Back soon"_s);
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(text(u"slateWords"_s).contains(u"Back soon"_s));
    key(Qt::Key_V);
    EXPECT_EQ(compositor->overlay().stamp.text, u"Sold"_s);
    EXPECT_TRUE(compositor->overlay().cover.has_value()) << "a stamp never uncovers the picture";
    QTest::qWait(150); // the keys know a bouncing contact
    key(Qt::Key_B);
    EXPECT_FALSE(compositor->overlay().cover.has_value());
    EXPECT_TRUE(text(u"slateWords"_s).contains(u"Sold"_s));
    key(Qt::Key_Z);
    EXPECT_EQ(compositor->overlay().stamp.text, u"On hold"_s) << "one stamp at a time";
    part<QPushButton>(u"slateOff"_s).click();
    EXPECT_TRUE(compositor->overlay().stamp.text.isEmpty());
    EXPECT_FALSE(banner.isVisible());
    QTest::qWait(150);
    key(Qt::Key_V);
    const QString first = text(u"onAirName"_s);
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return text(u"onAirName"_s) != first; }));
    EXPECT_TRUE(waitFor([this] { return compositor->overlay().stamp.text.isEmpty(); })) << "the next item is not sold";
}

TEST_F(AirOverlayTest, TheCountdownRunsOnThePictureAndNotInTheWords)
{
    putFirstOnAir();
    const Uid variant = view->model()->index(0, 0).data(RunOrderModel::VariantRole).value<Uid>();
    FlashDesk::Wish wish;
    wish.show = runner->current().show.uid;
    wish.variant = variant;
    wish.priceMinor = 5'000;
    wish.lengthMs = 90'000;
    wish.units = 4;
    auto flash = flashes->start(wish, true);
    ASSERT_TRUE(waitFor([&] { return flash.isFinished(); }) && flash.result().ok());
    ASSERT_TRUE(waitFor([this] { return compositor->overlay().product.flashUntilMs.has_value(); }));
    EXPECT_EQ(compositor->overlay().product.flash, u"Flash price"_s);
    EXPECT_TRUE(compositor->overlay().product.flashLeft.contains(u"4"_s));
    QSignalSpy changes(compositor.get(), &Compositor::overlayChanged);
    QTest::qWait(2200);
    EXPECT_EQ(changes.count(), 0) << "seconds pass, and nobody has to say so";
}

TEST_F(AirOverlayTest, TheSecondScreenShowsThePreviewsPixelsAndLeavesTheKeyboardAlone)
{
    putFirstOnAir();
    key(Qt::Key_B);
    standStill();
    page->setFocus();
    const QWidget* focus = QApplication::focusWidget();
    screen().setScreens({{u"one"_s, u"one"_s, QRect(0, 0, 800, 600)}});
    key(Qt::Key_F9);
    ASSERT_TRUE(screen().isShown());
    QWidget* alone = screen().window();
    EXPECT_TRUE(alone->testAttribute(Qt::WA_ShowWithoutActivating));
    EXPECT_TRUE(alone->windowFlags() & Qt::WindowDoesNotAcceptFocus);
    EXPECT_TRUE(alone->windowFlags() & Qt::FramelessWindowHint);
    EXPECT_EQ(QApplication::focusWidget(), focus);
    QTest::qWait(300); // for a window manager to have its say
    // The offscreen platform gives every new window the keyboard; gui.second_screen asks a real display.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        window->activateWindow();
    ASSERT_TRUE(waitFor([this] { return window->isActiveWindow(); }, 1000));
    alone->setWindowState(Qt::WindowNoState);
    alone->resize(preview().size());
    auto& there = *alone->findChild<PreviewWidget*>();
    const auto same = [&] {
        alone->resize(preview().size()); // the banner has just made the preview smaller
        return there.grab().toImage() == preview().grab().toImage();
    };
    EXPECT_TRUE(waitFor(same)) << there.width() << " x " << there.height() << " and " << preview().width() << " x "
                               << preview().height();
    edit();
    EXPECT_FALSE(same()) << "control: the lines of the editor are on the preview and nowhere else";
    key(Qt::Key_Escape);
    page->setFocus();
    key(Qt::Key_F9);
    EXPECT_FALSE(screen().isShown());
    EXPECT_FALSE(settings->pictureScreenOn());
    QWidget other; // control: a window that does not hold back takes the keyboard
    other.show();
    EXPECT_TRUE(waitFor([this] { return !window->isActiveWindow(); }));
}

TEST_F(AirOverlayTest, TheSecondScreenGoesAndComesWithItsCable)
{
    const ScreenPlace console{window->screen()->name(), u"laptop"_s, QRect(0, 0, 800, 800)};
    const ScreenPlace card{u"HDMI-1"_s, u"Capture card"_s, QRect(800, 0, 640, 360)};
    screen().setScreens({console, card});
    QSignalSpy lost(&screen(), &PictureScreen::screenLost);
    key(Qt::Key_F9);
    ASSERT_TRUE(screen().isShown());
    EXPECT_TRUE(screen().window()->isFullScreen());
    settings->setPictureScreen(u"HDMI-1"_s);
    screen().applySettings();
    screen().setScreens({console});
    EXPECT_FALSE(screen().isShown()) << "never over the console";
    EXPECT_TRUE(screen().isOn());
    EXPECT_EQ(lost.count(), 1);
    EXPECT_TRUE(notice().contains(u"Capture card"_s)) << notice().toStdString();
    screen().setScreens({console, card});
    EXPECT_TRUE(screen().isShown());
    // Remembered: the next start shows it again.
    window.reset();
    openWindow();
    screen().setScreens({console, card});
    EXPECT_TRUE(screen().isShown());
    // The program's end closes it, too, and keeps nobody from it; what a person wanted stays.
    EXPECT_FALSE(screen().window()->testAttribute(Qt::WA_QuitOnClose));
    screen().window()->close();
    EXPECT_TRUE(settings->pictureScreenOn());
    screen().window()->show();
    // Esc in it closes it, after a click has given it the keyboard.
    QTest::keyClick(screen().window(), Qt::Key_Escape);
    EXPECT_FALSE(screen().isShown());
    EXPECT_FALSE(settings->pictureScreenOn());
}

TEST_F(AirOverlayTest, OnOneScreenThePictureIsAWindowOfItsOwnShape)
{
    screen().setScreens({{window->screen()->name(), u"laptop"_s, window->screen()->geometry()}});
    key(Qt::Key_F9);
    ASSERT_TRUE(screen().isShown());
    EXPECT_FALSE(screen().window()->isFullScreen());
    const QSize size = screen().window()->size();
    EXPECT_NEAR(size.width() * 9 / 16, size.height(), 1);
    EXPECT_LT(size.width(), window->screen()->size().width());
}

TEST_F(AirOverlayTest, HidingEverythingLeavesViewersTheirPicture)
{
    page->setFocus();
    screen().setScreens({{u"one"_s, u"one"_s, QRect(0, 0, 640, 360)}});
    key(Qt::Key_F9);
    ASSERT_TRUE(screen().isShown());
    key(Qt::Key_X);
    EXPECT_TRUE(part<QWidget>(u"panicCover"_s).isVisible());
    EXPECT_TRUE(screen().window()->isVisible());
    key(Qt::Key_X);
}

TEST_F(AirOverlayTest, EveryKeyOfThePictureHasAPlaceInTheMenu)
{
    for (const QString& name : {u"editOverlay"_s, u"pictureScreenToggle"_s}) {
        auto* action = page->layoutMenu()->findChild<QAction*>(name);
        ASSERT_TRUE(action) << name.toStdString();
        EXPECT_TRUE(action->text().contains(u"\tF"_s)) << action->text().toStdString();
    }
    page->layoutMenu()->findChild<QAction*>(u"editOverlay"_s)->trigger();
    EXPECT_TRUE(editor().isEditing());
}

// Buyers whose names, phones and addresses must not come onto the picture, whatever the desks do.
const QStringList canaries{u"Guadalupe Hernández"_s, u"碎碎念的珍珠"_s, u"13800138000"_s, u"Calle Secreta 17"_s};

/// Which of the canaries, or a good part of one, stands in what is laid on the picture.
QStringList canariesOn(const Overlay& overlay)
{
    QStringList found;
    const QString all = textsOf(overlay).join(u'\n');
    for (const QString& canary : canaries)
        for (const QString& piece : QStringList{canary} + canary.split(u' '))
            if (piece.size() > 2 && all.contains(piece, Qt::CaseInsensitive))
                found.append(piece);
    return found;
}

TEST_F(AirOverlayTest, NoBuyerIsEverOnThePicture)
{
    startShow();
    QStringList seen;
    QObject::connect(compositor.get(), &Compositor::overlayChanged, page,
                     [&seen](const Overlay& overlay) { seen += canariesOn(overlay); });
    int number = 0;
    for (const QString& buyer : {canaries[0], canaries[1]}) {
        OrderEvent e = samples::event(u"CANARY-%1"_s.arg(++number), Payment::Paid, 0, u"ZJ-OPEN-1"_s, 1, 5800);
        e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now();
        e.buyer.display = buyer;
        e.buyer.receiver = buyer;
        e.buyer.phone = canaries[2];
        e.buyer.address = canaries[3];
        auto stored = orders->apply(OrderBatch{{}, {e}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }) && stored.result().ok());
    }
    ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 2; }));
    page->setFocus();
    QStringList masked;
    for (int turn = 0; turn < 2; ++turn) {
        key(Qt::Key_O);
        ASSERT_TRUE(waitFor([this] { return openings->current().running.has_value(); })) << notice().toStdString();
        ASSERT_TRUE(waitFor([this] { return !compositor->overlay().opening.buyer.isEmpty(); }));
        masked.append(compositor->overlay().opening.buyer.text());
        key(Qt::Key_1);
        key(Qt::Key_Enter);
        QTest::qWait(300);
        key(Qt::Key_O);
        ASSERT_TRUE(waitFor([this] { return !openings->current().running.has_value(); }));
        EXPECT_EQ(compositor->overlay().opening.heading, u"Opened"_s);
        EXPECT_FALSE(compositor->overlay().opening.result.isEmpty());
        QTest::qWait(300);
    }
    EXPECT_TRUE(masked.contains(u"G***z"_s) && masked.contains(u"碎***珠"_s)) << masked.join(u' ').toStdString();
    EXPECT_TRUE(seen.isEmpty()) << seen.join(u", "_s).toStdString();
    EXPECT_TRUE(canariesOn(compositor->overlay()).isEmpty());
    // Control: a name that comes in by any other text is found.
    compositor->changeOverlay([](Overlay& overlay) { overlay.product.title = u"For Guadalupe"_s; });
    EXPECT_FALSE(seen.isEmpty());
    EXPECT_EQ(canariesOn(compositor->overlay()), QStringList{u"Guadalupe"_s});
}

TEST(AirOverlayCard, TwoBuyersWithOneMaskGiveOnePicture)
{
    const auto pictureOf = [](const QString& alias) {
        RunningOpening opening;
        opening.turn.alias = alias;
        opening.turn.mussels = 3;
        opening.opening.nth = 2;
        Overlay overlay;
        overlay.opening = openingCardOf(opening, false);
        PictureLayers layers;
        layers.setOverlay(overlay);
        Frame grey;
        grey.resize({640, 360});
        std::fill_n(grey.y(), grey.byteCount(), uint8_t(128));
        const FramePtr frame = layers.compose(grey, 0);
        EXPECT_EQ(layers.placed().layers.size(), 1);
        return QByteArray(reinterpret_cast<const char*>(frame->y()), qsizetype(frame->byteCount()));
    };
    // An alias that a source forgot to mask comes out masked all the same.
    EXPECT_EQ(pictureOf(u"Guadalupe Hernández"_s), pictureOf(u"G***z"_s));
    EXPECT_NE(pictureOf(u"Guadalupe Hernández"_s), pictureOf(u"L***i"_s)) << "control: another mask is seen";
}

TEST(AirOverlayCard, TheMaskOfThePictureIsTheMaskOfTheLedger)
{
    for (const QString& name : {u"Guadalupe Hernández"_s, u"碎碎念"_s, u"碎"_s, u""_s, u" "_s, u"Al"_s,
                                u"👩‍👩‍👧 Li"_s, u"G***z"_s, u"碎**"_s, u"***"_s, u"e\u0301a\u0301"_s})
        EXPECT_EQ(MaskedName::ofName(name).text(), maskedAlias(name)) << name.toStdString();
    OpeningTurn turn;
    turn.orderId = u"330436123456789"_s;
    EXPECT_EQ(maskedBuyerOf(turn).text(), u"#456789"_s);
    turn.source = u"counter"_s;
    EXPECT_EQ(maskedBuyerOf(turn).text(), u"#789"_s);
}

} // namespace
} // namespace kaibang
