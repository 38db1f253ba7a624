// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// village_mill DIR HOUSEHOLDS DAYS ORDERS_PER_DAY [SEED]: a made-up village's files and what they tell.

#include "village_mill.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5) {
        std::fputs("village_mill DIR HOUSEHOLDS DAYS ORDERS_PER_DAY [SEED]\n", stderr);
        return 2;
    }
    kaibang::bench::VillageShape shape;
    shape.households = words.at(2).toInt();
    shape.days = words.at(3).toInt();
    shape.ordersPerDay = words.at(4).toInt();
    shape.seed = words.value(5, QStringLiteral("1")).toULongLong();
    return kaibang::bench::VillageMill(shape).write(QDir(words.at(1))) ? 0 : 1;
}
