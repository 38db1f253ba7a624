// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"
#include "report_text.h"
#include "wording.h"

#include <QSet>
#include <gtest/gtest.h>
#include <limits>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

const QLocale english(QLocale::English, QLocale::UnitedStates);

TEST(Wording, MoneyIsExactAndNamesItsCurrency)
{
    EXPECT_EQ(Wording::money(129900, u"CNY"_s, english), u"1,299.00 CNY"_s);
    EXPECT_EQ(Wording::money(5, u"CNY"_s, english), u"0.05 CNY"_s);
    EXPECT_EQ(Wording::money(-21550, u"MXN"_s, english), u"-215.50 MXN"_s);
    EXPECT_EQ(Wording::money(1500, u"JPY"_s, english), u"1,500 JPY"_s);
    EXPECT_EQ(Wording::money(1234, u"KWD"_s, english), u"1.234 KWD"_s);
    // Floating point has no such number.
    EXPECT_EQ(Wording::amountOnly(std::numeric_limits<qint64>::max(), u"CNY"_s, english),
              u"92,233,720,368,547,758.07"_s);
    EXPECT_EQ(Wording::amountOnly(129900, u"EUR"_s, QLocale(QLocale::German, QLocale::Germany)), u"1.299,00"_s);
}

TEST(Wording, AnAmountToEditIsReadBackTheSame)
{
    const Currency yuan = Currency::fromCode(u"CNY").value();
    for (const qint64 minor : {qint64(0), qint64(1), qint64(5900), qint64(123456789), qint64(-250)}) {
        const auto read = Money::parse(Wording::amountToEdit(minor, u"CNY"_s), yuan);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().minor(), minor);
    }
}

template<typename Enum, typename Words>
void expectDistinctWords(int first, int last, Words words)
{
    QSet<QString> seen;
    for (int i = first; i <= last; ++i) {
        const QString text = words(static_cast<Enum>(i));
        EXPECT_FALSE(text.isEmpty()) << i;
        EXPECT_FALSE(seen.contains(text)) << i << " " << text.toStdString();
        seen.insert(text);
    }
    EXPECT_TRUE(words(static_cast<Enum>(last + 1)).isEmpty()) << "a value was added without words and a test";
}

TEST(Wording, EveryValueHasItsOwnWords)
{
    expectDistinctWords<Payment>(0, 7, &Wording::paymentText);
    expectDistinctWords<Fulfilment>(0, 4, &Wording::fulfilmentText);
    expectDistinctWords<Closed>(0, 3, &Wording::closedText);
    expectDistinctWords<RefundState>(0, 2, &Wording::refundStateText);
    expectDistinctWords<Origin>(0, 5, &Wording::originText);
    expectDistinctWords<OrderState>(0, 8, &Wording::filterText);
    expectDistinctWords<StockReason>(1, 10, &Wording::stockReasonText);
    expectDistinctWords<ProductKind>(0, 2, &Wording::productKindText);
    expectDistinctWords<ShowState>(0, 2, &Wording::showStateText);
    expectDistinctWords<FeedState>(0, 4, &Wording::feedStateText);
    expectDistinctWords<FeedTrouble>(1, 20, &Wording::feedTroubleText);
    for (const ShopKind kind : {ShopKind::WooCommerce, ShopKind::Shopify, ShopKind::MercadoLibre, ShopKind::TikTokShop})
        expectDistinctWords<FeedTrouble>(0, 20, [kind](FeedTrouble trouble) {
            return Wording::shopTrialText(ShopTrial{trouble, u"https://shop.example.com"_s, 0}, kind);
        });
    expectDistinctWords<ErrorKind>(0, 17, [](ErrorKind kind) { return Wording::errorTitle({kind, {}}); });
    expectDistinctWords<OutcomeReason>(1, 13, [](OutcomeReason reason) {
        const QString text = Wording::outcomeText(OutcomeKind::Refused, reason);
        return text == Wording::outcomeText(OutcomeKind::Refused, OutcomeReason::None) ? QString() : text;
    });
}

TEST(Wording, AnErrorSaysWhatHappenedAndMore)
{
    for (int i = 0; i <= 17; ++i) {
        const Error error{static_cast<ErrorKind>(i), u"secret detail"_s};
        const QString text = Wording::errorText(error);
        EXPECT_TRUE(text.startsWith(Wording::errorTitle(error)));
        EXPECT_GT(text.size(), Wording::errorTitle(error).size() + 10);
        EXPECT_FALSE(text.contains(u"secret detail"_s));
    }
}

