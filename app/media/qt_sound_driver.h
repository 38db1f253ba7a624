// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound_driver.h"

#include <memory>

class QMediaDevices;

namespace kaibang {

/// Microphones over Qt Multimedia. Whatever a microphone gives becomes 48 kHz stereo; sound is read on the GUI thread
/// in pieces of 40 ms, and what a busy window leaves for a moment comes afterwards. Where there is no sound system the
/// list is empty.
class QtSoundDriver : public SoundDriver
{
    Q_OBJECT

public:
    explicit QtSoundDriver(QObject* parent = nullptr);
    ~QtSoundDriver() override;

    QList<SoundInput> inputs() const override;
    std::optional<MediaFault> open(const QByteArray& id, SoundHandler handler) override;
    void close() override;

private:
    struct Session;

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<Session> m_session;
};

} // namespace kaibang
