// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clip_cutter.h"
#include "microphone.h"
#include "recorder.h"
#include "recording_log.h"
#include "recording_shelf.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace kaibang {

class AirStudio;
class Clock;
class HouseholdDesk;
class ItemNames;
class UiSettings;
struct ShowView;

/// What recordings and clips are made with; borrowed, and outlives the room.
struct RecordingParts
{
    AirStudio& studio;
    RecordingLog& log;
    RecordingShelf& shelf;
    ItemNames& names;
    ShowRunner& runner;
    OpeningTable& openings;
    HouseholdDesk& household;
    UiSettings& settings;
    const Clock& clock;
    std::function<QString()> folder; ///< where recordings go while the settings name none
};

/// What is to be seen of sound and recording at every moment.
struct RecordingSign
{
    RecordingState state = RecordingState::Idle;
    RecordingFigures figures;
    qint64 minutesLeft = -1; ///< that the disk has room for; -1 while nobody knows
    bool hasSound = true;    ///< a microphone is chosen
    bool isMuted = false;
    bool isHeard = false;          ///< recorded or streamed: what is missing now is missing for good
    bool keepsLastSeconds = false; ///< a clip of them can be made now
    MicrophoneStatus microphone;
};

/// Records and cuts what a person asks for on whatever page, and says what became of it by notice(). Follows the show
/// and the opening table, so that a recording can run with the show and a clip hangs on the opening in the hand. GUI
/// thread; files are touched on workers.
class RecordingRoom : public QObject
{
    Q_OBJECT

public:
    explicit RecordingRoom(const RecordingParts& parts, QObject* parent = nullptr);
    /// Ends a recording that runs and waits for its end, at most three seconds, so that the log knows how it ended.
    ~RecordingRoom() override;

    /// What a RecordingLog needs of this window; `studio` and `names` outlive the log.
    static RecordingVoice voice(AirStudio& studio, const ItemNames& names);

    /// Reads the settings again: microphone, preset, what runs with the show.
    void apply();
    /// Finishes what the last end of the program left of clips that were being made. Once, at a start.
    void settleClips();
    /// While a former recording still ends, it begins behind that.
    void start();
    void stop();
    void toggleMute();
    /// `who` shows the meter, or no more: while anybody does, the microphone is heard also when nothing is recorded.
    void setMeterWanted(const QObject* who, bool wanted);
    [[nodiscard]] const RecordingSign& sign() const { return m_sign; }
    [[nodiscard]] RecordingShelf& shelf() const { return m_parts.shelf; }
    [[nodiscard]] Microphone& microphone() const;
    [[nodiscard]] UiSettings& settings() const { return m_parts.settings; }
    [[nodiscard]] QString folder() const;

    /// The last seconds: of the opening in the hand, which it shall show to its result; else of the newest order, or of
    /// the piece on air.
    void clipNow();
    /// Ten seconds before a mark to ten after it, hung on what the mark is about.
    void clipAround(const Recording& recording, const RecordingMark& mark);
    /// A clip for each item that was explained, its longest part.
    void clipExplanations(const Recording& recording);
    void moveToNewestOrder(const Clip& clip);
    void removeClip(const Clip& clip);
    void removeRecording(const Recording& recording);
    /// Plays it, shows it in its folder, or puts it on the clipboard as a file; says so where it is not there.
    void play(const QString& path);
    void reveal(const QString& path);
    void copyFile(const QString& path);

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, const std::function<void()>& action);
    void signChanged(const kaibang::RecordingSign& sign);
    /// Somebody is to look where recordings are listed.
    void listWanted();
    /// Where folder, preset and microphone are chosen.
    void setupWanted();

private:
    void follow();
    void followShow(const ShowView& view);
    void hearMicrophone(const MicrophoneStatus& status);
    void followOpening(const RunningOpening& opening);
    void finish(const RecordingResult& result);
    void tellSign();
    void say(const QString& text, const QString& actionText = {}, const std::function<void()>& action = {});
    /// Runs `use` here when the file is there.
    void withFile(const QString& path, const std::function<void()>& use);
    [[nodiscard]] QString clipPath(const QString& name, const Uid& clip) const;
    [[nodiscard]] Clip newClip(ClipKind kind) const;
    /// `cut` makes the file once its folder is there; then the clip is kept in the ledger.
    void make(const Clip& clip, const std::function<QFuture<ClipResult>()>& cut, bool isTold = true);
    void cutInto(const Clip& clip, const std::function<QFuture<ClipResult>()>& cut, bool isTold);
    void keep(const Clip& clip, const ClipResult& result, bool isTold);
    void settleClip(const Clip& clip);
    void clipLast(Clip clip);
    void cutLater(const Clip& clip, const QString& recording, qint64 fromMs, qint64 toMs);

    RecordingParts m_parts;
    RecordingSign m_sign;
    Uid m_show;          ///< that is live
    Uid m_wantedOpening; ///< a clip of it was asked for while it is in the hand
    QSet<const QObject*> m_meters;
    bool m_isSoundGone = false;
    bool m_byShow = false;     ///< the recording goes with the show
    bool m_startsNext = false; ///< when the one that ends now has ended
};

} // namespace kaibang
