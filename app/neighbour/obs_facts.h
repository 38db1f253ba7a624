// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

namespace kaibang {

/// How the line to OBS is. WrongPassword and Refused wait for a person, the others come back by themselves.
enum class ObsState {
    Off,
    Connecting,
    Connected,
    WrongPassword, ///< also where OBS asks for one and none was given
    TooOld,        ///< answers in the language of obs-websocket 4, which OBS before 28 brought
    Refused,       ///< OBS closed the line and said why, or a person there did
    NoAnswer       ///< nobody is there, or what is there is not OBS
};

struct ObsStatus
{
    ObsState state = ObsState::Off;
    QString detail;                  ///< English, for logs and reports; never the password
    std::optional<qint64> nextTryMs; ///< from now; nothing where a person is waited for
    bool operator==(const ObsStatus&) const = default;
};

/// What OBS says of itself. Empty while it is not connected.
struct ObsFacts
{
    QString version;
    QStringList scenes; ///< as OBS lists them, the topmost first
    QString scene;      ///< the one viewers see
    QStringList textSources;

    bool isStreaming = false, isReconnecting = false;
    qint64 streamMs = 0;
    std::optional<int> kbps;              ///< since the question before; nothing until there were two
    qint64 frames = 0, droppedFrames = 0; ///< since the stream began
    bool isRecording = false, isRecordingPaused = false;
    qint64 recordMs = 0;
    bool operator==(const ObsFacts&) const = default;
};

/// What OBS was told to do.
enum class ObsTask { SetScene, SetText, StartStream, StopStream, StartRecord, StopRecord };

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::ObsStatus)
Q_DECLARE_METATYPE(kaibang::ObsFacts)
Q_DECLARE_METATYPE(kaibang::ObsTask)
