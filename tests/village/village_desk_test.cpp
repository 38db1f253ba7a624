// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_desk.h"

#include "case_study_file.h"
#include "village_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace kaibang {

using samples::VillageFixture;

class VillageDeskTest : public VillageFixture
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        ledger.reset();
        auto opened = VillageDesk::open(folder.filePath(QStringLiteral("village.kaibang")), clock);
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        desk = std::move(opened).value();
        ASSERT_TRUE(mill.write(QDir(folder.path())));
    }
    void TearDown() override { desk.reset(); }
    template<typename T>
    static T answer(QFuture<Result<T>> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
        const Result<T> result = future.result();
        EXPECT_TRUE(result.ok()) << (result ? "" : result.error().detail.toStdString());
        return result ? result.value() : T{};
    }
    [[nodiscard]] QString inbox() const { return folder.filePath(QStringLiteral("inbox")); }

    std::unique_ptr<VillageDesk> desk;
};

TEST_F(VillageDeskTest, AFolderComesInWithEachFileAccountedFor)
{
    QSignalSpy progress(desk.get(), &VillageDesk::progressed);
    QFile photo(inbox() + QStringLiteral("/photo.jpg"));
    ASSERT_TRUE(photo.open(QIODevice::WriteOnly));
    photo.write("not ours");
    photo.close();
    auto first = desk->importFiles({inbox()});
    auto second = desk->importFiles({inbox()});
    EXPECT_EQ(second.result().error().kind, ErrorKind::Refused);
    const VillageImport import = answer(first);
    EXPECT_FALSE(import.isCancelled);
    QHash<BundleState, int> states;
    for (const BundleOutcome& outcome : import.files)
        ++states[outcome.state];
    EXPECT_GT(states.value(BundleState::New), 40);
    EXPECT_GT(states.value(BundleState::Damaged), 0);
    EXPECT_GT(states.value(BundleState::UnknownHousehold), 0);
    EXPECT_EQ(progress.front().at(0).toInt(), 0);
    EXPECT_EQ(progress.back().at(0).toInt(), import.files.size());
    EXPECT_EQ(progress.back().at(1).toInt(), import.files.size());
    const VillageEvening evening = answer(desk->evening(BusinessDay{day(8)}));
    EXPECT_GT(evening.reported, 0);
    // Named by hand, the photo is one more file with its reason.
    const VillageImport odd = answer(desk->importFiles({photo.fileName(), inbox() + QStringLiteral("/gone.kbday")}));
    ASSERT_EQ(odd.files.size(), 2);
    EXPECT_EQ(odd.files.at(0).reason, BundleReason::NotAFile);
    EXPECT_EQ(odd.files.at(1).reason, BundleReason::NotReadable);
}

TEST_F(VillageDeskTest, ACancelKeepsWhatItTold)
{
    auto future = desk->importFiles({inbox()});
    desk->cancelImport();
    const VillageImport import = answer(future);
    EXPECT_TRUE(import.isCancelled);
    const VillageImport rest = answer(desk->importFiles({inbox()}));
    EXPECT_FALSE(rest.isCancelled);
    QSet<QByteArray> taken;
    for (const BundleOutcome& before : import.files)
        if (isTaken(before.state))
            taken.insert(before.sha256);
    for (const BundleOutcome& now : rest.files)
        EXPECT_FALSE(taken.contains(now.sha256) && isTaken(now.state)) << now.file.toStdString();
    EXPECT_GT(rest.files.size(), 40);
}

