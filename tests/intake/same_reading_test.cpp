// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a cursor has moved, a reading holds anything and two crowds are the same rests on "is it equal?": each part
// of these values has to count.
#include "change_cursor.h"
#include "chat_reading.h"
#include "irc_line.h"
#include "rehearsal_crowd.h"
#include "woo_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The first of the changes that goes unnoticed, counted from 1; 0 for none.
template<typename T>
int unnoticedChange(const T& plain, std::initializer_list<std::function<void(T&)>> changes)
{
    int number = 0;
    for (const auto& change : changes) {
        ++number;
        T other = plain;
        EXPECT_EQ(other, plain) << number;
        change(other);
        if (other == plain)
            return number;
    }
    return 0;
}

TEST(SameReading, NoticesEachPartOfAPlainValue)
{
    EXPECT_EQ(unnoticedChange<ChatReading>({}, {[](auto& v) { v.comments.append(BuyerComment()); },
                                                [](auto& v) { v.events = 1; }, [](auto& v) { v.donations = 1; },
                                                [](auto& v) { v.unreadable = 1; }}),
              0);
    EXPECT_EQ(unnoticedChange<CrowdTruth>({}, {[](auto& v) { v.orders = 1; }, [](auto& v) { v.paid = 1; },
                                               [](auto& v) { v.unpaid = 1; }, [](auto& v) { v.cancelled = 1; },
                                               [](auto& v) { v.refunded = 1; }, [](auto& v) { v.duplicates = 1; },
                                               [](auto& v) { v.deliveries = 1; }, [](auto& v) { v.paidMinor = 1; },
                                               [](auto& v) { v.refundedMinor = 1; },
                                               [](auto& v) { v.unitsTaken.insert(u"A"_s, 1); }}),
              0);
    EXPECT_EQ(unnoticedChange<CrowdDelivery>({}, {[](auto& v) { v.atMs = 1; }, [](auto& v) { v.webhookId = "m"; },
                                                  [](auto& v) { v.contentType = "c"; }, [](auto& v) { v.body = "b"; }}),
              0);
    EXPECT_EQ(unnoticedChange<CrowdPlan>(
                  {}, {[](auto& v) { v.deliveries.append(CrowdDelivery()); }, [](auto& v) { v.truth.orders = 1; }}),
              0);
    EXPECT_EQ(unnoticedChange<ChangeAsk>({}, {[](auto& v) { v.from = 1; }, [](auto& v) { v.token = "t"; }}), 0);
    EXPECT_EQ(unnoticedChange<WooAsk>({}, {[](auto& v) { v.after = 1; }, [](auto& v) { v.before = 1; },
                                           [](auto& v) { v.page = 2; }, [](auto& v) { v.isById = true; }}),
              0);
    EXPECT_EQ(unnoticedChange<IrcLine>({}, {[](auto& v) { v.tags.insert(u"a"_s, {}); },
                                            [](auto& v) { v.prefix = u"p"_s; }, [](auto& v) { v.command = u"C"_s; },
                                            [](auto& v) { v.params = QStringList{u"x"_s}; }}),
              0);
    EXPECT_EQ(unnoticedChange<ChatReading>({}, {[](auto& v) { v.events = 1; }, [](auto&) {}}), 2) << "the control";
}

/// Each value below `object`, changed by itself.
QList<QJsonObject> changedOnce(const QJsonObject& object)
{
    QList<QJsonObject> changed;
    const auto add = [&](const QString& name, const QJsonValue& value) {
        QJsonObject other = object;
        other.insert(name, value);
        changed.append(other);
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (it.key() == u"v"_s)
            continue; // of the form of the bytes
        if (value.isBool())
            add(it.key(), !value.toBool());
        else if (value.isDouble())
            add(it.key(), value.toInteger() + 1);
        else if (value.isString())
            add(it.key(), QString(value.toString() + u'x'));
        else if (value.isObject()) {
            for (const QJsonObject& inner : changedOnce(value.toObject()))
                add(it.key(), inner);
            if (!value.toObject().isEmpty())
                add(it.key(), QJsonObject());
        } else {
            for (int i = 0; i < value.toArray().size(); ++i) {
                QJsonArray other = value.toArray();
                other[i] = other[i].isString() ? QJsonValue(QString(other[i].toString() + u'x'))
                                               : QJsonValue(other[i].toInteger() + 1);
                add(it.key(), other);
            }
        }
    }
    return changed;
}

template<typename Cursor>
void expectEachPartCounts(const char* json, int parts)
{
    const auto plain = Cursor::fromBytes(json);
    ASSERT_TRUE(plain);
    EXPECT_EQ(Cursor::fromBytes(json), plain);
    EXPECT_EQ(QJsonDocument::fromJson(plain->toBytes()), QJsonDocument::fromJson(json)) << "all of it is kept";
    const QList<QJsonObject> others = changedOnce(QJsonDocument::fromJson(json).object());
    EXPECT_EQ(others.size(), parts);
    for (const QJsonObject& other : others) {
        const QByteArray bytes = QJsonDocument(other).toJson(QJsonDocument::Compact);
        EXPECT_NE(Cursor::fromBytes(bytes), plain) << bytes.toStdString();
    }
}

TEST(SameReading, NoticesEachPartOfACursor)
{
    expectEachPartCounts<ChangeCursor>(
        R"({"v":1,"high":1000,"walk":900,"token":"t","news":true,"seen":{"7":[990,"abc",1]}})", 8);
    expectEachPartCounts<WooCursor>(
        R"({"v":1,"orders":{"high":1000,"walk":900,"block":[950,3],"seen":{"7":[990,"abc",1]}},)"
        R"("trash":{"high":800,"seen":{}},"in_trash":true})",
        12);
    EXPECT_EQ(ChangeCursor::fromBytes(R"({"v":2,"high":1000})"), std::nullopt) << "of another version";
}

} // namespace
} // namespace kaibang
