// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_worker.h"

#include <QDir>
#include <QStorageInfo>
#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 nsOfMs = 1'000'000;
constexpr int unflushedBuffer = 16 * 1024 * 1024;
constexpr qint64 figuresEveryNs = 1'000'000'000;

qint64 freeBytesOf(const QString& folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

qint64 placeOf(qint64 momentNs, const EncodedFormat& format, qint64 baseUs)
{
    return baseUs < 0 ? 0 : std::max<qint64>(0, ((momentNs - format.beganNs) / 1000 - baseUs) / 1000);
}

} // namespace

Recorder::Worker::Worker(Recorder& owner, const RecorderOptions& options, const RecordingPlan& plan,
                         const EncodedFormat& format)
    : m_options(options)
    , m_plan(plan)
    , m_format(format)
    , m_longestQueue(qint64(format.pictureKbps + format.soundKbps) * options.queueMs / 8)
    , m_owner(&owner)
{}

Recorder::Worker::~Worker()
{
    // The last owner may be the thread itself.
    if (m_thread.joinable())
        m_thread.detach();
}

void Recorder::Worker::begin()
{
    m_thread = std::thread([self = shared_from_this()] { self->run(); });
}

template<typename Report>
void Recorder::Worker::tell(Report report)
{
    const std::lock_guard lock(m_ownerMutex);
    if (Recorder* owner = m_owner)
        QMetaObject::invokeMethod(
            owner, [owner, report] { report(*owner); }, Qt::QueuedConnection);
}

bool Recorder::Worker::skips(const PacketPtr& packet)
{
    const bool key = packet->kind == PacketKind::Picture && packet->keyFrame;
    const bool begins = key && (m_baseUs < 0 || m_queued < m_longestQueue / 2);
    m_askedForKey &= !begins;
    m_skipping = !begins && (m_skipping || m_queued + packet->bytes.size() > m_longestQueue);
    return m_skipping;
}

void Recorder::Worker::takePacket(const PacketPtr& packet)
{
    bool fellBehind = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        const bool skippedBefore = m_skipping;
        if (!skips(packet)) {
            if (m_baseUs < 0)
                m_baseUs = packet->dtsUs;
            m_queued += packet->bytes.size();
            m_queue.push_back(packet);
        } else if (m_baseUs >= 0) {
            m_dropped += packet->kind == PacketKind::Picture ? 1 : 0;
            fellBehind = !skippedBefore;
        }
    }
    if (fellBehind)
        tell([](Recorder& owner) { Q_EMIT owner.diskFellBehind(); });
    m_changed.notify_all();
}

qint64 Recorder::Worker::mark(const QString& title, qint64 momentNs)
{
    const std::lock_guard lock(m_mutex);
    if (m_moments.size() >= mostChapters) {
        qsizetype nth = 0;
        std::erase_if(m_moments, [&nth](const Moment&) { return nth++ % 2 == 1; });
    }
    m_moments.push_back({momentNs, title});
    return placeOf(momentNs, m_format, m_baseUs);
}

void Recorder::Worker::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
}

void Recorder::Worker::leave(std::chrono::milliseconds longest)
{
    {
        const std::lock_guard lock(m_ownerMutex);
        m_owner = nullptr;
    }
    end();
    std::unique_lock lock(m_mutex);
    const bool done = m_changed.wait_for(lock, longest, [this] { return m_result.has_value(); });
    lock.unlock();
    if (done && m_thread.joinable())
        m_thread.join();
}

std::optional<RecordingResult> Recorder::Worker::waitForEnd(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, longest, [this] { return m_result.has_value(); });
    return m_result;
}

void Recorder::Worker::run()
{
    std::optional<MediaFault> fault = open();
    if (!fault)
        fault = record();
    const RecordingResult result = close(fault);
    // It may have been ended by endNow() meanwhile, and another one run.
    tell([result, self = shared_from_this()](Recorder& owner) {
        if (owner.m_worker == self)
            owner.finish(result);
    });
    {
        const std::lock_guard lock(m_mutex);
        m_result = result;
    }
    m_changed.notify_all();
}

std::optional<MediaFault> Recorder::Worker::open()
{
    const QDir folder(m_plan.folder);
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.absolutePath()))
            return MediaFault{MediaFaultKind::FolderGone, folder.absolutePath()};
        QFile::setPermissions(folder.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (const auto fault = guard(monotonicNs()))
        return fault;
    const QString name = recordingName(m_plan.title, m_plan.when);
    QString path = folder.filePath(name + QStringLiteral(".mkv"));
    for (int again = 2; QFile::exists(path) && again < 100; ++again)
        path = folder.filePath(QStringLiteral("%1 (%2).mkv").arg(name).arg(again));
    ContainerWriter::Options options;
    options.write = m_options.write;
    if (m_options.flushEveryMs <= 0)
        options.bufferBytes = unflushedBuffer;
    if (const auto fault = m_file.open(path, m_format, options))
        return fault;
    m_path = path;
    m_flushedNs = m_syncedNs = monotonicNs();
    return {};
}

