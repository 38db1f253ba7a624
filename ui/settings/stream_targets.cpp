// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places to go live to as text for the settings. There is no field for a key.
#include "stream_book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRoomClose = 3600;

const StreamPlatform* platformOf(const QByteArray& code)
{
    for (const StreamPlatform& one : streamPlatforms()) {
        if (one.code == QLatin1String(code))
            return &one;
    }
    return nullptr;
}

QJsonObject targetToJson(const BookedTarget& booked)
{
    QJsonObject object{
        {u"id"_s, booked.target.id},
        {u"name"_s, booked.target.name},
        {u"address"_s, shownAddress(booked.target.address)},
        {u"latencyMs"_s, booked.target.address.latencyMs},
        {u"needsKey"_s, booked.target.needsKey},
        {u"preset"_s, QString::fromLatin1(booked.target.preset)},
        {u"roomCloseSeconds"_s, booked.target.roomCloseSeconds},
        {u"platform"_s, QString::fromLatin1(booked.platform)},
        {u"chosen"_s, booked.isChosen},
        {u"primary"_s, booked.isPrimary},
        {u"testsAreUnseen"_s, booked.testsAreUnseen},
    };
    if (booked.line.isThere())
        object.insert(u"line"_s, QJsonObject{{u"at"_s, double(booked.line.at.ms)},
                                             {u"kbps"_s, booked.line.measuredKbps},
                                             {u"atLeast"_s, booked.line.isAtLeast},
                                             {u"preset"_s, QString::fromLatin1(booked.line.preset)}});
    return object;
}

std::optional<BookedTarget> targetFromJson(const QJsonObject& object)
{
    BookedTarget booked;
    StreamTarget& target = booked.target;
    target.id = object.value("id"_L1).toString();
    target.name = object.value("name"_L1).toString();
    target.needsKey = object.value("needsKey"_L1).toBool(true);
    // Reading wants a key beside an RTMP address; the true one is not here.
    const ReadAddress read = readStreamAddress(object.value("address"_L1).toString(), u"none"_s);
    if (target.id.isEmpty() || read.problem != AddressProblem::None)
        return std::nullopt;
    target.address = read.address;
    target.address.latencyMs = std::clamp(object.value("latencyMs"_L1).toInt(120), 20, 8000);
    target.preset = encodePreset(object.value("preset"_L1).toString().toLatin1()).id;
    target.roomCloseSeconds = std::clamp(object.value("roomCloseSeconds"_L1).toInt(), 0, longestRoomClose);
    const QByteArray platform = object.value("platform"_L1).toString().toLatin1();
    booked.platform = platformOf(platform) ? platform : QByteArrayLiteral("other");
    booked.isChosen = object.value("chosen"_L1).toBool(true);
    booked.isPrimary = object.value("primary"_L1).toBool();
    booked.testsAreUnseen = object.value("testsAreUnseen"_L1).toBool();
    const QJsonObject line = object.value("line"_L1).toObject();
    booked.line = {Instant{qint64(line.value("at"_L1).toDouble())}, line.value("kbps"_L1).toInt(),
                   line.value("atLeast"_L1).toBool(), line.value("preset"_L1).toString().toLatin1()};
    return booked;
}

} // namespace

QByteArray targetsToJson(const QList<BookedTarget>& targets)
{
    QJsonArray all;
    for (const BookedTarget& one : targets)
        all.append(targetToJson(one));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<BookedTarget> targetsFromJson(const QByteArray& json)
{
    QList<BookedTarget> all;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        if (const auto booked = targetFromJson(value.toObject()))
            all.append(*booked);
    }
    return all;
}

BookedTarget withChanges(const BookedTarget& now, const BookedTarget& from, const BookedTarget& to)
{
    BookedTarget result = now;
    const auto take = [&](const auto& field) {
        if (field(from) != field(to))
            field(result) = field(to);
    };
    take([](auto& one) -> auto& { return one.target.name; });
    take([](auto& one) -> auto& { return one.target.address; });
    take([](auto& one) -> auto& { return one.target.needsKey; });
    take([](auto& one) -> auto& { return one.target.preset; });
    take([](auto& one) -> auto& { return one.target.roomCloseSeconds; });
    take([](auto& one) -> auto& { return one.platform; });
    take([](auto& one) -> auto& { return one.isChosen; });
    take([](auto& one) -> auto& { return one.isPrimary; });
    take([](auto& one) -> auto& { return one.testsAreUnseen; });
    take([](auto& one) -> auto& { return one.line; });
    return result;
}

bool asTest(const BookedTarget& booked, StreamTarget& target, StreamSecrets& secrets)
{
    const StreamPlatform* platform = platformOf(booked.platform);
    if (platform && makeTest(*platform, target, secrets))
        return true;
    if (!booked.testsAreUnseen)
        return false;
    target.purpose = StreamPurpose::Test;
    return true;
}

bool hasUnseenTest(const BookedTarget& booked)
{
    StreamTarget target = booked.target;
    StreamSecrets none;
    return asTest(booked, target, none);
}

} // namespace kaibang
