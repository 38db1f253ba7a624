// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packing.h"
#include "print_document.h"
#include "report_text.h"

#include <QStringList>

namespace kaibang {

/// Lists on A4 for the packing table, the courier and the door. Of a buyer they carry the masked alias alone.

/// What stands above every list.
struct ListHead
{
    QString household, show;
    QString day; ///< in the reader's form
};

/// Every bag with its things and a box to tick for each.
[[nodiscard]] PrintDocument packingList(const QList<Bag>& bags, const ListHead& head, const ReportWords& words);
/// What is still to be drilled, strung or set, by bag. No page when there is nothing.
[[nodiscard]] PrintDocument workList(const QList<Bag>& bags, const ListHead& head, const ReportWords& words);
/// Packed bags with a parcel number, for the courier to sign.
[[nodiscard]] PrintDocument handOverSheet(const QList<Bag>& bags, const ListHead& head, const ReportWords& words);
/// Packed bags without a parcel number: buyers come for them and sign.
[[nodiscard]] PrintDocument pickUpList(const QList<Bag>& bags, const ListHead& head, const ReportWords& words);

/// A ruler and a frame: what a printer makes of 100 mm, and how far from the edge. On `size`, A4 or a label.
[[nodiscard]] PrintDocument calibrationPage(const QSizeF& size, const ReportWords& words);

/// Which bags a list is about.
[[nodiscard]] bool goesByCourier(const Bag& bag);
[[nodiscard]] bool isPickedUp(const Bag& bag);

/// Every word that printed pages ask for.
[[nodiscard]] QStringList printWordKeys();

} // namespace kaibang