// Every change by whoever may do nothing: refused with its act, and the file is as it was.
TEST_F(VillageDeskTest, WhoMayNotChangesNothing)
{
    QList<Act> asked;
    bool isAllowed = false;
    desk->setGate([&](Act act) {
        asked.append(act);
        return isAllowed;
    });
    const BusinessDay today{day(8)};
    const auto known = answer(desk->households(true));
    ASSERT_FALSE(known.isEmpty());
    const VillageException exception{};
    VillageReportRequest days;
    days.name = QStringLiteral("village_days");
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    const auto everything = [&] {
        QList<QFuture<Result<Done>>> all{
            desk->setSettings(answer(desk->settings())),
            desk->enrol(known.front()),
            desk->setLeft(known.front().uid, today),
            desk->setExpected(today, {}),
            desk->setRules({}),
            desk->setFloors({}),
            desk->acknowledge(exception, QStringLiteral("seen")),
            desk->withdrawAcknowledgement(exception),
            desk->setTaskDone(1, true),
            desk->removeTask(1),
            desk->writeReport(days, out, {}),
        };
        QList<std::optional<Act>> told;
        const auto tell = [&told](const auto& future) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
            told.append(future.result() ? std::nullopt : actRefused(future.result().error()));
        };
        for (const auto& one : std::as_const(all))
            tell(one);
        tell(desk->addTask({}));
        tell(desk->importFiles({inbox()}));
        tell(desk->sign(today, SigningKey::create(), {}));
        tell(desk->exportCaseStudy({}, out));
        return told;
    };
    const auto refused = everything();
    EXPECT_EQ(refused.count(std::optional(Act::Village)), 12);
    EXPECT_EQ(refused.count(std::optional(Act::SignOff)), 1);
    EXPECT_EQ(refused.count(std::optional(Act::Exports)), 2);
    EXPECT_EQ(asked.size(), refused.size());
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_EQ(answer(desk->households(true)), known);
    EXPECT_EQ(answer(desk->evening(today)).reported, 0);
    asked.clear();
    EXPECT_FALSE(answer(desk->importFiles({inbox()}, std::nullopt)).files.isEmpty())
        << "what comes by itself is nobody's";
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_GT(answer(desk->evening(today)).reported, 0);
    isAllowed = true; // the control: what is refused now has another reason
    const auto allowed = everything();
    EXPECT_EQ(allowed.count(std::nullopt), allowed.size());
}

// Folders are walked through and files are opened elsewhere: asking for it does neither.
TEST_F(VillageDeskTest, FilesAreFoundAfterTheAskingIsOver)
{
    QSignalSpy progress(desk.get(), &VillageDesk::progressed);
    auto future = desk->importFiles({inbox()});
    EXPECT_TRUE(progress.isEmpty());
    const VillageImport import = answer(future);
    EXPECT_EQ(progress.front().at(0).toInt(), 0);
    EXPECT_EQ(progress.front().at(1).toInt(), import.files.size());
    EXPECT_TRUE(answer(desk->importFiles({})).files.isEmpty());
}

// The sums of the second are what the ledger's rules refuse, so that each is taken alone; at the third, without the
// second before it, the ledger fails.
TEST_F(VillageDeskTest, WhatIsOnTheDiskIsToldBeforeAFailure)
{
    desk.reset();
    const int one = streamer({day(4)}), two = streamer({day(4)}, one + 1), three = streamer({day(4)}, two + 1);
    QStringList files;
    {
        const auto opened = VillageLedger::open(folder.filePath(QStringLiteral("village.kaibang")), clock);
        ASSERT_TRUE(opened.ok());
        const auto numberOf = [&](int household) {
            return QStringLiteral("(SELECT hh FROM household WHERE uid=x'%1')")
                .arg(QString::fromLatin1(mill.household(household).uid.bytes().toHex()));
        };
        Database& database = opened.value()->database();
        ASSERT_TRUE(database.execute(QStringLiteral("CREATE TRIGGER rule BEFORE INSERT ON r_day_hh_channel WHEN "
                                                    "NEW.hh=%1 BEGIN SELECT RAISE(ABORT,'a rule'); END")
                                         .arg(numberOf(two))));
        ASSERT_TRUE(database.execute(QStringLiteral("CREATE TRIGGER fault BEFORE INSERT ON f_order WHEN NEW.hh=%1 AND "
                                                    "NOT EXISTS(SELECT 1 FROM f_order WHERE hh=%2) BEGIN SELECT "
                                                    "abs(-9223372036854775807-1); END")
                                         .arg(numberOf(three), numberOf(two))));
        for (const int each : {one, two, three}) {
            files.append(folder.filePath(QStringLiteral("%1.kbday").arg(files.size())));
            QFile file(files.last());
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(encodeBundle(mill.bundle(each, day(4)), mill.keyOf(each)).value());
        }
    }
    desk = VillageDesk::open(folder.filePath(QStringLiteral("village.kaibang")), clock).value();
    QList<BundleOutcome> told;
    QObject::connect(desk.get(), &VillageDesk::imported, desk.get(),
                     [&](const VillageImport& now) { told += now.files; });
    auto future = desk->importFiles(files);
    ASSERT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
    EXPECT_EQ(future.result().error().kind, ErrorKind::Io);
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told.at(0).state, BundleState::New);
    EXPECT_EQ(told.at(1).state, BundleState::Damaged);
    const VillageImport again = answer(desk->importFiles({files.first()}));
    EXPECT_EQ(again.files.front().state, BundleState::Same);
}

