// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless_browser.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a program of that size, on a machine that has other things to do

} // namespace

HeadlessBrowser::HeadlessBrowser()
{
    // It has no display to fall back to, and a test that runs as root cannot have its sandbox.
    m_process.start(u"chromium"_s, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--hide-scrollbars"_s,
                                    u"--no-first-run"_s, u"--remote-allow-origins=*"_s, u"--remote-debugging-port=0"_s,
                                    u"--user-data-dir="_s + m_folder.path(), u"about:blank"_s});
    QByteArray said;
    const auto isReady = [&] { return (said += m_process.readAllStandardError()).contains("/devtools/browser/"); };
    if (!QTest::qWaitFor(isReady, patienceMs))
        return;
    const qsizetype at = said.indexOf("ws://127.0.0.1:") + 15;
    m_port = said.mid(at, said.indexOf('/', at) - at).toUShort();
}

HeadlessBrowser::~HeadlessBrowser()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray HeadlessBrowser::tools(const QByteArray& method, const QByteArray& path) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    socket.waitForConnected(patienceMs);
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                 "\r\nConnection: close\r\n\r\n");
    QByteArray heard;
    while (socket.waitForReadyRead(patienceMs)) {
        heard += socket.readAll();
        const qsizetype end = heard.indexOf("\r\n\r\n"), at = heard.indexOf("Content-Length:");
        const QByteArray size = heard.mid(at + 15, heard.indexOf('\r', at) - at - 15);
        if (end > 0 && at > 0 && heard.size() >= end + 4 + size.trimmed().toLongLong())
            break;
    }
    return heard.mid(heard.indexOf("\r\n\r\n") + 4);
}

void HeadlessBrowser::open(const QString& address)
{
    tools("PUT", "/json/new?" + address.toUtf8());
}

QJsonArray HeadlessBrowser::pages() const
{
    return QJsonDocument::fromJson(tools("GET", "/json/list")).array();
}

int HeadlessBrowser::titled(const QString& beginning) const
{
    int count = 0;
    const QJsonArray all = pages();
    for (const QJsonValue& page : all)
        count += page[u"title"_s].toString().startsWith(beginning) ? 1 : 0;
    return count;
}

bool HeadlessBrowser::reach(QWebSocket& page, const QString& title)
{
    if (!QTest::qWaitFor([&] { return titled(title) > 0; }, patienceMs))
        return false;
    const QJsonArray all = pages();
    for (const QJsonValue& each : all)
        if (each[u"title"_s].toString().startsWith(title))
            page.open(QUrl(each[u"webSocketDebuggerUrl"_s].toString()));
    return QTest::qWaitFor([&] { return page.state() == QAbstractSocket::ConnectedState; }, patienceMs);
}

QJsonObject HeadlessBrowser::call(QWebSocket& page, const QString& method, const QJsonObject& parameters)
{
    const int id = ++m_lastCall;
    std::optional<QJsonObject> answer;
    const auto listening = QObject::connect(&page, &QWebSocket::textMessageReceived, &page, [&](const QString& text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message[u"id"_s].toInt() == id)
            answer = message[u"result"_s].toObject();
    });
    page.sendTextMessage(QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}}).toJson()));
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs);
    QObject::disconnect(listening);
    return answer.value_or(QJsonObject());
}

QImage HeadlessBrowser::picture(const QString& title, QSize size)
{
    QWebSocket page;
    if (!reach(page, title))
        return {};
    call(page, u"Emulation.setDeviceMetricsOverride"_s,
         {{u"width"_s, size.width()}, {u"height"_s, size.height()}, {u"deviceScaleFactor"_s, 1}, {u"mobile"_s, false}});
    call(page, u"Emulation.setDefaultBackgroundColorOverride"_s,
         {{u"color"_s, QJsonObject{{u"r"_s, 0}, {u"g"_s, 0}, {u"b"_s, 0}, {u"a"_s, 0}}}});
    // After a resize the page puts its cards where they belong, with its pictures loaded.
    call(page, u"Runtime.evaluate"_s,
         {{u"awaitPromise"_s, true},
          {u"expression"_s, u"Promise.all([...document.images].filter(i => i.src).map(i => i.decode().catch(() => 0)))"
                            ".then(() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r))))"_s}});
    const QJsonObject shot = call(page, u"Page.captureScreenshot"_s, {{u"format"_s, u"png"_s}});
    return QImage::fromData(QByteArray::fromBase64(shot[u"data"_s].toString().toLatin1()), "PNG");
}

QByteArray HeadlessBrowser::dom(const QString& title)
{
    return worth(title, u"document.body.outerHTML"_s).toString().toUtf8();
}

QJsonValue HeadlessBrowser::worth(const QString& title, const QString& expression)
{
    QWebSocket page;
    if (!reach(page, title))
        return {};
    const QJsonObject answer =
        call(page, u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}});
    return answer[u"result"_s][u"value"_s];
}

} // namespace kaibang
