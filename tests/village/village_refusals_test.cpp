// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a village does not take: bundles whose numbers nobody has, days that cannot be, households without a key, rules
// and floors about nothing, and files that are no bundles. Each is refused for what is wrong with it alone.
#include "bundle_import.h"
#include "fact_words.h"
#include "sign_chain.h"
#include "village_desk.h"
#include "village_desk_store.h"
#include "village_fixture.h"
#include "village_reports.h"
#include "village_sign_off.h"

#include <QFile>
#include <QTest>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class VillageRefusalTest : public samples::VillageFixture
{
protected:
    /// Why a bundle is not taken that was made so, whatever a file could hold: with an order of one line, a refund, an
    /// opening, a shelf and a lot.
    QString reasonOf(const std::function<void(DayBundle&)>& change)
    {
        ReceivedBundle received = this->received(one, day(4));
        DayBundle& bundle = received.bundle;
        DayFacts& facts = bundle.days.front();
        facts.orders = facts.orders.mid(0, 1);
        facts.orders.front().lines = facts.orders.front().lines.mid(0, 1);
        facts.refunds = {FactRefund{facts.orders.front().id, u"counter"_s, facts.day, bundle.madeAt, u"CNY"_s, 100}};
        FactOpening opening;
        opening.id = Uid::create(clock.now());
        opening.order = facts.orders.front().id;
        opening.startedAt = bundle.madeAt;
        opening.result.grades = {{u"AA"_s, 1}};
        facts.openings = {opening};
        bundle.stock = {FactStock{u"R"_s, u"Ring"_s, {}, u"R-1"_s, {}, 4, 900, 800}};
        bundle.lots = {FactLot{u"L"_s, u"North"_s, 90, 40}};
        change(bundle);
        received.sha256 = QCryptographicHash::hash(QByteArray::number(++asked), QCryptographicHash::Sha256);
        return bundleReasonName(take(received).reason);
    }
    QString reasonOfFacts(const std::function<void(DayFacts&)>& change)
    {
        return reasonOf([&](DayBundle& bundle) { change(bundle.days.front()); });
    }
    template<typename T>
    static ErrorKind kindOf(const Result<T>& result)
    {
        EXPECT_FALSE(result.ok());
        return result ? ErrorKind::Locked : result.error().kind;
    }

    int one = streamer({day(4)});
    int asked = 0;
};

TEST_F(VillageRefusalTest, NumbersThatNobodyHasAreRefusedOneByOne)
{
    const QString tooLarge = bundleReasonName(BundleReason::NumbersTooLarge);
    constexpr qint64 much = FactLimits::minor;
    using Amount = std::optional<qint64>;
    for (Amount FactOrder::*amount : {&FactOrder::dueMinor, &FactOrder::refundedMinor, &FactOrder::feeMinor})
        for (const qint64 value : {much, -much})
            EXPECT_EQ(reasonOfFacts([&](DayFacts& f) { f.orders.front().*amount = value; }), tooLarge);
    for (Amount FactLine::*amount :
         {&FactLine::amountMinor, &FactLine::refundedMinor, &FactLine::listMinor, &FactLine::floorMinor})
        for (const qint64 value : {much, -much})
            EXPECT_EQ(reasonOfFacts([&](DayFacts& f) { f.orders.front().lines.front().*amount = value; }), tooLarge);
    for (const qint64 value : {much, -much}) {
        EXPECT_EQ(reasonOfFacts([&](DayFacts& f) { f.refunds.front().amountMinor = value; }), tooLarge);
        EXPECT_EQ(reasonOf([&](DayBundle& b) { b.stock.front().listMinor = value; }), tooLarge);
        EXPECT_EQ(reasonOf([&](DayBundle& b) { b.stock.front().floorMinor = value; }), tooLarge);
        EXPECT_EQ(reasonOf([&](DayBundle& b) { b.stock.front().onHand = value; }), tooLarge);
        EXPECT_EQ(reasonOf([&](DayBundle& b) { b.lots.front().counted = value; }), tooLarge);
        EXPECT_EQ(reasonOf([&](DayBundle& b) { b.lots.front().remaining = value; }), tooLarge);
        EXPECT_EQ(reasonOfFacts([&](DayFacts& f) { f.openingsLeft = value; }), tooLarge);
        EXPECT_EQ(reasonOfFacts([&](DayFacts& f) { f.openings.front().result.grades.front().pearls = value; }),
                  tooLarge);
        EXPECT_EQ(reasonOfFacts([&](DayFacts& f) { f.orders.front().lines.front().thousandths = value; }), tooLarge);
    }
    EXPECT_EQ(reasonOfFacts([](DayFacts& f) {
                  f.orders.front().dueMinor = std::nullopt;
                  f.orders.front().lines.front().listMinor = 0;
                  f.orders.front().lines.front().thousandths = 0;
              }),
              bundleReasonName(BundleReason::FirstOfItsDay))
        << "what nobody told is no number";
}

