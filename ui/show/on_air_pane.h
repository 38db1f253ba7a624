// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "pane.h"
#include "sale_form.h"

class QLabel;
class QPushButton;

namespace kaibang {

class KeyMap;
class RunOrderModel;

/// The item on air: its words and price, and the sale of it by hand. Enter sells one; a digit before it sets the
/// quantity. It decides nothing: every wish is a signal. The model is borrowed.
class OnAirPane : public Pane
{
    Q_OBJECT

public:
    OnAirPane(RunOrderModel& model, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    void setCurrency(const QString& code);
    /// Asks for a sale with the quantity and price that stand in the fields.
    void sell();
    /// Puts a digit into the quantity field and gives it the keyboard.
    void beginQuantity(int digit);
    /// Shows the field for the PIN; the answer comes by pinEntered().
    void askPin();
    /// Whether Enter alone sells, or decides a claim until a quantity is typed; it stands on the button.
    void setEnter(SaleForm::Enter enter);
    /// Puts a form above the sale, such as the one for a flash price.
    void addForm(QWidget* form);
    [[nodiscard]] Uid variant() const { return m_variant; }

Q_SIGNALS:
    void sellRequested(const kaibang::Uid& variant, qint64 units, qint64 unitPriceMinor);
    void pinEntered(const QString& pin);
    void snapshotRequested();
    /// +1 or -1: the person wants to change the stock of the item on air.
    void stockChangeRequested(int sign);
    /// How many the next sale sells.
    void unitsChanged(int units);
    /// The price field cannot be read as money.
    void badPrice();
    /// Nothing is on air, so that nothing can be sold.
    void nothingOnAir();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeControls();
    void layOut();
    void refresh();
    void refreshTimer();
    void restyle();
    void retranslate();

    RunOrderModel& m_model;
    const KeyMap& m_keys;
    Currency m_currency;
    Uid m_variant;
    QLabel *m_name, *m_timer, *m_price, *m_flash, *m_floor, *m_left, *m_script;
    QPushButton *m_less, *m_more, *m_snap;
    SaleForm* m_sale;
};

} // namespace kaibang
