// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "av_encoder.h"

#include "av_encoder_worker.h"

namespace kaibang {

AvEncoder::AvEncoder(const EncodePreset& preset, QObject* parent)
    : QObject(parent)
{
    // The worker ends in our destructor before the object does, so `this` is alive whenever it reports.
    Worker::Reports reports;
    reports.stats = [this](quint64 encoded, quint64 dropped, double kbps) {
        QMetaObject::invokeMethod(
            this, [this, encoded, dropped, kbps] { Q_EMIT statsChanged(encoded, dropped, kbps); },
            Qt::QueuedConnection);
    };
    reports.failed = [this](const MediaFault& fault) {
        QMetaObject::invokeMethod(
            this, [this, fault] { Q_EMIT failed(fault); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<Worker>(preset, std::move(reports));
}

AvEncoder::~AvEncoder() = default;

std::optional<MediaFault> AvEncoder::start()
{
    return m_worker->open();
}

void AvEncoder::stop()
{
    m_worker->end();
}

EncodePreset AvEncoder::preset() const
{
    return m_worker->preset();
}

EncodedFormat AvEncoder::format() const
{
    return m_worker->format();
}

void AvEncoder::addSink(PacketSink* sink)
{
    m_worker->addSink(sink);
}

void AvEncoder::removeSink(PacketSink* sink)
{
    m_worker->removeSink(sink);
}

void AvEncoder::requestKeyFrame()
{
    m_worker->requestKeyFrame();
}

void AvEncoder::setPictureKbps(int kbps)
{
    m_worker->setKbps(kbps);
}

int AvEncoder::pictureKbps() const
{
    return m_worker->kbps();
}

void AvEncoder::takeFrame(FramePtr frame)
{
    m_worker->takeFrame(std::move(frame));
}

void AvEncoder::takeSound(const SoundChunk& chunk)
{
    m_worker->takeSound(chunk);
}

quint64 AvEncoder::encoded() const
{
    return m_worker->encoded();
}

quint64 AvEncoder::dropped() const
{
    return m_worker->dropped();
}

} // namespace kaibang
