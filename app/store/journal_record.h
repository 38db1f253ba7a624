// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QList>

namespace kaibang {

/// What a record of an intake journal is. The numbers are in files: add at the end.
enum class JournalRecordKind {
    Began = 1, ///< the first of a segment; its body is the household's uid
    Group = 2, ///< the entries of one transaction of the ledger
    Kept = 3   ///< the ledger has committed the group of this number; its body is empty
};

/// One record as it lies in a segment: length, kind, number, instant, body, and a checksum over all of them.
struct JournalRecord
{
    JournalRecordKind kind = JournalRecordKind::Group;
    qint64 number = 0; ///< of the group; rises by one with each
    Instant at;        ///< by the computer's clock; for people, never for an order of records
    QByteArray body;
    bool operator==(const JournalRecord&) const = default;
};

/// What the bytes of a segment hold.
struct JournalSegment
{
    QList<JournalRecord> records; ///< those whose checksum is right, in their order
    QList<qint64> ends;           ///< of each record: the offset behind it
    bool isTorn = false;          ///< behind the last record there is something that is none: a write was cut off
    int damagedPlaces = 0;        ///< between sound records; not the torn end
};

/// The bytes of a record. Bodies above a few kilobytes are deflated.
[[nodiscard]] QByteArray bytesOf(const JournalRecord& record);

/// Reads what can be read. Behind a damaged place it goes on with the next record whose checksum is right. Any bytes
/// are only data.
[[nodiscard]] JournalSegment readSegment(const QByteArray& bytes);

} // namespace kaibang
