// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an IRC server may say besides comments, from a server of the test's own: who is let in, who is sent away and
// why, and which of its words are no comment.
#include "irc_chat.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int replyPatience = 20'000;

/// A server that says what the test wants it to, and the chat that reads it.
class ChatReply : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_server.listen(QHostAddress::LocalHost)); }
    void begin(const QString& channel = u"rancho"_s)
    {
        IrcSetup setup;
        setup.host = u"127.0.0.1"_s;
        setup.port = m_server.serverPort();
        setup.isEncrypted = false;
        setup.channel = channel;
        setup.firstWaitMs = firstWaitMs;
        setup.longestWaitMs = longestWaitMs;
        m_chat = std::make_unique<IrcChat>(setup);
        QObject::connect(m_chat.get(), &ChatSource::heard, m_chat.get(),
                         [this](const ChatReading& told) { reading += told; });
        QObject::connect(m_chat.get(), &ChatSource::stateChanged, m_chat.get(),
                         [this](const ChatState& state) { states.append(state); });
        m_chat->begin();
        meet();
    }
    /// Waits for the next connection and the name it gives itself.
    void meet()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }, replyPatience));
        m_line.reset(m_server.nextPendingConnection());
        m_said.clear();
        nick = waitForNick();
    }
    QByteArray waitForNick(int which = 1)
    {
        EXPECT_TRUE(waitForSaid("NICK ", which) && waitForSaid("CAP END"));
        const qsizetype at = m_said.lastIndexOf("NICK ") + 5;
        EXPECT_TRUE(QTest::qWaitFor([&] { return hear().indexOf("\r\n", at) > 0; }, replyPatience));
        return m_said.mid(at, m_said.indexOf("\r\n", at) - at);
    }
    bool waitForSaid(const QByteArray& words, int times = 1)
    {
        return QTest::qWaitFor([&] { return hear().count(words) >= times; }, replyPatience);
    }
    void say(const QByteArray& line) { m_line->write(line + "\r\n"); }
    void join(const QByteArray& channel = "#rancho")
    {
        say(":srv 001 " + nick + " :hello");
        ASSERT_TRUE(waitForSaid("JOIN " + channel + "\r\n"));
        say(':' + nick + "!n@h JOIN " + channel);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return !states.isEmpty() && states.constLast().isJoined; }, replyPatience));
    }
    [[nodiscard]] ChatState nextState()
    {
        const qsizetype known = states.size();
        EXPECT_TRUE(QTest::qWaitFor([&] { return states.size() > known; }, replyPatience));
        return states.isEmpty() ? ChatState{} : states.constLast();
    }
    /// After a line that changes nothing: it was read when the answer to what follows it is here.
    void passOver(const QByteArray& line)
    {
        const QByteArray mark = "after-" + QByteArray::number(++m_marks);
        say(line);
        say("PING :" + mark);
        EXPECT_TRUE(waitForSaid("PONG :" + mark)) << line.toStdString();
    }

    qint64 firstWaitMs = 60'000, longestWaitMs = 120'000; // nobody comes back while the test looks
    QByteArray nick;
    ChatReading reading;
    QList<ChatState> states;

private:
    QByteArray& hear()
    {
        m_said += m_line->readAll();
        return m_said;
    }
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_line;
    std::unique_ptr<IrcChat> m_chat;
    QByteArray m_said;
    int m_marks = 0;
};

struct SentAway
{
    const char* line; ///< %1 stands for the name of the reader
    bool isJoined;
    FeedTrouble trouble;
    const char* detail;
    friend void PrintTo(const SentAway& sent, std::ostream* out) { *out << sent.line; }
};

class ChatSentAway : public ChatReply, public testing::WithParamInterface<SentAway>
{};

TEST_P(ChatSentAway, TheReasonIsToldAndTheNextTryHasItsTime)
{
    const SentAway& sent = GetParam();
    begin();
    if (sent.isJoined)
        join();
    say(QByteArray(sent.line).replace("%1", nick));
    const ChatState state = nextState();
    EXPECT_FALSE(state.isJoined);
    EXPECT_EQ(state.trouble, sent.trouble);
    EXPECT_EQ(state.detail, QLatin1String(sent.detail));
    // Where only a person can help, half of the longest wait is the least.
    const bool isForPeople = sent.trouble == FeedTrouble::NoChannel || sent.trouble == FeedTrouble::ShutOut;
    ASSERT_TRUE(state.nextTryMs);
    EXPECT_GE(*state.nextTryMs, isForPeople ? longestWaitMs / 2 : 1);
}

using enum FeedTrouble;
INSTANTIATE_TEST_SUITE_P(
    Lines, ChatSentAway,
    testing::Values(
        SentAway{"ERROR :Closing Link: too many", false, ShutOut, "Closing Link: too many"},
        SentAway{"ERROR :Server goes down", true, ServerFailed, "Server goes down"},
        SentAway{":op!o@h KICK #rancho %1 :bye", true, NoChannel, "shut out of the channel"},
        SentAway{":srv 464 %1 :Password incorrect", false, ShutOut, "Password incorrect"},
        SentAway{":srv 465 %1 :You are banned", false, ShutOut, "You are banned"},
        SentAway{":srv 465", false, ShutOut, ""}, SentAway{":srv 474", false, NoChannel, ""},
        SentAway{":srv 403 %1 #rancho :No such channel", false, NoChannel, "No such channel"},
        SentAway{":srv 477 %1 #rancho :Register first", false, NoChannel, "Register first"},
        SentAway{"@msg-id=msg_channel_suspended :tmi NOTICE #rancho :gone", true, NoChannel, "msg_channel_suspended"},
        SentAway{"@msg-id=msg_banned :tmi NOTICE #rancho :out", true, NoChannel, "msg_banned"},
        SentAway{":tmi NOTICE * :Login authentication failed", false, ShutOut, "Login authentication failed"}));

