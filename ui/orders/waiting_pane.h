// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "order_summary.h"
#include "page_part.h"

class QListWidget;

namespace kaibang {

class OrderDesk;
class StockRoom;

/// "Which product?": lines nobody knows the product of, answered once and remembered.
class WaitingPane : public PagePart
{
    Q_OBJECT

public:
    WaitingPane(OrderDesk& orders, StockRoom& stock, Theme& theme, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void countChanged(int lines);
    void closed();

protected:
    void retranslate() override;

private:
    void fill();
    void fillProducts();
    void confirm();

    OrderDesk& m_orders;
    StockRoom& m_stock;
    QList<WaitingLine> m_lines;
    QList<Product> m_products;
    QListWidget* m_list;
    QLabel *m_empty, *m_problem;
    QComboBox* m_product;
    QLineEdit* m_units;
    QPushButton* m_confirm;
};

} // namespace kaibang
