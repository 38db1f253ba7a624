// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The disk goes at every statement of every question to the village's desk, and of the making of a household's bundles:
// each is asked again with one statement more allowed, until it goes through. What was refused a statement must not say
// that it is done, and the village knows in the end what it would without any failure.
#include "bundle_maker.h"
#include "ledger_fixture.h"
#include "pseudonym.h"
#include "sign_chain.h"
#include "store_thread.h"
#include "tried_by_statement.h"
#include "village_audit.h"
#include "village_desk.h"
#include "village_fixture.h"

#include <QFile>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class FailingStatementVillageTest : public samples::TriedByStatement<samples::VillageFixture>
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        ledger.reset();
        reopen();
    }
    void TearDown() override
    {
        desk.reset();
        VillageFixture::TearDown();
        EXPECT_GT(refusals, 0);
    }
    void settle() override
    {
        TriedByStatement::settle();
        if (!desk)
            return;
        // Behind whatever the threads that write and read were asked.
        EXPECT_EQ(told(desk->importFiles({}, std::nullopt)), std::nullopt);
        EXPECT_EQ(told(desk->today()), std::nullopt);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"village.kaibang"_s); }
    void reopen()
    {
        auto opened = VillageDesk::open(path(), clock);
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        desk = std::move(opened).value();
    }
    QString fileOf(const DayBundle& bundle, int household)
    {
        QFile made(folder.filePath(u"%1.kbday"_s.arg(++files)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(encodeBundle(bundle, mill.keyOf(household)).value());
        return made.fileName();
    }
    /// An evening of a few orders.
    QString fileOf(int household, int n)
    {
        DayBundle bundle = mill.bundle(household, day(n));
        for (DayFacts& facts : bundle.days)
            facts.orders = facts.orders.mid(0, 3);
        return fileOf(bundle, household);
    }
    /// What is in the file once the desk has let go of it.
    QStringList dump()
    {
        settle();
        desk.reset();
        const auto opened = VillageLedger::open(path(), clock);
        EXPECT_TRUE(opened.ok());
        if (!opened.ok())
            return {};
        for (const AuditCheck& check : auditVillage(*opened.value()).value())
            EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.detail.toStdString();
        return samples::villageDump(*opened.value());
    }

    std::unique_ptr<VillageDesk> desk;
    int files = 0;
};

#define KAIBANG_ASK_VILLAGE(question, ...) tried(#question, [&] { return told(desk->question(__VA_ARGS__)); })
#define KAIBANG_ASK_VILLAGE_INTO(into, question, ...)                                                                  \
    tried(#question, [&] { return told(desk->question(__VA_ARGS__), &(into)); })

TEST_F(FailingStatementVillageTest, WhoBelongsToItAndWhatIsLookedAt)
{
    VillageSettings settings;
    KAIBANG_ASK_VILLAGE_INTO(settings, settings);
    settings.name = u"Shan Xia Er"_s;
    settings.zone = u"America/Mexico_City"_s;
    KAIBANG_ASK_VILLAGE(setSettings, settings);
    KAIBANG_ASK_VILLAGE_INTO(settings, settings);
    EXPECT_EQ(settings.name, u"Shan Xia Er"_s);

    VillageHousehold known = mill.household(0);
    known.note = u"by the well"_s;
    KAIBANG_ASK_VILLAGE(enrol, known);
    VillageHousehold other = known;
    other.uid = Uid::create(clock.now());
    other.name = u"Another"_s;
    KAIBANG_ASK_VILLAGE(enrol, other);
    KAIBANG_ASK_VILLAGE(setLeft, other.uid, BusinessDay{day(3)});
    QList<VillageHousehold> there, all;
    KAIBANG_ASK_VILLAGE_INTO(there, households, false);
    KAIBANG_ASK_VILLAGE_INTO(all, households, true);
    EXPECT_EQ(all.size(), mill.shape().households + 1);
    EXPECT_EQ(there.size(), mill.shape().households);
    const auto noted = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.uid == known.uid; });
    ASSERT_NE(noted, all.end());
    EXPECT_EQ(noted->note, known.note);
    KAIBANG_ASK_VILLAGE(setLeft, other.uid, std::nullopt);

    KAIBANG_ASK_VILLAGE(setExpected, BusinessDay{day(2)}, {{mill.household(0).uid, 90}, {mill.household(1).uid, 0}});
    QList<ExpectedHousehold> expected;
    KAIBANG_ASK_VILLAGE_INTO(expected, expected, BusinessDay{day(2)});
    EXPECT_EQ(expected.size(), 2);

    QList<VillageRule> rules = defaultVillageRules();
    rules.front().isOn = false;
    KAIBANG_ASK_VILLAGE(setRules, rules);
    QList<VillageRule> kept;
    KAIBANG_ASK_VILLAGE_INTO(kept, rules);
    EXPECT_EQ(kept, rules);
    KAIBANG_ASK_VILLAGE(setFloors, {{u"ring"_s, {}, {}, {}, u"CNY"_s, 900}, {{}, u"AA"_s, {}, {}, u"CNY"_s, 800}});
    QList<VillageFloor> floors;
    KAIBANG_ASK_VILLAGE_INTO(floors, floors);
    EXPECT_EQ(floors.size(), 2);

    VillageTask task;
    task.day = BusinessDay{day(2)};
    task.text = u"Call them"_s;
    task.household = known.uid;
    qint64 id = 0;
    KAIBANG_ASK_VILLAGE_INTO(id, addTask, task);
    KAIBANG_ASK_VILLAGE(setTaskDone, id, true);
    QList<VillageTask> tasks;
    KAIBANG_ASK_VILLAGE_INTO(tasks, tasks, BusinessDay{day(2)});
    EXPECT_EQ(tasks.size(), 1) << "and was written down once";
    KAIBANG_ASK_VILLAGE(removeTask, id);

    VillageException exception;
    exception.day = BusinessDay{day(2)};
    exception.household = known.uid;
    KAIBANG_ASK_VILLAGE(acknowledge, exception, u"asked"_s);
    KAIBANG_ASK_VILLAGE(withdrawAcknowledgement, exception);
}

