// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "air_studio.h"
#include "console_window.h"
#include "item_names.h"
#include "recording_log.h"
#include "recording_room.h"
#include "recording_shelf.h"
#include "tone_driver.h"

namespace kaibang {

/// The live window with all that records: the test picture, a tone for a microphone, real files in `folder`.
class AirWindow : public ConsoleWindow
{
protected:
    void TearDown() override;
    RecordingRoom* recordings() override;
    /// Ends everything that records, as the end of the program does, without the window.
    void dropRoom();

    void beginRecording();
    /// Holds the key until the recording has ended.
    void endRecording();
    [[nodiscard]] QList<Recording> listed();
    [[nodiscard]] QList<RecordingMark> marksOf(const Uid& recording);
    [[nodiscard]] QList<Clip> clipsOf(const Uid& order);
    [[nodiscard]] QString films() const { return folder.filePath(QStringLiteral("films")); }
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(waitFor([&] { return future.isFinished(); }, 20'000));
        return future.result();
    }
    /// An order on the counter of the item on air.
    void sellOne();

    double peakDb = -20.0;
    RecorderOptions options;
    QString filmFolder; ///< films() unless a test says otherwise
    QString said;       ///< the last notice of the room
    std::function<void()> action;
    std::unique_ptr<ToneDriver> sound;
    std::unique_ptr<AirStudio> studio;
    std::unique_ptr<ItemNames> names;
    std::unique_ptr<RecordingLog> log;
    std::unique_ptr<RecordingShelf> shelf;
    std::unique_ptr<RecordingRoom> room;
};

} // namespace kaibang
