// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "air_studio.h"
#include "item_names.h"
#include "qt_sound_driver.h"
#include "recording_log.h"
#include "recording_room.h"
#include "recording_shelf.h"

namespace kaibang {

class Compositor;
class MainWindow;
class StockRoom;

/// What records, with all it needs, in order of need; the desks are borrowed.
struct AirWires
{
    AirWires(StoreThread& store, Compositor& compositor, StockRoom& stock, ShowRunner& runner, OrderDesk& orders,
             ClaimTray& claims, OpeningTable& openings, HouseholdDesk& household, UiSettings& settings,
             const Clock& clock, const QString& ledgerFolder);

    /// What is seen of it in the window besides the pages.
    void follow(MainWindow& window);
    /// Ends what a kill has left running, finishes clips that were being made, and erases what was deleted.
    void settle();

    QtSoundDriver sound;
    AirStudio studio;
    ItemNames names;
    RecordingLog log;
    RecordingShelf shelf;
    RecordingRoom room;
};

} // namespace kaibang
