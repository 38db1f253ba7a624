// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_streams.h"

#include <cstring>

namespace kaibang {

namespace {

bool setHeader(AVCodecParameters& parameters, const QByteArray& header)
{
    parameters.extradata = static_cast<uint8_t*>(av_mallocz(size_t(header.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!parameters.extradata)
        return false;
    std::memcpy(parameters.extradata, header.constData(), size_t(header.size()));
    parameters.extradata_size = int(header.size());
    return true;
}

bool isFull(ColourSpace colours)
{
    return colours == ColourSpace::Bt601Full || colours == ColourSpace::Bt709Full;
}

bool isNewer(ColourSpace colours)
{
    return colours == ColourSpace::Bt709Limited || colours == ColourSpace::Bt709Full;
}

} // namespace

bool addStreams(AVFormatContext& muxer, const EncodedFormat& format)
{
    AVStream* picture = avformat_new_stream(&muxer, nullptr);
    AVStream* sound = avformat_new_stream(&muxer, nullptr);
    if (!picture || !sound)
        return false;
    AVCodecParameters& video = *picture->codecpar;
    video.codec_type = AVMEDIA_TYPE_VIDEO;
    video.codec_id = AV_CODEC_ID_H264;
    video.format = AV_PIX_FMT_YUV420P;
    video.width = format.size.width();
    video.height = format.size.height();
    video.bit_rate = qint64(format.pictureKbps) * 1000;
    video.color_range = isFull(format.colours) ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    video.color_space = isNewer(format.colours) ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    video.color_primaries = isNewer(format.colours) ? AVCOL_PRI_BT709 : AVCOL_PRI_SMPTE170M;
    video.color_trc = isNewer(format.colours) ? AVCOL_TRC_BT709 : AVCOL_TRC_SMPTE170M;
    video.chroma_location = AVCHROMA_LOC_LEFT;
    picture->time_base = microseconds;
    picture->avg_frame_rate = {format.framesPerSecond, 1};
    AVCodecParameters& audio = *sound->codecpar;
    audio.codec_type = AVMEDIA_TYPE_AUDIO;
    audio.codec_id = AV_CODEC_ID_AAC;
    audio.sample_rate = format.sampleRate;
    audio.frame_size = 1024;
    audio.bit_rate = qint64(format.soundKbps) * 1000;
    av_channel_layout_default(&audio.ch_layout, format.channels);
    sound->time_base = {1, format.sampleRate};
    return setHeader(video, format.pictureHeader) && setHeader(audio, format.soundHeader);
}

void fillPacket(AVPacket& out, const EncodedPacket& packet, qint64 beginUs, const AVFormatContext& muxer)
{
    out.stream_index = packet.kind == PacketKind::Picture ? 0 : 1;
    out.data = reinterpret_cast<uint8_t*>(const_cast<char*>(packet.bytes.constData()));
    out.size = int(packet.bytes.size());
    out.flags = packet.keyFrame ? AV_PKT_FLAG_KEY : 0;
    out.pts = packet.ptsUs - beginUs;
    out.dts = packet.dtsUs - beginUs;
    out.duration = packet.durationUs;
    av_packet_rescale_ts(&out, microseconds, muxer.streams[out.stream_index]->time_base);
}

} // namespace kaibang
