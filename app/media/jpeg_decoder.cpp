// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jpeg_decoder.h"

#include "pixel_ops.h"

#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace kaibang {

namespace {

struct Release
{
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

std::shared_ptr<Frame> toFrame(const AVFrame& decoded, FramePool& pool)
{
    if (decoded.width < 2 || decoded.height < 2)
        return nullptr;
    const PlanarView view{decoded.data[0],     decoded.data[1],     decoded.data[2],
                          decoded.linesize[0], decoded.linesize[1], decoded.linesize[2]};
    auto frame = pool.take({decoded.width, decoded.height});
    switch (decoded.format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUV420P:
        copyI420(view, *frame);
        break;
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUV422P:
        copyI422(view, *frame);
        break;
    default:
        return nullptr;
    }
    frame->colours = ColourSpace::Bt601Full; // JFIF
    return frame;
}

} // namespace

JpegDecoder::JpegDecoder(Handler handler)
    : m_handler(std::move(handler))
{
    m_thread = std::thread([this] { run(); });
}

JpegDecoder::~JpegDecoder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void JpegDecoder::decode(QByteArray jpeg, qint64 capturedNs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = std::move(jpeg);
        m_capturedNs = capturedNs;
    }
    m_changed.notify_all();
}

void JpegDecoder::run()
{
    const std::unique_ptr<AVCodecContext, Release> context(
        avcodec_alloc_context3(avcodec_find_decoder(AV_CODEC_ID_MJPEG)));
    const std::unique_ptr<AVFrame, Release> decoded(av_frame_alloc());
    const std::unique_ptr<AVPacket, Release> packet(av_packet_alloc());
    if (!context || !decoded || !packet)
        return;
    context->thread_count = 1;
    if (avcodec_open2(context.get(), nullptr, nullptr) < 0)
        return;
    for (;;) {
        QByteArray jpeg;
        qint64 capturedNs = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_newest.isEmpty(); });
            if (m_stopping)
                return;
            jpeg = std::exchange(m_newest, {});
            capturedNs = m_capturedNs;
        }
        if (av_new_packet(packet.get(), int(jpeg.size())) < 0)
            continue;
        std::memcpy(packet->data, jpeg.constData(), size_t(jpeg.size()));
        const int sent = avcodec_send_packet(context.get(), packet.get());
        av_packet_unref(packet.get());
        if (sent < 0 || avcodec_receive_frame(context.get(), decoded.get()) < 0)
            continue;
        if (const auto frame = toFrame(*decoded, m_pool)) {
            frame->capturedNs = capturedNs;
            m_handler(frame);
        }
    }
}

} // namespace kaibang
