// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiktok_sign.h"

#include "hmac.h"
#include "json_digits.h"
#include "json_fields.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QByteArray tiktokSignature(const QByteArray& secret, const QByteArray& path, QueryItems items, const QByteArray& body)
{
    std::sort(items.begin(), items.end());
    QByteArray text = secret + path;
    for (const auto& [name, value] : std::as_const(items))
        if (name != "sign" && name != "access_token")
            text += name + value;
    text += body + secret;
    return hexOf(hmacSha256(secret, {text}));
}

bool isTiktokSignature(const QByteArray& authorization, const QByteArray& rawBody, const ShopDoor& door)
{
    return !door.key.isEmpty() && !door.secret.isEmpty() &&
           isHexMac(authorization.trimmed().toLower(), hmacSha256(door.secret, {door.key, rawBody}));
}

std::optional<QString> tiktokWebhookShop(const QByteArray& body)
{
    const QJsonDocument document = jsonWithDigits(body);
    if (!document.isObject())
        return std::nullopt;
    return jsonId(document.object().value("shop_id"_L1));
}

} // namespace kaibang
