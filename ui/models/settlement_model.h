// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settlement.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <functional>

namespace kaibang {

/// What became of orders' money, as a table in the order it is given. GUI thread.
class SettlementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Order, Channel, Expected, Received, Fees, Difference, Age, ColumnCount };

    explicit SettlementModel(QObject* parent = nullptr);

    void setFindings(const QList<SettlementFinding>& findings);
    /// Icon of a state in the current colours.
    void setIcons(std::function<QIcon(SettlementState)> icons);
    void retranslate();

    [[nodiscard]] const SettlementFinding* finding(const QModelIndex& index) const;
    /// The row of this order and currency, else an invalid index.
    [[nodiscard]] QModelIndex indexOf(const SettlementOrder& order) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<SettlementFinding> m_findings;
    std::function<QIcon(SettlementState)> m_icons;
};

} // namespace kaibang
