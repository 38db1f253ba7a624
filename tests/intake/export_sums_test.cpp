// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an order comes to whose export says it in several rows, in one row for several lines, or only in part.
#include "export_draft.h"
#include "export_orders.h"
#include "export_samples.h"

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

using enum ExportField;

const QHash<ExportField, QString>& sumHeaders()
{
    static const QHash<ExportField, QString> headers{{OrderId, u"Order"_s},
                                                     {SubOrderId, u"Sub"_s},
                                                     {GroupId, u"Group"_s},
                                                     {Status, u"State"_s},
                                                     {AfterSale, u"After"_s},
                                                     {PlacedAt, u"Placed"_s},
                                                     {PaidAt, u"Paid at"_s},
                                                     {Title, u"Title"_s},
                                                     {Quantity, u"Units"_s},
                                                     {Sku, u"Sku"_s},
                                                     {OuterSku, u"Own sku"_s},
                                                     {ProductId, u"Product"_s},
                                                     {UnitPrice, u"Price"_s},
                                                     {LineTotal, u"Row total"_s},
                                                     {ItemsTotal, u"Goods"_s},
                                                     {Total, u"Due"_s},
                                                     {Shipping, u"Freight"_s},
                                                     {BuyerPaid, u"Paid"_s},
                                                     {MerchantNet, u"Net"_s},
                                                     {SellerDiscount, u"Off"_s},
                                                     {PlatformDiscount, u"Coupon"_s},
                                                     {Refunded, u"Back"_s},
                                                     {LineRefunded, u"Row back"_s},
                                                     {SellerNote, u"Note"_s},
                                                     {HostId, u"Host"_s},
                                                     {Buyer, u"Buyer"_s},
                                                     {Receiver, u"Receiver"_s},
                                                     {Phone, u"Phone"_s},
                                                     {Landline, u"Landline"_s},
                                                     {Address, u"Address"_s},
                                                     {Province, u"Province"_s},
                                                     {City, u"City"_s}};
    return headers;
}

ExportProfile sumProfile(RowMeaning rows, AmountScope amounts = AmountScope::Row)
{
    ExportProfile profile;
    profile.id = u"sums"_s;
    profile.source = u"market"_s;
    profile.zone = u"America/Mexico_City"_s;
    profile.currency = u"MXN"_s;
    profile.rows = rows;
    profile.amounts = amounts;
    for (auto it = sumHeaders().begin(); it != sumHeaders().end(); ++it)
        profile.columns.insert(it.key(), {plainHeader(it.value())});
    profile.signature = {OrderId};
    profile.statuses = {{u"waiting"_s, {Payment::Pending, Fulfilment::None, Closed::None}},
                        {u"part"_s, {Payment::PartlyPaid, Fulfilment::None, Closed::None}},
                        {u"paid"_s, {Payment::Paid, Fulfilment::None, Closed::None}},
                        {u"sent"_s, {Payment::Paid, Fulfilment::Shipped, Closed::None}},
                        {u"done"_s, {Payment::Paid, Fulfilment::Delivered, Closed::Completed}},
                        {u"back"_s, {Payment::Refunded, Fulfilment::None, Closed::None}},
                        {u"gone"_s, {Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid}},
                        {u"repaid"_s, {Payment::Refunded, Fulfilment::None, Closed::CancelledRefunded}}};
    profile.refundedWords = {u"given back"_s};
    return profile;
}

using SumRow = QHash<ExportField, QString>;

/// Reads a file of these rows, which have all the columns that one of them fills.
FileReading sumRead(const ExportProfile& profile, const QList<SumRow>& rows)
{
    QStringList headers{sumHeaders().value(OrderId), sumHeaders().value(PlacedAt)};
    QList<Cells> cells;
    for (const SumRow& row : rows) {
        Cells named{{sumHeaders().value(OrderId), u"9001"_s}, {sumHeaders().value(PlacedAt), u"2026-11-20 10:00:00"_s}};
        for (auto it = row.begin(); it != row.end(); ++it) {
            const QString header = sumHeaders().value(it.key());
            named.insert(header, it.value());
            if (!headers.contains(header))
                headers.append(header);
        }
        cells.append(named);
    }
    ImportContext with = context;
    with.ownProfiles = {profile};
    return ExportImporter::read({madeFile(u"file.csv"_s, headers, cells, false)}, with).files.first();
}

