// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <random>

namespace kaibang::powercut {

/// Installs a default SQLite VFS (https://www.sqlite.org/vfs.html) that remembers, for every file below `folder`,
/// what is surely on the platter: the state at its last sync, and the list of writes since. Install once, before any
/// connection is opened. Not for several threads writing at once.
void install(const QString& folder);

/// Called before every write; what it sees is the moment just before the power may go.
void onWrite(std::function<void()> watcher);

/// From the `call`-th write, truncation or sync on (the next is the first), one or all of them fail with `code`, a
/// result code of SQLite, and do nothing.
enum class Failing { Once, ForEver };
void failFrom(int call, Failing how, int code);
/// The disk is well again. How many calls there were since failFrom(), and whether one failed.
struct Failed
{
    int calls = 0;
    bool any = false;
};
Failed heal();

/// Writes into `target` what a power cut now would leave: the synced state plus a random part of the 512-byte sectors
/// written since, in any combination. File creation itself is taken to survive.
void leaveBehind(const QString& target, std::mt19937& random);

/// Forgets all files (after a round has closed them).
void forget();

} // namespace kaibang::powercut
