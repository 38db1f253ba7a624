// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What fails while she sells, in the real window: the show goes on where it can, and one line says what is safe and
// what to do, in each language.
#include "air_window.h"
#include "backup_keeper.h"
#include "failing_disk.h"
#include "fault_watch.h"
#include "ledger.h"
#include "ledger_faults.h"
#include "order_samples.h"
#include "spoken_language.h"
#include "ticker_model.h"
#include "village_desk.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::FailingDisk;

constexpr qint64 megabyte = 1024 * 1024;
constexpr int bannerMs = 2'000; // the promise

class FaultWindowTest : public AirWindow
{
protected:
    void SetUp() override
    {
        FailingDisk::install();
        AirWindow::SetUp();
        if (HasFatalFailure())
            return;
        watch = page->findChild<FaultWatch*>();
        ASSERT_TRUE(watch);
        writeFile(u"memory"_s, "MemTotal: 8000000 kB\nMemFree: 100 kB\nMemAvailable: 5000000 kB\n");
        watch->setSources(folder.filePath(u"power"_s), folder.filePath(u"memory"_s));
        startShow();
        putFirstOnAir();
        sellOne();
    }
    void TearDown() override
    {
        FailingDisk::fault = FailingDisk::Fault::None;
        AirWindow::TearDown();
    }
    void writeFile(const QString& name, const QByteArray& words)
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(words);
    }
    void setBattery(int percent, const QByteArray& status)
    {
        writeFile(u"power/BAT0/type"_s, "Battery\n");
        writeFile(u"power/BAT0/status"_s, status + '\n');
        writeFile(u"power/BAT0/capacity"_s, QByteArray::number(percent) + '\n');
    }
    /// An order on the counter; whether it was taken.
    bool sell()
    {
        const auto& items = runner->current().items;
        const auto onAir = std::find_if(items.begin(), items.end(),
                                        [](const RunItem& one) { return one.state == RunItemState::OnAir; });
        return onAir != items.end() && answer(orders->sell(onAir->variant, 1, 5'900, true)).ok();
    }
    qsizetype kept() { return answer(orders->list({})).value().size(); }
    /// The picture goes on and every page can be looked at.
    void expectTheShowGoesOn()
    {
        const quint64 pictures = pattern->delivered();
        EXPECT_TRUE(waitFor([&] { return pattern->delivered() > pictures + 10; }));
        EXPECT_EQ(runner->current().show.state, ShowState::Live);
        EXPECT_GT(kept(), 0) << "what was accepted is there to be read";
        window->goTo(PageKind::Orders);
        window->goTo(PageKind::Show);
        EXPECT_TRUE(page->isVisible());
        EXPECT_FALSE(text(u"onAirName"_s).isEmpty());
    }
    /// Makes the fault in each language and compares what the window says; `wanted` is asked in that language.
    void expectSaidInEachLanguage(const std::function<void()>& make, const std::function<QString()>& wanted,
                                  const std::function<void()>& mend)
    {
        QStringList all;
        for (const char* language : {"en", "zh_CN", "es_MX"}) {
            std::optional<SpokenLanguage> spoken;
            if (qstrcmp(language, "en") != 0)
                spoken.emplace(language);
            QTest::qWait(0);
            window->notices().clear();
            make();
            const QString words = wanted();
            EXPECT_TRUE(waitFor([&] { return notice() == words; }, bannerMs))
                << language << ": " << notice().toStdString() << "\nwanted: " << words.toStdString();
            EXPECT_EQ(text(u"noticeText"_s).toStdString(), words.toStdString()) << "nothing of it is cut";
            if (qstrcmp(language, "es_MX") == 0) // the longest words
                keepPicture(QString::fromLatin1(testing::UnitTest::GetInstance()->current_test_info()->name()),
                            {1366, 768});
            all.append(words);
            mend();
        }
        EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 3) << all.join(u'\n').toStdString();
    }
    void expectLedgerFault(FailingDisk::Fault fault, ErrorKind kind, const QString& safe)
    {
        const qsizetype before = kept();
        expectSaidInEachLanguage(
            [&] {
                FailingDisk::fault = fault;
                EXPECT_FALSE(sell()) << "nothing is shown as accepted";
            },
            [&] {
                return kind == ErrorKind::Io
                           ? MainWindow::tr("The disk does not take what is written. What was accepted before is safe; "
                                            "nothing new was accepted. Check that the disk is plugged in and the "
                                            "folder may be written to, then try again.")
                           : Wording::errorText({kind, {}});
            },
            [&] {
                FailingDisk::fault = FailingDisk::Fault::None;
                EXPECT_TRUE(sell()) << "it recovers without a restart";
                EXPECT_TRUE(waitFor([this] { return notice() == MainWindow::tr("The ledger can be written again."); }))
                    << notice().toStdString();
            });
        EXPECT_EQ(kept(), before + 3) << "one in each language, and none of those that were refused";
        window->notices().show(u"Saved."_s);
        const QImage plain = noticeIcon();
        FailingDisk::fault = fault;
        EXPECT_FALSE(sell());
        EXPECT_TRUE(waitFor([&] { return notice().contains(safe); }, bannerMs)) << notice().toStdString();
        EXPECT_NE(noticeIcon(), plain) << "it looks like any other word";
        expectTheShowGoesOn();
    }

    [[nodiscard]] QImage noticeIcon() const { return window->findChild<QLabel*>(u"noticeIcon"_s)->pixmap().toImage(); }

    FaultWatch* watch = nullptr;
};

