// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_source.h"
#include "paced_thread.h"

namespace kaibang {

/// The built-in moving test picture, 30 pictures a second on its own thread, BT.709 limited range: soft pearl light,
/// the colour bars of 75 % saturation, a pearl that wanders over the picture and a picture counter. For demonstrations,
/// and when there is no camera. Equal seeds give equal pictures.
class PatternSource : public FrameSource
{
    Q_OBJECT

public:
    explicit PatternSource(quint32 seed = 1, QSize size = QSize(1280, 720), QObject* parent = nullptr);
    ~PatternSource() override;

    void start() override;
    void stop() override;

private:
    void run();

    const quint32 m_seed;
    const QSize m_size;
    PacedThread m_thread;
};

} // namespace kaibang
