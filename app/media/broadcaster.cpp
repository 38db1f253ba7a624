// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcaster.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kaibang {

struct Broadcaster::Entry
{
    StreamTarget target;
    std::unique_ptr<StreamOutput> output; ///< null once it has ended; then the two below are the last of it
    StreamState state;
    StreamFigures figures;
    MediaFault lastFault;
    int testSeconds = 0; ///< 0: not a test
    int toldSeconds = -1;

    StreamFigures figuresNow() const { return output ? output->figures() : figures; }
    int closesIn(const StreamFigures& now) const
    {
        if (target.roomCloseSeconds <= 0 || now.lostSeconds <= 0 || testSeconds > 0)
            return -1;
        return std::max(0, static_cast<int>(std::ceil(target.roomCloseSeconds - now.lostSeconds)));
    }
};

Broadcaster::Broadcaster(StreamEncode& encode, const EncodedFormat& format, const Options& options, QObject* parent)
    : QObject(parent)
    , m_encode(encode)
    , m_format(format)
    , m_options(options)
    , m_ladder(format.pictureKbps, options.lowestKbps, options.ladder)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Broadcaster::lookAtAll);
}

Broadcaster::Broadcaster(StreamEncode& encode, const EncodedFormat& format, QObject* parent)
    : Broadcaster(encode, format, Options{}, parent)
{}

Broadcaster::~Broadcaster()
{
    {
        const std::lock_guard lock(m_mutex);
        m_outputs.clear();
    }
    // The encode may go on for a recording, which a weak line is nothing to.
    if (m_ladder.kbps() != m_format.pictureKbps)
        m_encode.setPictureKbps(m_format.pictureKbps);
    // All are asked before any is waited for.
    for (const auto& entry : m_entries) {
        if (entry->output)
            entry->output->stop();
    }
}

StartOutcome Broadcaster::start(const StreamTarget& target, const StreamSecrets& secrets)
{
    return begin(target, secrets, 0);
}

StartOutcome Broadcaster::startTest(const StreamTarget& target, const StreamSecrets& secrets, int seconds)
{
    return target.purpose == StreamPurpose::Test ? begin(target, secrets, std::max(1, seconds))
                                                 : StartOutcome::NotATest;
}

StartOutcome Broadcaster::begin(const StreamTarget& target, const StreamSecrets& secrets, int testSeconds)
{
    if (const Entry* known = find(target.id); known && known->output)
        return StartOutcome::AlreadyRunning;
    if (checkTarget(target, secrets) != AddressProblem::None)
        return StartOutcome::BadAddress;
    std::erase_if(m_entries, [&](const auto& entry) { return entry->target.id == target.id; });
    auto entry = std::make_unique<Entry>();
    entry->target = target;
    entry->testSeconds = testSeconds;
    entry->output = std::make_unique<StreamOutput>(
        target, secrets, m_format, [this] { m_encode.requestKeyFrame(); }, m_options.trust, m_options.patience);
    StreamOutput& output = *entry->output;
    connect(&output, &StreamOutput::stateChanged, this,
            [this, id = target.id](const StreamState& state) { follow(id, state); });
    m_entries.push_back(std::move(entry));
    {
        const std::lock_guard lock(m_mutex);
        m_outputs.push_back(&output);
    }
    output.start();
    m_timer.start();
    return StartOutcome::Started;
}

void Broadcaster::stop(const QString& id)
{
    if (Entry* entry = find(id); entry && entry->output)
        entry->output->stop();
}

void Broadcaster::stopAll()
{
    for (const auto& entry : m_entries) {
        if (entry->output)
            entry->output->stop();
    }
}

void Broadcaster::retryNow(const QString& id)
{
    if (Entry* entry = find(id); entry && entry->output)
        entry->output->retryNow();
}

void Broadcaster::takePacket(const PacketPtr& packet)
{
    const std::lock_guard lock(m_mutex);
    for (StreamOutput* output : m_outputs)
        output->takePacket(packet);
}

