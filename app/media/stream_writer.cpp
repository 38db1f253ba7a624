// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_writer.h"

#include "av_words.h"
#include "container_streams.h"
#include "host_lookup.h"

#include <QFile>
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
        if (isSrt()) {
            options.set("mode", QStringLiteral("caller"));
            options.set("transtype", QStringLiteral("live"));
            options.set("pkt_size", QStringLiteral("1316"));
            options.set("latency", QString::number(target.address.latencyMs * 1000));
            options.set("connect_timeout", QString::number(patience.openMs + 1000)); // ours comes first
            if (!secrets.key.isEmpty())
                options.set("streamid", secrets.key);
            if (!secrets.passphrase.isEmpty()) {
                options.set("passphrase", secrets.passphrase);
                options.set("enforced_encryption", QStringLiteral("1"));
            }
            return;
        }
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

    int connect()
    {
        const int made = avformat_alloc_output_context2(&container, nullptr, isSrt() ? "mpegts" : "flv", nullptr);
        if (made < 0)
            return made;
        container->interrupt_callback = {&Av::interrupt, this};
        container->flags |= AVFMT_FLAG_FLUSH_PACKETS;
        if (!addStreams(*container, format))
            return AVERROR(ENOMEM);
        Options connection;
        fill(connection);
        const int opened = avio_open2(&container->pb, url().constData(), AVIO_FLAG_WRITE,
                                      &container->interrupt_callback, connection.get());
        if (opened < 0)
            return opened;
        Options muxer;
        if (isSrt())
            muxer.set("pes_payload_size", QStringLiteral("0")); // no sound is held back to fill a packet
        else
            muxer.set("flvflags", QStringLiteral("no_duration_filesize"));
        const int begun = avformat_write_header(container, muxer.get());
        hasHeader = begun >= 0;
        return begun;
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
        avio_closep(&container->pb);
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
    switch (findHost(m_av->target.address.host, [this] { return m_av->isOver(); })) {
    case HostFound::No:
        return {MediaFaultKind::HostUnknown, m_av->target.address.host};
    case HostFound::GivenUp:
        return faultOf(AVERROR_EXIT, MediaFaultKind::Unreachable);
    case HostFound::Yes:
        break;
    }
    const int code = m_av->connect();
    if (code >= 0)
        return {};
    const QString said = words.take();
    MediaFaultKind kind = MediaFaultKind::Unreachable;
    if (said.contains(QLatin1String("certificate"), Qt::CaseInsensitive))
        kind = MediaFaultKind::CertificateRefused;
    // An RTMP server that answers no to "publish" makes libav give -1, one that answers no to "connect" the other.
    else if (!m_av->isSrt() && (code == AVERROR(EPERM) || code == AVERROR_UNKNOWN))
        kind = MediaFaultKind::KeyRefused;
    // SRT has no answer for "wrong passphrase" but this one; where nobody is, there is none at all.
    else if (m_av->isSrt() && code == AVERROR(EIO))
        kind = MediaFaultKind::KeyRefused;
    else if (code == AVERROR_EOF || code == AVERROR(EIO) || code == AVERROR(ECONNRESET) || code == AVERROR(EPIPE))
        kind = MediaFaultKind::ClosedAtOnce;
    MediaFault fault = faultOf(code, kind);
    if (!said.isEmpty())
        fault.detail = withoutSecrets(fault.detail + QLatin1String(": ") + said, m_av->secrets);
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
    return code < 0 ? faultOf(code, MediaFaultKind::LineLost) : MediaFault();
}

void StreamWriter::close()
{
    const AvWords words;
    if (!m_av->container)
        return;
    m_av->allow(m_av->patience.closeMs);
    if (m_av->hasHeader)
        av_write_trailer(m_av->container);
    avio_closep(&m_av->container->pb);
    m_av->hasHeader = false;
}

qint64 StreamWriter::sentBytes() const
{
    return m_av->container && m_av->container->pb ? avio_tell(m_av->container->pb) : 0;
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
