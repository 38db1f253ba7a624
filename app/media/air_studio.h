// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clip_cutter.h"
#include "microphone.h"
#include "recorder.h"

#include <QFlags>
#include <QObject>
#include <memory>
#include <optional>

namespace kaibang {

class AvEncoder;
class Compositor;

/// What the one encode runs for. It starts with the first need and ends with the last.
enum class EncodeNeed { Recording = 1, Replay = 2, Stream = 4 };
Q_DECLARE_FLAGS(EncodeNeeds, EncodeNeed)
Q_DECLARE_OPERATORS_FOR_FLAGS(EncodeNeeds)

/// The one owner of the encode: coder, microphone, recorder and the last seconds. Whatever else goes out (a stream)
/// asks for it with need() and adds its sink to encoder(), which is another one after each encodingBegan().
///
/// Threads: construct, call and destroy on the GUI thread, signals come there. Compositor and sound driver are borrowed
/// and outlive it. The destructor ends a recording as Recorder does.
class AirStudio : public QObject
{
    Q_OBJECT

public:
    AirStudio(Compositor& compositor, SoundDriver& driver, const RecorderOptions& options = {},
              QObject* parent = nullptr);
    ~AirStudio() override;

    /// What is recorded, for the next encode; one that runs for nothing but the last seconds begins anew with it.
    void setPreset(const EncodePreset& preset);
    /// What a stream wants while nothing is recorded; nullopt: the same. For the next encode that a stream is the first
    /// to need: a recording that runs keeps its size, since a file must not break off.
    void setStreamPreset(const std::optional<EncodePreset>& preset) { m_streamPreset = preset; }
    /// Of the encode that runs, else of the next recording.
    [[nodiscard]] EncodePreset preset() const;
    /// The input that is heard while the encode runs, or while somebody looks at the meter; nullopt for none: silence.
    void chooseMicrophone(const std::optional<SoundInput>& input);
    /// Hears the microphone also without an encode, for its meter.
    void setMeterWanted(bool wanted);

    void need(EncodeNeed what, bool isNeeded);
    [[nodiscard]] EncodeNeeds needs() const { return m_needs; }
    /// nullptr while nothing is encoded.
    [[nodiscard]] AvEncoder* encoder() const { return m_encoder.get(); }
    [[nodiscard]] Microphone& microphone() { return m_microphone; }
    [[nodiscard]] Recorder& recorder() { return m_recorder; }

    /// Starts the encode where it does not run. Faults come with Recorder::ended().
    void startRecording(const RecordingPlan& plan);
    void stopRecording();
    /// The same, and waits for its end: see Recorder::endNow().
    bool endRecordingNow();
    /// The last seconds; NoPicture while nothing is encoded.
    QFuture<ClipResult> saveRecent(const QString& path);
    QFuture<ClipResult> cut(const QString& recording, qint64 fromMs, qint64 toMs, const QString& path);

Q_SIGNALS:
    /// encoder() is a new one.
    void encodingBegan();
    /// encoder() goes: take every sink out of it before this returns.
    void encodingEnds();
    /// The coder could not begin or gave up; nothing is encoded now, and nothing is needed any more.
    void failed(const kaibang::MediaFault& fault);
    /// Of the encode, once a second: see AvEncoder::statsChanged().
    void statsChanged(quint64 encoded, quint64 dropped, double kbps);

private:
    bool begin();
    void end();
    void giveUp(const MediaFault& fault);
    void followMicrophone();
    [[nodiscard]] const EncodePreset& wantedPreset() const;

    Compositor& m_compositor;
    EncodePreset m_preset = encodePreset({});
    std::optional<EncodePreset> m_streamPreset;
    EncodeNeeds m_needs;
    std::optional<SoundInput> m_input = SoundInput();
    bool m_meterWanted = false, m_isHearing = false;
    Microphone m_microphone;
    std::unique_ptr<AvEncoder> m_encoder;
    std::unique_ptr<RecentPackets> m_recent;
    Recorder m_recorder;
    ClipCutter m_cutter;
};

} // namespace kaibang
