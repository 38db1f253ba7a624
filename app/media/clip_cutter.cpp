// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clip_cutter.h"

#include "container_writer.h"
#include "recording_reader.h"

#include <QFile>
#include <QPromise>
#include <cstdio>

namespace kaibang {

namespace {

// A file under a temporary name, which is taken away unless it becomes the clip.
class ClipFile
{
public:
    explicit ClipFile(const QString& path)
        : m_path(path)
        , m_temporary(path + QStringLiteral(".part"))
    {}
    ~ClipFile()
    {
        if (m_open)
            m_writer.abandon();
        if (m_made)
            QFile::remove(m_temporary);
    }

    std::optional<MediaFault> open(const EncodedFormat& format)
    {
        QFile::remove(m_temporary); // of a program that was killed
        ContainerWriter::Options options;
        const bool matroska = m_path.endsWith(QStringLiteral(".mkv"), Qt::CaseInsensitive);
        options.container = matroska ? Container::Matroska : Container::Mp4;
        const auto fault = m_writer.open(m_temporary, format, options);
        m_made = QFile::exists(m_temporary);
        m_open = !fault;
        return fault;
    }

    std::optional<MediaFault> write(const EncodedPacket& packet, qint64 beginUs)
    {
        if (packet.dtsUs < beginUs)
            return {}; // sound from before the first picture
        m_endUs = std::max(m_endUs, packet.ptsUs + packet.durationUs - beginUs);
        return m_writer.write(packet, beginUs);
    }

    std::optional<MediaFault> finish()
    {
        m_open = false;
        if (const auto fault = m_writer.finish({}, lengthMs()))
            return fault;
        if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
            return MediaFault{MediaFaultKind::WriteFailed, QString::fromLocal8Bit(strerror(errno))};
        m_made = false;
        return {};
    }

    qint64 lengthMs() const { return m_endUs / 1000; }

private:
    const QString m_path;
    const QString m_temporary;
    ContainerWriter m_writer;
    qint64 m_endUs = 0;
    bool m_open = false;
    bool m_made = false;
};

ClipResult failed(const QString& path, const MediaFault& fault)
{
    return {path, 0, 0, fault};
}

// Also while the program ends: these seconds are nowhere else.
ClipResult writeRecent(const EncodedFormat& format, const std::vector<PacketPtr>& packets, const QString& path)
{
    if (packets.empty())
        return failed(path, {MediaFaultKind::NoPicture, {}});
    ClipFile file(path);
    if (const auto fault = file.open(format))
        return failed(path, *fault);
    for (const PacketPtr& packet : packets) {
        if (const auto fault = file.write(*packet, packets.front()->dtsUs))
            return failed(path, *fault);
    }
    if (const auto fault = file.finish())
        return failed(path, *fault);
    return {path, 0, file.lengthMs(), {}};
}

ClipResult writeCut(const QString& recording, qint64 fromUs, qint64 toUs, const QString& path,
                    const std::atomic<bool>& ending)
{
    RecordingReader reader;
    if (const auto fault = reader.open(recording, fromUs))
        return failed(path, *fault);
    // What has come since the newest key picture that is not too late; empty again with each further one.
    std::vector<PacketPtr> before;
    PacketPtr next = reader.next();
    for (; next && (next->dtsUs <= fromUs || before.empty()) && next->dtsUs < toUs && !ending; next = reader.next()) {
        const bool key = next->kind == PacketKind::Picture && next->keyFrame;
        if (key)
            before.clear();
        if (key || !before.empty())
            before.push_back(next);
    }
    const bool reached = next || before.empty() || before.back()->dtsUs + before.back()->durationUs >= fromUs;
    if (before.empty() || !reached || toUs <= fromUs)
        return failed(path, {MediaFaultKind::NoPicture, {}});
    ClipFile file(path);
    if (const auto fault = file.open(reader.format()))
        return failed(path, *fault);
    const qint64 beginUs = before.front()->dtsUs;
    for (const PacketPtr& packet : before) {
        if (const auto fault = file.write(*packet, beginUs))
            return failed(path, *fault);
    }
    for (; next && next->dtsUs < toUs; next = reader.next()) {
        if (ending)
            return failed(path, {MediaFaultKind::Stopped, {}});
        if (const auto fault = file.write(*next, beginUs))
            return failed(path, *fault);
    }
    if (const auto fault = file.finish())
        return failed(path, *fault);
    return {path, beginUs / 1000, file.lengthMs(), {}};
}

} // namespace

ClipCutter::~ClipCutter()
{
    m_ending = true;
    m_pool.waitForDone();
}

template<typename Work>
QFuture<ClipResult> ClipCutter::inPool(Work work)
{
    const auto promise = std::make_shared<QPromise<ClipResult>>();
    promise->start();
    m_pool.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QFuture<ClipResult> ClipCutter::saveRecent(const RecentPackets& recent, const QString& path)
{
    return inPool(
        [format = recent.format(), packets = recent.packets(), path] { return writeRecent(format, packets, path); });
}

QFuture<ClipResult> ClipCutter::cut(const QString& recording, qint64 fromMs, qint64 toMs, const QString& path)
{
    return inPool([this, recording, fromMs, toMs, path] {
        return writeCut(recording, std::max<qint64>(0, fromMs) * 1000, toMs * 1000, path, m_ending);
    });
}

} // namespace kaibang
