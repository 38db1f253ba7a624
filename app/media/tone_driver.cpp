// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone_driver.h"

#include "frame.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace kaibang {

namespace {

constexpr int toneHertz = 1'000;
constexpr qint64 toneStep = soundRate / 50;
constexpr char toneId[] = "kaibang-tone";

} // namespace

ToneDriver::ToneDriver(double peakDb, QObject* parent)
    : SoundDriver(parent)
    , m_amplitude(float(std::pow(10.0, peakDb / 20.0)))
{}

ToneDriver::~ToneDriver()
{
    close();
}

QList<SoundInput> ToneDriver::inputs() const
{
    if (!m_plugged)
        return {};
    return {{QByteArray(toneId), QStringLiteral("1 kHz")}};
}

std::optional<MediaFault> ToneDriver::open(const QByteArray& id, SoundHandler handler)
{
    close();
    if (!m_plugged || id != toneId)
        return MediaFault{MediaFaultKind::NoMicrophone, QString::fromUtf8(id)};
    if (!m_dead)
        m_thread.begin([this, handler = std::move(handler)] { run(handler); });
    return {};
}

void ToneDriver::close()
{
    m_thread.end();
}

void ToneDriver::plugIn()
{
    m_plugged = true;
    Q_EMIT inputsChanged();
}

void ToneDriver::unplug()
{
    close();
    m_plugged = false;
    Q_EMIT inputsChanged();
}

void ToneDriver::setDead(bool dead)
{
    m_dead = dead;
}

void ToneDriver::run(const SoundHandler& handler)
{
    const qint64 beganNs = monotonicNs();
    const auto momentOf = [beganNs](qint64 frame) { return beganNs + frame * 1'000'000'000 / soundRate; };
    std::vector<float> samples(size_t(toneStep) * soundChannels);
    qint64 position = 0;
    do {
        for (qint64 i = 0; i < toneStep; ++i) {
            // A whole number of waves a second, so that the phase is exact for ever.
            const double phase = double((position + i) % soundRate) * toneHertz / soundRate;
            const float value = m_amplitude * float(std::sin(2.0 * std::numbers::pi * phase));
            samples[size_t(i) * soundChannels] = samples[size_t(i) * soundChannels + 1] = value;
        }
        handler({samples.data(), int(toneStep), momentOf(position)});
        position += toneStep;
    } while (m_thread.waitUntil(
        std::chrono::steady_clock::time_point(std::chrono::nanoseconds(momentOf(position + toneStep)))));
}

} // namespace kaibang
