// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_message.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 24;
constexpr int events = 1 | 2 | 4 | 8 | 64; // general, config, scenes, inputs, outputs
constexpr qint64 longestMs = qint64(1000) * 3600 * 24 * 100, mostCount = qint64(1) << 48;

// Before anything is built from it: depth costs a parser its stack.
bool isTooDeep(const QByteArray& json)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

QJsonObject objectOf(const QByteArray& frame)
{
    if (frame.size() > largestObsMessage || isTooDeep(frame))
        return {};
    return QJsonDocument::fromJson(frame).object();
}

QString hashed(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

QByteArray bytesOf(ObsOp op, const QJsonObject& data)
{
    return QJsonDocument(QJsonObject{{u"op"_s, int(op)}, {u"d"_s, data}}).toJson(QJsonDocument::Compact);
}

void readFlag(const QJsonObject& data, QLatin1String key, bool& flag)
{
    if (const QJsonValue value = data.value(key); value.isBool())
        flag = value.toBool();
}

void readCount(const QJsonObject& data, QLatin1String key, qint64& count, qint64 most = mostCount)
{
    if (const QJsonValue value = data.value(key); value.isDouble())
        count = std::clamp<qint64>(value.toInteger(count), 0, most);
}

} // namespace

std::optional<ObsMessage> readObsMessage(const QByteArray& frame)
{
    const QJsonObject object = objectOf(frame);
    const int op = object.value("op"_L1).toInt(-1);
    constexpr std::array known{ObsOp::Hello, ObsOp::Identified, ObsOp::Event, ObsOp::Response};
    const auto found = std::find_if(known.begin(), known.end(), [op](ObsOp one) { return int(one) == op; });
    if (found == known.end() || !object.value("d"_L1).isObject())
        return std::nullopt;
    return ObsMessage{*found, object.value("d"_L1).toObject()};
}

bool isObsFour(const QByteArray& frame)
{
    const QJsonObject object = objectOf(frame);
    return !object.contains("op"_L1) && (object.contains("message-id"_L1) || object.contains("update-type"_L1));
}

QByteArray obsFourQuestion()
{
    return R"({"request-type":"GetVersion","message-id":"kaibang"})";
}

QString obsAuthentication(const QString& password, const QString& salt, const QString& challenge)
{
    return hashed(hashed(password + salt) + challenge);
}

QByteArray obsIdentify(const QString& authentication)
{
    QJsonObject data{{u"rpcVersion"_s, 1}, {u"eventSubscriptions"_s, events}};
    if (!authentication.isEmpty())
        data.insert(u"authentication"_s, authentication);
    return bytesOf(ObsOp::Identify, data);
}

QByteArray obsRequest(const QString& type, const QString& id, const QJsonObject& data)
{
    return bytesOf(ObsOp::Request, {{u"requestType"_s, type}, {u"requestId"_s, id}, {u"requestData"_s, data}});
}

QString obsName(const QJsonObject& data, QLatin1String key)
{
    return data.value(key).toString().left(longestObsName);
}

void readObsScenes(const QJsonObject& data, ObsFacts& facts)
{
    if (const QString scene = obsName(data, "currentProgramSceneName"_L1); !scene.isEmpty())
        facts.scene = scene;
    if (!data.value("scenes"_L1).isArray())
        return;
    facts.scenes.clear();
    const QJsonArray scenes = data.value("scenes"_L1).toArray(); // the undermost comes first
    for (qsizetype i = scenes.size() - 1; i >= 0 && facts.scenes.size() < mostObsNames; --i)
        if (const QString name = obsName(scenes.at(i).toObject(), "sceneName"_L1); !name.isEmpty())
            facts.scenes.append(name);
}

void readObsInputs(const QJsonObject& data, ObsFacts& facts)
{
    if (!data.value("inputs"_L1).isArray())
        return;
    facts.textSources.clear();
    const QJsonArray inputs = data.value("inputs"_L1).toArray();
    for (qsizetype i = 0; i < inputs.size() && facts.textSources.size() < mostObsNames; ++i) {
        const QJsonObject input = inputs.at(i).toObject();
        // FreeType text on Linux and macOS, GDI+ text on Windows.
        if (const QString name = obsName(input, "inputName"_L1);
            !name.isEmpty() && input.value("inputKind"_L1).toString().startsWith("text_"_L1))
            facts.textSources.append(name);
    }
}

void readObsStream(const QJsonObject& data, ObsFacts& facts)
{
    readFlag(data, "outputActive"_L1, facts.isStreaming);
    readFlag(data, "outputReconnecting"_L1, facts.isReconnecting);
    readCount(data, "outputDuration"_L1, facts.streamMs, longestMs);
    readCount(data, "outputTotalFrames"_L1, facts.frames);
    readCount(data, "outputSkippedFrames"_L1, facts.droppedFrames);
}

void readObsRecord(const QJsonObject& data, ObsFacts& facts)
{
    readFlag(data, "outputActive"_L1, facts.isRecording);
    readFlag(data, "outputPaused"_L1, facts.isRecordingPaused);
    readCount(data, "outputDuration"_L1, facts.recordMs, longestMs);
}

std::optional<qint64> obsStreamBytes(const QJsonObject& data)
{
    qint64 bytes = -1;
    readCount(data, "outputBytes"_L1, bytes);
    return bytes < 0 ? std::nullopt : std::optional(bytes);
}

} // namespace kaibang
