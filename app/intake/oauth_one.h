// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>
#include <utility>

namespace kaibang {

/// Names and values as they are, not yet escaped.
using QueryItems = QList<std::pair<QByteArray, QByteArray>>;

/// RFC 5849, section 3.6: everything but letters, digits and -._~ as %XX in upper case.
[[nodiscard]] QByteArray oauthEscaped(QByteArrayView text);

/// "name=value&…", escaped in the same way, in the order given.
[[nodiscard]] QByteArray oauthQuery(const QueryItems& items);

/// The text that is signed: RFC 5849, section 3.4.1. Of `url` only scheme, host, port and path count.
[[nodiscard]] QByteArray oauthBaseString(const QByteArray& method, const QUrl& url, const QueryItems& items);

/// A GET of `url` with `items`, signed with HMAC-SHA256 and no token, all of it in the query: many web hosts keep the
/// Authorization header from the shop behind them. The secret is not in it. `nonce` must be new for every call.
[[nodiscard]] QUrl oauthSignedUrl(const QUrl& url, QueryItems items, const QByteArray& consumerKey,
                                  const QByteArray& consumerSecret, const QByteArray& nonce, Instant at);

} // namespace kaibang
