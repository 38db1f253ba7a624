// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal_crowd.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <functional>

namespace kaibang {

/// Posts a crowd's deliveries to an EventServer on this machine, as any sender would. What is refused with 503 or cut
/// off is sent again, as any honest sender does.
class CrowdSender : public QObject
{
    Q_OBJECT
public:
    CrowdSender(quint16 port, QByteArray secret, std::function<Instant()> now, QObject* parent = nullptr);

    /// `speed` 1 is real time, 60 a minute in a second, 0 as fast as the server answers.
    void start(CrowdPlan plan, int speed);
    void stop();
    [[nodiscard]] int sent() const { return m_answered; }

Q_SIGNALS:
    void progressed(int answered, int total);
    /// Everything was answered. `refused` counts answers other than 200.
    void finished(int answered, int refused);

private:
    void sendDue();
    void post(const CrowdDelivery& delivery);

    quint16 m_port;
    QByteArray m_secret;
    std::function<Instant()> m_now;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    CrowdPlan m_plan;
    int m_speed = 1;
    int m_run = 0; ///< replies of an earlier run are ignored
    qsizetype m_next = 0;
    int m_open = 0, m_answered = 0, m_refused = 0;
};

} // namespace kaibang
