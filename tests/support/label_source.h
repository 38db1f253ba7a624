// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"
#include "frame_source.h"

#include <algorithm>
#include <qrencode.h>

namespace kaibang::samples {

/// A camera before which somebody holds a label, and takes it away.
class LabelSource : public FrameSource
{
public:
    void start() override { setStatus(SourceState::Running); }
    void stop() override { setStatus(SourceState::Stopped); }
    void show(const QString& text)
    {
        const auto frame = m_pool.take({1280, 720});
        std::fill(frame->y(), frame->y() + frame->byteCount(), uint8_t(128));
        if (QRcode* code = QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1)) {
            const int module = 6, quiet = 4, across = (code->width + 2 * quiet) * module;
            for (int y = 0; y < across; ++y)
                for (int x = 0; x < across; ++x) {
                    const int cx = x / module - quiet, cy = y / module - quiet;
                    const bool inside = cx >= 0 && cy >= 0 && cx < code->width && cy < code->width;
                    const bool dark = inside && (code->data[cy * code->width + cx] & 1);
                    frame->y()[(y + 200) * frame->width() + x + 500] = dark ? 40 : 220;
                }
            QRcode_free(code);
        }
        deliver(frame);
    }

private:
    FramePool m_pool;
};

} // namespace kaibang::samples
