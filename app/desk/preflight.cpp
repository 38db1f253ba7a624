// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QtConcurrentRun>
#include <algorithm>
#include <sys/timex.h>

namespace kaibang {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 badDisk = 500 * megabyte;
constexpr qint64 lowDisk = 5 * 1024 * megabyte;
constexpr qint64 badBattery = 30;
// Sources stamp orders with their own clocks; minutes of difference are usual.
constexpr qint64 usualDriftMs = 10LL * 60 * 1000;

QString firstLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(64)).trimmed() : QString();
}

constexpr double quietDb = -50;
constexpr double loudDb = -1;
constexpr qint64 lineTestDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 badRoomMinutes = 30;
constexpr qint64 longEveningMinutes = 240;

struct Planned
{
    const Product* product = nullptr;
    const Variant* variant = nullptr;
};

QList<Planned> planned(const QList<RunItem>& items, const QList<Product>& products)
{
    QList<Planned> all;
    for (const RunItem& item : items)
        for (const Product& product : products)
            for (const Variant& variant : product.variants)
                if (variant.uid == item.variant)
                    all.append({&product, &variant});
    return all;
}

QString nameOf(const Planned& one)
{
    return itemName(one.product->name, one.variant->name);
}

struct Battery
{
    double percent = 0;
    double size = 0; ///< how much it holds, in the kernel's unit; 0 where it does not tell
    bool isDischarging = false;
};

std::optional<Battery> batteryAt(const QString& supply)
{
    const QString type = firstLine(supply + QStringLiteral("type"));
    const QString scope = firstLine(supply + QStringLiteral("scope"));
    bool isNumber = false;
    const int percent = firstLine(supply + QStringLiteral("capacity")).toInt(&isNumber);
    // A mouse has a battery, too; its scope says "Device".
    if (type != QLatin1String("Battery") || scope == QLatin1String("Device") || !isNumber)
        return std::nullopt;
    double size = firstLine(supply + QStringLiteral("energy_full")).toDouble();
    if (size <= 0)
        size = firstLine(supply + QStringLiteral("charge_full")).toDouble();
    return Battery{double(percent), std::max(0.0, size),
                   firstLine(supply + QStringLiteral("status")) == QLatin1String("Discharging")};
}

} // namespace

PreflightCheck checkCamera(PictureFrom from, const QString& name)
{
    const PreflightState state = from == PictureFrom::Camera    ? PreflightState::Good
                                 : from == PictureFrom::StandIn ? PreflightState::Look
                                                                : PreflightState::Bad;
    return {PreflightKind::Camera, state, 0, name.isEmpty() ? QStringList() : QStringList{name}};
}

PreflightCheck checkSound(bool hasDevice, int volumePercent, bool isAnyOn)
{
    const bool isHeard = hasDevice && volumePercent > 0 && isAnyOn;
    return {PreflightKind::Sound,
            isHeard ? PreflightState::Good : PreflightState::Look,
            hasDevice ? volumePercent : -1,
            {}};
}

bool PreflightCheck::operator==(const PreflightCheck& other) const
{
    return kind == other.kind && state == other.state && number == other.number && names == other.names;
}

PreflightCheck checkDisk(bool isWritable, qint64 bytes)
{
    const PreflightState state = !isWritable || bytes < badDisk ? PreflightState::Bad
                                 : bytes < lowDisk              ? PreflightState::Look
                                                                : PreflightState::Good;
    return {PreflightKind::Disk, state, bytes, {}};
}

PreflightCheck checkDisk(const QString& path)
{
    const QStorageInfo disk(path); // one that is not there has no bytes
    return checkDisk(!disk.isReadOnly(), std::max<qint64>(0, disk.bytesAvailable()));
}

PreflightCheck checkBattery(const QString& folder)
{
    PreflightCheck check{PreflightKind::Battery, PreflightState::Good, -1, {}};
    QList<Battery> found;
    const QDir supplies(folder);
    for (const QString& name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const auto battery = batteryAt(supplies.filePath(name) + QLatin1Char('/')))
            found.append(*battery);
    if (found.isEmpty())
        return check;
    // Where one of them does not tell its size, they count alike.
    const bool isSized = std::all_of(found.begin(), found.end(), [](const Battery& one) { return one.size > 0; });
    double left = 0, whole = 0;
    for (const Battery& one : std::as_const(found)) {
        left += one.percent * (isSized ? one.size : 1);
        whole += isSized ? one.size : 1;
    }
    check.number = qRound64(left / whole);
    if (std::any_of(found.begin(), found.end(), [](const Battery& one) { return one.isDischarging; }))
        check.state = check.number <= badBattery ? PreflightState::Bad : PreflightState::Look;
    return check;
}

