// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_draft.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kaibang {

namespace {

constexpr qsizetype mostSteps = 200;

struct Line
{
    int at = 0;       ///< of the picture
    int distance = 0; ///< by which the rectangle has to move
};

/// The nearest line in one direction: edges for the rectangle's edges, the middle for its middle.
std::optional<Line> nearestLine(int start, int size, int whole, std::array<int, 2> nearEdges, int within)
{
    std::optional<Line> best;
    const auto offer = [&](int line, int from) {
        const Line one{line, line - from};
        if (std::abs(one.distance) <= within && (!best || std::abs(one.distance) < std::abs(best->distance)))
            best = one;
    };
    for (const int edge : nearEdges) {
        offer(edge, start);
        offer(whole - edge, start + size);
    }
    offer(whole / 2, start + size / 2);
    return best;
}

} // namespace

OverlayDraft::OverlayDraft(const OverlayLayout& start)
    : m_layout(start)
    , m_steps{start}
{}

void OverlayDraft::moveTo(const QRect& wanted, QSize picture)
{
    m_layout[m_selected] = placeAt(m_layout[m_selected], wanted, picture);
}

void OverlayDraft::resizeTo(int percent)
{
    m_layout[m_selected].sizePercent = std::clamp(percent, LayerPlace::leastSize, LayerPlace::mostSize);
}

bool OverlayDraft::keep()
{
    if (m_layout == m_steps.at(m_at))
        return false;
    m_steps.resize(m_at + 1);
    m_steps.append(m_layout);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
    return true;
}

bool OverlayDraft::nudge(const QRect& lies, QSize picture, int across, int down)
{
    const QPoint by(picture.width() * across / 100, picture.height() * down / 100);
    moveTo(lies.translated(by), picture);
    return keep();
}

bool OverlayDraft::resizeBy(int percent)
{
    resizeTo(place().sizePercent + percent);
    return keep();
}

bool OverlayDraft::setShown(bool shown)
{
    m_layout[m_selected].isShown = shown;
    return keep();
}

bool OverlayDraft::reset()
{
    OverlayLayout usual;
    for (const OverlayLayer layer : overlayLayers)
        usual[layer].isShown = m_layout[layer].isShown;
    m_layout = usual;
    return keep();
}

bool OverlayDraft::undo()
{
    if (!canUndo())
        return false;
    goTo(m_at - 1);
    return true;
}

bool OverlayDraft::redo()
{
    if (!canRedo())
        return false;
    goTo(m_at + 1);
    return true;
}

// The layer that the step was about comes into the hand, so that a person sees what came back.
void OverlayDraft::goTo(qsizetype step)
{
    for (const OverlayLayer layer : overlayLayers)
        if (m_steps.at(step)[layer] != m_layout[layer])
            m_selected = layer;
    m_at = step;
    m_layout = m_steps.at(step);
}

SnappedRect snapped(const QRect& wanted, QSize picture)
{
    const QRect action = actionSafeArea(picture), graphics = graphicsSafeArea(picture);
    const int within = std::max(2, picture.width() / 100);
    SnappedRect result{wanted, {}, {}};
    if (const auto line =
            nearestLine(wanted.x(), wanted.width(), picture.width(), {action.x(), graphics.x()}, within)) {
        result.rect.translate(line->distance, 0);
        result.columns.append(line->at);
    }
    if (const auto line =
            nearestLine(wanted.y(), wanted.height(), picture.height(), {action.y(), graphics.y()}, within)) {
        result.rect.translate(0, line->distance);
        result.rows.append(line->at);
    }
    return result;
}

} // namespace kaibang
