// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace kaibang {

struct ThemeTokens;

/// A table as every list of the village page is one: whole rows, no grid, columns as wide as their words, Tab leaves
/// it.
void setUpVillageTable(QTableView& table, const QString& name);
/// Row height and icon size by the tokens of now.
void styleVillageTable(QTableView& table, const ThemeTokens& tokens);

} // namespace kaibang