TEST_F(VillageRefusalTest, DaysThatCannotBeAreRefused)
{
    EXPECT_EQ(reasonOf([](DayBundle& b) { b.definitions = factDefinitions; }),
              bundleReasonName(BundleReason::FirstOfItsDay))
        << "the control";
    EXPECT_EQ(reasonOf([](DayBundle& b) { b.definitions = factDefinitions + 1; }),
              bundleReasonName(BundleReason::UnknownVersion));
    EXPECT_EQ(reasonOf([](DayBundle& b) { b.days.front().day.days = b.closes.days + 1; }),
              bundleReasonName(BundleReason::DayAfterClosed));
    EXPECT_EQ(reasonOf([](DayBundle& b) { b.days.append(b.days.front()); }), bundleReasonName(BundleReason::DayTwice));
    EXPECT_EQ(reasonOf([](DayBundle& b) {
                  b.zone = u"America/Newly_Founded"_s;
                  b.closes.days += 4'000;
              }),
              bundleReasonName(BundleReason::DayNotBegun))
        << "by the village's clock, where nobody knows the zone";
    VillageHousehold late = mill.household(one);
    late.joinedOn = BusinessDay{day(5)};
    ASSERT_TRUE(VillageRoster(*ledger).enrol(late).ok());
    EXPECT_EQ(reasonOf([](DayBundle&) {}), bundleReasonName(BundleReason::BeforeJoining));
}

