// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media_fault.h"
#include "sound_sink.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <functional>
#include <optional>

namespace kaibang {

/// A microphone by the system's stable id (QAudioDevice::id) and its name for people.
struct SoundInput
{
    QByteArray id;
    QString name;

    friend bool operator==(const SoundInput&, const SoundInput&) = default;
};

/// What Microphone needs of a sound system: Qt's in the program, a made-up tone in rehearsals and tests. GUI thread,
/// except that sound may come on any one thread.
class SoundDriver : public QObject
{
    Q_OBJECT

public:
    using SoundHandler = std::function<void(const SoundChunk&)>;

    using QObject::QObject;
    ~SoundDriver() override;

    /// What is plugged in, the system's own choice first.
    virtual QList<SoundInput> inputs() const = 0;
    /// Opens the input and sends its sound to the handler until close(). A fault is returned when it is known at once;
    /// a microphone may also simply stay silent.
    virtual std::optional<MediaFault> open(const QByteArray& id, SoundHandler handler) = 0;
    /// When it returns no further sound arrives. Does nothing when nothing is open.
    virtual void close() = 0;

Q_SIGNALS:
    void inputsChanged();
};

} // namespace kaibang
