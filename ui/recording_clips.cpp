// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clips: of the last seconds, of an opening, around a mark, of what was explained; and what becomes of them.
#include "air_studio.h"
#include "air_words.h"
#include "household_desk.h"
#include "item_names.h"
#include "opening_table.h"
#include "recording_length.h"
#include "recording_room.h"
#include "recording_words.h"
#include "show_runner.h"
#include "ui_settings.h"
#include "when_done.h"
#include "wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>
#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 aroundMs = 10'000;
constexpr qint64 afterResultMs = 1'000; // the hand that shows it
constexpr qint64 longestExplanation = 180'000;
constexpr qint64 leastExplanation = 2'000; // an item that was only passed by
// A growing file has everything that is older than this.
constexpr std::chrono::milliseconds untilFlushed(3'500);

} // namespace

QString RecordingRoom::clipPath(const QString& name, const Uid& clip) const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().ms, m_parts.household.current().timeZone());
    // Two clips of one second are two files.
    return QDir(folder()).filePath(tr("Clips", "a folder's name") + u'/' + recordingName(name, now) + u' ' +
                                   clip.text().right(4) + u".mp4"_s);
}

Clip RecordingRoom::newClip(ClipKind kind) const
{
    Clip clip;
    clip.uid = Uid::create(m_parts.clock.now());
    clip.kind = kind;
    clip.madeAt = m_parts.clock.now();
    clip.show = m_show;
    return clip;
}

// The ledger knows of it before it is cut, so that the end of the program does not lose it.
void RecordingRoom::make(const Clip& clip, const std::function<QFuture<ClipResult>()>& cut, bool isTold)
{
    whenDone(m_parts.shelf.beginClip(clip), this, [](const Result<Done>&) {}); // what it refuses, keep() tells
    cutInto(clip, cut, isTold);
}

void RecordingRoom::cutInto(const Clip& clip, const std::function<QFuture<ClipResult>()>& cut, bool isTold)
{
    const QString folder = QFileInfo(clip.path).path();
    whenDone(QtConcurrent::run([folder] { return QDir().mkpath(folder); }), this, [this, clip, cut, isTold](bool made) {
        if (!made)
            keep(clip, {clip.path, 0, 0, {MediaFaultKind::FolderGone, {}}}, isTold);
        else
            whenDone(cut(), this, [this, clip, isTold](const ClipResult& result) { keep(clip, result, isTold); });
    });
}

void RecordingRoom::keep(const Clip& clip, const ClipResult& result, bool isTold)
{
    if (result.fault.kind != MediaFaultKind::None) {
        whenDone(m_parts.shelf.dropClip(clip.uid), this, [](const Result<Done>&) {});
        say(AirWords::clipFault(result.fault), tr("Choose in Setup"), [this] { Q_EMIT setupWanted(); });
        return;
    }
    Clip made = clip;
    made.fromMs = clip.recording.isValid() ? result.beganMs : 0;
    made.lengthMs = result.lengthMs;
    whenDone(m_parts.shelf.finishClip(made), this, [this, made, isTold](const Result<Done>& kept) {
        if (!kept)
            say(Wording::errorText(kept.error()));
        else if (isTold)
            say(made.opening.isValid() ? tr("The clip hangs on this opening.")
                : made.order.isValid() ? (made.kind == ClipKind::LastSeconds ? tr("The clip hangs on the newest order.")
                                                                             : tr("The clip hangs on its order."))
                : made.variant.isValid() ? tr("The clip hangs on its item.")
                                         : tr("The clip is kept with the recordings."),
                tr("Play"), [this, path = made.path] { play(path); });
    });
}

void RecordingRoom::clipNow()
{
    const auto& running = m_parts.openings.current().running;
    if (running && m_sign.keepsLastSeconds) {
        m_wantedOpening = running->opening.uid;
        say(tr("The clip is made when this opening is done."));
        return;
    }
    Clip clip = newClip(ClipKind::LastSeconds);
    const auto& items = m_parts.runner.current().items;
    const auto onAir =
        std::find_if(items.begin(), items.end(), [](const RunItem& each) { return each.state == RunItemState::OnAir; });
    if (onAir != items.end() && m_parts.names.isPiece(onAir->variant)) {
        clip.variant = onAir->variant;
        clipLast(clip);
        return;
    }
    whenDone(m_parts.shelf.newestOrder(m_show), this, [this, clip](const Result<Uid>& order) mutable {
        clip.order = order ? order.value() : Uid();
        clipLast(clip);
    });
}

