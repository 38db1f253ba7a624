// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

#include <QImage>
#include <QObject>
#include <atomic>
#include <functional>
#include <mutex>

namespace kaibang {

/// Makes the small RGB picture that a preview paints, on the compositor's thread.
///
/// At most one picture waits for the window at a time: while it waits, newer frames are counted as dropped instead of
/// scaled. While inactive, or with an empty target, nothing is done at all. Everything is thread-safe; the signal
/// imageReady() is sent on the thread the object lives on.
class PreviewScaler : public QObject
{
    Q_OBJECT

public:
    enum class Activity { Hidden, Shown };

    explicit PreviewScaler(QObject* parent = nullptr);
    ~PreviewScaler() override;

    /// The space the preview has, in device pixels; the picture fits inside and keeps its aspect ratio.
    void setTarget(QSize devicePixels);
    void setActivity(Activity activity);
    /// Takes the waiting picture (Format_RGB32, one image pixel per device pixel) and makes room for the next;
    /// null when none waits.
    QImage takeImage();

    /// True when a frame offered now could be of use.
    bool wantsFrames() const;
    /// For the compositor: scales the frame unless it was shown already, nobody looks, or one still waits.
    void offer(const FramePtr& frame);
    /// Called (on any thread) when the preview begins to want frames or wants another size; at most one.
    void setWakeUp(std::function<void()> wakeUp);

    quint64 scaled() const { return m_scaled.load(std::memory_order_relaxed); }
    quint64 dropped() const { return m_dropped.load(std::memory_order_relaxed); }

Q_SIGNALS:
    void imageReady();

private:
    struct Buffers;

    QImage blankImage(QSize size);
    void wake();

    mutable std::mutex m_mutex;
    QSize m_target;
    Activity m_activity = Activity::Hidden;
    QImage m_waiting;
    FramePtr m_shown;   // the last frame that became a picture
    FramePtr m_refused; // the last frame that found the place taken; counted when a newer one replaces it
    std::mutex m_wakeMutex;
    std::function<void()> m_wakeUp;
    std::shared_ptr<Buffers> m_buffers;
    std::vector<uint8_t> m_scratch;
    std::atomic<quint64> m_scaled = 0;
    std::atomic<quint64> m_dropped = 0;
};

} // namespace kaibang
