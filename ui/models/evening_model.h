// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <functional>

namespace kaibang {

/// Which households of an evening are shown.
struct EveningSieve
{
    QString search; ///< in name and group
    QString group;  ///< empty for all
    bool onlyToLookAt = false;
    bool operator==(const EveningSieve&) const = default;
};

/// The households of one evening, one row for each currency, those that need a person first. GUI thread.
class EveningModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Household,
        State,
        ShowTime,
        Orders,
        Unpaid,
        Refunds,
        Net,
        Online,
        Openings,
        Replaced,
        Stock,
        Complete,
        ColumnCount
    };

    explicit EveningModel(QObject* parent = nullptr);

    void setEvening(const VillageEvening& evening);
    [[nodiscard]] const VillageEvening& evening() const { return m_evening; }
    void setSieve(const EveningSieve& sieve);
    void setIcons(std::function<QIcon(const EveningRow&)> icons);
    void retranslate();

    [[nodiscard]] const EveningRow* row(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Uid& household) const;
    /// What was found for a household, those that wait first.
    [[nodiscard]] QList<VillageException> exceptionsOf(const Uid& household) const;
    /// The groups there are, by name.
    [[nodiscard]] QStringList groups() const;
    /// The sums over the rows that are shown, one line for each currency.
    [[nodiscard]] QStringList totals() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] bool fits(const EveningRow& row) const;
    void arrange();

    VillageEvening m_evening;
    EveningSieve m_sieve;
    QList<qsizetype> m_shown; ///< rows of the evening
    std::function<QIcon(const EveningRow&)> m_icons;
    int m_sorted = -1; ///< as the evening is told
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace kaibang
