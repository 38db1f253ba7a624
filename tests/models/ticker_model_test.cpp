// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

OrderSummary order(int number, qint64 arrivedMs, const QString& source = u"taobao"_s)
{
    OrderSummary made;
    QByteArray bytes(12, '\0');
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char((number >> shift) & 0xFF));
    made.uid = Uid::fromBytes(bytes);
    made.source = source;
    made.orderId = QString::number(number);
    made.alias = u"m***a"_s;
    made.items = u"stud x1"_s;
    made.currency = u"CNY"_s;
    made.amountMinor = 5900;
    made.payment = Payment::Paid;
    made.arrivedAt = Instant{arrivedMs};
    return made;
}

class TickerModelTest : public testing::Test
{
protected:
    TickerModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QVariant at(int row, int role) const { return model.index(row).data(role); }
    TickerModel::RowKind kind(int row) const { return TickerModel::RowKind(at(row, TickerModel::KindRole).toInt()); }
};

TEST_F(TickerModelTest, NewestIsOnTop)
{
    model.take({order(1, 1000), order(2, 5000)});
    model.flush();
    model.take({order(3, 9000)});
    model.flush();
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(at(0, TickerModel::OrderRole).value<Uid>(), order(3, 0).uid);
    EXPECT_EQ(at(2, TickerModel::OrderRole).value<Uid>(), order(1, 0).uid);
}

TEST_F(TickerModelTest, AnAmountNobodyToldIsUnknownAndNotZero)
{
    OrderSummary untold = order(1, 1000);
    untold.amountMinor.reset();
    model.take({untold});
    model.flush();
    EXPECT_EQ(at(0, TickerModel::AmountRole).toString(), u"unknown"_s);
    EXPECT_TRUE(at(0, Qt::AccessibleTextRole).toString().contains(u"amount unknown"_s));
}

TEST_F(TickerModelTest, OneInsertionAFrame)
{
    for (int number = 0; number < 500; ++number)
        model.take({order(number, number * 100)});
    EXPECT_EQ(model.rowCount(), 0) << "nothing before the frame";
    ASSERT_TRUE(QTest::qWaitFor([this] { return model.rowCount() == 500; }, 2000));
    EXPECT_EQ(model.insertions(), 1);
}

TEST_F(TickerModelTest, AKnownOrderChangesItsRow)
{
    OrderSummary unpaid = order(1, 1000);
    unpaid.payment = Payment::Unpaid;
    model.take({unpaid});
    model.flush();
    EXPECT_EQ(at(0, TickerModel::ToneRole).toInt(), int(TickerModel::Tone::Claim));
    const int revision = at(0, TickerModel::RevisionRole).toInt();
    model.take({order(1, 1000)});
    model.flush();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(at(0, TickerModel::ToneRole).toInt(), int(TickerModel::Tone::Paid));
    EXPECT_NE(at(0, TickerModel::RevisionRole).toInt(), revision);
    model.take({order(2, 2000), order(2, 2000)});
    model.flush();
    EXPECT_EQ(model.rowCount(), 2) << "twice within one frame is still one order";
}

TEST_F(TickerModelTest, FrozenCountsAndLosesNothing)
{
    model.take({order(1, 1000)});
    model.flush();
    model.setReading(TickerModel::Reading::Frozen);
    QSignalSpy counts(&model, &TickerModel::waitingChanged);
    model.take({order(2, 2000), order(3, 4000)});
    OrderSummary refunded = order(1, 1000);
    refunded.payment = Payment::Refunded;
    model.take({refunded});
    model.flush();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.waiting(), 2);
    ASSERT_FALSE(counts.isEmpty());
    EXPECT_EQ(counts.last().first().toInt(), 2);
    EXPECT_EQ(at(0, TickerModel::ToneRole).toInt(), int(TickerModel::Tone::Refund)) << "rows in view stay true";
    model.setReading(TickerModel::Reading::Running);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.waiting(), 0);
}

