// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_writer.h"

#include "av_handles.h"
#include "container_streams.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace kaibang {

namespace {

MediaFault diskFault(int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    const bool gone = code == ENOENT || code == ENOTDIR;
    const MediaFaultKind kind = full   ? MediaFaultKind::DiskFull
                                : gone ? MediaFaultKind::FolderGone
                                       : MediaFaultKind::WriteFailed;
    return {kind, QString::fromLocal8Bit(strerror(code))};
}

std::optional<MediaFault> faultOf(int avCode)
{
    return avCode < 0 ? std::optional(diskFault(AVUNERROR(avCode))) : std::nullopt;
}

// Chapters are freed with the muxer, which is why they are made with its own allocator.
void setChapters(AVFormatContext& muxer, const QList<ChapterMark>& marks, qint64 lengthMs)
{
    if (marks.isEmpty())
        return;
    muxer.chapters = static_cast<AVChapter**>(av_calloc(size_t(marks.size()), sizeof(AVChapter*)));
    for (qsizetype i = 0; muxer.chapters && i < marks.size(); ++i) {
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        if (!chapter)
            return;
        chapter->id = i + 1;
        chapter->time_base = {1, 1000};
        chapter->start = marks[i].ms;
        chapter->end = std::max(marks[i].ms, i + 1 < marks.size() ? marks[i + 1].ms : lengthMs);
        av_dict_set(&chapter->metadata, "title", marks[i].title.toUtf8().constData(), 0);
        muxer.chapters[muxer.nb_chapters++] = chapter;
    }
}

} // namespace

struct ContainerWriter::Av
{
    AvMuxer muxer;
    AvPacket packet{av_packet_alloc()};
    QFile file;
    WriteBytes writeBytes;
    qint64 place = 0;                                     // of the next byte
    qint64 written = 0;                                   // the file's length
    qint64 whole = 0;                                     // where the last flush ended
    std::array<int64_t, 2> lastDts{INT64_MIN, INT64_MIN}; // of each kind, in the muxer's own units
    bool ownOutput = false;

    ~Av() { close(); }

    static int write(void* self, AvWritten* bytes, int count)
    {
        auto& av = *static_cast<Av*>(self);
        int done = 0;
        while (done < count) {
            const qint64 now = av.writeBytes(av.file.handle(), bytes + done, count - done);
            if (now < 0 && errno == EINTR)
                continue;
            if (now <= 0)
                return AVERROR(now < 0 ? errno : EIO);
            done += int(now);
        }
        av.place += count;
        av.written = std::max(av.written, av.place);
        return count;
    }

    static int64_t seek(void* self, int64_t to, int whence)
    {
        auto& av = *static_cast<Av*>(self);
        if (whence == AVSEEK_SIZE)
            return av.file.size();
        const off_t at = lseek(av.file.handle(), to, whence);
        if (at < 0)
            return AVERROR(errno);
        return av.place = at;
    }

    int openOutput(const Options& options)
    {
        if (options.container == Container::Mp4) {
            // The index goes to the front in a second pass, for which the muxer opens the file again by its name.
            const QByteArray url = "file:" + QFile::encodeName(file.fileName());
            muxer->url = av_strdup(url.constData());
            return avio_open2(&muxer->pb, url.constData(), AVIO_FLAG_WRITE, nullptr, nullptr);
        }
        writeBytes = options.write;
        if (!writeBytes)
            writeBytes = [](int to, const uint8_t* bytes, qint64 count) { return ::write(to, bytes, size_t(count)); };
        auto* buffer = static_cast<uint8_t*>(av_malloc(size_t(options.bufferBytes)));
        ownOutput = true;
        muxer->pb = avio_alloc_context(buffer, options.bufferBytes, 1, this, nullptr, &Av::write, &Av::seek);
        if (!muxer->pb)
            return AVERROR(ENOMEM);
        // Neither the library nor a key picture says when the file is written to, but flush() and a full buffer.
        muxer->flush_packets = 0;
        muxer->pb->min_packet_size = options.bufferBytes;
        return 0;
    }

