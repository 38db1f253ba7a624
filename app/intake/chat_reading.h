// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_comment.h"

#include <QByteArray>
#include <QList>

class QJsonObject;

namespace kaibang {

/// What some bytes of a chat hold. Everything that is no comment is counted, so that nothing is lost unseen.
struct ChatReading
{
    QList<BuyerComment> comments; ///< in the order in which they stand
    int events = 0;               ///< arrivals, likes, follows, viewer counts
    int donations = 0;            ///< gifts and paid messages: thanks, and no order
    int unreadable = 0;           ///< not what a bridge sends
    bool operator==(const ChatReading&) const = default;
    ChatReading& operator+=(const ChatReading& other);
};

/// A message of Social Stream Ninja as its "POST to URL" and its sockets send it. Its `id` counts the messages of one
/// run of the bridge and becomes passingId; an id of the platform itself (meta.messageId) becomes messageId.
[[nodiscard]] ChatReading readSocialStream(const QJsonObject& message);
/// A message of DouyinBarrageGrab: {"Type": 1, "Data": "{…}"}. Type 1 is a comment; ids are 64-bit numbers.
[[nodiscard]] ChatReading readBarrage(const QJsonObject& message);
/// Either of them, or a list of them, as it is posted to us; which one is seen by its members.
[[nodiscard]] ChatReading readChatJson(const QByteArray& json);

} // namespace kaibang
