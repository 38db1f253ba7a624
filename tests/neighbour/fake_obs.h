// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_link.h"
#include "obs_message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>
#include <QWebSocketServer>
#include <functional>

namespace kaibang {

/// An OBS that does what the test says, and by itself what obs-websocket 5 does. Its own reading of the protocol: it
/// shares nothing with the link but the challenge's sum, which the real OBS checks elsewhere.
class FakeObs : public QObject
{
public:
    explicit FakeObs(quint16 port = 0)
        : server(QStringLiteral("obs"), QWebSocketServer::NonSecureMode)
    {
        isListening = server.listen(QHostAddress::LocalHost, port);
        connect(&server, &QWebSocketServer::newConnection, this, [this] {
            socket = server.nextPendingConnection();
            socket->setParent(this);
            ++connections;
            connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString& frame) { heard(frame); });
            if (greet)
                greet(*this);
        });
    }
    [[nodiscard]] ObsAddress address(const QString& given = {}) const
    {
        return {QStringLiteral("127.0.0.1"), server.serverPort(), given};
    }
    void send(int op, const QJsonObject& data) const
    {
        sendRaw(QJsonDocument(QJsonObject{{QStringLiteral("op"), op}, {QStringLiteral("d"), data}}).toJson());
    }
    void sendRaw(const QByteArray& frame) const { socket->sendTextMessage(QString::fromUtf8(frame)); }
    void event(const QString& type, const QJsonObject& data = {}) const
    {
        send(5, {{QStringLiteral("eventType"), type}, {QStringLiteral("eventData"), data}});
    }
    void close(int code, const QString& reason) const { socket->close(QWebSocketProtocol::CloseCode(code), reason); }

    QStringList scenes{QStringLiteral("Table"), QStringLiteral("Hands"), QStringLiteral("Pause")};
    QString scene = QStringLiteral("Table"), text, password, refusal;
    bool isStreaming = false, isRecording = false, isMute = false;
    qint64 bytes = 0;
    int connections = 0, questions = 0;
    bool isListening = false;
    std::function<void(FakeObs&)> greet = [](FakeObs& obs) {
        QJsonObject hello{{QStringLiteral("obsWebSocketVersion"), QStringLiteral("5.1.0")},
                          {QStringLiteral("rpcVersion"), 1}};
        if (!obs.password.isEmpty())
            hello.insert(QStringLiteral("authentication"),
                         QJsonObject{{QStringLiteral("salt"), QStringLiteral("s")},
                                     {QStringLiteral("challenge"), QStringLiteral("c")}});
        obs.send(0, hello);
    };
    QStringList asked; ///< requests other than the questions how it is
    QStringList raw;
    QWebSocketServer server;
    QWebSocket* socket = nullptr;

private:
    void heard(const QString& frame)
    {
        raw += frame;
        const QJsonObject message = QJsonDocument::fromJson(frame.toUtf8()).object();
        const QJsonObject data = message[QStringLiteral("d")].toObject();
        if (message[QStringLiteral("op")].toInt() == 1) {
            if (!password.isEmpty() && data[QStringLiteral("authentication")].toString() !=
                                           obsAuthentication(password, QStringLiteral("s"), QStringLiteral("c")))
                close(4009, QStringLiteral("Authentication failed."));
            else
                send(2, {{QStringLiteral("negotiatedRpcVersion"), 1}});
        } else if (message[QStringLiteral("op")].toInt() == 6 && !isMute) {
            answer(data);
        }
    }
    void answer(const QJsonObject& request)
    {
        const QString type = request[QStringLiteral("requestType")].toString();
        const QJsonObject wish = request[QStringLiteral("requestData")].toObject();
        QJsonObject out;
        ++questions;
        if (!type.startsWith(QStringLiteral("Get"))) {
            --questions;
            asked += type;
        }
        if (type == QStringLiteral("GetSceneList")) {
            QJsonArray list;
            for (qsizetype i = scenes.size(); i-- > 0;)
                list.append(QJsonObject{{QStringLiteral("sceneName"), scenes.at(i)}});
            out = {{QStringLiteral("currentProgramSceneName"), scene}, {QStringLiteral("scenes"), list}};
        } else if (type == QStringLiteral("GetInputList")) {
            out = {{QStringLiteral("inputs"),
                    QJsonArray{QJsonObject{{QStringLiteral("inputName"), QStringLiteral("Card")},
                                           {QStringLiteral("inputKind"), QStringLiteral("text_ft2_source_v2")}},
                               QJsonObject{{QStringLiteral("inputName"), QStringLiteral("Camera")},
                                           {QStringLiteral("inputKind"), QStringLiteral("v4l2_input")}}}}};
        } else if (type == QStringLiteral("GetStreamStatus")) {
            bytes += 25'000;
            out = {{QStringLiteral("outputActive"), isStreaming},
                   {QStringLiteral("outputBytes"), bytes},
                   {QStringLiteral("outputTotalFrames"), 1'000},
                   {QStringLiteral("outputSkippedFrames"), 7},
                   {QStringLiteral("outputDuration"), 33'000}};
        } else if (type == QStringLiteral("GetRecordStatus")) {
            out = {{QStringLiteral("outputActive"), isRecording}};
        } else if (refusal.isEmpty()) {
            act(type, wish, out);
        }
        const bool isRefused = !refusal.isEmpty() && !type.startsWith(QStringLiteral("Get"));
        send(7, {{QStringLiteral("requestId"), request[QStringLiteral("requestId")]},
                 {QStringLiteral("requestStatus"),
                  QJsonObject{{QStringLiteral("result"), !isRefused}, {QStringLiteral("comment"), refusal}}},
                 {QStringLiteral("responseData"), out}});
    }
    void act(const QString& type, const QJsonObject& wish, QJsonObject& out)
    {
        if (type == QStringLiteral("SetCurrentProgramScene")) {
            scene = wish[QStringLiteral("sceneName")].toString();
            event(QStringLiteral("CurrentProgramSceneChanged"), {{QStringLiteral("sceneName"), scene}});
        } else if (type == QStringLiteral("SetInputSettings")) {
            text = wish[QStringLiteral("inputSettings")][QStringLiteral("text")].toString();
        } else if (type.endsWith(QStringLiteral("Stream"))) {
            isStreaming = type.startsWith(QStringLiteral("Start"));
        } else {
            isRecording = type.startsWith(QStringLiteral("Start"));
            if (!isRecording)
                out.insert(QStringLiteral("outputPath"), QStringLiteral("/videos/evening.mkv"));
        }
    }
};

} // namespace kaibang
