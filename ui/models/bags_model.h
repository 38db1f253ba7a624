// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packing.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <functional>

namespace kaibang {

/// Bags by number, with how far each is. GUI thread.
class BagsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Buyer, Things, State, ColumnCount };

    explicit BagsModel(QObject* parent = nullptr);

    /// Rows that stay are changed in place, so that a chosen row stays chosen.
    void setBags(const QList<Bag>& bags);
    void setIcons(std::function<QIcon(const QString&)> icons);
    void retranslate();

    [[nodiscard]] const QList<Bag>& bags() const { return m_bags; }
    [[nodiscard]] const Bag* bag(int row) const;
    [[nodiscard]] int rowOf(const Uid& bag) const;
    /// The next row after `row`, round, that is not packed yet; -1 when all are.
    [[nodiscard]] int nextOpen(int row) const;
    [[nodiscard]] static QString stateText(const Bag& bag);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Bag> m_bags;
    std::function<QIcon(const QString&)> m_icons;
};

} // namespace kaibang