OrderEvent sumOrder(const ExportProfile& profile, const QList<SumRow>& rows)
{
    const FileReading file = sumRead(profile, rows);
    EXPECT_EQ(file.kind, u"sums"_s);
    EXPECT_TRUE(file.problems.isEmpty()) << (file.problems.isEmpty() ? "" : file.problems.first().text.toStdString());
    EXPECT_EQ(file.events.size(), 1);
    return file.events.value(0);
}

QString sumProblem(const ExportProfile& profile, const QList<SumRow>& rows)
{
    const FileReading file = sumRead(profile, rows);
    EXPECT_TRUE(file.events.isEmpty());
    return file.problems.isEmpty() ? QString() : file.problems.first().code;
}

ExportProfile mergedProfile()
{
    ExportProfile profile = sumProfile(RowMeaning::Line);
    profile.mergedBy = u";"_s;
    return profile;
}

} // namespace

TEST(ExportSums, StatesOfLinesMakeOneOfTheOrder)
{
    const struct
    {
        QStringList words;
        Payment payment;
        Fulfilment fulfilment;
        Closed closed;
    } cases[]{
        {{u"waiting"_s, u"part"_s}, Payment::PartlyPaid, Fulfilment::None, Closed::None},
        {{u"part"_s, u"waiting"_s}, Payment::PartlyPaid, Fulfilment::None, Closed::None},
        {{u"paid"_s, u"part"_s}, Payment::Paid, Fulfilment::None, Closed::None},
        {{u"paid"_s, u"sent"_s}, Payment::Paid, Fulfilment::Partial, Closed::None},
        {{u"done"_s, u"sent"_s}, Payment::Paid, Fulfilment::Shipped, Closed::None},
        {{u"done"_s, u"done"_s}, Payment::Paid, Fulfilment::Delivered, Closed::Completed},
        {{u"done"_s, u"gone"_s}, Payment::Paid, Fulfilment::Delivered, Closed::Completed},
        {{u"gone"_s, u"gone"_s}, Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid},
        {{u"sent"_s, u"nobody knows"_s}, Payment::Unknown, Fulfilment::None, Closed::None},
    };
    for (const auto& told : cases) {
        QList<SumRow> rows;
        for (const QString& word : told.words)
            rows.append({{Status, word}, {Title, u"Pearl"_s}});
        const OrderEvent event = sumOrder(sumProfile(RowMeaning::Line), rows);
        const std::string words = told.words.join(u'+').toStdString();
        EXPECT_EQ(event.payment, told.payment) << words;
        EXPECT_EQ(event.fulfilment, told.fulfilment) << words;
        EXPECT_EQ(event.closed, told.closed) << words;
    }
}

TEST(ExportSums, AmountsOfRowsAddUpAndThoseOfTheOrderRepeat)
{
    const QList<SumRow> rows{{{Status, u"paid"_s}, {Total, u"30"_s}, {BuyerPaid, u"30"_s}, {Shipping, u"5"_s}},
                             {{Status, u"paid"_s}, {Total, u"20"_s}, {BuyerPaid, u"20"_s}, {Shipping, u""_s}}};
    const OrderEvent added = sumOrder(sumProfile(RowMeaning::Line), rows);
    EXPECT_EQ(added.amounts.buyerPaid, 5000);
    EXPECT_EQ(added.amounts.shipping, 500);
    EXPECT_EQ(added.amounts.itemsTotal, 4500);
    const OrderEvent repeated = sumOrder(sumProfile(RowMeaning::Line, AmountScope::Order), rows);
    EXPECT_EQ(repeated.amounts.buyerPaid, 3000);
    EXPECT_TRUE(repeated.flags.testFlag(EventFlag::AmountMismatch)) << "30 is not 20: somebody has to look";
    EXPECT_FALSE(sumOrder(sumProfile(RowMeaning::Line, AmountScope::Order), {rows.at(0), rows.at(0)})
                     .flags.testFlag(EventFlag::AmountMismatch));
}

