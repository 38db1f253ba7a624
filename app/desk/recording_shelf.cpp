// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_shelf.h"

#include "in_turn.h"
#include "recording_store.h"
#include "role.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <limits>

namespace kaibang {

namespace {

constexpr int laterMs = 500; // the ledger notes a removal a little after the page has asked for it

// Takes it out of the lists or puts it back, with its line: a file that goes is gone for good.
template<typename Store, typename Find>
Result<Done> setRemovedNoted(Ledger& ledger, const Uid& uid, bool removed, Find find)
{
    Store store(ledger);
    const auto before = (store.*find)(uid);
    const Result<Done> done = store.setRemoved(uid, removed);
    if (!done)
        return done;
    const auto listed = removed ? before : (store.*find)(uid);
    if (listed)
        TrailStore(ledger).add(removed ? TrailKind::Deleted : TrailKind::BroughtBack,
                               QFileInfo(listed.value().path).fileName());
    return done;
}

auto recordingRemoval(const Uid& recording, bool removed)
{
    return [=](Ledger& ledger) {
        return setRemovedNoted<RecordingStore>(ledger, recording, removed, &RecordingStore::recording);
    };
}

auto clipRemoval(const Uid& clip, bool removed)
{
    return [=](Ledger& ledger) { return setRemovedNoted<ClipStore>(ledger, clip, removed, &ClipStore::clip); };
}

} // namespace

RecordingShelf::RecordingShelf(StoreThread& store, int undoneWithinMs, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_undoneWithinMs(undoneWithinMs)
{
    m_erase.setSingleShot(true);
    m_erase.setInterval(undoneWithinMs + laterMs);
    connect(&m_erase, &QTimer::timeout, this, [this] { erase(Removed::LongAgo); });
}

RecordingShelf::~RecordingShelf()
{
    for (QFuture<void>& each : m_working)
        each.waitForFinished();
    m_store.drain();
}

// Who shows a list hears of it when the ledger has done it.
QFuture<Result<Done>> RecordingShelf::told(const QFuture<Result<Done>>& asked, Told list)
{
    return inTurn(asked, this, [this, list](const Result<Done>& done) {
        if (done && list == Told::Recordings)
            Q_EMIT recordingsChanged();
        else if (done)
            Q_EMIT clipsChanged();
        return done;
    });
}

QFuture<Result<int>> RecordingShelf::settle(std::function<RecordingFile(const QString&)> look)
{
    const auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    auto open = m_store.read([](Ledger& ledger) { return RecordingStore(ledger).unfinished({}); });
    // A file of hours is asked on a thread of its own, and the ledger in between.
    m_working.append(QtConcurrent::run([this, open, promise, look = std::move(look)]() mutable {
        open.waitForFinished();
        const Result<QList<Recording>> left = open.result();
        int settled = 0;
        std::optional<Error> failed = left ? std::nullopt : std::optional(left.error());
        for (const Recording& each : left ? left.value() : QList<Recording>()) {
            const RecordingFile file = look(each.path);
            const auto fate = file.isThere ? RecordingFate::CutShort : RecordingFate::FileMissing;
            auto ended = m_store.run(acting(nobodysAct, [each, file, fate](Ledger& ledger) {
                return RecordingStore(ledger).end(each.uid, fate, file.isThere ? file.lengthMs : each.lengthMs,
                                                  file.isThere ? file.bytes : each.bytes, each.droppedPictures);
            }));
            const Result<Done> result = ended.result();
            if (result)
                ++settled;
            else if (!failed)
                failed = result.error(); // the next start settles it
        }
        QMetaObject::invokeMethod(this, [this, settled] {
            if (!m_erase.isActive()) // what was deleted just now can still be taken back
                erase(Removed::BeforeThisStart);
            if (settled > 0)
                Q_EMIT recordingsChanged();
        });
        promise->addResult(failed ? Result<int>(*failed) : Result<int>(settled));
        promise->finish();
    }));
    return promise->future();
}

QFuture<Result<QList<Recording>>> RecordingShelf::recordings(const Uid& olderThan, int limit)
{
    return m_store.read([olderThan, limit](Ledger& ledger) { return RecordingStore(ledger).page(olderThan, limit); });
}

QFuture<Result<Recording>> RecordingShelf::recording(const Uid& recording)
{
    return m_store.read([recording](Ledger& ledger) { return RecordingStore(ledger).recording(recording); });
}

QFuture<Result<QList<RecordingMark>>> RecordingShelf::marks(const Uid& recording, int offset, int limit)
{
    return m_store.read(
        [recording, offset, limit](Ledger& ledger) { return RecordingStore(ledger).marks(recording, offset, limit); });
}

QFuture<Result<QList<ExplainedPart>>> RecordingShelf::explained(const Uid& recording)
{
    return m_store.read([recording](Ledger& ledger) { return RecordingStore(ledger).explained(recording); });
}

QFuture<Result<Done>> RecordingShelf::removeRecording(const Uid& recording)
{
    m_erase.start();
    return told(m_store.run(acting(Act::TakeBack, recordingRemoval(recording, true))), Told::Recordings);
}

QFuture<Result<Done>> RecordingShelf::bringBackRecording(const Uid& recording)
{
    return told(m_store.run(acting(Act::TakeBack, recordingRemoval(recording, false))), Told::Recordings);
}

QFuture<Result<Done>> RecordingShelf::addClip(const Clip& clip)
{
    return told(m_store.run(acting(nobodysAct, [clip](Ledger& ledger) { return ClipStore(ledger).add(clip); })),
                Told::Clips);
}

QFuture<Result<Done>> RecordingShelf::beginClip(const Clip& clip)
{
    return m_store.run(acting(nobodysAct, [clip](Ledger& ledger) { return ClipStore(ledger).begin(clip); }));
}

QFuture<Result<Done>> RecordingShelf::finishClip(const Clip& clip)
{
    return told(m_store.run(acting(nobodysAct, [clip](Ledger& ledger) { return ClipStore(ledger).finish(clip); })),
                Told::Clips);
}

QFuture<Result<Done>> RecordingShelf::dropClip(const Uid& clip)
{
    return m_store.run(acting(nobodysAct, [clip](Ledger& ledger) { return ClipStore(ledger).drop(clip); }));
}

QFuture<Result<QList<Clip>>> RecordingShelf::clipsBeingMade()
{
    return m_store.read([](Ledger& ledger) { return ClipStore(ledger).beingMade(); });
}

QFuture<Result<Done>> RecordingShelf::moveClip(const Uid& clip, const Clip& place)
{
    return told(
        m_store.run(acting(Act::Sell, [clip, place](Ledger& ledger) { return ClipStore(ledger).move(clip, place); })),
        Told::Clips);
}

QFuture<Result<Done>> RecordingShelf::removeClip(const Uid& clip)
{
    m_erase.start();
    return told(m_store.run(acting(Act::TakeBack, clipRemoval(clip, true))), Told::Clips);
}

QFuture<Result<Done>> RecordingShelf::bringBackClip(const Uid& clip)
{
    return told(m_store.run(acting(Act::TakeBack, clipRemoval(clip, false))), Told::Clips);
}

QFuture<Result<QList<Clip>>> RecordingShelf::clipsOfOrder(const Uid& order)
{
    return m_store.read([order](Ledger& ledger) { return ClipStore(ledger).ofOrder(order); });
}

QFuture<Result<QList<Clip>>> RecordingShelf::clipsOfVariant(const Uid& variant)
{
    return m_store.read([variant](Ledger& ledger) { return ClipStore(ledger).ofVariant(variant); });
}

QFuture<Result<QList<Clip>>> RecordingShelf::clipsOfRecording(const Uid& recording, int limit)
{
    return m_store.read([recording, limit](Ledger& ledger) { return ClipStore(ledger).ofRecording(recording, limit); });
}

QFuture<Result<Clip>> RecordingShelf::clip(const Uid& clip)
{
    return m_store.read([clip](Ledger& ledger) { return ClipStore(ledger).clip(clip); });
}

QFuture<Result<Uid>> RecordingShelf::newestOrder(const Uid& show)
{
    return m_store.read([show](Ledger& ledger) { return ClipStore(ledger).newestOrder(show); });
}

// Claimed in one step of the ledger: what is brought back meanwhile is either kept whole or known to be gone. A file
// that cannot be erased is claimed again another time.
void RecordingShelf::erase(Removed which)
{
    auto asked = m_store.run(acting(nobodysAct, [which, within = m_undoneWithinMs](Ledger& ledger) {
        const Instant before =
            which == Removed::LongAgo ? ledger.now().plusMs(-within) : Instant{std::numeric_limits<qint64>::max()};
        return RecordingStore(ledger).claimToErase(before);
    }));
    m_working.removeIf([](const QFuture<void>& each) { return each.isFinished(); });
    m_working.append(QtConcurrent::run([this, asked]() mutable {
        asked.waitForFinished();
        const Result<QStringList> paths = asked.result();
        QStringList gone;
        for (const QString& path : paths ? paths.value() : QStringList())
            if (!QFileInfo::exists(path) || QFile::remove(path))
                gone.append(path);
        auto noted = m_store.run(acting(nobodysAct, [gone](Ledger& ledger) -> Result<bool> {
            RecordingStore recordings(ledger);
            if (const auto erased = recordings.noteErased(gone); !erased)
                return erased.error();
            return recordings.isAnyToErase();
        }));
        noted.waitForFinished();
        if (noted.result() && noted.result().value()) // removed a moment ago
            QMetaObject::invokeMethod(this, [this] {
                if (!m_erase.isActive())
                    m_erase.start();
            });
    }));
}

} // namespace kaibang
