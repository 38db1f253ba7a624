// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_events.h"
#include "drop_folder.h"
#include "watch_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;

namespace {

const Instant now{1'800'000'000'000};

QByteArray lineOf(const QString& id)
{
    OrderEvent event;
    event.source = QStringLiteral("myshop");
    event.shopId = QStringLiteral("main");
    event.orderId = id;
    event.placedAt = now;
    event.currency = Currency::fromCode(u"MXN").value();
    event.payment = Payment::Paid;
    OrderLine line;
    line.lineId = QStringLiteral("1");
    line.sku = QStringLiteral("A");
    event.lines.append(line);
    return QJsonDocument(toCloudEvent(event, QStringLiteral("/s"), id, now)).toJson(QJsonDocument::Compact) + '\n';
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DropFolderTest : public testing::Test
{
protected:
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    std::unique_ptr<DropFolder> open()
    {
        return std::make_unique<DropFolder>(
            folder.path(), QStringLiteral("drop"), [] { return now; },
            [this](OrderBatch batch, BatchReply reply) {
                batches.append(batch);
                if (fails)
                    reply(Error{ErrorKind::DiskFull, QStringLiteral("full")});
                else
                    reply(outcomesOf(batch));
            });
    }
    QList<OrderOutcome> outcomesOf(const OrderBatch& batch) const
    {
        QList<OrderOutcome> outcomes;
        for (const OrderEvent& event : batch.events) {
            const bool no = refused.contains(event.orderId);
            outcomes.append({{},
                             event.orderId,
                             {},
                             no ? OutcomeKind::Refused : OutcomeKind::Added,
                             no ? OutcomeReason::CurrencyChanged : OutcomeReason::NewOrder});
        }
        for (qsizetype i = 0; i < batch.comments.size(); ++i)
            outcomes.append({{}, {}, {}, OutcomeKind::Unchanged, OutcomeReason::CommentRead});
        return outcomes;
    }
    QTemporaryDir folder;
    QList<OrderBatch> batches;
    QStringList refused;
    bool fails = false;
};

} // namespace

TEST_F(DropFolderTest, TakesFilesAndSetsBadLinesAside)
{
    write(path("a.jsonl"), lineOf(QStringLiteral("1")) + "{bad\n\n" + lineOf(QStringLiteral("2")));
    write(path("b.jsonl.part"), lineOf(QStringLiteral("3")));
    auto drop = open();
    QSignalSpy taken(drop.get(), &DropFolder::fileTaken);
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == 1; }));
    EXPECT_EQ(taken.first().at(1).toInt(), 2);
    EXPECT_EQ(taken.first().at(2).toInt(), 1);
    ASSERT_EQ(batches.size(), 1);
    EXPECT_EQ(batches.first().sourceId, QStringLiteral("drop"));
    EXPECT_EQ(batches.first().problems.first().row, 2);
    EXPECT_FALSE(QFile::exists(path("a.jsonl")));
    EXPECT_TRUE(QFile::exists(path("done/a.jsonl")));
    EXPECT_TRUE(QFile::exists(path("b.jsonl.part")));
    const QByteArray rejected = contentOf(path("rejected/a.jsonl"));
    EXPECT_TRUE(rejected.startsWith("# line 2: not JSON"));
    EXPECT_TRUE(rejected.contains("\n{bad\n"));
}

TEST_F(DropFolderTest, WhatTheLedgerRefusesIsSetAsideWithItsReason)
{
    write(path("a.jsonl"), lineOf(QStringLiteral("1")) + lineOf(QStringLiteral("2")));
    refused = {QStringLiteral("2")};
    auto drop = open();
    QSignalSpy taken(drop.get(), &DropFolder::fileTaken);
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == 1; }));
    EXPECT_EQ(taken.first().at(1).toInt(), 1);
    EXPECT_EQ(taken.first().at(2).toInt(), 1);
    const QByteArray rejected = contentOf(path("rejected/a.jsonl"));
    EXPECT_TRUE(rejected.startsWith("# line 2: " + reasonName(OutcomeReason::CurrencyChanged).toUtf8()))
        << rejected.data();
    EXPECT_TRUE(rejected.contains(lineOf(QStringLiteral("2")).trimmed()));
    EXPECT_FALSE(rejected.contains(lineOf(QStringLiteral("1")).trimmed()));
}

