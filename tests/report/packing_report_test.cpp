// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "opening_samples.h"
#include "opening_store.h"
#include "packing_store.h"
#include "reports.h"

#include <map>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;
using samples::LedgerFixture;

namespace {

class PackingReportTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        clock.time = Instant{samples::evening - 1};
        show = ShowStore(*ledger).currentOrNew().value().uid;
        ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
        QList<OrderEvent> events;
        const struct
        {
            QString id, buyer, sku;
            int units;
            Payment payment;
        } orders[]{{u"A1"_s, u"Maria"_s, u"STUD-8W"_s, 2, Payment::Paid},
                   {u"A2"_s, u"Lupita"_s, u"STUD-8P"_s, 1, Payment::Paid},
                   {u"A3"_s, u"Maria"_s, u"STUD-8P"_s, 3, Payment::Paid},
                   {u"A4"_s, u"Chuy"_s, u"STUD-9W"_s, 1, Payment::Unpaid}};
        for (const auto& one : orders) {
            OrderEvent e = event(one.id, one.payment, 0, one.sku, one.units);
            e.buyer.display = one.buyer;
            events.append(e);
        }
        clock.time = Instant{samples::evening + 5};
        apply(events);
    }
    /// Bag, code and units of each row, and how many units the total says.
    std::multimap<QString, std::pair<QString, qint64>> rows(qint64& total)
    {
        ReportRequest request;
        request.name = u"packing"_s;
        request.show = show;
        const auto table = makeReport(*ledger, request);
        EXPECT_TRUE(table.ok()) << (table ? "" : table.error().detail.toStdString());
        std::multimap<QString, std::pair<QString, qint64>> found;
        for (const auto& row : table.value().rows)
            found.insert({std::get<QString>(row.at(0)), {std::get<QString>(row.at(4)), std::get<qint64>(row.at(6))}});
        total = 0;
        for (const ReportTotal& sum : table.value().totals)
            total += std::get<qint64>(sum.cells.at(6));
        return found;
    }
    Uid show;
};

TEST_F(PackingReportTest, RowsAreWhatTheListShowsBeforeAndAfterBagsAreGiven)
{
    qint64 total = 0;
    using Rows = std::multimap<QString, std::pair<QString, qint64>>;
    EXPECT_EQ(rows(total), (Rows{{{}, {u"STUD-8W"_s, 2}}, {{}, {u"STUD-8P"_s, 1}}, {{}, {u"STUD-8P"_s, 3}}}));
    EXPECT_EQ(total, 6);
    PackingStore packing(*ledger);
    ASSERT_TRUE(packing.assign(show).ok());
    EXPECT_EQ(rows(total),
              (Rows{{u"B1-1"_s, {u"STUD-8W"_s, 2}}, {u"B1-2"_s, {u"STUD-8P"_s, 1}}, {u"B1-1"_s, {u"STUD-8P"_s, 3}}}));
    EXPECT_EQ(total, 6);
    // The page's own bags hold the same.
    const auto bags = packing.bags(show);
    Rows shown;
    for (const Bag& bag : bags.value())
        for (const BagItem& item : bag.items)
            shown.insert({bag.code, {item.code, item.units}});
    EXPECT_EQ(rows(total), shown);
}

// What is paid to be opened is in the list once: as mussels that wait, then as what was in them.
TEST_F(PackingReportTest, AnOpeningIsListedOnce)
{
    const auto product = samples::addOpeningProduct(*ledger);
    ASSERT_TRUE(product.ok());
    ASSERT_TRUE(DisclosureStore(*ledger).save(samples::card(product.value())).ok());
    ASSERT_TRUE(CatalogueStore(*ledger).addLot(u"Tub A"_s, {}, 9).ok());
    OrderEvent order = samples::openingOrder(u"A9"_s, 1, 2);
    order.placedAt = clock.time;
    apply({order});
    ReportRequest request;
    request.name = u"packing"_s;
    request.show = show;
    const auto states = [&] {
        QStringList found;
        for (const auto& row : makeReport(*ledger, request).value().rows)
            if (std::get<QString>(row.at(2)) == u"A9"_s)
                found.append(u"%1 %2 ×%3"_s.arg(std::get<QString>(row.at(3)), std::get<QString>(row.at(5)))
                                 .arg(std::get<qint64>(row.at(6))));
        return found;
    };
    EXPECT_EQ(states(), QStringList{u"to_open Mussel opening ×2"_s}) << "before anybody asked for a bag";
    OpeningStore table(*ledger);
    ASSERT_TRUE(table.start().ok());
    ASSERT_TRUE(table.press(u'1').ok());
    ASSERT_TRUE(table.finish().ok());
    EXPECT_EQ(states(), (QStringList{u"to_open Mussel opening ×1"_s, u"to_pack AAA × 1 (Mussel opening 1/2) ×1"_s}));
}

} // namespace
