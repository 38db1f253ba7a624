// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_room.h"

#include "air_studio.h"
#include "air_words.h"
#include "frame.h"
#include "household_desk.h"
#include "item_names.h"
#include "opening_table.h"
#include "recording_words.h"
#include "show_runner.h"
#include "ui_settings.h"
#include "wording.h"

#include <QDir>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RecordingRoom::RecordingRoom(const RecordingParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    follow();
    apply();
    followShow(m_parts.runner.current());
}

RecordingRoom::~RecordingRoom()
{
    m_startsNext = false;
    m_parts.log.stop();
    m_parts.studio.need(EncodeNeed::Replay, false);
    m_parts.studio.endRecordingNow();
}

RecordingVoice RecordingRoom::voice(AirStudio& studio, const ItemNames& names)
{
    return {[] { return monotonicNs(); },
            [&studio](const QString& title, qint64 moment) { return studio.recorder().mark(title, moment); },
            [](const RecordingMark& mark) { return RecordingWords::markText(mark); },
            [&names](const Uid& variant) { return names.of(variant); }};
}

void RecordingRoom::follow()
{
    Recorder& recorder = m_parts.studio.recorder();
    connect(&recorder, &Recorder::stateChanged, this, [this](RecordingState state) {
        if (state == RecordingState::Recording)
            m_parts.log.start();
        tellSign();
    });
    connect(&recorder, &Recorder::begun, &m_parts.log, &RecordingLog::begun);
    connect(&recorder, &Recorder::figuresChanged, this, [this](const RecordingFigures& figures) {
        m_sign.figures = figures;
        m_parts.log.note(figures.lengthMs, figures.bytes, figures.droppedPictures);
        tellSign();
    });
    connect(&recorder, &Recorder::spaceRanLow, this, [this](qint64 freeBytes) {
        say(tr("The disk has room for %1 more of recording (%2). Make room, or choose another folder before the next "
               "recording.")
                .arg(AirWords::roomLeft(freeBytes, m_parts.studio.preset()), Wording::bytesText(freeBytes)),
            tr("Recordings"), [this] { Q_EMIT listWanted(); });
    });
    connect(&recorder, &Recorder::picturesDropped, this, [this](quint64 dropped) {
        say(tr("The disk is too slow: %n pictures are missing in the recording. Close programs that write, or choose "
               "another disk.",
               nullptr, int(dropped)),
            tr("Choose in Setup"), [this] { Q_EMIT setupWanted(); });
    });
    connect(&recorder, &Recorder::ended, this, &RecordingRoom::finish);
    connect(&m_parts.studio, &AirStudio::failed, this, [this](const MediaFault&) {
        say(AirWords::encoderFault(), tr("Choose in Setup"), [this] { Q_EMIT setupWanted(); });
        tellSign();
    });
    connect(&m_parts.studio.microphone(), &Microphone::statusChanged, this, [this](const MicrophoneStatus& status) {
        hearMicrophone(status);
        tellSign();
    });
    connect(&m_parts.studio.microphone(), &Microphone::mutedChanged, this, &RecordingRoom::tellSign);
    connect(&m_parts.runner, &ShowRunner::changed, this, &RecordingRoom::followShow);
    connect(&m_parts.openings, &OpeningTable::finished, this, &RecordingRoom::followOpening);
    connect(&m_parts.log, &RecordingLog::changed, &m_parts.shelf, &RecordingShelf::recordingsChanged);
    connect(&m_parts.log, &RecordingLog::failed, this, [this](const Error& error) { say(Wording::errorText(error)); });
}

// Said where something is recorded or streamed: what is missing now is missing for good.
void RecordingRoom::hearMicrophone(const MicrophoneStatus& status)
{
    const bool isGone = status.state == MicrophoneState::Missing || status.state == MicrophoneState::Refused;
    if (!isGone && status.state != MicrophoneState::Listening)
        return;
    if (std::exchange(m_isSoundGone, isGone) == isGone || !m_sign.isHeard)
        return;
    if (isGone)
        say(tr("The microphone is gone: viewers and the recording have no sound now. Plug it in again, it is taken up "
               "by itself. Picture and orders go on."));
    else
        say(tr("The microphone is back."));
}

