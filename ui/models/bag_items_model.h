// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packing.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QPixmap>
#include <functional>

namespace kaibang {

/// The things of one bag, each with its picture and how much of it is in. GUI thread.
class BagItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Picture, Name, Code, Units, State, ColumnCount };

    explicit BagItemsModel(QObject* parent = nullptr);

    /// Rows that stay are changed in place.
    void setItems(const QList<BagItem>& items);
    /// A picture by its content address, and an icon by name.
    void setPictures(std::function<QPixmap(const QString&)> pictures, std::function<QIcon(const QString&)> icons);
    void retranslate();
    [[nodiscard]] const BagItem* item(int row) const;
    /// The first row from `row` on, round, that still belongs in; else -1.
    [[nodiscard]] int nextWanted(int row) const;
    /// What kind of thing it is, where it is not goods.
    [[nodiscard]] static QString kindText(BagItemKind kind);
    [[nodiscard]] static QString stateText(const BagItem& item);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<BagItem> m_items;
    std::function<QPixmap(const QString&)> m_pictures;
    std::function<QIcon(const QString&)> m_icons;
};

} // namespace kaibang
