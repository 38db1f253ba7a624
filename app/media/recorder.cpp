// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include "recorder_worker.h"

namespace kaibang {

namespace {

constexpr std::chrono::milliseconds longestGoodbye(3'000);
constexpr qsizetype longestTitle = 60; // characters; three bytes each leave room for the rest of a name

} // namespace

Recorder::Recorder(const RecorderOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
{}

Recorder::~Recorder()
{
    letGo();
    if (m_worker)
        m_worker->leave(longestGoodbye);
}

void Recorder::start(AvEncoder& encoder, const RecordingPlan& plan)
{
    if (m_state != RecordingState::Idle)
        return;
    const EncodedFormat format = encoder.format();
    if (format.size.isEmpty()) {
        RecordingResult result;
        result.fault = {MediaFaultKind::NoEncoder, {}};
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT ended(result); }, Qt::QueuedConnection);
        return;
    }
    m_worker = std::make_shared<Worker>(*this, m_options, plan, format);
    m_worker->begin();
    m_encoder = &encoder;
    encoder.addSink(this);
    setState(RecordingState::Recording);
}

void Recorder::stop()
{
    if (m_state != RecordingState::Recording)
        return;
    letGo();
    m_worker->end();
    setState(RecordingState::Ending);
}

bool Recorder::endNow()
{
    if (m_state == RecordingState::Idle)
        return true;
    stop();
    const auto result = m_worker->waitForEnd(longestGoodbye);
    if (result)
        finish(*result);
    return result.has_value();
}

RecordingState Recorder::state() const
{
    return m_state;
}

qint64 Recorder::mark(const QString& title)
{
    return mark(title, monotonicNs());
}

qint64 Recorder::mark(const QString& title, qint64 momentNs)
{
    return m_state == RecordingState::Recording ? m_worker->mark(title, momentNs) : -1;
}

void Recorder::takePacket(const PacketPtr& packet)
{
    m_worker->takePacket(packet);
}

void Recorder::letGo()
{
    if (m_encoder)
        m_encoder->removeSink(this);
    m_encoder = nullptr;
}

void Recorder::setState(RecordingState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void Recorder::finish(const RecordingResult& result)
{
    letGo();
    m_worker->leave(longestGoodbye); // its thread has said its last word
    m_worker.reset();
    setState(RecordingState::Idle);
    Q_EMIT ended(result);
}

QString recordingName(const QString& title, const QDateTime& when)
{
    QString name;
    for (const QChar& one : title) {
        const bool refused = one.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(one);
        name.append(refused ? QLatin1Char(' ') : one);
    }
    name = name.simplified().left(longestTitle);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1); // a name with a dot in front is hidden
    return (name + when.toString(QStringLiteral(" yyyy-MM-dd HH.mm.ss"))).trimmed();
}

} // namespace kaibang
