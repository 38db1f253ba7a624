// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_fetcher.h"

#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <algorithm>
#include <memory>

namespace kaibang {

namespace {

FeedTrouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FeedTrouble::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return FeedTrouble::NoConnection;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return FeedTrouble::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return FeedTrouble::TlsFailed;
    default:
        return FeedTrouble::BadAnswer;
    }
}

} // namespace

std::optional<Instant> httpDate(QByteArrayView text)
{
    const QString words = QString::fromLatin1(text).trimmed();
    QDateTime at = QLocale::c().toDateTime(words, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Instant{at.toMSecsSinceEpoch()};
}

std::optional<Instant> FetchAnswer::serverTime() const
{
    return httpDate(header("date"));
}

std::optional<qint64> FetchAnswer::retryAfterMs(Instant now) const
{
    const QByteArray told = header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = told.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::min<qint64>(seconds, 1'000'000) * 1000;
    const auto at = httpDate(told);
    if (!at)
        return std::nullopt;
    // Measured on the clock that wrote the date: ours may be wrong.
    return std::max<qint64>(at->ms - serverTime().value_or(now).ms, 0);
}

WebFetcher::WebFetcher(FetchLimits limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_network.setParent(this); // goes with this to whatever thread it is moved to
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void WebFetcher::send(const FetchRequest& asked, std::function<void(const FetchAnswer&)> answer)
{
    QNetworkRequest request(asked.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Kaibang/" KAIBANG_VERSION));
    request.setRawHeader("Accept", "application/json");
    for (const auto& [name, value] : asked.headers)
        request.setRawHeader(name, value);
    if (asked.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, asked.bodyType);
    request.setDecompressedSafetyCheckThreshold(m_limits.bodyBytes);
    request.setTransferTimeout(m_limits.quietMs);
    QNetworkReply* reply = asked.body ? m_network.post(request, *asked.body) : m_network.get(request);
    auto body = std::make_shared<QByteArray>();
    auto stopped = std::make_shared<FeedTrouble>(FeedTrouble::None);
    const auto stop = [reply, stopped](FeedTrouble why) {
        *stopped = why;
        reply->abort();
    };
    connect(reply, &QNetworkReply::readyRead, this, [this, reply, body, stop] {
        body->append(reply->readAll());
        if (body->size() > m_limits.bodyBytes)
            stop(FeedTrouble::BadAnswer);
    });
    // A sender that drips a byte now and then is never quiet and never done.
    QTimer::singleShot(m_limits.totalMs, reply, [stop] { stop(FeedTrouble::TimedOut); });
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, stopped, answer = std::move(answer)] {
        reply->deleteLater();
        if (*stopped == FeedTrouble::None && reply->isOpen())
            body->append(reply->readAll());
        finish(reply, *body, *stopped, answer);
    });
}

void WebFetcher::finish(QNetworkReply* reply, const QByteArray& body, FeedTrouble stopped,
                        const std::function<void(const FetchAnswer&)>& answer)
{
    FetchAnswer told;
    told.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        told.headers.insert(name.toLower(), value);
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    // Qt calls every status from 400 on an error of its own; here only what broke the transfer is one.
    const bool isWhole = told.status >= 400 ? reply->error() >= QNetworkReply::ContentAccessDenied
                                            : reply->error() == QNetworkReply::NoError;
    if (stopped != FeedTrouble::None) {
        told.trouble = stopped;
        told.detail = QStringLiteral("given up");
    } else if (!isWhole) {
        told.trouble = troubleOf(reply->error());
        told.detail = QStringLiteral("network error %1").arg(static_cast<int>(reply->error()));
    } else if (told.status >= 300 && told.status < 400) {
        told.trouble = FeedTrouble::Redirected;
        told.detail = reply->url().resolved(target).adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString();
    } else if (told.status == 0) {
        told.trouble = FeedTrouble::BadAnswer;
    } else {
        told.body = body;
    }
    answer(told);
}

} // namespace kaibang
