// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>

namespace kaibang {

class StoreThread;

/// A recording's file as it lies on the disk.
struct RecordingFile
{
    bool isThere = false;
    qint64 lengthMs = 0, bytes = 0;
};

/// The recordings and clips there are: lists, what a clip hangs on, and taking them away. GUI thread; answers come
/// after they are on disk.
///
/// What is removed is out of every list at once; its file goes a minute later, or with the next start, so that it can
/// still be taken back. Removing is an act (TakeBack) with its line in the trail; making a clip is nobody's, since it
/// only keeps what was recorded anyway.
class RecordingShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr int undoMs = 60'000;

    /// `undoneWithinMs`: as long a removed one can be taken back.
    explicit RecordingShelf(StoreThread& store, int undoneWithinMs = undoMs, QObject* parent = nullptr);
    /// Waits for what it has asked the store and the disk.
    ~RecordingShelf() override;

    /// At a start: ends what a kill has left running, by its file as `look` finds it, and erases what was removed.
    /// Asked on a worker thread; `look` reads the file and knows nothing of the program.
    QFuture<Result<int>> settle(std::function<RecordingFile(const QString& path)> look);

    /// Newest first; behind `olderThan`, or from the newest where it is not valid.
    QFuture<Result<QList<Recording>>> recordings(const Uid& olderThan, int limit);
    QFuture<Result<Recording>> recording(const Uid& recording);
    QFuture<Result<QList<RecordingMark>>> marks(const Uid& recording, int offset, int limit);
    QFuture<Result<QList<ExplainedPart>>> explained(const Uid& recording);
    /// Refused while it runs.
    QFuture<Result<Done>> removeRecording(const Uid& recording);
    QFuture<Result<Done>> bringBackRecording(const Uid& recording);

    QFuture<Result<Done>> addClip(const Clip& clip);
    /// Before it is cut: the end of the program does not lose it. It is in no list until finishClip().
    QFuture<Result<Done>> beginClip(const Clip& clip);
    QFuture<Result<Done>> finishClip(const Clip& clip);
    /// It cannot be made, and is forgotten.
    QFuture<Result<Done>> dropClip(const Uid& clip);
    /// What the last end of the program left half made; at a start, before anything is begun.
    QFuture<Result<QList<Clip>>> clipsBeingMade();
    /// Hangs it on what `place` hangs on.
    QFuture<Result<Done>> moveClip(const Uid& clip, const Clip& place);
    QFuture<Result<Done>> removeClip(const Uid& clip);
    QFuture<Result<Done>> bringBackClip(const Uid& clip);
    QFuture<Result<QList<Clip>>> clipsOfOrder(const Uid& order);
    QFuture<Result<QList<Clip>>> clipsOfVariant(const Uid& variant);
    QFuture<Result<QList<Clip>>> clipsOfRecording(const Uid& recording, int limit);
    QFuture<Result<Clip>> clip(const Uid& clip);
    QFuture<Result<Uid>> newestOrder(const Uid& show);

Q_SIGNALS:
    void recordingsChanged();
    void clipsChanged();

private:
    enum class Told { Recordings, Clips };
    QFuture<Result<Done>> told(const QFuture<Result<Done>>& asked, Told list);
    enum class Removed { LongAgo, BeforeThisStart };
    void erase(Removed which);

    StoreThread& m_store;
    const int m_undoneWithinMs;
    QTimer m_erase;
    QList<QFuture<void>> m_working;
};

} // namespace kaibang
