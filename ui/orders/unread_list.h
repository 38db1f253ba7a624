// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "page_part.h"

class QListWidget;

namespace kaibang {

class OrderDesk;

/// Rows of files, deliveries and polls that could not be read, with the reason, until a person is done with them.
class UnreadList : public PagePart
{
    Q_OBJECT

public:
    UnreadList(OrderDesk& orders, Theme& theme, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void countChanged(int rows);

protected:
    void retranslate() override;

private:
    void fill();
    void finish(const QList<qint64>& rows);

    OrderDesk& m_orders;
    QList<UnreadRow> m_rows;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton *m_done, *m_allDone;
};

} // namespace kaibang
