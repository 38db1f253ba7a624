// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaibang {

// The numbers behind this enum are stored in ledgers: add at the end, never renumber.
enum class RoomVerdict {
    Unasked = 0, ///< nobody has said yet: its claims wait for a person, its orders count and are asked about
    Ours = 1,
    NotOurs = 2 ///< its comments are left out, its orders belong to no show
};

/// A room that comments or orders of a show named, and what a person said of it.
struct LiveRoom
{
    QString platform; ///< "douyin", "twitch"
    QString room;     ///< a host's id or a channel, as the platform names it
    QString name;     ///< what people call it; may be empty
    RoomVerdict verdict = RoomVerdict::Unasked;
    qint64 comments = 0, orders = 0; ///< of the show asked for
    bool operator==(const LiveRoom&) const = default;
};

} // namespace kaibang
