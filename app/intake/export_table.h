// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_importer.h"
#include "row_reader.h"
#include "text_encoding.h"

namespace kaibang {

/// Reads one table into `file`: finds the header among the first rows by the profiles, then makes orders, or a
/// statement's lines, of the rest.
/// False where no profile knows it; the file then holds what may be its header and the first rows.
bool readTable(FileReading& file, RowReader& rows, TextEncoding encoding, const QList<ExportProfile>& profiles,
               const ImportContext& context);

/// As a problem of the whole file, in the words of its code.
[[nodiscard]] IntakeProblem problemOf(const Error& error);

} // namespace kaibang
