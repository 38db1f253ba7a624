// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fitter.h"

#include "colour.h"
#include "pixel_ops.h"

#include <algorithm>

namespace kaibang {

namespace {

uint8_t blackOf(ColourSpace colours)
{
    return colours == ColourSpace::Bt601Full || colours == ColourSpace::Bt709Full ? 0 : 16;
}

} // namespace

QRect fittedInto(QSize inner, QSize outer)
{
    const QSize scaled = inner.scaled(outer, Qt::KeepAspectRatio);
    const int width = std::max(2, scaled.width() & ~1);
    const int height = std::max(2, scaled.height() & ~1);
    return QRect(((outer.width() - width) / 2) & ~1, ((outer.height() - height) / 2) & ~1, width, height);
}

PictureFitter::PictureFitter(QSize size, ColourSpace colours)
    : m_size(size)
    , m_colours(colours)
{}

FramePtr PictureFitter::fit(const FramePtr& picture)
{
    if (picture->size() == m_size && picture->colours == m_colours)
        return picture;
    if (picture == m_seen)
        return m_fitted;
    const std::shared_ptr<Frame> fitted = m_pool.take(m_size);
    fitted->capturedNs = picture->capturedNs;
    fitted->sequence = picture->sequence;
    fitted->colours = picture->colours;
    const QRect at = fittedInto(picture->size(), m_size);
    if (at.size() != m_size) {
        const size_t luma = size_t(m_size.width()) * size_t(m_size.height());
        std::fill_n(fitted->y(), luma, blackOf(picture->colours));
        std::fill_n(fitted->u(), luma / 2, uint8_t(128)); // both chroma planes, one after the other
    }
    scaleInto(*picture, *fitted, at);
    convertColours(*fitted, m_colours);
    m_seen = picture;
    m_fitted = fitted;
    return fitted;
}

} // namespace kaibang