QFuture<QList<PreflightCheck>> checkComputer(const QString& path, const QString& powerFolder)
{
    return QtConcurrent::run([path, powerFolder] { return QList{checkDisk(path), checkBattery(powerFolder)}; });
}

bool isClockKept()
{
    timex asked{};
    const int state = ::adjtimex(&asked);
    return state >= 0 && state != TIME_ERROR && (asked.status & STA_UNSYNC) == 0;
}

PreflightCheck checkClock(Instant now, std::optional<Instant> newestKnown, const ClockWitnesses& witnesses)
{
    if (newestKnown && newestKnown->ms > now.ms + usualDriftMs)
        return {PreflightKind::Clock, PreflightState::Bad, newestKnown->ms - now.ms, {}};
    if (!witnesses.disputedBy.isEmpty())
        return {PreflightKind::Clock, PreflightState::Bad, 0, witnesses.disputedBy};
    return {PreflightKind::Clock, witnesses.isKept ? PreflightState::Good : PreflightState::Look, now.ms, {}};
}

PreflightCheck checkStock(const QList<RunItem>& items, const QList<Product>& products)
{
    PreflightCheck check{PreflightKind::Stock, PreflightState::Good, items.size(), {}};
    for (const Planned& one : planned(items, products))
        if (one.variant->onHand == 0)
            check.names.append(nameOf(one));
    if (items.isEmpty())
        check.state = PreflightState::Bad;
    else if (!check.names.isEmpty())
        check.state = PreflightState::Look;
    return check;
}

PreflightCheck checkDisclosure(const QList<RunItem>& items, const QList<Product>& products, const QList<Uid>& disclosed)
{
    PreflightCheck check{PreflightKind::Disclosure, PreflightState::Good, 0, {}};
    for (const Planned& one : planned(items, products)) {
        if (one.product->kind != ProductKind::Opening)
            continue;
        ++check.number;
        if (!disclosed.contains(one.product->uid) && !check.names.contains(one.product->name))
            check.names.append(one.product->name);
    }
    if (!check.names.isEmpty())
        check.state = PreflightState::Bad;
    return check;
}

PreflightCheck checkLight(PictureLight light)
{
    return {PreflightKind::Light,
            light == PictureLight::Good ? PreflightState::Good : PreflightState::Look,
            static_cast<qint64>(light),
            {}};
}

PreflightCheck checkFocus(bool isSharp)
{
    return {PreflightKind::Focus, isSharp ? PreflightState::Good : PreflightState::Look, 0, {}};
}

PreflightCheck checkMicrophone(bool isOn, bool isListening, double loudestDb)
{
    constexpr double silence = -99;
    PreflightCheck check{PreflightKind::Microphone, PreflightState::Good, qRound64(loudestDb), {}};
    if (!isOn || !isListening || loudestDb <= silence) {
        check.state = PreflightState::Bad;
        check.number = -100;
        check.names = {isOn ? isListening ? QStringLiteral("silent") : QStringLiteral("missing")
                            : QStringLiteral("off")};
    } else if (loudestDb < quietDb || loudestDb > loudDb) {
        check.state = PreflightState::Look;
    }
    return check;
}

PreflightCheck checkLine(const LineTold& told)
{
    PreflightCheck check{PreflightKind::Line, PreflightState::Good, told.kbps, {told.target}};
    if (!told.ageMs || *told.ageMs < 0 || *told.ageMs > lineTestDayMs) {
        check.state = PreflightState::Look;
        check.number = -1;
        return check;
    }
    if (told.largestThatFits.isEmpty()) {
        check.state = PreflightState::Bad;
        return check;
    }
    check.names.append(told.largestThatFits);
    if (told.kbps < told.neededKbps)
        check.state = PreflightState::Look;
    return check;
}

PreflightCheck checkRecordingRoom(qint64 minutes)
{
    const PreflightState state = minutes < badRoomMinutes       ? PreflightState::Bad
                                 : minutes < longEveningMinutes ? PreflightState::Look
                                                                : PreflightState::Good;
    return {PreflightKind::RecordingRoom, state, minutes, {}};
}

PreflightCheck checkStreamKeys(bool hasKeychain, const QStringList& withoutKey)
{
    if (!hasKeychain)
        return {PreflightKind::StreamKey, PreflightState::Bad, -1, {}};
    return {PreflightKind::StreamKey, withoutKey.isEmpty() ? PreflightState::Good : PreflightState::Bad,
            withoutKey.size(), withoutKey};
}

} // namespace kaibang
