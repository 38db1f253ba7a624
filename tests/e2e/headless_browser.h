// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

namespace kaibang {

/// The Chromium of this system without a window, asked over its own DevTools protocol. (Its --screenshot takes a page
/// as it is when it has loaded, and with virtual time it waits for ever for one that is told something.)
class HeadlessBrowser
{
public:
    HeadlessBrowser();
    ~HeadlessBrowser();
    [[nodiscard]] bool isThere() const { return m_port != 0; }
    /// Opens a page beside the others.
    void open(const QString& address);
    /// What is open, as DevTools lists it.
    [[nodiscard]] QJsonArray pages() const;
    /// How many pages have a title that begins so.
    [[nodiscard]] int titled(const QString& beginning) const;
    /// Of the page with that title: what it looks like in that size, and what it consists of.
    QImage picture(const QString& title, QSize size);
    QByteArray dom(const QString& title);
    /// What an expression of its language is worth there.
    QJsonValue worth(const QString& title, const QString& expression);

private:
    QByteArray tools(const QByteArray& method, const QByteArray& path) const;
    QJsonObject call(QWebSocket& page, const QString& method, const QJsonObject& parameters);
    bool reach(QWebSocket& page, const QString& title);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_lastCall = 0;
};

} // namespace kaibang
