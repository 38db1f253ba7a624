// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading from 2 m away: the size of the type, what is shown, and that the hands keep their keys.
#include "console_window.h"
#include "glance_type.h"
#include "glance_view.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QScreen>
#include <QSpinBox>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

double capMm(const QFont& font, double dotsPerMm)
{
    return QFontMetricsF(font).capHeight() / dotsPerMm;
}

TEST(GlanceType, CapitalsHaveTheirMillimetresOnEveryScreen)
{
    const QFont family = testTheme().font(TextRole::RowTitle);
    for (const double dotsPerMm : {3.0, 96 / 25.4, 5.5, 12.0}) {
        const GlanceType type(dotsPerMm);
        EXPECT_NEAR(capMm(type.font(family, GlanceRole::Words, u"86 orders"_s), dotsPerMm), 12, 0.5) << dotsPerMm;
        EXPECT_NEAR(capMm(type.font(family, GlanceRole::Figure, u"59.00 CNY"_s), dotsPerMm), 16, 0.5) << dotsPerMm;
        const QFont han = type.font(family, GlanceRole::Words, u"淡水珍珠"_s);
        EXPECT_NEAR(QFontMetricsF(han).tightBoundingRect(u"国"_s).height() / dotsPerMm, 20, 1) << dotsPerMm;
        EXPECT_GE(capMm(han, dotsPerMm), 12);
    }
}

TEST(GlanceType, PixelsGrowWithTheScreen)
{
    const QFont family = testTheme().font(TextRole::RowTitle);
    const int coarse = GlanceType(4).font(family, GlanceRole::Figure, u"1"_s).pixelSize();
    const int fine = GlanceType(8).font(family, GlanceRole::Figure, u"1"_s).pixelSize();
    EXPECT_NEAR(fine, 2 * coarse, 2);
}

TEST(GlanceType, AScreenThatTellsNonsenseIsTakenForAUsualOne)
{
    for (const double nonsense : {0.0, -1.0, 0.5, 500.0})
        EXPECT_DOUBLE_EQ(GlanceType(nonsense).dotsPerMm(), GlanceType::usualDotsPerMm) << nonsense;
    EXPECT_DOUBLE_EQ(GlanceType::of(nullptr).dotsPerMm(), GlanceType::usualDotsPerMm);
    const QScreen* screen = QGuiApplication::primaryScreen();
    EXPECT_NEAR(GlanceType::of(screen).dotsPerMm(), screen->physicalDotsPerInchY() / 25.4, 0.01);
}

class GlanceTest : public ConsoleWindow
{
protected:
    [[nodiscard]] QLabel* label(const QString& name) const { return window->findChild<QLabel*>(name); }
    [[nodiscard]] bool isFar() const { return page->reading() == ShowPage::Reading::Far; }
};

TEST_F(GlanceTest, ShowsWhatIsOnAirTheNewestOrderAndWhatWaits)
{
    startShow();
    putFirstOnAir();
    window->resize(1440, 900);
    key(Qt::Key_F11);
    ASSERT_TRUE(isFar());
    EXPECT_FALSE(window->findChild<QWidget*>(u"statusStrip"_s)->isVisible());
    EXPECT_TRUE(window->findChild<QWidget*>(u"rehearsalBanner"_s)->isVisible()) << "it says so on every screen";
    EXPECT_TRUE(label(u"glanceName"_s)->text().contains(text(u"onAirName"_s).first(6)));
    EXPECT_EQ(label(u"glancePrice"_s)->text(), text(u"onAirPrice"_s));
    EXPECT_EQ(label(u"glancePriceFigure"_s)->text(), text(u"onAirLeft"_s));
    EXPECT_FALSE(label(u"glanceCountsFigure"_s)->text().isEmpty()) << "the show's clock";
    key(Qt::Key_3);
    EXPECT_TRUE(waitFor([this] { return label(u"glancePrice"_s)->text().endsWith(u"3"_s); })) << "what Enter will sell";
    key(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return label(u"glanceCounts"_s)->text().startsWith(u"1 "_s); }));
    EXPECT_TRUE(waitFor([this] { return label(u"glanceNewestFigure"_s)->text() == u"177.00 CNY"_s; }))
        << label(u"glanceNewest"_s)->text().toStdString() << ", the notice: " << notice().toStdString();
    const double dotsPerMm = GlanceType::of(window->screen()).dotsPerMm();
    for (const auto& [name, mm] : {std::pair{u"glanceName"_s, 12.0},
                                   {u"glancePrice"_s, 16.0},
                                   {u"glancePriceFigure"_s, 16.0},
                                   {u"glanceNewest"_s, 16.0},
                                   {u"glanceCounts"_s, 12.0},
                                   {u"glanceNeeds"_s, 12.0}}) {
        EXPECT_TRUE(label(name)->isVisible()) << name.toStdString();
        EXPECT_GE(capMm(label(name)->font(), dotsPerMm), mm - 0.1) << name.toStdString();
    }
    shot(u"glance"_s);
}

TEST_F(GlanceTest, LiveKeysWorkAndEscapeLeaves)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_F11);
    const QString first = text(u"onAirName"_s);
    QTest::qWait(300); // a pedal that bounces is not two steps
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return text(u"onAirName"_s) != first; }));
    QTest::qWait(300);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(waitFor([&] { return text(u"onAirName"_s) == first; }));
    key(Qt::Key_X);
    EXPECT_TRUE(window->findChild<QWidget*>(u"panicCover"_s)->isVisible());
    key(Qt::Key_Space);
    key(Qt::Key_X);
    EXPECT_EQ(text(u"onAirName"_s), first) << "nothing happens behind the cover";
    EXPECT_TRUE(isFar());
    key(Qt::Key_Escape);
    EXPECT_FALSE(isFar());
    EXPECT_TRUE(window->findChild<QWidget*>(u"statusStrip"_s)->isVisible());
    key(Qt::Key_F11);
    EXPECT_TRUE(isFar());
    key(Qt::Key_F11);
    EXPECT_FALSE(isFar());
}

TEST_F(GlanceTest, AKeyThatNeedsAFieldComesBackToIt)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_F11);
    key(Qt::Key_Plus);
    EXPECT_FALSE(isFar()) << "digits typed now are a top-up, and must be seen as one";
    EXPECT_TRUE(window->findChild<QSpinBox*>(u"topUpUnits"_s)->isVisible());
}

TEST_F(GlanceTest, ALowWindowDropsTheLeastAndNeverShrinksTheType)
{
    startShow();
    putFirstOnAir();
    key(Qt::Key_F11);
    const int pixels = label(u"glancePrice"_s)->font().pixelSize();
    window->resize(1000, 420);
    ASSERT_TRUE(waitFor([this] { return !label(u"glanceCounts"_s)->isVisible(); }));
    EXPECT_TRUE(label(u"glancePrice"_s)->isVisible());
    EXPECT_EQ(label(u"glancePrice"_s)->font().pixelSize(), pixels);
    window->resize(1440, 900);
    EXPECT_TRUE(waitFor([this] { return label(u"glanceCounts"_s)->isVisible(); }));
}

} // namespace
} // namespace kaibang
