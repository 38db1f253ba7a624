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

enum class PreflightKind {
    Camera,
    Sound,
    Disk,
    Battery,
    Clock,
    Stock,
    Disclosure,
    Light,
    Focus,
    Microphone,
    Line,
    RecordingRoom,
    StreamKey
};
/// Good, worth a look, or something that will hurt during the show.
enum class PreflightState { Good, Look, Bad };

/// One line of the list that is gone through before a show. What `number` and `names` mean depends on the kind.
struct PreflightCheck
{
    PreflightKind kind = PreflightKind::Camera;
    PreflightState state = PreflightState::Good;
    /// Sound: the volume in percent, -1 without a loudspeaker. Disk: free bytes. Battery: percent. Clock: by how many
    /// milliseconds it is behind, and the time now where nobody can say. Stock: items planned. Light: a PictureLight.
    /// Microphone: the loudest lately in whole dB below full scale (0 is the loudest). Line: kbps it carries, -1 where
    /// it was not tested within a day. RecordingRoom: minutes. StreamKey: targets whose key is missing, -1: no keychain
    qint64 number = 0;
    /// Camera: its name. Clock: who says that it is wrong. Stock: the items that are gone. Disclosure: openings without
    /// a card. Line: the target, and the largest preset that fits if any does. StreamKey: the targets
    QStringList names;
    bool operator==(const PreflightCheck& other) const;
};

/// What delivers the picture: a stand-in for a camera is worth a look, no picture at all is bad.
enum class PictureFrom { Nothing, StandIn, Camera };
[[nodiscard]] PreflightCheck checkCamera(PictureFrom from, const QString& name);

/// Whether a sound would be heard: a device to play on, a volume above zero, and not every sound switched off. That a
/// loudspeaker is turned up nobody can ask; only a person who listens knows.
[[nodiscard]] PreflightCheck checkSound(bool hasDevice, int volumePercent, bool isAnyOn);

/// Free space of a disk. Bad below 500 MB, where copies of the ledger begin to fail, and where nothing can be written;
/// worth a look below 5 GB.
[[nodiscard]] PreflightCheck checkDisk(bool isWritable, qint64 bytes);
/// The same of the disk where `path` (a file or folder that exists) is.
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

/// How the camera's picture is lit. Unknown: there was no picture to look at.
enum class PictureLight { Unknown, Good, TooDark, TooBright, Clipped };
/// Only what is good is good; the rest is worth a look, since a dark room may be meant.
[[nodiscard]] PreflightCheck checkLight(PictureLight light);
[[nodiscard]] PreflightCheck checkFocus(bool isSharp);

/// What was heard in the last seconds. Bad: nothing at all, also from no microphone; worth a look: below -50 dB, where
/// nobody would understand a word, and above -1 dB, where it is distorted. `loudestDb` of samples, 0 is full scale.
[[nodiscard]] PreflightCheck checkMicrophone(bool isOn, bool isListening, double loudestDb);

/// The last line test of one target: `age` in milliseconds, nullopt where there was none. Worth a look when it is older
/// than a day or when it found less than the target asks for; bad when not even the smallest picture fits.
struct LineTold
{
    QString target;
    std::optional<qint64> ageMs;
    int kbps = 0;
    int neededKbps = 0;      ///< of the picture and sound that the target asks for
    QString largestThatFits; ///< empty: none does
};
[[nodiscard]] PreflightCheck checkLine(const LineTold& told);

/// How long a recording has room at this bitrate. Bad below half an hour, worth a look below the four hours of a long
/// evening.
[[nodiscard]] PreflightCheck checkRecordingRoom(qint64 minutes);

/// Whether the keychain holds the keys of the chosen targets.
[[nodiscard]] PreflightCheck checkStreamKeys(bool hasKeychain, const QStringList& withoutKey);

/// An empty run order is bad; items of which none is left are worth a look.
[[nodiscard]] PreflightCheck checkStock(const QList<RunItem>& items, const QList<Product>& products);

/// Openings that are planned and have no disclosure card are bad: they can be neither shown nor sold. Number is how
/// many openings are planned. `disclosed` are the products that have a card.
[[nodiscard]] PreflightCheck checkDisclosure(const QList<RunItem>& items, const QList<Product>& products,
                                             const QList<Uid>& disclosed);

} // namespace kaibang