void RecordingRoom::clipLast(Clip clip)
{
    clip.path = clipPath(RecordingWords::clipKindText(clip.kind), clip.uid);
    make(clip, [this, path = clip.path] { return m_parts.studio.saveRecent(path); });
}

void RecordingRoom::cutLater(const Clip& clip, const QString& recording, qint64 fromMs, qint64 toMs)
{
    Clip wanted = clip;
    wanted.fromMs = std::max<qint64>(fromMs, 0);
    wanted.lengthMs = toMs - wanted.fromMs;
    whenDone(m_parts.shelf.beginClip(wanted), this, [](const Result<Done>&) {});
    QTimer::singleShot(untilFlushed, this, [this, wanted, recording, fromMs, toMs] {
        cutInto(
            wanted,
            [this, recording, fromMs, toMs, path = wanted.path] {
                return m_parts.studio.cut(recording, fromMs, toMs, path);
            },
            true);
    });
}

void RecordingRoom::settleClips()
{
    whenDone(m_parts.shelf.clipsBeingMade(), this, [this](const Result<QList<Clip>>& left) {
        for (const Clip& clip : left ? left.value() : QList<Clip>())
            settleClip(clip);
    });
}

// A clip has its name when it is whole. Of a recording it can be cut again; the last seconds are gone with the program.
void RecordingRoom::settleClip(const Clip& clip)
{
    const auto look = [path = clip.path]() -> qint64 { return clipLengthMs(path).value_or(0); };
    whenDone(QtConcurrent::run(look), this, [this, clip](qint64 lengthMs) {
        if (lengthMs > 0) {
            keep(clip, {clip.path, clip.fromMs, lengthMs, {}}, false);
            return;
        }
        if (!clip.recording.isValid()) {
            whenDone(m_parts.shelf.dropClip(clip.uid), this, [](const Result<Done>&) {});
            say(tr("A clip was not finished when the program ended, and its seconds are not kept anywhere else."));
            return;
        }
        whenDone(m_parts.shelf.recording(clip.recording), this, [this, clip](const Result<Recording>& from) {
            const QString path = from ? from.value().path : QString();
            cutInto(
                clip,
                [this, clip, path] {
                    return m_parts.studio.cut(path, clip.fromMs, clip.fromMs + clip.lengthMs, clip.path);
                },
                false);
        });
    });
}

void RecordingRoom::followOpening(const RunningOpening& opening)
{
    const bool isWanted = std::exchange(m_wantedOpening, {}) == opening.opening.uid;
    if (!isWanted && !(m_parts.settings.clipsOpenings() && m_sign.keepsLastSeconds))
        return;
    Clip clip = newClip(ClipKind::Opening);
    clip.opening = opening.opening.uid;
    clip.order = opening.turn.order;
    clip.path = clipPath(RecordingWords::clipKindText(clip.kind), clip.uid);
    const auto from = m_parts.log.openingFrom(opening.opening.uid);
    if (m_sign.state == RecordingState::Recording && from && m_parts.log.current().isValid()) {
        clip.recording = m_parts.log.current();
        cutLater(clip, m_sign.figures.path, *from, m_sign.figures.lengthMs + 2 * afterResultMs);
    } else {
        clipLast(clip);
    }
}

void RecordingRoom::clipAround(const Recording& recording, const RecordingMark& mark)
{
    Clip clip = newClip(ClipKind::AroundMark);
    clip.show = recording.show;
    clip.recording = recording.uid;
    switch (mark.kind) {
    case RecordingMarkKind::Order:
        clip.order = mark.thing;
        break;
    case RecordingMarkKind::OpeningBegun:
    case RecordingMarkKind::OpeningDone:
        clip.opening = mark.thing;
        break;
    case RecordingMarkKind::OnAir:
        clip.variant = mark.thing;
        break;
    case RecordingMarkKind::OffAir:
    case RecordingMarkKind::ClaimDecided:
        break;
    }
    clip.path = clipPath(RecordingWords::markText(mark), clip.uid);
    clip.fromMs = std::max<qint64>(mark.atMs - aroundMs, 0);
    clip.lengthMs = mark.atMs + aroundMs - clip.fromMs;
    make(clip, [this, recording, mark, path = clip.path] {
        return m_parts.studio.cut(recording.path, mark.atMs - aroundMs, mark.atMs + aroundMs, path);
    });
}

