// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "page_part.h"

class QListWidget;

namespace kaibang {

class BuyerDesk;
class HouseholdDesk;

/// Finds a buyer's orders by a whole phone, name or id. Part of an opened BuyerPane.
class BuyerFinder : public PagePart
{
    Q_OBJECT

public:
    BuyerFinder(BuyerDesk& buyers, const HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);

    /// Forgets what was typed and found.
    void clear();

Q_SIGNALS:
    void orderChosen(const kaibang::Uid& order);
    /// Somebody is at work here.
    void used();

protected:
    void retranslate() override;

private:
    void find();
    void choose();

    BuyerDesk& m_buyers;
    const HouseholdDesk& m_household;
    QLineEdit* m_words;
    QListWidget* m_found;
    QLabel* m_none;
    QList<OrderSummary> m_results;
    int m_asked = 0; ///< an answer to an earlier question, or to one that was cleared, shows nothing
};

} // namespace kaibang
