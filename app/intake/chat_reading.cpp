// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_reading.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostMessages = 1000; ///< of one delivery

// Ids of platforms have 64 bits; a number that JSON can only give rounded names somebody else's message.
QString idText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (!value.isDouble())
        return {};
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong()) : QString();
}

// Bridges say "no" as false, 0, "" and by silence.
bool isSaid(const QJsonValue& value)
{
    if (value.isString())
        return !value.toString().trimmed().isEmpty() && value.toString() != "false"_L1;
    return value.isBool() ? value.toBool() : value.isDouble() ? value.toDouble() != 0 : value.isObject();
}

QString hashOf(const QJsonObject& message)
{
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex());
}

bool isBarrage(const QJsonObject& message)
{
    return message.contains("Type"_L1) && message.contains("Data"_L1);
}

} // namespace

ChatReading& ChatReading::operator+=(const ChatReading& other)
{
    comments += other.comments;
    events += other.events;
    donations += other.donations;
    unreadable += other.unreadable;
    return *this;
}

ChatReading readSocialStream(const QJsonObject& message)
{
    ChatReading reading;
    const QString platform = message.value("type"_L1).toString().trimmed();
    const QString name = message.value("chatname"_L1).toString();
    const QString words = message.value("chatmessage"_L1).toString();
    if (isSaid(message.value("hasDonation"_L1))) {
        reading.donations = 1;
    } else if (isSaid(message.value("event"_L1)) ||
               (!platform.isEmpty() && (withoutMarkup(words).isEmpty() || withoutMarkup(name).isEmpty()))) {
        reading.events = 1; // a picture alone is no claim either
    } else if (platform.isEmpty()) {
        reading.unreadable = 1;
    } else {
        BuyerComment comment;
        comment.source = platform;
        comment.displayName = name;
        comment.text = words;
        comment.messageId = idText(message.value("meta"_L1).toObject().value("messageId"_L1));
        comment.passingId = idText(message.value("id"_L1));
        comment.passingBody = hashOf(message);
        comment.room = comment.roomName = message.value("sourceName"_L1).toString();
        reading.comments.append(comment);
    }
    return reading;
}

ChatReading readBarrage(const QJsonObject& message)
{
    enum Type { Comment = 1, Gift = 5 };
    ChatReading reading;
    const qint64 type = message.value("Type"_L1).toInteger(-1);
    const QJsonValue data = message.value("Data"_L1);
    const QJsonObject inner =
        data.isObject() ? data.toObject() : QJsonDocument::fromJson(data.toString().toUtf8()).object();
    const QString name = inner.value("User"_L1).toObject().value("Nickname"_L1).toString();
    const QString words = inner.value("Content"_L1).toString();
    if (type == Gift) {
        reading.donations = 1;
    } else if (type != Comment) {
        (type > 0 ? reading.events : reading.unreadable) = 1;
    } else if (withoutMarkup(name).isEmpty() || withoutMarkup(words).isEmpty()) {
        reading.unreadable = 1;
    } else {
        BuyerComment comment;
        comment.source = u"douyin"_s;
        comment.displayName = name;
        comment.text = words;
        comment.messageId = idText(inner.value("MsgId"_L1));
        comment.passingBody = hashOf(message);
        // The room's number is another one every evening; whose room it is stays.
        const QJsonObject owner = inner.value("Owner"_L1).toObject();
        comment.room = idText(owner.value("UserId"_L1));
        comment.roomName = owner.value("Nickname"_L1).toString();
        if (comment.room.isEmpty() || comment.room == "0"_L1) {
            comment.room = idText(inner.value("RoomId"_L1));
            comment.roomName = inner.value("RoomTitle"_L1).toString();
        }
        reading.comments.append(comment);
    }
    return reading;
}

ChatReading readChatJson(const QByteArray& json)
{
    ChatReading reading;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray messages = document.isObject() ? QJsonArray{document.object()} : document.array();
    if (messages.isEmpty() || messages.size() > mostMessages) {
        reading.unreadable = 1;
        return reading;
    }
    for (const QJsonValue& value : messages) {
        const QJsonObject message = value.toObject();
        reading += isBarrage(message) ? readBarrage(message) : readSocialStream(message);
    }
    return reading;
}

} // namespace kaibang
