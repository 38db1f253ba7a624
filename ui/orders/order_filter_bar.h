// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_period.h"
#include "page_part.h"
#include "show.h"

#include <QTimer>

class QDateEdit;
class QGridLayout;

namespace kaibang {

class HouseholdDesk;

/// Search, source, state, show and days above the list of orders. Days are the household's: where its day begins at
/// four, an order of two in the morning is of the day before.
class OrderFilterBar : public PagePart
{
    Q_OBJECT

public:
    OrderFilterBar(const HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] OrderFilter filter() const;
    void setState(OrderState state);
    void setShows(const QList<Show>& shows);
    /// Sources that have been seen become choices.
    void noteSources(const QList<OrderSummary>& orders);
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildDays();
    void placeChoices();
    void fillChoices();
    void periodChosen();
    void daysChanged(QDateEdit* edited);
    [[nodiscard]] OrderPeriod period() const;

    const HouseholdDesk& m_household;
    QLineEdit* m_search;
    QComboBox *m_state, *m_source, *m_show, *m_period;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    QDateEdit *m_from, *m_to;
    QWidget* m_days;
    bool m_chosenBefore = false; ///< days a person chose are there when she comes back to them
    QStringList m_sources;
    QList<Show> m_shows;
    QTimer m_typing;
};

} // namespace kaibang
