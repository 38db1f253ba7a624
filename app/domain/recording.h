// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// Stored: add at the end.
enum class RecordingMarkKind {
    OnAir = 1, ///< the item with this variant is explained from here on
    OffAir = 2,
    Order = 3,
    ClaimDecided = 4,
    OpeningBegun = 5,
    OpeningDone = 6
};

/// Where in a recording something happened. Names no buyer: words are made from kind, number and the item's name.
struct RecordingMark
{
    qint64 atMs = 0; ///< in the file; never before the mark before it
    RecordingMarkKind kind = RecordingMarkKind::OnAir;
    Uid thing;      ///< variant, order, claim or opening; invalid for OffAir
    int number = 0; ///< of the order or the opening in its show; 0 for the others
    QString name;   ///< of the item, as the household calls it; else empty
    bool operator==(const RecordingMark&) const = default;
};

/// Which order of its show an order is: 1 for the first. 0: nobody knows, or it came between two shows.
struct OrderNumber
{
    Uid order;
    int number = 0;
};

/// Stored: add at the end.
enum class RecordingFate {
    Running = 1,
    Ended = 2,
    CutShort = 3, ///< by a kill or a power cut; the file plays up to there
    FileMissing = 4
};

struct Recording
{
    Uid uid, show; ///< `show` is invalid where it was made between shows
    QString showTitle, path;
    Instant startedAt;
    RecordingFate fate = RecordingFate::Running;
    qint64 lengthMs = 0, bytes = 0;
    qint64 droppedPictures = 0; ///< the disk was too slow for them
    int marks = 0, clips = 0;
    bool operator==(const Recording&) const = default;
};

/// Stored: add at the end.
enum class ClipKind {
    LastSeconds = 1,
    AroundMark = 2,
    Opening = 3,    ///< from the mussel in the hand to its result
    Explanation = 4 ///< what was said while an item was on air
};

/// A clip and what it hangs on. At most one of order and variant is valid; an opening comes with its order.
struct Clip
{
    Uid uid;
    QString path;
    ClipKind kind = ClipKind::LastSeconds;
    Instant madeAt;
    qint64 fromMs = 0; ///< in the recording; 0 where it was made without one
    qint64 lengthMs = 0;
    Uid recording, show, order, opening, variant;
    QString orderId, itemName; ///< read with it: of `order` and `variant`
    bool operator==(const Clip&) const = default;
};

/// From one item on air to the next.
struct ExplainedPart
{
    Uid variant;
    QString name;
    qint64 fromMs = 0, toMs = 0;
    bool operator==(const ExplainedPart&) const = default;
};

} // namespace kaibang
