// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"

namespace kaibang {

/// Makes pictures of any size and colour space into those of an encoder: whole, in their aspect, black beside them. For
/// one thread.
class PictureFitter
{
public:
    PictureFitter(QSize size, ColourSpace colours);

    /// The picture itself where nothing is to be done; a repeated picture costs nothing.
    FramePtr fit(const FramePtr& picture);

private:
    const QSize m_size;
    const ColourSpace m_colours;
    FramePool m_pool;
    FramePtr m_seen;
    FramePtr m_fitted;
};

/// Where a picture of size `inner` lies in one of size `outer`: as large as it can be, in the middle, even throughout.
QRect fittedInto(QSize inner, QSize outer);

} // namespace kaibang
