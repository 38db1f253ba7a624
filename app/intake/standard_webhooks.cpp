// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard_webhooks.h"

#include "hmac.h"

#include <optional>
#include <sodium.h>

namespace kaibang {

namespace {

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
    return hmacSha256(key, {id, ".", timestamp, ".", body});
}

bool anySignatureMatches(const QByteArray& signatureHeader, const Mac& mac)
{
    bool matches = false; // no early exit: how long this takes says nothing about which signature or key was right
    for (const QByteArray& part : signatureHeader.split(' '))
        if (part.startsWith("v1,"))
            matches |= isMac(part.sliced(3), mac);
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
            matches |= anySignatureMatches(headers.signature, macOf(headers.id, headers.timestamp, rawBody, *key));
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
    return "v1," + base64Of(macOf(id, QByteArray::number(at.ms / 1000), rawBody, *key));
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
