// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evenings of one household: what is told when, under which number, and what is told again.
#include "bundle_maker.h"

#include "bundle_store.h"
#include "day_facts_query.h"
#include "ledger_fixture.h"
#include "show_store.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <sys/stat.h>
#include <utility>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::evening;
using samples::event;

namespace {

constexpr qint64 oneDayMs = 24LL * 3600 * 1000;

class BundleMakerTest : public samples::LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        variants.clear();
    }
    void TearDown() override
    {
        if (store)
            store->drain();
        QCoreApplication::sendPostedEvents();
        maker.reset();
        store.reset();
    }
    [[nodiscard]] BusinessDay today() const { return DayRule{QTimeZone("Asia/Shanghai"), 240}.dayOf(Instant{evening}); }
    [[nodiscard]] static BusinessDay plus(BusinessDay day, int days) { return {day.days + days}; }
    void passDays(int days) { clock.time = clock.time.plusMs(days * oneDayMs); }
    OrderEvent orderOn(const QString& id, int day, Payment payment = Payment::Paid)
    {
        OrderEvent e = event(id, payment, day * oneDayMs);
        e.placedAt = Instant{evening + day * oneDayMs};
        return e;
    }
    BundleOffer made(BusinessDay closes)
    {
        const auto offer = makeBundle(*ledger, closes, key);
        EXPECT_TRUE(offer.ok()) << (offer ? "" : offer.error().detail.toStdString());
        return offer ? offer.value() : BundleOffer();
    }
    static QList<int> daysOf(const BundleOffer& offer, BusinessDay from)
    {
        QList<int> days;
        const auto read = readBundle(offer.bytes);
        EXPECT_TRUE(read.ok());
        if (read)
            for (const DayFacts& day : read.value().bundle.days)
                days.append(day.day.days - from.days);
        return days;
    }
    /// From here on the store thread has the ledger.
    void handOver()
    {
        ledger.reset();
        auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
        ASSERT_TRUE(started.ok());
        store = std::move(started).value();
        maker = std::make_unique<BundleMaker>(*store, clock, folder.filePath(u"own"_s));
    }
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
        return future.result();
    }

    SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<BundleMaker> maker;
};

