// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_encoder.h"

#include "av_handles.h"

namespace kaibang {

struct SoundEncoder::Av
{
    AvCodec codec;
    AvFrame sound{av_frame_alloc()};
    AvPacket packet{av_packet_alloc()};
};

SoundEncoder::SoundEncoder()
    : m_av(std::make_unique<Av>())
{}

SoundEncoder::~SoundEncoder() = default;

std::optional<MediaFault> SoundEncoder::open(const EncodePreset& preset)
{
    const AVCodec* encoder = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!encoder)
        return MediaFault{MediaFaultKind::NoEncoder, QStringLiteral("aac")};
    m_av->codec.reset(avcodec_alloc_context3(encoder));
    AVCodecContext& codec = *m_av->codec;
    codec.log_level_offset = errorsOnly;
    codec.sample_rate = soundRate;
    codec.sample_fmt = AV_SAMPLE_FMT_FLTP;
    av_channel_layout_default(&codec.ch_layout, soundChannels);
    codec.bit_rate = qint64(preset.soundKbps) * 1000;
    codec.time_base = {1, soundRate};
    codec.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (const int opened = avcodec_open2(&codec, encoder, nullptr); opened < 0)
        return avFault(MediaFaultKind::NoEncoder, opened);
    AVFrame& sound = *m_av->sound;
    sound.format = codec.sample_fmt;
    sound.nb_samples = framesPerPacket;
    sound.sample_rate = soundRate;
    av_channel_layout_default(&sound.ch_layout, soundChannels);
    const int buffered = av_frame_get_buffer(&sound, 0);
    return buffered < 0 ? std::optional(avFault(MediaFaultKind::NoEncoder, buffered)) : std::nullopt;
}

QByteArray SoundEncoder::header() const
{
    const AVCodecContext& codec = *m_av->codec;
    return QByteArray(reinterpret_cast<const char*>(codec.extradata), codec.extradata_size);
}

std::optional<MediaFault> SoundEncoder::encode(const float* samples, qint64 position, std::deque<PacketPtr>& out)
{
    AVFrame& sound = *m_av->sound;
    if (const int writable = av_frame_make_writable(&sound); writable < 0)
        return avFault(MediaFaultKind::NoEncoder, writable);
    for (int channel = 0; channel < soundChannels; ++channel) {
        auto* plane = reinterpret_cast<float*>(sound.data[channel]);
        for (int i = 0; i < framesPerPacket; ++i)
            plane[i] = samples[i * soundChannels + channel];
    }
    sound.pts = position;
    if (const int sent = avcodec_send_frame(m_av->codec.get(), &sound); sent < 0)
        return avFault(MediaFaultKind::NoEncoder, sent);
    AVPacket& packet = *m_av->packet;
    while (avcodec_receive_packet(m_av->codec.get(), &packet) >= 0) {
        if (packet.pts >= 0) {
            auto encoded = std::make_shared<EncodedPacket>();
            encoded->kind = PacketKind::Sound;
            encoded->ptsUs = av_rescale_q(packet.pts, {1, soundRate}, microseconds);
            encoded->dtsUs = encoded->ptsUs;
            encoded->durationUs = av_rescale_q(framesPerPacket, {1, soundRate}, microseconds);
            encoded->keyFrame = true;
            encoded->bytes = QByteArray(reinterpret_cast<const char*>(packet.data), packet.size);
            out.push_back(std::move(encoded));
        }
        av_packet_unref(&packet);
    }
    return std::nullopt;
}

} // namespace kaibang