TEST_F(FailingStatementVillageTest, BundlesComeInAndADayIsSigned)
{
    const int one = streamer({day(2), day(3)}), two = streamer({day(2)}, one + 1);
    const QString first = fileOf(one, 2), second = fileOf(two, 2);
    QFile photo(folder.filePath(u"photo.kbday"_s));
    ASSERT_TRUE(photo.open(QIODevice::WriteOnly));
    photo.write("not ours");
    photo.close();
    VillageImport import;
    KAIBANG_ASK_VILLAGE_INTO(import, importFiles, {first});
    ASSERT_EQ(import.files.size(), 1);
    EXPECT_EQ(import.files.front().state, BundleState::New) << "nothing of it was left behind by a failure";
    KAIBANG_ASK_VILLAGE_INTO(import, importFiles, {first, photo.fileName(), folder.filePath(u"gone.kbday"_s)});
    EXPECT_EQ(import.files.size(), 3);
    KAIBANG_ASK_VILLAGE_INTO(import, importFiles, {fileOf(one, 3)});
    VillageEvening evening;
    KAIBANG_ASK_VILLAGE_INTO(evening, evening, BusinessDay{day(2)});
    EXPECT_EQ(evening.reported, 1);
    if (!evening.exceptions.isEmpty())
        KAIBANG_ASK_VILLAGE(acknowledge, evening.exceptions.front(), u"asked"_s);

    const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'v'));
    SignedDay link;
    KAIBANG_ASK_VILLAGE_INTO(link, sign, BusinessDay{day(2)}, key, u"fine"_s);
    EXPECT_EQ(link.position, 1);
    KAIBANG_ASK_VILLAGE_INTO(link, sign, BusinessDay{day(3)}, key, {});
    EXPECT_EQ(link.position, 2);
    KAIBANG_ASK_VILLAGE_INTO(import, importFiles, {second});
    ASSERT_EQ(import.files.size(), 1);
    EXPECT_GT(import.files.front().corrections, 0);
    DayBundle later = mill.bundle(one, day(2));
    later.number = 900;
    later.madeAt = later.madeAt.plusMs(60'000);
    later.days.front().orders = later.days.front().orders.mid(0, 1);
    KAIBANG_ASK_VILLAGE_INTO(import, importFiles, {fileOf(later, one)});
    EXPECT_EQ(import.files.front().state, BundleState::Newer);

    QList<SignedDay> days;
    KAIBANG_ASK_VILLAGE_INTO(days, signedDays);
    EXPECT_EQ(days.size(), 2);
    KAIBANG_ASK_VILLAGE_INTO(link, signedDay, BusinessDay{day(2)});
    EXPECT_FALSE(link.figures.isEmpty());
    ChainCheck chain;
    KAIBANG_ASK_VILLAGE_INTO(chain, verifyChain, key.publicKey());
    EXPECT_TRUE(chain.holds());
    QList<VillageCorrection> corrections;
    KAIBANG_ASK_VILLAGE_INTO(corrections, corrections, BusinessDay{day(0)}, BusinessDay{day(9)});
    EXPECT_FALSE(corrections.isEmpty());
    KAIBANG_ASK_VILLAGE(noticePage, BusinessDay{day(2)}, {true, {}}, {});
    KAIBANG_ASK_VILLAGE(noticePage, BusinessDay{day(4)}, {true, {}}, {});
    BusinessDay today;
    KAIBANG_ASK_VILLAGE_INTO(today, today);
    EXPECT_EQ(today.date(), QDate(2025, 11, 21));

    const QStringList now = dump();
    ledger = freshLedger(u"sound.kaibang"_s);
    DayBundle evenings[] = {mill.bundle(one, day(2)), mill.bundle(one, day(3)), mill.bundle(two, day(2))};
    for (DayBundle& each : evenings)
        each.days.front().orders = each.days.front().orders.mid(0, 3);
    take(received(evenings[0], one));
    take(received(evenings[1], one));
    take(received(evenings[2], two));
    take(received(later, one));
    EXPECT_EQ(now, samples::villageDump(*ledger)) << "as without any failure";
}