TEST_F(ChatReply, WhatIsNotAboutUsChangesNothing)
{
    begin();
    passOver(":tmi NOTICE * :Looking up your hostname");
    passOver(":srv 375 me :- message of the day");
    passOver("ERR :unknown");
    EXPECT_TRUE(states.isEmpty()) << "not let in yet, and not sent away";
    join();
    const qsizetype known = states.size();
    passOver(":op!o@h KICK #rancho somebody :bye");
    passOver(":lupita!l@h JOIN #rancho");
    passOver("@msg-id=slow_on :tmi NOTICE #rancho :slow mode");
    passOver(":tmi NOTICE #rancho :Login is not asked for here");
    passOver(":srv 403 me #other :No such channel");
    passOver(":srv 366 me #rancho :End of names");
    EXPECT_EQ(states.size(), known);
    EXPECT_TRUE(states.constLast().isJoined);
    EXPECT_EQ(reading, ChatReading{});
    passOver("12345 :no command");
    EXPECT_EQ(reading.unreadable, 1);
}

TEST_F(ChatReply, OnlyWhatIsSaidInTheChannelByAPersonIsAComment)
{
    begin(u" &Rancho "_s);
    join("&rancho");
    passOver(":ana!a@h PRIVMSG &RANCHO :uno");
    passOver("@bits=100 :ana!a@h PRIVMSG &rancho :cheer100 dos");
    passOver("@bits=0;tmi-sent-ts=0;time=2026-11-20T18:00:00.000Z :ana!a@h PRIVMSG &rancho :tres");
    passOver("@tmi-sent-ts=1795000000000;display-name=\\s;msgid=m4 :ana!a@h PRIVMSG &rancho :cuatro");
    passOver(":ana!a@h PRIVMSG &rancho :\x01"
             "ACTION cinco");
    ASSERT_EQ(reading.comments.size(), 4);
    EXPECT_EQ(reading.comments.at(0).text, u"uno"_s);
    EXPECT_EQ(reading.comments.at(0).room, u"rancho"_s);
    EXPECT_EQ(reading.comments.at(0).at, std::nullopt);
    EXPECT_EQ(reading.comments.at(1).at, Instant::fromIso(u"2026-11-20T18:00:00Z"_s));
    EXPECT_EQ(reading.comments.at(2).at, Instant{1'795'000'000'000});
    EXPECT_EQ(reading.comments.at(2).displayName, u"ana"_s) << "a blank name is none";
    EXPECT_EQ(reading.comments.at(2).messageId, u"m4"_s);
    EXPECT_EQ(reading.comments.at(3).text, u"cinco"_s) << "what /me says, without its end";
    EXPECT_EQ(reading.donations, 1);
    EXPECT_EQ(reading.events, 0);
    for (const QByteArray& none :
         {QByteArray(":ana!a@h PRIVMSG #other :lo quiero"), QByteArray("PRIVMSG &rancho :from nobody"),
          QByteArray(":ana!a@h PRIVMSG &rancho :\x01VERSION\x01"), QByteArray(":ana!a@h PRIVMSG &rancho :<b></b>"),
          QByteArray(":ana!a@h PRIVMSG &rancho")}) {
        const int before = reading.events;
        passOver(none);
        EXPECT_EQ(reading.events, before + 1) << none.toStdString();
    }
    EXPECT_EQ(reading.comments.size(), 4);
}

TEST_F(ChatReply, ANameThatNobodyTakesIsGivenUpAfterEight)
{
    begin();
    const QByteArray first = nick;
    say(":srv 436 * " + nick + " :Nickname collision");
    const QByteArray second = waitForNick(2);
    EXPECT_NE(second, first);
    EXPECT_TRUE(second.startsWith("justinfan")) << second.toStdString();
    say(":srv 432 * " + second + " :Erroneous nickname");
    const QByteArray third = waitForNick(3);
    EXPECT_TRUE(third.startsWith("jfan")) << third.toStdString();
    EXPECT_LE(third.size(), 9) << "what the oldest servers allow";
    for (int i = 4; i <= 9; ++i) {
        say(":srv 433 * x :Nickname is already in use");
        waitForNick(i);
    }
    EXPECT_TRUE(states.isEmpty());
    say(":srv 433 * x :Nickname is already in use");
    const ChatState state = nextState();
    EXPECT_EQ(state.trouble, ShutOut);
    EXPECT_EQ(state.detail, u"no name is free"_s);
}

TEST_F(ChatReply, WhoWasSentAwayComesBackAsANewcomer)
{
    firstWaitMs = 10;
    longestWaitMs = 20;
    begin();
    join();
    // What stands behind the line that ends it is not read any more.
    say(":op!o@h KICK #rancho " + nick + " :bye\r\n:ana!a@h PRIVMSG #rancho :too late");
    EXPECT_EQ(nextState().trouble, NoChannel);
    meet();
    join();
    EXPECT_TRUE(reading.comments.isEmpty());
    passOver(":ana!a@h PRIVMSG #rancho :uno");
    EXPECT_EQ(reading.comments.size(), 1);
}

} // namespace
} // namespace kaibang