std::optional<MediaFault> Recorder::Worker::record()
{
    for (;;) {
        std::deque<PacketPtr> packets;
        bool ending = false;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, std::chrono::milliseconds(200), [this] { return m_ending || !m_queue.empty(); });
            packets.swap(m_queue);
            ending = m_ending;
        }
        if (const auto fault = writeAll(packets))
            return fault;
        const qint64 now = monotonicNs();
        if (const auto fault = flushWhenDue(now))
            return fault;
        if (ending)
            return {};
        if (const auto fault = guard(now))
            return fault;
    }
}

std::optional<MediaFault> Recorder::Worker::writeAll(std::deque<PacketPtr>& packets)
{
    for (; !packets.empty(); packets.pop_front()) {
        const EncodedPacket& packet = *packets.front();
        if (const auto fault = m_file.write(packet, m_baseUs))
            return fault;
        m_lengthUs = std::max(m_lengthUs, packet.ptsUs + packet.durationUs - m_baseUs);
        bool mayGoOn = false;
        {
            const std::lock_guard lock(m_mutex);
            m_queued -= packet.bytes.size(); // only now, so that the queue knows of what a slow disk holds up
            mayGoOn = m_skipping && m_queued < m_longestQueue / 2 && !std::exchange(m_askedForKey, true);
        }
        if (mayGoOn) // the gap need not last until the next key picture comes by itself
            tell([](Recorder& owner) {
                if (owner.m_encoder)
                    owner.m_encoder->requestKeyFrame();
            });
    }
    return {};
}

std::optional<MediaFault> Recorder::Worker::flushWhenDue(qint64 nowNs)
{
    if (m_options.flushEveryMs > 0 && nowNs - m_flushedNs >= m_options.flushEveryMs * nsOfMs && m_lengthUs > 0) {
        if (const auto fault = m_file.flush())
            return fault;
        m_flushedNs = nowNs;
        if (nowNs - m_syncedNs >= m_options.syncEveryMs * nsOfMs) {
            m_file.sync();
            m_syncedNs = nowNs;
        }
        if (!std::exchange(m_toldBegun, true))
            tell([path = m_path](Recorder& owner) { Q_EMIT owner.begun(path); });
    }
    if (nowNs - m_figuresNs < figuresEveryNs)
        return {};
    m_figuresNs = nowNs;
    RecordingFigures figures{m_path, m_lengthUs / 1000, m_file.bytes(), m_free, 0};
    bool skipping = false;
    {
        const std::lock_guard lock(m_mutex);
        figures.droppedPictures = m_dropped;
        skipping = m_skipping;
    }
    if (!skipping && figures.droppedPictures != std::exchange(m_droppedTold, figures.droppedPictures))
        tell([dropped = figures.droppedPictures](Recorder& owner) { Q_EMIT owner.picturesDropped(dropped); });
    tell([figures](Recorder& owner) { Q_EMIT owner.figuresChanged(figures); });
    return {};
}

std::optional<MediaFault> Recorder::Worker::guard(qint64 nowNs)
{
    if (m_guardedNs != 0 && nowNs - m_guardedNs < m_options.guardEveryMs * nsOfMs)
        return {};
    m_guardedNs = nowNs;
    if (!m_path.isEmpty() && !m_file.hasName())
        return MediaFault{MediaFaultKind::FolderGone, m_path};
    m_free = m_options.freeBytes ? m_options.freeBytes(m_plan.folder) : freeBytesOf(m_plan.folder);
    const bool low = m_free < m_options.warnBytes;
    if (low && !std::exchange(m_low, low))
        tell([bytes = m_free](Recorder& owner) { Q_EMIT owner.spaceRanLow(bytes); });
    m_low = low;
    if (m_free < m_options.stopBytes)
        return MediaFault{MediaFaultKind::DiskFull, QString::number(m_free)};
    return {};
}

RecordingResult Recorder::Worker::close(std::optional<MediaFault> fault)
{
    RecordingResult result;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_queue.clear();
        result.droppedPictures = m_dropped;
        for (const Moment& moment : m_moments)
            result.marks.append({placeOf(moment.ns, m_format, m_baseUs), moment.title});
    }
    std::stable_sort(result.marks.begin(), result.marks.end(),
                     [](const ChapterMark& a, const ChapterMark& b) { return a.ms < b.ms; });
    result.path = m_path;
    result.lengthMs = m_lengthUs / 1000;
    // A disk that is full by the guard's figure still has room for the end; one that refused has not.
    const bool refused = fault && !(fault->kind == MediaFaultKind::DiskFull && m_free < m_options.stopBytes);
    if (!m_path.isEmpty() && refused)
        m_file.abandon();
    else if (!m_path.isEmpty()) {
        if (const auto unfinished = m_file.finish(result.marks, result.lengthMs); unfinished && !fault)
            fault = unfinished;
    }
    result.bytes = m_file.bytes();
    if (fault)
        result.fault = *fault;
    return result;
}

} // namespace kaibang
