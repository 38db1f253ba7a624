// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "instant.h"
#include "show.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace kaibang {

enum class PreflightKind { Camera, Sound, Disk, Battery, Clock, Stock, Disclosure };
/// Good, worth a look, or something that will hurt during the show.
enum class PreflightState { Good, Look, Bad };

/// One line of the list that is gone through before a show. What `number` and `names` mean depends on the kind.
struct PreflightCheck
{
    PreflightKind kind = PreflightKind::Camera;
    PreflightState state = PreflightState::Good;
    /// Sound: the volume in percent, -1 without a loudspeaker. Disk: free bytes. Battery: percent. Clock: by how many
    /// milliseconds it is behind, and the time now where nobody can say. Stock: items planned
    qint64 number = 0;
    /// Camera: its name. Clock: who says that it is wrong. Stock: the items that are gone. Disclosure: openings without
    /// a card
    QStringList names;
    bool operator==(const PreflightCheck&) const = default;
};

/// What delivers the picture: a stand-in for a camera is worth a look, no picture at all is bad.
enum class PictureFrom { Nothing, StandIn, Camera };
[[nodiscard]] PreflightCheck checkCamera(PictureFrom from, const QString& name);

/// Whether a sound would be heard: a device to play on, a volume above zero, and not every sound switched off. That a
/// loudspeaker is turned up nobody can ask; only a person who listens knows.
[[nodiscard]] PreflightCheck checkSound(bool hasDevice, int volumePercent, bool isAnyOn);

/// Free space where `path` (a file or folder that exists) is. Bad below 500 MB, where copies of the ledger begin to
/// fail; worth a look below 5 GB.
[[nodiscard]] PreflightCheck checkDisk(const QString& path);

/// The battery as the kernel tells it below `folder` (Linux: /sys/class/power_supply, with the files `type`, `status`,
/// `capacity`, and `energy_full` or `charge_full`). Of several batteries the number is what is left of all together.
/// Number is -1 where there is no battery. On battery: worth a look, bad at 30 % and below.
[[nodiscard]] PreflightCheck checkBattery(const QString& folder);

/// Both, asked on a worker thread: a folder on a network or a disk that sleeps may take seconds to answer. Disk first.
[[nodiscard]] QFuture<QList<PreflightCheck>> checkComputer(const QString& path, const QString& powerFolder);

/// Who else knows what time it is.
struct ClockWitnesses
{
    bool isKept = false;    ///< the system keeps the clock by a time service
    QStringList disputedBy; ///< sources of orders whose clock is another one
};
/// Whether the system says that its clock is synchronized (Linux: adjtimex).
[[nodiscard]] bool isClockKept();

/// A clock that stands before the newest thing the ledger knows has gone back; holds and days would be wrong. Bad, too,
/// when a source of orders says so. Good only when somebody knows that it is right; else worth a look, since a clock
/// that runs ahead agrees with everything that it has stamped itself.
[[nodiscard]] PreflightCheck checkClock(Instant now, std::optional<Instant> newestKnown,
                                        const ClockWitnesses& witnesses);

/// An empty run order is bad; items of which none is left are worth a look.
[[nodiscard]] PreflightCheck checkStock(const QList<RunItem>& items, const QList<Product>& products);

/// Openings that are planned and have no disclosure card are bad: they can be neither shown nor sold. Number is how
/// many openings are planned. `disclosed` are the products that have a card.
[[nodiscard]] PreflightCheck checkDisclosure(const QList<RunItem>& items, const QList<Product>& products,
                                             const QList<Uid>& disclosed);

} // namespace kaibang
