// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is forgotten is gone from ledger, log and every backup, old ones too: nothing that is still kept anywhere opens
// it.
#include "backup_keeper.h"
#include "buyer_desk.h"
#include "desk_fixture.h"
#include "identity_samples.h"
#include "identity_store.h"
#include "sealed_field.h"
#include "trail_store.h"

#include <QDirIterator>
#include <limits>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

/// Stands for the keychain: what it has destroyed is nowhere.
class LittleKeyring : public QObject
{
public:
    LittleKeyring(BuyerDesk& buyers, const IdentityKeys& keys)
        : kept(keys)
        , m_buyers(buyers)
    {
        connect(&buyers, &BuyerDesk::monthsTouched, this, [this](const QStringList& months) {
            for (const QString& month : months)
                replace(month);
        });
        connect(&buyers, &BuyerDesk::monthsSpent, this, [this](const QStringList& months) {
            for (const QString& month : months) {
                kept.removeMonth(month);
                m_buyers.setKeys(kept);
                m_buyers.noteDestroyed(month);
            }
        });
    }
    IdentityKeys kept;
    bool isOff = false; ///< the control: keys stay as they are
    int replaced = 0;

private:
    void replace(const QString& month)
    {
        if (isOff)
            return;
        IdentityKeys then = kept;
        then.setMonth(month, SecretKey::random(), kept.generation(month) + 1);
        auto sealed = m_buyers.reseal(month, kept, then);
        EXPECT_TRUE(QTest::qWaitFor([&] { return sealed.isFinished(); }, 20'000));
        EXPECT_TRUE(sealed.result().ok());
        kept = then;
        m_buyers.noteBackupsClosed(month);
        ++replaced;
    }
    BuyerDesk& m_buyers;
};

class ForgetTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        backups = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(u"backups"_s));
        month = IdentityKeys::monthOf(clock.now());
        keyring = std::make_unique<LittleKeyring>(*buyers, samples::identityKeys({month}));
        ASSERT_TRUE(answer(buyers->setKeys(keyring->kept)).ok());
    }
    void TearDown() override
    {
        keyring.reset();
        backups.reset();
        buyers.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    Uid bring(const QString& mark, qint64 daysAgo, bool isOver)
    {
        OrderEvent event = samples::event(u"A"_s + mark, Payment::Paid, 0);
        event.placedAt = event.sourceUpdatedAt = clock.now().plusMs(-daysAgo * day);
        if (isOver) {
            event.fulfilment = Fulfilment::Delivered;
            event.doneAt = event.placedAt;
        }
        event.buyer = samples::canaryBuyer(mark);
        return answer(orders->apply(OrderBatch{{}, {event}, {}, {}, false})).value().front().order;
    }
    /// Words of the buyer that anybody gets out of any file under the folder, with all keys that are still kept: as
    /// they stand, and sealed.
    QStringList found(const QString& mark)
    {
        const BuyerIdentity buyer = samples::canaryBuyer(mark);
        QStringList where;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString& text :
                 {buyer.platformId, buyer.display, buyer.receiver, buyer.phone, buyer.address, buyer.note})
                if (bytes.contains(text.toUtf8()))
                    where.append(u"plain in "_s + name);
            if (bytes.startsWith("SQLite format 3") && opens(name, buyer))
                where.append(u"sealed in "_s + name);
        }
        return where;
    }
    bool opens(const QString& file, const BuyerIdentity& buyer)
    {
        auto ledger = Ledger::openReadOnly(file, clock);
        if (!ledger)
            return false;
        Statement s = ledger.value()->database().statement(
            "SELECT o.uid,i.phone,i.receiver FROM order_identity i JOIN orders o USING(order_id)");
        s.run();
        bool any = false;
        while (s.next())
            for (const QString& one : keyring->kept.months()) {
                const auto phone = unsealed(keyring->kept.month(one), Uid::fromBytes(s.blob(0)), "phone", s.blob(1));
                any = any || (phone && phone.value() == buyer.phone);
            }
        return any;
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<BackupKeeper> backups;
    std::unique_ptr<LittleKeyring> keyring;
    QString month;
};

// A group of the store that fails is tried again one by one, and an order of it may have the new key by then.
TEST_F(ForgetTest, WhatIsSealedWithTheNewKeyAlreadyStaysReadable)
{
    const Uid order = bring(u"1111"_s, 1, false);
    const IdentityKeys before = keyring->kept;
    IdentityKeys then = before;
    then.setMonth(month, SecretKey::random());
    ASSERT_TRUE(answer(buyers->reseal(month, before, then)).ok());
    ASSERT_TRUE(answer(buyers->reseal(month, before, then)).ok());
    keyring->kept = then;
    EXPECT_EQ(answer(buyers->buyerOf(order)).value().buyer, samples::canaryBuyer(u"1111"_s));
}

