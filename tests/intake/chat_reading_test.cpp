// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recorded messages of chats' bridges, and which of them are comments.
#include "chat_reading.h"
#include "repeat_guard.h"

#include <QFile>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

ChatReading readFile(const char* name)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/chat/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    ChatReading reading;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.trimmed().isEmpty())
            reading += readChatJson(line);
    return reading;
}

TEST(ChatReading, SocialStreamsMessagesAreCommentsGiftsAndEvents)
{
    const ChatReading reading = readFile("ssn_messages.jsonl");
    ASSERT_EQ(reading.comments.size(), 3);
    EXPECT_EQ(reading.donations, 1);
    EXPECT_EQ(reading.events, 1);
    EXPECT_EQ(reading.unreadable, 0);
    EXPECT_EQ(reading.comments.at(0).source, u"facebook"_s);
    EXPECT_EQ(reading.comments.at(0).displayName, u"Ana"_s);
    EXPECT_EQ(reading.comments.at(0).text, u"apartado 2 del mango 🥭"_s);
    EXPECT_EQ(reading.comments.at(0).passingId, u"1"_s);
    EXPECT_EQ(reading.comments.at(0).messageId, QString()) << "the bridge's number does not outlive the bridge";
    EXPECT_EQ(reading.comments.at(2).source, u"bilibili"_s);
}

TEST(ChatReading, BarragesIdsKeepEveryDigit)
{
    const ChatReading reading = readFile("barrage.jsonl");
    ASSERT_EQ(reading.comments.size(), 2);
    EXPECT_EQ(reading.events, 1);
    EXPECT_EQ(reading.donations, 1);
    EXPECT_EQ(reading.unreadable, 1);
    EXPECT_EQ(reading.comments.at(0).messageId, u"7290123456789012345"_s);
    EXPECT_EQ(reading.comments.at(0).room, u"5566"_s);
    EXPECT_EQ(reading.comments.at(0).roomName, u"阿秀开蚌"_s);
    EXPECT_EQ(reading.comments.at(1).room, u"7290000000000000001"_s) << "no host is told: the room's number";
    // A number that JSON can give only rounded would name another message.
    const auto large =
        readChatJson(R"({"Type":1,"Data":{"MsgId":18446744073709551615,"User":{"Nickname":"a"},"Content":"b"}})");
    ASSERT_EQ(large.comments.size(), 1);
    EXPECT_EQ(large.comments.at(0).messageId, QString());
}

TEST(ChatReading, WhatIsNoCommentIsCountedAndNothingElse)
{
    const auto counts = [](const QByteArray& json) {
        const ChatReading r = readChatJson(json);
        return u"%1 %2 %3 %4"_s.arg(r.comments.size()).arg(r.events).arg(r.donations).arg(r.unreadable);
    };
    EXPECT_EQ(counts("{}"), u"0 0 0 1"_s);
    EXPECT_EQ(counts("[]"), u"0 0 0 1"_s);
    EXPECT_EQ(counts("lo quiero"), u"0 0 0 1"_s);
    EXPECT_EQ(counts("[1,null,\"a\"]"), u"0 0 0 3"_s);
    EXPECT_EQ(counts(R"({"type":"tiktok","chatname":"Ana","chatmessage":"joined","event":"joined"})"), u"0 1 0 0"_s);
    EXPECT_EQ(counts(R"({"type":"tiktok","chatname":"Ana","chatmessage":"yo","event":false,"hasDonation":""})"),
              u"1 0 0 0"_s);
    EXPECT_EQ(counts(R"({"type":"tiktok","chatname":"Ana","chatmessage":"yo","hasDonation":"5 roses"})"), u"0 0 1 0"_s);
    EXPECT_EQ(counts(R"({"type":"tiktok","chatname":"Ana","chatmessage":"<img src=x>"})"), u"0 1 0 0"_s);
    EXPECT_EQ(
        counts(R"([{"type":"a","chatname":"A","chatmessage":"1"},{"type":"b","chatname":"B","chatmessage":"2"}])"),
        u"2 0 0 0"_s);
    const auto stable = readChatJson(
        R"({"type":"twitch","chatname":"A","chatmessage":"yo","id":7,"sourceName":"rancho","meta":{"messageId":"b34c"}})");
    EXPECT_EQ(stable.comments.value(0).messageId, u"b34c"_s);
    EXPECT_EQ(stable.comments.value(0).room, u"rancho"_s);
}

BuyerComment said(const QString& name, const QString& words, const QString& number)
{
    BuyerComment comment;
    comment.source = u"facebook"_s;
    comment.displayName = name;
    comment.text = words;
    comment.passingId = number;
    comment.passingBody = name + words + number;
    return comment;
}

