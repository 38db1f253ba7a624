// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <array>
#include <optional>

namespace kaibang {

/// What can lie on the picture, from the lowest to the topmost. Settings keep them by name: see nameOf().
enum class OverlayLayer { Sign, Clock, Disclosure, Opening, Product };

inline constexpr std::array overlayLayers{OverlayLayer::Sign, OverlayLayer::Clock, OverlayLayer::Disclosure,
                                          OverlayLayer::Opening, OverlayLayer::Product};

/// The edge a layer keeps its distance from; it grows away from it when it has more to say.
enum class AcrossAnchor { Left, Centre, Right };
enum class DownAnchor { Top, Middle, Bottom };

/// Where a layer lies, as fractions of the picture, so that it is the same place at every number of lines.
struct LayerPlace
{
    static constexpr int whole = 10'000;
    static constexpr int leastSize = 50, mostSize = 200;

    AcrossAnchor across = AcrossAnchor::Left;
    DownAnchor down = DownAnchor::Bottom;
    /// Distance from the anchored edge inwards, in ten-thousandths of the picture's width and height; from the middle
    /// to the right and down.
    int x = 500, y = 500;
    int sizePercent = 100; ///< of the usual size; leastSize to mostSize
    bool isShown = true;

    friend bool operator==(const LayerPlace&, const LayerPlace&) = default;
};

/// The places of all layers. A default one is what a household begins with.
class OverlayLayout
{
public:
    OverlayLayout();

    [[nodiscard]] const LayerPlace& operator[](OverlayLayer layer) const { return m_places[size_t(layer)]; }
    LayerPlace& operator[](OverlayLayer layer) { return m_places[size_t(layer)]; }

    /// The places on a picture of that shape. What nobody has moved stands, on an upright one, inside phoneSafeArea()
    /// and clear of the others.
    [[nodiscard]] OverlayLayout on(QSize picture) const;

    /// As JSON, for the settings.
    [[nodiscard]] QByteArray toJson() const;
    /// nullopt for what is no layout. What is missing in it has its usual place, what is out of range its limit, so
    /// that a file from another version, or one that was edited by hand, never puts a layer out of sight.
    [[nodiscard]] static std::optional<OverlayLayout> fromJson(const QByteArray& json);

    friend bool operator==(const OverlayLayout&, const OverlayLayout&) = default;

private:
    std::array<LayerPlace, overlayLayers.size()> m_places;
};

/// "sign", "clock", "disclosure", "opening", "product".
[[nodiscard]] QByteArray nameOf(OverlayLayer layer);

/// The areas of EBU R 95: action-safe (3.5 % from each edge), which no layer leaves, and graphics-safe (5 %).
[[nodiscard]] QRect actionSafeArea(QSize picture);
[[nodiscard]] QRect graphicsSafeArea(QSize picture);

/// What the programs on phones leave free of an upright picture: 14 % from the top, 35 % from the bottom, where the
/// comments run, 6 % from the left and 16 % from the right, where the buttons stand.
[[nodiscard]] QRect phoneSafeArea(QSize picture);

/// By how much a layer is larger on that picture than on one of 1280x720. On an upright one, which fills a phone, less.
[[nodiscard]] double layerScale(QSize picture);
/// The largest that a layer may be, in pixels of the picture.
[[nodiscard]] QSize mostLayerSize(OverlayLayer layer, QSize picture);

/// Where a layer of that size lies on the picture: even coordinates inside the action-safe area. A layer that is larger
/// than the area is cut to it.
[[nodiscard]] QRect placedRect(const LayerPlace& place, QSize layer, QSize picture);

/// The place that puts a layer of `wanted`'s size there, as near as the action-safe area lets it. It is anchored to the
/// edge that is nearest, or to the middle.
[[nodiscard]] LayerPlace placeAt(const LayerPlace& before, const QRect& wanted, QSize picture);

} // namespace kaibang
