// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_source.h"

namespace kaibang {

/// A source in the test's hand: it delivers what it is told, when it is told.
class SteadySource : public FrameSource
{
public:
    void start() override { setStatus(SourceState::Running); }
    void stop() override { setStatus(SourceState::Stopped); }
    void lose() { setStatus(SourceState::Lost, {MediaFaultKind::NoPicture, {}}); }

    void send(QSize size, uint8_t y, uint8_t u, uint8_t v, ColourSpace colours)
    {
        const auto frame = pool.take(size);
        std::fill_n(frame->y(), size.width() * size.height(), y);
        std::fill_n(frame->u(), size.width() * size.height() / 4, u);
        std::fill_n(frame->v(), size.width() * size.height() / 4, v);
        frame->colours = colours;
        frame->capturedNs = monotonicNs();
        deliver(frame);
    }

    FramePool pool;
};

} // namespace kaibang
