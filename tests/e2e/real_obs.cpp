// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "good_neighbour.h"
#include "obs_message.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>
#include <gtest/gtest.h>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

constexpr auto global = R"([General]
Pre19Defaults=false
Pre21Defaults=false
Pre23Defaults=false
Pre24.1Defaults=false
FirstRun=true
EnableAutoUpdates=false
LastVersion=486539266
InfoIncrement=100

[Basic]
Profile=Untitled
ProfileDir=Untitled
SceneCollection=Untitled
SceneCollectionFile=Untitled

[OBSWebSocket]
FirstLoad=false
ServerEnabled=true
ServerPort=%1
AlertsEnabled=false
AuthRequired=true
ServerPassword=%2
)";

constexpr auto profile = R"([General]
Name=Untitled

[Output]
Mode=Simple

[SimpleOutput]
FilePath=%1
RecFormat=mkv
RecQuality=Stream
StreamEncoder=x264
VBitrate=500
%2

[Video]
BaseCX=320
BaseCY=180
OutputCX=320
OutputCY=180
FPSType=0
FPSCommon=10
)";

constexpr auto scenes = R"({"name":"Untitled","current_scene":"Table","current_program_scene":"Table",
"scene_order":[{"name":"Table"},{"name":"Hands"}],"sources":[
{"id":"text_ft2_source","versioned_id":"text_ft2_source_v2","name":"Card","settings":{"text":"nothing yet"}},
{"id":"scene","versioned_id":"scene","name":"Table","settings":{"custom_size":false,"id_counter":1,
"items":[{"name":"Card","id":1,"visible":true,"pos":{"x":0.0,"y":0.0},"scale":{"x":1.0,"y":1.0}}]}},
{"id":"scene","versioned_id":"scene","name":"Hands","settings":{"custom_size":false,"id_counter":0,"items":[]}}]})";

} // namespace

RealObs::RealObs(const QString& password)
    : m_address{u"127.0.0.1"_s, freePort(), password}
{
    QDir().mkpath(recordings());
    write(u"global.ini"_s, QString::fromLatin1(global).arg(m_address.port).arg(password).toUtf8());
    write(u"basic/profiles/Untitled/basic.ini"_s, QString::fromLatin1(profile).arg(recordings(), QString()).toUtf8());
    write(u"basic/scenes/Untitled.json"_s, scenes);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u".config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"LIBGL_ALWAYS_SOFTWARE"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(m_home.filePath(u"log"_s));
    m_process.setStandardErrorFile(m_home.filePath(u"log"_s), QIODevice::Append);
}

RealObs::~RealObs()
{
    kill();
}

void RealObs::write(const QString& name, const QByteArray& words) const
{
    const QString path = m_home.filePath(u".config/obs-studio/"_s + name);
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(words);
}

void RealObs::streamTo(const QString& server, const QString& key) const
{
    const QJsonObject settings{{u"server"_s, server}, {u"key"_s, key}, {u"use_auth"_s, false}};
    // A viewer is let in with a key picture, which would come every 25 seconds.
    write(u"basic/profiles/Untitled/basic.ini"_s,
          QString::fromLatin1(profile).arg(recordings(), u"UseAdvanced=true\nx264Settings=keyint=20"_s).toUtf8());
    write(u"basic/profiles/Untitled/service.json"_s,
          QJsonDocument(QJsonObject{{u"type"_s, u"rtmp_custom"_s}, {u"settings"_s, settings}}).toJson());
}

void RealObs::start()
{
    m_process.start(u"obs"_s, {u"--multi"_s, u"--minimize-to-tray"_s});
    m_process.waitForStarted();
}

void RealObs::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray RealObs::words() const
{
    QFile file(m_home.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(3'000) : QByteArray();
}

QJsonObject RealObs::ask(const QString& request, const QJsonObject& data) const
{
    QWebSocket socket;
    std::optional<QJsonObject> answer;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString& text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        const QJsonObject inner = message[u"d"_s].toObject();
        QJsonObject reply;
        switch (message[u"op"_s].toInt()) {
        case 0:
            reply = {{u"op"_s, 1},
                     {u"d"_s, QJsonObject{{u"rpcVersion"_s, 1},
                                          {u"eventSubscriptions"_s, 0},
                                          {u"authentication"_s,
                                           obsAuthentication(m_address.password,
                                                             inner[u"authentication"_s][u"salt"_s].toString(),
                                                             inner[u"authentication"_s][u"challenge"_s].toString())}}}};
            break;
        case 2:
            reply = {
                {u"op"_s, 6},
                {u"d"_s, QJsonObject{{u"requestType"_s, request}, {u"requestId"_s, u"1"_s}, {u"requestData"_s, data}}}};
            break;
        default:
            answer = inner[u"responseData"_s].toObject();
            return;
        }
        socket.sendTextMessage(QString::fromUtf8(QJsonDocument(reply).toJson()));
    });
    socket.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(m_address.port)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)) << request.toStdString();
    return answer.value_or(QJsonObject());
}

void keepDisplay(const QString& name)
{
    if (const QString out = qEnvironmentVariable("KAIBANG_OUT"); !out.isEmpty())
        QProcess::execute(u"import"_s, {u"-window"_s, u"root"_s, out + u'/' + name});
}

QString pictureFile(const QString& name, const QTemporaryDir& folder)
{
    const QString out = qEnvironmentVariable("KAIBANG_OUT");
    if (!out.isEmpty())
        QDir().mkpath(out);
    return (out.isEmpty() ? folder.path() : out) + u'/' + name;
}

} // namespace kaibang
