// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>
#include <optional>
#include <utility>

class QNetworkReply;

namespace kaibang {

struct FetchLimits
{
    qint64 bodyBytes = 16 * 1024 * 1024; ///< unpacked
    int quietMs = 30'000;                ///< without a byte
    int totalMs = 120'000;               ///< from asking to the last byte
};

/// What came of one request.
struct FetchAnswer
{
    FeedTrouble trouble = FeedTrouble::None; ///< None: a whole answer came, whatever its status
    QString detail;                          ///< English; for Redirected the address it points to
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QByteArray header(const QByteArray& name) const { return headers.value(name); }
    /// The sender's clock, from its Date header.
    [[nodiscard]] std::optional<Instant> serverTime() const;
    /// Retry-After in milliseconds from now, given in seconds or as a date; nullopt without a readable one.
    [[nodiscard]] std::optional<qint64> retryAfterMs(Instant now) const;
};

/// One request. Header values are whole, secrets among them.
struct FetchRequest
{
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::optional<QByteArray> body = std::nullopt; ///< with one it is a POST
    QByteArray bodyType = "application/json";
};

/// Requests that carry a secret. No redirect is followed, so that the secret reaches nobody but the address it
/// was given for; a TLS error ends the request; nothing is cached, no cookie is kept. One thread.
class WebFetcher : public QObject
{
    Q_OBJECT

public:
    explicit WebFetcher(FetchLimits limits = {}, QObject* parent = nullptr);

    /// `answer` is called once, later, on this thread; never after this has gone.
    void send(const FetchRequest& asked, std::function<void(const FetchAnswer&)> answer);

private:
    void finish(QNetworkReply* reply, const QByteArray& body, FeedTrouble stopped,
                const std::function<void(const FetchAnswer&)>& answer);

    FetchLimits m_limits;
    QNetworkAccessManager m_network;
};

/// An HTTP date (RFC 9110, section 5.6.7), in the one form that is sent today.
[[nodiscard]] std::optional<Instant> httpDate(QByteArrayView text);

} // namespace kaibang
