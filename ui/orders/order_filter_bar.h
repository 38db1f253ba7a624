// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "page_part.h"
#include "show.h"

#include <QTimer>

namespace kaibang {

/// Search, source, state, show and dates above the list of orders.
class OrderFilterBar : public PagePart
{
    Q_OBJECT

public:
    explicit OrderFilterBar(Theme& theme, QWidget* parent = nullptr);

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

private:
    void fillChoices();

    QLineEdit* m_search;
    QComboBox *m_state, *m_source, *m_show, *m_since;
    QStringList m_sources;
    QList<Show> m_shows;
    QTimer m_typing;
};

} // namespace kaibang
