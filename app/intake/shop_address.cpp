// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_address.h"

#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

Result<QUrl> shopAddress(const QString& text)
{
    const Error wrong{ErrorKind::Invalid, u"address"_s};
    QString written = text.trimmed();
    if (!written.contains("://"_L1))
        written.prepend("https://"_L1);
    QUrl url(written, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return wrong;
    url.setQuery(QString());
    url.setFragment(QString());
    QString folder = url.path();
    for (const char* part : std::array{"/wp-json", "/wp-admin", "/wp-login"})
        if (const qsizetype at = folder.indexOf(QLatin1String(part)); at >= 0)
            folder.truncate(at);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString shopIdOf(const QUrl& address)
{
    QString id = address.host().toLower();
    if (address.port() > 0)
        id += u':' + QString::number(address.port());
    return id + address.path();
}

QUrl urlBelow(const QString& address, const QString& path)
{
    QUrl url(address);
    url.setPath(url.path() + path);
    return url;
}

} // namespace kaibang
