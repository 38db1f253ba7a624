// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the village's figures mean, for the notice board and the township.

#include "village_wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QHash<QString, QString> VillageWording::meaningWords()
{
    return {{u"report.village_definitions"_s, tr("What the figures mean", "report")},
            {u"column.term"_s, tr("Figure", "column")},
            {u"column.meaning"_s, tr("Meaning", "column")},
            {u"term.day"_s, tr("Day", "a figure that is explained")},
            {u"meaning.day"_s, tr("A business day begins at 04:00 where the household lives; what a show sells after "
                                  "that belongs to the show's day.")},
            {u"term.paid"_s, tr("Paid", "a figure that is explained")},
            {u"meaning.paid"_s, tr("What paid orders of the day brought, before refunds.")},
            {u"term.claimed"_s, tr("Claimed", "a figure that is explained")},
            {u"meaning.claimed"_s, tr("What unpaid orders owe that are not cancelled.")},
            {u"term.refunded"_s, tr("Refunded", "a figure that is explained")},
            {u"meaning.refunded"_s, tr("What went back to orders of the day, on whatever day.")},
            {u"term.net"_s, tr("Net", "a figure that is explained")},
            {u"meaning.net"_s, tr("Paid less refunded. Platform fees are not taken off.")},
            {u"term.unpaid"_s, tr("Unpaid, %", "a figure that is explained")},
            {u"meaning.unpaid"_s, tr("Unpaid orders of paid and unpaid ones.")},
            {u"term.unknown"_s, tr("Unknown amounts", "a figure that is explained")},
            {u"meaning.unknown"_s, tr("Amounts that nobody told. They are in no sum and are not zero.")},
            {u"term.online"_s, tr("Online", "a figure that is explained")},
            {u"meaning.online"_s, tr("All that was not sold at the door.")},
            {u"term.opened"_s, tr("Opened", "a figure that is explained")},
            {u"meaning.opened"_s, tr("Mussels that were opened, with empty or dead ones that count.")},
            {u"term.replaced"_s, tr("Made good", "a figure that is explained")},
            {u"meaning.replaced"_s, tr("Empty or dead mussels that another one replaced.")},
            {u"term.missing"_s, tr("Missing", "a figure that is explained")},
            {u"meaning.missing"_s, tr("Expected households of which no bundle tells the day.")},
            {u"term.correction"_s, tr("Correction", "a figure that is explained")},
            {u"meaning.correction"_s,
             tr("What a bundle changed that came after the day was signed. The signed figures stay.")},
            {u"term.complete"_s, tr("Complete", "a figure that is explained")},
            {u"meaning.complete"_s, tr("No source of the day's shows is known to have told less than all.")},
            {u"term.refunds_of_week"_s, tr("Refunds, 7 days", "a figure that is explained")},
            {u"meaning.refunds_of_week"_s,
             tr("Money that went back on this day and the six before, of orders of any day.")},
            {u"notice.title"_s, tr("Sales of %1", "notice board: a date")},
            {u"notice.signed"_s, tr("Signed, link %1 of the chain", "notice board")},
            {u"notice.not_signed"_s, tr("Not signed yet", "notice board")},
            {u"notice.counts"_s, tr("Households: %1 expected, %2 reported, %3 missing", "notice board")},
            {u"notice.corrections"_s, tr("Corrections since then: %1", "notice board")}};
}

} // namespace kaibang
