// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Show page and its opening table.
#include "disclosure_desk.h"
#include "disclosure_overlay.h"
#include "glance_view.h"
#include "live_keys.h"
#include "opening_actions.h"
#include "opening_pane.h"
#include "opening_rules.h"
#include "opening_table.h"
#include "pane_board.h"
#include "plan_pane.h"
#include "show_page.h"
#include "show_runner.h"
#include "when_done.h"

namespace kaibang {

void ShowPage::wireOpenings()
{
    OpeningActions* actions = m_openings;
    connect(m_openingPane, &OpeningPane::startOrFinishRequested, actions, &OpeningActions::startOrFinish);
    connect(m_openingPane, &OpeningPane::emptyRequested, actions, &OpeningActions::empty);
    connect(m_openingPane, &OpeningPane::skipRequested, actions, &OpeningActions::skip);
    connect(m_openingPane, &OpeningPane::pictureRequested, actions, &OpeningActions::takePicture);
    connect(m_openingPane, &OpeningPane::undoRequested, actions, &OpeningActions::undo);
    connect(m_openingPane, &OpeningPane::workRequested, actions, &OpeningActions::promise);
    connect(m_openingPane, &OpeningPane::putOffRequested, actions, &OpeningActions::putOff);
    connect(m_openingPane, &OpeningPane::lotChosen, actions, &OpeningActions::chooseLot);
    connect(m_openingPane, &OpeningPane::pauseRequested, actions, &OpeningActions::pause);
    connect(m_openingPane, &OpeningPane::cardRequested, this, &ShowPage::cardWanted);
    connect(actions, &OpeningActions::notice, this, &ShowPage::notice);
    connect(actions, &OpeningActions::cardWanted, this, &ShowPage::cardWanted);
    connect(m_disclosure, &DisclosureOverlay::notice, this, &ShowPage::notice);
    connect(m_disclosure, &DisclosureOverlay::cardWanted, this, &ShowPage::cardWanted);
    connect(&m_parts.runner, &ShowRunner::ended, m_disclosure, &DisclosureOverlay::hide);
    connect(&m_parts.disclosures, &DisclosureDesk::saved, this, &ShowPage::readDisclosed);
    connect(&m_parts.openings, &OpeningTable::changed, this, [this](const OpeningView& view) {
        m_openingPane->setView(view);
        m_glance->setOpenings(view);
        const qint64 mussels = musselsIn(view.queue);
        Q_EMIT toOpenChanged(mussels, minutesBehind(mussels, view.paceMs));
    });
}

void ShowPage::bindOpeningKeys()
{
    // Beside the number pad's digits; a person thinks of a size with its point.
    for (const int key : {Qt::Key_Asterisk, Qt::Key_Period, Qt::Key_Comma})
        m_keys->bindFixed(QKeySequence(key), [this] { forOpening([this] { m_openings->toSize(); }, [] {}); });
    m_keys->bind(LiveAction::Opening, [this] {
        m_board->bringForward(m_openingPane);
        m_openings->startOrFinish();
    });
    m_keys->bind(LiveAction::EmptyMussel, [this] { m_openings->empty(EmptyKind::Empty); });
    m_keys->bind(LiveAction::DeadMussel, [this] { m_openings->empty(EmptyKind::Dead); });
    m_keys->bind(LiveAction::SkipTurn, [this] { m_openings->skip(); });
    m_keys->bind(LiveAction::GrabOpening, [this] { m_openings->takePicture(); });
    m_keys->bind(LiveAction::UndoOpening, [this] { m_openings->undo(); });
    m_keys->bind(LiveAction::DisclosureCard, [this] { m_disclosure->toggle(openingProduct()); });
    const LiveAction work[] = {LiveAction::Work1, LiveAction::Work2, LiveAction::Work3};
    for (int index = 0; index < Disclosure::mostWork; ++index)
        m_keys->bind(work[index], [this, index] { m_openings->promise(index); });
}

void ShowPage::readDisclosed()
{
    whenDone(m_parts.disclosures.disclosed(), this, [this](const Result<QList<Uid>>& products) {
        if (products)
            m_planPane->setDisclosed(products.value());
    });
}

void ShowPage::forOpening(const std::function<void()>& ofTable, const std::function<void()>& usual)
{
    m_openings->isOpen() ? ofTable() : usual();
}

// The opening on air, else the one whose turn it is.
Uid ShowPage::openingProduct() const
{
    const int row = m_runOrder.onAirRow();
    const Product* onAir = row < 0 ? nullptr : m_runOrder.productOf(m_runOrder.items().at(row).variant);
    if (onAir && onAir->kind == ProductKind::Opening)
        return onAir->uid;
    const OpeningView& view = m_parts.openings.current();
    return view.queue.isEmpty() ? Uid() : view.queue.constFirst().product;
}

} // namespace kaibang