TEST_F(FailingStatementVillageTest, ReportsAndCopiesAreWholeOrRefused)
{
    const int one = streamer({day(2)});
    ASSERT_EQ(told(desk->importFiles({fileOf(one, 2)})), std::nullopt);
    ASSERT_EQ(told(desk->sign(BusinessDay{day(2)}, SigningKey::create(), {})), std::nullopt);
    VillageReportRequest request;
    request.from = BusinessDay{day(0)};
    request.to = BusinessDay{day(3)};
    for (const QString& name : villageReportNames()) {
        request.name = name;
        request.household = name == u"village_replay"_s ? mill.household(one).uid : Uid();
        tried(name.toUtf8().constData(), [&] { return told(desk->report(request)); });
    }
    request.name = u"village_days"_s;
    for (const auto& file : {u"days.csv"_s, u"days.json"_s}) {
        const QString made = folder.filePath(file);
        KAIBANG_ASK_VILLAGE(writeReport, request, made, {});
        EXPECT_TRUE(QFile::exists(made));
    }
    const QString copy = folder.filePath(u"copy.kaibang"_s);
    KAIBANG_ASK_VILLAGE(backUp, copy);
    EXPECT_EQ(dump(), samples::villageDump(*VillageLedger::openReadOnly(copy, clock).value()));
}

TEST_F(FailingStatementVillageTest, ItIsMadeAndOpened)
{
    settle();
    desk.reset();
    int made = 0;
    std::unique_ptr<VillageDesk> fresh;
    const auto taken = [&fresh](Result<std::unique_ptr<VillageDesk>> result) {
        fresh = result ? std::move(result).value() : nullptr;
        return fresh ? std::nullopt : std::optional(result.error());
    };
    tried("create", [&] {
        return taken(VillageDesk::create(folder.filePath(u"%1.kaibang"_s.arg(++made)), {u"Shan Xia"_s}, clock));
    });
    ASSERT_TRUE(fresh);
    fresh.reset();
    const QString alone = folder.filePath(u"alone.kaibang"_s);
    tried("create a ledger", [&]() -> std::optional<Error> {
        const auto whole = VillageLedger::create(alone, {u"Shan Xia"_s}, clock);
        // What failed leaves nothing that the next try would take for a village.
        EXPECT_EQ(QFile::exists(alone), whole.ok());
        EXPECT_FALSE(QFile::exists(alone + u".new"_s));
        return whole ? std::nullopt : std::optional(whole.error());
    });
    tried("open", [&] { return taken(VillageDesk::open(path(), clock)); });
    ASSERT_TRUE(fresh);
    QList<VillageHousehold> there;
    EXPECT_EQ(told(fresh->households(), &there), std::nullopt);
    EXPECT_EQ(there.size(), mill.shape().households);
    EXPECT_EQ(told(fresh->settings()), std::nullopt);
}

