// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"
#include "uid.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace kaibang;

namespace {

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

TEST(BusinessDay, BeginsAtFourInTheHouseholdsZone)
{
    const DayRule rule{QTimeZone("Asia/Shanghai"), 240};
    EXPECT_EQ(rule.dayOf(at("2026-11-24T03:59:59+08:00")).date(), QDate(2026, 11, 23));
    EXPECT_EQ(rule.dayOf(at("2026-11-24T04:00:00+08:00")).date(), QDate(2026, 11, 24));
}

TEST(BusinessDay, ComparesWallTimeWhenClocksChange)
{
    // 2026-03-08 02:00 in Tijuana does not exist: 03:30 PDT is one and a half hours after 01:00 PST began.
    const DayRule rule{QTimeZone("America/Tijuana"), 240};
    EXPECT_EQ(rule.dayOf(at("2026-03-08T03:30:00-07:00")).date(), QDate(2026, 3, 7));
    EXPECT_EQ(rule.dayOf(at("2026-03-08T04:00:00-07:00")).date(), QDate(2026, 3, 8));
    EXPECT_EQ(rule.dayOf(at("2026-11-01T01:30:00-08:00")).date(), QDate(2026, 10, 31));
}

TEST(BusinessDay, TellsItsFirstInstant)
{
    const BusinessDay day = BusinessDay::fromDate(QDate(2026, 3, 8));
    const DayRule four{QTimeZone("America/Tijuana"), 240};
    EXPECT_EQ(four.startOf(day), at("2026-03-08T04:00:00-07:00"));
    EXPECT_EQ(four.dayOf(four.startOf(day)), day);
    EXPECT_EQ(four.dayOf(four.startOf(day).plusMs(-1)).days, day.days - 1);
    const DayRule skipped{QTimeZone("America/Tijuana"), 150}; // half past two does not exist on that day
    EXPECT_EQ(skipped.startOf(day), at("2026-03-08T03:00:00-07:00"));
}

TEST(Instant, WantsAnOffset)
{
    EXPECT_FALSE(Instant::fromIso(u"2026-11-24 10:00:00").has_value());
    EXPECT_EQ(at("2026-11-24T10:00:00-06:00"), at("2026-11-24T16:00:00Z"));
    EXPECT_EQ(at("2026-11-24T16:00:00.123Z").toIsoUtc(), QStringLiteral("2026-11-24T16:00:00.123Z"));
}

TEST(Instant, IsWrittenAsQtWritesIt)
{
    const auto same = [](qint64 ms) {
        return Instant{ms}.toIsoUtc() == QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    constexpr qint64 yearOne = -62'135'596'800'000, yearTenThousand = 253'402'300'800'000;
    for (const qint64 ms : {qint64(0), qint64(-1), yearOne, yearOne - 1, yearTenThousand, yearTenThousand - 1,
                            qint64(951'782'399'999), qint64(951'782'400'000)}) // the end of February 2000
        EXPECT_TRUE(same(ms)) << ms;
    EXPECT_TRUE(rc::check("any instant", [&] { RC_ASSERT(same(*rc::gen::inRange(yearOne, yearTenThousand))); }));
}

TEST(Uid, IsVersionSevenAndSortsByTime)
{
    const Uid early = Uid::create(Instant{1'000'000});
    const Uid late = Uid::create(Instant{2'000'000});
    EXPECT_LT(early, late);
    EXPECT_EQ(early.text().at(14), QLatin1Char('7'));
    EXPECT_EQ(Uid::fromText(early.text()), early);
    EXPECT_NE(Uid::create(Instant{1'000'000}), early);
}

} // namespace
