// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "packing.h"
#include "print_document.h"
#include "report_text.h"

namespace kaibang {

/// Labels. Of a buyer they carry the masked alias and the bag's number and nothing else; only parcelLabel() takes an
/// address, which its caller has behind the PIN.

/// 50 x 30 mm: number, alias, how many things, code.
[[nodiscard]] PrintPage bagLabel(const Bag& bag, const QString& showTitle, const ReportWords& words);
/// 50 x 30 mm: number, grade, size, price, code. `currency` is the household's.
[[nodiscard]] PrintPage pieceLabel(const Variant& piece, const QString& currency, const ReportWords& words);

/// Where a parcel goes, line by line; empty: nobody's data is on the label.
struct ParcelAddress
{
    QString receiver, phone, address;
    [[nodiscard]] bool isEmpty() const { return receiver.isEmpty() && phone.isEmpty() && address.isEmpty(); }
};
/// 100 x 150 mm: bag, alias or address, what is inside, parcel number, code.
[[nodiscard]] PrintPage parcelLabel(const Bag& bag, const QString& sender, const ParcelAddress& to,
                                    const ReportWords& words);

} // namespace kaibang
