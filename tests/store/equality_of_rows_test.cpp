// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that have changed and entries that are the same are told by "is it equal?": each field has to count.
#include "journal_entry.h"
#include "journal_record.h"
#include "ledger.h"
#include "order_rows.h"

#include <functional>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
void expectEachCounts(const QList<std::function<void(T&)>>& changes)
{
    const T plain{};
    EXPECT_TRUE(plain == T{});
    for (qsizetype i = 0; i < changes.size(); ++i) {
        T other{};
        changes.at(i)(other);
        EXPECT_FALSE(other == plain) << "change " << i;
        EXPECT_TRUE(other == other) << "change " << i;
    }
}

TEST(EqualityOfRows, OfALineCountsWhatItMeansAndWhatItTook)
{
    expectEachCounts<LineState>({
        [](LineState& s) { s.variantId = 1; },
        [](LineState& s) { s.taken = 1; },
        [](LineState& s) { s.shortUnits = 1; },
        [](LineState& s) { s.removed = true; },
        [](LineState& s) { s.returned = 1; },
    });
}

TEST(EqualityOfRows, OfAJournalsOrdersRecordsAndErasures)
{
    expectEachCounts<JournalOrder>({
        [](JournalOrder& o) { o.source = u"x"_s; },
        [](JournalOrder& o) { o.shopId = u"x"_s; },
        [](JournalOrder& o) { o.orderId = u"x"_s; },
    });
    expectEachCounts<PastErasure>({
        [](PastErasure& e) { e.buyer = u"x"_s; },
        [](PastErasure& e) { e.at = Instant{1}; },
        [](PastErasure& e) { e.orders.append(JournalOrder()); },
    });
    expectEachCounts<JournalRecord>({
        [](JournalRecord& r) { r.kind = JournalRecordKind::Kept; },
        [](JournalRecord& r) { r.number = 1; },
        [](JournalRecord& r) { r.at = Instant{1}; },
        [](JournalRecord& r) { r.body = "x"; },
    });
}

TEST(EqualityOfRows, OfAHouseholdCountsEachSetting)
{
    expectEachCounts<Household>({
        [](Household& h) { h.uid = Uid::create(Instant{1}); },
        [](Household& h) { h.name = u"x"_s; },
        [](Household& h) { h.zone = u"x"_s; },
        [](Household& h) { h.dayStartMinute += 1; },
        [](Household& h) { h.currency = u"MXN"_s; },
        [](Household& h) { h.isRehearsal = true; },
    });
}

TEST(JournalEntries, BytesThatAreNoneGiveNone)
{
    const JournalEntry sound = entryAbout(journal::undoHand, {u"shop"_s, u"main"_s, u"A1"_s});
    const auto again = journalEntryFrom(bytesOf(sound));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->kind(), QLatin1String(journal::undoHand));
    EXPECT_EQ(orderOf(*again), (JournalOrder{u"shop"_s, u"main"_s, u"A1"_s}));
    for (const QByteArray& none :
         {QByteArray(), QByteArray("{\"kind\":\"report\"}"), QByteArray("\n"), QByteArray("no JSON\n"),
          QByteArray("[1]\n"), QByteArray("{}\n"), QByteArray("{\"kind\":7}\n")})
        EXPECT_FALSE(journalEntryFrom(none)) << none.constData();
}

} // namespace
