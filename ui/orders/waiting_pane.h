// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "order_summary.h"
#include "page_part.h"

class QListWidget;
class QStackedWidget;
class QTabBar;

namespace kaibang {

class OrderDesk;
class RememberedList;
class StockRoom;
class UnreadList;

/// What sources said and nobody understood yet: lines without a product, answered once and remembered; the answers; and
/// rows that could not be read at all.
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
    QWidget* buildQuestions();
    void showCounts();
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
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    RememberedList* m_remembered;
    UnreadList* m_unread;
    int m_rules = 0, m_unreadRows = 0;
};

} // namespace kaibang
