// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_words.h"

#include "recorder.h"
#include "wording.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 bytesAnHour(const EncodePreset& preset)
{
    return qint64(preset.totalKbps()) * 1000 / 8 * 3600;
}

} // namespace

QString AirWords::recordingFault(const MediaFault& fault)
{
    switch (fault.kind) {
    case MediaFaultKind::DiskFull:
        return tr("The recording has ended: the disk is nearly full. What was recorded plays. Make room or choose "
                  "another folder, then record again.");
    case MediaFaultKind::FolderGone:
        return tr("The recording has ended: its folder is gone. Plug the disk in again or choose another folder in "
                  "Setup, then record again.");
    case MediaFaultKind::NoEncoder:
        return tr("This computer cannot compress the picture. Choose 360p in Setup and try again.");
    default:
        return tr("The recording has ended: the file could not be written. What was recorded plays. Choose another "
                  "folder in Setup, then record again.");
    }
}

QString AirWords::clipFault(const MediaFault& fault)
{
    switch (fault.kind) {
    case MediaFaultKind::NoPicture:
        return tr("No clip: there is no picture of that time. Record, or keep the last seconds at hand in Setup.");
    case MediaFaultKind::UnreadableFile:
        return tr("No clip: the recording's file is not there or cannot be read.");
    case MediaFaultKind::DiskFull:
        return tr("No clip: the disk is full. Make room or choose another folder in Setup.");
    default:
        return tr("No clip: its file could not be written. Choose another folder in Setup.");
    }
}

QString AirWords::encoderFault()
{
    return tr("The picture cannot be compressed any more: recording and clips have stopped. Selling goes on. Start the "
              "recording again, or choose 360p in Setup.");
}

QString AirWords::microphoneText(const MicrophoneStatus& status, bool isOn, bool isMuted)
{
    if (!isOn)
        return tr("No sound: no microphone is chosen");
    if (isMuted)
        return tr("MICROPHONE OFF");
    switch (status.state) {
    case MicrophoneState::Missing:
        return tr("No microphone. Plug it in");
    case MicrophoneState::Refused:
        return tr("The microphone is silent or in use");
    case MicrophoneState::Off:
    case MicrophoneState::Opening:
    case MicrophoneState::Listening:
        return {};
    }
    return {};
}

QString AirWords::presetText(const EncodePreset& preset)
{
    return tr("%1 (%2 an hour)", "picture size, then bytes")
        .arg(QString::fromLatin1(preset.id), Wording::bytesText(bytesAnHour(preset)));
}

QString AirWords::roomLeft(qint64 freeBytes, const EncodePreset& preset)
{
    const qint64 minutes = minutesLeft(freeBytes, RecorderOptions().stopBytes, preset);
    return minutes >= 120 ? tr("%1 h").arg(Wording::count(minutes / 60)) : tr("%1 min").arg(Wording::count(minutes));
}

qint64 minutesLeft(qint64 freeBytes, qint64 stopBytes, const EncodePreset& preset)
{
    return std::max<qint64>(freeBytes - stopBytes, 0) * 60 / bytesAnHour(preset);
}

} // namespace kaibang
