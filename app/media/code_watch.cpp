// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_watch.h"

#include "code_reader.h"
#include "compositor.h"

#include <QMutex>
#include <chrono>

namespace kaibang {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 200ms;
constexpr qint64 awayNs = std::chrono::nanoseconds(1500ms).count();

} // namespace

struct CodeWatch::Link
{
    QMutex mutex;
    CodeWatch* watch = nullptr; ///< null once it is gone

    // From any thread: the answer to one look.
    void tell(const QStringList& texts)
    {
        const QMutexLocker lock(&mutex);
        if (watch)
            QMetaObject::invokeMethod(
                watch, [target = watch, texts] { target->take(texts); }, Qt::QueuedConnection);
    }
};

CodeWatch::CodeWatch(Compositor& compositor, QObject* parent)
    : QObject(parent)
    , m_compositor(compositor)
    , m_link(std::make_shared<Link>())
{
    m_link->watch = this;
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &CodeWatch::look);
}

CodeWatch::~CodeWatch()
{
    {
        const QMutexLocker lock(&m_link->mutex);
        m_link->watch = nullptr;
    }
    m_pool.waitForDone();
}

void CodeWatch::start()
{
    m_timer.start();
}

void CodeWatch::stop()
{
    m_timer.stop();
    m_seen.clear();
}

void CodeWatch::look()
{
    if (m_isBusy || m_compositor.status().state != SourceState::Running)
        return;
    m_isBusy = true;
    m_compositor.requestFrame(CardLayer::Without, [link = m_link](const FramePtr& frame) {
        if (!frame) {
            link->tell({});
            return;
        }
        const QMutexLocker lock(&link->mutex);
        if (link->watch) // its pool is there as long as it is
            link->watch->m_pool.start([link, frame] { link->tell(readCodes(*frame)); });
    });
}

void CodeWatch::take(const QStringList& texts)
{
    m_isBusy = false;
    if (!isRunning())
        return;
    const qint64 now = monotonicNs();
    for (const QString& text : texts) {
        const bool isNew = !m_seen.contains(text) || now - m_seen.value(text) > awayNs;
        m_seen.insert(text, now);
        if (isNew)
            Q_EMIT codeSeen(text);
    }
}

} // namespace kaibang
