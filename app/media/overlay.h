// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "masked_name.h"
#include "overlay_layout.h"
#include "product_card.h"

#include <QList>
#include <QTimeZone>
#include <optional>

namespace kaibang {

/// The opening at the table, as viewers see it. Nobody's name fits in but a masked one; the other texts are the
/// seller's. Without a name there is no card.
struct OpeningCard
{
    QString heading; ///< "Opening now"
    MaskedName buyer;
    int nth = 0, of = 0; ///< which mussel of how many; 0 is left out
    QString result;      ///< what was found so far, or "AAA 2 · best 9.8 mm"; may be empty
    QColor accent = QColor(0xF2, 0xC1, 0x4E);

    friend bool operator==(const OpeningCard&, const OpeningCard&) = default;
};
static_assert(std::is_same_v<decltype(OpeningCard::buyer), MaskedName>);

/// The time of day, with seconds, so that viewers see that it is now. An invalid zone is no clock.
struct ClockFace
{
    QTimeZone zone;

    friend bool operator==(const ClockFace&, const ClockFace&) = default;
};

/// Who streams: the same on every evening and, where a village agrees on it, in every household. Without name, line and
/// logo there is no sign.
struct StudioSign
{
    QString name;
    QString line; ///< one short line below it; may be empty
    QImage logo;  ///< may be null; keeps its aspect ratio
    QColor accent = QColor(0xF2, 0xC1, 0x4E);

    friend bool operator==(const StudioSign&, const StudioSign&) = default;
};

/// A word across the product card, such as "Sold". An empty text is none.
struct Stamp
{
    QString text;
    QColor ink = QColor(0xD9, 0x4F, 0x3D);

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// Everything that lies on the picture, as a value: what viewers see beside the camera's picture is this and nothing
/// else. All texts come ready for viewers.
struct Overlay
{
    ProductCard product;
    OpeningCard opening;
    InfoCard disclosure;
    ClockFace clock;
    StudioSign sign;
    Stamp stamp;
    std::optional<Slate> cover; ///< in the picture's place; sign and clock stay, every card goes
    Slate noPicture;            ///< what is seen while the source delivers nothing
    OverlayLayout layout;

    friend bool operator==(const Overlay&, const Overlay&) = default;
};

/// Every text on the picture but the times of clock and countdown, in no particular order, without empty ones. What is
/// not in here is not on the picture.
[[nodiscard]] QStringList textsOf(const Overlay& overlay);

/// Where the layers of one composed picture lie, in its pixels; the lowest first. A layer without content is not there.
struct PlacedLayers
{
    struct One
    {
        OverlayLayer layer = OverlayLayer::Product;
        QRect rect;
        friend bool operator==(const One&, const One&) = default;
    };
    QSize picture;
    QList<One> layers;

    friend bool operator==(const PlacedLayers&, const PlacedLayers&) = default;
};

} // namespace kaibang
