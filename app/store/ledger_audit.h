// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <QList>

namespace kaibang {

struct AuditCheck
{
    QString name;
    bool ok = false;
    QString detail; ///< which rows break it, by code and order id; no buyer
};

/// Proves that the ledger adds up: integrity, references, stock = sum of its ledger, lines taken = ledger of the order,
/// roll-ups = orders, refunds = their sum, a piece sold at most once, marks of recordings in their order. Runs outside
/// a transaction; changes nothing.
Result<QList<AuditCheck>> auditLedger(Ledger& ledger);

/// Proves that the ledger's intake journal reads, without damage or gaps, and that every report in it is in the
/// ledger. A ledger without a journal passes. Part of auditLedger().
Result<QList<AuditCheck>> auditJournal(Ledger& ledger);

} // namespace kaibang
