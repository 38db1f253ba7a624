// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "little_encode.h"

#include "pattern_picture.h"

#include <cmath>
#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/opt.h>
}

namespace kaibang::samples {

namespace {

constexpr QSize size(320, 180);
constexpr int square = 16;
constexpr int bits = 16;
constexpr int checkFactor =
    7; // four more squares hold the number's remainder, so that a damaged picture is not believed

uint32_t written(int counter)
{
    return uint32_t(counter) | uint32_t(counter * checkFactor % 13) << bits;
}

void burn(int counter, Frame& frame)
{
    for (int i = 0; i < bits + 4; ++i) {
        const uint8_t luma = (written(counter) >> i) & 1 ? 220 : 30;
        for (int y = 0; y < square; ++y)
            std::memset(frame.y() + y * frame.width() + i * square, luma, square);
        for (int y = 0; y < square / 2; ++y) {
            std::memset(frame.u() + y * frame.chromaStride() + i * square / 2, 128, square / 2);
            std::memset(frame.v() + y * frame.chromaStride() + i * square / 2, 128, square / 2);
        }
    }
}

QByteArray headerOf(const AVCodecContext& codec)
{
    return QByteArray(reinterpret_cast<const char*>(codec.extradata), codec.extradata_size);
}

} // namespace

int counterIn(const uint8_t* luma, int stride)
{
    uint32_t value = 0;
    for (int i = 0; i < bits + 4; ++i) {
        const uint8_t middle = luma[square / 2 * stride + i * square + square / 2];
        value |= uint32_t(middle > 125) << i;
    }
    const int counter = int(value & ((1u << bits) - 1));
    return written(counter) == value ? counter : -1;
}

struct LittleEncode::Av
{
    AVCodecContext* picture = nullptr;
    AVCodecContext* sound = nullptr;
    AVPacket* packet = av_packet_alloc();
    PatternPicture pattern{1, size};
    Frame frame;
    qint64 samples = 0;

    ~Av()
    {
        avcodec_free_context(&picture);
        avcodec_free_context(&sound);
        av_packet_free(&packet);
    }

    void openPicture()
    {
        const AVCodec* coder = avcodec_find_encoder_by_name("libx264");
        picture = avcodec_alloc_context3(coder);
        picture->width = size.width();
        picture->height = size.height();
        picture->pix_fmt = AV_PIX_FMT_YUV420P;
        picture->time_base = {1, 30};
        picture->framerate = {30, 1};
        picture->gop_size = 60;
        picture->max_b_frames = 0;
        picture->thread_count = 1;
        picture->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        av_opt_set(picture->priv_data, "preset", "ultrafast", 0);
        av_opt_set(picture->priv_data, "tune", "zerolatency", 0);
        av_opt_set(picture->priv_data, "crf", "30", 0);
        av_opt_set(picture->priv_data, "forced-idr", "1", 0);
        picture->log_level_offset = AV_LOG_TRACE; // says nothing
        if (avcodec_open2(picture, coder, nullptr) < 0)
            qFatal("no x264");
    }

    void openSound()
    {
        const AVCodec* coder = avcodec_find_encoder(AV_CODEC_ID_AAC);
        sound = avcodec_alloc_context3(coder);
        sound->sample_rate = 48000;
        sound->sample_fmt = AV_SAMPLE_FMT_FLTP;
        av_channel_layout_default(&sound->ch_layout, 2);
        sound->bit_rate = 64'000;
        sound->time_base = {1, 48000};
        sound->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        sound->log_level_offset = AV_LOG_TRACE;
        if (avcodec_open2(sound, coder, nullptr) < 0)
            qFatal("no AAC");
    }
};

LittleEncode::LittleEncode(int kbps)
    : m_av(std::make_unique<Av>())
    , m_kbps(kbps)
{
    m_av->openPicture();
    m_av->openSound();
    m_av->frame.resize(size);
    m_format.size = size;
    m_format.pictureKbps = kbps;
    m_format.soundKbps = 64;
    m_format.pictureHeader = headerOf(*m_av->picture);
    m_format.soundHeader = headerOf(*m_av->sound);
}

LittleEncode::~LittleEncode()
{
    stop();
}

void LittleEncode::addSink(PacketSink* sink)
{
    const std::lock_guard lock(m_mutex);
    m_sinks.push_back(sink);
}

void LittleEncode::removeSink(PacketSink* sink)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_sinks, sink);
}

