// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// microphone_path NAME: listens to the real sound system's input whose name contains NAME. Each line that is read asks
// for something: "listen" waits until it is heard and prints level and pitch, "missing" waits until it is said to be
// unplugged. Answers "ok …" or "failed …"; ends with the input.
#include "frame.h"
#include "microphone.h"
#include "qt_sound_driver.h"

#include <QGuiApplication>
#include <QTest>
#include <cstdio>
#include <iostream>
#include <string>

namespace kaibang {
namespace {

/// Counts how often the sound goes through nought.
class Pitch : public SoundSink
{
public:
    void takeSound(const SoundChunk& chunk) override
    {
        const std::lock_guard lock(m_mutex);
        for (int i = 0; i < chunk.frames; ++i) {
            const bool below = chunk.samples[i * soundChannels] < 0;
            m_crossings += below != m_below ? 1 : 0;
            m_below = below;
        }
        m_frames += chunk.frames;
        ++m_pieces;
        m_latestNs = chunk.firstNs + qint64(chunk.frames) * 1'000'000'000 / soundRate;
    }
    double hertz() const
    {
        const std::lock_guard lock(m_mutex);
        return m_frames > 0 ? double(m_crossings) / 2 * soundRate / double(m_frames) : 0;
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_frames = m_crossings = m_pieces = 0;
    }
    qint64 frames() const
    {
        const std::lock_guard lock(m_mutex);
        return m_frames;
    }
    double pieceMs() const
    {
        const std::lock_guard lock(m_mutex);
        return double(m_frames) * 1000 / soundRate / std::max(1, m_pieces);
    }
    double lateMs() const
    {
        const std::lock_guard lock(m_mutex);
        return double(monotonicNs() - m_latestNs) / 1e6;
    }

private:
    mutable std::mutex m_mutex;
    qint64 m_frames = 0;
    qint64 m_crossings = 0;
    int m_pieces = 0;
    qint64 m_latestNs = 0;
    bool m_below = false;
};

SoundInput inputNamed(const Microphone& microphone, const QString& name)
{
    const auto inputs = microphone.inputs();
    for (const SoundInput& input : inputs) {
        if (input.name.contains(name) || QString::fromUtf8(input.id).contains(name))
            return input;
    }
    return {};
}

bool hears(Microphone& microphone, Pitch& pitch)
{
    SoundLevel level;
    const auto connection = QObject::connect(&microphone, &Microphone::levelChanged, &microphone,
                                             [&level](const SoundLevel& now) { level = now; });
    const bool listening =
        QTest::qWaitFor([&] { return microphone.status().state == MicrophoneState::Listening; }, 15'000);
    pitch.forget();
    const bool heard = QTest::qWaitFor([&] { return pitch.frames() > 2 * soundRate; }, 15'000);
    QObject::disconnect(connection);
    std::printf("%s peak %.1f dB, %.0f Hz, %.0f ms late, in pieces of %.0f ms\n", listening && heard ? "ok" : "failed",
                level.peakDb, pitch.hertz(), pitch.lateMs(), pitch.pieceMs());
    return listening && heard && std::abs(pitch.hertz() - 1000) < 20 && std::abs(level.peakDb + 18.06) < 1 &&
           pitch.pieceMs() < 150;
}

} // namespace
} // namespace kaibang

int main(int argc, char** argv)
{
    using namespace kaibang;
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QGuiApplication application(argc, argv);
    QtSoundDriver driver;
    Microphone microphone(driver);
    Pitch pitch;
    microphone.setSink(&pitch);
    const QString name = QCoreApplication::arguments().value(1);
    SoundInput input;
    if (!QTest::qWaitFor([&] { return !(input = inputNamed(microphone, name)).id.isEmpty(); }, 10'000)) {
        std::printf("failed: no input is called %s\n", qPrintable(name));
        return 1;
    }
    microphone.choose(input);
    bool fine = true;
    std::string asked;
    while (fine && std::getline(std::cin, asked)) {
        if (asked == "listen") {
            fine = hears(microphone, pitch);
        } else {
            fine = QTest::qWaitFor([&] { return microphone.status().state == MicrophoneState::Missing; }, 15'000);
            std::printf("%s missing\n", fine ? "ok" : "failed");
        }
        std::fflush(stdout);
    }
    microphone.setSink(nullptr);
    return fine ? 0 : 1;
}
