// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page in place of a ledger that cannot be opened: it says what happened and what to do, and touches nothing.
#include "backup_keeper.h"
#include "ledger_copy.h"
#include "ledger_refused_page.h"
#include "page_fixture.h"

#include <QListWidget>
#include <QShowEvent>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class RefusedPageTest : public PageFixture
{
protected:
    /// Opens a copy of the ledger that `spoil` has changed, and shows the page for what came of it.
    void refuse(const std::function<void(QByteArray&)>& spoil)
    {
        file = folder.filePath(u"refused.kaibang"_s);
        backup = folder.filePath(u"backups/ledger-1.kaibang"_s);
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"backups"_s));
        ASSERT_TRUE(answer(store->read([this](Ledger& ledger) { return copyLedger(ledger, file); })).ok());
        ASSERT_TRUE(QFile::copy(file, backup));
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
        bytes = opened.readAll();
        spoil(bytes);
        opened.seek(0);
        opened.write(bytes);
        opened.close();
        const auto ledger = Ledger::open(file, clock);
        ASSERT_FALSE(ledger.ok());
        kind = ledger.error().kind;
        show(std::make_unique<LedgerRefusedPage>(ledger.error(), file,
                                                 BackupKeeper::filesIn(folder.filePath(u"backups"_s)), testTheme()));
    }
    QString readable() const
    {
        QString all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    LedgerRefusedPage* refused() const { return static_cast<LedgerRefusedPage*>(page.get()); }
    void expectUntouched() const
    {
        QFile now(file);
        ASSERT_TRUE(now.open(QIODevice::ReadOnly));
        EXPECT_EQ(now.readAll(), bytes);
    }

    QString file, backup;
    QByteArray bytes;
    ErrorKind kind = ErrorKind::Io;
};

TEST_F(RefusedPageTest, ANewerLedgerIsLeftAloneAndNoBackupIsOffered)
{
    refuse([](QByteArray& all) { all[62] = '\x03'; });
    EXPECT_EQ(kind, ErrorKind::NewerFile);
    EXPECT_TRUE(readable().contains(u"Update Kaibang"_s)) << readable().toStdString();
    EXPECT_TRUE(readable().contains(file));
    EXPECT_FALSE(find<QPushButton>("refusedRestore")->isVisible()) << "going back would lose what is in it";
    EXPECT_FALSE(find<QPushButton>("refusedRetry")->isVisible());
    EXPECT_FALSE(page->windowTitle().isEmpty());
    shot(u"refused-newer"_s);
    expectUntouched();
}

TEST_F(RefusedPageTest, ADamagedLedgerOffersItsBackups)
{
    refuse([](QByteArray& all) {
        for (qsizetype at = 4096; at < all.size(); ++at)
            all[at] = static_cast<char>(at * 31);
    });
    EXPECT_EQ(kind, ErrorKind::Damaged);
    EXPECT_TRUE(readable().contains(u"Restore the newest backup"_s)) << readable().toStdString();
    ASSERT_EQ(rows("refusedBackups"), 1);
    EXPECT_FALSE(cell("refusedBackups", 0, 0).contains(u"order"_s)) << "nobody has counted them";
    QString wanted;
    bool again = false, left = false;
    QObject::connect(refused(), &LedgerRefusedPage::restoreRequested, refused(),
                     [&](const QString& path) { wanted = path; });
    QObject::connect(refused(), &LedgerRefusedPage::retryRequested, refused(), [&] { again = true; });
    QObject::connect(refused(), &LedgerRefusedPage::quitRequested, refused(), [&] { left = true; });
    refused()->showComparison(u"another one"_s, BackupKeeper::compareNow(backup, file, clock));
    EXPECT_TRUE(words("refusedFigures").contains(u"Comparing"_s)) << "not of the chosen one";
    refused()->showComparison(backup, BackupKeeper::compareNow(backup, file, clock));
    EXPECT_TRUE(words("refusedFigures").contains(u"cannot be read"_s)) << words("refusedFigures").toStdString();
    EXPECT_TRUE(words("refusedFigures").contains(u"are in the backup"_s)) << words("refusedFigures").toStdString();
    shot(u"refused-damaged"_s);
    expectUntouched();
    press("refusedRetry");
    press("refusedQuit");
    EXPECT_TRUE(again && left);
    press("refusedRestore");
    ASSERT_FALSE(wanted.isEmpty());
    const auto restored = BackupKeeper::restore(wanted, file, clock);
    ASSERT_TRUE(restored.ok()) << restored.error().detail.toStdString();
    EXPECT_TRUE(Ledger::open(file, clock).ok());
    QFile kept(restored.value());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), bytes) << "the damaged file is kept beside it";
}

// A damaged ledger of gigabytes: each comparison reads it whole, so passing a row asks for none beside the first.
TEST_F(RefusedPageTest, OneBackupIsComparedAtATimeAndTheChosenOneLast)
{
    refuse([](QByteArray& all) { all.fill('x'); });
    QList<BackupFile> files;
    for (int i = 0; i < 5; ++i)
        files.append(BackupFile{u"backup-%1"_s.arg(i), clock.now(), 1, {}});
    QStringList asked;
    auto fresh = std::make_unique<LedgerRefusedPage>(Error{ErrorKind::Damaged, {}}, file, files, testTheme());
    QObject::connect(fresh.get(), &LedgerRefusedPage::comparisonWanted, fresh.get(),
                     [&](const QString& path) { asked.append(path); });
    show(std::move(fresh));
    EXPECT_EQ(asked, QStringList{u"backup-0"_s});
    auto* list = find<QListWidget>("refusedBackups");
    for (int row = 1; row < 5; ++row)
        list->setCurrentRow(row);
    EXPECT_EQ(asked.size(), 1) << "one for each row that was passed";
    refused()->showComparison(u"backup-0"_s, Error{ErrorKind::Damaged, {}});
    EXPECT_EQ(asked, (QStringList{u"backup-0"_s, u"backup-4"_s}));
    EXPECT_TRUE(words("refusedFigures").contains(u"Comparing"_s)) << "the answer was another one's";
    refused()->showComparison(u"backup-4"_s, Error{ErrorKind::Damaged, {}});
    EXPECT_TRUE(words("refusedFigures").contains(u"cannot be used"_s));
    QShowEvent again;
    QSpontaneKeyEvent::setSpontaneous(&again);
    static_cast<QObject&>(*page).event(&again); // sendEvent() would make it one of ours
    EXPECT_EQ(asked.size(), 2) << "back from the task bar";
    EXPECT_TRUE(words("refusedFigures").contains(u"cannot be used"_s));
}

TEST_F(RefusedPageTest, ABackupThatCouldNotBeRestoredIsTold)
{
    refuse([](QByteArray& all) { all.fill('x'); });
    EXPECT_FALSE(find<QLabel>("refusedProblem")->isVisible());
    refused()->showProblem(Error{ErrorKind::Damaged, u"quick_check"_s});
    EXPECT_TRUE(find<QLabel>("refusedProblem")->isVisible());
    EXPECT_FALSE(words("refusedProblem").isEmpty());
    EXPECT_FALSE(words("refusedProblem").contains(u"quick_check"_s)) << "no raw error text";
}

} // namespace
} // namespace kaibang
