// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_importer.h"
#include "row_reader.h"
#include "settlement_profile.h"
#include "text_encoding.h"

namespace kaibang {

/// Reads what stands below the header of a platform's statement into `file`: lines of money, and the rows that could
/// not be read. Where the statement says what it comes to and its lines come to something else, that is a problem of
/// the whole: a part of it is missing.
void readStatement(FileReading& file, RowReader& rows, TextEncoding encoding, const SettlementProfile& profile,
                   const QStringList& plainHeaders);

} // namespace kaibang
