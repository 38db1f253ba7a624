// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing_key.h"
#include "village.h"

namespace kaibang {

class VillageLedger;

/// Freezes a day, see VillageDesk::sign(). Inside a transaction.
Result<SignedDay> signDay(VillageLedger& ledger, BusinessDay day, const SigningKey& key, const QString& note);

/// Every link, from the first: its place, what it follows, its figures, its signature. `key` is the village's; empty
/// takes the key of the first link for all. Whether links were cut off at the end only a hash that is kept elsewhere
/// can tell: the page for the notice board carries it.
[[nodiscard]] ChainCheck checkChain(const QList<SignedDay>& days, const QByteArray& key);

} // namespace kaibang
