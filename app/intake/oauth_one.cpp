// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth_one.h"

#include "hmac.h"

#include <algorithm>

namespace kaibang {

namespace {

// Section 3.4.1.2: without query and fragment, and without a port that the scheme has anyway.
QByteArray baseUri(const QUrl& url)
{
    QUrl base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const int usual = base.scheme() == QLatin1String("https") ? 443 : 80;
    if (base.port() == usual)
        base.setPort(-1);
    return base.toEncoded();
}

} // namespace

QByteArray oauthEscaped(QByteArrayView text)
{
    // Qt leaves exactly the unreserved characters of RFC 3986, which are those of RFC 5849.
    return text.toByteArray().toPercentEncoding();
}

QByteArray oauthQuery(const QueryItems& items)
{
    QByteArray query;
    for (const auto& [name, value] : items)
        query += (query.isEmpty() ? "" : "&") + oauthEscaped(name) + '=' + oauthEscaped(value);
    return query;
}

QByteArray oauthBaseString(const QByteArray& method, const QUrl& url, const QueryItems& items)
{
    QueryItems escaped;
    for (const auto& [name, value] : items)
        escaped.append({oauthEscaped(name), oauthEscaped(value)});
    std::sort(escaped.begin(), escaped.end());
    QByteArray joined;
    for (const auto& [name, value] : escaped)
        joined += (joined.isEmpty() ? "" : "&") + name + '=' + value;
    return method + '&' + oauthEscaped(baseUri(url)) + '&' + oauthEscaped(joined);
}

QUrl oauthSignedUrl(const QUrl& url, QueryItems items, const QByteArray& consumerKey, const QByteArray& consumerSecret,
                    const QByteArray& nonce, Instant at)
{
    items += QueryItems{{"oauth_consumer_key", consumerKey},
                        {"oauth_nonce", nonce},
                        {"oauth_signature_method", "HMAC-SHA256"},
                        {"oauth_timestamp", QByteArray::number(at.ms / 1000)},
                        {"oauth_version", "1.0"}};
    // No token, so the key ends with the separator.
    const QByteArray signature =
        base64Of(hmacSha256(oauthEscaped(consumerSecret) + '&', {oauthBaseString("GET", url, items)}));
    items.emplaceBack("oauth_signature", signature);
    QUrl signedUrl = url;
    signedUrl.setQuery(QString::fromLatin1(oauthQuery(items)));
    return signedUrl;
}

} // namespace kaibang
