// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "import_reading.h"

#include <QHash>
#include <QList>

namespace kaibang {

/// What bringing in a catalogue file did, and what it takes to take that back.
struct CatalogueImport
{
    FilePreview preview;
    QList<Product> before;       ///< those that were there already, as they were
    QList<Product> after;        ///< all that the file is about, as it left them
    QHash<Uid, qint64> received; ///< units that came with a variant
};

} // namespace kaibang
