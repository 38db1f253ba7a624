// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clip_reader.h"

#include "pixel_ops.h"

#include <QFile>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

namespace kaibang {

struct ClipReader::Av
{
    AVFormatContext* file = nullptr;
    AVCodecContext* codec = nullptr;
    AVFrame* picture = av_frame_alloc();
    AVPacket* packet = av_packet_alloc();
    SwsContext* scaler = nullptr;
    int stream = -1;
    bool drained = false;
    double firstSeconds = -1;

    ~Av()
    {
        sws_freeContext(scaler);
        av_packet_free(&packet);
        av_frame_free(&picture);
        avcodec_free_context(&codec);
        avformat_close_input(&file);
    }
};

namespace {

QString messageOf(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

// A file that says nothing follows the habit of its size: BT.601 below 720 lines, BT.709 from there on.
ColourSpace coloursOf(const AVFrame& picture)
{
    const bool full = picture.color_range == AVCOL_RANGE_JPEG || picture.format == AV_PIX_FMT_YUVJ420P;
    const bool older = picture.colorspace == AVCOL_SPC_SMPTE170M || picture.colorspace == AVCOL_SPC_BT470BG ||
                       (picture.colorspace != AVCOL_SPC_BT709 && picture.height < 720);
    if (older)
        return full ? ColourSpace::Bt601Full : ColourSpace::Bt601Limited;
    return full ? ColourSpace::Bt709Full : ColourSpace::Bt709Limited;
}

} // namespace

ClipReader::ClipReader()
    : m_av(std::make_unique<Av>())
{}

ClipReader::~ClipReader() = default;

QString ClipReader::open(const QString& path)
{
    if (const int opened = avformat_open_input(&m_av->file, QFile::encodeName(path).constData(), nullptr, nullptr);
        opened < 0)
        return messageOf(opened);
    if (const int found = avformat_find_stream_info(m_av->file, nullptr); found < 0)
        return messageOf(found);
    const AVCodec* decoder = nullptr;
    m_av->stream = av_find_best_stream(m_av->file, AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    if (m_av->stream < 0)
        return messageOf(m_av->stream);
    m_av->codec = avcodec_alloc_context3(decoder);
    if (!m_av->codec || !m_av->picture || !m_av->packet)
        return messageOf(AVERROR(ENOMEM));
    const int copied = avcodec_parameters_to_context(m_av->codec, m_av->file->streams[m_av->stream]->codecpar);
    const int ready = copied < 0 ? copied : avcodec_open2(m_av->codec, decoder, nullptr);
    return ready < 0 ? messageOf(ready) : QString();
}

bool ClipReader::rewind()
{
    avcodec_flush_buffers(m_av->codec);
    m_av->drained = false;
    return av_seek_frame(m_av->file, -1, 0, AVSEEK_FLAG_BACKWARD) >= 0 ||
           av_seek_frame(m_av->file, m_av->stream, 0, AVSEEK_FLAG_BYTE) >= 0;
}

std::shared_ptr<Frame> ClipReader::next(FramePool& pool, double& seconds)
{
    for (;;) {
        const int got = avcodec_receive_frame(m_av->codec, m_av->picture);
        if (got >= 0) {
            const auto base = av_q2d(m_av->file->streams[m_av->stream]->time_base);
            const double at = double(m_av->picture->best_effort_timestamp) * base;
            if (m_av->firstSeconds < 0)
                m_av->firstSeconds = at;
            seconds = at - m_av->firstSeconds;
            if (auto frame = convert(pool))
                return frame;
            continue;
        }
        if (m_av->drained)
            return nullptr;
        if (av_read_frame(m_av->file, m_av->packet) < 0) {
            avcodec_send_packet(m_av->codec, nullptr);
            m_av->drained = true;
            continue;
        }
        // A damaged packet costs its picture and nothing else.
        if (m_av->packet->stream_index == m_av->stream)
            avcodec_send_packet(m_av->codec, m_av->packet);
        av_packet_unref(m_av->packet);
    }
}

std::shared_ptr<Frame> ClipReader::convert(FramePool& pool)
{
    const AVFrame& picture = *m_av->picture;
    if (picture.width < 2 || picture.height < 2)
        return nullptr;
    auto frame = pool.take({picture.width, picture.height});
    frame->colours = coloursOf(picture);
    if (picture.format == AV_PIX_FMT_YUV420P || picture.format == AV_PIX_FMT_YUVJ420P) {
        copyI420({picture.data[0], picture.data[1], picture.data[2], picture.linesize[0], picture.linesize[1],
                  picture.linesize[2]},
                 *frame);
        return frame;
    }
    m_av->scaler =
        sws_getCachedContext(m_av->scaler, picture.width, picture.height, AVPixelFormat(picture.format), frame->width(),
                             frame->height(), AV_PIX_FMT_YUV420P, SWS_BILINEAR, nullptr, nullptr, nullptr);
    if (!m_av->scaler)
        return nullptr;
    uint8_t* planes[] = {frame->y(), frame->u(), frame->v()};
    const int strides[] = {frame->width(), frame->chromaStride(), frame->chromaStride()};
    sws_scale(m_av->scaler, picture.data, picture.linesize, 0, picture.height, planes, strides);
    return frame;
}

} // namespace kaibang
