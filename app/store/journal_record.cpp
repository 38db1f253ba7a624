// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_record.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <optional>

namespace kaibang {

namespace {

// "KBJ1", length of the body, kind with the mark of a deflated body, number, instant; then body and checksum.
const QByteArray recordMark("KBJ1");
constexpr qsizetype recordHead = 4 + 4 + 1 + 8 + 8, recordSum = 32;
constexpr quint8 deflatedMark = 0x80;
constexpr qsizetype deflatedFrom = 8 * 1024;
/// More than any group can be; a length beyond it was not written by us.
constexpr quint32 largestBody = 256 * 1024 * 1024;

QByteArray sumOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytes);
    return hash.result();
}

struct Found
{
    JournalRecord record;
    qsizetype end = 0;
};

std::optional<Found> recordAt(const QByteArray& bytes, qsizetype from)
{
    if (bytes.size() - from < recordHead + recordSum || !QByteArrayView(bytes).sliced(from).startsWith(recordMark))
        return std::nullopt;
    const char* head = bytes.constData() + from;
    const auto length = qFromLittleEndian<quint32>(head + 4);
    if (length > largestBody || bytes.size() - from < recordHead + qsizetype(length) + recordSum)
        return std::nullopt;
    const qsizetype size = recordHead + qsizetype(length);
    if (sumOf(QByteArrayView(head, size)) != QByteArrayView(head + size, recordSum))
        return std::nullopt;
    const auto kind = static_cast<quint8>(head[8]);
    Found found;
    found.record.kind = static_cast<JournalRecordKind>(kind & ~deflatedMark);
    found.record.number = qFromLittleEndian<qint64>(head + 9);
    found.record.at = Instant{qFromLittleEndian<qint64>(head + 17)};
    found.record.body = bytes.mid(from + recordHead, length);
    if (kind & deflatedMark)
        found.record.body = qUncompress(found.record.body);
    found.end = from + size + recordSum;
    return found;
}

} // namespace

QByteArray bytesOf(const JournalRecord& record)
{
    const bool isDeflated = record.body.size() >= deflatedFrom;
    const QByteArray body = isDeflated ? qCompress(record.body, 1) : record.body;
    QByteArray bytes(recordHead, '\0');
    char* head = bytes.data();
    std::copy(recordMark.begin(), recordMark.end(), head);
    qToLittleEndian(static_cast<quint32>(body.size()), head + 4);
    head[8] = static_cast<char>(static_cast<quint8>(record.kind) | (isDeflated ? deflatedMark : 0));
    qToLittleEndian(record.number, head + 9);
    qToLittleEndian(record.at.ms, head + 17);
    bytes += body;
    return bytes + sumOf(bytes);
}

JournalSegment readSegment(const QByteArray& bytes)
{
    JournalSegment segment;
    qsizetype at = 0;
    bool isDamaged = false;
    while (at < bytes.size()) {
        if (auto found = recordAt(bytes, at)) {
            segment.damagedPlaces += isDamaged ? 1 : 0;
            isDamaged = false;
            at = found->end;
            segment.records.append(std::move(found->record));
            segment.ends.append(at);
            continue;
        }
        isDamaged = true;
        at = bytes.indexOf(recordMark, at + 1);
        if (at < 0)
            break;
    }
    segment.isTorn = isDamaged;
    return segment;
}

} // namespace kaibang
