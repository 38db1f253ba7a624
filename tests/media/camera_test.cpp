// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_source.h"
#include "qt_camera_driver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>
#include <random>

namespace kaibang {
namespace {

/// Cameras that can be pulled out, frozen and put in again in another order.
class FaultyDriver : public CameraDriver
{
public:
    FaultyDriver()
    {
        m_ticker.setInterval(2);
        connect(&m_ticker, &QTimer::timeout, this, [this] {
            if (!frozen && m_handler && plugged())
                m_handler(m_pool.take({16, 16}));
        });
        m_ticker.start();
    }

    QList<CameraInfo> cameras() const override { return present; }

    std::optional<MediaFault> open(const QByteArray& id, FrameHandler handler) override
    {
        for (const CameraInfo& camera : present) {
            if (camera.id == id)
                m_openedName = camera.name;
        }
        ++openings;
        frozen = false;
        m_handler = std::move(handler);
        return {};
    }

    void close() override { m_handler = {}; }

    void setPresent(const QList<CameraInfo>& list)
    {
        present = list;
        Q_EMIT camerasChanged();
    }

    QString openedName() const { return m_openedName; }

    QList<CameraInfo> present;
    int openings = 0;
    bool frozen = false;

private:
    // A device is itself wherever it is plugged in, so the name counts and not the id.
    bool plugged() const
    {
        return std::any_of(present.begin(), present.end(),
                           [this](const auto& one) { return one.name == m_openedName; });
    }

    QString m_openedName;
    FrameHandler m_handler;
    FramePool m_pool;
    QTimer m_ticker;
};

using namespace std::chrono_literals;

const CameraInfo mine{"/dev/video0", QStringLiteral("Desk camera")};
const CameraInfo other{"/dev/video1", QStringLiteral("Lid camera")};
constexpr CameraTimings quick{30ms, 5ms, 20ms};

bool becomes(const CameraSource& source, SourceState state, int milliseconds = 2000)
{
    return QTest::qWaitFor([&] { return source.status().state == state; }, milliseconds);
}

TEST(CameraSource, ComesBackFiveHundredTimes)
{
    auto owned = std::make_unique<FaultyDriver>();
    FaultyDriver& driver = *owned;
    driver.present = {mine, other};
    CameraSource source(std::move(owned), mine, quick);
    source.start();
    ASSERT_TRUE(becomes(source, SourceState::Running));
    std::mt19937 random(7);
    qint64 slowest = 0;
    for (int i = 0; i < 500; ++i) {
        if (random() % 3 == 0) {
            driver.frozen = true;
            ASSERT_TRUE(becomes(source, SourceState::Lost)) << i;
        } else {
            driver.setPresent({other});
            ASSERT_TRUE(becomes(source, SourceState::Lost)) << i;
            ASSERT_NE(driver.openedName(), other.name) << "another camera was opened instead";
            const bool swapped = random() % 2 == 0;
            driver.setPresent(swapped ? QList<CameraInfo>{{mine.id, other.name}, {other.id, mine.name}}
                                      : QList<CameraInfo>{mine, other});
        }
        QElapsedTimer back;
        back.start();
        ASSERT_TRUE(becomes(source, SourceState::Running)) << i;
        slowest = std::max(slowest, back.elapsed());
        ASSERT_EQ(driver.openedName(), mine.name) << i;
    }
    EXPECT_LE(slowest, 2000);
    EXPECT_GT(source.delivered(), 500u);
}

// The control of the test above: with the watchdog off a frozen camera must be found not recovered.
TEST(CameraSource, WithoutTheWatchdogAFrozenCameraStaysFrozen)
{
    auto owned = std::make_unique<FaultyDriver>();
    FaultyDriver& driver = *owned;
    driver.present = {mine};
    CameraSource source(std::move(owned), mine, {0ms, 5ms, 20ms});
    source.start();
    ASSERT_TRUE(becomes(source, SourceState::Running));
    driver.frozen = true;
    EXPECT_FALSE(becomes(source, SourceState::Lost, 500));
    EXPECT_EQ(driver.openings, 1);
}

TEST(CameraSource, WaitsForACameraThatIsNotThereYet)
{
    auto owned = std::make_unique<FaultyDriver>();
    FaultyDriver& driver = *owned;
    CameraSource source(std::move(owned), mine);
    source.start();
    EXPECT_EQ(source.status().fault.kind, MediaFaultKind::NoCamera);
    driver.setPresent({mine});
    EXPECT_TRUE(becomes(source, SourceState::Running, 500));
    source.stop();
    EXPECT_EQ(source.status(), SourceStatus{});
}

TEST(MatchCamera, NeverTakesAnotherCameraSilently)
{
    EXPECT_EQ(matchCamera({other, mine}, mine), 1);
    EXPECT_EQ(matchCamera({{mine.id, other.name}}, mine), -1);
    EXPECT_EQ(matchCamera({{"x", mine.name}, {"y", mine.name}}, mine), -1);
    EXPECT_EQ(matchCamera({mine}, {mine.id, {}}), 0);
    EXPECT_EQ(matchCamera({}, mine), -1);
}

TEST(ChooseMode, PrefersRawSevenTwentyThirty)
{
    using Pixels = CameraMode::Pixels;
    const QList<CameraMode> modes = {{{1920, 1080}, 30, Pixels::Yuyv}, {{1280, 720}, 30, Pixels::Jpeg},
                                     {{1280, 720}, 30, Pixels::Yuyv},  {{1280, 720}, 10, Pixels::Nv12},
                                     {{640, 480}, 30, Pixels::Nv12},   {{1280, 720}, 30, Pixels::Other}};
    EXPECT_EQ(chooseMode(modes), 2);
    EXPECT_EQ(chooseMode(modes.mid(3)), 1);
    EXPECT_EQ(chooseMode({{{1280, 720}, 30, Pixels::Other}}), -1);
}

} // namespace
} // namespace kaibang
