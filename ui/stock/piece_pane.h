// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"
#include "uid.h"

namespace kaibang {

class PhotoBox;
class StockRoom;

/// A new one-off piece: grade, size, price, photo. Its number is given by the ledger.
class PiecePane : public PagePart
{
    Q_OBJECT

public:
    PiecePane(StockRoom& stock, Theme& theme, QWidget* parent = nullptr);
    void start(const QString& currency);

Q_SIGNALS:
    void added(const kaibang::Uid& variant);
    void closed();

protected:
    void retranslate() override;

private:
    void add();
    void setAdding(bool isAdding);
    void showAdded(const Product& piece);

    StockRoom& m_stock;
    QString m_currency;
    QLineEdit *m_name, *m_grade, *m_size, *m_price;
    PhotoBox* m_photo;
    QLabel* m_problem;
    QWidget* m_fields;
    QPushButton* m_add;
    bool m_isAdding = false; ///< the ledger has not answered: what is typed now would be dropped
};

} // namespace kaibang
