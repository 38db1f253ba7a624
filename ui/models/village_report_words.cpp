// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_report_words.h"

#include "village_wording.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, QString> titleWords()
{
    return {{u"report.village_evening"_s, VillageWording::tr("Evening", "village report")},
            {u"report.village_exceptions"_s, VillageWording::tr("What needs a look", "village report")},
            {u"report.village_missing"_s, VillageWording::tr("Who is missing", "village report")},
            {u"report.village_township"_s, VillageWording::tr("For the township", "village report")},
            {u"report.village_tasks"_s, VillageWording::tr("For tomorrow", "village report")},
            {u"report.village_bundles"_s, VillageWording::tr("Bundles", "village report")},
            {u"report.village_told"_s, VillageWording::tr("What each bundle told", "village report")},
            {u"report.village_shows"_s, VillageWording::tr("Shows", "village report")},
            {u"report.village_items"_s, VillageWording::tr("Items", "village report")},
            {u"report.village_orders"_s, VillageWording::tr("Orders", "village report")},
            {u"report.village_lines"_s, VillageWording::tr("Order lines", "village report")},
            {u"report.village_openings"_s, VillageWording::tr("Openings", "village report")},
            {u"report.village_refunds"_s, VillageWording::tr("Refunds", "village report")},
            {u"report.village_replay"_s, VillageWording::tr("Replay", "village report")},
            {u"report.village_stock"_s, VillageWording::tr("Stock", "village report")},
            {u"report.village_household"_s, VillageWording::tr("Days of a household", "village report")},
            {u"report.village_days"_s, VillageWording::tr("Days", "village report")},
            {u"report.village_weeks"_s, VillageWording::tr("Weeks", "village report")},
            {u"report.village_months"_s, VillageWording::tr("Months", "village report")},
            {u"report.village_channels"_s, VillageWording::tr("Online and at the door", "village report")},
            {u"report.village_refund_shares"_s, VillageWording::tr("Refund rate", "village report")},
            {u"report.village_products"_s, VillageWording::tr("Top products", "village report")},
            {u"report.village_prices"_s, VillageWording::tr("Price by grade and size", "village report")},
            {u"report.village_lots"_s, VillageWording::tr("Bad lots", "village report")},
            {u"report.village_lot_households"_s, VillageWording::tr("Lots by household", "village report")},
            {u"report.village_training"_s, VillageWording::tr("Who to train", "village report")},
            {u"report.village_signed"_s, VillageWording::tr("Signed days", "village report")},
            {u"report.village_corrections"_s, VillageWording::tr("Corrections", "village report")},
            {u"report.village_restated"_s, VillageWording::tr("What signed days would say now", "village report")}};
}

QHash<QString, QString> columnWords()
{
    return {{u"column.net"_s, VillageWording::tr("Net", "village column")},
            {u"column.mussels"_s, VillageWording::tr("Mussels", "village column")},
            {u"column.empty"_s, VillageWording::tr("Empty", "village column")},
            {u"column.dead"_s, VillageWording::tr("Dead", "village column")},
            {u"column.replaced_share"_s, VillageWording::tr("Replaced, share", "village column")},
            {u"column.usual_share"_s, VillageWording::tr("Usual share", "village column")},
            {u"column.pearls_each"_s, VillageWording::tr("Pearls each", "village column")},
            {u"column.lot_verdict"_s, VillageWording::tr("Verdict", "village column")},
            {u"column.household"_s, VillageWording::tr("Household", "village column")},
            {u"column.team"_s, VillageWording::tr("Group", "village column")},
            {u"column.attendance"_s, VillageWording::tr("State", "village column")},
            {u"column.exceptions"_s, VillageWording::tr("To look at", "village column")},
            {u"column.show_time"_s, VillageWording::tr("Live", "village column")},
            {u"column.shows"_s, VillageWording::tr("Shows", "village column")},
            {u"column.unpaid_share"_s, VillageWording::tr("Unpaid, share", "village column")},
            {u"column.refunds_of_week"_s, VillageWording::tr("Refunds 7 d", "village column")},
            {u"column.online"_s, VillageWording::tr("Online", "village column")},
            {u"column.offline"_s, VillageWording::tr("At the door", "village column")},
            {u"column.online_share"_s, VillageWording::tr("Online, share", "village column")},
            {u"column.openings_done"_s, VillageWording::tr("Opened", "village column")},
            {u"column.openings_left"_s, VillageWording::tr("Still to open", "village column")},
            {u"column.replacements"_s, VillageWording::tr("Replaced", "village column")},
            {u"column.stock_units"_s, VillageWording::tr("Stock", "village column")},
            {u"column.restated"_s, VillageWording::tr("Told again", "village column")},
            {u"column.bundle"_s, VillageWording::tr("Bundle", "village column")},
            {u"column.received_at"_s, VillageWording::tr("Came in", "village column")},
            {u"column.rule"_s, VillageWording::tr("Rule", "village column")},
            {u"column.about"_s, VillageWording::tr("About", "village column")},
            {u"column.live_time"_s, VillageWording::tr("Live", "village column")},
            {u"column.found_share"_s, VillageWording::tr("Found", "village column")},
            {u"column.part"_s, VillageWording::tr("Part", "village column")},
            {u"column.whole"_s, VillageWording::tr("Of", "village column")},
            {u"column.amount_found"_s, VillageWording::tr("Found", "village column")},
            {u"column.amount_usual"_s, VillageWording::tr("Limit", "village column")},
            {u"column.seen"_s, VillageWording::tr("Looked at", "village column")},
            {u"column.seen_at"_s, VillageWording::tr("Looked at on", "village column")},
            {u"column.phones"_s, VillageWording::tr("Phone", "village column")},
            {u"column.planned"_s, VillageWording::tr("Planned", "village column")},
            {u"column.last_day"_s, VillageWording::tr("Reported last", "village column")},
            {u"column.way"_s, VillageWording::tr("Way of sale", "village column")},
            {u"column.households"_s, VillageWording::tr("Households", "village column")},
            {u"column.task"_s, VillageWording::tr("Task", "village column")},
            {u"column.done_at"_s, VillageWording::tr("Done", "village column")},
            {u"column.file"_s, VillageWording::tr("File", "village column")},
            {u"column.bundle_state"_s, VillageWording::tr("State", "village column")},
            {u"column.bundle_reason"_s, VillageWording::tr("Why", "village column")},
            {u"column.other_bundle"_s, VillageWording::tr("Other bundle", "village column")},
            {u"column.closes"_s, VillageWording::tr("Closes", "village column")},
            {u"column.made_at"_s, VillageWording::tr("Made", "village column")},
            {u"column.days"_s, VillageWording::tr("Days", "village column")}};
}

