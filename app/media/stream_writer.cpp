// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_writer.h"

#include "av_words.h"
#include "container_streams.h"
#include "srt_line.h"

#include <QFile>
#include <algorithm>
#include <cstring>

namespace kaibang {

namespace {

// What the system may hold back unseen: more would hide a weak line for many seconds. It doubles the number.
constexpr const char* socketBytes = "98304";

QString systemCertificates()
{
    for (const char* path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (const QString file = QString::fromLatin1(path); QFile::exists(file))
            return file;
    }
    return {}; // the TLS library then looks for itself; it still refuses what it does not know
}

// A dictionary of options, freed whatever happens.
class Options
{
public:
    Options() = default;
    ~Options() { av_dict_free(&m_dictionary); }
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;
    void set(const char* name, const QString& value)
    {
        av_dict_set(&m_dictionary, name, value.toUtf8().constData(), 0);
    }
    AVDictionary** get() { return &m_dictionary; }

private:
    AVDictionary* m_dictionary = nullptr;
};

} // namespace

struct StreamWriter::Av
{
    const StreamTarget target;
    const StreamSecrets secrets;
    const EncodedFormat format;
    const StreamTrust trust;
    const StreamPatience patience;
    const std::atomic<qint64>& giveUpNs;
    AVFormatContext* container = nullptr;
    AVPacket* packet = av_packet_alloc();
    qint64 deadlineNs = 0;
    qint64 baseUs = AV_NOPTS_VALUE;
    bool hasHeader = false;
    std::unique_ptr<SrtLine> srt = {}; ///< null for RTMP
    MediaFault srtFault = {};          ///< the library between hands on a number only

    bool isSrt() const { return target.address.protocol == StreamProtocol::Srt; }
    bool isLate() const { return monotonicNs() > deadlineNs; }
    bool isGivenUp() const
    {
        const qint64 at = giveUpNs.load(std::memory_order_relaxed);
        return at != 0 && monotonicNs() >= at;
    }
    bool isOver() const { return isGivenUp() || isLate(); }
    void allow(int ms) { deadlineNs = monotonicNs() + qint64(ms) * 1'000'000; }

    static int interrupt(void* opaque) { return static_cast<const Av*>(opaque)->isOver(); }

    // The secrets go in as options and never into the address, which the library likes to print.
    void fill(Options& options) const
    {
        options.set("rtmp_app", target.address.app);
        options.set("rtmp_playpath", secrets.key);
        options.set("send_buffer_size", QString::fromLatin1(socketBytes));
        if (target.address.protocol == StreamProtocol::Rtmps) {
            options.set("tls_verify", QString::number(trust.check == CertificateCheck::On));
            const QString authorities = trust.caFile.isEmpty() ? systemCertificates() : trust.caFile;
            if (!authorities.isEmpty())
                options.set("ca_file", authorities);
        }
    }

    // Without our query: what it says is in the options.
    QByteArray url() const
    {
        const QString shown = shownAddress(target.address);
        return shown.left(shown.indexOf(QLatin1Char('?'))).toUtf8();
    }

    int allocate(const char* muxer)
    {
        const int made = avformat_alloc_output_context2(&container, nullptr, muxer, nullptr);
        if (made < 0)
            return made;
        container->interrupt_callback = {&Av::interrupt, this};
        container->flags |= AVFMT_FLAG_FLUSH_PACKETS;
        return addStreams(*container, format) ? 0 : AVERROR(ENOMEM);
    }

    int begin(const char* option, const char* value)
    {
        Options muxer;
        muxer.set(option, QString::fromLatin1(value));
        const int begun = avformat_write_header(container, muxer.get());
        hasHeader = begun >= 0;
        return begun;
    }

    int connect()
    {
        if (const int made = allocate("flv"); made < 0)
            return made;
        Options connection;
        fill(connection);
        const int opened = avio_open2(&container->pb, url().constData(), AVIO_FLAG_WRITE,
                                      &container->interrupt_callback, connection.get());
        return opened < 0 ? opened : begin("flvflags", "no_duration_filesize");
    }

    static int sendSrt(void* opaque, AvWritten* bytes, int size)
    {
        auto* self = static_cast<Av*>(opaque);
        for (int at = 0; at < size; at += SrtLine::largestMessage) {
            self->srtFault = self->srt->send(bytes + at, std::min(size - at, SrtLine::largestMessage));
            if (self->srtFault.kind != MediaFaultKind::None)
                return AVERROR(EIO);
        }
        return size;
    }

    // The muxer fills a buffer of one message, and what it ends a packet with goes out at once.
    int beginSrt()
    {
        if (const int made = allocate("mpegts"); made < 0)
            return made;
        auto* buffer = static_cast<unsigned char*>(av_malloc(SrtLine::largestMessage));
        container->pb =
            buffer ? avio_alloc_context(buffer, SrtLine::largestMessage, 1, this, nullptr, &Av::sendSrt, nullptr)
                   : nullptr;
        if (!container->pb)
            return AVERROR(ENOMEM);
        container->pb->seekable = 0;
        container->flags |= AVFMT_FLAG_CUSTOM_IO;
        return begin("pes_payload_size", "0"); // no sound is held back to fill a packet
    }

    void closeIo()
    {
        if (!srt) {
            avio_closep(&container->pb);
            return;
        }
        if (container->pb)
            av_freep(&container->pb->buffer);
        avio_context_free(&container->pb);
    }

