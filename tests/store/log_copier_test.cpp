// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "store_thread.h"

#include <QFileInfo>

using namespace kaibang;
using namespace kaibang::samples;

namespace {

constexpr qint64 pageBytes = 4096 + 24; ///< a page of the log with its frame header (sqlite.org/fileformat2.html)
constexpr int never = 1 << 30;

class LogCopierTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        ledger.reset();
    }
    std::unique_ptr<StoreThread> start(LogLimits limits)
    {
        auto started = StoreThread::start([this] { return Ledger::open(path(), clock); }, limits);
        EXPECT_TRUE(started.ok());
        return started ? std::move(started).value() : nullptr;
    }
    static QFuture<Result<Done>> put(StoreThread& store, int number)
    {
        return store.run([number](Ledger& l) {
            return l.setSetting(QStringLiteral("filler%1").arg(number), QString(3000, QLatin1Char('x')));
        });
    }
    [[nodiscard]] qint64 logPages() const { return QFileInfo(path() + QStringLiteral("-wal")).size() / pageBytes; }
    [[nodiscard]] qint64 fileBytes() const { return QFileInfo(path()).size(); }
    bool soon(const std::function<bool()>& is)
    {
        for (int i = 0; i < 2000 && !is(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return is();
    }
};

TEST_F(LogCopierTest, TheLogComesIntoTheFileBesideTheStore)
{
    const auto store = start({40, never});
    const qint64 before = fileBytes();
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(put(*store, i).result().ok());
    EXPECT_TRUE(soon([&] { return fileBytes() > before + 40 * 3000; })) << fileBytes() - before;
}

// The control of the one before and of the one after.
TEST_F(LogCopierTest, WithoutItTheLogOnlyGrows)
{
    const auto store = start({never, never});
    const qint64 before = fileBytes();
    for (int i = 0; i < 600; ++i)
        ASSERT_TRUE(put(*store, i).result().ok());
    EXPECT_EQ(fileBytes(), before);
    EXPECT_GT(logPages(), 1200);
}

TEST_F(LogCopierTest, AWriterWithoutPausesDoesNotMakeItGrowForEver)
{
    const auto store = start({40, 120});
    for (int i = 0; i < 600; ++i)
        put(*store, i);
    store->drain();
    for (int i = 600; i < 1200; ++i)
        ASSERT_TRUE(put(*store, i).result().ok());
    // A group is one commit, and may be large: the limit is looked at after it.
    EXPECT_LT(logPages(), 1200);
}

TEST_F(LogCopierTest, AReaderKeepsWhatItSeesAndTheLogBeginsAnewAfterIt)
{
    const auto store = start({20, 60});
    ASSERT_TRUE(put(*store, 0).result().ok());
    auto reader = Database::open(path(), Database::Mode::ReadOnly);
    ASSERT_TRUE(reader.ok());
    const auto count = [&] {
        return reader.value()->readNumber(QStringLiteral("SELECT count(*) FROM setting WHERE key LIKE 'filler%'"));
    };
    ASSERT_TRUE(reader.value()->execute(QStringLiteral("BEGIN")));
    EXPECT_EQ(count(), 1);
    for (int i = 1; i < 200; ++i)
        ASSERT_TRUE(put(*store, i).result().ok());
    EXPECT_EQ(count(), 1) << "as it was when it began";
    const qint64 held = logPages();
    EXPECT_GT(held, 200);
    ASSERT_TRUE(reader.value()->execute(QStringLiteral("COMMIT")));
    EXPECT_EQ(count(), 200);
    for (int i = 200; i < 300; ++i)
        ASSERT_TRUE(put(*store, i).result().ok());
    EXPECT_LE(logPages(), held + 10) << "the pages of the log are used again";
}

TEST_F(LogCopierTest, NothingIsLeftBesideTheFileWhenItIsClosed)
{
    auto store = start({10, 40});
    for (int i = 0; i < 100; ++i)
        put(*store, i);
    store.reset();
    EXPECT_FALSE(QFileInfo::exists(path() + QStringLiteral("-wal")));
    ledger = std::move(Ledger::open(path(), clock)).value();
    EXPECT_EQ(ledger->setting(QStringLiteral("filler99")).size(), 3000);
    expectSound();
}

} // namespace
