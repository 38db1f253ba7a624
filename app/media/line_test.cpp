// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_test.h"

#include <utility>

namespace kaibang {

namespace {

constexpr int fullQueueMs = 700;
constexpr double fullLoss = 0.05; // SRT does not wait: what a full line does not take is lost

qint64 steadyMs()
{
    return monotonicNs() / 1'000'000;
}

// The packet and as much filler as brings it to `bytes`.
PacketPtr padded(const PacketPtr& packet, qint64 bytes)
{
    const qint64 missing = bytes - packet->bytes.size();
    if (missing < 8)
        return packet;
    auto larger = std::make_shared<EncodedPacket>(*packet);
    larger->bytes.append(QByteArrayLiteral("\x00\x00\x00\x01\x0C"));
    larger->bytes.append(QByteArray(missing - 6, '\xFF'));
    larger->bytes.append('\x80');
    return larger;
}

} // namespace

LineTest::LineTest(const EncodedFormat& format, std::function<void()> askKeyFrame, Options options, QObject* parent)
    : QObject(parent)
    , m_format(format)
    , m_askKeyFrame(std::move(askKeyFrame))
    , m_options(std::move(options))
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &LineTest::look);
}

LineTest::~LineTest()
{
    std::unique_ptr<StreamOutput> output;
    const std::lock_guard lock(m_mutex);
    output.swap(m_output);
}

LineTestStart LineTest::start(const StreamTarget& target, const StreamSecrets& secrets, IfShown ifShown)
{
    if (m_output)
        return LineTestStart::AlreadyRunning;
    if (checkTarget(target, secrets) != AddressProblem::None || m_options.stepsKbps.empty() ||
        m_options.srtStepsKbps.empty())
        return LineTestStart::BadAddress;
    const bool isShown = target.purpose != StreamPurpose::Test;
    if (isShown && ifShown == IfShown::Refuse)
        return LineTestStart::WouldBeShown;
    m_verdict = {};
    m_verdict.wasShown = isShown;
    m_isConcluded = false;
    m_steps = target.address.protocol == StreamProtocol::Srt ? m_options.srtStepsKbps : m_options.stepsKbps;
    m_step = 0;
    m_fullSinceMs = -1;
    m_kbps = 0;
    auto output =
        std::make_unique<StreamOutput>(target, secrets, m_format, m_askKeyFrame, m_options.trust, m_options.patience);
    connect(output.get(), &StreamOutput::stateChanged, this, &LineTest::follow);
    {
        const std::lock_guard lock(m_mutex);
        m_output = std::move(output);
    }
    m_output->start();
    return LineTestStart::Started;
}

void LineTest::cancel()
{
    if (m_output && !m_isConcluded)
        conclude(0, false, {MediaFaultKind::Stopped, {}});
}

void LineTest::takePacket(const PacketPtr& packet)
{
    const int kbps = m_kbps;
    const bool isPicture = packet->kind == PacketKind::Picture;
    const qint64 bytes = isPicture ? (kbps - m_format.soundKbps) * packet->durationUs / 8000 : 0;
    const PacketPtr sent = padded(packet, bytes);
    const std::lock_guard lock(m_mutex);
    if (m_output)
        m_output->takePacket(sent);
}

void LineTest::follow(const StreamState& state)
{
    switch (state.phase) {
    case StreamPhase::Live:
        if (m_isConcluded)
            break; // told before the end that was asked for
        m_step = 0;
        m_kbps = m_steps.front();
        m_stepSinceMs = steadyMs();
        m_timer.start();
        Q_EMIT stepped(m_kbps);
        break;
    case StreamPhase::Reconnecting:
    case StreamPhase::Refused:
        conclude(0, false, state.fault);
        break;
    case StreamPhase::Ended: {
        m_timer.stop();
        StreamOutput* ended = nullptr;
        {
            const std::lock_guard lock(m_mutex);
            ended = m_output.release();
        }
        ended->disconnect(this);
        ended->setParent(this);
        ended->deleteLater(); // its own signal is still being delivered
        Q_EMIT finished(m_verdict);
        break;
    }
    case StreamPhase::Idle:
    case StreamPhase::Connecting:
        break;
    }
}

void LineTest::look()
{
    const StreamFigures figures = m_output->figures();
    const qint64 now = steadyMs();
    if (m_fullSinceMs < 0) {
        if (figures.lostShare >= fullLoss) {
            conclude(m_step > 0 ? m_steps[m_step - 1] : 0, false);
        } else if (figures.queueMs >= fullQueueMs) {
            // From here every buffer on the way is full: what leaves this computer is what the line carries.
            m_fullSinceMs = now;
            m_fullBytes = figures.sentBytes;
        } else if (now - m_stepSinceMs >= m_options.stepMs + (isLastStep() ? m_options.measureMs : 0)) {
            nextStep(); // the last one is given time to fill what is on the way, or it would prove nothing
        }
    } else if (figures.queueMs < fullQueueMs / 2) {
        m_fullSinceMs = -1; // it was a hiccup
        m_stepSinceMs = now;
    } else if (now - m_fullSinceMs >= m_options.measureMs) {
        conclude(static_cast<int>((figures.sentBytes - m_fullBytes) * 8 / (now - m_fullSinceMs)), false);
    }
}

void LineTest::nextStep()
{
    if (isLastStep()) {
        conclude(m_kbps, true);
        return;
    }
    m_kbps = m_steps[++m_step];
    m_stepSinceMs = steadyMs();
    Q_EMIT stepped(m_kbps);
}

void LineTest::conclude(int measuredKbps, bool isAtLeast, const MediaFault& fault)
{
    if (m_isConcluded)
        return;
    m_isConcluded = true;
    m_timer.stop();
    m_kbps = 0;
    m_verdict.fault = fault;
    m_verdict.measuredKbps = measuredKbps;
    m_verdict.isAtLeast = isAtLeast;
    m_verdict.sustainableKbps = measuredKbps * 3 / 4;
    if (fault.kind == MediaFaultKind::None)
        m_verdict.preset = presetWithin(m_verdict.sustainableKbps);
    m_output->stop();
}

} // namespace kaibang
