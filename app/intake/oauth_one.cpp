// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth_one.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace kaibang {

namespace {

QByteArray hmacSha256(const QByteArray& key, const QByteArray& text)
{
    const auto bytes = [](const QByteArray& data) { return reinterpret_cast<const unsigned char*>(data.constData()); };
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, bytes(text), static_cast<unsigned long long>(text.size()));
    crypto_auth_hmacsha256_final(&state, mac.data());
    return {reinterpret_cast<const char*>(mac.data()), static_cast<qsizetype>(mac.size())};
}

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
        hmacSha256(oauthEscaped(consumerSecret) + '&', oauthBaseString("GET", url, items)).toBase64();
    items.emplaceBack("oauth_signature", signature);
    QUrl signedUrl = url;
    signedUrl.setQuery(QString::fromLatin1(oauthQuery(items)));
    return signedUrl;
}

} // namespace kaibang