TEST_F(DropFolderTest, CommentsGoAlongWithOrders)
{
    write(path("a.jsonl"), R"({"specversion":"1.0","type":"io.kaibang.comment","source":"/chat","id":"c1","data":)"
                           R"({"source":"facebook","name":"Ana","text":"yo 2"}})"
                           "\n" +
                               lineOf(QStringLiteral("1")));
    auto drop = open();
    QSignalSpy taken(drop.get(), &DropFolder::fileTaken);
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == 1; }));
    ASSERT_EQ(batches.size(), 1);
    ASSERT_EQ(batches.first().comments.size(), 1) << contentOf(path("rejected/a.jsonl")).data();
    EXPECT_EQ(batches.first().comments.first().text, QStringLiteral("yo 2"));
    EXPECT_EQ(taken.first().at(1).toInt(), 2);
}

TEST_F(DropFolderTest, SeesRenamesAndNeverOverwrites)
{
    auto drop = open();
    QSignalSpy taken(drop.get(), &DropFolder::fileTaken);
    ASSERT_TRUE(drop->start().ok());
    for (int i = 1; i <= 2; ++i) {
        write(path("x.part"), lineOf(QString::number(i)));
        ASSERT_TRUE(QFile::rename(path("x.part"), path("x.jsonl")));
        ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == i; }, 7000));
    }
    EXPECT_EQ(contentOf(path("done/x.jsonl")), lineOf(QStringLiteral("1")));
    EXPECT_EQ(contentOf(path("done/x-2.jsonl")), lineOf(QStringLiteral("2")));
    EXPECT_TRUE(QDir(path("rejected")).isEmpty());
}

TEST_F(DropFolderTest, AFailureLeavesTheFile)
{
    fails = true;
    write(path("a.jsonl"), lineOf(QStringLiteral("1")));
    auto drop = open();
    QSignalSpy failed(drop.get(), &DropFolder::fileFailed);
    QSignalSpy taken(drop.get(), &DropFolder::fileTaken);
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }));
    EXPECT_TRUE(QFile::exists(path("a.jsonl")));
    fails = false;
    drop->scan();
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == 1; }));
    EXPECT_TRUE(QFile::exists(path("done/a.jsonl")));
}

TEST_F(DropFolderTest, AFileOfBadLinesOnlyIsSetAsideAndToldToTheLedger)
{
    write(path("a.jsonl"), "nothing\n");
    auto drop = open();
    QSignalSpy taken(drop.get(), &DropFolder::fileTaken);
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == 1; }));
    ASSERT_EQ(batches.size(), 1);
    EXPECT_TRUE(batches.first().events.isEmpty());
    EXPECT_FALSE(batches.first().problems.isEmpty());
    EXPECT_TRUE(QFile::exists(path("rejected/a.jsonl")));
}

TEST_F(DropFolderTest, AMissingFolderIsAnError)
{
    write(path("file"), "x");
    DropFolder drop(
        path("file"), {}, [] { return now; }, [](OrderBatch, BatchReply) {});
    EXPECT_FALSE(drop.start().ok());
}

TEST(WatchFolderTest, ReportsFilesThatHaveComeToRestOnce)
{
    QTemporaryDir folder;
    WatchFolder watch(folder.path());
    QSignalSpy found(&watch, &WatchFolder::filesFound);
    ASSERT_TRUE(watch.start().ok());
    QFile growing(folder.filePath(QStringLiteral("a.csv")));
    ASSERT_TRUE(growing.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    write(folder.filePath(QStringLiteral("a.csv.crdownload")), "x");
    for (int i = 0; i < 4; ++i) {
        growing.write("x");
        QTest::qWait(700);
    }
    EXPECT_EQ(found.count(), 0) << "it still grows";
    growing.close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.count() == 1; }, 6000));
    EXPECT_EQ(found.first().first().toStringList(), QStringList{folder.filePath(QStringLiteral("a.csv"))});
    QTest::qWait(2500);
    EXPECT_EQ(found.count(), 1);
    WatchFolder none(folder.filePath(QStringLiteral("none")));
    EXPECT_EQ(none.start().error().kind, ErrorKind::NotFound);
}
