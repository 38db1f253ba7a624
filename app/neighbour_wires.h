// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

class HouseholdDesk;
class MainWindow;
class NeighbourHost;
class ShowPage;

/// Other programs are served from the moment the household is known. A rehearsal serves none: what it shows is for
/// nobody's viewers, and OBS may be in a real show beside it.
void wireNeighbours(HouseholdDesk& household, NeighbourHost& neighbours, ShowPage& page, MainWindow& window);

} // namespace kaibang
