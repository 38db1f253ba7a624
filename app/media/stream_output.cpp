// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_output.h"

#include "stream_worker.h"

namespace kaibang {

StreamOutput::StreamOutput(const StreamTarget& target, const StreamSecrets& secrets, const EncodedFormat& format,
                           std::function<void()> askKeyFrame, const StreamTrust& trust, const StreamPatience& patience,
                           QObject* parent)
    : QObject(parent)
    , m_target(target)
{
    // The thread ends before this object does, so what it has told is either delivered or forgotten with it.
    const auto tell = [this](const StreamState& state) {
        QMetaObject::invokeMethod(
            this, [this, state] { Q_EMIT stateChanged(state); }, Qt::QueuedConnection);
    };
    m_worker =
        std::make_unique<Worker>(Worker::Setup{target, secrets, format, std::move(askKeyFrame), trust, patience, tell});
}

StreamOutput::~StreamOutput() = default;

void StreamOutput::start()
{
    m_worker->start();
}

void StreamOutput::stop()
{
    m_worker->stop();
}

void StreamOutput::retryNow()
{
    m_worker->retryNow();
}

StreamState StreamOutput::state() const
{
    return m_worker->state();
}

StreamFigures StreamOutput::figures() const
{
    return m_worker->figures();
}

void StreamOutput::takePacket(const PacketPtr& packet)
{
    m_worker->takePacket(packet);
}

} // namespace kaibang
