// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream_room.h"

namespace kaibang {

class MainWindow;
class UiSettings;

/// What goes live, with all it needs; the studio, desks and the keychain are borrowed.
struct StreamWires
{
    StreamWires(AirStudio& studio, ShowRunner& runner, HouseholdDesk& household, SoundBoard& sounds,
                UiSettings& settings, SecretAccess secrets, const Clock& clock);

    /// What is seen of it in the window besides the pages, and what keeps the window open.
    void follow(MainWindow& window);

    StreamBook book;
    StreamRoom room;
};

} // namespace kaibang
