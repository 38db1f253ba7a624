// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaibang {

class ClaimTray;
class Clock;
class Compositor;
class FlashDesk;
class HoldClock;
class HouseholdDesk;
class IntakeSchedule;
class KeyMap;
class DisclosureDesk;
class OpeningTable;
class OrderDesk;
class PieceDesk;
class PreviewWidget;
class RecordingRoom;
class RunPlanDesk;
class ShowRunner;
class Snapshot;
class SoundBoard;
class Speaker;
class StockRoom;
class StreamRoom;
class Theme;
class UiSettings;

/// What the Show page works with. Everything is borrowed and outlives the page; the preview becomes its child.
struct ShowParts
{
    ShowRunner& runner;
    OrderDesk& orders;
    StockRoom& stock;
    HouseholdDesk& household;
    IntakeSchedule& intake;
    Compositor& compositor;
    Snapshot& snapshot;
    PreviewWidget* preview;
    const Clock& clock;
    Theme& theme;
    UiSettings& settings;
    const KeyMap& keys;
    SoundBoard& sounds;
    Speaker& speaker;
    RunPlanDesk& plan;
    OpeningTable& openings;
    DisclosureDesk& disclosures;
    PieceDesk& pieces;
    ClaimTray& claims;
    HoldClock& holds;
    FlashDesk& flashes;
    QString ledgerFolder;                ///< where the ledger lies
    QString pictureFolder;               ///< where pictures taken during a show go; made when the first is taken
    RecordingRoom* recordings = nullptr; ///< without one there is neither a recording nor a microphone
    StreamRoom* streams = nullptr;       ///< without one nothing goes live from here
};

} // namespace kaibang
