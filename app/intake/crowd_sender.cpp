// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd_sender.h"

#include "standard_webhooks.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace kaibang {

namespace {
constexpr int tickMs = 50;
constexpr int retryMs = 500;
constexpr int mostOpen = 8;
} // namespace

CrowdSender::CrowdSender(quint16 port, QByteArray secret, std::function<Instant()> now, QObject* parent)
    : QObject(parent)
    , m_port(port)
    , m_secret(std::move(secret))
    , m_now(std::move(now))
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &CrowdSender::sendDue);
}

void CrowdSender::start(CrowdPlan plan, int speed)
{
    stop();
    m_plan = std::move(plan);
    m_speed = speed;
    m_next = 0;
    m_open = m_answered = m_refused = 0;
    m_elapsed.start();
    m_timer.start();
}

void CrowdSender::stop()
{
    m_timer.stop();
    ++m_run;
}

void CrowdSender::sendDue()
{
    const qint64 due = m_elapsed.elapsed() * m_speed;
    while (m_next < m_plan.deliveries.size() && m_open < mostOpen) {
        const CrowdDelivery& delivery = m_plan.deliveries.at(m_next);
        if (m_speed > 0 && delivery.atMs > due)
            break;
        ++m_next;
        ++m_open;
        post(delivery);
    }
    if (m_open == 0 && m_next == m_plan.deliveries.size()) {
        m_timer.stop();
        Q_EMIT finished(m_answered, m_refused);
    }
}

void CrowdSender::post(const CrowdDelivery& delivery)
{
    const Instant now = m_now();
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(QStringLiteral("/events"));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(delivery.contentType));
    request.setRawHeader("webhook-id", delivery.webhookId);
    request.setRawHeader("webhook-timestamp", QByteArray::number(now.ms / 1000));
    request.setRawHeader("webhook-signature", signWebhook(delivery.webhookId, now, delivery.body, m_secret));
    QNetworkReply* reply = m_network.post(request, delivery.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery, run = m_run] {
        reply->deleteLater();
        if (run != m_run)
            return;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || status == 503) {
            QTimer::singleShot(retryMs, this, [this, delivery, run] {
                if (run == m_run)
                    post(delivery);
            });
            return;
        }
        --m_open;
        ++m_answered;
        if (status != 200)
            ++m_refused;
        Q_EMIT progressed(m_answered, static_cast<int>(m_plan.deliveries.size()));
        sendDue();
    });
}

} // namespace kaibang
