// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound_driver.h"

#include <QTimer>
#include <mutex>
#include <vector>

namespace kaibang {

/// Missing: the chosen one is not plugged in. Refused: it is there and gives nothing. Both are tried again by
/// themselves.
enum class MicrophoneState { Off, Opening, Listening, Missing, Refused };

/// A microphone's state and, for Missing and Refused, the reason.
struct MicrophoneStatus
{
    MicrophoneState state = MicrophoneState::Off;
    SoundInput input; ///< the one that is open or was asked for
    MediaFault fault;

    friend bool operator==(const MicrophoneStatus&, const MicrophoneStatus&) = default;
};

/// How loud it was since the last level, in dB below full scale (0 is the loudest); silence is -100. A sine at full
/// scale has a peak of 0 and an rms of -3.
struct SoundLevel
{
    double peakDb = -100.0;
    double rmsDb = -100.0;
};

/// The microphone that was chosen, for as long as it takes: when it is unplugged it comes back by its id, and never as
/// another one, also where the sound system would go on with another by itself. In between, and while nothing is heard,
/// the sink gets nothing, which an encoder makes into silence. Nothing tells of an unplug reliably, so the list of
/// inputs and a silence of 1.5 s without a single sample decide.
///
/// Threads: construct, call and destroy on the GUI thread, signals come there; sound goes to the sink on the driver's
/// thread. The driver is borrowed.
class Microphone : public QObject
{
    Q_OBJECT

public:
    explicit Microphone(SoundDriver& driver, QObject* parent = nullptr);
    ~Microphone() override;

    /// What can be chosen, the system's own choice first.
    QList<SoundInput> inputs() const;
    /// Opens this input; an empty id is the system's own choice, whichever that is at the time.
    void choose(const SoundInput& wanted);
    void close();
    MicrophoneStatus status() const { return m_status; }

    /// While muted the sink gets silence, faded in and out; levels go on, so that one sees that it would be heard.
    void setMuted(bool muted);
    bool isMuted() const { return m_muted; }
    /// Where the sound goes; nullptr for nowhere. When it returns the former sink is not in use any more.
    void setSink(SoundSink* sink);

Q_SIGNALS:
    void inputsChanged();
    void statusChanged(const kaibang::MicrophoneStatus& status);
    void mutedChanged(bool muted);
    /// While listening, five times a second where the system gives its sound so often.
    void levelChanged(const kaibang::SoundLevel& level);

private:
    void tryToOpen();
    void look();
    void followInputs();
    bool isPresent() const;
    void setStatus(MicrophoneState state, const SoundInput& input, const MediaFault& fault = {});
    void hear(const SoundChunk& chunk);
    void handOn(const SoundChunk& chunk);

    SoundDriver& m_driver;
    SoundInput m_wanted;
    MicrophoneStatus m_status;
    QTimer m_timer;
    bool m_muted = false;
    qint64 m_openedNs = 0;
    qint64 m_triedNs = 0;
    qint64 m_comparedNs = 0;

    std::mutex m_meterMutex;
    float m_peak = 0;
    double m_squares = 0;
    qint64 m_samples = 0;
    qint64 m_heardNs = 0;

    std::mutex m_sinkMutex; // held over the call, so that setSink() is a promise
    SoundSink* m_sink = nullptr;
    float m_gain = 1.0F; // of the last sample handed on
    float m_wantedGain = 1.0F;
    std::vector<float> m_faded;
};

/// The input of that id among those present; an empty id means the first. A name decides nothing, since two of one make
/// have the same: never silently another one, -1 for none.
int matchInput(const QList<SoundInput>& present, const SoundInput& wanted);

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::MicrophoneStatus)
Q_DECLARE_METATYPE(kaibang::SoundLevel)
