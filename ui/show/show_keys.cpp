// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the live keys do on the Show page; those of the opening table are in show_openings.cpp.
#include "claim_tray.h"
#include "claims_pane.h"
#include "flash_actions.h"
#include "live_keys.h"
#include "on_air_pane.h"
#include "opening_actions.h"
#include "pane_board.h"
#include "piece_strip.h"
#include "plan_pane.h"
#include "run_order_pane.h"
#include "show_actions.h"
#include "show_page.h"
#include "ticker_pane.h"

#include <QListView>

namespace kaibang {

void ShowPage::whenNear(const std::function<void()>& action)
{
    setReading(Reading::Near);
    action();
}

void ShowPage::inOnAir(const std::function<void()>& action)
{
    m_board->bringForward(m_onAirPane);
    whenNear(action);
}

void ShowPage::bindKeys()
{
    const auto meant = LiveKeys::Bounce::Meant;
    m_keys->bind(LiveAction::Next, [this] { m_actions->next(); });
    m_keys->bind(
        LiveAction::Again, [this] { forOpening([this] { m_openings->erase(); }, [this] { m_actions->again(); }); },
        meant);
    m_keys->bind(LiveAction::Park, [this] { m_actions->park({}); });
    m_keys->bind(LiveAction::Snapshot, [this] { m_actions->takePicture(); });
    m_keys->bind(
        LiveAction::Mark, [this] { m_actions->mark(); }, meant);
    m_keys->bind(LiveAction::AddItem, [this] { whenNear([this] { m_runOrderPane->beginAdding(); }); });
    m_keys->bind(
        LiveAction::StockUp, [this] { whenNear([this] { m_runOrderPane->beginTopUp(1); }); }, meant);
    m_keys->bind(
        LiveAction::StockDown, [this] { whenNear([this] { m_runOrderPane->beginTopUp(-1); }); }, meant);
    m_keys->bind(
        LiveAction::Sell, [this] { forOpening([this] { m_openings->enter(); }, [this] { enter(); }); }, meant);
    m_keys->bind(LiveAction::Prompter, [this] {
        whenNear([this] {
            m_board->bringForward(m_planPane);
            m_planPane->togglePrompter();
        });
    });
    m_keys->bind(LiveAction::Piece, [this] {
        whenNear([this] {
            m_board->bringForward(m_pieceStrip);
            m_pieceStrip->begin();
        });
    });
    for (int digit = 0; digit <= 9; ++digit)
        m_keys->bindFixed(QKeySequence(Qt::Key_0 + digit), [this, digit] {
            forOpening([this, digit] { m_openings->digit(digit); },
                       [this, digit] {
                           if (digit == 0 || m_runOrder.onAirRow() < 0)
                               return;
                           m_board->bringForward(m_onAirPane); // nobody types what is not seen
                           m_onAirPane->beginQuantity(digit);
                       });
        });
    bindOpeningKeys();
}

void ShowPage::enter()
{
    const QListView* ticker = m_tickerPane->view();
    if (ticker->hasFocus() && ticker->currentIndex().isValid())
        m_ticker.toggle(ticker->currentIndex().row());
    else if (m_claimsPane->hasUndecided())
        m_claimsPane->accept();
    else
        m_onAirPane->sell();
}

void ShowPage::bindClaimKeys()
{
    const auto meant = LiveKeys::Bounce::Meant;
    m_keys->bind(LiveAction::ClaimWindow, [this] { m_claimsPane->toggleWindow(); });
    m_keys->bind(
        LiveAction::ClaimAccept, [this] { m_claimsPane->accept(); }, meant);
    m_keys->bind(
        LiveAction::ClaimRefuse, [this] { m_claimsPane->refuse(); }, meant);
    m_keys->bind(LiveAction::HoldPaid, [this] { m_claimsPane->payChosen(); });
    m_keys->bind(LiveAction::HoldRelease, [this] { m_claimsPane->releaseChosen(); });
    m_keys->bind(LiveAction::RunnerUp, [this] { m_claimsPane->holdForNext(); });
    m_keys->bind(LiveAction::ClaimMessage, [this] { m_claimsPane->copyMessage(); });
    m_keys->bind(LiveAction::TypeClaim, [this] {
        whenNear([this] {
            m_board->bringForward(m_claimsPane);
            m_claimsPane->beginTyping();
        });
    });
    m_keys->bind(LiveAction::Flash, [this] { inOnAir([this] { m_flashActions->toggle(); }); });
}

} // namespace kaibang
