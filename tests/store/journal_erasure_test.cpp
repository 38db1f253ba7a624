// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure outlives a restore: a copy from before it forgets the buyer again, and no later word of a shop brings the
// buyer back.
#include "identity_removal.h"
#include "identity_samples.h"
#include "identity_store.h"
#include "journal_fixture.h"
#include "ledger_comparison.h"
#include "trail_store.h"

#include <QDirIterator>
#include <limits>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::JournalFixture;

namespace {

class JournalErasureTest : public JournalFixture
{
protected:
    void SetUp() override
    {
        JournalFixture::SetUp();
        keys = samples::identityKeys({u"2026-11"_s});
        ledger->setIdentityKeys(keys);
        canary = samples::canaryBuyer(u"1111"_s);
        bring(u"A1"_s, canary);
        bring(u"A2"_s, samples::canaryBuyer(u"2222"_s));
        comment(u"A1"_s, canary.display);
        backup = copyNow();
        bring(u"A3"_s, canary);
    }
    OrderOutcome bring(const QString& id, const BuyerIdentity& buyer)
    {
        OrderEvent told = samples::event(id, Payment::Paid, 0);
        told.buyer = buyer;
        return apply({told}).front();
    }
    Uid uidOf(const QString& id)
    {
        Statement s = ledger->database().statement("SELECT uid FROM orders WHERE ext_id=?");
        const Uid uid = s.run(id).next() ? Uid::fromBytes(s.blob(0)) : Uid();
        s.finish();
        return uid;
    }
    /// A comment that became the order: words of the buyer that are not sealed.
    void comment(const QString& order, const QString& words)
    {
        Database& database = ledger->database();
        ASSERT_TRUE(database.execute(u"INSERT INTO show(show_id,uid,title,state,biz_day,started_at,ended_at) "
                                     "VALUES(900,zeroblob(16),'',2,20775,1,2)"_s));
        database
            .statement("INSERT INTO claim(uid,show_id,source,alias,words,at,intent,reason,units,state,order_id) "
                       "SELECT zeroblob(16),900,'x','c***1',?,1,1,0,1,2,order_id FROM orders WHERE ext_id=?")
            .run(words, order);
        ASSERT_TRUE(database.ok()) << database.error().detail.toStdString();
    }
    BuyerErasure erase(const QString& order)
    {
        BuyerErasure erasure;
        inTransaction([&]() -> Result<Done> {
            const auto erased = IdentityRemoval(*ledger).erase(uidOf(order));
            erasure = erased ? erased.value() : BuyerErasure();
            return erased ? Result<Done>(Done{}) : Result<Done>(erased.error());
        });
        return erasure;
    }
    BuyerRecord::State stateOf(const QString& id) { return IdentityStore(*ledger).recordOf(uidOf(id)).value().state; }
    qint64 sealedRows() { return ledger->database().readNumber(u"SELECT count(*) FROM order_identity"_s); }
    /// The restore as it is done: with the ledger of before in its place while it is prepared.
    void putBack(const QString& copy, JournalUse use)
    {
        ledger.reset();
        const QString draft = folder.filePath(u"draft.kaibang"_s);
        QFile::remove(draft);
        ASSERT_TRUE(QFile::copy(copy, draft));
        ASSERT_TRUE(prepareRestored(draft, path(), use).ok());
        for (const auto& part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + part);
        ASSERT_TRUE(QFile::rename(draft, path()));
        open();
        ledger->setIdentityKeys(keys); // as if none had been replaced
    }
    bool isOnDisk(const QString& ledgerPath)
    {
        const QByteArray bytes = samples::bytesOnDisk(ledgerPath);
        bool any = false;
        for (const QString& text : {canary.platformId, canary.display, canary.receiver, canary.phone, canary.address})
            any = any || bytes.contains(text.toUtf8());
        return any;
    }

