// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kaibang {

class Theme;

/// A flash price for the item on air: price, minutes, how many in all and for one buyer (0: no limit), and the PIN
/// where the price is too low. Enter begins from every field, Escape puts it away. Hidden until begin(). It decides
/// nothing: every wish is a signal.
class FlashForm : public QWidget
{
    Q_OBJECT

public:
    explicit FlashForm(Theme& theme, QWidget* parent = nullptr);

    void setCurrency(const Currency& currency) { m_currency = currency; }
    /// Shows the form with a price to begin from and gives it the keyboard.
    void begin(qint64 priceMinor);
    void askPin();

Q_SIGNALS:
    void startRequested(qint64 priceMinor, qint64 lengthMs, qint64 units, qint64 unitsEach);
    void pinEntered(const QString& pin);
    void badPrice();
    /// The keyboard is free again.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void finish(bool begins);
    void retranslate();

    Theme& m_theme;
    Currency m_currency;
    QLabel *m_title, *m_priceLabel, *m_minutesLabel, *m_unitsLabel, *m_eachLabel, *m_pinLabel;
    QLineEdit *m_price, *m_pin;
    QSpinBox *m_minutes, *m_units, *m_each;
    QPushButton* m_start;
    QWidget *m_fields, *m_pinRow; ///< one in the place of the other
};

} // namespace kaibang
