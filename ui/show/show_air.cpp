// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Show page and its picture: what lies on it, the slates, and the screen that has it alone.
#include "air_overlay.h"
#include "camera_pane.h"
#include "compositor.h"
#include "layout_menu.h"
#include "live_keys.h"
#include "overlay_bar.h"
#include "overlay_editor.h"
#include "pane_board.h"
#include "picture_screen.h"
#include "show_page.h"
#include "slate_banner.h"
#include "theme.h"
#include "ui_settings.h"

#include <QEvent>

namespace kaibang {

void ShowPage::wireAir()
{
    auto* banner = new SlateBanner(*m_air, m_parts.keys, m_parts.theme);
    auto* bar = new OverlayBar(*m_overlayEditor, m_parts.theme);
    m_cameraPane->addAbove(banner);
    m_cameraPane->addBelow(bar);
    bar->hide();
    connect(m_overlayEditor, &OverlayEditor::edited, this,
            [this](const OverlayLayout& layout) { m_parts.settings.setOverlayLayout(layout.toJson()); });
    connect(m_overlayEditor, &OverlayEditor::left, this, [this, bar] {
        bar->hide();
        m_board->settleMiddle();
    });
    connect(m_overlayEditor, &OverlayEditor::stateChanged, bar,
            [this, bar] { bar->setVisible(m_overlayEditor->isEditing()); });
    // From afar the banner is not to be seen; the notice bar is.
    connect(m_air, &AirOverlay::slateChanged, this, [this, banner](AirSlate slate) {
        if (slate != AirSlate::None && reading() == Reading::Far)
            Q_EMIT notice(banner->words(), tr("Take it off"), [this, slate] {
                if (m_air->slate() == slate)
                    m_air->toggle(slate);
            });
    });
    connect(m_layoutMenu, &LayoutMenu::overlayEditRequested, this, &ShowPage::editOverlay);
    connect(m_layoutMenu, &LayoutMenu::pictureScreenRequested, m_pictureScreen, &PictureScreen::toggle);
    connect(m_pictureScreen, &PictureScreen::screenLost, this, [this](const QString& screen) {
        Q_EMIT notice(tr("The screen for the picture is gone (%1). The picture is back there when it is.").arg(screen),
                      {}, {});
    });
}

void ShowPage::bindAirKeys()
{
    m_keys->bind(LiveAction::BackSoon, [this] { m_air->toggle(AirSlate::BackSoon); });
    m_keys->bind(LiveAction::HoldStamp, [this] { m_air->toggle(AirSlate::Hold); });
    m_keys->bind(LiveAction::SoldStamp, [this] { m_air->toggle(AirSlate::Sold); });
    m_keys->bind(LiveAction::EditOverlay,
                 [this] { m_overlayEditor->isEditing() ? m_overlayEditor->leave() : editOverlay(); });
    m_keys->bind(LiveAction::PictureScreen, [this] { m_pictureScreen->toggle(); });
}

void ShowPage::editOverlay()
{
    whenNear([this] { m_overlayEditor->begin(); });
}

void ShowPage::applyAir()
{
    m_air->applySettings();
    if (m_overlayEditor->draft().layout() != m_parts.compositor.overlay().layout)
        m_overlayEditor->letGo();
    m_pictureScreen->applySettings();
}

void ShowPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_air->retranslate();
    QWidget::changeEvent(event);
}

} // namespace kaibang
