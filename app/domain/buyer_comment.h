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

    QString source;      ///< where it was written: "facebook", "tiktok"; "hand" for one typed in
    QString displayName; ///< the name shown beside it
    QString text;
    QString messageId; ///< the source's own id; empty where it has none
    std::optional<Instant> at;
};

/// Without tags, with the characters that entities stand for. A "<" that begins no tag stays ("<3").
[[nodiscard]] QString withoutMarkup(const QString& text);
/// Plain text of bounded length; an instant that is still to come, or long gone, is left out.
[[nodiscard]] BuyerComment soundComment(BuyerComment comment, Instant now);

} // namespace kaibang
