// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "packing.h"

#include <QHash>
#include <optional>

namespace kaibang {

/// The things in the bags of a show (nullopt: from the counter), by the bag they are packed in: a combined bag's things
/// are in the bag it was combined into. Each kind of thing has one source in bag_contents.cpp; a further kind is one
/// function and one line there.
[[nodiscard]] QHash<qint64, QList<BagItem>> bagContents(Database& database, std::optional<qint64> showId);

} // namespace kaibang