TEST_F(FaultWindowTest, AFullDiskStopsSellingAndNotLooking)
{
    expectLedgerFault(FailingDisk::Fault::Full, ErrorKind::DiskFull, u"What was accepted before is safe"_s);
}

TEST_F(FaultWindowTest, ASyncThatFailsIsNoAcceptedOrder)
{
    expectLedgerFault(FailingDisk::Fault::SyncFails, ErrorKind::Io, u"What was accepted before is safe"_s);
}

TEST_F(FaultWindowTest, AFolderThatMayNotBeWrittenToIsToldWithTheNextStep)
{
    expectLedgerFault(FailingDisk::Fault::ReadOnly, ErrorKind::Io, u"the folder may be written to"_s);
}

TEST_F(FaultWindowTest, ADamagedFileLeadsToTheBackups)
{
    expectLedgerFault(FailingDisk::Fault::Damaged, ErrorKind::Damaged, u"Restore the newest backup"_s);
}

TEST_F(FaultWindowTest, ASecondWriterIsSentAwayAndTheFirstSellsOn)
{
    const auto second = Ledger::open(folder.filePath(u"ledger/test.kaibang"_s), clock);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
    const QString english = Wording::errorText(second.error());
    EXPECT_TRUE(english.contains(u"Close the other window"_s)) << english.toStdString();
    for (const char* language : {"zh_CN", "es_MX"}) {
        const SpokenLanguage spoken(language);
        EXPECT_NE(Wording::errorText(second.error()), english);
    }
    EXPECT_TRUE(sell());
    expectTheShowGoesOn();
}

/// A camera that is pulled out and put in again.
class PulledCamera : public FrameSource
{
public:
    void start() override { setStatus(SourceState::Running); }
    void stop() override { setStatus(SourceState::Stopped); }
    void pull() { setStatus(SourceState::Lost, {MediaFaultKind::NoPicture, {}}); }
};

TEST_F(FaultWindowTest, ACameraThatIsGoneIsToldAndOrdersGoOn)
{
    PulledCamera camera;
    compositor->setSource(&camera);
    camera.start();
    const qsizetype before = kept();
    expectSaidInEachLanguage(
        [&] {
            camera.pull();
            EXPECT_TRUE(sell()) << "the intake is untouched";
        },
        [] {
            return FaultWatch::tr("The camera's picture is gone and is tried again by itself. Orders, sound and "
                                  "recording go on. Look at the cable, or cover the picture with \"Back soon\".");
        },
        [&] {
            camera.start();
            EXPECT_TRUE(waitFor([this] { return notice() == FaultWatch::tr("The camera's picture is back."); }));
        });
    EXPECT_EQ(kept(), before + 3);
    compositor->setSource(pattern.get());
}

TEST_F(FaultWindowTest, SoundThatIsGoneIsToldWhereItIsMissed)
{
    sound->unplug();
    QTest::qWait(300);
    EXPECT_FALSE(notice().contains(u"microphone is gone"_s)) << "nothing is recorded: nobody misses it";
    sound->plugIn();
    beginRecording();
    EXPECT_TRUE(waitFor([this] { return studio->microphone().status().state == MicrophoneState::Listening; }));
    expectSaidInEachLanguage(
        [&] {
            sound->unplug();
            EXPECT_TRUE(waitFor([this] { return studio->microphone().status().state == MicrophoneState::Missing; }));
        },
        [] {
            return RecordingRoom::tr("The microphone is gone: viewers and the recording have no sound now. Plug it in "
                                     "again, it is taken up by itself. Picture and orders go on.");
        },
        [&] {
            EXPECT_TRUE(sell());
            EXPECT_EQ(room->sign().state, RecordingState::Recording);
            sound->plugIn();
            EXPECT_TRUE(waitFor([this] { return notice() == RecordingRoom::tr("The microphone is back."); }));
        });
    endRecording();
}