    // Of an output of our own nothing that is still in its buffer is written.
    int close()
    {
        int closed = 0;
        if (muxer && muxer->pb && ownOutput) {
            av_freep(&muxer->pb->buffer);
            avio_context_free(&muxer->pb);
        } else if (muxer && muxer->pb) {
            closed = avio_closep(&muxer->pb);
        }
        muxer.reset();
        file.close();
        return closed;
    }
};

ContainerWriter::ContainerWriter()
    : m_av(std::make_unique<Av>())
{}

ContainerWriter::~ContainerWriter() = default;

std::optional<MediaFault> ContainerWriter::open(const QString& path, const EncodedFormat& format,
                                                const Options& options)
{
    m_av->file.setFileName(path);
    errno = 0;
    if (!m_av->file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                         QFile::ReadOwner | QFile::WriteOwner))
        return diskFault(errno);
    AVFormatContext* muxer = nullptr;
    const bool mp4 = options.container == Container::Mp4;
    avformat_alloc_output_context2(&muxer, nullptr, mp4 ? "mp4" : "matroska", nullptr);
    m_av->muxer.reset(muxer);
    if (!muxer || !addStreams(*muxer, format))
        return MediaFault{MediaFaultKind::NoEncoder, mp4 ? QStringLiteral("mp4") : QStringLiteral("matroska")};
    AVDictionary* settings = nullptr;
    if (mp4)
        av_dict_set(&settings, "movflags", "+faststart", 0);
    else
        av_dict_set(&settings, "cluster_time_limit", "30000", 0); // clusters end where flush() says
    int ready = m_av->openOutput(options);
    if (ready >= 0)
        ready = avformat_write_header(muxer, &settings);
    av_dict_free(&settings);
    return faultOf(ready);
}

std::optional<MediaFault> ContainerWriter::write(const EncodedPacket& packet, qint64 beginUs)
{
    AVPacket& out = *m_av->packet;
    fillPacket(out, packet, beginUs, *m_av->muxer);
    // Pictures that a busy computer took within a millisecond have one time in a recording, which MP4 refuses.
    int64_t& last = m_av->lastDts.at(static_cast<size_t>(packet.kind));
    out.dts = std::max(out.dts, last + 1);
    out.pts = std::max(out.pts, out.dts);
    last = out.dts;
    const int written = av_write_frame(m_av->muxer.get(), &out);
    av_packet_unref(&out);
    return faultOf(written);
}

std::optional<MediaFault> ContainerWriter::flush()
{
    if (const int flushed = av_write_frame(m_av->muxer.get(), nullptr); flushed < 0)
        return faultOf(flushed);
    avio_flush(m_av->muxer->pb);
    if (m_av->muxer->pb->error < 0)
        return faultOf(m_av->muxer->pb->error);
    m_av->whole = m_av->written;
    return {};
}

void ContainerWriter::sync()
{
    fdatasync(m_av->file.handle());
}

std::optional<MediaFault> ContainerWriter::finish(const QList<ChapterMark>& marks, qint64 lengthMs)
{
    setChapters(*m_av->muxer, marks, lengthMs);
    int ended = av_write_trailer(m_av->muxer.get());
    if (ended >= 0)
        avio_flush(m_av->muxer->pb);
    if (ended >= 0)
        ended = m_av->muxer->pb->error;
    sync();
    const int closed = m_av->close();
    return faultOf(ended < 0 ? ended : closed);
}

void ContainerWriter::abandon()
{
    // Half a cluster would play, too, but a player would complain of it.
    if (m_av->ownOutput && m_av->whole > 0)
        m_av->file.resize(m_av->written = m_av->whole);
    m_av->close();
}

qint64 ContainerWriter::bytes() const
{
    return m_av->written;
}

bool ContainerWriter::hasName() const
{
    struct stat about = {};
    return fstat(m_av->file.handle(), &about) == 0 && about.st_nlink > 0;
}

} // namespace kaibang
