// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bags_model.h"

#include "wording.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateIcon(const Bag& bag)
{
    if (bag.has(BagItemState::TakeOut))
        return u"warning"_s;
    if (!bag.goneInto.isEmpty())
        return u"chevron-right"_s;
    if (!bag.packedAt && bag.has(BagItemState::Unopened))
        return u"opening"_s;
    return bag.handedAt ? u"shipped"_s : bag.packedAt ? u"check"_s : u"product"_s;
}

} // namespace

BagsModel::BagsModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void BagsModel::setBags(const QList<Bag>& bags)
{
    const bool sameRows =
        bags.size() == m_bags.size() &&
        std::equal(bags.begin(), bags.end(), m_bags.begin(), [](const Bag& a, const Bag& b) { return a.uid == b.uid; });
    if (sameRows) {
        m_bags = bags;
        if (!bags.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_bags = bags;
    endResetModel();
}

void BagsModel::setIcons(std::function<QIcon(const QString&)> icons)
{
    m_icons = std::move(icons);
    retranslate();
}

void BagsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_bags.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Bag* BagsModel::bag(int row) const
{
    return row >= 0 && row < m_bags.size() ? &m_bags.at(row) : nullptr;
}

int BagsModel::rowOf(const Uid& bag) const
{
    for (int row = 0; row < m_bags.size(); ++row)
        if (m_bags.at(row).uid == bag)
            return row;
    return -1;
}

int BagsModel::nextOpen(int row) const
{
    const auto count = static_cast<int>(m_bags.size());
    for (int step = 1; step <= count; ++step) {
        const int at = (std::max(row, -1) + step) % count;
        const Bag& bag = m_bags.at(at);
        const bool waits = bag.has(BagItemState::Unopened) && bag.tickedUnits() == bag.wantedUnits();
        if (!bag.packedAt && bag.wantedUnits() > 0 && !waits)
            return at;
    }
    return -1;
}

QString BagsModel::stateText(const Bag& bag)
{
    if (bag.has(BagItemState::TakeOut))
        return tr("take something out");
    if (!bag.goneInto.isEmpty())
        return tr("in %1").arg(bag.goneInto);
    if (bag.handedAt)
        return tr("handed over");
    if (bag.packedAt)
        return tr("packed");
    if (bag.has(BagItemState::Unopened))
        return tr("mussels to open");
    return bag.wantedUnits() == 0 ? tr("nothing to pack") : tr("to pack");
}

int BagsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bags.size());
}

int BagsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BagsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bag& bag = m_bags.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == Number || column == Things ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == State && m_icons)
        return m_icons(stateIcon(bag));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return Wording::count(bag.number);
    case Buyer:
        return bag.alias;
    case Things:
        //: things in the bag, of things that belong there
        return tr("%1 / %2").arg(Wording::count(bag.tickedUnits()), Wording::count(bag.wantedUnits()));
    case State:
        return stateText(bag);
    default:
        return {};
    }
}

QVariant BagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Number || section == Things ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Bag");
    case Buyer:
        return tr("Buyer");
    case Things:
        return tr("In it");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace kaibang
