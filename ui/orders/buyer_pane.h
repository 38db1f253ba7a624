// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "order_summary.h"
#include "page_part.h"

class QTimer;

namespace kaibang {

class BuyerDesk;
class BuyerFinder;
class ErasureProof;
class HouseholdDesk;
class PinPane;
class ShowRunner;

/// Who bought the order shown above it: nothing until the right PIN, and until a minute without input. It closes when
/// the page is left and when a show starts; during a show it asks once more, for each order. Where no PIN is set it
/// stays closed.
class BuyerPane : public PagePart
{
    Q_OBJECT

public:
    BuyerPane(BuyerDesk& buyers, HouseholdDesk& household, ShowRunner& shows, Theme& theme, QWidget* parent = nullptr);

    /// While it is open and no show runs, another order shows its buyer at once.
    void setOrder(const Uid& order);
    void hideBuyer();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    /// A person chose one of the orders that were found by a buyer's name, phone or id.
    void orderChosen(const kaibang::Uid& order);

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void retranslate() override;

private:
    QWidget* buildLive();
    QWidget* buildInside();
    QWidget* buildErase();
    void press();
    void ask();
    void showBuyer();
    void load();
    void tellBuyer(const BuyerRecord& record);
    void lookAtClock();
    void openErase();
    void closeErase();
    void erase();
    void tellErased(const BuyerErasure& erasure);
    void showState();
    [[nodiscard]] bool isLive() const;

    BuyerDesk& m_buyers;
    HouseholdDesk& m_household;
    ShowRunner& m_shows;
    PinPane* m_pin;
    QPushButton* m_press;
    QLabel *m_state, *m_facts;
    BuyerFinder* m_finder;
    QPushButton* m_eraseOpen;
    QLabel* m_goes; ///< what an erasure would take away
    QWidget *m_erase, *m_live, *m_inside;
    ErasureProof* m_proof;
    QTimer* m_second;
    Uid m_order;
    Instant m_touched; ///< the last input while it is open
    bool m_open = false;
};

} // namespace kaibang
