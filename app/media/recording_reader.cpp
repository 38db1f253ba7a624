// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_reader.h"

#include "av_handles.h"
#include "cluster_finder.h"

#include <QFile>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int readerBuffer = 64 * 1024;
// Key pictures are two seconds apart, and four where an encoder was very late.
constexpr qint64 beforeKeyMs = 4'500;

ColourSpace coloursOfStream(const AVCodecParameters& picture)
{
    const bool full = picture.color_range == AVCOL_RANGE_JPEG;
    if (picture.color_space == AVCOL_SPC_SMPTE170M)
        return full ? ColourSpace::Bt601Full : ColourSpace::Bt601Limited;
    return full ? ColourSpace::Bt709Full : ColourSpace::Bt709Limited;
}

QByteArray headerOf(const AVCodecParameters& parameters)
{
    return QByteArray(reinterpret_cast<const char*>(parameters.extradata), parameters.extradata_size);
}

} // namespace

// The library is shown the file's header and, right behind it, the cluster to begin with: a shorter recording.
struct RecordingReader::Av
{
    QFile file;
    qint64 headerBytes = 0;
    qint64 clusterAt = 0;
    AVIOContext* input = nullptr;
    AVFormatContext* demuxer = nullptr;
    AvPacket packet{av_packet_alloc()};
    int picture = -1;
    int sound = -1;
    qint64 nextSoundUs = -1;

    ~Av()
    {
        avformat_close_input(&demuxer);
        if (input)
            av_freep(&input->buffer);
        avio_context_free(&input);
    }

    static int read(void* self, uint8_t* bytes, int count)
    {
        auto& av = *static_cast<Av*>(self);
        qint64 wanted = count;
        if (av.file.pos() < av.headerBytes)
            wanted = std::min<qint64>(wanted, av.headerBytes - av.file.pos());
        else if (av.file.pos() < av.clusterAt)
            av.file.seek(av.clusterAt);
        const qint64 got = av.file.read(reinterpret_cast<char*>(bytes), wanted);
        return got > 0 ? int(got) : AVERROR_EOF;
    }
};

RecordingReader::RecordingReader()
    : m_av(std::make_unique<Av>())
{}

RecordingReader::~RecordingReader() = default;

std::optional<MediaFault> RecordingReader::open(const QString& path, qint64 fromUs)
{
    const auto unreadable = [&path] { return MediaFault{MediaFaultKind::UnreadableFile, path}; };
    m_av->file.setFileName(path);
    if (!m_av->file.open(QIODevice::ReadOnly))
        return unreadable();
    ClusterFinder finder(m_av->file);
    const qint64 first = finder.first();
    if (first < 0)
        return unreadable();
    m_av->headerBytes = first;
    m_av->clusterAt = finder.lastNotAfter(fromUs / 1000 - beforeKeyMs);
    m_av->file.seek(0);
    auto* buffer = static_cast<uint8_t*>(av_malloc(readerBuffer));
    m_av->input = avio_alloc_context(buffer, readerBuffer, 0, m_av.get(), &Av::read, nullptr, nullptr);
    m_av->demuxer = avformat_alloc_context();
    if (!m_av->input || !m_av->demuxer)
        return unreadable();
    m_av->input->seekable = 0;
    m_av->demuxer->pb = m_av->input;
    if (avformat_open_input(&m_av->demuxer, nullptr, av_find_input_format("matroska"), nullptr) < 0)
        return unreadable();
    m_av->picture = av_find_best_stream(m_av->demuxer, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    m_av->sound = av_find_best_stream(m_av->demuxer, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (m_av->picture < 0 || m_av->sound < 0)
        return unreadable();
    return {};
}

EncodedFormat RecordingReader::format() const
{
    const AVStream& picture = *m_av->demuxer->streams[m_av->picture];
    const AVStream& sound = *m_av->demuxer->streams[m_av->sound];
    EncodedFormat format;
    format.size = {picture.codecpar->width, picture.codecpar->height};
    format.colours = coloursOfStream(*picture.codecpar);
    format.pictureHeader = headerOf(*picture.codecpar);
    format.sampleRate = sound.codecpar->sample_rate;
    format.channels = sound.codecpar->ch_layout.nb_channels;
    format.soundHeader = headerOf(*sound.codecpar);
    return format;
}

PacketPtr RecordingReader::next()
{
    AVPacket& packet = *m_av->packet;
    while (av_read_frame(m_av->demuxer, &packet) >= 0) {
        const bool picture = packet.stream_index == m_av->picture;
        if ((!picture && packet.stream_index != m_av->sound) || (packet.flags & AV_PKT_FLAG_CORRUPT)) {
            av_packet_unref(&packet);
            continue;
        }
        auto read = std::make_shared<EncodedPacket>();
        const AVRational base = m_av->demuxer->streams[packet.stream_index]->time_base;
        read->kind = picture ? PacketKind::Picture : PacketKind::Sound;
        read->ptsUs = av_rescale_q(packet.pts, base, microseconds);
        const int rate = m_av->demuxer->streams[m_av->sound]->codecpar->sample_rate;
        read->durationUs =
            picture ? av_rescale_q(packet.duration, base, microseconds) : av_rescale_q(1024, {1, rate}, microseconds);
        // Matroska counts milliseconds: sound that follows on is put where its samples say.
        if (!picture && m_av->nextSoundUs >= 0 && std::abs(read->ptsUs - m_av->nextSoundUs) <= 2'000)
            read->ptsUs = m_av->nextSoundUs;
        if (!picture)
            m_av->nextSoundUs = read->ptsUs + read->durationUs;
        read->dtsUs = read->ptsUs;
        read->keyFrame = !picture || (packet.flags & AV_PKT_FLAG_KEY);
        read->bytes = QByteArray(reinterpret_cast<const char*>(packet.data), packet.size);
        av_packet_unref(&packet);
        return read;
    }
    return nullptr;
}

} // namespace kaibang
