// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <sys/socket.h>

namespace kaibang {

enum class HostFound { Yes, No, GivenUp };

/// An address as the system's calls take it, its port 0.
struct HostAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;
};

struct HostAnswer
{
    HostFound found = HostFound::No;
    QList<HostAddress> addresses; ///< the system's best first; not empty when found
};

/// Asks the system for the addresses of a host and waits for it, but no longer than until `isOver` says so, which is
/// asked twenty times a second. The system's own call cannot be ended and may take half a minute without a network, so
/// it runs on a thread that nobody waits for; it owns what it touches. Not for the GUI thread.
HostAnswer findHost(const QString& host, const std::function<bool()>& isOver);

} // namespace kaibang
