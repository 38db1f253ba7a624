// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_source.h"
#include "web_fetcher.h"

namespace kaibang {

/// What an HTTP answer means that is none of the shop's own words: a transfer that broke, a status, a page for people
/// where JSON should be. nullopt for a 2xx answer with JSON. `now` is our clock.
[[nodiscard]] std::optional<PollFailure> statusFailure(const FetchAnswer& answer, Instant now);

/// A failure with nothing to wait for.
[[nodiscard]] PollFailure failureOf(FeedTrouble trouble, const QString& detail);

/// The answer's trial: what was wrong, or nothing.
[[nodiscard]] ShopTrial trialOf(const std::optional<PollFailure>& failure);

/// How far the sender's clock is ahead of ours; 0 where it does not tell.
[[nodiscard]] qint64 clockOffsetOf(const FetchAnswer& answer, Instant now);

/// A clock this far off is taken for the reason of a refused signature.
constexpr qint64 clockSlackMs = 4 * 60 * 1000;

} // namespace kaibang