TEST_F(BundleMakerTest, ADayIsClosedAndClosedAgain)
{
    apply({orderOn(u"A"_s, 0), orderOn(u"B"_s, 0, Payment::Unpaid)});
    const BundleOffer first = made(today());
    EXPECT_EQ(1, first.told.number);
    EXPECT_EQ(2, first.told.orders);
    EXPECT_EQ(QList<int>{0}, daysOf(first, today()));
    clock.time = clock.time.plusMs(60'000);
    const BundleOffer again = made(today());
    EXPECT_FALSE(again.told.isNew);
    EXPECT_EQ(first.bytes, again.bytes) << "the same words are the same file";
    apply({orderOn(u"C"_s, 0)});
    const BundleOffer more = made(today());
    EXPECT_EQ(2, more.told.number);
    EXPECT_EQ(3, more.told.orders);
    const SignedBundle read = readBundle(more.bytes).value();
    EXPECT_EQ(key.publicKey(), read.publicKey);
    EXPECT_EQ(ledger->household().uid, read.bundle.household);
    EXPECT_EQ(3, read.bundle.stock.size());
    EXPECT_EQ(clock.time, read.bundle.madeAt);
}

TEST_F(BundleMakerTest, EarlierDaysAreToldAgainWhenTheyHaveChangedAndOnlyThen)
{
    apply({orderOn(u"A"_s, 0)});
    made(today());
    passDays(1);
    apply({orderOn(u"B"_s, 1)});
    EXPECT_EQ(QList<int>{1}, daysOf(made(plus(today(), 1)), today())) << "nothing has changed before";
    passDays(1);
    OrderEvent refund = orderOn(u"A"_s, 0);
    refund.sourceUpdatedAt = clock.time;
    refund.refunds = {Refund{u"r"_s, clock.time, 500, RefundState::Done, {}}};
    apply({refund, orderOn(u"C"_s, 2)});
    const BundleOffer third = made(plus(today(), 2));
    EXPECT_EQ((QList<int>{2, 0}), daysOf(third, today()));
    EXPECT_EQ(QList<BusinessDay>{today()}, third.told.restated);
    const DayBundle told = readBundle(third.bytes).value().bundle;
    EXPECT_EQ(500, told.days.at(1).orders.front().refundedMinor);
    EXPECT_EQ(500, told.days.at(0).refunds.value(0).amountMinor) << "and the money went back today";
    EXPECT_EQ(third.bytes, made(plus(today(), 2)).bytes) << "closing again tells the same again, the old day with it";
    passDays(1);
    EXPECT_EQ(QList<int>{3}, daysOf(made(plus(today(), 3)), today())) << "told is told";
}

TEST_F(BundleMakerTest, AnEveningThatWasForgottenComesWithTheNextBundle)
{
    apply({orderOn(u"A"_s, 0)});
    made(today());
    passDays(2);
    apply({orderOn(u"B"_s, 1), orderOn(u"C"_s, 2)});
    EXPECT_EQ((QList<int>{2, 1}), daysOf(made(plus(today(), 2)), today()));
}

// A worker gathers while the store goes on: what is written meanwhile is told by the next bundle, and not by half.
TEST_F(BundleMakerTest, ADayIsGatheredAtOneMoment)
{
    struct BusyClock : Clock
    {
        [[nodiscard]] Instant now() const override
        {
            if (auto once = std::exchange(meanwhile, nullptr))
                once();
            return time;
        }
        Instant time;
        mutable std::function<void()> meanwhile;
    };
    apply({orderOn(u"A"_s, 0)});
    ASSERT_TRUE(DayFactsQuery::of(*ledger).ok()); // the names are made
    BusyClock busy;
    busy.time = clock.time;
    const auto reader = Ledger::openReadOnly(path(), busy);
    ASSERT_TRUE(reader.ok());
    busy.meanwhile = [this] { apply({orderOn(u"B"_s, 0)}); };
    const auto gathered = gatheredBundle(*reader.value(), today());
    ASSERT_TRUE(gathered.ok()) << gathered.error().detail.toStdString();
    EXPECT_FALSE(busy.meanwhile) << "nothing was written meanwhile";
    EXPECT_EQ(1, gathered.value().days.front().orders.size());
    EXPECT_EQ(2, gatheredBundle(*reader.value(), today()).value().days.front().orders.size());
}

TEST_F(BundleMakerTest, TheFirstBundleTellsOneDay)
{
    apply({orderOn(u"A"_s, 0), orderOn(u"B"_s, 5)});
    passDays(5);
    EXPECT_EQ(QList<int>{5}, daysOf(made(plus(today(), 5)), today()));
}

TEST_F(BundleMakerTest, ADayOfWhichNothingIsLeftIsToldEmpty)
{
    apply({orderOn(u"A"_s, 0)});
    made(today());
    passDays(1);
    ledger->database().statement("UPDATE orders SET withdrawn=1,changed_at=?").run(clock.time.ms);
    const BundleOffer next = made(plus(today(), 1));
    ASSERT_EQ((QList<int>{1, 0}), daysOf(next, today()));
    EXPECT_TRUE(readBundle(next.bytes).value().bundle.days.at(1).orders.isEmpty());
}

TEST_F(BundleMakerTest, ATomorrowAndARehearsalAreRefused)
{
    EXPECT_EQ(ErrorKind::Invalid, makeBundle(*ledger, plus(today(), 1), key).error().kind);
    EXPECT_EQ(ErrorKind::Invalid, makeBundle(*ledger, today(), SigningKey()).error().kind);
    EXPECT_TRUE(BundleStore(*ledger).made(9).value().isEmpty()) << "no number was taken";
    const auto practice = Ledger::create(folder.filePath(u"r.kaibang"_s),
                                         Household{{}, u"R"_s, u"Asia/Shanghai"_s, 240, u"CNY"_s, true}, clock);
    EXPECT_EQ(ErrorKind::Refused, makeBundle(*practice.value(), today(), key).error().kind);
}

TEST_F(BundleMakerTest, EachFileHasItsLineAndWhoMayNotExportGetsNone)
{
    apply({orderOn(u"A"_s, 0)});
    handOver();
    maker->setKey(key);
    const auto lines = [this] {
        return answer(store->read([](Ledger& l) {
                   return TrailStore(l).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()});
               }))
            .value();
    };
    const auto become = [this](Role role) {
        EXPECT_TRUE(answer(store->read([role](Ledger& l) -> Result<Done> {
                        l.setActing(role);
                        return Done{};
                    })).ok());
    };
    become(Role::Helper);
    EXPECT_EQ(Act::Exports, actRefused(answer(maker->make(today())).error()));
    EXPECT_EQ(Act::Exports, actRefused(answer(maker->setSendFolder(folder.path())).error()));
    become(Role::Host);
    const auto offer = answer(maker->make(today()));
    ASSERT_TRUE(offer.ok()) << offer.error().detail.toStdString();
    EXPECT_TRUE(lines().isEmpty()) << "nothing has left yet";
    become(Role::Trainee);
    EXPECT_EQ(Act::Exports, actRefused(answer(maker->write(offer.value(), folder.path())).error()));
    EXPECT_FALSE(QFile::exists(folder.filePath(offer.value().fileName)));
    become(Role::Coordinator);
    ASSERT_TRUE(answer(maker->write(offer.value(), folder.path())).ok());
    ASSERT_EQ(1, lines().size());
    EXPECT_EQ(TrailKind::Exported, lines().front().kind);
    EXPECT_EQ(offer.value().fileName, lines().front().subject);
    EXPECT_EQ(u"bundle"_s, lines().front().after);
    EXPECT_EQ(Role::Coordinator, lines().front().role);
}