TEST_F(FailingStatementVillageTest, ATeachingSetIsWholeOrRefused)
{
    settle();
    desk.reset();
    mill = bench::VillageMill({6, 3, 2, 2});
    ledger = freshLedger(u"study.kaibang"_s);
    for (int household = 0; household < 6; ++household)
        for (int n = 0; n < 3; ++n)
            take(received(household, day(n)));
    ledger.reset();
    auto opened = VillageDesk::open(folder.filePath(u"study.kaibang"_s), clock);
    ASSERT_TRUE(opened.ok());
    desk = std::move(opened).value();
    const QString zip = folder.filePath(u"study.zip"_s);
    CaseStudyReport report;
    KAIBANG_ASK_VILLAGE_INTO(report, exportCaseStudy, CaseStudyRequest{202511, 2}, zip);
    EXPECT_GT(report.households, 1);
    EXPECT_TRUE(QFile::exists(zip));
}

class FailingStatementMakerTest : public samples::TriedByStatement<samples::LedgerFixture>
{
protected:
    [[nodiscard]] static BusinessDay today()
    {
        return DayRule{QTimeZone("Asia/Shanghai"), 240}.dayOf(Instant{samples::evening});
    }
    void letRun() override
    {
        if (store)
            store->drain();
        QCoreApplication::processEvents();
    }

    SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    std::unique_ptr<StoreThread> store;
};

TEST_F(FailingStatementMakerTest, ABundleIsNumberedOnceHoweverOftenItFailed)
{
    constexpr qint64 oneDayMs = 24LL * 3600 * 1000;
    apply({samples::event(u"A"_s, Payment::Paid, 0), samples::event(u"B"_s, Payment::Unpaid, 0)});
    BundleOffer offer;
    tried("makeBundle", [&] {
        ledger->database().clearError();
        return told(makeBundle(*ledger, today(), key), &offer);
    });
    EXPECT_EQ(offer.told.number, 1);
    EXPECT_EQ(offer.told.orders, 2);
    clock.time = clock.time.plusMs(oneDayMs);
    ledger->database().statement("UPDATE orders SET withdrawn=1,changed_at=?").run(clock.time.ms);
    tried("makeBundle of the next day", [&] {
        ledger->database().clearError();
        return told(makeBundle(*ledger, BusinessDay{today().days + 1}, key), &offer);
    });
    EXPECT_EQ(offer.told.number, 2);
    EXPECT_EQ(offer.told.restated, QList<BusinessDay>{today()});
}

TEST_F(FailingStatementMakerTest, ItsMakerGivesNothingAwayThatIsNotWrittenDown)
{
    apply({samples::event(u"A"_s, Payment::Paid, 0)});
    ledger.reset();
    store = StoreThread::start([this] { return Ledger::open(path(), clock); }).value();
    BundleMaker maker(*store, clock, folder.filePath(u"own"_s));
    maker.setKey(key);
    BundleOffer offer;
    tried("make", [&] { return told(maker.make(today()), &offer); });
    EXPECT_EQ(offer.told.number, 1);
    QString path;
    tried("write", [&] { return told(maker.write(offer, folder.path()), &path); });
    EXPECT_TRUE(QFile::exists(path));
    QList<ToldBundle> made;
    tried("made", [&] { return told(maker.made(), &made); });
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.front().file, offer.fileName);
    tried("setSendFolder", [&] { return told(maker.setSendFolder(folder.path())); });
    QString sendFolder;
    tried("sendFolder", [&] { return told(maker.sendFolder(), &sendFolder); });
    EXPECT_EQ(sendFolder, folder.path());
    settle();
}

} // namespace
