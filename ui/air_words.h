// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encode_preset.h"
#include "media_fault.h"
#include "microphone.h"

#include <QCoreApplication>
#include <optional>

namespace kaibang {

/// The user's words for what the media room reports of sound, recordings and clips: what happened, what is safe, what
/// to do next. Pure functions. GUI thread.
class AirWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::AirWords)

public:
    /// Why a recording ended or could not begin; what is written until then plays.
    static QString recordingFault(const MediaFault& fault);
    static QString clipFault(const MediaFault& fault);
    static QString encoderFault();
    /// Empty while the microphone is heard as it should be.
    static QString microphoneText(const MicrophoneStatus& status, bool isOn, bool isMuted);
    /// "720p, 0.7 GB an hour".
    static QString presetText(const EncodePreset& preset);
    /// How long a disk with so many bytes lasts at this preset, until the recorder stops by itself: "14 h", "40 min".
    static QString roomLeft(qint64 freeBytes, const EncodePreset& preset);
};

/// In minutes; 0 where it is nearly full. `stopBytes` are never used.
qint64 minutesLeft(qint64 freeBytes, qint64 stopBytes, const EncodePreset& preset);

} // namespace kaibang
