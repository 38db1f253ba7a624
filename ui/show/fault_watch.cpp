// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_watch.h"

#include "compositor.h"
#include "computer_memory.h"
#include "instant.h"
#include "show_runner.h"
#include "sound_board.h"
#include "when_done.h"
#include "wording.h"

#include <QtConcurrentRun>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <utility>

namespace kaibang {

using namespace std::chrono_literals;

namespace {

constexpr auto often = 30s;
// Half an hour is left at the first, minutes at the second.
constexpr qint64 lowPercent = 15, lastPercent = 5;
constexpr auto clockOften = 500ms;
constexpr qint64 clockToleranceMs = 120'000; // what a clock is put right by in passing

// Counts on while the computer sleeps: a show that goes on after that is no wrong clock.
qint64 sinceBootMs()
{
    timespec passed{};
    ::clock_gettime(CLOCK_BOOTTIME, &passed);
    return qint64{passed.tv_sec} * 1000 + passed.tv_nsec / 1'000'000;
}

} // namespace

struct FaultWatch::Reading
{
    PreflightCheck battery;
    std::optional<ComputerMemory> memory;
};

FaultWatch::FaultWatch(const ShowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_powerFolder(QStringLiteral("/sys/class/power_supply"))
    , m_memoryFile(QStringLiteral("/proc/meminfo"))
{
    connect(&parts.compositor, &Compositor::stateChanged, this, &FaultWatch::hearCamera);
    connect(&parts.runner, &ShowRunner::started, this, [this] {
        m_isCameraLost = m_isMemoryShort = false; // what was so before is news to this show
        m_toldPercent = 100;
        beginClock();
        hearCamera(m_parts.compositor.status());
        look();
    });
    connect(&m_often, &QTimer::timeout, this, &FaultWatch::look);
    m_often.start(often);
    connect(&m_clockLook, &QTimer::timeout, this, &FaultWatch::lookAtClock);
    m_clockLook.start(clockOften);
    beginClock();
}

void FaultWatch::setSources(const QString& powerFolder, const QString& memoryFile)
{
    m_powerFolder = powerFolder;
    m_memoryFile = memoryFile;
}

bool FaultWatch::isLive() const
{
    return m_parts.runner.current().show.state == ShowState::Live;
}

void FaultWatch::look()
{
    if (!isLive() || std::exchange(m_isReading, true))
        return;
    const auto read = [power = m_powerFolder, memory = m_memoryFile] {
        return Reading{checkBattery(power), readMemory(memory)};
    };
    whenDone(QtConcurrent::run(read), this, [this](const Reading& reading) {
        m_isReading = false;
        hearBattery(reading.battery);
        if (reading.memory)
            hearMemory(*reading.memory);
    });
}

void FaultWatch::hearCamera(const SourceStatus& status)
{
    const bool isLost = status.state == SourceState::Lost || status.state == SourceState::Failed;
    const bool isBack = status.state == SourceState::Running;
    if (!isLive() || (!isLost && !isBack) || std::exchange(m_isCameraLost, isLost) == isLost)
        return;
    if (isLost)
        Q_EMIT told(tr("The camera's picture is gone and is tried again by itself. Orders, sound and recording go on. "
                       "Look at the cable, or cover the picture with \"Back soon\"."));
    else
        Q_EMIT told(tr("The camera's picture is back."));
}

void FaultWatch::hearBattery(const PreflightCheck& battery)
{
    const bool isDischarging = battery.state != PreflightState::Good;
    if (!isDischarging) {
        m_toldPercent = 100;
        return;
    }
    const qint64 step = battery.number <= lastPercent ? lastPercent : battery.number <= lowPercent ? lowPercent : 100;
    if (step >= std::exchange(m_toldPercent, std::min(step, m_toldPercent)))
        return;
    m_parts.sounds.play(Sound::DiskLow);
    Q_EMIT told(tr("The battery is at %1 % and nothing charges it: plug the computer in now. Every order up to here is "
                   "kept; if the computer goes off, the show goes on where it was.")
                    .arg(battery.number));
}

void FaultWatch::beginClock()
{
    m_clockBeganMs = m_parts.clock.now().ms;
    m_steadyBeganMs = sinceBootMs();
    m_clockOffMs = 0;
}

void FaultWatch::lookAtClock()
{
    if (!isLive()) {
        beginClock(); // a clock that is set between two shows is nobody's worry
        return;
    }
    const qint64 off = (m_parts.clock.now().ms - m_clockBeganMs) - (sinceBootMs() - m_steadyBeganMs);
    if (std::abs(off - m_clockOffMs) < clockToleranceMs)
        return;
    m_clockOffMs = std::abs(off) < clockToleranceMs ? 0 : off;
    const QString much = Wording::durationText((std::abs(off) + 500) / 1000 * 1000);
    if (m_clockOffMs == 0)
        Q_EMIT told(tr("The computer's clock agrees again with the time that has passed."));
    else if (m_clockOffMs > 0)
        Q_EMIT told(tr("The computer's clock is suddenly %1 ahead. Every order is kept in the order in which it came; "
                       "holds may have ended early, look at Claims. Let the clock be set by the internet.")
                        .arg(much));
    else
        Q_EMIT told(tr("The computer's clock is suddenly %1 behind. Every order is kept in the order in which it came, "
                       "and holds end by the time that has passed. Let the clock be set by the internet.")
                        .arg(much));
}

void FaultWatch::hearMemory(const ComputerMemory& memory)
{
    if (!memory.isShort()) {
        m_isMemoryShort = false;
        return;
    }
    if (std::exchange(m_isMemoryShort, true))
        return;
    m_parts.sounds.play(Sound::DiskLow);
    Q_EMIT told(tr("The computer is short of memory: %1 left. Close other programs and browser pages now. Every order "
                   "is kept; if this window had to close, it comes back where it was.")
                    .arg(Wording::bytesText(memory.left)));
}

} // namespace kaibang
