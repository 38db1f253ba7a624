// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard_webhooks.h"

#include <array>
#include <optional>
#include <sodium.h>

namespace kaibang {

namespace {

using Mac = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

std::optional<QByteArray> keyOf(QByteArray secret)
{
    secret = secret.trimmed();
    if (secret.startsWith("whsec_"))
        secret.remove(0, 6);
    const auto key = QByteArray::fromBase64Encoding(secret, QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.isEmpty())
        return std::nullopt;
    return key.decoded;
}

Mac macOf(const QByteArray& id, const QByteArray& timestamp, QByteArrayView body, const QByteArray& key)
{
    const auto bytes = [](const char* data) { return reinterpret_cast<const unsigned char*>(data); };
    const auto size = [](qsizetype n) { return static_cast<unsigned long long>(n); };
    const QByteArray head = id + '.' + timestamp + '.';
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key.constData()), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, bytes(head.constData()), size(head.size()));
    crypto_auth_hmacsha256_update(&state, bytes(body.data()), size(body.size()));
    Mac mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

bool anySignatureMatches(const QByteArray& signatureHeader, const Mac& mac)
{
    bool matches = false;
    for (const QByteArray& part : signatureHeader.split(' ')) {
        if (!part.startsWith("v1,"))
            continue;
        const auto given = QByteArray::fromBase64Encoding(part.sliced(3), QByteArray::AbortOnBase64DecodingErrors);
        if (!given || given.decoded.size() != static_cast<qsizetype>(mac.size()))
            continue;
        // No early exit: how long this takes says nothing about which signature or key was right.
        const bool same = sodium_memcmp(given.decoded.constData(), mac.data(), mac.size()) == 0;
        // A base64 text has spare bits; only its one canonical spelling counts.
        matches = (same && given.decoded.toBase64() == part.sliced(3)) || matches;
    }
    return matches;
}

} // namespace

WebhookCheck verifyWebhook(const WebhookHeaders& headers, QByteArrayView rawBody, const QList<QByteArray>& secrets,
                           Instant now)
{
    bool isNumber = false;
    const qint64 seconds = headers.timestamp.toLongLong(&isNumber);
    const qint64 sane = 1LL << 40;
    if (headers.id.isEmpty() || headers.signature.isEmpty() || !isNumber || seconds < 0 || seconds > sane)
        return {WebhookVerdict::MissingHeader, 0};
    bool matches = false;
    for (const QByteArray& secret : secrets)
        if (const auto key = keyOf(secret))
            matches =
                anySignatureMatches(headers.signature, macOf(headers.id, headers.timestamp, rawBody, *key)) || matches;
    if (!matches)
        return {WebhookVerdict::BadSignature, 0};
    const qint64 offset = seconds * 1000 - now.ms;
    // The header holds whole seconds, so a sender whose clock is right may seem up to a second behind.
    const bool near = offset <= webhookToleranceMs && offset >= -webhookToleranceMs - 999;
    return {near ? WebhookVerdict::Valid : WebhookVerdict::ClockOff, offset};
}

QByteArray signWebhook(const QByteArray& id, Instant at, QByteArrayView rawBody, const QByteArray& secret)
{
    const auto key = keyOf(secret);
    if (!key)
        return {};
    const Mac mac = macOf(id, QByteArray::number(at.ms / 1000), rawBody, *key);
    return "v1," + QByteArray(reinterpret_cast<const char*>(mac.data()), static_cast<qsizetype>(mac.size())).toBase64();
}

QByteArray newWebhookSecret()
{
    if (sodium_init() < 0)
        return {};
    QByteArray key(24, '\0');
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return "whsec_" + key.toBase64();
}

} // namespace kaibang