TEST_F(FaultWindowTest, ABatteryAtFifteenPercentIsToldOnceAndAgainAtFive)
{
    setBattery(16, "Discharging");
    watch->look();
    QTest::qWait(200);
    EXPECT_FALSE(notice().contains(u"battery"_s)) << notice().toStdString();
    expectSaidInEachLanguage(
        [&] {
            setBattery(15, "Discharging");
            watch->look();
        },
        [] {
            return FaultWatch::tr("The battery is at %1 % and nothing charges it: plug the computer in now. Every "
                                  "order up to here is kept; if the computer goes off, the show goes on where it was.")
                .arg(15);
        },
        [&] {
            setBattery(16, "Charging");
            watch->look();
            QTest::qWait(200);
            EXPECT_TRUE(sell());
        });
    QStringList told;
    QObject::connect(watch, &FaultWatch::told, window.get(), [&told](const QString& words) { told.append(words); });
    for (const int percent : {15, 14, 6, 5, 4}) {
        setBattery(percent, "Discharging");
        watch->look();
        QTest::qWait(150);
    }
    ASSERT_EQ(told.size(), 2) << told.join(u'\n').toStdString();
    EXPECT_TRUE(told.at(1).contains(u"5 %"_s));
}

TEST_F(FaultWindowTest, MemoryThatRunsShortIsToldBeforeTheSystemEndsPrograms)
{
    expectSaidInEachLanguage(
        [&] {
            writeFile(u"memory"_s, "MemTotal: 8000000 kB\nMemAvailable: 204800 kB\n");
            watch->look();
        },
        [] {
            return FaultWatch::tr("The computer is short of memory: %1 left. Close other programs and browser pages "
                                  "now. Every order is kept; if this window had to close, it comes back where it was.")
                .arg(Wording::bytesText(200 * megabyte));
        },
        [&] {
            writeFile(u"memory"_s, "MemTotal: 8000000 kB\nMemAvailable: 5000000 kB\n");
            watch->look();
            QTest::qWait(200);
            EXPECT_TRUE(sell());
        });
    writeFile(u"memory"_s, "nothing that a kernel says");
    window->notices().clear();
    watch->look();
    QTest::qWait(200);
    EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
}

