// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Show page and other programs: what is on air, for them, and the line about OBS below the picture.
#include "camera_pane.h"
#include "live_keys.h"
#include "neighbour_host.h"
#include "obs_strip.h"
#include "pane_board.h"
#include "show_actions.h"
#include "show_page.h"

namespace kaibang {

void ShowPage::setNeighbour(NeighbourHost& host)
{
    auto* strip = new ObsStrip(host, m_parts.keys, m_parts.theme);
    m_cameraPane->addBelow(strip);
    connect(strip, &ObsStrip::notice, this, &ShowPage::notice);
    connect(strip, &ObsStrip::setupWanted, this, &ShowPage::neighbourSetupWanted);
    m_keys->bind(LiveAction::ObsScene, [strip] { strip->nextScene(); });
    m_keys->bind(LiveAction::ObsStream, [strip] { strip->startStream(); });
    const auto tell = [this, &host] {
        const int row = m_runOrder.onAirRow();
        const Product* product = row < 0 ? nullptr : m_runOrder.productOf(m_runOrder.items().at(row).variant);
        host.setOnAir(product ? product->uid : Uid(), product ? product->category : QString());
    };
    connect(m_actions, &ShowActions::catalogueRead, this, [&host, tell](const QList<Product>& products) {
        host.setProducts(products);
        tell();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_runOrder, signal, this, tell);
    connect(&m_runOrder, &QAbstractItemModel::dataChanged, this,
            [tell](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles != QList<int>{RunOrderModel::TimerRole})
                    tell();
            });
    host.setProducts(m_products);
    tell();
}

} // namespace kaibang
