// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_words.h"
#include "village_wording.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QHash<QString, QString> Wording::reportWords()
{
    QHash<QString, QString> words{
        {u"report.orders"_s, tr("Orders", "report")},
        {u"report.day"_s, tr("Sales by day", "report")},
        {u"report.products"_s, tr("Sales by product", "report")},
        {u"report.show"_s, tr("Show", "report")},
        {u"report.completeness"_s, tr("Completeness", "report")},
        {u"column.feed"_s, tr("Source", "column: of orders or comments")},
        {u"column.feed_kind"_s, tr("Way", "column: how a source brings its orders")},
        {u"column.complete"_s, tr("Complete", "column")},
        {u"column.complete_up_to"_s, tr("Complete up to", "column")},
        {u"column.last_word"_s, tr("Last word", "column")},
        {u"column.open_gaps"_s, tr("Gaps not closed", "column")},
        {u"column.gap_time"_s, tr("Time of these", "column: of gaps")},
        {u"column.closed_gaps"_s, tr("Gaps closed", "column")},
        {u"column.silences"_s, tr("Silences", "column")},
        {u"column.received"_s, tr("Received", "column")},
        {u"column.repeats"_s, tr("Repeated", "column")},
        {u"column.out_of_order"_s, tr("Out of order", "column")},
        {u"column.not_readable"_s, tr("Not readable", "column")},
        {u"column.other_rooms"_s, tr("Other rooms", "column")},
        {u"column.lost"_s, tr("Lost", "column")},
        {u"column.export"_s, tr("Export", "column")},
        {u"feed_kind.pushed"_s, tr("sent to us", "way of a source")},
        {u"feed_kind.polled"_s, tr("asked by us", "way of a source")},
        {u"feed_kind.files"_s, tr("files", "way of a source")},
        {u"feed_kind.comments"_s, tr("comments", "way of a source")},
        {u"complete.yes"_s, tr("yes", "complete")},
        {u"complete.no"_s, tr("no", "complete")},
        {u"export.imported"_s, tr("imported", "export")},
        {u"export.missing"_s, tr("missing", "export")},
        {u"report.packing"_s, tr("Packing", "report")},
        {u"report.openings"_s, tr("Openings", "report")},
        {u"report.grades"_s, tr("Pearls by lot and grade", "report")},
        {u"report.work"_s, tr("Work list", "report")},
        {u"column.started_at"_s, tr("Opened at", "column")},
        {u"column.mussel"_s, tr("Mussel", "column: which of how many")},
        {u"column.lot"_s, tr("Lot", "column")},
        {u"column.result"_s, tr("Result", "column")},
        {u"column.grades"_s, tr("Grades", "column")},
        {u"column.grade"_s, tr("Grade", "column")},
        {u"column.pearls"_s, tr("Pearls", "column")},
        {u"column.best_size"_s, tr("Best, mm", "column")},
        {u"column.opened"_s, tr("Opened", "column")},
        {u"column.replaced"_s, tr("Made good", "column: empty or dead mussels")},
        {u"column.taken"_s, tr("Mussels", "column: taken from lots")},
        {u"column.opening_time"_s, tr("Time", "column: how long it took")},
        {u"column.promised_at"_s, tr("Promised", "column")},
        {u"column.work"_s, tr("Work", "column")},
        {u"column.state"_s, tr("State", "column")},
        {u"result.done"_s, tr("opened", "result")},
        {u"result.replacement"_s, tr("opened in place of another", "result")},
        {u"result.replaced"_s, tr("empty, made good", "result")},
        {u"result.dead_replaced"_s, tr("dead, made good", "result")},
        {u"result.empty"_s, tr("empty, counts", "result")},
        {u"result.dead"_s, tr("dead, counts", "result")},
        {u"state.done"_s, tr("done", "work")},
        {u"state.open"_s, tr("to do", "work")},
        {u"report.returns"_s, tr("Returns", "report")},
        {u"column.decided_at"_s, tr("Decided", "column")},
        {u"column.note"_s, tr("Note", "column")},
        {u"state.awaited"_s, tr("expected", "return")},
        {u"state.to_inspect"_s, returnStateText(ReturnState::ToInspect)},
        {u"state.restocked"_s, returnStateText(ReturnState::Restocked)},
        {u"state.lost"_s, returnStateText(ReturnState::Lost)},
        {u"state.kept"_s, returnStateText(ReturnState::Kept)},
        {u"report.settlement"_s, tr("Settlement by order", "report")},
        {u"report.payouts"_s, tr("Payouts by day", "report")},
        {u"column.verdict"_s, tr("State", "column: of a payout")},
        {u"column.why"_s, tr("Why", "column")},
        {u"column.age_days"_s, tr("Days", "column: how old")},
        {u"column.expected"_s, tr("Expected", "column: amount")},
        {u"column.received"_s, tr("Received", "column: before fees, after refunds")},
        {u"column.fees"_s, tr("Fees", "column")},
        {u"column.settled"_s, tr("Settled", "column: after fees")},
        {u"column.difference"_s, tr("Difference", "column")},
        {u"column.because"_s, tr("Accepted, because", "column")},
        {u"column.income"_s, tr("Income", "column")},
        {u"column.withdrawn"_s, tr("To the bank", "column")},
        {u"why.none"_s, QString()},
        {u"why.not_due_yet"_s, tr("not due yet")},
        {u"why.no_statement_yet"_s, tr("no statement of that time")},
        {u"why.rest_not_due_yet"_s, tr("the rest is not due yet")},
        {u"why.refund_not_taken"_s, tr("refund not taken yet")},
        {u"why.refund_not_known"_s, tr("refund taken that no list tells")},
        {u"why.unexplained"_s, tr("not explained by the statement")},
        {u"why.fee_high"_s, tr("fees higher than usual")},
        {u"why.less_than_due"_s, tr("less than due")},
        {u"why.more_than_due"_s, tr("more than due")},
        {u"why.not_paid_here"_s, tr("not paid, says the order list")},
        {u"why.subsidy_added"_s, tr("the platform added to a discount")},
        {u"why.other_currency"_s, tr("another currency")},
        {u"report.stock"_s, tr("Stock", "report")},
        {u"column.placed_at"_s, tr("Placed", "column")},
        {u"column.source"_s, tr("Channel", "column")},
        {u"column.order_id"_s, tr("Order number", "column")},
        {u"column.alias"_s, tr("Buyer", "column")},
        {u"column.items"_s, tr("Items", "column")},
        {u"column.units"_s, tr("Units", "column")},
        {u"column.payment"_s, tr("Payment", "column")},
        {u"column.fulfilment"_s, tr("Shipping", "column")},
        {u"column.closed"_s, tr("End", "column: how an order ended")},
        {u"column.attention"_s, tr("To decide", "column")},
        {u"column.currency"_s, tr("Currency", "column")},
        {u"column.claimed"_s, tr("Claimed", "column")},
        {u"column.paid"_s, tr("Paid", "column")},
        {u"column.refunded"_s, tr("Refunded", "column")},
        {u"column.unknown_amounts"_s, tr("Unknown amounts", "column: how many are missing in the sums")},
        {u"column.day"_s, tr("Day", "column")},
        {u"column.orders"_s, tr("Orders", "column")},
        {u"column.paid_orders"_s, tr("Paid orders", "column")},
        {u"column.unpaid_orders"_s, tr("Unpaid orders", "column")},
        {u"column.cancelled_orders"_s, tr("Cancelled orders", "column")},
        {u"column.code"_s, tr("Code", "column")},
        {u"column.product"_s, tr("Product", "column")},
        {u"column.variant"_s, tr("Variant", "column")},
        {u"column.lines"_s, tr("Order lines", "column")},
        {u"column.paid_units"_s, tr("Paid units", "column")},
        {u"column.paid_goods"_s, tr("Paid goods", "column: paid lines, before discounts and shipping")},
        {u"column.on_air"_s, tr("On air", "column: for how long")},
        {u"column.short_units"_s, tr("Short units", "column")},
        {u"column.on_hand"_s, tr("On hand", "column")},
        {u"column.held"_s, tr("Held", "column: by unpaid orders")},
        {u"column.sold"_s, tr("Sold", "column")},
        {u"column.low_stock"_s, tr("Low at", "column")},
        {u"column.level"_s, tr("Level", "column: of stock")},
        {u"column.price"_s, tr("Price", "column")},
        {u"column.bag"_s, tr("Bag", "column")},
        {u"column.packed"_s, tr("State", "column: of a thing to pack")},
        {u"column.packed_units"_s, tr("Units in the bag", "column")},
        {u"column.courier"_s, tr("Courier", "column")},
        {u"column.tracking"_s, tr("Parcel number", "column")},
        {u"packed.to_pack"_s, tr("to pack", "state of a thing")},
        {u"packed.in"_s, tr("in the bag", "state of a thing")},
        {u"packed.handed"_s, tr("handed over", "state of a thing")},
        {u"packed.unpaid"_s, tr("not paid", "state of a thing")},
        {u"packed.take_out"_s, tr("take out again", "state of a thing")},
        {u"packed.to_open"_s, tr("to be opened", "state of mussels")},
        {u"attention.none"_s, QString()},
        {u"attention.short"_s, tr("short")},
        {u"attention.unmapped"_s, tr("which product?")},
        {u"level.out"_s, tr("sold out", "level of stock")},
        {u"level.low"_s, tr("low", "level of stock")},
        {u"level.enough"_s, tr("enough", "level of stock")},
        //: on a label: how many things are in the bag
        {u"print.things"_s, tr("Things: %1")},
        //: on a list: how many bags are on it
        {u"print.bags"_s, tr("Bags: %1")},
        {u"print.packing_list"_s, tr("Packing list", "printed page")},
        {u"print.work_list"_s, tr("Work list", "printed page")},
        {u"print.hand_over"_s, tr("Hand-over to the courier", "printed page")},
        {u"print.pick_up"_s, tr("Pick-up list", "printed page")},
        {u"print.courier_signs"_s, tr("Received, courier's signature:", "printed page")},
        {u"print.signature"_s, tr("Signature", "printed page")},
        {u"print.calibration"_s, tr("Calibration", "printed page")},
        //: %1: millimetres
        {u"print.calibration_hint"_s,
         tr("The frame should stand %1 mm from the upper and from the left edge of the paper. Measure both, and enter "
            "in Setup how much is missing. A ruler of 100 mm must measure 100 mm: otherwise switch off “fit to "
            "page”.")},
        {u"label.total"_s, tr("Total", "of a report")},
        {u"label.rehearsal"_s, tr("REHEARSAL", "on a report")},
        //: page of pages
        {u"label.page"_s, tr("%1 / %2")}};
    const struct
    {
        QLatin1StringView key;
        QString word;
    } codes[]{{"payment.unknown"_L1, paymentText(Payment::Unknown)},
              {"payment.unpaid"_L1, paymentText(Payment::Unpaid)},
              {"payment.pending"_L1, paymentText(Payment::Pending)},
              {"payment.partly_paid"_L1, paymentText(Payment::PartlyPaid)},
              {"payment.paid"_L1, paymentText(Payment::Paid)},
              {"payment.partly_refunded"_L1, paymentText(Payment::PartlyRefunded)},
              {"payment.refunded"_L1, paymentText(Payment::Refunded)},
              {"payment.voided"_L1, paymentText(Payment::Voided)},
              {"fulfilment.none"_L1, fulfilmentText(Fulfilment::None)},
              {"fulfilment.partial"_L1, fulfilmentText(Fulfilment::Partial)},
              {"fulfilment.shipped"_L1, fulfilmentText(Fulfilment::Shipped)},
              {"fulfilment.delivered"_L1, fulfilmentText(Fulfilment::Delivered)},
              {"fulfilment.returned"_L1, fulfilmentText(Fulfilment::Returned)},
              {"closed.open"_L1, closedText(Closed::None)},
              {"closed.completed"_L1, closedText(Closed::Completed)},
              {"closed.cancelled_unpaid"_L1, closedText(Closed::CancelledUnpaid)},
              {"closed.cancelled_refunded"_L1, closedText(Closed::CancelledRefunded)},
              {"verdict.settled"_L1, settlementStateText(SettlementState::Settled)},
              {"verdict.accepted"_L1, settlementStateText(SettlementState::Accepted)},
              {"verdict.waiting"_L1, settlementStateText(SettlementState::Waiting)},
              {"verdict.partly"_L1, settlementStateText(SettlementState::Partly)},
              {"verdict.expected_unknown"_L1, settlementStateText(SettlementState::ExpectedUnknown)},
              {"verdict.differs"_L1, settlementStateText(SettlementState::Differs)},
              {"verdict.overdue"_L1, settlementStateText(SettlementState::Overdue)},
              {"verdict.unknown_order"_L1, settlementStateText(SettlementState::UnknownOrder)}};
    for (const auto& code : codes)
        words.insert(code.key, code.word);
    words.insert(VillageWording::reportWords());
    TrailWords::addTo(words);
    return words;
}

QString Wording::noShowText()
{
    //: %1 and %2: options of the command line
    return tr("No show was started in these days. Start one in Kaibang, or choose other days with %1 and %2.")
        .arg(u"--from"_s, u"--to"_s);
}

QString Wording::noTrailLineText()
{
    return tr(
        "This file has no line in the trail: Kaibang is open, or the ledger is an older one. Close Kaibang, or open "
        "the ledger in it once, and write the file again.");
}

} // namespace kaibang
