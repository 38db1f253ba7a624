// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_words.h"

#include <QLocale>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QString obsDuration(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

QString ObsWords::stateText(const ObsStatus& status, const ObsFacts& facts)
{
    switch (status.state) {
    case ObsState::Off:
        return tr("Not connected with OBS.");
    case ObsState::Connecting:
        return tr("Looking for OBS…");
    case ObsState::Connected:
        return facts.version.isEmpty() ? tr("Connected with OBS.")
                                       : tr("Connected with OBS %1. Scenes: %2. On screen there: %3.")
                                             .arg(facts.version, QLocale().toString(facts.scenes.size()), facts.scene);
    case ObsState::WrongPassword:
        return tr("OBS refuses the password. It stands in OBS under Tools, WebSocket Server Settings, Show Connect "
                  "Info: copy it from there and save it here.");
    case ObsState::TooOld:
        return tr("This OBS is too old. Install OBS 28 or newer; it brings the connection with it.");
    case ObsState::Refused:
        return tr("OBS closed the connection. If nobody did that in OBS on purpose, press Try it now.");
    case ObsState::NoAnswer:
        return tr("OBS does not answer. Start it, and turn on “Enable WebSocket server” under Tools, WebSocket "
                  "Server Settings. Kaibang connects by itself then.");
    }
    return {};
}

QString ObsWords::failedText(ObsTask task, const QString& detail)
{
    const QString why = detail.isEmpty() ? tr("it did not answer") : detail;
    switch (task) {
    case ObsTask::SetScene:
        return tr("OBS did not change the scene (%1). Choose it in OBS.").arg(why);
    case ObsTask::SetText:
        return tr("OBS did not take the text (%1). Choose its text source again in Setup.").arg(why);
    case ObsTask::StartStream:
        return tr("OBS did not start the stream (%1). Look at Settings, Stream in OBS.").arg(why);
    case ObsTask::StopStream:
        return tr("OBS did not end the stream (%1). End it in OBS.").arg(why);
    case ObsTask::StartRecord:
        return tr("OBS did not start the recording (%1). Look at Settings, Output in OBS.").arg(why);
    case ObsTask::StopRecord:
        return tr("OBS did not end the recording (%1). End it in OBS.").arg(why);
    }
    return {};
}

QString ObsWords::doneText(ObsTask task, const QString& detail)
{
    switch (task) {
    case ObsTask::StartStream:
        return tr("OBS is on its way to the platform.");
    case ObsTask::StopStream:
        return tr("OBS has ended the stream.");
    case ObsTask::StartRecord:
        return tr("OBS records.");
    case ObsTask::StopRecord:
        return detail.isEmpty() ? tr("OBS has ended the recording.") : tr("OBS has recorded to %1.").arg(detail);
    case ObsTask::SetScene:
    case ObsTask::SetText:
        break;
    }
    return {};
}

QString ObsWords::streamText(const ObsFacts& facts)
{
    if (!facts.isStreaming)
        return {};
    const QString time = obsDuration(facts.streamMs);
    if (facts.isReconnecting)
        //: OBS streams and has lost its server
        return tr("LIVE by OBS %1 · connecting again").arg(time);
    return facts.kbps ? tr("LIVE by OBS %1 · %2 kbps").arg(time, QLocale().toString(*facts.kbps))
                      : tr("LIVE by OBS %1").arg(time);
}

QString ObsWords::recordText(const ObsFacts& facts)
{
    if (!facts.isRecording)
        return {};
    return facts.isRecordingPaused ? tr("REC by OBS paused") : tr("REC by OBS %1").arg(obsDuration(facts.recordMs));
}

ObsWords::Loss ObsWords::loss(const ObsFacts& facts)
{
    if (!facts.isStreaming || facts.frames <= 0 || facts.droppedFrames * 100 <= facts.frames)
        return Loss::None;
    return facts.droppedFrames * 20 > facts.frames ? Loss::Much : Loss::Some;
}

QString ObsWords::lossText(const ObsFacts& facts)
{
    if (!facts.isStreaming || facts.frames <= 0)
        return {};
    const double share = double(facts.droppedFrames) * 100 / double(facts.frames);
    return tr("dropped %1 % (%2)").arg(QLocale().toString(share, 'f', 1), QLocale().toString(facts.droppedFrames));
}

} // namespace kaibang
