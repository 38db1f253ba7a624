// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "av_encoder.h"
#include "container_writer.h"
#include "encoded_packet.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <memory>

namespace kaibang {

/// What is recorded and where.
struct RecordingPlan
{
    QString folder; ///< made where it is missing, for its owner alone
    QString title;  ///< of the show; the file's name begins with it
    QDateTime when; ///< the second half of the file's name, in the time zone it is in
};

/// How a recorder behaves; the defaults are for the program, the rest for tests.
struct RecorderOptions
{
    qint64 warnBytes = 5'000'000'000; ///< below it spaceRanLow() is sent
    qint64 stopBytes = 1'000'000'000; ///< below it the recording is ended properly
    int guardEveryMs = 2'000;
    int flushEveryMs = 1'000; ///< as much is lost to a kill -9; 0: only when a large buffer is full
    int syncEveryMs = 5'000;  ///< as much is lost to a power cut
    int queueMs = 4'000;      ///< as long may the disk stand still before anything is lost
    std::function<qint64(const QString& folder)> freeBytes; ///< the system's answer where empty
    WriteBytes write;                                       ///< the system's where empty
};

enum class RecordingState { Idle, Recording, Ending };

/// A recording while it runs.
struct RecordingFigures
{
    QString path;
    qint64 lengthMs = 0;
    qint64 bytes = 0;
    qint64 freeBytes = 0;
    quint64 droppedPictures = 0; ///< because the disk was too slow
};

/// A recording that has ended. The file at `path` plays, whatever the fault says; an empty path: nothing was written.
struct RecordingResult
{
    QString path;
    qint64 lengthMs = 0;
    qint64 bytes = 0;
    quint64 droppedPictures = 0;
    QList<ChapterMark> marks;
    MediaFault fault; ///< None: it was ended by stop()
};

/// Writes an encoder's packets to a Matroska file on a thread of its own. Whatever the disk does, the encoder goes on:
/// between them is a queue of four seconds, and when it is full the recording leaves out what comes until a key picture
/// finds room. The file plays up to the last second after a kill -9, since clusters are given to the system each
/// second.
///
/// Marks become chapters when the recording ends, at the end of the file, where Matroska allows them; nothing is
/// written twice for them. A recording that was killed has none, so who needs them keeps what mark() answers. Of more
/// than mostChapters every second one is left out, as often as it takes: no player lists as many.
///
/// Threads: construct, call and destroy on the GUI thread, signals come there; takePacket() is for the encoder. The
/// destructor ends the recording and waits for it, at most three seconds; a disk that hangs longer is left to itself.
class Recorder : public QObject, public PacketSink
{
    Q_OBJECT

public:
    static constexpr int mostChapters = 16'384;

    explicit Recorder(const RecorderOptions& options = {}, QObject* parent = nullptr);
    ~Recorder() override;

    /// Begins with the encoder's next key picture. Does nothing unless idle. The encoder is borrowed until the state is
    /// Idle again. Faults come with ended(): DiskFull, FolderGone, WriteFailed, NoEncoder (the encoder does not run).
    void start(AvEncoder& encoder, const RecordingPlan& plan);
    /// Takes no further packet, writes what waits and ends the file; ended() tells when it is done.
    void stop();
    /// The same, and waits for it, at most three seconds, so that ended() tells how it went before this returns. False:
    /// the disk hangs, and nobody knows how it ends. True at once when nothing is recorded.
    bool endNow();

    RecordingState state() const;
    /// Marks this moment. Its place in the file, milliseconds; -1 when nothing is recorded.
    qint64 mark(const QString& title);
    /// The same for a moment of monotonicNs() in the past, for instance that of a picture.
    qint64 mark(const QString& title, qint64 momentNs);

    void takePacket(const PacketPtr& packet) override;

Q_SIGNALS:
    void stateChanged(kaibang::RecordingState state);
    /// The file is there and its first second is in it.
    void begun(const QString& path);
    /// Once a second while recording.
    void figuresChanged(const kaibang::RecordingFigures& figures);
    /// Less than warnBytes are free; again only after there was more.
    void spaceRanLow(qint64 freeBytes);
    /// The disk stands still or is too slow: from now on pictures are missing, until picturesDropped().
    void diskFellBehind();
    /// It goes on: this many pictures are missing so far. Once for each gap, when it is over.
    void picturesDropped(quint64 dropped);
    void ended(const kaibang::RecordingResult& result);

private:
    class Worker;

    void setState(RecordingState state);
    void finish(const RecordingResult& result);
    void letGo();

    const RecorderOptions m_options;
    RecordingState m_state = RecordingState::Idle;
    QPointer<AvEncoder> m_encoder;
    std::shared_ptr<Worker> m_worker;
};

/// The name of a recording's file without folder: title and moment, without what a file system of any kind refuses.
QString recordingName(const QString& title, const QDateTime& when);

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::RecordingFigures)
Q_DECLARE_METATYPE(kaibang::RecordingResult)
