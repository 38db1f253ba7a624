// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"

class QTableWidget;

namespace kaibang {

class StockRoom;

/// Counted tubs of mussels: add one, take from it or put back by a delta, see what remains.
class LotsPane : public PagePart
{
    Q_OBJECT

public:
    LotsPane(StockRoom& stock, Theme& theme, QWidget* parent = nullptr);
    void refresh();

protected:
    void retranslate() override;
    void restyle() override;

private:
    QWidget* addForm();
    QWidget* moveForm();
    void add();
    void move();
    void fill();
    [[nodiscard]] const Lot* chosen() const;

    StockRoom& m_stock;
    QList<Lot> m_lots;
    QTableWidget* m_table;
    QLabel *m_empty, *m_problem, *m_chosen;
    QLineEdit *m_name, *m_farm, *m_counted, *m_delta, *m_note;
    QComboBox* m_reason;
    QPushButton* m_move;
};

} // namespace kaibang
