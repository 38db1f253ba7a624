// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QString>
#include <optional>

namespace kaibang {

/// What a viewer wrote, as a bridge or a person brings it. The full name goes with the order to where identities are
/// sealed and is kept nowhere else.
struct BuyerComment
{
    static constexpr qsizetype longestText = 500, longestName = 120, longestId = 200, longestSource = 40;
    static constexpr qsizetype longestRoom = 80;

    QString source;      ///< where it was written: "facebook", "tiktok"; "hand" for one typed in
    QString displayName; ///< the name shown beside it
    QString text;
    QString messageId; ///< the source's own id; empty where it has none
    std::optional<Instant> at;
    QString room = {};        ///< whose chat it is, as the source names it: a host's id, a channel; empty if not told
    QString roomName = {};    ///< what people call that room; empty where it is the same or not told
    bool isOwnRoom = false;   ///< a person has named this room to us
    QString passingId = {};   ///< a bridge's number for it, which begins again whenever the bridge does
    QString passingBody = {}; ///< tells a message sent again from an equal one, where there is no id at all
    bool operator==(const BuyerComment&) const = default;
};

/// Without tags, comments, scripts and styles, with the characters that entities stand for and the words of pictures
/// (`alt`). A "<" that begins no tag stays ("<3"). Nothing in the result can steer the text around it: no control
/// characters and none that turn the direction of writing. It is data all the same: show it as plain text only.
[[nodiscard]] QString withoutMarkup(const QString& text);
/// Plain text of bounded length; an instant that is still to come, or long gone, is left out.
[[nodiscard]] BuyerComment soundComment(BuyerComment comment, Instant now);

} // namespace kaibang
