// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_items_model.h"

#include "wording.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

BagItemsModel::BagItemsModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void BagItemsModel::setItems(const QList<BagItem>& items)
{
    const bool sameRows =
        items.size() == m_items.size() &&
        std::equal(items.begin(), items.end(), m_items.begin(), [](const BagItem& a, const BagItem& b) {
            return a.kind == b.kind && a.order == b.order && a.ref == b.ref;
        });
    if (sameRows) {
        m_items = items;
        retranslate();
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

void BagItemsModel::setPictures(std::function<QPixmap(const QString&)> pictures,
                                std::function<QIcon(const QString&)> icons)
{
    m_pictures = std::move(pictures);
    m_icons = std::move(icons);
    retranslate();
}

void BagItemsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const BagItem* BagItemsModel::item(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int BagItemsModel::nextWanted(int row) const
{
    const auto count = static_cast<int>(m_items.size());
    for (int step = 0; step < count; ++step) {
        const int at = (std::max(row, 0) + step) % count;
        if (m_items.at(at).state == BagItemState::Wanted && !m_items.at(at).isIn())
            return at;
    }
    return -1;
}

QString BagItemsModel::kindText(BagItemKind kind)
{
    switch (kind) {
    case BagItemKind::Opening:
        return tr("opened");
    case BagItemKind::Work:
        return tr("work");
    case BagItemKind::Line:
        break;
    }
    return {};
}

QString BagItemsModel::stateText(const BagItem& item)
{
    switch (item.state) {
    case BagItemState::Unpaid:
        return tr("not paid: leave it out");
    case BagItemState::TakeOut:
        return tr("cancelled: take it out");
    case BagItemState::Unopened:
        return tr("not opened yet: wait");
    case BagItemState::Wanted:
        break;
    }
    if (item.kind == BagItemKind::Work)
        return item.isIn() ? tr("done", "work") : tr("to do", "work");
    return item.isIn() ? tr("in the bag") : tr("to pack");
}

int BagItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BagItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BagItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BagItem& item = m_items.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == Units ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == Picture && m_pictures) {
        const QPixmap picture = m_pictures(item.photo);
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // in a chosen row it keeps its own colours
        return icon;
    }
    if (role == Qt::DecorationRole && column == State && m_icons)
        return m_icons(item.state == BagItemState::TakeOut    ? u"warning"_s
                       : item.state == BagItemState::Unpaid   ? u"unpaid"_s
                       : item.state == BagItemState::Unopened ? u"opening"_s
                       : item.isIn()                          ? u"check"_s
                                                              : u"product"_s);
    if (role == Qt::ToolTipRole && column == Name)
        return item.title;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: {
        const QString kind = kindText(item.kind);
        return kind.isEmpty() ? item.title : kind + u": "_s + item.title;
    }
    case Code:
        return item.code;
    case Units:
        return tr("%1 / %2").arg(Wording::count(item.ticked), Wording::count(item.units));
    case State:
        return stateText(item);
    default:
        return {};
    }
}

QVariant BagItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Units ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Thing");
    case Code:
        return tr("Code");
    case Units:
        return tr("In it");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace kaibang