TEST(ExportSums, GoodsAreWhatWasDueBeforeDiscountsAndWithoutFreight)
{
    const ExportProfile profile = sumProfile(RowMeaning::Order);
    const auto items = [&profile](const SumRow& more) {
        SumRow row{{Status, u"paid"_s}, {Title, u"Pearl"_s}, {Total, u"90"_s}};
        row.insert(more);
        return sumOrder(profile, {row}).amounts.itemsTotal;
    };
    EXPECT_EQ(items({}), 9000);
    EXPECT_EQ(items({{Shipping, u"10"_s}, {SellerDiscount, u"-5"_s}, {PlatformDiscount, u"3"_s}}), 8800);
    EXPECT_EQ(items({{ItemsTotal, u"77"_s}}), 7700) << "told is told";
    EXPECT_EQ(items({{Shipping, u"91"_s}}), std::nullopt) << "more freight than all of it";
    const auto lineTotal = [](const SumRow& more) {
        SumRow row{{Status, u"paid"_s}, {Title, u"Pearl"_s}, {Total, u"90"_s}, {Quantity, u"1"_s}};
        row.insert(more);
        return sumOrder(sumProfile(RowMeaning::Line), {row}).lines.value(0).lineTotal;
    };
    EXPECT_EQ(lineTotal({}), 9000);
    EXPECT_EQ(lineTotal({{ItemsTotal, u"77"_s}}), 7700);
    EXPECT_EQ(lineTotal({{SellerDiscount, u"5"_s}, {Shipping, u"10"_s}}), 8500);
    EXPECT_EQ(lineTotal({{Shipping, u"91"_s}}), 9000);
    EXPECT_EQ(
        sumProblem(sumProfile(RowMeaning::Line), {{{Total, u"90"_s}, {PlatformDiscount, u"92233720368547758"_s}}}),
        u"bad_amount"_s)
        << "it fits no sum";
    EXPECT_EQ(lineTotal({{Total, u""_s}, {LineTotal, u"12"_s}}), 1200);
    EXPECT_EQ(lineTotal({{Total, u""_s}, {UnitPrice, u"4"_s}, {Quantity, u"3"_s}}), 1200);
    EXPECT_EQ(lineTotal({{Total, u""_s}, {UnitPrice, u"4"_s}, {Quantity, u"0.5"_s}}), std::nullopt);
    EXPECT_EQ(lineTotal({{Total, u""_s}, {Quantity, u"3"_s}}), std::nullopt);
}

