// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_studio.h"

#include "av_encoder.h"
#include "compositor.h"

#include <QPromise>

namespace kaibang {

AirStudio::AirStudio(Compositor& compositor, SoundDriver& driver, const RecorderOptions& options, QObject* parent)
    : QObject(parent)
    , m_compositor(compositor)
    , m_microphone(driver)
    , m_recorder(options)
{
    // The recorder borrows the encoder until it has said that it is done.
    connect(&m_recorder, &Recorder::ended, this, [this] { need(EncodeNeed::Recording, false); });
}

AirStudio::~AirStudio()
{
    m_recorder.stop();
    end();
}

void AirStudio::setPreset(const EncodePreset& preset)
{
    m_preset = preset;
    need(EncodeNeed::Replay, m_needs.testFlag(EncodeNeed::Replay));
}

EncodePreset AirStudio::preset() const
{
    return m_encoder ? m_encoder->preset() : m_preset;
}

const EncodePreset& AirStudio::wantedPreset() const
{
    const bool isForStream = m_needs.testFlag(EncodeNeed::Stream) && !m_needs.testFlag(EncodeNeed::Recording);
    return isForStream && m_streamPreset ? *m_streamPreset : m_preset;
}

void AirStudio::chooseMicrophone(const std::optional<SoundInput>& input)
{
    if (input == m_input)
        return;
    m_input = input;
    m_isHearing = false; // another one is to be opened, also while the old one is heard
    followMicrophone();
}

void AirStudio::setMeterWanted(bool wanted)
{
    m_meterWanted = wanted;
    followMicrophone();
}

void AirStudio::followMicrophone()
{
    const bool isWanted = m_input && (m_encoder || m_meterWanted);
    if (isWanted && !m_isHearing)
        m_microphone.choose(*m_input);
    else if (!isWanted)
        m_microphone.close();
    m_isHearing = isWanted;
}

// Whoever records or streams goes on with the encode that runs. The last seconds alone take another size, so that they
// are what a recording would be.
void AirStudio::need(EncodeNeed what, bool isNeeded)
{
    const EncodeNeeds before = m_needs;
    m_needs.setFlag(what, isNeeded);
    const bool goesOn = bool(before & m_needs & ~EncodeNeeds(EncodeNeed::Replay));
    if (m_encoder && (!m_needs || (!goesOn && m_encoder->preset() != wantedPreset())))
        end();
    if (m_needs && !m_encoder)
        begin();
}

bool AirStudio::begin()
{
    auto encoder = std::make_unique<AvEncoder>(wantedPreset());
    if (const auto fault = encoder->start()) {
        giveUp(*fault);
        return false;
    }
    m_encoder = std::move(encoder);
    connect(m_encoder.get(), &AvEncoder::failed, this, &AirStudio::giveUp, Qt::QueuedConnection); // the coder goes
    connect(m_encoder.get(), &AvEncoder::statsChanged, this, &AirStudio::statsChanged);
    m_recent = std::make_unique<RecentPackets>(m_encoder->format());
    m_encoder->addSink(m_recent.get());
    m_microphone.setSink(m_encoder.get());
    m_compositor.addTaker(m_encoder.get());
    followMicrophone();
    Q_EMIT encodingBegan();
    return true;
}

void AirStudio::end()
{
    if (!m_encoder)
        return;
    Q_EMIT encodingEnds();
    m_compositor.removeTaker(m_encoder.get());
    m_microphone.setSink(nullptr);
    m_encoder->removeSink(m_recent.get());
    m_encoder->stop();
    m_encoder.reset();
    m_recent.reset();
    followMicrophone();
}

void AirStudio::giveUp(const MediaFault& fault)
{
    m_needs = {};
    m_recorder.stop();
    end();
    Q_EMIT failed(fault);
}

void AirStudio::startRecording(const RecordingPlan& plan)
{
    if (m_recorder.state() != RecordingState::Idle)
        return;
    need(EncodeNeed::Recording, true);
    if (m_encoder)
        m_recorder.start(*m_encoder, plan);
}

void AirStudio::stopRecording()
{
    m_recorder.stop();
}

bool AirStudio::endRecordingNow()
{
    return m_recorder.endNow();
}

QFuture<ClipResult> AirStudio::saveRecent(const QString& path)
{
    if (m_recent)
        return m_cutter.saveRecent(*m_recent, path);
    QPromise<ClipResult> none;
    none.start();
    none.addResult(ClipResult{path, 0, 0, MediaFault{MediaFaultKind::NoPicture, {}}});
    none.finish();
    return none.future();
}

QFuture<ClipResult> AirStudio::cut(const QString& recording, qint64 fromMs, qint64 toMs, const QString& path)
{
    return m_cutter.cut(recording, fromMs, toMs, path);
}

} // namespace kaibang
