// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kaibang {

/// Who streams on a day: every household with a tick, and how long it plans to. GUI thread.
class ExpectedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Household, Planned, Group, ColumnCount };

    explicit ExpectedModel(QObject* parent = nullptr);

    void setHouseholds(const QList<VillageHousehold>& households);
    /// What is ticked; households that are not in the list are kept as they are.
    void setExpected(const QList<ExpectedHousehold>& expected);
    [[nodiscard]] QList<ExpectedHousehold> expected() const;
    void setAll(bool isExpected);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A person has changed something.
    void edited();

private:
    QList<VillageHousehold> m_households;
    QHash<Uid, int> m_expected; ///< planned minutes
};

} // namespace kaibang
