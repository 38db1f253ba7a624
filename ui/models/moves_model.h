// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stock.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimeZone>

namespace kaibang {

/// The stock ledger of one variant, newest first. GUI thread.
class MovesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Delta, After, Reason, Note, ColumnCount };

    explicit MovesModel(QObject* parent = nullptr);
    void setMoves(const QList<StockMove>& moves);
    void retranslate();
    /// In which times are shown.
    void setZone(const QTimeZone& zone);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<StockMove> m_moves;
};

} // namespace kaibang
