// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_source.h"
#include "preflight.h"
#include "show_parts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace kaibang {

struct ComputerMemory;

/// What can fail under a show beside disk, feeds and ledger, which others watch: the camera, the battery, the memory,
/// and the computer's clock, which is compared with the time that has passed. During a show it says each once, with
/// what is safe and what to do, and again only after it had been well. Everything is borrowed. GUI thread; the kernel's
/// files are read on a worker.
class FaultWatch : public QObject
{
    Q_OBJECT

public:
    explicit FaultWatch(const ShowParts& parts, QObject* parent = nullptr);

    /// Where the kernel tells of batteries and of memory; its own places at first.
    void setSources(const QString& powerFolder, const QString& memoryFile);
    /// Now, and not with the next half minute.
    void look();

Q_SIGNALS:
    void told(const QString& words);

private:
    struct Reading;
    [[nodiscard]] bool isLive() const;
    void hearCamera(const SourceStatus& status);
    void hearBattery(const PreflightCheck& battery);
    void hearMemory(const ComputerMemory& memory);
    void beginClock();
    void lookAtClock();

    ShowParts m_parts;
    QString m_powerFolder, m_memoryFile;
    QTimer m_often, m_clockLook;
    qint64 m_clockBeganMs = 0, m_steadyBeganMs = 0; ///< both clocks, as they were at one moment
    qint64 m_clockOffMs = 0;                        ///< what was told of it; 0: they agree
    bool m_isReading = false;
    bool m_isCameraLost = false, m_isMemoryShort = false;
    qint64 m_toldPercent = 100; ///< of the battery
};

} // namespace kaibang
