// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "microphone.h"

#include "frame.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace kaibang {

namespace {

constexpr std::chrono::milliseconds levelPeriod(200);
constexpr qint64 longestSilenceNs = 1'500'000'000;
constexpr qint64 tryAgainNs = 2'000'000'000;
// A sound system may quietly go on with another microphone when ours is pulled out, and Qt does not always tell.
constexpr qint64 compareEveryNs = 1'000'000'000;
constexpr float fadePerFrame = 1.0F / (soundRate / 100.0F); // 10 ms from all to nothing

double decibels(double value)
{
    return value > 1e-5 ? 20.0 * std::log10(value) : -100.0;
}

} // namespace

int matchInput(const QList<SoundInput>& present, const SoundInput& wanted)
{
    if (wanted.id.isEmpty())
        return present.isEmpty() ? -1 : 0;
    const auto found =
        std::find_if(present.begin(), present.end(), [&wanted](const SoundInput& one) { return one.id == wanted.id; });
    return found == present.end() ? -1 : int(found - present.begin());
}

Microphone::Microphone(SoundDriver& driver, QObject* parent)
    : QObject(parent)
    , m_driver(driver)
{
    m_timer.setInterval(levelPeriod);
    connect(&m_timer, &QTimer::timeout, this, &Microphone::look);
    connect(&m_driver, &SoundDriver::inputsChanged, this, &Microphone::followInputs);
}

Microphone::~Microphone()
{
    m_driver.close();
}

QList<SoundInput> Microphone::inputs() const
{
    return m_driver.inputs();
}

void Microphone::choose(const SoundInput& wanted)
{
    m_wanted = wanted;
    m_timer.start();
    tryToOpen();
}

void Microphone::close()
{
    m_timer.stop();
    m_driver.close();
    setStatus(MicrophoneState::Off, {});
}

void Microphone::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) == muted)
        return;
    {
        const std::lock_guard lock(m_sinkMutex);
        m_wantedGain = muted ? 0.0F : 1.0F;
    }
    Q_EMIT mutedChanged(muted);
}

void Microphone::setSink(SoundSink* sink)
{
    const std::lock_guard lock(m_sinkMutex);
    m_sink = sink;
}

void Microphone::tryToOpen()
{
    m_triedNs = monotonicNs();
    m_driver.close();
    const QList<SoundInput> present = m_driver.inputs();
    const int found = matchInput(present, m_wanted);
    if (found < 0) {
        setStatus(MicrophoneState::Missing, m_wanted, {MediaFaultKind::NoMicrophone, m_wanted.name});
        return;
    }
    {
        const std::lock_guard lock(m_meterMutex);
        m_heardNs = 0;
    }
    m_openedNs = monotonicNs();
    if (const auto fault = m_driver.open(present[found].id, [this](const SoundChunk& chunk) { hear(chunk); })) {
        setStatus(MicrophoneState::Refused, present[found], *fault);
        return;
    }
    // One that gave nothing before has to be heard first.
    if (m_status.state != MicrophoneState::Refused)
        setStatus(MicrophoneState::Opening, present[found]);
}

void Microphone::look()
{
    const qint64 now = monotonicNs();
    SoundLevel level;
    qint64 heardNs = 0;
    bool fresh = false; // some systems give sound in pieces longer than our period
    {
        const std::lock_guard lock(m_meterMutex);
        heardNs = m_heardNs;
        level.peakDb = decibels(double(std::exchange(m_peak, 0.0F)));
        level.rmsDb = m_samples > 0 ? decibels(std::sqrt(m_squares / double(m_samples))) : -100.0;
        fresh = m_samples > 0;
        m_squares = 0;
        m_samples = 0;
    }
    const bool open = m_status.state == MicrophoneState::Opening || m_status.state == MicrophoneState::Listening;
    if (heardNs != 0 && m_status.state != MicrophoneState::Missing && now - heardNs < longestSilenceNs) {
        setStatus(MicrophoneState::Listening, m_status.input);
        if (fresh)
            Q_EMIT levelChanged(level);
    } else if (open && now - std::max(heardNs, m_openedNs) > longestSilenceNs) {
        setStatus(MicrophoneState::Refused, m_status.input, {MediaFaultKind::MicrophoneRefused, m_status.input.name});
        tryToOpen();
    } else if (!open && now - m_triedNs > tryAgainNs) {
        tryToOpen();
    }
    if (open && now - m_comparedNs > compareEveryNs) {
        m_comparedNs = now;
        if (!isPresent())
            tryToOpen();
    }
}

void Microphone::followInputs()
{
    Q_EMIT inputsChanged();
    if (m_status.state == MicrophoneState::Off)
        return;
    const bool open = m_status.state == MicrophoneState::Opening || m_status.state == MicrophoneState::Listening;
    if (!open || !isPresent())
        tryToOpen();
}

bool Microphone::isPresent() const
{
    const QList<SoundInput> present = m_driver.inputs();
    return std::any_of(present.begin(), present.end(),
                       [this](const SoundInput& one) { return one.id == m_status.input.id; });
}

void Microphone::setStatus(MicrophoneState state, const SoundInput& input, const MediaFault& fault)
{
    const MicrophoneStatus next{state, input, fault};
    if (next == m_status)
        return;
    m_status = next;
    Q_EMIT statusChanged(m_status);
}

void Microphone::hear(const SoundChunk& chunk)
{
    float peak = 0;
    double squares = 0;
    const int samples = chunk.frames * soundChannels;
    for (int i = 0; i < samples; ++i) {
        peak = std::max(peak, std::abs(chunk.samples[i]));
        squares += double(chunk.samples[i]) * double(chunk.samples[i]);
    }
    {
        const std::lock_guard lock(m_meterMutex);
        m_peak = std::max(m_peak, peak);
        m_squares += squares;
        m_samples += samples;
        m_heardNs = monotonicNs();
    }
    const std::lock_guard lock(m_sinkMutex);
    if (m_sink)
        handOn(chunk);
}

void Microphone::handOn(const SoundChunk& chunk)
{
    if (m_gain == 1.0F && m_wantedGain == 1.0F) {
        m_sink->takeSound(chunk);
        return;
    }
    m_faded.assign(chunk.samples, chunk.samples + size_t(chunk.frames) * soundChannels);
    for (size_t i = 0; i < m_faded.size(); ++i) {
        if (i % soundChannels == 0)
            m_gain += std::clamp(m_wantedGain - m_gain, -fadePerFrame, fadePerFrame);
        m_faded[i] *= m_gain;
    }
    m_sink->takeSound({m_faded.data(), chunk.frames, chunk.firstNs});
}

} // namespace kaibang
