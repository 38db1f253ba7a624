// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_sound_driver.h"

#include "frame.h"
#include "sound_converter.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>
#include <algorithm>

namespace kaibang {

namespace {

// The sound system takes it for the length of one piece; what a busy window leaves unread it keeps anyway.
constexpr qint64 pieceUs = 40'000;

SampleFormat sampleFormatOf(const QAudioFormat& format)
{
    switch (format.sampleFormat()) {
    case QAudioFormat::UInt8:
        return SampleFormat::Unsigned8;
    case QAudioFormat::Int16:
        return SampleFormat::Signed16;
    case QAudioFormat::Int32:
        return SampleFormat::Signed32;
    default:
        return SampleFormat::Float32;
    }
}

QAudioFormat formatFor(const QAudioDevice& device)
{
    QAudioFormat wanted;
    wanted.setSampleRate(soundRate);
    wanted.setChannelCount(soundChannels);
    wanted.setSampleFormat(QAudioFormat::Float);
    return device.isFormatSupported(wanted) ? wanted : device.preferredFormat();
}

} // namespace

struct QtSoundDriver::Session
{
    SoundHandler handler;
    QAudioFormat format;
    SoundConverter converter;
    QAudioSource source;
    QIODevice* bytes = nullptr; // the source's own

    Session(const QAudioDevice& device, const QAudioFormat& chosen, SoundHandler sound)
        : handler(std::move(sound))
        , format(chosen)
        , converter(sampleFormatOf(chosen), chosen.sampleRate(), chosen.channelCount())
        , source(device, chosen)
    {
        source.setBufferSize(format.bytesForDuration(pieceUs));
    }

    void read()
    {
        const QByteArray raw = bytes->readAll();
        const int frames = raw.isEmpty() ? 0 : format.framesForBytes(int(raw.size()));
        if (frames == 0)
            return;
        const qint64 heardNs = monotonicNs() - format.durationForBytes(int(raw.size())) * 1000;
        const std::vector<float>& samples = converter.convert(raw.constData(), frames);
        handler({samples.data(), int(samples.size() / soundChannels), heardNs});
    }
};

QtSoundDriver::QtSoundDriver(QObject* parent)
    : SoundDriver(parent)
    , m_devices(std::make_unique<QMediaDevices>())
{
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, &SoundDriver::inputsChanged);
}

QtSoundDriver::~QtSoundDriver()
{
    close();
}

QList<SoundInput> QtSoundDriver::inputs() const
{
    QList<SoundInput> list;
    const auto devices = QMediaDevices::audioInputs();
    const QAudioDevice usual = QMediaDevices::defaultAudioInput();
    for (const QAudioDevice& device : devices) {
        const SoundInput input{device.id(), device.description()};
        if (device == usual)
            list.prepend(input);
        else
            list.append(input);
    }
    return list;
}

std::optional<MediaFault> QtSoundDriver::open(const QByteArray& id, SoundHandler handler)
{
    close();
    const auto devices = QMediaDevices::audioInputs();
    const auto found = std::find_if(devices.begin(), devices.end(), [&id](const auto& one) { return one.id() == id; });
    if (found == devices.end())
        return MediaFault{MediaFaultKind::NoMicrophone, QString::fromUtf8(id)};
    const QAudioFormat format = formatFor(*found);
    if (!format.isValid())
        return MediaFault{MediaFaultKind::MicrophoneRefused, found->description()};
    m_session = std::make_unique<Session>(*found, format, std::move(handler));
    m_session->bytes = m_session->source.start();
    if (!m_session->bytes || m_session->source.error() != QAudio::NoError || !m_session->converter.isReady()) {
        close();
        return MediaFault{MediaFaultKind::MicrophoneRefused, found->description()};
    }
    connect(m_session->bytes, &QIODevice::readyRead, this, [session = m_session.get()] { session->read(); });
    return {};
}

void QtSoundDriver::close()
{
    if (!m_session)
        return;
    if (m_session->bytes)
        m_session->bytes->disconnect(this);
    m_session->source.stop();
    m_session.reset();
}

} // namespace kaibang