TEST(ExportSums, WhatTheBuyerPaidIsReadAsItsFormatSays)
{
    const auto paid = [](PaidColumn column, const SumRow& row) {
        ExportProfile profile = sumProfile(RowMeaning::Order);
        profile.paid = column;
        return sumOrder(profile, {row}).amounts.buyerPaid;
    };
    using enum PaidColumn;
    const SumRow plain{{Total, u"90"_s}, {BuyerPaid, u"80"_s}, {Status, u"paid"_s}};
    const auto with = [&plain](const SumRow& more) {
        SumRow row = plain;
        row.insert(more);
        return row;
    };
    EXPECT_EQ(paid(WhenPaid, plain), 8000);
    EXPECT_EQ(paid(WhenPaid, with({{BuyerPaid, u""_s}})), 9000);
    EXPECT_EQ(paid(WhenPaid, with({{Status, u"waiting"_s}})), std::nullopt);
    EXPECT_EQ(paid(WhenPaid, with({{Status, u"part"_s}})), 8000);
    EXPECT_EQ(paid(WhenPaid, with({{Status, u"gone"_s}})), std::nullopt);
    EXPECT_EQ(paid(WhenPaid, with({{Status, u"gone"_s}, {Refunded, u"80"_s}})), 8000) << "what went back had come";
    EXPECT_EQ(paid(Told, with({{Status, u"waiting"_s}})), 8000);
    EXPECT_EQ(paid(LeftAfterRefunds, plain), 8000);
    EXPECT_EQ(paid(LeftAfterRefunds, with({{Refunded, u"10"_s}})), 9000) << "80 are left of 90";
    EXPECT_EQ(paid(LeftAfterRefunds, with({{Refunded, u"90"_s}, {BuyerPaid, u"0"_s}})), 9000);
    EXPECT_EQ(paid(LeftAfterRefunds, with({{Refunded, u"20"_s}})), 8000) << "80 and 20 are not 90";
    EXPECT_EQ(paid(LeftAfterRefunds, with({{Refunded, u"10"_s}, {Total, u""_s}})), 8000);
    ExportProfile net = sumProfile(RowMeaning::Order);
    net.netAddsUp = true;
    const auto mismatch = [&net, &with](const SumRow& more) {
        return sumOrder(net, {with(more)}).flags.testFlag(EventFlag::AmountMismatch);
    };
    EXPECT_FALSE(mismatch({{MerchantNet, u"83"_s}, {PlatformDiscount, u"3"_s}}));
    EXPECT_TRUE(mismatch({{MerchantNet, u"82"_s}, {PlatformDiscount, u"3"_s}}));
    EXPECT_FALSE(mismatch({})) << "nothing to compare";
    EXPECT_FALSE(mismatch({{MerchantNet, u"83"_s}, {Status, u"waiting"_s}}));
}

TEST(ExportSums, WhatWentBackIsOfItsLineAndOnceOnly)
{
    const auto order = [](const QList<SumRow>& rows) { return sumOrder(sumProfile(RowMeaning::Line), rows); };
    const SumRow one{{Status, u"sent"_s}, {Title, u"Pearl"_s}, {SubOrderId, u"1"_s},
                     {Quantity, u"2"_s},  {Total, u"40"_s},    {BuyerPaid, u"40"_s}};
    const auto with = [&one](const SumRow& more) {
        SumRow row = one;
        row.insert(more);
        return row;
    };
    const OrderEvent part = order({with({{LineRefunded, u"10"_s}}), with({{SubOrderId, u"2"_s}})});
    EXPECT_EQ(part.amounts.refunded, 1000);
    EXPECT_EQ(part.payment, Payment::PartlyRefunded);
    EXPECT_EQ(part.lines.at(0).refundedAmount, 1000);
    EXPECT_TRUE(part.lines.at(0).refundedQuantity.isEmpty());
    const OrderEvent whole = order({with({{LineRefunded, u"40"_s}})});
    EXPECT_EQ(whole.lines.at(0).refundedQuantity, u"2"_s);
    EXPECT_EQ(whole.payment, Payment::Refunded);
    // A word alone gives back what the line came to.
    EXPECT_EQ(order({with({{AfterSale, u"given back"_s}}), with({{SubOrderId, u"2"_s}})}).amounts.refunded, 4000);
    EXPECT_EQ(order({with({{AfterSale, u"given back"_s}, {Total, u""_s}})}).amounts.refunded, 4000)
        << "the only line: what was paid";
    EXPECT_EQ(
        order({with({{AfterSale, u"given back"_s}, {Total, u""_s}, {UnitPrice, u"7"_s}}), with({{SubOrderId, u"2"_s}})})
            .lines.at(0)
            .refundedAmount,
        1400);
    const OrderEvent unknown = order({with({{AfterSale, u"given back"_s}, {Total, u""_s}, {BuyerPaid, u""_s}})});
    EXPECT_EQ(unknown.lines.at(0).refundedAmount, std::nullopt) << "nobody says how much";
    EXPECT_EQ(unknown.payment, Payment::PartlyRefunded);
    EXPECT_EQ(order({with({{Status, u"back"_s}})}).amounts.refunded, 4000) << "a state that says so";
    const OrderEvent cancelled = order({with({{Status, u"gone"_s}, {LineRefunded, u"40"_s}})});
    EXPECT_EQ(cancelled.closed, Closed::CancelledRefunded);
    EXPECT_EQ(cancelled.payment, Payment::Refunded);
    EXPECT_EQ(order({with({{Status, u"??"_s}, {LineRefunded, u"40"_s}})}).payment, Payment::Unknown);
    EXPECT_EQ(order({with({{Status, u"waiting"_s}, {LineRefunded, u"40"_s}})}).payment, Payment::Pending);
    EXPECT_EQ(order({with({{Refunded, u"15"_s}})}).refunds.value(0).amount, 1500);
    EXPECT_EQ(order({with({{Refunded, u"15"_s}})}).payment, Payment::PartlyRefunded);
}

