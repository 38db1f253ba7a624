// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_event.h"
#include "text.h"

#include <gtest/gtest.h>

using namespace kaibang;

namespace {

TEST(Alias, KeepsFirstAndLastGrapheme)
{
    EXPECT_EQ(maskedAlias(u"maria"), QStringLiteral("m***a"));
    EXPECT_EQ(maskedAlias(u"碎银几两"), QStringLiteral("碎***两"));
    EXPECT_EQ(maskedAlias(u"李"), QStringLiteral("李**"));
    EXPECT_EQ(maskedAlias(u""), QStringLiteral("***"));
    // An emoji of several code points is one grapheme and stays whole.
    EXPECT_EQ(maskedAlias(u"\U0001F468\u200D\U0001F33Eab"), QStringLiteral("\U0001F468\u200D\U0001F33E***b"));
}

TEST(Alias, MaskingTwiceChangesNothing)
{
    for (const QString& name :
         {QStringLiteral("maria"), QStringLiteral("李"), QString(), QStringLiteral("tb****01"), QStringLiteral("ab")}) {
        const QString once = maskedAlias(name);
        EXPECT_EQ(maskedAlias(once), once) << name.toStdString();
    }
}

TEST(OrderId, RefusesWhatASpreadsheetDestroyed)
{
    EXPECT_FALSE(isSoundOrderId(u"3.30436E+18"));
    EXPECT_FALSE(isSoundOrderId(u"3E+18"));
    EXPECT_FALSE(isSoundOrderId(u""));
    EXPECT_FALSE(isSoundOrderId(u"12 34"));
    EXPECT_TRUE(isSoundOrderId(u"35153131473290001"));
    EXPECT_TRUE(isSoundOrderId(u"A-1001"));
    EXPECT_TRUE(isSoundOrderId(u"12E5"));
}

TEST(Quantity, IsExactDecimalText)
{
    EXPECT_EQ(quantityThousandths(u"2"), 2000);
    EXPECT_EQ(quantityThousandths(u"0.5"), 500);
    EXPECT_EQ(quantityThousandths(u"２"), 2000);
    EXPECT_EQ(wholeUnits(u"3.000"), 3);
    EXPECT_EQ(wholeUnits(u"0.5"), std::nullopt);
    EXPECT_EQ(quantityThousandths(u"-1"), std::nullopt);
    EXPECT_EQ(quantityThousandths(u"1.0001"), std::nullopt);
}

} // namespace