TEST(RepeatGuard, EqualClaimsAreTwoAndAMessageSentAgainIsOne)
{
    RepeatGuard guard;
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Ana"_s, u"yo"_s, u"5"_s), 0));
    EXPECT_TRUE(guard.isRepeat(u"ssn"_s, said(u"Ana"_s, u"yo"_s, u"5"_s), 100));
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Ana"_s, u"yo"_s, u"6"_s), 200)) << "she said it twice";
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Bob"_s, u"yo"_s, u"6"_s), 300)) << "the bridge began again";
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Ana"_s, u"yo"_s, u"5"_s), 40'000)) << "long after";
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Eva"_s, u"yo"_s, {}), 50'000));
    EXPECT_TRUE(guard.isRepeat(u"ssn"_s, said(u"Eva"_s, u"yo"_s, {}), 51'000));
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Eva"_s, u"yo"_s, {}), 55'000));
    BuyerComment stable = said(u"Ana"_s, u"yo"_s, u"9"_s);
    stable.messageId = u"b34c"_s;
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, stable, 56'000));
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, stable, 56'001)) << "the ledger knows it, and for longer";
}

/// A bridge's evening: comments with growing numbers, some sent again soon, sometimes the bridge begins again.
struct Evening
{
    struct Delivery
    {
        BuyerComment comment;
        qint64 at;
        bool isFirst;
    };
    std::vector<Delivery> deliveries;
};

Evening drawEvening()
{
    Evening evening;
    qint64 now = 0;
    int number = 1;
    const int many = *rc::gen::inRange(1, 120);
    for (int i = 0; i < many; ++i) {
        now += *rc::gen::inRange(1, 4'000);
        if (*rc::gen::inRange(0, 20) == 0) { // a browser takes longer than that to start
            now += RepeatGuard::sameNumberMs + 1;
            number = 1;
        }
        const BuyerComment one = said(*rc::gen::element(u"Ana"_s, u"Bob"_s), *rc::gen::element(u"yo"_s, u"yo 2"_s),
                                      QString::number(number++));
        evening.deliveries.push_back({one, now, true});
        if (*rc::gen::inRange(0, 3) == 0)
            evening.deliveries.push_back({one, now + *rc::gen::inRange(1, 20'000), false});
    }
    std::stable_sort(evening.deliveries.begin(), evening.deliveries.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    return evening;
}

bool tellsApart(const Evening& evening, const std::function<bool(const BuyerComment&, qint64)>& isRepeat)
{
    return std::all_of(evening.deliveries.begin(), evening.deliveries.end(),
                       [&](const auto& d) { return isRepeat(d.comment, d.at) != d.isFirst; });
}

TEST(RepeatGuard, LosesNoEqualClaimAndCountsNoneTwice)
{
    EXPECT_TRUE(rc::check([] {
        RepeatGuard guard;
        RC_ASSERT(tellsApart(drawEvening(), [&guard](const BuyerComment& comment, qint64 at) {
            return guard.isRepeat(u"ssn"_s, comment, at);
        }));
    }));
}

// What would happen with the two rules that come to mind first. If these passed, the property would prove nothing.
TEST(RepeatGuard, ControlSimplerRulesFail)
{
    int byNumber = 0, byWords = 0;
    rc::check([&] {
        const Evening evening = drawEvening();
        QSet<QString> numbers, words;
        byNumber += tellsApart(evening, [&numbers](const BuyerComment& comment, qint64) {
            const bool isKnown = numbers.contains(comment.passingId);
            numbers.insert(comment.passingId);
            return isKnown;
        });
        byWords += tellsApart(evening, [&words](const BuyerComment& comment, qint64) {
            const bool isKnown = words.contains(comment.displayName + comment.text);
            words.insert(comment.displayName + comment.text);
            return isKnown;
        });
    });
    EXPECT_LT(byNumber, 100) << "a bridge that begins again";
    EXPECT_LT(byWords, 100) << "a viewer who says it twice";
}

TEST(RepeatGuard, ItsMemoryIsBounded)
{
    RepeatGuard guard;
    for (int i = 0; i < 60'000; ++i)
        EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Ana"_s, u"yo"_s, QString::number(i)), 1));
    EXPECT_LE(guard.kept(), static_cast<qsizetype>(RepeatGuard::mostKept));
    EXPECT_FALSE(guard.isRepeat(u"ssn"_s, said(u"Ana"_s, u"yo"_s, u"x"_s), 100'000));
    EXPECT_LE(guard.kept(), 1);
}

} // namespace
} // namespace kaibang
