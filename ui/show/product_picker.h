// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kaibang {

class Theme;

/// Finds a variant of the catalogue by typing: part of a name or a code; Enter takes the chosen one, Escape leaves.
class ProductPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ProductPicker(Theme& theme, QWidget* parent = nullptr);

    void setCatalogue(const QList<Product>& products, const QString& currency);
    /// Empties the search and takes the keyboard.
    void begin();

Q_SIGNALS:
    void picked(const kaibang::Uid& variant);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void take();
    void retranslate();

    QList<Product> m_products;
    QString m_currency;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_empty;
};

} // namespace kaibang