    void fillPacket(const EncodedPacket& from)
    {
        av_packet_unref(packet);
        const bool isPicture = from.kind == PacketKind::Picture;
        // In a transport stream one may begin to watch at any key frame, so each brings its parameter sets.
        const QByteArray head = isSrt() && isPicture && from.keyFrame ? format.pictureHeader : QByteArray();
        if (av_new_packet(packet, static_cast<int>(head.size() + from.bytes.size())) < 0)
            return;
        std::memcpy(packet->data, head.constData(), size_t(head.size()));
        std::memcpy(packet->data + head.size(), from.bytes.constData(), size_t(from.bytes.size()));
        packet->stream_index = isPicture ? 0 : 1;
        packet->pts = from.ptsUs - baseUs;
        packet->dts = from.dtsUs - baseUs;
        packet->duration = from.durationUs;
        packet->flags = from.keyFrame ? AV_PKT_FLAG_KEY : 0;
        av_packet_rescale_ts(packet, microseconds, container->streams[packet->stream_index]->time_base);
    }

    ~Av()
    {
        av_packet_free(&packet);
        if (!container)
            return;
        allow(100);
        closeIo();
        avformat_free_context(container);
    }
};

StreamWriter::StreamWriter(const StreamTarget& target, const StreamSecrets& secrets, const EncodedFormat& format,
                           const StreamTrust& trust, const StreamPatience& patience,
                           const std::atomic<qint64>& giveUpNs)
    : m_av(new Av{target, secrets, format, trust, patience, giveUpNs})
{}

StreamWriter::~StreamWriter()
{
    const AvWords words;
    m_av.reset();
}

MediaFault StreamWriter::open()
{
    AvWords words;
    m_av->allow(m_av->patience.openMs);
    const HostAnswer host = findHost(m_av->target.address.host, [this] { return m_av->isOver(); });
    if (host.found == HostFound::No)
        return {MediaFaultKind::HostUnknown, m_av->target.address.host};
    if (host.found == HostFound::GivenUp)
        return faultOf(AVERROR_EXIT, MediaFaultKind::Unreachable);
    if (m_av->isSrt())
        return openSrt(host.addresses);
    const int code = m_av->connect();
    if (code >= 0)
        return {};
    const QString said = words.take();
    MediaFaultKind kind = MediaFaultKind::Unreachable;
    if (said.contains(QLatin1String("certificate"), Qt::CaseInsensitive))
        kind = MediaFaultKind::CertificateRefused;
    // An RTMP server that answers no to "publish" makes libav give -1, one that answers no to "connect" the other.
    else if (code == AVERROR(EPERM) || code == AVERROR_UNKNOWN)
        kind = MediaFaultKind::KeyRefused;
    else if (code == AVERROR_EOF || code == AVERROR(EIO) || code == AVERROR(ECONNRESET) || code == AVERROR(EPIPE))
        kind = MediaFaultKind::ClosedAtOnce;
    MediaFault fault = faultOf(code, kind);
    if (!said.isEmpty())
        fault.detail = withoutSecrets(fault.detail + QLatin1String(": ") + said, m_av->secrets);
    return fault;
}

MediaFault StreamWriter::openSrt(const QList<HostAddress>& addresses)
{
    m_av->srt = std::make_unique<SrtLine>([av = m_av.get()] { return av->isOver(); });
    MediaFault fault =
        m_av->srt->connect(addresses, m_av->target.address, m_av->secrets, m_av->patience.openMs + 1000); // ours first
    if (fault.kind == MediaFaultKind::None) {
        const int code = m_av->beginSrt();
        return code < 0 ? faultOf(code, MediaFaultKind::Unreachable) : MediaFault();
    }
    if (m_av->isGivenUp())
        return {MediaFaultKind::Stopped, {}};
    fault.detail = withoutSecrets(fault.detail, m_av->secrets);
    return fault;
}

MediaFault StreamWriter::write(const EncodedPacket& packet)
{
    const AvWords words;
    if (m_av->baseUs == AV_NOPTS_VALUE)
        m_av->baseUs = packet.dtsUs;
    m_av->fillPacket(packet);
    m_av->allow(m_av->patience.writeMs);
    const int code = m_av->packet->data ? av_write_frame(m_av->container, m_av->packet) : AVERROR(ENOMEM);
    if (code >= 0)
        return {};
    const MediaFault fault = faultOf(code, MediaFaultKind::LineLost);
    return fault.kind == MediaFaultKind::LineLost && m_av->srt ? m_av->srtFault : fault;
}

void StreamWriter::close()
{
    const AvWords words;
    if (!m_av->container)
        return;
    m_av->allow(m_av->patience.closeMs);
    if (m_av->hasHeader)
        av_write_trailer(m_av->container);
    if (m_av->srt)
        m_av->srt->finish();
    m_av->closeIo();
    m_av->srt.reset();
    m_av->hasHeader = false;
}

LineCounts StreamWriter::counts() const
{
    LineCounts counts;
    counts.sentBytes = m_av->container && m_av->container->pb ? avio_tell(m_av->container->pb) : 0;
    if (m_av->srt) {
        const SrtCounts seen = m_av->srt->counts();
        counts.sentPackets = seen.sentPackets;
        counts.lostPackets = seen.lostPackets;
        counts.stalePackets = seen.stalePackets;
        counts.waitingMs = seen.waitingMs;
    }
    return counts;
}

MediaFault StreamWriter::faultOf(int code, MediaFaultKind otherwise)
{
    if (m_av->isGivenUp())
        return {MediaFaultKind::Stopped, {}};
    if (m_av->isLate())
        return {MediaFaultKind::TimedOut, {}};
    return avFault(otherwise, code);
}

} // namespace kaibang
