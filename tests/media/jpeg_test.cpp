// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of a motion-JPEG camera.
#include "jpeg_decoder.h"

#include <QImage>
#include <gtest/gtest.h>
#include <random>
#include <turbojpeg.h>

namespace kaibang {
namespace {

using namespace std::chrono_literals;

/// Colour bars with an edge in the middle, as a camera would send them.
QByteArray jpegOf(QSize size, int sampling)
{
    QImage picture(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, x < size.width() / 2 ? qRgb(200, 40, 40) : qRgb(40, 40, 200));
    unsigned char* bytes = nullptr;
    unsigned long count = 0;
    void* encoder = tjInitCompress();
    EXPECT_EQ(tjCompress2(encoder, picture.constBits(), size.width(), int(picture.bytesPerLine()), size.height(),
                          TJPF_RGB, &bytes, &count, sampling, 95, 0),
              0);
    QByteArray jpeg(reinterpret_cast<const char*>(bytes), qsizetype(count));
    tjFree(bytes);
    tjDestroy(encoder);
    return jpeg;
}

class JpegDecoderTest : public testing::Test
{
protected:
    /// The frame that comes of `jpeg`; none when nothing came before a good picture that is sent behind it.
    std::shared_ptr<Frame> decode(const QByteArray& jpeg, const QByteArray& behind = jpegOf({16, 16}, TJSAMP_420))
    {
        std::mutex mutex;
        std::condition_variable changed;
        std::vector<std::shared_ptr<Frame>> frames;
        JpegDecoder decoder([&](const std::shared_ptr<Frame>& frame) {
            const std::lock_guard lock(mutex);
            frames.push_back(frame);
            changed.notify_all();
        });
        decoder.decode(jpeg, 7);
        std::unique_lock lock(mutex);
        const auto isFirst = [&] { return !frames.empty(); };
        if (changed.wait_for(lock, 300ms, isFirst))
            return frames.front();
        lock.unlock();
        decoder.decode(behind, 8);
        lock.lock();
        EXPECT_TRUE(changed.wait_for(lock, 20s, isFirst)) << "it goes on after a bad picture";
        return frames.empty() || frames.front()->capturedNs == 8 ? nullptr : frames.front();
    }
    static void expectBars(const Frame& frame)
    {
        // JFIF's equations (ITU-T T.871) by hand: 200,40,40 is 88,101,208 and 40,40,200 is 58,208,115.
        const auto expectAt = [&](int x, int y, int luma, int u, int v) {
            EXPECT_NEAR(frame.y()[y * frame.width() + x], luma, 4);
            EXPECT_NEAR(frame.u()[y / 2 * frame.chromaStride() + x / 2], u, 4);
            EXPECT_NEAR(frame.v()[y / 2 * frame.chromaStride() + x / 2], v, 4);
        };
        for (const int y : {0, frame.height() / 2, frame.height() - 1}) {
            expectAt(2, y, 88, 101, 208);
            expectAt(frame.width() - 3, y, 58, 208, 115);
        }
    }
};

TEST_F(JpegDecoderTest, BothSamplingsOfCamerasComeOutRight)
{
    for (const int sampling : {TJSAMP_420, TJSAMP_422})
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(34, 18)}) {
            const auto frame = decode(jpegOf(size, sampling));
            ASSERT_TRUE(frame) << sampling << " " << size.width();
            EXPECT_EQ(frame->size(), size);
            EXPECT_EQ(frame->colours, ColourSpace::Bt601Full);
            EXPECT_EQ(frame->capturedNs, 7);
            expectBars(*frame);
        }
}

TEST_F(JpegDecoderTest, CutOffOrHostileOnesAreLeftOutAndItGoesOn)
{
    const QByteArray good = jpegOf({640, 360}, TJSAMP_422);
    EXPECT_FALSE(decode(good.left(good.size() / 2)));
    EXPECT_FALSE(decode(QByteArray("these are no pixels")));
    EXPECT_FALSE(decode(jpegOf({33, 17}, TJSAMP_420))) << "no camera has odd sizes, and no frame";
    QByteArray huge = good;
    const qsizetype header = huge.indexOf(QByteArray::fromHex("ffc0"));
    ASSERT_GT(header, 0);
    huge.replace(header + 5, 4, QByteArray::fromHex("fffefffe"));
    EXPECT_FALSE(decode(huge)) << "a header may claim any size";
    std::mt19937 random(5);
    for (int i = 0; i < 20; ++i) {
        QByteArray broken = good;
        for (int k = 0; k < 30; ++k)
            broken[qsizetype(random() % size_t(broken.size()))] = char(random());
        decode(broken); // whatever comes of it: nothing is read or written outside
    }
}

TEST_F(JpegDecoderTest, BytesBetweenTheMarkersAreSteppedOver)
{
    QByteArray jpeg = jpegOf({640, 360}, TJSAMP_422);
    jpeg.insert(jpeg.size() - 2, QByteArray(9, char(0x11))); // before the end of image
    const auto frame = decode(jpeg);
    ASSERT_TRUE(frame);
    expectBars(*frame);
}

} // namespace
} // namespace kaibang
