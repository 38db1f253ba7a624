// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Show page's panes are connected to, beyond the item on air: large view, plan, sounds, pieces and claims.
#include "air_bar.h"
#include "attention_pane.h"
#include "camera_pane.h"
#include "claim_actions.h"
#include "claim_tray.h"
#include "claims_pane.h"
#include "fault_watch.h"
#include "flash_actions.h"
#include "flash_form.h"
#include "glance_view.h"
#include "live_keys.h"
#include "on_air_pane.h"
#include "pane_board.h"
#include "piece_desk.h"
#include "piece_strip.h"
#include "plan_pane.h"
#include "recording_room.h"
#include "show_actions.h"
#include "show_page.h"
#include "show_runner.h"
#include "show_sounds.h"
#include "sound_board.h"
#include "wording.h"

#include <QApplication>
#include <QShortcut>

namespace kaibang {

void ShowPage::wireGlance()
{
    const auto count = [this] {
        const ClaimBoard& board = m_parts.claims.board();
        m_glance->setWaiting(m_conflicts + m_waitingLines + int(board.undecided.size() + board.late.size()));
    };
    connect(&m_parts.claims, &ClaimTray::changed, m_glance, count);
    connect(m_actions, &ShowActions::conflictsRead, this, [this, count](const QList<OrderSummary>& orders) {
        m_conflicts = int(orders.size());
        count();
    });
    connect(m_actions, &ShowActions::waitingLinesRead, this, [this, count](const QList<WaitingLine>& lines) {
        m_waitingLines = int(lines.size());
        count();
    });
    connect(m_onAirPane, &OnAirPane::unitsChanged, m_glance, &GlanceView::setUnits);
    connect(&m_parts.runner, &ShowRunner::changed, m_glance,
            [this](const ShowView& view) { m_glance->setShow(view.show); });
    auto* leave = new QShortcut(Qt::Key_Escape, m_glance);
    connect(leave, &QShortcut::activated, this, [this] { setReading(Reading::Near); });
}

void ShowPage::wirePlan()
{
    connect(&m_parts.runner, &ShowRunner::changed, m_planPane, &PlanPane::setShow);
    connect(m_actions, &ShowActions::catalogueRead, m_planPane, &PlanPane::setCatalogue);
    connect(m_actions, &ShowActions::newestKnown, m_planPane, &PlanPane::setNewestKnown);
    connect(m_planPane, &PlanPane::notice, this, &ShowPage::notice);
    connect(m_planPane, &PlanPane::cueDue, this, [this](const QString& words) { Q_EMIT notice(words, {}, {}); });
    connect(m_planPane, &PlanPane::runOrderChanged, m_actions, &ShowActions::load);
    connect(m_planPane, &PlanPane::nameGiven, m_actions, &ShowActions::rename);
    connect(m_planPane, &PlanPane::soundRequested, this, [this] { m_parts.sounds.demonstrate(Sound::Paid); });
}

void ShowPage::wireSounds()
{
    auto* faults = new FaultWatch(m_parts, this);
    connect(faults, &FaultWatch::told, this, [this](const QString& words) { Q_EMIT notice(words, {}, {}); });
    auto* sounds = new ShowSounds(m_parts, this);
    connect(sounds, &ShowSounds::diskLow, this, [this](qint64 freeBytes, bool isNearlyFull) {
        const QString left = Wording::bytesText(freeBytes);
        Q_EMIT notice(
            isNearlyFull
                ? tr("The disk is nearly full: %1 left. Delete or move large files now, or no order can be "
                     "kept any more.")
                      .arg(left)
                : tr("%1 left on the disk. Make room in the next break: delete or move large files.").arg(left),
            {}, {});
    });
}

// A new card must be seen and the keyboard must stay where it is. While somebody is busy with what stands before it,
// the number on its tab has to do.
void ShowPage::showNewCard()
{
    const QWidget* focus = QApplication::focusWidget();
    if (m_claimsPane->hasUndecided() || (focus && m_claimsPane->isAncestorOf(focus)))
        return;
    m_board->bringForward(m_attentionPane);
}

void ShowPage::beginNaming()
{
    setReading(Reading::Near);
    m_board->bringForward(m_planPane);
    m_planPane->beginNaming();
}

void ShowPage::wirePieces()
{
    connect(&m_parts.runner, &ShowRunner::changed, m_pieceStrip,
            [this](const ShowView& view) { m_pieceStrip->setShow(view.show.uid); });
    connect(&m_parts.pieces, &PieceDesk::runOrderChanged, m_actions, &ShowActions::load);
    connect(m_pieceStrip, &PieceStrip::notice, this, &ShowPage::notice);
    connect(m_pieceStrip, &PieceStrip::finished, this, [this] {
        if (m_runOrder.onAirRow() >= 0)
            m_board->bringForward(m_onAirPane);
        setFocus(Qt::OtherFocusReason);
    });
}

void ShowPage::wireClaims()
{
    m_onAirPane->addForm(m_flashForm);
    connect(m_claimActions, &ClaimActions::notice, this, &ShowPage::notice);
    connect(m_flashActions, &FlashActions::notice, this, &ShowPage::notice);
    connect(m_claimActions, &ClaimActions::wanted, this, [this] {
        if (!m_attentionPane->isUsed()) // nobody types into what is not seen
            m_board->bringForward(m_claimsPane);
    });
    connect(m_flashForm, &FlashForm::left, this, [this] {
        setFocus(Qt::OtherFocusReason);
        m_board->settleMiddle();
    });
    // While a claim waits, Enter means it; a quantity that was typed is still sold by Enter. Both stand on the buttons.
    connect(m_claimsPane, &ClaimsPane::undecidedChanged, this, [this](bool hasUndecided) {
        m_onAirPane->setEnter(hasUndecided ? SaleForm::Enter::SellsTyped : SaleForm::Enter::Sells);
    });
}

void ShowPage::wireRecordings()
{
    if (!m_parts.recordings)
        return;
    auto* bar = new AirBar(*m_parts.recordings, m_parts.keys, m_parts.theme);
    m_cameraPane->addBelow(bar);
    const auto meant = LiveKeys::Bounce::Meant;
    m_keys->bind(
        LiveAction::Record, [bar] { bar->pressRecord(); }, meant);
    m_keys->bind(LiveAction::Mute, [this] { m_parts.recordings->toggleMute(); });
    m_keys->bind(LiveAction::Clip, [this] { m_parts.recordings->clipNow(); });
}

} // namespace kaibang
