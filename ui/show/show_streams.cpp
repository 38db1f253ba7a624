// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Show page and what goes out of the house: the live control below the picture, and what a studio is looked at
// before.
#include "camera_pane.h"
#include "live_bar.h"
#include "live_keys.h"
#include "pane_board.h"
#include "plan_pane.h"
#include "recording_room.h"
#include "show_page.h"
#include "studio_checks.h"
#include "ui_settings.h"

namespace kaibang {

void ShowPage::wireStreams()
{
    if (!m_parts.streams)
        return;
    auto* bar = new LiveBar(*m_parts.streams, m_parts.keys, m_parts.theme);
    m_cameraPane->addBelow(bar);
    connect(bar, &LiveBar::resized, this, [this] { m_board->settleMiddle(); });
    m_keys->bind(
        LiveAction::GoLive, [bar] { bar->pressLive(); }, LiveKeys::Bounce::Meant);
    const UiSettings& settings = m_parts.settings;
    const RecordingRoom* recordings = m_parts.recordings;
    auto* checks = new StudioChecks(
        {m_parts.compositor, m_parts.streams->microphone(), *m_parts.streams,
         [&settings] { return settings.microphoneOn(); },
         [recordings, folder = m_parts.ledgerFolder] { return recordings ? recordings->folder() : folder; },
         [&settings] { return encodePreset(settings.recordingPreset()).totalKbps(); }},
        this);
    connect(m_planPane, &PlanPane::checksAsked, checks, &StudioChecks::look);
    connect(checks, &StudioChecks::checked, m_planPane, &PlanPane::setStudioChecks);
}

} // namespace kaibang