Broadcaster::Entry* Broadcaster::find(const QString& id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->target.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

void Broadcaster::follow(const QString& id, const StreamState& state)
{
    Entry* entry = find(id);
    if (!entry || !entry->output)
        return;
    entry->state = state;
    if (state.fault.kind != MediaFaultKind::None)
        entry->lastFault = state.fault;
    if (state.phase == StreamPhase::Live || state.phase == StreamPhase::Ended) {
        if (std::exchange(entry->toldSeconds, -1) >= 0)
            Q_EMIT roomSafe(id);
    }
    if (state.phase == StreamPhase::Ended)
        conclude(*entry);
    else if (entry->testSeconds > 0 && (state.phase == StreamPhase::Refused || state.attempts >= 3))
        entry->output->stop(); // a test that cannot begin has its answer
    Q_EMIT stateChanged(id, state);
    if (state.phase == StreamPhase::Ended && !isAnyRunning()) {
        m_timer.stop();
        Q_EMIT figuresChanged();
        Q_EMIT allEnded();
    }
}

void Broadcaster::conclude(Entry& entry)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_outputs, entry.output.get());
    }
    entry.figures = entry.output->figures();
    entry.figures.kbps = 0;
    entry.figures.queueMs = 0;
    entry.output->disconnect(this);
    StreamOutput* ended = entry.output.release(); // its own signal is still being delivered
    ended->setParent(this);
    ended->deleteLater();
    if (entry.testSeconds == 0)
        return;
    StreamTestReport report;
    report.figures = entry.figures;
    report.fault = entry.lastFault;
    report.kbps = entry.figures.liveSeconds > 0
                      ? static_cast<int>(double(entry.figures.sentBytes) * 8 / 1000 / entry.figures.liveSeconds)
                      : 0;
    report.isWell = entry.figures.liveSeconds >= entry.testSeconds && entry.figures.droppedPackets == 0 &&
                    entry.figures.stalePackets == 0 && entry.figures.lostShare < m_options.ladder.weakLoss &&
                    entry.figures.reconnects == 0 && entry.lastFault.kind == MediaFaultKind::None;
    Q_EMIT testEnded(entry.target.id, report);
}

void Broadcaster::lookAtAll()
{
    for (const auto& entry : m_entries) {
        if (!entry->output)
            continue;
        countDown(*entry);
        judgeTest(*entry);
    }
    judgeLines();
    Q_EMIT figuresChanged();
}

void Broadcaster::countDown(Entry& entry)
{
    const int seconds = entry.closesIn(entry.output->figures());
    if (seconds < 0 || entry.toldSeconds == 0 || seconds == entry.toldSeconds)
        return;
    entry.toldSeconds = seconds;
    Q_EMIT roomClosing(entry.target.id, seconds);
}

void Broadcaster::judgeTest(Entry& entry)
{
    if (entry.testSeconds > 0 && entry.output->figures().liveSeconds >= entry.testSeconds)
        entry.output->stop();
}

void Broadcaster::judgeLines()
{
    std::vector<LineReading> lines;
    for (const auto& entry : m_entries) {
        if (!entry->output || entry->testSeconds > 0 || entry->output->state().phase != StreamPhase::Live)
            continue;
        const StreamFigures figures = entry->output->figures();
        lines.push_back({entry->target.id, entry->target.id == m_primary, figures.queueMs,
                         figures.queueDroppedPackets + figures.stalePackets, figures.lostShare});
    }
    if (const auto change = m_ladder.read(monotonicNs() / 1'000'000, lines)) {
        m_encode.setPictureKbps(change->toKbps);
        Q_EMIT bitrateChanged(*change);
    }
}

std::vector<TargetStanding> Broadcaster::standings() const
{
    std::vector<TargetStanding> all;
    for (const auto& entry : m_entries) {
        const StreamFigures figures = entry->figuresNow();
        all.push_back(
            {entry->target, entry->output ? entry->output->state() : entry->state, figures, entry->closesIn(figures)});
    }
    return all;
}

bool Broadcaster::isOnAir() const
{
    return std::ranges::any_of(m_entries, [](const auto& entry) { return entry->output && entry->testSeconds == 0; });
}

bool Broadcaster::isAnyRunning() const
{
    return std::ranges::any_of(m_entries, [](const auto& entry) { return entry->output != nullptr; });
}

} // namespace kaibang
