// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <memory>

namespace kaibang {

/// Ends the event loop on SIGTERM (a log-out, a shutdown) and SIGINT as if the window had been closed, outside the
/// signal handler, for as long as the result lives. One at a time; null when the system has no socket pair left.
std::unique_ptr<QSocketNotifier> quitOnSignals();

} // namespace kaibang
