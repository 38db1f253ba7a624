// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comments on their way to the ledger while it takes none, not all, or not this one.
#include "comment_fixture.h"
#include "database.h"
#include "failing_files.h"
#include "failing_statements.h"
#include "store_pause.h"

#include <QJsonArray>
#include <QWebSocket>
#include <QWebSocketServer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class CommentStepsTest : public samples::CommentFixture
{
protected:
    void SetUp() override
    {
        CommentFixture::SetUp();
        ASSERT_TRUE(tool.listen(QHostAddress::LocalHost));
        CommentSettings wanted = comments->settings();
        wanted.takesPosts = wanted.readsSocket = true;
        wanted.socketAddress = u"ws://127.0.0.1:%1"_s.arg(tool.serverPort());
        ASSERT_TRUE(save(wanted).ok());
        ASSERT_TRUE(waitFor([&] { return tool.hasPendingConnections() && feed(u"barrage"_s).isStanding; }));
        line.reset(tool.nextPendingConnection());
    }
    void TearDown() override
    {
        line.reset();
        CommentFixture::TearDown();
    }
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    void speak(const QByteArray& json) { line->sendTextMessage(QString::fromUtf8(json)); }
    /// From now on the ledger takes no claim of somebody called Poison.
    void refusePoison()
    {
        ASSERT_TRUE(answer(store->read([](Ledger& ledger) -> Result<Done> {
                        ledger.database().execute(
                            u"CREATE TRIGGER no_poison BEFORE INSERT ON claim WHEN NEW.alias='P***n' "
                            "BEGIN SELECT RAISE(ABORT,'not this one'); END"_s);
                        return Done{};
                    })).ok());
    }

    QWebSocketServer tool{u"tool"_s, QWebSocketServer::NonSecureMode};
    std::unique_ptr<QWebSocket> line;
};

TEST_F(CommentStepsTest, OneThatCannotBeStoredDoesNotTakeItsNeighboursAlong)
{
    refusePoison();
    {
        const samples::StorePause pause(*store);
        speak(said(u"Eva Sol"_s, u"hola"_s, 1)); // is on its way alone; the others wait and go together
        speak(said(u"Ana Ruiz"_s, u"lo quiero"_s, 2));
        speak(said(u"Poison"_s, u"lo quiero"_s, 3));
        speak(said(u"Leo Paz"_s, u"lo quiero"_s, 4));
        ASSERT_TRUE(waitFor([&] { return feed(u"barrage"_s).received == 4; }));
    }
    ASSERT_TRUE(waitFor([&] { return comments->heard().size() == 3; }));
    EXPECT_EQ(comments->heard().front().alias, u"L***z"_s);
    EXPECT_EQ(tray->board().holds.size(), 2);
    EXPECT_EQ(feed(u"barrage"_s).lost, 1) << "and it is told that one is lost";
    EXPECT_EQ(curl(said(u"Poison"_s, u"lo quiero 2"_s, 5)), 503) << "whoever waits for an answer hears it";
    EXPECT_EQ(feed(u"ssn"_s).lost, 1);
    EXPECT_EQ(curl(said(u"Mia Luz"_s, u"lo quiero"_s, 6)), 200);
    EXPECT_EQ(tray->board().holds.size(), 3);
}

TEST_F(CommentStepsTest, TwoCommentsOfANewRoomInOneDeliveryAreAskedAboutOnce)
{
    QSignalSpy asked(comments.get(), &CommentDesk::roomAsked);
    const auto from = [](int id, const QString& name) {
        const QByteArray inner = QJsonDocument(QJsonObject{{u"MsgId"_s, id},
                                                           {u"User"_s, QJsonObject{{u"Nickname"_s, name}}},
                                                           {u"Owner"_s, QJsonObject{{u"UserId"_s, u"77"_s}}},
                                                           {u"Content"_s, u"我要1个"_s}})
                                     .toJson(QJsonDocument::Compact);
        return QJsonObject{{u"Type"_s, 1}, {u"Data"_s, QString::fromUtf8(inner)}};
    };
    EXPECT_EQ(curl(QJsonDocument(QJsonArray{from(1, u"小鱼"_s), from(2, u"大鱼"_s)}).toJson()), 200);
    EXPECT_TRUE(waitFor([&] { return asked.count() == 1; }));
    EXPECT_EQ(feed(u"ssn"_s).otherRooms, 2);
    EXPECT_EQ(comments->rooms().size(), 1);
    EXPECT_EQ(tray->board().undecided.size(), 2);
}

