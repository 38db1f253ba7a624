// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"
#include "stock.h"

class QTableView;

namespace kaibang {

class MovesModel;
class StockRoom;

/// The stock of one variant: top-up by a delta with a reason, and every delta there ever was.
class StockPane : public PagePart
{
    Q_OBJECT

public:
    StockPane(StockRoom& stock, Theme& theme, QWidget* parent = nullptr);

    void load(const QString& name, const Variant& variant, const StockTaken& taken);
    void clear();
    void focusDelta();

protected:
    void retranslate() override;
    void restyle() override;

private:
    void move();
    void readHistory();
    void showCount();
    void readSet();
    void saveSet();

    StockRoom& m_stock;
    Variant m_variant;
    StockTaken m_taken;
    QString m_title;
    MovesModel* m_moves;
    QLabel *m_name, *m_count, *m_problem;
    QLineEdit *m_delta, *m_note;
    QComboBox* m_reason;
    QPushButton* m_go;
    QLineEdit* m_set;
    QPushButton* m_setSave;
    QTableView* m_table;
};

/// A whole number with an optional sign ("+5", "-3", "−3", full-width digits too), not zero.
[[nodiscard]] std::optional<qint64> readDelta(const QString& text);

} // namespace kaibang
