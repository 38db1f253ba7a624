// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"

#include <QString>
#include <functional>

class QThreadPool;
class QWidget;

namespace kaibang {

class Clock;

/// What a report of a problem says of this computer: versions, screens, the ledger's schema and whether it adds up,
/// the feeds' health in counts, and the last lines of the log. English, for who mends it. No buyer, no name of a shop,
/// no address, no secret. Reads the ledger's file on `workers` and tells the text on the GUI thread while `window` is
/// there. `clock` and the file stay until the workers are done: wait for them.
void gatherProblem(const QList<FeedHealth>& feeds, const QString& ledger, const Clock& clock, QThreadPool& workers,
                   QWidget& window, const std::function<void(const QString&)>& told);

} // namespace kaibang
