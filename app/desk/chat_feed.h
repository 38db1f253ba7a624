// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_source.h"
#include "import_reading.h"

namespace kaibang {

/// What is known of one way in for comments while it is on. Made for the desk of comments alone.
struct ChatFeed
{
    FeedHealth health;
    std::optional<Instant> troubleSince, newestAt, nextTry;
    ChatSource* source = nullptr; ///< on the desk's thread for lines; nothing where others post

    explicit ChatFeed(const QString& id)
    {
        health.id = id;
        health.kind = FeedKind::Comments;
    }
    void turnOn(const QString& detail);
    void turnOff();
    /// Something came, comments or a sign of life.
    void note(const ChatReading& reading, Instant now);
    void note(const ChatState& state, Instant now);
    /// As a person reads it at `now`: trouble that lasts is worse than trouble that has just begun.
    [[nodiscard]] FeedHealth at(Instant now) const;
};

} // namespace kaibang
