// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village.h"

#include <QAbstractTableModel>

namespace kaibang {

/// The households of a village, those that have left among them where they are given. GUI thread.
class HouseholdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Phones, Joined, Left, ColumnCount };

    explicit HouseholdListModel(QObject* parent = nullptr);

    void setHouseholds(const QList<VillageHousehold>& households);
    /// Only those whose name, group or phone contains it.
    void setSearch(const QString& search);
    /// Whether there is nobody at all, sought for or not.
    [[nodiscard]] bool isEmpty() const { return m_households.isEmpty(); }
    void retranslate();
    [[nodiscard]] const VillageHousehold* household(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Uid& household) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void sieve();

    QList<VillageHousehold> m_households;
    QList<qsizetype> m_shown;
    QString m_search;
};

} // namespace kaibang