TEST(Wording, KnownProblemCodesDoNotFallBackToEnglishDetail)
{
    for (const char* code :
         {"id_damaged",       "bad_order_id",    "no_order_id",    "bad_amount",       "bad_quantity",
          "bad_time",         "no_placed_at",    "no_time_zone",   "empty_file",       "damaged_file",
          "bad_text",         "bad_json",        "bad_event",      "too_large",        "unknown_header",
          "needs_order_list", "needs_placed_at", "needs_currency", "currency_changed", "bad_catalogue_row",
          "no_lines"}) {
        const QString text = Wording::problemText({3, QString::fromLatin1(code), u"the detail"_s, {}});
        EXPECT_FALSE(text.contains(u"the detail"_s)) << code;
    }
    EXPECT_TRUE(Wording::problemText({3, u"never_heard_of"_s, u"the detail"_s, {}}).contains(u"the detail"_s));
}

TEST(Wording, ACancelledOrderIsNotCalledPaid)
{
    OrderSummary order;
    order.payment = Payment::Paid;
    EXPECT_EQ(Wording::stateText(order), u"paid"_s);
    EXPECT_EQ(Wording::stateIcon(order), u"paid"_s);
    order.closed = Closed::CancelledRefunded;
    EXPECT_EQ(Wording::stateText(order), u"cancelled and refunded"_s);
    EXPECT_EQ(Wording::stateIcon(order), u"close"_s);
    order.isShort = order.isUnmapped = true;
    EXPECT_EQ(Wording::flagsText(order), u"short · which product?"_s);
}

TEST(Wording, AgesAndDurations)
{
    const Instant now{10'000'000'000};
    EXPECT_EQ(Wording::ageText(now.plusMs(5000), now), u"just now"_s);
    EXPECT_EQ(Wording::ageText(now.plusMs(-12'000), now), u"12 s ago"_s);
    EXPECT_EQ(Wording::ageText(now.plusMs(-180'000), now), u"3 min ago"_s);
    EXPECT_EQ(Wording::ageText(now.plusMs(-7'200'000), now), u"2 h ago"_s);
    EXPECT_EQ(Wording::ageText(now.plusMs(-5LL * 86'400'000), now), u"5 d ago"_s);
    EXPECT_EQ(Wording::durationText(192'000), u"03:12"_s);
    EXPECT_EQ(Wording::durationText(3'792'000), u"1:03:12"_s);
    EXPECT_EQ(Wording::durationText(-1), u"00:00"_s);
    FeedHealth feed{u"watch"_s, FeedState::Ok, now.plusMs(-180'000), 3, 0, {}};
    EXPECT_EQ(Wording::feedText(feed, now), u"Watched folder: receiving, 3 min ago"_s);
    feed.lastSuccess.reset();
    EXPECT_EQ(Wording::feedText(feed, now), u"Watched folder: receiving, nothing yet"_s);
}

TEST(Wording, AShopIsCalledAsItsHouseholdCallsItAndItsTroubleIsNamed)
{
    const Instant now{1'800'000'000'000};
    FeedHealth feed{u"woocommerce:shop"_s, FeedState::Late, now.plusMs(-240'000), 12, 0, {}};
    feed.name = u"Mango shop"_s;
    feed.trouble = FeedTrouble::NoConnection;
    feed.nextTry = now.plusMs(30'000);
    feed.lagMs = 5'000;
    feed.gapFrom = now.plusMs(-240'000);
    EXPECT_EQ(Wording::feedText(feed, now), u"Mango shop: does not answer, 4 min ago"_s);
    QString record = Wording::feedRecordText(feed, now, QTimeZone::utc());
    EXPECT_TRUE(record.contains(u"Next try in 00:30"_s)) << record.toStdString();
    EXPECT_TRUE(record.contains(u"last one 00:05 late"_s)) << record.toStdString();
    EXPECT_TRUE(record.contains(u"No word since"_s)) << record.toStdString();
    feed.trouble = FeedTrouble::None;
    feed.gapTo = now;
    record = Wording::feedRecordText(feed, now, QTimeZone::utc());
    EXPECT_FALSE(record.contains(u"Next try"_s)) << record.toStdString();
    EXPECT_TRUE(record.contains(u"has been read"_s)) << record.toStdString();
}

TEST(Wording, EveryWordOfAReportIsThere)
{
    const QHash<QString, QString> words = Wording::reportWords();
    const QStringList keys = reportWordKeys();
    for (const QString& key : keys)
        EXPECT_TRUE(words.contains(key)) << key.toStdString();
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        EXPECT_TRUE(keys.contains(word.key())) << word.key().toStdString() << " is in no report";
        const bool isNothing =
            word.key() == u"attention.none"_s || word.key() == u"why.none"_s || word.key() == u"short.no"_s;
        EXPECT_EQ(word.value().isEmpty(), isNothing) << word.key().toStdString();
    }
}

} // namespace
} // namespace kaibang
