// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern_picture.h"
#include "picture_check.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace kaibang {
namespace {

constexpr QSize hd(1280, 720);

/// A made picture: `luma` says what is at a place, 16 is black and 235 is white.
template<typename Luma>
Frame made(Luma luma, QSize size = hd, ColourSpace colours = ColourSpace::Bt709Limited)
{
    Frame frame;
    frame.resize(size);
    frame.colours = colours;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            frame.y()[size_t(y) * size_t(size.width()) + size_t(x)] = uint8_t(std::clamp(int(luma(x, y)), 0, 255));
    }
    std::fill_n(frame.u(), frame.byteCount() * 2 / 3 / 4, uint8_t(128));
    std::fill_n(frame.v(), frame.byteCount() * 2 / 3 / 4, uint8_t(128));
    return frame;
}

Frame plain(int luma, ColourSpace colours = ColourSpace::Bt709Limited)
{
    return made([luma](int, int) { return luma; }, hd, colours);
}

/// Squares, as of a cloth, with so much contrast.
Frame squares(int low = 60, int high = 180, QSize size = hd)
{
    const int side = size.height() / 18;
    return made([=](int x, int y) { return (x / side + y / side) % 2 ? high : low; }, size);
}

/// What a lens out of focus makes of it: the mean over a square of `radius` to each side.
Frame blurred(const Frame& sharp, int radius)
{
    Frame across = sharp;
    const auto pass = [radius](const Frame& from, Frame& to, bool isAcross) {
        for (int y = 0; y < from.height(); ++y) {
            for (int x = 0; x < from.width(); ++x) {
                int sum = 0, count = 0;
                for (int d = -radius; d <= radius; ++d) {
                    const int atX = isAcross ? x + d : x, atY = isAcross ? y : y + d;
                    if (atX < 0 || atY < 0 || atX >= from.width() || atY >= from.height())
                        continue;
                    sum += from.y()[size_t(atY) * size_t(from.width()) + size_t(atX)];
                    ++count;
                }
                to.y()[size_t(y) * size_t(to.width()) + size_t(x)] = uint8_t(sum / count);
            }
        }
    };
    pass(sharp, across, true);
    Frame down = across;
    pass(across, down, false);
    return down;
}

TEST(PictureCheckTest, LightIsToldByTheMeanOfThePicture)
{
    EXPECT_EQ(checkPicture(plain(16)).exposure, Exposure::TooDark);
    EXPECT_EQ(checkPicture(plain(40)).exposure, Exposure::TooDark);
    EXPECT_EQ(checkPicture(plain(110)).exposure, Exposure::Good);
    EXPECT_EQ(checkPicture(plain(170)).exposure, Exposure::Good);
    EXPECT_EQ(checkPicture(plain(215)).exposure, Exposure::TooBright);
    EXPECT_EQ(checkPicture(plain(235)).exposure, Exposure::TooBright);
    EXPECT_DOUBLE_EQ(checkPicture(plain(16)).meanLuma, 0.0);
    EXPECT_DOUBLE_EQ(checkPicture(plain(235)).meanLuma, 1.0);
    EXPECT_DOUBLE_EQ(checkPicture(plain(235)).clippedShare, 1.0);
}

TEST(PictureCheckTest, ALampOrAGlintIsNotClippedAndABurntOutTableIs)
{
    const auto withWhite = [](double share) {
        const int until = int(hd.height() * share);
        return made([until](int, int y) { return y < until ? 235 : 100; });
    };
    EXPECT_EQ(checkPicture(withWhite(0.02)).exposure, Exposure::Good);
    EXPECT_EQ(checkPicture(withWhite(0.15)).exposure, Exposure::Clipped);
    EXPECT_NEAR(checkPicture(withWhite(0.15)).clippedShare, 0.15, 0.005);
    const Frame almost = made([](int, int y) { return y < hd.height() / 4 ? 225 : 100; });
    EXPECT_EQ(checkPicture(almost).exposure, Exposure::Good) << "bright cloth that still has its threads";
}

TEST(PictureCheckTest, TheRangeOfTheColourSpaceCounts)
{
    // A JPEG camera's black is 0 and its white 255: 235 is not its end.
    EXPECT_DOUBLE_EQ(checkPicture(plain(235, ColourSpace::Bt601Full)).clippedShare, 0.0);
    EXPECT_DOUBLE_EQ(checkPicture(plain(255, ColourSpace::Bt601Full)).clippedShare, 1.0);
    EXPECT_GT(checkPicture(plain(50, ColourSpace::Bt601Full)).meanLuma, checkPicture(plain(50)).meanLuma);
}

