// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print_document.h"
#include "report_text.h"
#include "uid.h"

namespace kaibang {

class VillageLedger;

/// What stands on the page for the notice board.
struct NoticeChoice
{
    bool withNames = false; ///< households by name; else counts and sums alone
    QList<Uid> named;       ///< when not empty, these alone
};

/// The village's day on one page A4. Of a signed day the signed figures, with what came later beside them, and the hash
/// by which anybody can hold the signature against the page. On a read-only or the writing connection.
[[nodiscard]] Result<PrintDocument> villageNotice(VillageLedger& ledger, BusinessDay day, const NoticeChoice& choice,
                                                  const ReportWords& words);

/// What a figure means, by the ids of ReportWords' "term.…" and "meaning.…"; the report "village_definitions" and the
/// notice have them all.
[[nodiscard]] QStringList villageTerms();

/// Every word that the notice asks for.
[[nodiscard]] QStringList noticeWordKeys();

} // namespace kaibang