TEST_F(BundleMakerTest, ItIsMadeBesideTheStoreAndWritten)
{
    apply({orderOn(u"A"_s, 0)});
    handOver();
    EXPECT_EQ(ErrorKind::Unsupported, answer(maker->make(today())).error().kind) << "no key yet";
    EXPECT_EQ(ErrorKind::Unsupported, answer(maker->enrolment()).error().kind);
    int asked = 0;
    QObject::connect(maker.get(), &BundleMaker::keyWanted, maker.get(), [this, &asked] {
        if (++asked == 1)
            maker->setNoKeychain();
        else
            QTimer::singleShot(10, maker.get(), [this] { maker->setKey(key); });
    });
    EXPECT_EQ(ErrorKind::Unsupported, answer(maker->make(today())).error().kind) << "a keychain that is locked";
    EXPECT_EQ(BundleMaker::KeyState::NoKeychain, maker->keyState());
    EXPECT_EQ(key.publicKey(), answer(maker->enrolment()).value().publicKey);
    int changes = 0;
    QObject::connect(maker.get(), &BundleMaker::changed, maker.get(), [&changes] { ++changes; });
    const auto offer = answer(maker->make(today()));
    ASSERT_TRUE(offer.ok()) << offer.error().detail.toStdString();
    const auto written = answer(maker->write(offer.value(), folder.path()));
    ASSERT_TRUE(written.ok()) << written.error().detail.toStdString();
    QFile file(written.value());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(offer.value().bytes, file.readAll());
    EXPECT_TRUE(QDir(folder.path()).entryList({u"*.part"_s, u".*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    EXPECT_TRUE(answer(maker->writeOwn(offer.value())).ok());
    const auto list = answer(maker->made());
    ASSERT_EQ(1, list.value().size());
    EXPECT_EQ(offer.value().fileName, list.value().front().file);
    EXPECT_GE(changes, 3);
    EXPECT_EQ(ErrorKind::NotFound, answer(maker->write(offer.value(), folder.filePath(u"gone"_s))).error().kind);
    EXPECT_TRUE(answer(maker->setSendFolder(folder.path())).ok());
    EXPECT_EQ(folder.path(), answer(maker->sendFolder()).value());
    EXPECT_EQ(2, asked) << "once known it is not asked for again";
    maker->setRehearsal();
    EXPECT_EQ(ErrorKind::Refused, answer(maker->make(today())).error().kind);
}

// A backup does not know which numbers were given after it was made. The files that went out do.
TEST_F(BundleMakerTest, ARestoredLedgerGivesNoNumberTwice)
{
    apply({orderOn(u"A"_s, 0)});
    BundleOffer before;
    for (int more = 0; more < 4; ++more) {
        apply({orderOn(u"B%1"_s.arg(more), 0)});
        before = made(today());
    }
    ASSERT_EQ(4, before.told.number);
    const QString share = folder.filePath(u"share"_s);
    ASSERT_TRUE(QDir().mkpath(share));
    ASSERT_TRUE(writeWhole(share + u"/"_s + before.fileName, before.bytes).ok());
    ASSERT_TRUE(writeWhole(share + u"/foreign.kbday"_s, "no bundle").ok());
    EXPECT_EQ(4, highestNumber({share, folder.filePath(u"gone"_s), {}}, ledger->household().uid));
    EXPECT_EQ(0, highestNumber({share}, Uid::fromBytes(QByteArray(16, 'x'))));
    ledger->database().statement("DELETE FROM bundle_day WHERE number>1").run(); // as the backup was
    ledger->database().statement("DELETE FROM bundle WHERE number>1").run();
    EXPECT_EQ(2, made(today()).told.number) << "the control: by itself it would";
    ASSERT_TRUE(ledger->setSetting(u"bundle_folder"_s, share).ok());
    handOver();
    maker->setKey(key);
    EXPECT_EQ(5, answer(maker->make(today())).value().told.number);
}

TEST_F(BundleMakerTest, AFileThatCannotBeWrittenIsNotHalfThere)
{
    const QString place = folder.filePath(u"bundle.kbday"_s);
    ASSERT_TRUE(writeWhole(place, "one").ok());
    ASSERT_TRUE(writeWhole(place, "two").ok()) << "the newer one takes its place";
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"taken.kbday"_s)));
    const auto refused = writeWhole(folder.filePath(u"taken.kbday"_s), "three");
    EXPECT_EQ(ErrorKind::Io, refused.error().kind);
    EXPECT_TRUE(QDir(folder.path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    if (QFile::exists(u"/dev/full"_s)) { // a disk on which nothing has room
        ASSERT_TRUE(QFile::link(u"/dev/full"_s, folder.filePath(u".full.kbday.part"_s)));
        EXPECT_FALSE(writeWhole(folder.filePath(u"full.kbday"_s), "four").ok());
        EXPECT_FALSE(QFile::exists(folder.filePath(u"full.kbday"_s)));
    }
}

} // namespace