TEST(PictureCheckTest, FocusIsToldAndEveryBlurTakesSomeAway)
{
    const Frame sharp = squares();
    ASSERT_TRUE(checkPicture(sharp).isSharp);
    double before = checkPicture(sharp).sharpness;
    for (const int radius : {2, 4, 8, 12}) {
        const PictureCheck check = checkPicture(blurred(sharp, radius));
        EXPECT_LT(check.sharpness, before) << "blurred by " << radius;
        EXPECT_EQ(check.isSharp, radius < 8) << "blurred by " << radius << ": " << check.sharpness;
        before = check.sharpness;
    }
    EXPECT_FALSE(checkPicture(plain(110)).isSharp) << "a covered lens";
}

TEST(PictureCheckTest, TheTestPictureIsSharpAndWellLit)
{
    Frame frame;
    frame.resize(hd);
    PatternPicture(1, hd).draw(7, frame);
    EXPECT_TRUE(checkPicture(frame).isSharp);
    EXPECT_NE(checkPicture(frame).exposure, Exposure::TooDark);
    EXPECT_NE(checkPicture(frame).exposure, Exposure::TooBright);
}

TEST(PictureCheckTest, APlainWallBehindASharpHandIsNoFault)
{
    const Frame cloth = squares();
    const Frame hand = made([&cloth](int x, int y) {
        const bool isHand = x > 500 && x < 780 && y > 300;
        return isHand ? int(cloth.y()[size_t(y) * size_t(hd.width()) + size_t(x)]) : 150;
    });
    EXPECT_TRUE(checkPicture(hand).isSharp);
}

TEST(PictureCheckTest, NoiseOfADarkRoomIsNotFocus)
{
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, 4);
    const Frame noisy = made([&](int, int) { return std::lround(90 + noise(random)); });
    EXPECT_FALSE(checkPicture(noisy).isSharp) << checkPicture(noisy).sharpness;
}

TEST(PictureCheckTest, TheSizeOfThePictureMattersLittle)
{
    for (const QSize size : {QSize(640, 360), QSize(1280, 720), QSize(1920, 1080)}) {
        const Frame sharp = squares(60, 180, size);
        EXPECT_TRUE(checkPicture(sharp).isSharp) << size.height();
        const Frame soft = blurred(sharp, size.height() / 60);
        EXPECT_FALSE(checkPicture(soft).isSharp) << size.height() << ": " << checkPicture(soft).sharpness;
    }
    Frame tiny;
    tiny.resize(QSize(2, 2));
    std::fill_n(tiny.y(), 6, uint8_t(100));
    EXPECT_EQ(checkPicture(tiny).sharpness, 0.0);
}

// Over many made pictures: more light is never less exposed, focus does not ask how bright it is, nor on which side.
TEST(PictureCheckTest, PropertiesHoldOverMadePictures)
{
    std::mt19937 random(20260717);
    std::uniform_int_distribution<int> level(30, 120), span(10, 60), side(8, 40), lift(1, 40);
    constexpr QSize small(320, 240);
    for (int round = 0; round < 60; ++round) {
        const int low = level(random), high = low + span(random), width = side(random), more = lift(random);
        const auto luma = [=](int x, int y) { return (x / width + 2 * (y / width)) % 3 ? high : low; };
        const PictureCheck as = checkPicture(made(luma, small));
        const PictureCheck lighter = checkPicture(made([&](int x, int y) { return luma(x, y) + more; }, small));
        const PictureCheck turned =
            checkPicture(made([&](int x, int y) { return luma(small.width() - 1 - x, y); }, small));
        const PictureCheck bolder =
            checkPicture(made([&](int x, int y) { return low + 2 * (luma(x, y) - low); }, small));
        EXPECT_GT(lighter.meanLuma, as.meanLuma);
        EXPECT_GE(lighter.clippedShare, as.clippedShare);
        EXPECT_NEAR(lighter.sharpness, as.sharpness, as.sharpness * 1e-6 + 1e-6);
        EXPECT_NEAR(turned.sharpness, as.sharpness, as.sharpness * 0.35);
        EXPECT_NEAR(bolder.sharpness, 4 * as.sharpness, as.sharpness * 1e-6 + 1e-6);
        EXPECT_DOUBLE_EQ(turned.meanLuma, as.meanLuma);
    }
}

} // namespace
} // namespace kaibang
