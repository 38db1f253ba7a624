// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QtConcurrentRun>

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

} // namespace

PreflightCheck checkDisk(const QString& path)
{
    PreflightCheck check{PreflightKind::Disk, PreflightState::Good, 0, {}};
    const QStorageInfo disk(path);
    check.number = disk.isValid() ? disk.bytesAvailable() : 0;
    if (!disk.isValid() || disk.isReadOnly() || check.number < badDisk)
        check.state = PreflightState::Bad;
    else if (check.number < lowDisk)
        check.state = PreflightState::Look;
    return check;
}

PreflightCheck checkBattery(const QString& folder)
{
    PreflightCheck check{PreflightKind::Battery, PreflightState::Good, -1, {}};
    const QDir supplies(folder);
    for (const QString& name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString supply = supplies.filePath(name) + QLatin1Char('/');
        bool isNumber = false;
        const int percent = firstLine(supply + QStringLiteral("capacity")).toInt(&isNumber);
        // A mouse has a battery, too; its scope says "Device".
        if (firstLine(supply + QStringLiteral("type")) != QLatin1String("Battery") || !isNumber ||
            firstLine(supply + QStringLiteral("scope")) == QLatin1String("Device"))
            continue;
        check.number = percent;
        if (firstLine(supply + QStringLiteral("status")) == QLatin1String("Discharging"))
            check.state = percent <= badBattery ? PreflightState::Bad : PreflightState::Look;
    }
    return check;
}

QFuture<QList<PreflightCheck>> checkComputer(const QString& path, const QString& powerFolder)
{
    return QtConcurrent::run([path, powerFolder] { return QList{checkDisk(path), checkBattery(powerFolder)}; });
}

PreflightCheck checkClock(Instant now, std::optional<Instant> newestKnown)
{
    PreflightCheck check{PreflightKind::Clock, PreflightState::Good, 0, {}};
    if (newestKnown && newestKnown->ms > now.ms + usualDriftMs) {
        check.state = PreflightState::Bad;
        check.number = newestKnown->ms - now.ms;
    }
    return check;
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

} // namespace kaibang
