// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An amount that nobody has told is absent everywhere, and never zero.
#include "ledger_fixture.h"
#include "schema.h"

#include <QDir>
#include <QFile>

using namespace kaibang;
using samples::event;

namespace {

struct UnknownAmountTest : samples::LedgerFixture
{
    static OrderEvent untold(const QString& id, Payment payment)
    {
        OrderEvent e = event(id, payment, 0);
        e.amounts = {};
        e.lines.front().lineTotal.reset();
        return e;
    }
    /// One order of each kind: untold claimed and paid, a refund nobody put a number on, and a known paid one.
    void fill()
    {
        OrderEvent refunded = event(QStringLiteral("R1"), Payment::Refunded, 0);
        refunded.amounts.buyerPaid = 5900;
        apply({untold(QStringLiteral("U1"), Payment::Unpaid), untold(QStringLiteral("P1"), Payment::Paid), refunded,
               event(QStringLiteral("P2"), Payment::Paid, 0)});
    }
    OrderSummary summary(const QString& id)
    {
        OrderFilter filter;
        filter.text = id;
        const auto found = OrderQuery(*ledger).list(filter);
        EXPECT_EQ(found.value().size(), 1);
        return found.value().value(0);
    }
    MoneyTotals today()
    {
        return OrderQuery(*ledger).totalsOfDay(ledger->dayRule().dayOf(Instant{samples::evening})).value().value(0);
    }
};

TEST_F(UnknownAmountTest, AnOrderWithoutAmountHasNone)
{
    fill();
    EXPECT_EQ(summary(QStringLiteral("P1")).amountMinor, std::nullopt);
    EXPECT_EQ(summary(QStringLiteral("P2")).amountMinor, 5900);
    EXPECT_EQ(summary(QStringLiteral("R1")).refundedMinor, std::nullopt);
    EXPECT_EQ(summary(QStringLiteral("P2")).refundedMinor, 0) << "nothing went back, which is known";
}

TEST_F(UnknownAmountTest, OneUnknownLineMakesTheSumUnknown)
{
    OrderEvent two = untold(QStringLiteral("T1"), Payment::Unpaid);
    OrderLine known = two.lines.front();
    known.lineId = QStringLiteral("2");
    known.lineTotal = 5900;
    two.lines.append(known);
    apply({two});
    EXPECT_EQ(summary(QStringLiteral("T1")).amountMinor, std::nullopt) << "half of a sum is not the sum";
    EXPECT_EQ(summary(QStringLiteral("T1")).units, 2);
}

TEST_F(UnknownAmountTest, UnitsAreAbsentWhereNoLineIsKnown)
{
    OrderEvent bare = untold(QStringLiteral("B1"), Payment::Unpaid);
    bare.lines.clear();
    OrderEvent weighed = event(QStringLiteral("W1"), Payment::Paid, 0);
    weighed.lines.front().quantity = QStringLiteral("0.5");
    apply({bare, weighed});
    EXPECT_EQ(summary(QStringLiteral("B1")).units, std::nullopt);
    EXPECT_EQ(summary(QStringLiteral("W1")).units, std::nullopt);
}

TEST_F(UnknownAmountTest, RollUpsCountThemBesideTheSums)
{
    fill();
    const MoneyTotals totals = today();
    EXPECT_EQ(totals.paidMinor, 5900 * 2);
    EXPECT_EQ(totals.paidUnknown, 1);
    EXPECT_EQ(totals.claimedMinor, 0);
    EXPECT_EQ(totals.claimedUnknown, 1);
    EXPECT_EQ(totals.refundedUnknown, 1);
    expectSound();
    OrderEvent told = event(QStringLiteral("P1"), Payment::Paid, 5000);
    apply({told});
    EXPECT_EQ(today().paidUnknown, 0) << "told at last";
    EXPECT_EQ(today().paidMinor, 5900 * 3);
    expectSound();
}

TEST_F(UnknownAmountTest, AShowsReviewCountsLinesWithoutAmount)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.start(show).ok());
    fill();
    ASSERT_TRUE(shows.end(show).ok());
    const auto review = shows.review(show).value();
    ASSERT_EQ(review.rows.size(), 1);
    EXPECT_EQ(review.rows.front().paidMinor, 5900 * 2);
    EXPECT_EQ(review.rows.front().paidUnknown, 1);
    EXPECT_EQ(review.totals.front().paidUnknown, 1);
}

// An older ledger has no counts: the step makes what writing them all along would have made.
TEST_F(UnknownAmountTest, TheSchemaStepCountsWhatIsThere)
{
    ShowStore shows(*ledger);
    ASSERT_TRUE(shows.start(shows.currentOrNew().value().uid).ok());
    fill();
    Database& database = ledger->database();
    const QStringList three{QStringLiteral("claimed_unknown"), QStringLiteral("paid_unknown"),
                            QStringLiteral("refunded_unknown")};
    for (const auto& [table, columns] :
         {std::pair(QStringLiteral("roll_day_channel"), three), std::pair(QStringLiteral("roll_show"), three),
          std::pair(QStringLiteral("roll_day_product"), QStringList{QStringLiteral("paid_unknown")})})
        for (const QString& column : columns)
            ASSERT_TRUE(database.execute(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(table, column)));
    const QDir steps(QStringLiteral(":/migrations"));
    QFile step(steps.filePath(steps.entryList({QStringLiteral("*_unknown_amounts.sql")}).value(0)));
    ASSERT_TRUE(step.open(QIODevice::ReadOnly));
    for (const QString& statement : splitStatements(QString::fromUtf8(step.readAll())))
        ASSERT_TRUE(database.execute(statement)) << database.error().detail.toStdString();
    EXPECT_EQ(today().paidUnknown, 1);
    EXPECT_EQ(today().claimedUnknown, 1);
    EXPECT_EQ(today().refundedUnknown, 1);
    expectSound();
}

} // namespace
