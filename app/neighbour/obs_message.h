// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_facts.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace kaibang {

/// The kinds of messages of obs-websocket 5 that we read or write (its docs/generated/protocol.md, "OpCodes").
enum class ObsOp { Hello = 0, Identify = 1, Identified = 2, Event = 5, Request = 6, Response = 7 };

struct ObsMessage
{
    ObsOp op = ObsOp::Hello;
    QJsonObject data;
};

inline constexpr qsizetype largestObsMessage = 1024 * 1024; ///< a list of some thousand scenes
inline constexpr qsizetype mostObsNames = 500, longestObsName = 200;

/// One frame as a message; nothing for what is none, is too large or too deep. Frames come from whoever listens on that
/// port, so nothing in them is believed.
[[nodiscard]] std::optional<ObsMessage> readObsMessage(const QByteArray& frame);
/// A frame in the language of obs-websocket 4, whose messages have no "op".
[[nodiscard]] bool isObsFour(const QByteArray& frame);
/// A question that both languages' servers answer or close upon.
[[nodiscard]] QByteArray obsFourQuestion();

/// The answer to a challenge: base64(SHA-256(base64(SHA-256(password + salt)) + challenge)).
[[nodiscard]] QString obsAuthentication(const QString& password, const QString& salt, const QString& challenge);
/// `authentication` empty where none was asked for.
[[nodiscard]] QByteArray obsIdentify(const QString& authentication);
[[nodiscard]] QByteArray obsRequest(const QString& type, const QString& id, const QJsonObject& data = {});

// What answers and events tell, into the facts. Names are cut to longestObsName, lists to mostObsNames; what is missing
// or of another type leaves the facts as they were.
void readObsScenes(const QJsonObject& data, ObsFacts& facts);
void readObsInputs(const QJsonObject& data, ObsFacts& facts);
void readObsStream(const QJsonObject& data, ObsFacts& facts);
void readObsRecord(const QJsonObject& data, ObsFacts& facts);
/// Bytes that the stream has sent so far; nothing where it does not say.
[[nodiscard]] std::optional<qint64> obsStreamBytes(const QJsonObject& data);
/// A name in `data`, cut; empty where there is none.
[[nodiscard]] QString obsName(const QJsonObject& data, QLatin1String key);

} // namespace kaibang
