// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"

#include <QByteArray>
#include <QJsonObject>

namespace kaibang {

/// Addresses of the pictures in a state, relative to the page's; empty where there is none.
struct OverlayPictures
{
    QString product, logo;
};

/// What the overlay page shows, as JSON: the cards, stamp and slate of `overlay` with their places. Made of an Overlay
/// and of nothing else, so that a buyer can be in it only as Overlay lets one be on the picture: masked. What is hidden
/// in the layout is left out, and so is every card while a slate covers the picture. The slate for a missing picture
/// is not in it: the program that shows this page has a picture of its own. `nowMs` (UTC) is for the clock's zone.
[[nodiscard]] QJsonObject overlayState(const Overlay& overlay, const OverlayPictures& pictures, qint64 nowMs);

} // namespace kaibang
