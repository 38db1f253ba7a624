// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_source.h"
#include "web_fetcher.h"

#include <QJsonArray>

namespace kaibang {

/// What an answer of a WooCommerce shop's REST API means where it is no list; nullopt where it is one. `now` is our
/// clock, `isSigned` says that the request carried a time.
[[nodiscard]] std::optional<PollFailure> wooFailure(const FetchAnswer& answer, Instant now, bool isSigned);

/// The list in an answer that is no failure.
[[nodiscard]] QJsonArray wooList(const FetchAnswer& answer);

/// The pages the request has: X-WP-TotalPages, or, where something on the way has lost it, one more than the last full
/// one.
[[nodiscard]] int wooPages(const FetchAnswer& answer, qsizetype rows, int perPage, int page);

} // namespace kaibang