void LittleEncode::start()
{
    m_thread.begin([this] { run(); });
}

void LittleEncode::stop()
{
    m_thread.end();
}

void LittleEncode::run()
{
    const auto began = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point next;
    do {
        const auto now = std::chrono::steady_clock::now() - began;
        const int due =
            static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(now).count() * 30 / 1'000'000);
        if (due > m_made + 30) {
            skipped += due - m_made;
            m_made = due;
        }
        const int index = m_made;
        encodePicture(index);
        encodeSound((index + 1) * qint64(1'000'000) / 30);
        ++m_made;
        next = began + std::chrono::microseconds((index + 1) * qint64(1'000'000) / 30);
    } while (m_thread.waitUntil(next));
}

void LittleEncode::encodePicture(int index)
{
    m_av->pattern.draw(quint64(index), m_av->frame);
    burn(index, m_av->frame);
    AVFrame* frame = av_frame_alloc();
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = size.width();
    frame->height = size.height();
    av_frame_get_buffer(frame, 0);
    const uint8_t* planes[] = {m_av->frame.y(), m_av->frame.u(), m_av->frame.v()};
    for (int plane = 0; plane < 3; ++plane) {
        const int width = plane == 0 ? size.width() : size.width() / 2;
        const int height = plane == 0 ? size.height() : size.height() / 2;
        for (int y = 0; y < height; ++y)
            std::memcpy(frame->data[plane] + y * frame->linesize[plane], planes[plane] + y * width, size_t(width));
    }
    frame->pts = index;
    frame->pict_type = m_wantsKey.exchange(false) ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    avcodec_send_frame(m_av->picture, frame);
    av_frame_free(&frame);
    while (avcodec_receive_packet(m_av->picture, m_av->packet) >= 0)
        give(PacketKind::Picture);
}

void LittleEncode::encodeSound(qint64 untilUs)
{
    while (m_av->samples * 1'000'000 / 48000 < untilUs) {
        AVFrame* frame = av_frame_alloc();
        frame->format = AV_SAMPLE_FMT_FLTP;
        frame->nb_samples = 1024;
        frame->sample_rate = 48000;
        av_channel_layout_default(&frame->ch_layout, 2);
        av_frame_get_buffer(frame, 0);
        for (int i = 0; i < 1024; ++i) {
            const auto value = float(0.2 * std::sin(double(m_av->samples + i) * 0.0576)); // 440 Hz
            reinterpret_cast<float*>(frame->data[0])[i] = value;
            reinterpret_cast<float*>(frame->data[1])[i] = value;
        }
        frame->pts = m_av->samples;
        m_av->samples += 1024;
        avcodec_send_frame(m_av->sound, frame);
        av_frame_free(&frame);
        while (avcodec_receive_packet(m_av->sound, m_av->packet) >= 0)
            give(PacketKind::Sound);
    }
}

void LittleEncode::give(PacketKind kind)
{
    const AVPacket& from = *m_av->packet;
    const bool isPicture = kind == PacketKind::Picture;
    const AVRational base = isPicture ? m_av->picture->time_base : m_av->sound->time_base;
    auto packet = std::make_shared<EncodedPacket>();
    packet->kind = kind;
    packet->ptsUs = av_rescale_q(from.pts, base, {1, 1'000'000});
    packet->dtsUs = av_rescale_q(from.dts, base, {1, 1'000'000});
    packet->durationUs = isPicture ? 33'333 : 21'333;
    packet->keyFrame = !isPicture || (from.flags & AV_PKT_FLAG_KEY);
    packet->bytes = QByteArray(reinterpret_cast<const char*>(from.data), from.size);
    const qsizetype missing = isPicture ? m_kbps * 1000 / 8 / 30 - packet->bytes.size() : 0;
    if (missing > 8) {
        packet->bytes.append(QByteArrayLiteral("\x00\x00\x00\x01\x0C")); // filler data
        packet->bytes.append(QByteArray(missing - 6, '\xFF'));
        packet->bytes.append('\x80');
    }
    av_packet_unref(m_av->packet);
    const std::lock_guard lock(m_mutex);
    for (PacketSink* sink : m_sinks)
        sink->takePacket(packet);
}

} // namespace kaibang::samples
