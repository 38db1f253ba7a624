// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was never told is written as unknown in a story and in a review, on screen and on paper.
#include "order_story_pane.h"
#include "review_document.h"
#include "theme.h"

#include <gtest/gtest.h>

namespace kaibang {

Theme& testTheme();

namespace {

using namespace Qt::Literals::StringLiterals;

TEST(UnknownAmount, IsUnknownInAStory)
{
    OrderStory story;
    story.summary.uid = Uid::create(Instant{1});
    story.summary.currency = u"CNY"_s;
    story.summary.payment = Payment::Refunded;
    story.summary.refundedMinor.reset();
    const QString html = orderStoryHtml(story, testTheme().tokens(), QTimeZone::utc());
    EXPECT_EQ(html.count(u">unknown<"_s), 2) << html.toStdString();
    EXPECT_FALSE(html.contains(u"0.00"_s));
    story.summary.refundedMinor = 0;
    story.summary.amountMinor = 0;
    EXPECT_TRUE(orderStoryHtml(story, testTheme().tokens(), QTimeZone::utc()).contains(u"0.00 CNY"_s)) << "the control";
}

TEST(UnknownAmount, IsUnknownInAReview)
{
    ShowReview review;
    MoneyTotals sum;
    sum.currency = u"CNY"_s;
    sum.claimedMinor = 100;
    sum.refundedMinor = 100;
    sum.paidUnknown = 3;
    review.totals = {sum};
    ReviewRow row;
    row.currency = u"CNY"_s;
    row.paidUnknown = 2;
    review.rows = {row};
    OrderSummary shortOrder;
    shortOrder.currency = u"CNY"_s;
    review.shortOrders = {shortOrder};
    const ReviewDocument document(review, testTheme().tokens(), QTimeZone::utc());
    EXPECT_TRUE(document.totalsHtml().contains(u"3 unknown"_s)) << document.totalsHtml().toStdString();
    EXPECT_TRUE(document.itemsHtml().contains(u"2 unknown"_s));
    EXPECT_TRUE(document.shortHtml().contains(u"unknown"_s));
    for (const QString& html : {document.totalsHtml(), document.itemsHtml(), document.shortHtml()})
        EXPECT_FALSE(html.contains(u"0.00 CNY"_s) && !html.contains(u"1.00"_s)) << html.toStdString();
}

} // namespace
} // namespace kaibang