TEST_F(CommentStepsTest, ADiskThatIsFullIsWaitedFor)
{
    samples::FailingFiles full(u"ledger.kaibang"_s, 0, ENOSPC);
    std::optional<ErrorKind> told;
    QObject::connect(tray.get(), &ClaimTray::failed, tray.get(), [&](const Error& error) {
        told = error.kind;
        full.end();
    });
    EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo quiero 2"_s, 1)), 200);
    EXPECT_EQ(told, ErrorKind::DiskFull);
    EXPECT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(feed(u"ssn"_s).lost, 0);
    expectSound();
}

TEST_F(CommentStepsTest, ALedgerThatAnotherProgramHoldsIsWaitedFor)
{
    ASSERT_TRUE(answer(store->read([](Ledger& ledger) -> Result<Done> {
                    ledger.database().execute(u"PRAGMA busy_timeout=0"_s); // else it waits for seconds by itself
                    return Done{};
                })).ok());
    const auto other = Database::open(path(), Database::Mode::ReadWrite);
    ASSERT_TRUE(other.ok());
    ASSERT_TRUE(other.value()->begin());
    std::optional<ErrorKind> told;
    QObject::connect(tray.get(), &ClaimTray::failed, tray.get(), [&](const Error& error) {
        told = error.kind;
        other.value()->rollback();
    });
    EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo quiero 2"_s, 1)), 200);
    EXPECT_EQ(told, ErrorKind::Locked);
    EXPECT_EQ(tray->board().holds.size(), 1);
    EXPECT_EQ(feed(u"ssn"_s).lost, 0);
}

TEST_F(CommentStepsTest, WhatIsMoreThanCanWaitIsLostAndToldSo)
{
    constexpr int each = 1'000, frames = CommentDesk::mostWaiting / each;
    const auto frame = [](int nth) {
        QJsonArray many;
        for (int i = 0; i < each; ++i)
            many.append(QJsonObject{{u"type"_s, u"x"_s},
                                    {u"chatname"_s, u"Eva"_s},
                                    {u"chatmessage"_s, u"hola"_s},
                                    {u"id"_s, nth * each + i}});
        return QJsonDocument(many).toJson(QJsonDocument::Compact);
    };
    {
        const samples::FailingStatements failing(0, samples::FailingStatements::Ends::AtItsEnd);
        for (int nth = 0; nth < frames; ++nth)
            speak(frame(nth));
        ASSERT_TRUE(waitFor([&] { return feed(u"barrage"_s).received == frames * each; }));
        ASSERT_TRUE(waitFor([&] { return failing.hasRefused(); }));
        EXPECT_EQ(feed(u"barrage"_s).lost, 0) << "so many can wait";
        EXPECT_EQ(curl(said(u"Ana Ruiz"_s, u"lo quiero"_s, 1)), 429);
        EXPECT_EQ(feed(u"ssn"_s).lost, 1);
        speak(frame(frames));
        EXPECT_TRUE(waitFor([&] { return feed(u"barrage"_s).lost == each; }));
        EXPECT_TRUE(comments->heard().isEmpty());
    }
    EXPECT_TRUE(waitFor([&] { return !comments->heard().isEmpty(); })) << "what waited goes on when the disk is back";
    EXPECT_EQ(feed(u"barrage"_s).lost, each);
}

} // namespace
} // namespace kaibang
