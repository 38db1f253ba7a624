// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part
{
    const char* name;
    QString ShopCredentials::*value;
};
constexpr std::array parts{Part{"key", &ShopCredentials::key}, Part{"secret", &ShopCredentials::secret},
                           Part{"access_token", &ShopCredentials::accessToken},
                           Part{"refresh_token", &ShopCredentials::refreshToken},
                           Part{"cipher", &ShopCredentials::cipher}};

} // namespace

QString shopSecretName(const QString& sourceId)
{
    return u"shop/"_s + sourceId;
}

QByteArray shopSecretOf(const ShopCredentials& credentials)
{
    QJsonObject object;
    for (const Part& part : parts)
        if (const QString& value = credentials.*part.value; !value.isEmpty())
            object.insert(QLatin1String(part.name), value);
    if (credentials.accessEnds)
        object.insert(u"access_ends"_s, credentials.accessEnds->ms);
    if (credentials.grantEnds)
        object.insert(u"grant_ends"_s, credentials.grantEnds->ms);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ShopCredentials shopCredentialsOf(const QByteArray& secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    ShopCredentials credentials;
    for (const Part& part : parts)
        credentials.*part.value = object.value(QLatin1String(part.name)).toString();
    const auto instant = [&object](const QString& name) {
        return object.contains(name) ? std::optional(Instant{object.value(name).toInteger()}) : std::nullopt;
    };
    credentials.accessEnds = instant(u"access_ends"_s);
    credentials.grantEnds = instant(u"grant_ends"_s);
    return credentials;
}

} // namespace kaibang
