// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace kaibang {

/// The three headers of the Standard Webhooks specification (standardwebhooks.com).
struct WebhookHeaders
{
    QByteArray id;        ///< webhook-id
    QByteArray timestamp; ///< webhook-timestamp, whole seconds since 1970
    QByteArray signature; ///< webhook-signature: "v1,<base64>" once or several times, separated by blanks
};

enum class WebhookVerdict {
    Valid,
    BadSignature,
    MissingHeader,
    ClockOff ///< signed with a right key, but the sender's clock and ours differ by more than five minutes
};

struct WebhookCheck
{
    WebhookVerdict verdict = WebhookVerdict::MissingHeader;
    qint64 clockOffsetMs = 0; ///< sender's clock minus ours; meaningful for Valid and ClockOff only
};

constexpr qint64 webhookToleranceMs = 5 * 60 * 1000;

/// Checks the signature over the raw body: HMAC-SHA256 of "id.timestamp.body". `secrets` are "whsec_<base64>" or bare
/// base64; any of several is enough, so that keys can be changed without a gap. Every comparison takes constant time.
[[nodiscard]] WebhookCheck verifyWebhook(const WebhookHeaders& headers, QByteArrayView rawBody,
                                         const QList<QByteArray>& secrets, Instant now);

/// The signature header for a body, "v1,<base64>"; empty when the secret cannot be read.
[[nodiscard]] QByteArray signWebhook(const QByteArray& id, Instant at, QByteArrayView rawBody,
                                     const QByteArray& secret);

/// A fresh random secret of 24 bytes, "whsec_<base64>".
[[nodiscard]] QByteArray newWebhookSecret();

} // namespace kaibang
