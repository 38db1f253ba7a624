// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an intake journal: a cut loses the last record, damage the damaged one, and any bytes are only data.
#include "journal_record.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace kaibang;

namespace {

QList<JournalRecord> anyRecords()
{
    QList<JournalRecord> records;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        const auto body = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        // Some beyond the size from which bodies are deflated.
        const int times = *rc::gen::element(1, 1, 1, 2000);
        records.append({JournalRecordKind::Group, i + 1, Instant{*rc::gen::inRange<qint64>(0, 1'000'000)},
                        QByteArray::fromStdString(body).repeated(times)});
    }
    return records;
}

QByteArray allBytes(const QList<JournalRecord>& records)
{
    QByteArray bytes;
    for (const JournalRecord& record : records)
        bytes += bytesOf(record);
    return bytes;
}

TEST(JournalRecordTest, WhatWasWrittenReadsBack)
{
    EXPECT_TRUE(rc::check([] {
        const auto records = anyRecords();
        const JournalSegment segment = readSegment(allBytes(records));
        RC_ASSERT(segment.records == records);
        RC_ASSERT(!segment.isTorn);
        RC_ASSERT(segment.damagedPlaces == 0);
    }));
}

TEST(JournalRecordTest, ACutKeepsEveryRecordBeforeIt)
{
    EXPECT_TRUE(rc::check([] {
        const auto records = anyRecords();
        const QByteArray bytes = allBytes(records);
        const auto cut = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
        const JournalSegment segment = readSegment(bytes.left(cut));
        qsizetype whole = 0, end = 0;
        while (whole < records.size() && end + bytesOf(records.at(whole)).size() <= cut)
            end += bytesOf(records.at(whole++)).size();
        RC_ASSERT(segment.records == records.mid(0, whole));
        RC_ASSERT(segment.isTorn == (cut > end));
        RC_ASSERT(segment.damagedPlaces == 0);
    }));
}

TEST(JournalRecordTest, AChangedByteLosesItsRecordAndNoOther)
{
    EXPECT_TRUE(rc::check([] {
        const auto records = anyRecords();
        QByteArray bytes = allBytes(records);
        const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << *rc::gen::inRange(0, 8)));
        qsizetype hit = 0, end = bytesOf(records.at(0)).size();
        while (end <= at)
            end += bytesOf(records.at(++hit)).size();
        QList<JournalRecord> others = records;
        others.removeAt(hit);
        const JournalSegment segment = readSegment(bytes);
        RC_ASSERT(segment.records == others);
        RC_ASSERT(segment.isTorn == (hit == records.size() - 1));
        RC_ASSERT(segment.damagedPlaces == (segment.isTorn ? 0 : 1));
    }));
}

TEST(JournalRecordTest, AnyBytesAreOnlyData)
{
    EXPECT_TRUE(rc::check([](const std::string& noise) {
        RC_ASSERT(readSegment(QByteArray("KBJ1") + QByteArray::fromStdString(noise)).records.isEmpty());
    }));
}

} // namespace
