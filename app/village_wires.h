// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

class MainWindow;
class PrintRoom;
class Theme;
class VillageHost;

/// The page of the village's desk, made when somebody goes there, and the way to it while the desk is on. What is
/// passed is borrowed and outlives the window.
void wireVillage(VillageHost& host, PrintRoom& printing, Theme& theme, MainWindow& window);

} // namespace kaibang
