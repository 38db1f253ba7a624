// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace kaibang {

enum class HostFound { Yes, No, GivenUp };

/// Asks the system for the address of a host and waits for it, but no longer than until `isOver` says so, which is
/// asked twenty times a second. The system's own call cannot be ended and may take half a minute without a network, so
/// it runs on a thread that nobody waits for; it owns what it touches. Not for the GUI thread.
HostFound findHost(const QString& host, const std::function<bool()>& isOver);

} // namespace kaibang
