// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing.h"

#include <algorithm>

namespace kaibang {

qint64 Bag::wantedUnits() const
{
    qint64 units = 0;
    for (const BagItem& item : items)
        if (item.state == BagItemState::Wanted)
            units += item.units;
    return units;
}

qint64 Bag::tickedUnits() const
{
    qint64 units = 0;
    for (const BagItem& item : items)
        if (item.state == BagItemState::Wanted)
            units += std::min(item.ticked, item.units);
    return units;
}

qint64 Bag::things() const
{
    qint64 units = 0;
    for (const BagItem& item : items)
        if (item.state == BagItemState::Wanted && item.kind != BagItemKind::Work)
            units += item.units;
    return units;
}

bool Bag::has(BagItemState state) const
{
    return std::any_of(items.begin(), items.end(), [state](const BagItem& item) { return item.state == state; });
}

bool Bag::isComplete() const
{
    const bool isDone = wantedUnits() > 0 && tickedUnits() == wantedUnits();
    return isDone && !has(BagItemState::TakeOut) && !has(BagItemState::Unopened);
}

QString Bag::codeOf(qint64 showNumber, int number)
{
    return QStringLiteral("B%1-%2").arg(showNumber).arg(number);
}

} // namespace kaibang
