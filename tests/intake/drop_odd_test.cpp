// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drop folder in which something is in the way: what was stored is not stored again, and nothing is lost.
#include "drop_folder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int dropPatience = 20'000;
const QByteArray saidLine = R"({"specversion":"1.0","type":"io.kaibang.comment","source":"/chat","id":"c1","data":)"
                            R"({"source":"facebook","name":"Ana","text":"yo 2"}})"
                            "\n";

class DropOdd : public testing::Test
{
protected:
    void put(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QDir dir() const { return QDir(m_folder.path()); }
    void SetUp() override
    {
        drop = std::make_unique<DropFolder>(
            m_folder.path(), u"drop"_s, [] { return Instant{1'800'000'000'000}; },
            [this](const OrderBatch&, const BatchReply& reply) {
                ++stored;
                reply(QList<OrderOutcome>{{{}, {}, {}, OutcomeKind::Unchanged, OutcomeReason::CommentRead}});
            });
        failed = std::make_unique<QSignalSpy>(drop.get(), &DropFolder::fileFailed);
        taken = std::make_unique<QSignalSpy>(drop.get(), &DropFolder::fileTaken);
    }
    bool waitForFailure(int count = 1)
    {
        return QTest::qWaitFor([&] { return failed->count() >= count; }, dropPatience);
    }
    bool waitForTaken()
    {
        return QTest::qWaitFor([&] { return taken->count() == 1; }, dropPatience);
    }
    int stored = 0;
    std::unique_ptr<DropFolder> drop;
    std::unique_ptr<QSignalSpy> failed, taken;

private:
    QTemporaryDir m_folder;
};

TEST_F(DropOdd, WhatWasStoredAndCannotBeMovedIsMovedLaterAndNotStoredAgain)
{
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(dir().rmdir(u"done"_s));
    put("a.jsonl", saidLine);
    drop->scan();
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(failed->first().at(1).toString(), u"the file cannot be moved to done/"_s);
    EXPECT_EQ(stored, 1);
    ASSERT_TRUE(dir().mkdir(u"done"_s));
    drop->scan();
    ASSERT_TRUE(waitForTaken());
    EXPECT_EQ(stored, 1) << "the ledger has it";
    EXPECT_TRUE(QFile::exists(dir().filePath(u"done/a.jsonl"_s)));
}

TEST_F(DropOdd, BadLinesThatCannotBeSetAsideKeepTheirFile)
{
    ASSERT_TRUE(drop->start().ok());
    ASSERT_TRUE(dir().rmdir(u"rejected"_s));
    put("a.jsonl", saidLine + "{bad\n");
    drop->scan();
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(failed->first().at(1).toString(), u"the rejected lines cannot be written"_s);
    EXPECT_TRUE(QFile::exists(dir().filePath(u"a.jsonl"_s)));
    ASSERT_TRUE(dir().mkdir(u"rejected"_s));
    drop->scan();
    ASSERT_TRUE(waitForTaken());
    EXPECT_EQ(taken->first().at(1).toInt(), 1);
    EXPECT_EQ(taken->first().at(2).toInt(), 1);
    EXPECT_EQ(stored, 1) << "its good line is with the ledger already";
    EXPECT_TRUE(QFile::exists(dir().filePath(u"rejected/a.jsonl"_s)));
}

TEST_F(DropOdd, AFileOfNothingIsDoneAndOneThatIsTooLargeStays)
{
    ASSERT_TRUE(drop->start().ok());
    put("empty.jsonl", "\n\n");
    ASSERT_TRUE(waitForTaken());
    EXPECT_EQ(stored, 0) << "nothing to store";
    EXPECT_TRUE(QFile::exists(dir().filePath(u"done/empty.jsonl"_s)));
    QFile large(dir().filePath(u"large.jsonl"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(50 * 1024 * 1024 + 1));
    drop->scan();
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(failed->first().at(1).toString(), u"the file is larger than the limit"_s);
    EXPECT_TRUE(large.exists());
}

TEST_F(DropOdd, AnEventOfAnotherProgramIsSetAsideWithItsReason)
{
    ASSERT_TRUE(drop->start().ok());
    put("a.jsonl", R"({"specversion":"1.0","type":"other","source":"/x","id":"1"})");
    ASSERT_TRUE(waitForTaken());
    QFile rejected(dir().filePath(u"rejected/a.jsonl"_s));
    ASSERT_TRUE(rejected.open(QIODevice::ReadOnly));
    EXPECT_TRUE(rejected.readAll().startsWith("# line 1: type is not io.kaibang.order\n"));
}

TEST_F(DropOdd, AFileInTheWayOfItsFoldersIsAnError)
{
    put("rejected", "x");
    const auto started = drop->start();
    ASSERT_FALSE(started.ok());
    EXPECT_EQ(started.error().kind, ErrorKind::Io);
}

} // namespace
} // namespace kaibang