QHash<QString, QString> furtherColumnWords()
{
    return {{u"column.days_taken"_s, VillageWording::tr("Days that stand", "village column")},
            {u"column.seen_again"_s, VillageWording::tr("Came again", "village column")},
            {u"column.stands"_s, VillageWording::tr("Stands", "village column")},
            {u"column.show_began"_s, VillageWording::tr("Began", "village column")},
            {u"column.show_ended"_s, VillageWording::tr("Ended", "village column")},
            {u"column.disclosed"_s, VillageWording::tr("Disclosure card", "village column")},
            {u"column.size"_s, VillageWording::tr("Size", "village column")},
            {u"column.quantity"_s, VillageWording::tr("Quantity", "village column")},
            {u"column.paid_at"_s, VillageWording::tr("Paid on", "village column")},
            {u"column.short"_s, VillageWording::tr("Short", "village column")},
            {u"column.list_price"_s, VillageWording::tr("Catalogue price", "village column")},
            {u"column.discount"_s, VillageWording::tr("Discount", "village column")},
            {u"column.farm"_s, VillageWording::tr("Farm", "village column")},
            {u"column.refunded_at"_s, VillageWording::tr("Given back", "village column")},
            {u"column.sale_day"_s, VillageWording::tr("Sold on", "village column")},
            {u"column.at"_s, VillageWording::tr("Time", "village column")},
            {u"column.since_start"_s, VillageWording::tr("Since start", "village column")},
            {u"column.event"_s, VillageWording::tr("What happened", "village column")},
            {u"column.what"_s, VillageWording::tr("Item", "village column")},
            {u"column.amount"_s, VillageWording::tr("Amount", "village column")},
            {u"column.floor_price"_s, VillageWording::tr("Own floor", "village column")},
            {u"column.week_from"_s, VillageWording::tr("Week from", "village column")},
            {u"column.month_from"_s, VillageWording::tr("Month from", "village column")},
            {u"column.paid_share"_s, VillageWording::tr("Share of all", "village column")},
            {u"column.refund_share"_s, VillageWording::tr("Refunded, share", "village column")},
            {u"column.category"_s, VillageWording::tr("Category", "village column")},
            {u"column.mean_price"_s, VillageWording::tr("Mean price", "village column")},
            {u"column.least_price"_s, VillageWording::tr("Lowest price", "village column")},
            {u"column.village_price"_s, VillageWording::tr("Village's mean", "village column")},
            {u"column.orders_per_hour"_s, VillageWording::tr("Orders per live hour", "village column")},
            {u"column.refund_orders_share"_s, VillageWording::tr("Orders refunded, share", "village column")},
            {u"column.train_for"_s, VillageWording::tr("Train for", "village column")},
            {u"column.position"_s, VillageWording::tr("No.", "village column")},
            {u"column.signed_at"_s, VillageWording::tr("Signed at", "village column")},
            {u"column.expected_households"_s, VillageWording::tr("Expected", "village column")},
            {u"column.reported"_s, VillageWording::tr("Reported", "village column")},
            {u"column.missing"_s, VillageWording::tr("Missing", "village column")},
            {u"column.corrections"_s, VillageWording::tr("Corrections", "village column")},
            {u"column.hash"_s, VillageWording::tr("Fingerprint", "village column")},
            {u"column.public_key"_s, VillageWording::tr("Key", "village column")},
            {u"column.correction"_s, VillageWording::tr("Why", "village column")},
            {u"column.orders_change"_s, VillageWording::tr("Orders, change", "village column")},
            {u"column.net_before"_s, VillageWording::tr("Net before", "village column")},
            {u"column.net_after"_s, VillageWording::tr("Net after", "village column")},
            {u"column.net_change"_s, VillageWording::tr("Net, change", "village column")},
            {u"column.orders_signed"_s, VillageWording::tr("Orders signed", "village column")},
            {u"column.orders_now"_s, VillageWording::tr("Orders now", "village column")},
            {u"column.net_signed"_s, VillageWording::tr("Net signed", "village column")},
            {u"column.net_now"_s, VillageWording::tr("Net now", "village column")},
            {u"column.order_uid"_s, VillageWording::tr("Order (pseudonym)", "village column")}};
}