void RecordingRoom::clipExplanations(const Recording& recording)
{
    whenDone(m_parts.shelf.explained(recording.uid), this, [this, recording](const Result<QList<ExplainedPart>>& all) {
        if (!all) {
            say(Wording::errorText(all.error()));
            return;
        }
        QHash<Uid, ExplainedPart> longest;
        for (const ExplainedPart& part : all.value()) {
            const ExplainedPart& known = longest[part.variant];
            if (part.toMs - part.fromMs >= std::max(leastExplanation, known.toMs - known.fromMs))
                longest[part.variant] = part;
        }
        longest.removeIf([](const auto& each) { return !each.value().variant.isValid(); });
        for (const ExplainedPart& part : std::as_const(longest)) {
            Clip clip = newClip(ClipKind::Explanation);
            clip.show = recording.show;
            clip.recording = recording.uid;
            clip.variant = part.variant;
            clip.path = clipPath(part.name, clip.uid);
            const qint64 to = std::min(part.toMs, part.fromMs + longestExplanation);
            clip.fromMs = part.fromMs;
            clip.lengthMs = to - part.fromMs;
            make(
                clip,
                [this, recording, part, to, path = clip.path] {
                    return m_parts.studio.cut(recording.path, part.fromMs, to, path);
                },
                false);
        }
        say(longest.isEmpty()
                ? tr("Nothing was on air in this recording.")
                : tr("%n explanation clips are being made, one for each item.", nullptr, int(longest.size())));
    });
}

void RecordingRoom::moveToNewestOrder(const Clip& clip)
{
    whenDone(m_parts.shelf.newestOrder(m_show), this, [this, clip](const Result<Uid>& order) {
        if (!order || !order.value().isValid()) {
            say(tr("There is no order in this show yet."));
            return;
        }
        Clip place;
        place.order = order.value();
        whenDone(m_parts.shelf.moveClip(clip.uid, place), this, [this, clip](const Result<Done>& moved) {
            if (!moved)
                say(Wording::errorText(moved.error()));
            else
                say(tr("The clip hangs on the newest order."), tr("Undo"), [this, clip] {
                    whenDone(m_parts.shelf.moveClip(clip.uid, clip), this, [](const Result<Done>&) {});
                });
        });
    });
}

void RecordingRoom::removeClip(const Clip& clip)
{
    whenDone(m_parts.shelf.removeClip(clip.uid), this, [this, clip](const Result<Done>& removed) {
        if (!removed)
            say(Wording::errorText(removed.error()));
        else
            say(tr("The clip is deleted."), tr("Undo"),
                [this, clip] { whenDone(m_parts.shelf.bringBackClip(clip.uid), this, [](const Result<Done>&) {}); });
    });
}

void RecordingRoom::removeRecording(const Recording& recording)
{
    whenDone(m_parts.shelf.removeRecording(recording.uid), this, [this, recording](const Result<Done>& removed) {
        if (!removed)
            say(removed.error().kind == ErrorKind::Refused && !actRefused(removed.error())
                    ? tr("This recording still runs. End it first.")
                    : Wording::errorText(removed.error()));
        else
            say(tr("The recording is deleted. Its file goes in a minute."), tr("Undo"), [this, recording] {
                whenDone(m_parts.shelf.bringBackRecording(recording.uid), this, [](const Result<Done>&) {});
            });
    });
}

void RecordingRoom::withFile(const QString& path, const std::function<void()>& use)
{
    whenDone(QtConcurrent::run([path] { return QFileInfo::exists(path); }), this, [this, path, use](bool isThere) {
        if (isThere)
            use();
        else
            say(tr("The file is not there any more: %1. Was its disk unplugged, or the file moved?")
                    .arg(QDir::toNativeSeparators(path)));
    });
}

void RecordingRoom::play(const QString& path)
{
    withFile(path, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void RecordingRoom::reveal(const QString& path)
{
    withFile(path, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
}

void RecordingRoom::copyFile(const QString& path)
{
    withFile(path, [this, path] {
        auto* file = new QMimeData;
        file->setUrls({QUrl::fromLocalFile(path)});
        file->setText(QDir::toNativeSeparators(path));
        QGuiApplication::clipboard()->setMimeData(file);
        say(tr("The file is copied. Paste it into a chat or a folder."));
    });
}

} // namespace kaibang