TEST_F(TickerModelTest, ABurstBecomesOneRowThatOpens)
{
    QList<OrderSummary> burst;
    for (int number = 0; number < 25; ++number)
        burst.append(order(number, 1000 + number * 20));
    burst.append(order(99, 1010, u"douyin"_s));
    model.take(burst);
    model.flush();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(kind(0), TickerModel::RowKind::Group);
    EXPECT_EQ(at(0, TickerModel::CountRole), 25);
    EXPECT_TRUE(at(0, TickerModel::AmountRole).toString().contains(u"1,475.00"_s));
    model.toggle(0);
    ASSERT_EQ(model.rowCount(), 27);
    EXPECT_EQ(kind(1), TickerModel::RowKind::Member);
    EXPECT_EQ(at(1, TickerModel::OrderRole).value<Uid>(), order(24, 0).uid);
    OrderSummary refunded = order(24, 1480);
    refunded.payment = Payment::Refunded;
    model.take({refunded});
    model.flush();
    EXPECT_EQ(at(1, TickerModel::ToneRole).toInt(), int(TickerModel::Tone::Refund));
    model.take({order(200, 1600)});
    model.flush();
    EXPECT_EQ(at(0, TickerModel::CountRole), 26) << "the same burst goes on";
    EXPECT_EQ(model.rowCount(), 28);
    model.toggle(0);
    EXPECT_EQ(model.rowCount(), 2);
    model.take({order(201, 60'000)});
    model.flush();
    EXPECT_EQ(kind(0), TickerModel::RowKind::Single) << "a later order is no part of the burst";
}

TEST_F(TickerModelTest, ABurstSpreadOverFramesIsStillOne)
{
    for (int number = 0; number < 30; ++number) {
        model.take({order(number, 1000 + number * 30)});
        model.flush();
    }
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(at(0, TickerModel::CountRole), 30);
}

TEST_F(TickerModelTest, TwentyInASecondStayApart)
{
    for (int number = 0; number < 20; ++number)
        model.take({order(number, 1000 + number * 20)});
    model.flush();
    EXPECT_EQ(model.rowCount(), 20);
}

TEST_F(TickerModelTest, KeepsTheNewestTwoThousand)
{
    for (int number = 0; number < 2500; ++number)
        model.take({order(number, number * 100)});
    model.flush();
    ASSERT_EQ(model.rowCount(), TickerModel::rowLimit);
    EXPECT_EQ(at(0, TickerModel::OrderRole).value<Uid>(), order(2499, 0).uid);
    model.take({order(0, 0)});
    model.flush();
    EXPECT_EQ(model.rowCount(), TickerModel::rowLimit) << "a row that was let go may come back as a new one";
}

// A rush without a pause is no single row that holds the whole evening.
TEST_F(TickerModelTest, ARushOfHoursLetsItsOldestOrdersGo)
{
    int number = 0;
    for (int second = 0; second < 600; ++second) {
        QList<OrderSummary> came;
        for (int i = 0; i < 50; ++i, ++number)
            came.append(order(number, number * 20));
        model.take(came);
        model.flush();
    }
    int held = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int behind = at(row, TickerModel::CountRole).toInt();
        EXPECT_LT(behind, 2 * TickerModel::largestBurst);
        held += behind;
    }
    EXPECT_LE(held, TickerModel::orderLimit);
    EXPECT_GT(held, TickerModel::orderLimit / 2);
}

TEST_F(TickerModelTest, CurrenciesInAGroupStayApart)
{
    QList<OrderSummary> burst;
    for (int number = 0; number < 22; ++number) {
        burst.append(order(number, 1000));
        if (number % 2)
            burst.last().currency = u"MXN"_s;
    }
    model.take(burst);
    model.flush();
    const QString amounts = at(0, TickerModel::AmountRole).toString();
    EXPECT_TRUE(amounts.contains(u"CNY"_s) && amounts.contains(u"MXN"_s)) << amounts.toStdString();
}

} // namespace
} // namespace kaibang
