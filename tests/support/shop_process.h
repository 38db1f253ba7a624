// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStringList>
#include <QTimer>
#include <QUrl>

namespace kaibang::samples {

/// tests/peers/woo_shop.py as a process of its own.
class ShopProcess
{
public:
    static constexpr auto key = "ck_lab";
    static constexpr auto secret = "cs_lab-\u00f1-1";

    explicit ShopProcess(const QStringList& options = {})
    {
        QStringList arguments{QStringLiteral(KAIBANG_TEST_DATA "/../peers/woo_shop.py"),
                              QStringLiteral(KAIBANG_TEST_DATA "/woocommerce")};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), arguments + options);
        if (!m_process.waitForStarted())
            return;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        const QByteArray line = m_process.readLine().trimmed();
        m_port = line.startsWith("PORT ") ? line.mid(5).toInt() : 0;
    }
    ~ShopProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString address(const QString& folder = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(folder);
    }
    /// What the shop says at `path`; empty when it does not answer.
    [[nodiscard]] QJsonObject ask(const QString& path) const
    {
        QNetworkAccessManager network;
        QNetworkReply* reply = network.get(QNetworkRequest(QUrl(address(path))));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace kaibang::samples