TEST(ExportSums, SubOrdersThatShareARowHaveTheirOwnPieces)
{
    const SumRow merged{{SubOrderId, u"1;2;"_s}, {Title, u"Pearl;Shell;"_s}, {Quantity, u"1;2"_s}, {Total, u"10;20"_s},
                        {Status, u"paid"_s},     {Sku, u";S-2"_s},           {OuterSku, u"OWN"_s}};
    const OrderEvent event = sumOrder(mergedProfile(), {merged});
    ASSERT_EQ(event.lines.size(), 2);
    EXPECT_EQ(event.lines.at(0).lineId, u"1"_s);
    EXPECT_EQ(event.lines.at(0).title, u"Pearl"_s);
    EXPECT_EQ(event.lines.at(0).sku, u"OWN"_s);
    EXPECT_EQ(event.lines.at(1).sku, u"S-2"_s);
    EXPECT_EQ(event.lines.at(1).quantity, u"2"_s);
    EXPECT_EQ(event.lines.at(1).lineTotal, 2000);
    const auto with = [&merged](const SumRow& more) {
        SumRow row = merged;
        row.insert(more);
        return row;
    };
    EXPECT_EQ(sumOrder(mergedProfile(), {with({{Title, u"Pearl;Shell;Cord"_s}})}).lines.at(0).title,
              u"Pearl;Shell;Cord"_s)
        << "three names for two lines are left as they are";
    const OrderEvent shared = sumOrder(mergedProfile(), {with({{Total, u"30"_s}})});
    EXPECT_EQ(shared.amounts.itemsTotal, 3000);
    EXPECT_EQ(shared.lines.at(0).lineTotal, std::nullopt) << "one amount for both tells nothing of one";
    EXPECT_EQ(sumProblem(mergedProfile(), {with({{Quantity, u"3"_s}})}), u"bad_quantity"_s);
    EXPECT_EQ(sumProblem(mergedProfile(), {with({{UnitPrice, u"3"_s}})}), u"bad_amount"_s);
    EXPECT_EQ(sumProblem(mergedProfile(), {with({{SubOrderId, u";"_s}})}), u"no_order_id"_s);
}

