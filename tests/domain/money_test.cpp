// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"
#include "spreadsheet_text.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck.h>

using namespace kaibang;

namespace {

Currency currency(const char* code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

qint64 minorOf(const QString& text, const char* code)
{
    const auto money = Money::parse(text, currency(code));
    return money ? money.value().minor() : -999'999;
}

TEST(Money, ReadsWhatFilesWrite)
{
    EXPECT_EQ(minorOf(QStringLiteral("38.90"), "CNY"), 3890);
    EXPECT_EQ(minorOf(QStringLiteral("¥1,299.00"), "CNY"), 129'900);
    EXPECT_EQ(minorOf(QStringLiteral("0.48元"), "CNY"), 48);
    EXPECT_EQ(minorOf(QStringLiteral("-215.50"), "MXN"), -21'550);
    EXPECT_EQ(minorOf(QStringLiteral("１９．９"), "CNY"), 1990);
    EXPECT_EQ(minorOf(QStringLiteral("119"), "CNY"), 11'900);
    EXPECT_EQ(minorOf(QStringLiteral("500"), "JPY"), 500);
    EXPECT_EQ(minorOf(QStringLiteral("1.2345"), "KWD"), -999'999);
    EXPECT_EQ(minorOf(QStringLiteral("19.99000"), "CNY"), 1999);
}

TEST(Money, RefusesWhatIsNoAmount)
{
    for (const QString& text :
         {QString(), QStringLiteral("12,5"), QStringLiteral("1.2.3"), QStringLiteral("abc"), QStringLiteral("1."),
          QStringLiteral("19.999"), QStringLiteral("9223372036854775808"), QStringLiteral("--1")})
        EXPECT_FALSE(Money::parse(text, currency("CNY")).ok()) << text.toStdString();
}

TEST(Money, NeverMixesCurrenciesNorOverflows)
{
    const Money yuan(100, currency("CNY"));
    EXPECT_EQ(yuan.plus(Money(1, currency("MXN"))).error().kind, ErrorKind::CurrencyMixed);
    EXPECT_EQ(Money(std::numeric_limits<qint64>::max(), currency("CNY")).plus(yuan).error().kind,
              ErrorKind::OutOfRange);
    EXPECT_EQ(yuan.times(3).value().minor(), 300);
}

TEST(Money, PlainTextReadsBack)
{
    EXPECT_TRUE(rc::check("text of any amount parses to the same amount", [] {
        const auto minor = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        for (const char* code : {"CNY", "JPY", "KWD"}) {
            const Money money(minor, currency(code));
            const auto back = Money::parse(money.toPlainText(), currency(code));
            RC_ASSERT(back.ok());
            RC_ASSERT(back.value() == money);
        }
    }));
}

TEST(Money, PartsAddUpToTheWhole)
{
    EXPECT_TRUE(rc::check("largest remainder", [] {
        const auto total = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 100'000)));
        const QList<qint64> parts = splitByLargestRemainder(total, QList<qint64>(weights.begin(), weights.end()));
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64{0}) == total);
    }));
}

TEST(SpreadsheetText, NeverWritesFormulas)
{
    EXPECT_EQ(
        csvLine({QStringLiteral("=1+1"), QStringLiteral("-2.50"), QStringLiteral("a,\"b\""), QStringLiteral("＝cmd")}),
        QByteArray("'=1+1,-2.50,\"a,\"\"b\"\"\",'＝cmd\r\n"));
    EXPECT_EQ(withoutGuard(guarded(QStringLiteral("@x"))), QStringLiteral("@x"));
}

} // namespace
