// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_painter.h"
#include "good_neighbour.h"
#include "headless_browser.h"
#include "overlay_page.h"
#include "overlay_samples.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr QSize picture(1280, 720);
const QString title = u"8 mm white stud"_s;

class OverlayBrowserTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
            GTEST_SKIP() << "SKIPPED: chromium is not installed";
        auto opened = OverlayPage::open({0, OverlayPage::newToken(), [] { return 1'800'000'000'000; }, {}});
        ASSERT_TRUE(opened.ok());
        page = std::move(opened).value();
        page->show(samples::fullOverlay());
        browser = std::make_unique<HeadlessBrowser>();
        ASSERT_TRUE(browser->isThere());
        browser->open(page->address());
    }
    QTemporaryDir folder;
    std::unique_ptr<OverlayPage> page;
    std::unique_ptr<HeadlessBrowser> browser;
};

// Where something is to be seen in that part of the picture.
QRect seenIn(const QImage& image, const QRect& part)
{
    QRect seen;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (qAlpha(image.pixel(x, y)) > 40)
                seen |= QRect(x, y, 1, 1);
    return seen;
}

TEST_F(OverlayBrowserTest, ShowsWhatThePaintedOverlayShowsAtItsPlace)
{
    const QImage shot = browser->picture(title, picture);
    shot.save(pictureFile(u"overlay_page.png"_s, folder));
    ASSERT_EQ(shot.size(), picture);
    const Overlay overlay = samples::fullOverlay();
    const QSize card =
        paintProductCard(overlay.product, overlay.stamp, u"2:05"_s, {1, actionSafeArea(picture).size()}).size();
    const QRect wanted = placedRect(overlay.layout[OverlayLayer::Product], card, picture);
    const QRect seen = seenIn(shot, QRect(0, 460, 800, 260));
    EXPECT_LE((seen.topLeft() - wanted.topLeft()).manhattanLength(), 6) << seen.left() << ' ' << seen.top();
    EXPECT_LE((seen.bottomRight() - wanted.bottomRight()).manhattanLength(), 6)
        << seen.right() << ' ' << seen.bottom() << " wanted " << wanted.right() << ' ' << wanted.bottom();
    EXPECT_EQ(shot.pixelColor(wanted.left() + 22 + 52, wanted.bottom() - 14 - 52), QColor(0, 0, 255)) << "its picture";
    const QColor edge = shot.pixelColor(wanted.left() + 4, wanted.bottom() - 60);
    EXPECT_LE(std::abs(edge.red() - overlay.product.accent.red()), 2) << "its colour";
    for (const QPoint& free : {QPoint(2, 2), QPoint(700, 500), QPoint(1270, 710), QPoint(640, 700)})
        EXPECT_EQ(qAlpha(shot.pixel(free)), 0) << free.x() << ' ' << free.y() << ": the other program's picture";
    // In a phone's picture all of it is to be seen, where phones leave it free.
    const QImage upright = browser->picture(title, {720, 1280});
    upright.save(pictureFile(u"overlay_page_upright.png"_s, folder));
    const QRect free = phoneSafeArea({720, 1280}).adjusted(-2, -2, 2, 2), there = seenIn(upright, upright.rect());
    EXPECT_TRUE(free.contains(there)) << there.left() << ' ' << there.top() << ' ' << there.right() << ' '
                                      << there.bottom();
    // Control: a page without cards is transparent all over.
    page->show(Overlay());
    const QImage none = browser->picture(u"Kaibang"_s, picture);
    ASSERT_EQ(none.size(), picture);
    EXPECT_TRUE(seenIn(none, none.rect()).isNull());
}

TEST_F(OverlayBrowserTest, ItsWordsAreTheCardsAndNobodysName)
{
    const QByteArray dom = browser->dom(title);
    for (const QString& word :
         {u"¥59.00"_s, u"41 left"_s, u"Flash price"_s, u"4 at this price"_s, u"2:0"_s, u"Opening now"_s, u"2 / 3"_s,
          u"AAA 2"_s, u"never none"_s, u"household 12"_s, u"Zhuji pearls"_s, u"16:00:0"_s,
          u"8 mm white stud &lt;b&gt;&amp;amp;&lt;/b&gt;"_s, MaskedName::ofName(samples::canaryName).text()})
        EXPECT_TRUE(dom.contains(word.toUtf8())) << word.toStdString();
    for (const QString& part : {samples::canaryName, u"Canary"_s, u"金丝雀"_s})
        EXPECT_FALSE(dom.contains(part.toUtf8()));
    EXPECT_FALSE(dom.contains("<b>")) << "words are never markup";
}

// What nobody stands behind any more goes, and comes back with the program.
TEST_F(OverlayBrowserTest, AProgramThatHasGoneLeavesNoPriceBehind)
{
    const auto isHidden = [&] { return browser->worth(title, u"document.body.hidden"_s).toBool(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return browser->titled(title) == 1; }, patienceMs));
    EXPECT_FALSE(isHidden());
    const quint16 port = page->port();
    const QByteArray token = page->address().section(u'/', 3, 3).toLatin1();
    page.reset();
    browser->worth(title, u"const before = Date.now; Date.now = () => before() + 40000;"_s);
    EXPECT_TRUE(QTest::qWaitFor(isHidden, patienceMs));
    auto again = OverlayPage::open({port, token, [] { return 1'800'000'000'000; }, {}});
    ASSERT_TRUE(again.ok());
    page = std::move(again).value();
    page->show(samples::fullOverlay());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isHidden(); }, patienceMs));
}

// A browser opens six connections to one server at most, and OBS has one browser for all its sources.
TEST_F(OverlayBrowserTest, TenSourcesInOneBrowserAllFollow)
{
    QSignalSpy counted(page.get(), &OverlayPage::watchersChanged);
    for (int i = 1; i < 10; ++i)
        browser->open(page->address());
    EXPECT_TRUE(QTest::qWaitFor([&] { return browser->titled(title) == 10; }, patienceMs));
    Overlay next;
    next.product.title = u"Bracelet"_s;
    page->show(next);
    EXPECT_TRUE(QTest::qWaitFor([&] { return browser->titled(u"Bracelet"_s) == 10; }, patienceMs));
    EXPECT_EQ(counted.isEmpty() ? 0 : counted.last().first().toInt(), 1) << "one follows for all of them";
}

} // namespace
