// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_scaler.h"

#include "pixel_ops.h"

namespace kaibang {

// Three pictures go round: one on screen, one waiting, one being painted.
struct PreviewScaler::Buffers
{
    std::mutex mutex;
    std::vector<std::vector<uint8_t>> idle;

    std::vector<uint8_t> take(size_t size)
    {
        std::vector<uint8_t> bytes;
        {
            const std::lock_guard lock(mutex);
            if (!idle.empty()) {
                bytes = std::move(idle.back());
                idle.pop_back();
            }
        }
        bytes.resize(size);
        return bytes;
    }

    void giveBack(std::vector<uint8_t> bytes)
    {
        const std::lock_guard lock(mutex);
        if (idle.size() < 3)
            idle.push_back(std::move(bytes));
    }
};

PreviewScaler::PreviewScaler(QObject* parent)
    : QObject(parent)
    , m_buffers(std::make_shared<Buffers>())
{}

PreviewScaler::~PreviewScaler() = default;

void PreviewScaler::setTarget(QSize devicePixels)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_target == devicePixels)
            return;
        m_target = devicePixels;
        m_shown.reset();
    }
    wake();
}

void PreviewScaler::setActivity(Activity activity)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_activity == activity)
            return;
        m_activity = activity;
        m_shown.reset();
        m_refused.reset();
        m_waiting = QImage();
    }
    wake();
}

QImage PreviewScaler::takeImage()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_waiting, QImage());
}

bool PreviewScaler::wantsFrames() const
{
    const std::lock_guard lock(m_mutex);
    return m_activity == Activity::Shown && !m_target.isEmpty();
}

void PreviewScaler::offer(const FramePtr& frame)
{
    QSize size;
    {
        const std::lock_guard lock(m_mutex);
        if (m_activity == Activity::Hidden || m_target.isEmpty() || frame == m_shown)
            return;
        if (!m_waiting.isNull()) {
            if (m_refused && m_refused != frame)
                m_dropped.fetch_add(1, std::memory_order_relaxed);
            m_refused = frame;
            return;
        }
        if (m_refused && m_refused != frame)
            m_dropped.fetch_add(1, std::memory_order_relaxed);
        m_refused.reset();
        m_shown = frame;
        size = frame->size().scaled(m_target, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    }
    // Outside the lock: the GUI thread must never wait for a picture to be scaled.
    QImage image = blankImage(size);
    paintFrame(*frame, image, m_scratch);
    m_scaled.fetch_add(1, std::memory_order_relaxed);
    {
        const std::lock_guard lock(m_mutex);
        if (m_activity == Activity::Hidden)
            return;
        m_waiting = image;
    }
    QMetaObject::invokeMethod(this, &PreviewScaler::imageReady, Qt::QueuedConnection);
}

// The picture's memory comes back to the list when the last copy of the QImage is gone, wherever that happens.
QImage PreviewScaler::blankImage(QSize size)
{
    struct Loan
    {
        std::shared_ptr<Buffers> buffers;
        std::vector<uint8_t> bytes;
    };
    auto loan = std::make_unique<Loan>(Loan{m_buffers, m_buffers->take(size_t(size.width()) * size.height() * 4)});
    uint8_t* bytes = loan->bytes.data();
    const auto giveBack = [](void* info) {
        const std::unique_ptr<Loan> done(static_cast<Loan*>(info));
        done->buffers->giveBack(std::move(done->bytes));
    };
    return QImage(bytes, size.width(), size.height(), qsizetype(size.width()) * 4, QImage::Format_RGB32, giveBack,
                  loan.release());
}

void PreviewScaler::setWakeUp(std::function<void()> wakeUp)
{
    const std::lock_guard lock(m_wakeMutex);
    m_wakeUp = std::move(wakeUp);
}

void PreviewScaler::wake()
{
    const std::lock_guard lock(m_wakeMutex);
    if (m_wakeUp)
        m_wakeUp();
}

} // namespace kaibang
