// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <functional>

namespace kaibang {

/// What became of each file of an import, those that need a person first. GUI thread.
class BundleOutcomesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Household, Reason, File, ColumnCount };

    explicit BundleOutcomesModel(QObject* parent = nullptr);

    void setOutcomes(const QList<BundleOutcome>& outcomes);
    void setIcons(std::function<QIcon(BundleState)> icons);
    void retranslate();
    [[nodiscard]] const BundleOutcome* outcome(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<BundleOutcome> m_outcomes;
    std::function<QIcon(BundleState)> m_icons;
};

} // namespace kaibang
