// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"
#include "microphone.h"
#include "qt_sound_driver.h"
#include "sound_converter.h"
#include "sound_track.h"
#include "tone_driver.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace kaibang {
namespace {

using namespace samples;

constexpr qint64 second = 1'000'000'000;

/// Four minutes of a microphone whose crystal is off, read a fifth of a second later: how far the samples are from
/// their moment at most after the first seconds, in frames. Each sample says its own number.
double farthest(double crystalPpm, bool tellsMoments)
{
    constexpr int step = 480;
    constexpr qint64 wrap = 1 << 22; // a float tells such numbers apart
    SoundTrack track(0);
    std::mt19937 random(7);
    std::uniform_int_distribution<qint64> jitter(0, 15'000'000);
    std::vector<float> chunk(size_t(step) * soundChannels);
    std::vector<float> heard(size_t(1024) * soundChannels);
    const double rate = soundRate * (1.0 + crystalPpm / 1e6);
    double worst = 0;
    for (qint64 count = 0; count < 240LL * soundRate; count += step) {
        for (int i = 0; i < step; ++i)
            chunk[size_t(i) * 2] = chunk[size_t(i) * 2 + 1] = float((count + i) % wrap);
        const double trueSeconds = double(count) / rate;
        const double nominal = double(count) / soundRate;
        const double told = (tellsMoments ? trueSeconds : nominal) * 1e9;
        track.write({chunk.data(), step, qint64(told) + jitter(random)});
        while (double(track.position() + 1024) / soundRate < trueSeconds - 0.2) {
            const qint64 position = track.position();
            track.read(heard.data(), 1024);
            const qint64 number = qint64(heard[0]);
            qint64 off = qint64(std::llround(double(position) / soundRate * rate)) % wrap - number;
            off = (off + wrap + wrap / 2) % wrap - wrap / 2;
            if (position > 5LL * soundRate)
                worst = std::max(worst, std::abs(double(off)));
        }
    }
    return worst;
}

TEST(SoundTrack, StaysWithItsPicturesOverAShow)
{
    for (const double ppm : {-800.0, 0.0, 800.0})
        EXPECT_LT(farthest(ppm, true), soundRate * 0.04) << ppm << " ppm";
    // Control: counted by its own samples alone, the same microphone is 190 ms off after four minutes.
    EXPECT_GT(farthest(800.0, false), soundRate * 0.15);
}

TEST(SoundTrack, IsSilentWhereNothingCameAndLaysAnewAfterwards)
{
    SoundTrack track(0);
    const std::vector<float> loud(size_t(48'000) * soundChannels, 0.5F);
    track.write({loud.data(), 4'800, second / 2}); // 0.5 to 0.6 s
    track.write({loud.data(), 4'800, second});     // 1.0 to 1.1 s
    std::vector<float> heard(size_t(2) * soundRate * soundChannels);
    track.read(heard.data(), 2 * soundRate);
    int wrong = 0;
    for (int i = 0; i < 2 * soundRate; ++i) {
        const bool loudHere = (i >= 24'000 && i < 28'800) || (i >= 48'000 && i < 52'800);
        wrong += heard[size_t(i) * 2] != (loudHere ? 0.5F : 0.0F) ? 1 : 0;
    }
    EXPECT_EQ(wrong, 0);
    // What is too late is left out, and the part of it that is not is in its place.
    track.write({loud.data(), 9'600, 2 * second - second / 10});
    track.read(heard.data(), 9'600);
    EXPECT_EQ(heard[0], 0.5F);
    EXPECT_EQ(heard[size_t(4'799) * 2], 0.5F);
    EXPECT_EQ(heard[size_t(4'800) * 2], 0.0F);
}

TEST(SoundTrack, AReaderThatStandsStillLosesTheNewest)
{
    SoundTrack track(0);
    const std::vector<float> loud(size_t(soundRate) * soundChannels, 0.5F);
    for (int i = 0; i < 5; ++i)
        track.write({loud.data(), soundRate, i * second});
    std::vector<float> heard(size_t(soundRate) * soundChannels);
    track.read(heard.data(), soundRate);
    EXPECT_EQ(heard.front(), 0.5F);
    EXPECT_EQ(heard.back(), 0.5F);
}

TEST(SoundConverter, KeepsLevelAndPitch)
{
    struct Given
    {
        SampleFormat format;
        int rate;
        int channels;
    };
    for (const Given given : {Given{SampleFormat::Signed16, 44'100, 1}, Given{SampleFormat::Signed16, 16'000, 1},
                              Given{SampleFormat::Float32, 48'000, 2}}) {
        SoundConverter converter(given.format, given.rate, given.channels);
        ASSERT_TRUE(converter.isReady());
        std::vector<float> out;
        std::vector<qint16> whole(size_t(given.rate) * size_t(given.channels));
        std::vector<float> real(whole.size());
        for (size_t i = 0; i < whole.size(); ++i) {
            const double angle = 2 * M_PI * 1000.0 * double(i / size_t(given.channels)) / given.rate;
            real[i] = float(0.25 * std::sin(angle));
            whole[i] = qint16(std::lround(32767 * 0.25 * std::sin(angle)));
        }
        const void* samples = given.format == SampleFormat::Float32 ? static_cast<const void*>(real.data())
                                                                    : static_cast<const void*>(whole.data());
        const std::vector<float>& made = converter.convert(samples, given.rate);
        EXPECT_NEAR(double(made.size()) / soundChannels, soundRate, 200);
        int crossings = 0;
        float peak = 0;
        for (size_t i = 2 * 2'000; i + 2 < made.size() - 2 * 2'000; i += 2) {
            crossings += (made[i] < 0) != (made[i + 2] < 0) ? 1 : 0;
            peak = std::max(peak, std::abs(made[i]));
            EXPECT_EQ(made[i], made[i + 1]);
        }
        EXPECT_NEAR(peak, 0.25, 0.01) << given.rate;
        EXPECT_NEAR(crossings, 2000.0 * (double(made.size()) / 2 - 4'000) / soundRate, 5);
    }
}

TEST(Microphone, ComesBackAndIsNeverAnotherOne)
{
    const SoundInput a{"a", QStringLiteral("Webcam")};
    const SoundInput b{"b", QStringLiteral("Headset")};
    EXPECT_EQ(matchInput({a, b}, {}), 0);
    EXPECT_EQ(matchInput({}, {}), -1);
    EXPECT_EQ(matchInput({a, b}, b), 1);
    EXPECT_EQ(matchInput({a}, b), -1);
    EXPECT_EQ(matchInput({a, {"c", b.name}}, b), -1) << "another one of that make";

    ToneDriver tone;
    Microphone microphone(tone);
    QSignalSpy levels(&microphone, &Microphone::levelChanged);
    EXPECT_EQ(microphone.status().state, MicrophoneState::Off);
    microphone.choose(microphone.inputs().first());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !levels.isEmpty(); }, 5'000));
    EXPECT_EQ(microphone.status().state, MicrophoneState::Listening);
    tone.unplug();
    EXPECT_EQ(microphone.status().state, MicrophoneState::Missing);
    EXPECT_EQ(microphone.status().fault.kind, MediaFaultKind::NoMicrophone);
    QTest::qWait(300);
    levels.clear();
    QTest::qWait(500);
    EXPECT_TRUE(levels.isEmpty()) << "nothing is heard, so nothing is shown";
    tone.plugIn();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !levels.isEmpty(); }, 5'000));
    EXPECT_EQ(microphone.status().state, MicrophoneState::Listening);
    EXPECT_NEAR(levels.last().first().value<SoundLevel>().peakDb, -20.0, 0.2);
}

TEST(Microphone, OneThatGivesNothingIsSaidToAndTriedAgain)
{
    ToneDriver tone;
    tone.setDead(true);
    Microphone microphone(tone);
    microphone.choose({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return microphone.status().state == MicrophoneState::Refused; }, 10'000));
    EXPECT_EQ(microphone.status().fault.kind, MediaFaultKind::MicrophoneRefused);
    tone.setDead(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return microphone.status().state == MicrophoneState::Listening; }, 10'000));
}

TEST(Microphone, MutedIsSilentForTheSinkAndNotForTheMeter)
{
    struct Meter : SoundSink
    {
        std::mutex mutex;
        float peak = 0;
        float largestStep = 0;
        float last = 0;
        void takeSound(const SoundChunk& chunk) override
        {
            const std::lock_guard lock(mutex);
            for (int i = 0; i < chunk.frames; ++i) {
                const float value = chunk.samples[i * soundChannels];
                peak = std::max(peak, std::abs(value));
                largestStep = std::max(largestStep, std::abs(value - last));
                last = value;
            }
        }
        float takePeak()
        {
            const std::lock_guard lock(mutex);
            return std::exchange(peak, 0.0F);
        }
    } meter;
    ToneDriver tone(-6.0);
    Microphone microphone(tone);
    microphone.setSink(&meter);
    QSignalSpy levels(&microphone, &Microphone::levelChanged);
    microphone.choose({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return meter.takePeak() > 0.4F; }, 5'000));
    microphone.setMuted(true);
    QTest::qWait(100);
    meter.takePeak();
    levels.clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return levels.size() >= 2; }, 5'000));
    EXPECT_EQ(meter.takePeak(), 0.0F);
    EXPECT_NEAR(levels.last().first().value<SoundLevel>().peakDb, -6.0, 0.2);
    microphone.setMuted(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return meter.takePeak() > 0.4F; }, 5'000));
    EXPECT_LT(meter.largestStep, 0.08F) << "the tone's own steps are 0.066: nothing clicked";
    microphone.setSink(nullptr);
}

// Whatever this computer has: it must answer, and nothing may be opened by a name that nobody has.
TEST(Microphone, AComputerWithoutSoundHasAnEmptyList)
{
    QtSoundDriver driver;
    Microphone microphone(driver);
    microphone.choose({"no such microphone", QStringLiteral("None")});
    EXPECT_EQ(microphone.status().state, MicrophoneState::Missing);
    if (microphone.inputs().isEmpty()) {
        microphone.choose({});
        EXPECT_EQ(microphone.status().state, MicrophoneState::Missing);
    }
    EXPECT_TRUE(driver.open("no such microphone", [](const SoundChunk&) {}).has_value());
}

} // namespace
} // namespace kaibang
