// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kaibang {

class KeyMap;
class Theme;

/// A sale by hand of one item: how many, at what price each, and the PIN where the price is too low. Enter sells from
/// every field, Escape puts the usual sale back and gives the keyboard away. It decides nothing: every wish is a
/// signal.
class SaleForm : public QWidget
{
    Q_OBJECT

public:
    /// The key of LiveAction::Sell stands on the button that sells. The map is borrowed.
    SaleForm(const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    void setCurrency(const Currency& currency);
    /// The price in minor units of what is for sale, nullopt when nothing is. A sale being typed stays when neither the
    /// item (`isOther`) nor its price has changed.
    void setItem(std::optional<qint64> priceMinor, bool isOther);
    /// Asks for the sale that stands in the fields.
    void sell();
    /// Puts a digit into the quantity and gives it the keyboard.
    void beginQuantity(int digit);
    /// Shows the field for the PIN; the answer comes by pinEntered().
    void askPin();
    enum class Enter { Sells, SellsTyped };
    /// What Enter means while no field has the keyboard; it stands on the button.
    void setEnter(Enter enter);
    /// Puts `button` beside the one that sells.
    void addButton(QPushButton* button);

Q_SIGNALS:
    void sellRequested(qint64 units, qint64 unitPriceMinor);
    void pinEntered(const QString& pin);
    /// How many the next sale sells.
    void unitsChanged(int units);
    /// The price field cannot be read as money.
    void badPrice();
    /// The keyboard is free again.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void layOut();
    void reset();
    void finishPin(bool isEntered);
    void restyle();
    void retranslate();

    const KeyMap& m_keys;
    Theme& m_theme;
    Currency m_currency;
    std::optional<qint64> m_price;
    Enter m_enter = Enter::Sells;
    QLabel *m_unitsLabel, *m_priceLabel, *m_pinLabel;
    QSpinBox* m_units;
    QLineEdit *m_unitPrice, *m_pin;
    QPushButton* m_sold;
    QHBoxLayout* m_row;
};

} // namespace kaibang