TEST_F(ForgetTest, ErasedIsGoneFromEveryGenerationOfBackups)
{
    const Uid gone = bring(u"1111"_s, 1, false);
    const Uid stays = bring(u"2222"_s, 1, false);
    ASSERT_TRUE(answer(backups->backUpNow()).ok());
    ASSERT_TRUE(answer(backups->backUpTo(folder.filePath(u"stick.kaibang"_s))).ok());
    EXPECT_GE(found(u"1111"_s).size(), 3) << "the control: ledger and both backups open before";

    const auto would = answer(buyers->previewErase(gone));
    ASSERT_TRUE(would.ok());
    EXPECT_GE(found(u"1111"_s).size(), 3) << "a preview takes nothing away";
    const auto erased = answer(buyers->erase(gone));
    ASSERT_TRUE(erased.ok());
    EXPECT_EQ(erased.value().rows, would.value().rows);
    EXPECT_EQ(erased.value().hash, would.value().hash);
    EXPECT_EQ(erased.value().pseudonym, would.value().pseudonym);
    ASSERT_TRUE(QTest::qWaitFor([this] { return keyring->replaced == 1; }, 20'000));
    EXPECT_EQ(found(u"1111"_s), QStringList());
    const auto other = answer(buyers->buyerOf(stays));
    EXPECT_EQ(other.value().buyer, samples::canaryBuyer(u"2222"_s)) << "the others of the month are sealed anew";
    EXPECT_EQ(answer(buyers->find(samples::canaryBuyer(u"2222"_s).phone)).value().size(), 1);
    bring(u"3333"_s, 0, false); // what comes now is sealed with the new key
    EXPECT_EQ(answer(buyers->find(samples::canaryBuyer(u"3333"_s).phone)).value().size(), 1);
    ASSERT_TRUE(answer(backups->backUpTo(folder.filePath(u"next.kaibang"_s))).ok());
    EXPECT_EQ(found(u"1111"_s), QStringList());
    EXPECT_TRUE(opens(folder.filePath(u"next.kaibang"_s), samples::canaryBuyer(u"2222"_s)));
    auto lines = answer(store->read([](Ledger& ledger) {
                     return TrailStore(ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()});
                 })).value();
    // The copies that were made here have lines, too.
    lines.removeIf([](const TrailLine& line) {
        return line.kind != TrailKind::BackupsClosed && line.kind != TrailKind::BuyerErased;
    });
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0).kind, TrailKind::BackupsClosed);
    EXPECT_EQ(lines.at(1).kind, TrailKind::BuyerErased);
    EXPECT_EQ(lines.at(0).role, std::nullopt) << "nobody's act: by the clock";
    EXPECT_EQ(lines.at(1).subject, erased.value().pseudonym);
    EXPECT_EQ(lines.at(1).role, Role::Host);
    EXPECT_EQ(answer(buyers->keyPlan()).value().generations.value(month), 1);
    expectSound();
}

TEST_F(ForgetTest, WithoutAnotherKeyTheBackupsStillOpen)
{
    keyring->isOff = true; // the control of the test above
    const Uid gone = bring(u"1111"_s, 1, false);
    ASSERT_TRUE(answer(backups->backUpTo(folder.filePath(u"stick.kaibang"_s))).ok());
    ASSERT_TRUE(answer(buyers->erase(gone)).ok());
    EXPECT_EQ(found(u"1111"_s), QStringList{u"sealed in "_s + folder.filePath(u"stick.kaibang"_s)});
}

TEST_F(ForgetTest, WhatIsOverAfterTheHouseholdsDaysIsGoneEverywhereToo)
{
    bring(u"1111"_s, 89, true);
    const Uid stays = bring(u"2222"_s, 1, false);
    ASSERT_TRUE(answer(backups->backUpTo(folder.filePath(u"stick.kaibang"_s))).ok());
    EXPECT_EQ(answer(buyers->purge()).value(), 0) << "a day early nothing goes";
    EXPECT_EQ(found(u"1111"_s).size(), 2) << "the control: ledger and backup";
    clock.shift(2 * day);
    EXPECT_EQ(answer(buyers->purge()).value(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return keyring->replaced == 1; }, 20'000));
    store->drain();
    EXPECT_EQ(found(u"1111"_s), QStringList());
    EXPECT_EQ(answer(buyers->buyerOf(stays)).value().buyer, samples::canaryBuyer(u"2222"_s));
    expectSound();
}

} // namespace