// Whoever hears that they are stored asks by the new ones.
TEST_F(VillageDeskTest, NewSettingsAreInForceWhenTheyAreTold)
{
    VillageSettings wanted = answer(desk->settings());
    clock.time = Instant{QDateTime(QDate(2025, 11, 21), QTime(11, 0), Qt::UTC).toMSecsSinceEpoch()};
    wanted.dayStartMinute = 0;
    for (const auto& [zone, date] : {std::pair(QStringLiteral("Pacific/Kiritimati"), QDate(2025, 11, 22)),
                                     std::pair(QStringLiteral("Pacific/Pago_Pago"), QDate(2025, 11, 21)),
                                     std::pair(QStringLiteral("Pacific/Kiritimati"), QDate(2025, 11, 22)),
                                     std::pair(QStringLiteral("Pacific/Niue"), QDate(2025, 11, 21))}) {
        wanted.zone = zone;
        answer(desk->setSettings(wanted));
        EXPECT_EQ(answer(desk->today()).date(), date);
        EXPECT_EQ(answer(desk->settings()).zone, zone);
    }
}

// Another program holds the file's lock, and a change waits for it: letting go of the desk does not.
TEST_F(VillageDeskTest, ItIsLetGoWithoutWaitingAndNothingIsLost)
{
    const QString path = folder.filePath(QStringLiteral("village.kaibang"));
    auto other = Database::open(path, Database::Mode::ReadWrite);
    ASSERT_TRUE(other.ok());
    ASSERT_TRUE(other.value()->begin());
    VillageTask task;
    task.text = QStringLiteral("Call them");
    task.day = BusinessDay{day(3)};
    auto added = desk->addTask(task);
    auto import = desk->importFiles({inbox()});
    QObject keeper;
    QElapsedTimer timer;
    timer.start();
    VillageDesk::letGo(std::move(desk), &keeper);
    EXPECT_LT(timer.elapsed(), 2'000);
    EXPECT_EQ(keeper.children().size(), 1);
    other.value()->rollback();
    other.value().reset();
    auto again = VillageDesk::open(path, clock); // once the other one has closed it
    ASSERT_TRUE(again.ok()) << again.error().detail.toStdString();
    desk = std::move(again).value();
    EXPECT_TRUE(QTest::qWaitFor([&] { return keeper.children().isEmpty(); }, 20'000));
    EXPECT_TRUE(added.isFinished() && import.isFinished());
    EXPECT_EQ(answer(desk->tasks(BusinessDay{day(3)})).size(), 1);
}

TEST_F(VillageDeskTest, ShortQuestionsDoNotWaitBehindLongOnes)
{
    answer(desk->importFiles({inbox()}));
    const QString path = folder.filePath(QStringLiteral("backup.kaibang"));
    // Far more than is done while one question is answered, however the machine is busy.
    QList<QFuture<Result<Done>>> backups{desk->backUp(path)};
    for (int i = 0; i < 24; ++i)
        backups.append(desk->backUp(folder.filePath(QStringLiteral("backup%1.kaibang").arg(i))));
    auto today = desk->today();
    today.waitForFinished();
    EXPECT_FALSE(backups.back().isFinished());
    for (const auto& backup : backups)
        answer(backup);
    EXPECT_TRUE(VillageLedger::open(path, clock).ok());
    auto twice = desk->backUp(path);
    EXPECT_TRUE(QTest::qWaitFor([&] { return twice.isFinished(); }, 10'000));
    EXPECT_EQ(twice.result().error().kind, ErrorKind::Exists);
}

TEST_F(VillageDeskTest, EveryReportComesAndItsTotalsAreItsRows)
{
    answer(desk->importFiles({inbox()}));
    const SigningKey key = SigningKey::create();
    answer(desk->sign(BusinessDay{day(5)}, key, {}));
    EXPECT_TRUE(answer(desk->verifyChain(key.publicKey())).holds());
    const QList<VillageHousehold> households = answer(desk->households());
    ASSERT_FALSE(households.isEmpty());
    VillageTask task;
    task.day = BusinessDay{day(5)};
    task.text = QStringLiteral("Call Household 001");
    task.household = households.front().uid;
    const qint64 id = answer(desk->addTask(task));
    answer(desk->setExpected(BusinessDay{day(5)}, {{households.front().uid, 120}}));
    QSet<QString> filled;
    for (const QString& name : villageReportNames()) {
        VillageReportRequest request;
        request.name = name;
        request.from = BusinessDay{day(0)};
        request.to = BusinessDay{day(5)};
        if (name == QLatin1String("village_replay"))
            request.household = mill.household(streamer({day(5)})).uid;
        const ReportTable table = answer(desk->report(request));
        EXPECT_EQ(table.columns, villageReportColumns(name)) << name.toStdString();
        if (!table.rows.isEmpty())
            filled.insert(name);
        EXPECT_EQ(withTotals(table).value().totals, table.totals) << name.toStdString();
    }
    // The rest needs a missing household and a correction.
    const QStringList rest{QStringLiteral("village_missing"), QStringLiteral("village_corrections"),
                           QStringLiteral("village_restated")};
    for (const QString& name : villageReportNames())
        EXPECT_TRUE(filled.contains(name) || rest.contains(name)) << name.toStdString();
    answer(desk->setTaskDone(id, true));
    EXPECT_TRUE(answer(desk->tasks(BusinessDay{day(5)})).front().doneAt.has_value());
    answer(desk->removeTask(id));
    EXPECT_TRUE(answer(desk->tasks(BusinessDay{day(5)})).isEmpty());
    const auto again = desk->removeTask(id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.isFinished(); }, 10'000));
    EXPECT_EQ(again.result().error().kind, ErrorKind::NotFound);
    VillageReportRequest whole;
    whole.name = QStringLiteral("village_lines");
    whole.from = BusinessDay{day(-100)};
    whole.to = BusinessDay{day(100)};
    EXPECT_TRUE(answer(desk->report(whole)).rows.size() > 100); // the ledger has no more than twelve days
}

TEST_F(VillageDeskTest, ATotalDrillsDownToItsOrdersAndTheirBundle)
{
    answer(desk->importFiles({inbox()}));
    const int one = streamer({day(6)});
    VillageReportRequest request;
    request.name = QStringLiteral("village_household");
    request.from = request.to = BusinessDay{day(6)};
    request.household = mill.household(one).uid;
    const auto sumOf = [](const ReportTable& table, const QString& column, const QString& currency) {
        qsizetype at = 0;
        while (table.columns.at(at).id != column)
            ++at;
        for (const ReportTotal& total : table.totals)
            if (total.currency == currency)
                return std::get<Money>(total.cells.at(at)).minor();
        return qint64(-1);
    };
    const ReportTable days = answer(desk->report(request));
    request.name = QStringLiteral("village_orders");
    const ReportTable orders = answer(desk->report(request));
    ASSERT_FALSE(orders.rows.isEmpty());
    for (const ReportTotal& total : days.totals) {
        EXPECT_EQ(sumOf(orders, QStringLiteral("paid"), total.currency),
                  sumOf(days, QStringLiteral("paid"), total.currency));
        EXPECT_EQ(sumOf(orders, QStringLiteral("refunded"), total.currency),
                  sumOf(days, QStringLiteral("refunded"), total.currency));
    }
    EXPECT_TRUE(std::holds_alternative<qint64>(orders.rows.front().back())); // the bundle's number
}

TEST_F(VillageDeskTest, RulesTasksAndExpectationsAreTold)
{
    QSignalSpy rules(desk.get(), &VillageDesk::rulesChanged), tasks(desk.get(), &VillageDesk::tasksChanged),
        expected(desk.get(), &VillageDesk::expectedChanged), households(desk.get(), &VillageDesk::householdsChanged);
    answer(desk->setRules(defaultVillageRules()));
    EXPECT_EQ(rules.size(), 1);
    VillageTask task;
    task.text = QStringLiteral("x");
    answer(desk->addTask(task));
    EXPECT_EQ(tasks.size(), 1);
    auto unknown = desk->setExpected(BusinessDay{day(1)}, {{Uid::create(clock.now()), 0}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return unknown.isFinished(); }, 10'000));
    EXPECT_EQ(unknown.result().error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(expected.isEmpty());
    answer(desk->setLeft(mill.household(0).uid, BusinessDay{day(3)}));
    EXPECT_EQ(households.size(), 1);
}

class CaseStudyTest : public VillageFixture
{
protected:
    static QList<QStringList> rowsOf(const CaseStudyFile& file)
    {
        QList<QStringList> rows;
        for (const QString& line : QString::fromUtf8(file.bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
            rows.append(line.split(u','));
        return rows;
    }
    // The smallest number of households of which all that is told is the same.
    static int alike(const CaseStudyFile& households)
    {
        QHash<QStringList, int> groups;
        QList<QStringList> rows = rowsOf(households);
        rows.removeFirst();
        for (const QStringList& row : rows)
            ++groups[row.mid(2)];
        int least = static_cast<int>(rows.size());
        for (const int size : groups)
            least = std::min(least, size);
        return least;
    }
    void fill(int households)
    {
        mill = bench::VillageMill({households, 12, 4, 3});
        ledger = freshLedger(QStringLiteral("study.kaibang"));
        for (int i = 0; i < households; ++i)
            for (int n = 0; n < 12; ++n)
                if (mill.streams(i, day(n))) {
                    DayBundle bundle = mill.bundle(i, day(n));
                    for (FactOrder& order : bundle.days.front().orders) { // a name where one may be typed
                        order.lines.front().product = mill.household(i).name;
                        order.lines.front().category = QStringLiteral("Canary ") + mill.household(i).name;
                    }
                    take(received(bundle, i));
                }
    }
    CaseStudyRequest request{202511, 5};
};

TEST_F(CaseStudyTest, EveryHouseholdIsLikeEnoughOthersAndNobodyIsNamed)
{
    fill(40);
    const auto study = makeCaseStudy(*ledger, request);
    ASSERT_TRUE(study.ok()) << study.error().detail.toStdString();
    EXPECT_GE(study.value().report.households, 30);
    EXPECT_EQ(study.value().report.households + study.value().report.leftOut, 40);
    EXPECT_GE(alike(study.value().files.front()), 5);
    ASSERT_EQ(study.value().files.size(), 7);
    for (const CaseStudyFile& file : study.value().files) {
        if (file.name.endsWith(QLatin1String("days.csv")) || file.name == QLatin1String("goods.csv")) {
            QList<QStringList> rows = rowsOf(file);
            const qsizetype at = rows.takeFirst().indexOf(QStringLiteral("households"));
            EXPECT_FALSE(rows.isEmpty());
            for (const QStringList& row : rows)
                EXPECT_GE(row.at(at).toInt(), 5) << row.join(u',').toStdString();
        }
        for (int i = 0; i < 40; ++i) {
            const VillageHousehold one = mill.household(i);
            for (const QByteArray& secret : {one.name.toUtf8(), one.uid.text().toLatin1(), one.uid.bytes(),
                                             one.uid.bytes().toHex(), one.phones.toUtf8(), one.publicKey.toHex()})
                EXPECT_FALSE(file.bytes.contains(secret)) << file.name.toStdString();
        }
        for (const FactOrder& order : mill.facts(3, day(4), 0).orders)
            EXPECT_FALSE(file.bytes.contains(order.id.text().toLatin1()));
        EXPECT_FALSE(file.bytes.contains("{k}"));
        EXPECT_FALSE(file.bytes.contains("Shan Xia"));
    }
    EXPECT_GT(study.value().report.suppressedRows, 0); // the canaries' categories, at least
    const QString path = folder.filePath(QStringLiteral("study.zip"));
    ASSERT_TRUE(writeCaseStudy(*ledger, request, path).ok());
    QFile zip(path);
    ASSERT_TRUE(zip.open(QIODevice::ReadOnly));
    EXPECT_TRUE(zip.readAll().startsWith("PK\x03\x04"));
}

// The measure of the test above must be able to fail: with less protection than it asks for, it does.
TEST_F(CaseStudyTest, ControlASmallerKIsNoticed)
{
    fill(40);
    request.leastAlike = 2;
    const auto study = makeCaseStudy(*ledger, request);
    ASSERT_TRUE(study.ok());
    EXPECT_LT(alike(study.value().files.front()), 5);
}

TEST_F(CaseStudyTest, AVillageTooSmallIsRefused)
{
    fill(4);
    EXPECT_EQ(makeCaseStudy(*ledger, request).error().kind, ErrorKind::Refused);
    request.leastAlike = 1;
    EXPECT_EQ(makeCaseStudy(*ledger, request).error().kind, ErrorKind::Invalid);
}

} // namespace kaibang
