// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_room.h"

#include "air_studio.h"
#include "av_encoder.h"
#include "household_desk.h"
#include "show_runner.h"
#include "sound_board.h"
#include "stream_words.h"
#include "wording.h"

#include <utility>

namespace kaibang {

namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr qint64 closeAgainWithinNs = 10 * nsPerSecond;

} // namespace

qint64 TargetSign::msSinceTold() const
{
    return toldAtNs == 0 ? 0 : (monotonicNs() - toldAtNs) / 1'000'000;
}

StreamRoom::StreamRoom(const StreamParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_isShowLive(parts.runner.current().show.state == ShowState::Live)
{
    connect(&m_parts.studio, &AirStudio::encodingEnds, this, [this] {
        const bool wasOnAir = m_isOnAir;
        dropAll();
        if (wasOnAir)
            say(tr("You are not live any more: the picture cannot be compressed. Go live again, or choose 360p in "
                   "Setup. Selling goes on."));
    });
    connect(&m_parts.runner, &ShowRunner::changed, this, [this](const ShowView& view) {
        const bool isLive = view.show.state == ShowState::Live;
        if (std::exchange(m_isShowLive, isLive) && !isLive)
            stopAll();
    });
    connect(&m_parts.book, &StreamBook::changed, this, &StreamRoom::tellSign);
}

StreamRoom::~StreamRoom()
{
    dropAll();
    m_parts.studio.need(EncodeNeed::Stream, false);
}

// One encode serves all. Where something else runs already its size stays: a recording must not break off.
bool StreamRoom::openEncode(const std::vector<StreamTarget>& targets)
{
    AirStudio& studio = m_parts.studio;
    if (!studio.needs().testFlag(EncodeNeed::Stream))
        studio.setStreamPreset(presetFor(targets));
    studio.need(EncodeNeed::Stream, true);
    if (!studio.encoder()) {
        say(tr("This computer cannot compress the picture. Choose 360p in Setup and try again."));
        return false;
    }
    if (!m_broadcaster)
        makeBroadcaster();
    return true;
}

void StreamRoom::makeBroadcaster()
{
    AvEncoder& encoder = *m_parts.studio.encoder();
    Broadcaster::Options options = m_parts.broadcast;
    options.lowestKbps = std::min(options.lowestKbps, encoder.format().pictureKbps);
    m_broadcaster = std::make_unique<Broadcaster>(encoder, encoder.format(), options);
    encoder.addSink(m_broadcaster.get());
    followBroadcaster();
}

void StreamRoom::followBroadcaster()
{
    Broadcaster* all = m_broadcaster.get();
    connect(all, &Broadcaster::stateChanged, this, &StreamRoom::follow);
    connect(all, &Broadcaster::figuresChanged, this, [this] {
        watchHealth();
        tellSign();
    });
    connect(all, &Broadcaster::bitrateChanged, this, [this](const BitrateChange& change) {
        QStringList names;
        for (const QString& id : change.targets)
            names.append(nameOf(id));
        say(StreamWords::bitrateText(change, names));
        tellSign();
    });
    connect(all, &Broadcaster::roomClosing, this, &StreamRoom::hearRoom);
    connect(all, &Broadcaster::roomSafe, this, &StreamRoom::tellSign);
    connect(all, &Broadcaster::testEnded, this, &StreamRoom::concludeTest);
    // Later: it must not be destroyed while it speaks.
    connect(all, &Broadcaster::allEnded, this, &StreamRoom::releaseWhenIdle, Qt::QueuedConnection);
}

void StreamRoom::forgetWhatIsToBegin()
{
    ++m_round;
    m_again.clear();
    m_toBegin.clear();
    m_isAsking = m_liveAfterTests = false;
}

void StreamRoom::stopAll()
{
    forgetWhatIsToBegin();
    if (m_broadcaster)
        m_broadcaster->stopAll();
}

void StreamRoom::retryNow(const QString& id)
{
    if (phaseOf(id) == StreamPhase::Refused)
        begin(id);
    else if (m_broadcaster)
        m_broadcaster->retryNow(id);
}

StreamPhase StreamRoom::phaseOf(const QString& id) const
{
    if (m_broadcaster) {
        for (const TargetStanding& one : m_broadcaster->standings()) {
            if (one.target.id == id)
                return one.state.phase;
        }
    }
    return StreamPhase::Idle;
}

void StreamRoom::follow(const QString& id, const StreamState& state)
{
    m_toldAtNs.insert(id, monotonicNs());
    if (m_tests.contains(id)) {
        followTest(id, state);
        return;
    }
    const bool wasLive = m_wasLive.contains(id);
    if (state.phase == StreamPhase::Live) {
        say(wasLive ? tr("%1 is live again.").arg(nameOf(id)) : tr("%1 is live.").arg(nameOf(id)));
        m_wasLive.insert(id);
    } else if (state.phase == StreamPhase::Refused) {
        hearRefusal(id, state.fault);
    } else if (state.phase == StreamPhase::Reconnecting && state.attempts <= 1 && wasLive && state.nextTryInMs > 0) {
        m_parts.sounds.play(Sound::StreamLost);
        say(tr("%1 is lost and tried again by itself. The others, the recording and the orders go on.").arg(nameOf(id)),
            tr("Try now"), [this, id] { retryNow(id); });
    }
    const bool wasOnAir = m_isOnAir;
    noteOnAir();
    if (wasOnAir && !m_isOnAir && state.phase == StreamPhase::Ended && !m_isRefusedByAll)
        say(tr("You are not live any more: every stream has ended."));
    if (state.phase == StreamPhase::Ended && m_again.remove(id))
        QMetaObject::invokeMethod(
            this, [this, id] { begin(id); }, Qt::QueuedConnection);
    tellSign();
}

// Where nobody takes the stream nothing is compressed for it any longer, and she is told that she is not live.
void StreamRoom::hearRefusal(const QString& id, const MediaFault& fault)
{
    m_parts.sounds.play(Sound::StreamLost);
    bool isAnyOnItsWay = m_isAsking || !m_again.isEmpty();
    for (const TargetStanding& one : m_broadcaster->standings()) {
        const StreamPhase phase = one.state.phase;
        isAnyOnItsWay |= phase != StreamPhase::Refused && phase != StreamPhase::Ended;
    }
    m_isRefusedByAll = !isAnyOnItsWay;
    if (isAnyOnItsWay) {
        sayWithSetup(tr("%1 does not take the stream. %2").arg(nameOf(id), StreamWords::faultText(fault)));
        return;
    }
    sayWithSetup(
        tr("You are not live: no place takes the stream. %1: %2").arg(nameOf(id), StreamWords::faultText(fault)));
    stopAll();
}

void StreamRoom::noteOnAir()
{
    const bool isOnAir = m_broadcaster && m_broadcaster->isOnAir();
    if (isOnAir && !m_isOnAir) {
        m_onAirSinceNs = monotonicNs();
        m_isRefusedByAll = false;
    }
    m_isOnAir = isOnAir;
}

// A target that loses pictures is told when it begins to, and when it gets worse.
void StreamRoom::watchHealth()
{
    for (const TargetStanding& one : m_broadcaster->standings()) {
        const QString& id = one.target.id;
        if (one.target.purpose == StreamPurpose::Test || one.state.phase != StreamPhase::Live)
            continue;
        const StreamHealth health = healthOf(one.figures);
        if (health > m_told.value(id, StreamHealth::Well)) {
            m_told.insert(id, health);
            const bool isOnTheWay = one.figures.droppedShare() <= 0.01;
            say(isOnTheWay ? tr("The line to %1 loses %2 of what is sent. End other downloads in the house.")
                                 .arg(one.target.name, StreamWords::shareText(one.figures.lostShare))
                : health == StreamHealth::Bad
                    ? tr("%1 loses %2 of the pictures: viewers see it stand still. End other downloads, or choose a "
                         "smaller picture in Setup for the next time.")
                          .arg(one.target.name, StreamWords::shareText(one.figures.droppedShare()))
                    : tr("%1 loses %2 of the pictures. End other downloads in the house.")
                          .arg(one.target.name, StreamWords::shareText(one.figures.droppedShare())));
        }
    }
}

void StreamRoom::hearRoom(const QString& id, int seconds)
{
    // At first, each ten seconds, and each of the last five.
    if (seconds % 10 == 0 || seconds <= 5)
        m_parts.sounds.play(Sound::StreamLost);
    if (seconds == 0)
        say(tr("%1 has probably closed the room. Open it again on the platform; the stream comes by itself.")
                .arg(nameOf(id)));
    tellSign();
}

void StreamRoom::dropAll()
{
    forgetWhatIsToBegin();
    AvEncoder* encoder = m_parts.studio.encoder();
    for (PacketSink* sink : std::initializer_list<PacketSink*>{m_broadcaster.get(), m_line.get()}) {
        if (sink && encoder)
            encoder->removeSink(sink);
    }
    for (const QString& id : std::exchange(m_tests, {}))
        Q_EMIT testEnded(id, tr("The test was ended."), false);
    if (!m_lineTested.isEmpty())
        Q_EMIT lineTestEnded(std::exchange(m_lineTested, {}), tr("The line test was ended. Nothing was kept."), false);
    m_broadcaster.reset();
    m_line.reset();
    m_endedByHand.clear();
    m_isOnAir = false;
    m_told.clear();
    m_wasLive.clear();
    m_toldAtNs.clear();
    tellSign();
}

void StreamRoom::releaseWhenIdle()
{
    bool isRunning = m_line != nullptr || m_isAsking;
    if (m_broadcaster) {
        for (const TargetStanding& one : m_broadcaster->standings())
            isRunning |= one.state.phase != StreamPhase::Ended;
    }
    if (isRunning)
        return;
    const bool isNext = m_liveAfterTests;
    dropAll();
    m_parts.studio.need(EncodeNeed::Stream, false);
    if (isNext)
        goLive();
}

StreamSign StreamRoom::sign() const
{
    StreamSign sign;
    sign.isOnAir = m_isOnAir;
    const AvEncoder* encoder = m_parts.studio.encoder();
    sign.preset = encoder ? encoder->preset() : m_parts.studio.preset();
    sign.onAirSeconds = m_isOnAir ? (monotonicNs() - m_onAirSinceNs) / nsPerSecond : 0;
    if (!m_broadcaster)
        return sign;
    sign.pictureKbps = m_broadcaster->pictureKbps();
    for (const TargetStanding& one : m_broadcaster->standings()) {
        if (one.target.purpose == StreamPurpose::Test)
            continue;
        sign.targets.append({one, m_toldAtNs.value(one.target.id)});
        sign.live += one.state.phase == StreamPhase::Live ? 1 : 0;
        if (one.state.phase != StreamPhase::Ended)
            sign.health = std::max(sign.health, healthOf(one.figures));
    }
    return sign;
}

Microphone& StreamRoom::microphone() const
{
    return m_parts.studio.microphone();
}

bool StreamRoom::mayClose()
{
    if (!m_isOnAir)
        return true;
    const qint64 now = monotonicNs();
    if (m_closeAskedNs > 0 && now - m_closeAskedNs < closeAgainWithinNs) {
        stopAll();
        return true;
    }
    m_closeAskedNs = now;
    say(tr("You are live. Close the window once more to end every stream and close it."), tr("Stay live"),
        [this] { m_closeAskedNs = 0; });
    return false;
}

void StreamRoom::tellSign()
{
    Q_EMIT signChanged(sign());
}

QString StreamRoom::nameOf(const QString& id) const
{
    const BookedTarget* booked = m_parts.book.find(id);
    return booked ? booked->target.name : tr("A target that was removed");
}

void StreamRoom::say(const QString& text, const QString& actionText, const std::function<void()>& action)
{
    Q_EMIT notice(text, actionText, action);
}

void StreamRoom::sayWithSetup(const QString& text)
{
    say(text, tr("Open Setup"), [this] { Q_EMIT setupWanted(); });
}

} // namespace kaibang
