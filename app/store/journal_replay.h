// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake_journal.h"
#include "recovery.h"

namespace kaibang {

class Database;
class Ledger;

/// Settings of a ledger that belong to its journal, and to this file only.
inline const QString journalNumberKey = QStringLiteral("journal_number"); ///< the newest group that is in it
/// On a copy that was put back, until it is done: "due", or "erasures" where a person leaves the newer orders out.
inline const QString journalReplayKey = QStringLiteral("journal_replay");
inline const QString journalLeftKey = QStringLiteral("journal_left"); ///< groups up to here were left out by a person
inline const QString journalErasedKey = QStringLiteral("journal_erased"); ///< erasures that the ledger of before knew
inline const QString lastReplayKey = QStringLiteral("last_replay");       ///< ReplayReport as JSON

/// What becomes of the journal's newer records when a copy is put back. Whose buyer was erased meanwhile is erased
/// again in either case: that was promised to somebody else.
enum class JournalUse { Replay, Leave };

/// Marks a copy that is about to take its ledger's place; the next Ledger::open() does it. `copy` is not open.
Result<Done> prepareRestored(const QString& copy, const QString& ledger, JournalUse use);

/// Stores again what the journal has and this ledger has not, each group in a transaction with its number, so that a
/// kill in between neither loses nor doubles anything, nor forgets what a person has to look at. Reports are stored as
/// platform facts are: what their stock does not cover is short, a claim whose stock is gone is let go, and a person is
/// told. Called by Ledger::open().
Result<ReplayReport> replayJournal(Ledger& ledger);

} // namespace kaibang
