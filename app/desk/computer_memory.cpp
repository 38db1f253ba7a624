// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer_memory.h"

#include <QFile>
#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 kilobyte = 1024, megabyte = 1024 * kilobyte;
constexpr qint64 mostBytes = 16 * kilobyte; // of a file that is not the kernel's

// "MemAvailable:    1234567 kB"
std::optional<qint64> figureOf(const QByteArray& line, const QByteArray& name)
{
    if (!line.startsWith(name + ':'))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = line.mid(name.size() + 1).simplified().split(' ').constFirst().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number * kilobyte) : std::nullopt;
}

} // namespace

bool ComputerMemory::isShort() const
{
    return left < std::clamp(all / 20, 150 * megabyte, 400 * megabyte);
}

std::optional<ComputerMemory> readMemory(const QString& file)
{
    QFile kernel(file);
    if (!kernel.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<qint64> left, all;
    for (const QByteArray& line : kernel.read(mostBytes).split('\n')) {
        if (const auto figure = figureOf(line, "MemAvailable"))
            left = figure;
        else if (const auto whole = figureOf(line, "MemTotal"))
            all = whole;
    }
    return left && all ? std::optional(ComputerMemory{*left, *all}) : std::nullopt;
}

} // namespace kaibang