void RecordingRoom::apply()
{
    const UiSettings& settings = m_parts.settings;
    m_parts.studio.setPreset(encodePreset(settings.recordingPreset()));
    m_parts.studio.chooseMicrophone(settings.microphoneOn()
                                        ? std::optional(SoundInput{settings.microphoneId(), settings.microphoneName()})
                                        : std::nullopt);
    m_parts.studio.need(EncodeNeed::Replay, m_show.isValid() && settings.keepsLastSeconds());
    tellSign();
}

QString RecordingRoom::folder() const
{
    const QString chosen = m_parts.settings.recordingFolder();
    return chosen.isEmpty() ? m_parts.folder() : chosen;
}

Microphone& RecordingRoom::microphone() const
{
    return m_parts.studio.microphone();
}

void RecordingRoom::start()
{
    m_startsNext = m_parts.studio.recorder().state() == RecordingState::Ending;
    if (m_parts.studio.recorder().state() != RecordingState::Idle)
        return;
    const Show& show = m_parts.runner.current().show;
    RecordingPlan plan;
    plan.folder = folder();
    plan.title = show.title.isEmpty() ? tr("Show") : show.title;
    plan.when = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().ms, m_parts.household.current().timeZone());
    m_sign.figures = {};
    m_parts.studio.startRecording(plan);
}

void RecordingRoom::stop()
{
    m_byShow = m_startsNext = false;
    m_parts.log.stop(); // the last marks, while the file still takes them
    m_parts.studio.stopRecording();
}

void RecordingRoom::finish(const RecordingResult& result)
{
    m_parts.log.ended(result.fault.kind == MediaFaultKind::None, result.lengthMs, result.bytes, result.droppedPictures);
    tellSign();
    if (result.fault.kind != MediaFaultKind::None)
        say(AirWords::recordingFault(result.fault), tr("Choose in Setup"), [this] { Q_EMIT setupWanted(); });
    else if (!result.path.isEmpty())
        say(tr("The recording is kept: %1, %2.")
                .arg(RecordingWords::placeText(result.lengthMs), Wording::bytesText(result.bytes)),
            tr("Recordings"), [this] { Q_EMIT listWanted(); });
    // The next show may have begun meanwhile, or a person have asked for another one.
    if (std::exchange(m_startsNext, false))
        start();
    else
        m_byShow = false;
}

void RecordingRoom::toggleMute()
{
    Microphone& microphone = m_parts.studio.microphone();
    microphone.setMuted(!microphone.isMuted());
}

void RecordingRoom::setMeterWanted(const QObject* who, bool wanted)
{
    if (wanted)
        m_meters.insert(who);
    else
        m_meters.remove(who);
    m_parts.studio.setMeterWanted(!m_meters.isEmpty());
}

void RecordingRoom::followShow(const ShowView& view)
{
    const Uid live = view.show.state == ShowState::Live ? view.show.uid : Uid();
    if (live == m_show)
        return;
    m_show = live;
    m_wantedOpening = {};
    m_parts.studio.need(EncodeNeed::Replay, live.isValid() && m_parts.settings.keepsLastSeconds());
    const bool isRecording = m_parts.studio.recorder().state() == RecordingState::Recording;
    if (live.isValid() && m_parts.settings.recordsWithShow() && !isRecording) {
        m_byShow = true;
        start();
    } else if (!live.isValid() && m_byShow) {
        stop();
    }
    tellSign();
}

void RecordingRoom::tellSign()
{
    AirStudio& studio = m_parts.studio;
    m_sign.state = studio.recorder().state();
    m_sign.hasSound = m_parts.settings.microphoneOn();
    m_sign.isMuted = studio.microphone().isMuted();
    m_sign.microphone = studio.microphone().status();
    m_sign.keepsLastSeconds = studio.encoder() != nullptr;
    m_sign.isHeard = studio.needs().testAnyFlags(EncodeNeed::Recording | EncodeNeed::Stream);
    m_sign.minutesLeft = m_sign.figures.freeBytes > 0
                             ? minutesLeft(m_sign.figures.freeBytes, RecorderOptions().stopBytes, studio.preset())
                             : -1;
    Q_EMIT signChanged(m_sign);
}

void RecordingRoom::say(const QString& text, const QString& actionText, const std::function<void()>& action)
{
    Q_EMIT notice(text, actionText, action);
}

} // namespace kaibang
