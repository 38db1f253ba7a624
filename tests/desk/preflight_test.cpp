// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer_memory.h"
#include "preflight.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <dlfcn.h>
#include <gtest/gtest.h>
#include <optional>
#include <sys/timex.h>

using namespace kaibang;

namespace {

// What the system says of its clock, where a test says so.
struct SystemClockSays
{
    int state = TIME_OK, status = 0;
};
std::optional<SystemClockSays> systemClock;

void writeLine(const QString& path, const char* text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void makeBattery(const QDir& supplies, const QString& name, const char* type, const char* status, const char* capacity)
{
    ASSERT_TRUE(supplies.mkpath(name));
    writeLine(supplies.filePath(name + QStringLiteral("/type")), type);
    writeLine(supplies.filePath(name + QStringLiteral("/status")), status);
    writeLine(supplies.filePath(name + QStringLiteral("/capacity")), capacity);
}

} // namespace

// The next in line is that of the C library.
extern "C" int adjtimex(timex* asked) noexcept
{
    static const auto real = reinterpret_cast<int (*)(timex*)>(dlsym(RTLD_NEXT, "adjtimex"));
    if (!systemClock)
        return real(asked);
    asked->status = systemClock->status;
    return systemClock->state;
}

TEST(Preflight, BelievesAClockThatTheSystemKeeps)
{
    systemClock = SystemClockSays{TIME_OK, STA_PLL};
    EXPECT_TRUE(isClockKept());
    systemClock = SystemClockSays{TIME_INS, STA_PLL};
    EXPECT_TRUE(isClockKept()) << "a second is put in tonight";
    systemClock = SystemClockSays{TIME_OK, STA_UNSYNC};
    EXPECT_FALSE(isClockKept());
    systemClock = SystemClockSays{TIME_ERROR, 0};
    EXPECT_FALSE(isClockKept());
    systemClock = SystemClockSays{-1, 0};
    EXPECT_FALSE(isClockKept()) << "it does not say";
    systemClock.reset();
}

TEST(Preflight, TwoChecksAreTheSameWhereAllOfThemIs)
{
    const PreflightCheck check{PreflightKind::Stock, PreflightState::Look, 3, {QStringLiteral("Stud")}};
    for (const PreflightCheck& other : {PreflightCheck{PreflightKind::Disk, check.state, 3, check.names},
                                        {check.kind, PreflightState::Bad, 3, check.names},
                                        {check.kind, check.state, 4, check.names},
                                        {check.kind, check.state, 3, {}}})
        EXPECT_NE(check, other);
    EXPECT_EQ(check, PreflightCheck(check));
}

TEST(Preflight, ABatteryThatTellsNoNumberIsNone)
{
    const QTemporaryDir folder;
    const QDir supplies(folder.path());
    makeBattery(supplies, QStringLiteral("BAT0"), "Battery\n", "Discharging\n", "unknown\n");
    EXPECT_EQ(checkBattery(folder.path()), (PreflightCheck{PreflightKind::Battery, PreflightState::Good, -1, {}}));
    makeBattery(supplies, QStringLiteral("BAT1"), "Battery\n", "Discharging\n", "40\n");
    EXPECT_EQ(checkBattery(folder.path()).number, 40) << "the other one is told all the same";
}

TEST(Preflight, ReadsTheBatteryAsTheKernelTellsIt)
{
    const QTemporaryDir folder;
    const QDir supplies(folder.path());
    EXPECT_EQ(checkBattery(folder.path()), (PreflightCheck{PreflightKind::Battery, PreflightState::Good, -1, {}}));
    makeBattery(supplies, QStringLiteral("AC"), "Mains\n", "", "");
    makeBattery(supplies, QStringLiteral("BAT0"), "Battery\n", "Discharging\n", "82\n");
    EXPECT_EQ(checkBattery(folder.path()), (PreflightCheck{PreflightKind::Battery, PreflightState::Look, 82, {}}));
    makeBattery(supplies, QStringLiteral("BAT0"), "Battery\n", "Discharging\n", "15\n");
    EXPECT_EQ(checkBattery(folder.path()).state, PreflightState::Bad);
    makeBattery(supplies, QStringLiteral("BAT0"), "Battery\n", "Charging\n", "15\n");
    EXPECT_EQ(checkBattery(folder.path()).state, PreflightState::Good);
    makeBattery(supplies, QStringLiteral("hid-mouse"), "Battery\n", "Discharging\n", "3\n");
    writeLine(supplies.filePath(QStringLiteral("hid-mouse/scope")), "Device\n");
    EXPECT_EQ(checkBattery(folder.path()).number, 15);
}

TEST(Preflight, CountsTwoBatteriesAsOne)
{
    const QTemporaryDir folder;
    const QDir supplies(folder.path());
    makeBattery(supplies, QStringLiteral("BAT0"), "Battery\n", "Discharging\n", "20\n");
    makeBattery(supplies, QStringLiteral("BAT1"), "Battery\n", "Not charging\n", "100\n");
    EXPECT_EQ(checkBattery(folder.path()), (PreflightCheck{PreflightKind::Battery, PreflightState::Look, 60, {}}));
    writeLine(supplies.filePath(QStringLiteral("BAT0/energy_full")), "45000000\n");
    writeLine(supplies.filePath(QStringLiteral("BAT1/energy_full")), "5000000\n");
    EXPECT_EQ(checkBattery(folder.path()), (PreflightCheck{PreflightKind::Battery, PreflightState::Bad, 28, {}}));
}

TEST(Preflight, CallsASoundHeardOnlyWhereOneCouldBe)
{
    EXPECT_EQ(checkSound(true, 80, true), (PreflightCheck{PreflightKind::Sound, PreflightState::Good, 80, {}}));
    EXPECT_EQ(checkSound(true, 0, true).state, PreflightState::Look);
    EXPECT_EQ(checkSound(true, 80, false).state, PreflightState::Look);
    EXPECT_EQ(checkSound(false, 80, true), (PreflightCheck{PreflightKind::Sound, PreflightState::Look, -1, {}}));
}

TEST(Preflight, KnowsACameraFromWhatStandsInForOne)
{
    EXPECT_EQ(checkCamera(PictureFrom::Camera, QStringLiteral("Logi")).state, PreflightState::Good);
    EXPECT_EQ(checkCamera(PictureFrom::StandIn, {}).state, PreflightState::Look);
    EXPECT_EQ(checkCamera(PictureFrom::Nothing, {}).state, PreflightState::Bad);
}

TEST(Preflight, SeesAClockThatWentBack)
{
    const Instant now{1'800'000'000'000};
    const ClockWitnesses kept{true, {}};
    EXPECT_EQ(checkClock(now, std::nullopt, kept).state, PreflightState::Good);
    EXPECT_EQ(checkClock(now, now.plusMs(60'000), kept).state, PreflightState::Good);
    EXPECT_EQ(checkClock(Instant{0}, now, kept).state, PreflightState::Bad);
}

// A clock that runs ahead has stamped everything the ledger knows, and agrees with all of it.
TEST(Preflight, CallsNoClockRightThatNobodyHasCompared)
{
    const Instant now{1'800'000'000'000};
    EXPECT_EQ(checkClock(now, now, {}), (PreflightCheck{PreflightKind::Clock, PreflightState::Look, now.ms, {}}));
    const PreflightCheck disputed = checkClock(now, now, {true, {QStringLiteral("My shop")}});
    EXPECT_EQ(disputed.state, PreflightState::Bad);
    EXPECT_EQ(disputed.names, QStringList{QStringLiteral("My shop")});
}

TEST(Preflight, NamesWhatIsGone)
{
    const Instant now{1'800'000'000'000};
    Product stud{
        Uid::create(now), QStringLiteral("S"), QStringLiteral("Stud"), {}, ProductKind::Goods, {}, {}, false, {}};
    Variant white;
    white.uid = Uid::create(now);
    white.name = QStringLiteral("white");
    stud.variants = {white};
    Product mussel{
        Uid::create(now), QStringLiteral("M"), QStringLiteral("Mussel"), {}, ProductKind::Opening, {}, {}, false, {}};
    Variant one;
    one.uid = Uid::create(now);
    mussel.variants = {one};
    const QList<Product> products{stud, mussel};
    RunItem first;
    first.variant = white.uid;
    RunItem second;
    second.variant = one.uid;
    EXPECT_EQ(checkStock({}, products).state, PreflightState::Bad);
    const PreflightCheck stock = checkStock({first, second}, products);
    EXPECT_EQ(stock.state, PreflightState::Look);
    EXPECT_EQ(stock.names, (QStringList{QStringLiteral("Stud · white"), QStringLiteral("Mussel")}));
}

TEST(Preflight, AsksTheDiskItself)
{
    const QTemporaryDir folder;
    EXPECT_GT(checkDisk(folder.path()).number, 0);
    const auto both = checkComputer(folder.path(), folder.filePath(QStringLiteral("none"))).result();
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both.at(0).kind, PreflightKind::Disk);
    EXPECT_EQ(both.at(1).kind, PreflightKind::Battery);
    EXPECT_EQ(checkDisk(QStringLiteral("/proc")).state, PreflightState::Bad); // nothing can be written there
}

TEST(Preflight, KnowsHowMuchRoomADiskNeeds)
{
    const qint64 megabyte = 1024LL * 1024;
    EXPECT_EQ(checkDisk(true, 5 * 1024 * megabyte),
              (PreflightCheck{PreflightKind::Disk, PreflightState::Good, 5 * 1024 * megabyte, {}}));
    EXPECT_EQ(checkDisk(true, 5 * 1024 * megabyte - 1).state, PreflightState::Look);
    EXPECT_EQ(checkDisk(true, 500 * megabyte).state, PreflightState::Look);
    EXPECT_EQ(checkDisk(true, 500 * megabyte - 1).state, PreflightState::Bad);
    EXPECT_EQ(checkDisk(false, 50 * 1024 * megabyte).state, PreflightState::Bad) << "nothing can be written on it";
    EXPECT_EQ(checkDisk(QStringLiteral("/nowhere/at/all")),
              (PreflightCheck{PreflightKind::Disk, PreflightState::Bad, 0, {}}));
}

TEST(Preflight, NamesAnOpeningWithoutACardOnce)
{
    const Instant now{1'800'000'000'000};
    Product mussel{
        Uid::create(now), QStringLiteral("M"), QStringLiteral("Mussel"), {}, ProductKind::Opening, {}, {}, false, {}};
    Variant one, three;
    one.uid = Uid::create(now);
    three.uid = Uid::create(now);
    mussel.variants = {one, three};
    RunItem first, second;
    first.variant = one.uid;
    second.variant = three.uid;
    const PreflightCheck without = checkDisclosure({first, second}, {mussel}, {});
    EXPECT_EQ(without, (PreflightCheck{PreflightKind::Disclosure, PreflightState::Bad, 2, {QStringLiteral("Mussel")}}));
    EXPECT_EQ(checkDisclosure({first, second}, {mussel}, {mussel.uid}).state, PreflightState::Good);
}

TEST(Preflight, TellsTheMemoryThatIsLeftOrNothing)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("meminfo"));
    EXPECT_FALSE(readMemory(file)) << "there is none";
    writeLine(file, "MemTotal:        4000000 kB\nMemFree:          100000 kB\nMemAvailable:     300000 kB\n");
    const auto told = readMemory(file);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->all, 4'000'000LL * 1024);
    EXPECT_EQ(told->left, 300'000LL * 1024);
    EXPECT_FALSE(told->isShort());
    for (const char* text :
         {"MemTotal: 4000000 kB\n", "MemAvailable: 300000 kB\n", "MemTotal: 4000000 kB\nMemAvailable: much kB\n",
          "MemTotal: 4000000 kB\nMemAvailable: -5 kB\n", ""}) {
        writeLine(file, text);
        EXPECT_FALSE(readMemory(file)) << text;
    }
    writeLine(file, "MemTotal: 4000000 kB\nMemAvailable: 100000 kB\n");
    EXPECT_TRUE(readMemory(file)->isShort());
}

TEST(Preflight, LightAndFocusWarnAndNeverForbid)
{
    EXPECT_EQ(checkLight(PictureLight::Good).state, PreflightState::Good);
    for (const PictureLight light :
         {PictureLight::Unknown, PictureLight::TooDark, PictureLight::TooBright, PictureLight::Clipped}) {
        EXPECT_EQ(checkLight(light).state, PreflightState::Look);
        EXPECT_EQ(static_cast<PictureLight>(checkLight(light).number), light);
    }
    EXPECT_EQ(checkFocus(true).state, PreflightState::Good);
    EXPECT_EQ(checkFocus(false).state, PreflightState::Look);
}

TEST(Preflight, TellsAMicrophoneThatIsHeardHardlyHeardDistortedOrNot)
{
    const PreflightCheck heard{PreflightKind::Microphone, PreflightState::Good, -18, {}};
    EXPECT_EQ(checkMicrophone(true, true, -18.4), heard);
    EXPECT_EQ(checkMicrophone(true, true, -60).state, PreflightState::Look);
    EXPECT_EQ(checkMicrophone(true, true, 0).state, PreflightState::Look);
    EXPECT_EQ(checkMicrophone(true, true, -100).names, QStringList{QStringLiteral("silent")});
    EXPECT_EQ(checkMicrophone(true, false, -18).names, QStringList{QStringLiteral("missing")});
    EXPECT_EQ(checkMicrophone(false, true, -18).names, QStringList{QStringLiteral("off")});
    EXPECT_EQ(checkMicrophone(false, true, -18).state, PreflightState::Bad);
}

TEST(Preflight, BelievesALineForADayAndForWhatTheTargetAsksFor)
{
    const qint64 day = 24LL * 60 * 60 * 1000;
    const QString place = QStringLiteral("A"), fits = QStringLiteral("720p");
    EXPECT_EQ(checkLine({place, day, 2400, 1628, fits}).state, PreflightState::Good);
    EXPECT_EQ(checkLine({place, day + 1, 2400, 1628, fits}).number, -1);
    EXPECT_EQ(checkLine({place, std::nullopt, 0, 1628, {}}).number, -1);
    EXPECT_EQ(checkLine({place, -5, 2400, 1628, fits}).number, -1) << "the clock was put back since";
    EXPECT_EQ(checkLine({place, 1, 1500, 1628, fits}).state, PreflightState::Look);
    EXPECT_EQ(checkLine({place, 1, 300, 1628, {}}).state, PreflightState::Bad);
}

TEST(Preflight, TellsTheRoomForARecordingAndTheKeysOfTheChosenTargets)
{
    EXPECT_EQ(checkRecordingRoom(240).state, PreflightState::Good);
    EXPECT_EQ(checkRecordingRoom(239).state, PreflightState::Look);
    EXPECT_EQ(checkRecordingRoom(29).state, PreflightState::Bad);
    EXPECT_EQ(checkStreamKeys(true, {}).state, PreflightState::Good);
    EXPECT_EQ(checkStreamKeys(true, {QStringLiteral("A")}).state, PreflightState::Bad);
    EXPECT_EQ(checkStreamKeys(false, {}).number, -1);
}
