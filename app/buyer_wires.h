// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

class BackupKeeper;
class BuyerDesk;
class MainWindow;

/// Has a backup made once older ones do not open for a month any more, and says so where they still do.
void wireBuyers(BuyerDesk& buyers, BackupKeeper& backups, MainWindow& window);

} // namespace kaibang
