// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

class BackupKeeper;
class MainWindow;
class OpeningTable;
class OrderDesk;
class ShowRunner;
class StockRoom;

/// Tells the keeper what has changed, and the window what the last restore has made up.
void wireBackups(BackupKeeper& keeper, OrderDesk& orders, StockRoom& stock, ShowRunner& runner, OpeningTable& openings,
                 MainWindow& window);

} // namespace kaibang
