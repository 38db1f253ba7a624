// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_viewer.h"

#include "av_words.h"
#include "frame.h"
#include "little_encode.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace kaibang::samples {

namespace {

int littleCounter(const uint8_t* luma, int stride, QSize seen)
{
    return seen.width() == 320 ? counterIn(luma, stride) : -1;
}

} // namespace

StreamViewer::StreamViewer(const QString& url, const QList<std::pair<QString, QString>>& options, Reader reader)
    : m_url(url)
    , m_options(options)
    , m_reader(reader ? std::move(reader) : Reader(littleCounter))
    , m_thread([this] { run(); })
{}

StreamViewer::~StreamViewer()
{
    stop();
}

void StreamViewer::stop()
{
    m_isEnding = true;
    if (m_thread.joinable())
        m_thread.join();
}

QList<int> StreamViewer::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

int StreamViewer::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen.isEmpty() ? -1 : m_seen.last();
}

void StreamViewer::run()
{
    const AvWords quiet;
    while (!m_isEnding) {
        watch();
        for (int i = 0; i < 4 && !m_isEnding; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void StreamViewer::watch()
{
    AVFormatContext* stream = avformat_alloc_context();
    stream->interrupt_callback = {[](void* opaque) {
                                      auto* self = static_cast<StreamViewer*>(opaque);
                                      return int(self->m_isEnding || monotonicNs() > self->m_deadlineNs);
                                  },
                                  this};
    AVDictionary* options = nullptr;
    av_dict_set(&options, "analyzeduration", "400000", 0);
    av_dict_set(&options, "fflags", "nobuffer", 0);
    for (const auto& [name, value] : m_options)
        av_dict_set(&options, name.toUtf8().constData(), value.toUtf8().constData(), 0);
    m_deadlineNs = monotonicNs() + 20'000'000'000;
    const int opened = avformat_open_input(&stream, m_url.toUtf8().constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0)
        return;
    readPackets(stream);
    avformat_close_input(&stream);
}

void StreamViewer::readPackets(AVFormatContext* stream)
{
    const AVCodec* coder = avcodec_find_decoder(AV_CODEC_ID_H264);
    AVCodecContext* decoder = avcodec_alloc_context3(coder);
    decoder->thread_count = 1;
    decoder->flags |= AV_CODEC_FLAG_LOW_DELAY;
    AVPacket* packet = av_packet_alloc();
    const int before = static_cast<int>(seen().size());
    bool isOpen = false;
    for (;;) {
        m_deadlineNs = monotonicNs() + 3'000'000'000;
        if (av_read_frame(stream, packet) < 0)
            break;
        const AVStream& from = *stream->streams[packet->stream_index];
        const bool isPicture = from.codecpar->codec_id == AV_CODEC_ID_H264;
        m_sounds += from.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        if (isPicture && m_firstMs < 0)
            m_firstMs = av_rescale_q(packet->pts, from.time_base, {1, 1000});
        // The parameter sets are known from the container's head or come with the key frame.
        if (isPicture && !isOpen && (packet->flags & AV_PKT_FLAG_KEY)) {
            avcodec_parameters_to_context(decoder, from.codecpar);
            isOpen = avcodec_open2(decoder, coder, nullptr) >= 0;
        }
        if (isPicture && isOpen) {
            avcodec_send_packet(decoder, packet);
            notePictures(decoder);
        }
        av_packet_unref(packet);
    }
    m_visits += seen().size() > before;
    av_packet_free(&packet);
    avcodec_free_context(&decoder);
}

void StreamViewer::notePictures(AVCodecContext* decoder)
{
    AVFrame* picture = av_frame_alloc();
    while (avcodec_receive_frame(decoder, picture) >= 0) {
        const int counter = m_reader(picture->data[0], picture->linesize[0], {picture->width, picture->height});
        const std::lock_guard lock(m_mutex);
        m_seen << counter;
    }
    av_frame_free(&picture);
}

CounterFaults faultsOf(const QList<int>& counters)
{
    CounterFaults faults;
    int last = -1;
    for (const int counter : counters) {
        faults.unreadable += counter < 0;
        if (counter < 0)
            continue;
        if (last >= 0 && counter <= last)
            ++faults.backwards;
        else if (last >= 0 && counter != last + 1) {
            ++faults.gaps;
            faults.missing += counter - last - 1;
        }
        last = counter;
    }
    return faults;
}

} // namespace kaibang::samples