TEST_F(VillageRefusalTest, AHouseholdHasAnIdANameAKeyAndAZoneThatIsKnown)
{
    VillageRoster roster(*ledger);
    const auto before = roster.households(true).value();
    const auto enrolled = [&](auto change) {
        VillageHousehold wanted = mill.household(0);
        change(wanted);
        return roster.enrol(wanted);
    };
    EXPECT_EQ(kindOf(enrolled([](VillageHousehold& h) { h.uid = {}; })), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(enrolled([](VillageHousehold& h) { h.name = u" "_s; })), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(enrolled([](VillageHousehold& h) { h.publicKey.chop(1); })), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(enrolled([](VillageHousehold& h) { h.zone = u"Nowhere/Atall"_s; })), ErrorKind::Invalid);
    EXPECT_EQ(roster.households(true).value(), before);
    EXPECT_TRUE(enrolled([](VillageHousehold& h) { h.zone = u"America/Mexico_City"_s; }).ok());
    const Uid nobody = Uid::create(clock.now());
    EXPECT_EQ(kindOf(roster.setLeft(nobody, BusinessDay{1})), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(roster.numberOf(nobody)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(roster.setExpected(BusinessDay{1}, {{nobody, 0}})), ErrorKind::NotFound);
}

TEST_F(VillageRefusalTest, RulesFloorsNotesAndTasksSaySomething)
{
    VillageDeskStore store(*ledger);
    EXPECT_EQ(kindOf(store.setRules({{ExceptionRule::Unpaid, true, -1}})), ErrorKind::Invalid);
    const VillageFloor sound{u"ring"_s, u"AA"_s, u"8 mm"_s, u"R-1"_s, u"CNY"_s, 900};
    const auto floored = [&](auto change) {
        VillageFloor wanted = sound;
        change(wanted);
        return store.setFloors({wanted});
    };
    const auto blank = [](VillageFloor& f) { f.category = f.grade = f.size = f.productCode = QString(); };
    EXPECT_EQ(kindOf(floored([](VillageFloor& f) { f.minor = 0; })), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(floored([](VillageFloor& f) { f.currency = u"yuan"_s; })), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(floored(blank)), ErrorKind::Invalid);
    for (QString VillageFloor::*field :
         {&VillageFloor::category, &VillageFloor::grade, &VillageFloor::size, &VillageFloor::productCode}) {
        EXPECT_TRUE(floored([&](VillageFloor& f) {
                        blank(f);
                        f.*field = u" x "_s;
                    }).ok());
        EXPECT_EQ(store.floors().value().front().*field, u"x"_s);
    }
    VillageException exception;
    exception.household = mill.household(0).uid;
    EXPECT_EQ(kindOf(store.acknowledge(exception, u" "_s)), ErrorKind::Invalid);
    EXPECT_TRUE(store.acknowledge(exception, u"asked"_s).ok());
    exception.household = Uid::create(clock.now());
    EXPECT_EQ(kindOf(store.acknowledge(exception, u"asked"_s)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(store.withdrawAcknowledgement(exception)), ErrorKind::NotFound);

    VillageTask task;
    task.day = BusinessDay{day(2)};
    task.text = u" "_s;
    EXPECT_EQ(kindOf(store.addTask(task)), ErrorKind::Invalid);
    task.text = u"Call them"_s;
    task.household = exception.household;
    EXPECT_EQ(kindOf(store.addTask(task)), ErrorKind::NotFound);
    task.household = {};
    task.rule = ExceptionRule::Discount;
    const qint64 id = store.addTask(task).value();
    EXPECT_EQ(store.tasks(task.day).value().front().rule, ExceptionRule::Discount);
    EXPECT_FALSE(store.tasks(task.day).value().front().household.isValid());
    EXPECT_EQ(kindOf(store.setTaskDone(id + 1, true)), ErrorKind::NotFound);
    EXPECT_TRUE(store.setTaskDone(id, true).ok());
    EXPECT_EQ(store.tasks(task.day).value().front().doneAt, clock.now());
    EXPECT_TRUE(store.setTaskDone(id, false).ok());
    EXPECT_FALSE(store.tasks(task.day).value().front().doneAt);
    EXPECT_EQ(kindOf(store.removeTask(id + 1)), ErrorKind::NotFound);
}

TEST_F(VillageRefusalTest, FiguresOfASignedDayAreReadByTheirWordsAlone)
{
    EXPECT_EQ(kindOf(readFigures("something else")), ErrorKind::Invalid);
    const QByteArray uid = mill.household(0).uid.text().toLatin1();
    const auto read = readFigures("kaibang-village-day 1\nposition 7\nposition\nday 2025-11-12\nday 2025-11-12 x\n"
                                  "signed-at 2025-11-12T10:00:00Z\nsigned-at\nnote a%20b\nnote\ncounts 5 4 1\n"
                                  "counts 9 9\nmoney " +
                                  uid + "\nanother word\nmoney " + uid + " c 1 CNY 3 a b c d e 900 50 x y\n");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().position, 7);
    EXPECT_EQ(read.value().day.date(), QDate(2025, 11, 12));
    EXPECT_EQ(read.value().note, u"a b"_s);
    EXPECT_EQ(read.value().expected, 5);
    EXPECT_EQ(read.value().missing, 1);
    const DayMoney money = read.value().money.value({mill.household(0).uid.bytes(), u"CNY"_s});
    EXPECT_EQ(money, (DayMoney{3, 900, 50}));
    EXPECT_EQ(money.net(), 850);
    EXPECT_TRUE(readFigures("kaibang-village-day 1\nnote -").value().note.isEmpty());
}

TEST_F(VillageRefusalTest, EachMoneyOfADayIsCompared)
{
    const DayMoney money{3, 900, 50};
    EXPECT_EQ(money, (DayMoney{3, 900, 50}));
    for (const DayMoney& other : {DayMoney{4, 900, 50}, DayMoney{3, 901, 50}, DayMoney{3, 900, 51}})
        EXPECT_FALSE(money == other);
}

class VillageFileRefusalTest : public VillageRefusalTest
{
protected:
    void SetUp() override
    {
        VillageRefusalTest::SetUp();
        ledger.reset();
        desk = VillageDesk::open(folder.filePath(u"village.kaibang"_s), clock).value();
    }
    void TearDown() override { desk.reset(); }
    template<typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
        return future.result();
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    BundleOutcome imported(const QString& path)
    {
        const auto import = answer(desk->importFiles({path}));
        EXPECT_TRUE(import.ok() && import.value().files.size() == 1);
        return import ? import.value().files.value(0) : BundleOutcome();
    }

    std::unique_ptr<VillageDesk> desk;
};

TEST_F(VillageFileRefusalTest, EachFileThatIsNoBundleIsToldForWhatItIs)
{
    const auto expect = [this](const QString& path, BundleState state, BundleReason reason) {
        const BundleOutcome outcome = imported(path);
        EXPECT_EQ(bundleStateName(outcome.state), bundleStateName(state)) << path.toStdString();
        EXPECT_EQ(bundleReasonName(outcome.reason), bundleReasonName(reason)) << path.toStdString();
        return outcome;
    };
    const QByteArray whole = encodeBundle(mill.bundle(one, day(4)), mill.keyOf(one)).value();
    using enum BundleState;
    expect(file(u"photo.kbday"_s, "not ours"), Damaged, BundleReason::NotReadable);
    expect(file(u"cut.kbday"_s, whole.chopped(9)), Damaged, BundleReason::NotReadable);
    expect(file(u"newer.kbday"_s, "kaibang-bundle 2 what the future brings"), MadeByNewerProgram,
           BundleReason::UnknownVersion);
    const QByteArray label = whole.left(whole.indexOf('\n') + 1);
    const BundleOutcome large =
        expect(file(u"large.kbday"_s, label + QByteArray(mostBundleBytes, 'x')), Damaged, BundleReason::FileTooLarge);
    EXPECT_EQ(large.household, mill.household(one).uid) << "who it says it is of";
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"empty.kbday"_s));
    EXPECT_TRUE(answer(desk->importFiles({folder.filePath(u"empty.kbday"_s)})).value().files.isEmpty());
    expect(folder.filePath(u"gone.kbday"_s), Damaged, BundleReason::NotAFile);
    expect(file(u"whole.kbday"_s, whole), New, BundleReason::FirstOfItsDay);
}

