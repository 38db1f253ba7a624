// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kaibang {

/// Full-width letters, digits and signs as their plain forms (Unicode NFKC), so that "２" and "2" are the same digit.
[[nodiscard]] QString normalizedWidth(QStringView text);

/// A buyer's display name as it may stand on a screen: first and last grapheme with "***" between; one grapheme gives
/// "x**", nothing gives "***". Graphemes, not code units, so that emoji and rare characters stay whole.
/// A name that a platform has masked already comes out masked again, which loses nothing.
[[nodiscard]] QString maskedAlias(QStringView displayName);

/// True when `id` is a usable order id: 1 to 64 characters, no blanks or control characters, and not a number that a
/// spreadsheet has rounded ("3.30436E+18").
[[nodiscard]] bool isSoundOrderId(QStringView id);

/// True for text such as "3.30436E+18": a long id destroyed by a spreadsheet.
[[nodiscard]] bool isSpreadsheetDamaged(QStringView id);

} // namespace kaibang
