// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kaibang {

/// A cell without what programs put around a value to keep a spreadsheet from rounding it: `="…"`, a leading
/// apostrophe, tabs, `No:` before tracking numbers; and without blanks at both ends. "-" as a whole cell means empty.
[[nodiscard]] QString plainCell(QStringView cell);

enum class IdState { Sound, Damaged, Empty };
struct CellId
{
    QString id;
    IdState state = IdState::Empty;
};

/// An order id from a cell: guards away, "3000000001.0" as "3000000001". Damaged when a spreadsheet has rounded it
/// ("3.30436E+18") or it is no id at all.
[[nodiscard]] CellId cellId(QStringView cell);

} // namespace kaibang
