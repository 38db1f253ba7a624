// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_source.h"
#include "qt_camera_driver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>
#include <iostream>
#include <random>

namespace kaibang {
namespace {

/// Cameras that can be pulled out, frozen and put in again in another order.
class FaultyDriver : public CameraDriver
{
public:
    enum class Time { Real, ByHand };
    explicit FaultyDriver(Time time = Time::Real)
    {
        m_ticker.setInterval(2);
        connect(&m_ticker, &QTimer::timeout, this, &FaultyDriver::tick);
        if (time == Time::Real)
            m_ticker.start();
    }
    /// The moment for a picture.
    void tick()
    {
        if (!frozen && m_handler && plugged())
            m_handler(m_pool.take({16, 16}));
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

    void setPresent(const QList<CameraInfo>& list, bool isSaid = true)
    {
        present = list;
        if (isSaid)
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

bool becomes(const CameraSource& source, SourceState state, int milliseconds = 2000)
{
    return QTest::qWaitFor([&] { return source.status().state == state; }, milliseconds);
}

/// Cameras and their time, which goes as fast as it can be worked out: the program's own waits, none of them waited
/// for.
struct VirtualDesk
{
    explicit VirtualDesk(bool isWatched = true)
    {
        auto owned = std::make_unique<FaultyDriver>(FaultyDriver::Time::ByHand);
        driver = owned.get();
        driver->present = {mine, other};
        CameraTimings usual;
        if (!isWatched)
            usual.silence = 0ms;
        usual.nowNs = [this] { return now; };
        source = std::make_unique<CameraSource>(std::move(owned), mine, usual);
        QObject::connect(source.get(), &FrameSource::statusChanged, source.get(),
                         [this](const SourceStatus& status) { wasLost |= status.state == SourceState::Lost; });
        source->start();
    }
    /// A 30th of a second later.
    void tick()
    {
        now += 33'333'333;
        driver->tick();
        QElapsedTimer turn;
        turn.start();
        source->look();
        QCoreApplication::processEvents();
        longestTurnMs = std::max(longestTurnMs, turn.elapsed());
    }
    /// Milliseconds of the cameras' time until there are new pictures of a camera that runs; -1 when it takes longer.
    qint64 untilPictures(qint64 mostMs)
    {
        const qint64 from = now;
        const quint64 before = source->delivered();
        while (now - from < mostMs * 1'000'000) {
            tick();
            if (source->status().state == SourceState::Running && source->delivered() > before)
                return (now - from) / 1'000'000;
        }
        return -1;
    }
    void pass(qint64 ms)
    {
        for (const qint64 until = now + ms * 1'000'000; now < until;)
            tick();
    }

    qint64 now = 1;
    FaultyDriver* driver = nullptr;
    std::unique_ptr<CameraSource> source;
    bool wasLost = false;
    qint64 longestTurnMs = 0;
};

// With the waits of the program, in the cameras' own time.
TEST(CameraSource, ComesBackFiveHundredTimesWithinTwoSecondsEach)
{
    VirtualDesk desk;
    ASSERT_GE(desk.untilPictures(2'000), 0);
    std::mt19937 random(7);
    qint64 slowest = 0;
    int frozen = 0, pulled = 0, reordered = 0;
    QList<CameraInfo> plugged{mine, other};
    for (int i = 0; i < 500; ++i) {
        desk.wasLost = false;
        if (random() % 3 == 0) {
            ++frozen;
            desk.driver->frozen = true; // until it is opened anew
            desk.pass(34);
        } else {
            ++pulled;
            const bool isSaid = random() % 4 != 0; // not every system tells
            desk.driver->setPresent({other}, isSaid);
            desk.pass(1'600 + random() % 4'000);
            ASSERT_TRUE(desk.wasLost) << i;
            ASSERT_EQ(desk.source->status().state, SourceState::Lost) << i;
            if (random() % 2 == 0) { // on another place of the bus, where the other camera was
                ++reordered;
                plugged = {{plugged.at(0).id, plugged.at(1).name}, {plugged.at(1).id, plugged.at(0).name}};
            }
            desk.driver->setPresent(plugged, isSaid);
        }
        const qint64 back = desk.untilPictures(2'000);
        ASSERT_GE(back, 0) << i << ": no picture within two seconds";
        slowest = std::max(slowest, back);
        ASSERT_EQ(desk.driver->openedName(), mine.name) << i << ": another camera was opened instead";
    }
    EXPECT_GT(frozen, 100);
    EXPECT_GT(pulled, 250);
    EXPECT_GT(reordered, 100);
    EXPECT_LE(desk.longestTurnMs, 100) << "the window, and the orders behind it, go on meanwhile";
    std::cout << "500 losses: " << frozen << " frozen, " << pulled << " pulled out, " << reordered
              << " of them put in elsewhere; slowest " << slowest << " ms of the cameras' time" << std::endl;
}

TEST(CameraSource, ControlWithoutTheWatchdogTheSameDeskFindsNoPicture)
{
    VirtualDesk desk(false);
    ASSERT_GE(desk.untilPictures(2'000), 0);
    desk.driver->frozen = true;
    EXPECT_EQ(desk.untilPictures(60'000), -1);
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
