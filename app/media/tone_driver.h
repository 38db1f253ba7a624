// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paced_thread.h"
#include "sound_driver.h"

namespace kaibang {

/// A made-up microphone that hears a tone of 1 kHz, for rehearsals without a microphone and for tests: it can be
/// unplugged and can stay silent like a real one that gives nothing.
class ToneDriver : public SoundDriver
{
    Q_OBJECT

public:
    /// `peakDb`: of the tone, below full scale; -20 is what a voice near a microphone has.
    explicit ToneDriver(double peakDb = -20.0, QObject* parent = nullptr);
    ~ToneDriver() override;

    QList<SoundInput> inputs() const override;
    std::optional<MediaFault> open(const QByteArray& id, SoundHandler handler) override;
    void close() override;

    /// What a hand does to a plug. Plugged in from the beginning.
    void plugIn();
    void unplug();
    /// From the next open() on nothing comes.
    void setDead(bool dead);

private:
    void run(const SoundHandler& handler);

    const float m_amplitude;
    bool m_plugged = true;
    bool m_dead = false;
    PacedThread m_thread;
};

} // namespace kaibang
