// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_rule.h"
#include "page_part.h"

class QListWidget;

namespace kaibang {

class OrderDesk;

/// What a person once said of lines nobody knew the product of: the words, the product they stand for, and a way to
/// forget a wrong answer.
class RememberedList : public PagePart
{
    Q_OBJECT

public:
    RememberedList(OrderDesk& orders, Theme& theme, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void countChanged(int rules);

protected:
    void retranslate() override;

private:
    void fill();
    void forget();

    OrderDesk& m_orders;
    QList<RememberedRule> m_rules;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_forget;
};

} // namespace kaibang