// In a folder a bundle is known by its name, or by how it begins.
TEST_F(VillageFileRefusalTest, AFolderGivesWhatIsCalledABundleOrBeginsAsOne)
{
    const QByteArray whole = encodeBundle(mill.bundle(one, day(4)), mill.keyOf(one)).value();
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"inbox/inside"_s));
    file(u"inbox/a.KBDAY"_s, "x");
    file(u"inbox/b.kbday (1)"_s, "x");
    file(u"inbox/inside/c.bin"_s, whole);
    file(u"inbox/d.jpg"_s, "x");
    ASSERT_TRUE(QFile::link(folder.filePath(u"inbox/a.KBDAY"_s), folder.filePath(u"inbox/e.kbday"_s)));
    QStringList names;
    for (const QString& path : bundleFiles({folder.filePath(u"inbox"_s), folder.filePath(u"inbox"_s)}, false))
        names.append(QFileInfo(path).fileName());
    EXPECT_EQ(names, (QStringList{u"a.KBDAY"_s, u"b.kbday (1)"_s, u"c.bin"_s}));
    EXPECT_TRUE(bundleFiles({folder.filePath(u"inbox"_s)}, true).isEmpty()) << "stopped";
}

TEST_F(VillageFileRefusalTest, AReportIsOfAKindAndANameThatAreKnown)
{
    VillageReportRequest request;
    request.name = u"village_days"_s;
    const auto written = [&](const QString& name) {
        const auto result = answer(desk->writeReport(request, folder.filePath(name), {}));
        EXPECT_EQ(QFile::exists(folder.filePath(name)), result.ok());
        return result;
    };
    EXPECT_EQ(kindOf(written(u"days.exe"_s)), ErrorKind::Invalid);
    EXPECT_TRUE(written(u"days.csv"_s).ok());
    EXPECT_TRUE(written(u"days.json"_s).ok());
    request.name = u"village_gossip"_s;
    EXPECT_EQ(kindOf(written(u"gossip.csv"_s)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(answer(desk->signedDay(BusinessDay{day(4)}))), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(answer(desk->sign(BusinessDay{day(4)}, SigningKey(), {}))), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(answer(desk->sign(BusinessDay{day(4)}, SigningKey::create(), {}))), ErrorKind::Refused);
    const auto twice = VillageDesk::create(folder.filePath(u"village.kaibang"_s), {u"Twice"_s}, clock);
    ASSERT_FALSE(twice.ok());
    EXPECT_EQ(twice.error().kind, ErrorKind::Exists);
    const auto nowhere = VillageDesk::open(folder.filePath(u"nowhere.kaibang"_s), clock);
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(nowhere.error().kind, ErrorKind::NotFound);
}

} // namespace