// Orders, their place in the list and the holds' time do not follow a clock that lies; what is so is said.
TEST_F(FaultWindowTest, AClockThatJumpsWhileSheSellsIsToldWithWhatIsSafe)
{
    constexpr qint64 threeHours = 3 * 3600 * 1000LL;
    auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
    ASSERT_TRUE(ticker);
    const qsizetype before = kept();
    const Uid show = runner->current().show.uid;
    const auto expectNewestOnTop = [&] {
        const auto& items = runner->current().items;
        const auto onAir = std::find_if(items.begin(), items.end(),
                                        [](const RunItem& one) { return one.state == RunItemState::OnAir; });
        ASSERT_NE(onAir, items.end());
        const auto made = answer(orders->sell(onAir->variant, 1, 5'900, true));
        ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
        const Uid sold = made.value().order;
        const auto top = [&] { return ticker->model()->index(0, 0).data(TickerModel::OrderRole).value<Uid>(); };
        EXPECT_TRUE(waitFor([&] { return top() == sold; })) << "the newest stands on top, whatever the clock says";
    };
    for (const int direction : {-1, 1}) {
        Instant held = holds->now();
        expectSaidInEachLanguage(
            [&] { clock.shift(direction * threeHours); },
            [direction] {
                return (direction > 0
                            ? FaultWatch::tr("The computer's clock is suddenly %1 ahead. Every order is kept in the "
                                             "order in which it came; holds may have ended early, look at Claims. Let "
                                             "the clock be set by the internet.")
                            : FaultWatch::tr("The computer's clock is suddenly %1 behind. Every order is kept in the "
                                             "order in which it came, and holds end by the time that has passed. Let "
                                             "the clock be set by the internet."))
                    .arg(u"3:00:00"_s);
            },
            [&] {
                expectNewestOnTop();
                EXPECT_GE(holds->now().ms, held.ms) << "a hold is never prolonged";
                held = holds->now();
                clock.shift(-direction * threeHours);
                EXPECT_TRUE(waitFor([&] {
                    return notice() == FaultWatch::tr("The computer's clock agrees again with "
                                                      "the time that has passed.");
                })) << notice().toStdString();
                expectNewestOnTop();
            });
    }
    EXPECT_EQ(kept(), before + 12) << "none is lost or doubled";
    EXPECT_EQ(runner->current().show.uid, show);
    EXPECT_FALSE(text(u"statusClock"_s).contains(u'-')) << text(u"statusClock"_s).toStdString();
    expectTheShowGoesOn();
}

// What lies between two shows is nobody's worry in the middle of a sale.
TEST_F(FaultWindowTest, ABackupThatCannotBeWrittenIsToldOnceWithWhatIsSafe)
{
    // A file stands where the folder of the backups should be.
    const QString place = folder.filePath(u"backups"_s);
    BackupKeeper backups(*store, clock, place);
    LedgerFaults faults(*window);
    faults.watch(backups);
    const auto words = [] {
        return LedgerFaults::tr(
            "The backup could not be written. What was sold is safe in the ledger. Free some space, "
            "or back up to another disk.");
    };
    writeFile(u"backups"_s, "x");
    expectSaidInEachLanguage([&] { EXPECT_FALSE(answer(backups.backUpNow()).ok()); }, words,
                             [&] {
                                 QFile::remove(place);
                                 EXPECT_TRUE(answer(backups.backUpNow()).ok());
                                 QDir(place).removeRecursively();
                                 writeFile(u"backups"_s, "x");
                             });
    window->notices().clear();
    EXPECT_FALSE(answer(backups.backUpNow()).ok());
    EXPECT_TRUE(waitFor([&] { return notice() == words(); }));
    window->notices().clear();
    EXPECT_FALSE(answer(backups.backUpNow()).ok());
    EXPECT_TRUE(notice().isEmpty()) << "every few minutes would be too often";
    expectTheShowGoesOn();
}

TEST_F(FaultWindowTest, AVillagesFileThatIsDamagedIsToldWithTheNextStep)
{
    auto village = VillageDesk::create(folder.filePath(u"v.kaibang-village"_s), {u"Pond"_s}, clock);
    ASSERT_TRUE(village.ok());
    LedgerFaults faults(*window);
    faults.watch(*village.value());
    faults.watch(*village.value()); // as at each change of the desk
    expectSaidInEachLanguage(
        [&] {
            Q_EMIT village.value()->damageFound({ErrorKind::Damaged, {}});
        },
        [] {
            return LedgerFaults::tr("The village's file is damaged and its sums may be wrong. Put back a copy of it, "
                                    "or set the village up anew and read the households' files again.");
        },
        [] {});
}

TEST_F(FaultWindowTest, ClaimsThatNobodyAskedForTellOfTheDiskToo)
{
    LedgerFaults faults(*window);
    faults.watch(*claims);
    window->notices().clear();
    FailingDisk::fault = FailingDisk::Fault::SyncFails;
    EXPECT_FALSE(answer(claims->takeComment({u"facebook"_s, u"Ana"_s, u"lo quiero"_s, u"m1"_s, {}})).ok());
    EXPECT_TRUE(waitFor(
        [&] {
            return notice() == ledgerFaultText({ErrorKind::Io, {}});
        },
        bannerMs))
        << notice().toStdString();
    FailingDisk::fault = FailingDisk::Fault::None;
    window->notices().clear();
    EXPECT_FALSE(answer(claims->accept(Uid::create(clock.now()))).ok());
    EXPECT_TRUE(notice().isEmpty()) << "what a rule refuses is told by the page that asked";
    EXPECT_TRUE(answer(claims->takeComment({u"facebook"_s, u"Ana"_s, u"lo quiero"_s, u"m1"_s, {}})).ok());
}

TEST_F(FaultWindowTest, NothingIsToldWithoutAShow)
{
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished() && runner->current().show.state != ShowState::Live; }));
    setBattery(3, "Discharging");
    QStringList told;
    QObject::connect(watch, &FaultWatch::told, window.get(), [&told](const QString& words) { told.append(words); });
    watch->look();
    QTest::qWait(200);
    clock.shift(3600 * 1000);
    QTest::qWait(700);
    EXPECT_TRUE(told.isEmpty());
    startShow();
    EXPECT_TRUE(waitFor([&] { return told.size() == 1; })) << "what was so before is news to the show";
}

} // namespace
} // namespace kaibang