    IdentityKeys keys;
    BuyerIdentity canary;
    QString backup;
};

TEST_F(JournalErasureTest, TheJournalTellsWhichOrdersAndNobody)
{
    const BuyerErasure erased = erase(u"A1"_s);
    EXPECT_EQ(erased.orders, 2) << "the other one has the same phone";
    const JournalContents journal = contents();
    const auto entry = journalEntryFrom(journal.groups.last().entries.last());
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->kind(), QLatin1String(journal::erased));
    const PastErasure told = erasureOf(*entry);
    EXPECT_EQ(told.buyer, erased.pseudonym);
    EXPECT_EQ(told.orders.size(), 2);
    EXPECT_EQ(told.at, clock.now());
    EXPECT_EQ(erasureOf(entryOf(told)), told);
    for (const QString& segment : segments())
        for (const QString& text : {canary.platformId, canary.display, canary.phone, canary.receiver})
            EXPECT_FALSE(bytesOfFile(segment).contains(text.toUtf8()));
    expectSound();
}

TEST_F(JournalErasureTest, AnOlderCopyForgetsAgainAndNoShopBringsTheBuyerBack)
{
    const BuyerErasure erased = erase(u"A1"_s);
    EXPECT_TRUE(isOnDisk(backup)) << "the control: the copy has the comment's words";
    EXPECT_EQ(compareForRestore(backup, path(), clock).value().erasedBuyers, 1);
    putBack(backup, JournalUse::Replay);
    const auto report = ledger->lastReplay();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->erased, 1);
    EXPECT_FALSE(isOnDisk(path())) << "before anything else happens";
    EXPECT_EQ(sealedRows(), 1);
    EXPECT_EQ(stateOf(u"A2"_s), BuyerRecord::State::Kept);
    for (const auto& id : {u"A1"_s, u"A3"_s}) {
        EXPECT_EQ(bring(id, canary).kind, OutcomeKind::Unchanged);
        EXPECT_EQ(stateOf(id), BuyerRecord::State::Erased);
    }
    EXPECT_EQ(sealedRows(), 1);
    EXPECT_TRUE(IdentityStore(*ledger).find(canary.phone).value().isEmpty());
    const auto lines = TrailStore(*ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()}).value();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.front().subject, erased.pseudonym);
    EXPECT_EQ(lines.front().role, std::nullopt) << "nobody at the console did it";
    expectSound();
    reopen();
    EXPECT_EQ(stateOf(u"A1"_s), BuyerRecord::State::Erased);
    EXPECT_FALSE(isOnDisk(path()));
    EXPECT_EQ(compareForRestore(copyNow(), path(), clock).value().erasedBuyers, 0);
}

TEST_F(JournalErasureTest, WhoLeavesTheNewerOrdersOutErasesAllTheSame)
{
    erase(u"A1"_s);
    putBack(backup, JournalUse::Leave);
    ASSERT_TRUE(ledger->lastReplay());
    EXPECT_EQ(ledger->lastReplay()->erased, 1);
    EXPECT_EQ(ledger->lastReplay()->orders, 0);
    EXPECT_FALSE(uidOf(u"A3"_s).isValid());
    EXPECT_EQ(bring(u"A3"_s, canary).kind, OutcomeKind::Added) << "its shop tells it again";
    EXPECT_EQ(stateOf(u"A3"_s), BuyerRecord::State::Erased);
    EXPECT_EQ(sealedRows(), 1);
    EXPECT_FALSE(isOnDisk(path()));
    expectSound();
}

// Its segments went with the backups that are kept, and this one was on a stick.
TEST_F(JournalErasureTest, TheLedgerOfBeforeKnowsWhatItsJournalHasNoMore)
{
    erase(u"A1"_s);
    QDir(journalFolder(path())).removeRecursively();
    EXPECT_EQ(compareForRestore(backup, path(), clock).value().erasedBuyers, 1);
    putBack(backup, JournalUse::Replay);
    EXPECT_EQ(stateOf(u"A1"_s), BuyerRecord::State::Erased);
    EXPECT_EQ(sealedRows(), 1);
    EXPECT_EQ(ledger->setting(journalErasedKey), QString());
    expectSound();
}

TEST_F(JournalErasureTest, AnErasureThatALedgerDoesNotKnowIsFoundByItsAudit)
{
    erase(u"A1"_s);
    EXPECT_TRUE(checkNamed(u"journal_erasures_are_in_ledger"_s).ok) << "the control";
    ASSERT_TRUE(ledger->database().execute(u"DELETE FROM erased_buyer WHERE ext_id='A3'"_s));
    const AuditCheck check = checkNamed(u"journal_erasures_are_in_ledger"_s);
    EXPECT_FALSE(check.ok);
    EXPECT_EQ(check.detail, u"shop:A3"_s);
}

} // namespace