QHash<QString, QString> codeWords()
{
    QHash<QString, QString> words{
        {u"complete.no_show"_s, VillageWording::tr("no show", "village code")},
        {u"restated.yes"_s, VillageWording::tr("yes", "village code")},
        {u"restated.no"_s, VillageWording::tr("no", "village code")},
        {u"short.yes"_s, VillageWording::tr("short", "village code")},
        {u"short.no"_s, QString()},
        {u"stands.yes"_s, VillageWording::tr("stands", "village code")},
        {u"stands.no"_s, VillageWording::tr("does not count", "village code")},
        {u"disclosed.yes"_s, VillageWording::tr("yes", "village code")},
        {u"disclosed.no"_s, VillageWording::tr("no", "village code")},
        {u"seen.yes"_s, VillageWording::tr("looked at", "village code")},
        {u"seen.no"_s, VillageWording::tr("waits", "village code")},
        {u"way.online"_s, VillageWording::tr("online", "village code")},
        {u"way.offline"_s, VillageWording::tr("at the door", "village code")},
        {u"event.show_begins"_s, VillageWording::tr("show begins", "village code")},
        {u"event.show_ends"_s, VillageWording::tr("show ends", "village code")},
        {u"event.on_air"_s, VillageWording::tr("on air", "village code")},
        {u"event.order"_s, VillageWording::tr("order", "village code")},
        {u"event.payment"_s, VillageWording::tr("payment", "village code")},
        {u"event.opening_begins"_s, VillageWording::tr("opening begins", "village code")},
        {u"event.opening_ends"_s, VillageWording::tr("opening done", "village code")},
        {u"lot_verdict.bad"_s, VillageWording::tr("look at it", "village code")},
        {u"lot_verdict.usual"_s, VillageWording::tr("usual", "village code")},
        {u"lot_verdict.too_few"_s, VillageWording::tr("too few to say", "village code")},
        {u"train_for.few_orders"_s, VillageWording::tr("few orders while live", "village code")},
        {u"train_for.many_unpaid"_s, VillageWording::tr("many unpaid orders", "village code")},
        {u"train_for.many_refunds"_s, VillageWording::tr("many refunds", "village code")},
        {u"train_for.many_replaced"_s, VillageWording::tr("many mussels replaced", "village code")},
        {u"train_for.nothing"_s, VillageWording::tr("nothing", "village code")},
        {u"payment.cancelled"_s, VillageWording::tr("cancelled", "village code")}};
    for (int state = 1; state <= static_cast<int>(BundleState::MadeByNewerProgram); ++state)
        words.insert(u"bundle_state."_s + bundleStateName(BundleState(state)),
                     VillageWording::stateText(BundleState(state)));
    for (int reason = 1; reason <= static_cast<int>(BundleReason::NotAFile); ++reason)
        words.insert(u"bundle_reason."_s + bundleReasonName(BundleReason(reason)),
                     VillageWording::reasonTitle(BundleReason(reason)));
    for (const Attendance each : {Attendance::Reported, Attendance::Missing, Attendance::Unexpected, Attendance::Left})
        words.insert(u"attendance."_s + attendanceName(each), VillageWording::attendanceText(each));
    for (const VillageRule& rule : defaultVillageRules())
        words.insert(u"rule."_s + exceptionRuleName(rule.rule), VillageWording::ruleTitle(rule.rule));
    for (const CorrectionReason reason : {CorrectionReason::Late, CorrectionReason::Restated,
                                          CorrectionReason::SameNumber, CorrectionReason::Withdrawn})
        words.insert(u"correction."_s + correctionReasonName(reason), VillageWording::correctionReasonText(reason));
    return words;
}

} // namespace

QHash<QString, QString> VillageWording::reportWords()
{
    QHash<QString, QString> words = titleWords();
    words.insert(columnWords());
    words.insert(furtherColumnWords());
    words.insert(codeWords());
    words.insert(meaningWords());
    return words;
}

ReportWords villageReportWords(const QLocale& locale)
{
    return {Wording::reportWords(), locale};
}

} // namespace kaibang
