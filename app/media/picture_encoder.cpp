// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_encoder.h"

#include "av_handles.h"

extern "C" {
#include <libavutil/opt.h>
}

namespace kaibang {

namespace {

// The cheapest setting whose picture still bears a second look; "veryfast" costs 1.7 times the processor of it.
constexpr const char* x264Preset = "superfast";
// No look-ahead and no B pictures: what was seen last must be in the file when the program is killed, and a clip of the
// last seconds must end now. At this preset x264 looks ahead by nothing anyway, so the tuning costs no quality. One
// slice instead of one for each thread, since some platforms' decoders want it so; the price is one picture of delay.
constexpr const char* x264Tune = "zerolatency";
constexpr const char* x264Parameters = "sliced-threads=0:threads=2:scenecut=0";
// Key pictures come by the clock (AvEncoder asks for them); this is only the limit behind it.
constexpr int longestSecondsBetweenKeys = 4;

void setRate(AVCodecContext& codec, int kbps)
{
    codec.bit_rate = qint64(kbps) * 1000;
    codec.rc_max_rate = codec.bit_rate;
    codec.rc_buffer_size = int(codec.bit_rate);
}

// Gives the coder the frame's own memory, which lives for as long as the coder needs it: nothing is copied.
bool lend(const FramePtr& picture, AVFrame& frame)
{
    const auto release = [](void* held, uint8_t*) { delete static_cast<FramePtr*>(held); };
    auto* held = new FramePtr(picture);
    auto* bytes = const_cast<uint8_t*>(picture->y());
    frame.buf[0] = av_buffer_create(bytes, picture->byteCount(), release, held, AV_BUFFER_FLAG_READONLY);
    if (!frame.buf[0]) {
        delete held;
        return false;
    }
    frame.format = AV_PIX_FMT_YUV420P;
    frame.width = picture->width();
    frame.height = picture->height();
    frame.colorspace = AVCOL_SPC_BT709;
    frame.color_range = AVCOL_RANGE_MPEG;
    const uint8_t* planes[] = {picture->y(), picture->u(), picture->v()};
    for (int plane = 0; plane < 3; ++plane) {
        frame.data[plane] = const_cast<uint8_t*>(planes[plane]);
        frame.linesize[plane] = plane == 0 ? picture->width() : picture->chromaStride();
    }
    return true;
}

} // namespace

struct PictureEncoder::Av
{
    AvCodec codec;
    AvFrame picture{av_frame_alloc()};
    AvPacket packet{av_packet_alloc()};
};

PictureEncoder::PictureEncoder()
    : m_av(std::make_unique<Av>())
{}

PictureEncoder::~PictureEncoder() = default;

std::optional<MediaFault> PictureEncoder::open(const EncodePreset& preset)
{
    const AVCodec* encoder = avcodec_find_encoder_by_name("libx264");
    if (!encoder)
        return MediaFault{MediaFaultKind::NoEncoder, QStringLiteral("libx264")};
    m_av->codec.reset(avcodec_alloc_context3(encoder));
    AVCodecContext& codec = *m_av->codec;
    codec.log_level_offset = errorsOnly;
    codec.width = preset.size.width();
    codec.height = preset.size.height();
    codec.pix_fmt = AV_PIX_FMT_YUV420P;
    codec.time_base = microseconds;
    codec.framerate = {preset.framesPerSecond, 1};
    codec.gop_size = longestSecondsBetweenKeys * preset.framesPerSecond;
    codec.max_b_frames = 0;
    codec.sample_aspect_ratio = {1, 1};
    codec.colorspace = AVCOL_SPC_BT709;
    codec.color_primaries = AVCOL_PRI_BT709;
    codec.color_trc = AVCOL_TRC_BT709;
    codec.color_range = AVCOL_RANGE_MPEG;
    codec.chroma_sample_location = AVCHROMA_LOC_LEFT;
    codec.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    setRate(codec, preset.pictureKbps);
    av_opt_set(codec.priv_data, "preset", x264Preset, 0);
    av_opt_set(codec.priv_data, "tune", x264Tune, 0);
    av_opt_set(codec.priv_data, "forced-idr", "1", 0);
    av_opt_set(codec.priv_data, "x264-params", x264Parameters, 0);
    const int opened = avcodec_open2(&codec, encoder, nullptr);
    if (opened < 0)
        return avFault(MediaFaultKind::NoEncoder, opened);
    return std::nullopt;
}

QByteArray PictureEncoder::header() const
{
    const AVCodecContext& codec = *m_av->codec;
    return QByteArray(reinterpret_cast<const char*>(codec.extradata), codec.extradata_size);
}

void PictureEncoder::setKbps(int kbps)
{
    setRate(*m_av->codec, kbps); // libx264's wrapper looks at these before each picture
}

std::optional<MediaFault> PictureEncoder::encode(const FramePtr& picture, qint64 ptsUs, bool keyFrame,
                                                 std::deque<PacketPtr>& out)
{
    AVFrame& frame = *m_av->picture;
    if (!lend(picture, frame))
        return MediaFault{MediaFaultKind::NoEncoder, QStringLiteral("memory")};
    frame.pts = ptsUs;
    frame.pict_type = keyFrame ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    const int sent = avcodec_send_frame(m_av->codec.get(), &frame);
    av_frame_unref(&frame);
    return sent < 0 ? std::optional(avFault(MediaFaultKind::NoEncoder, sent)) : receive(out);
}

std::optional<MediaFault> PictureEncoder::finish(std::deque<PacketPtr>& out)
{
    avcodec_send_frame(m_av->codec.get(), nullptr);
    return receive(out);
}

std::optional<MediaFault> PictureEncoder::receive(std::deque<PacketPtr>& out)
{
    AVPacket& packet = *m_av->packet;
    for (;;) {
        const int got = avcodec_receive_packet(m_av->codec.get(), &packet);
        if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
            return std::nullopt;
        if (got < 0)
            return avFault(MediaFaultKind::NoEncoder, got);
        auto encoded = std::make_shared<EncodedPacket>();
        encoded->kind = PacketKind::Picture;
        encoded->ptsUs = packet.pts;
        encoded->dtsUs = packet.pts; // no B pictures: they are decoded in the order they are shown
        encoded->durationUs = qint64(1'000'000) * m_av->codec->framerate.den / m_av->codec->framerate.num;
        encoded->keyFrame = (packet.flags & AV_PKT_FLAG_KEY) != 0;
        encoded->bytes = QByteArray(reinterpret_cast<const char*>(packet.data), packet.size);
        out.push_back(std::move(encoded));
        av_packet_unref(&packet);
    }
}

} // namespace kaibang