TEST(ExportSums, FactsOfSeveralRowsAreTheEarliestAndTheFirst)
{
    const ExportProfile profile = sumProfile(RowMeaning::Line);
    const OrderEvent event = sumOrder(
        profile,
        {{{PlacedAt, u"2026-11-20 10:00:00"_s}, {SellerNote, u"first"_s}, {GroupId, u"9001"_s}, {HostId, u"0"_s}},
         {{PlacedAt, u"2026-11-20 09:00:00"_s}, {SellerNote, u"second"_s}, {GroupId, u"G-7"_s}, {HostId, u"h1"_s}},
         {{PlacedAt, u"2026-11-20 11:00:00"_s}}});
    EXPECT_EQ(event.placedAt, Instant::fromIso(u"2026-11-20T15:00:00Z"_s));
    EXPECT_EQ(event.sellerNote, u"first"_s);
    EXPECT_EQ(event.groupId, u"G-7"_s);
    EXPECT_EQ(event.live.hostId, u"h1"_s);
    const OrderEvent alone = sumOrder(profile, {{{GroupId, u"9001"_s}, {HostId, u"0"_s}}});
    EXPECT_TRUE(alone.groupId.isEmpty()) << "its own number is no group";
    EXPECT_TRUE(alone.live.hostId.isEmpty());
    EXPECT_EQ(sumProblem(profile, {{{PlacedAt, u""_s}}}), u"no_placed_at"_s);
    EXPECT_EQ(sumProblem(profile, {{{PlacedAt, u"yesterday"_s}}}), u"bad_time"_s);
    EXPECT_EQ(sumProblem(profile, {{{OrderId, u""_s}}}), u"no_order_id"_s);
    EXPECT_EQ(sumProblem(profile, {{{Total, u"10"_s}}, {{Total, u"-1"_s}}}), u"bad_amount"_s)
        << "half an order would look like all of it";
    EXPECT_EQ(sumProblem(profile, {{{Quantity, u""_s}}}), u"bad_quantity"_s);
    ExportProfile guessed = sumProfile(RowMeaning::Order);
    guessed.linesGuessed = true;
    const OrderEvent one = sumOrder(guessed, {{{Quantity, u""_s}, {Sku, u"A"_s}}});
    EXPECT_EQ(one.lines.value(0).quantity, u"1"_s);
    EXPECT_TRUE(one.flags.testFlag(EventFlag::PartialRow));
    EXPECT_TRUE(one.flags.testFlag(EventFlag::LinesGuessed));
    EXPECT_FALSE(sumOrder(guessed, {{}}).flags.testFlag(EventFlag::LinesGuessed)) << "there is no line";
    EXPECT_EQ(sumOrder(guessed, {{{ProductId, u"P"_s}}}).lines.value(0).productId, u"P"_s);
}

TEST(ExportSums, ABuyerIsWhoIsNotMasked)
{
    const ExportProfile profile = sumProfile(RowMeaning::Order);
    const OrderEvent plain = sumOrder(profile, {{{Buyer, u"ana"_s},
                                                 {Receiver, u"Ana Ejemplo"_s},
                                                 {Landline, u"311"_s},
                                                 {Province, u"Nayarit"_s},
                                                 {City, u"Tepic"_s},
                                                 {Address, u"Calle 1"_s}}});
    EXPECT_EQ(plain.buyer.phone, u"311"_s);
    EXPECT_EQ(plain.buyer.address, u"NayaritTepicCalle 1"_s);
    EXPECT_FALSE(plain.flags.testFlag(EventFlag::Masked));
    const auto address = [&profile](const QString& told) {
        return sumOrder(profile, {{{Province, u"Nayarit"_s}, {City, u"Tepic"_s}, {Address, told}}}).buyer.address;
    };
    EXPECT_EQ(address(u"NayaritTepicCalle 1"_s), u"NayaritTepicCalle 1"_s) << "not twice";
    EXPECT_EQ(address(u""_s), QString()) << "a region alone leads nobody anywhere";
    for (const ExportField field : {Buyer, Receiver, Phone})
        EXPECT_TRUE(sumOrder(profile, {{{field, u"A**"_s}}}).flags.testFlag(EventFlag::Masked));
}

TEST(ExportSums, RealLinesReplaceGuessedOnesAndAreAddedUpWhereTheyCan)
{
    OrderEvent order;
    order.flags = EventFlag::LinesGuessed | EventFlag::PartialRow;
    order.amounts.itemsTotal = 3000;
    const auto mismatch = [&order](const QList<std::optional<qint64>>& totals) {
        OrderEvent joined = order, details;
        for (const auto& total : totals) {
            OrderLine line;
            line.lineTotal = total;
            details.lines.append(line);
        }
        takeLines(joined, details);
        EXPECT_EQ(joined.lines.size(), totals.size());
        EXPECT_FALSE(joined.flags.testFlag(EventFlag::LinesGuessed));
        return joined.flags.testFlag(EventFlag::AmountMismatch);
    };
    EXPECT_FALSE(mismatch({1000, 2000}));
    EXPECT_TRUE(mismatch({1000, 1999}));
    EXPECT_FALSE(mismatch({1000, std::nullopt})) << "a line that tells no amount";
    EXPECT_FALSE(mismatch({std::numeric_limits<qint64>::max(), 1}));
    order.amounts.itemsTotal.reset();
    EXPECT_FALSE(mismatch({1000, 1999}));
}
