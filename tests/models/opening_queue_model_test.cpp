// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_queue_model.h"
#include "opening_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

OpeningTurn turn(int number, qint64 mussels, qint64 opened = 0)
{
    OpeningTurn t;
    t.uid = Uid::fromBytes(QByteArray(15, '\0') + char(number));
    t.alias = u"m***%1"_s.arg(number);
    t.orderId = u"order-%1"_s.arg(number);
    t.mussels = mussels;
    t.opened = opened;
    return t;
}

TEST(OpeningQueueModel, ShowsTheQueueAndThosePutOffAtItsEnd)
{
    OpeningQueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    OpeningView view;
    view.queue = {turn(1, 3, 1), turn(2, 1)};
    view.queue[0].bag = 12;
    view.putOff = {turn(3, 1)};
    view.putOff[0].state = TurnState::PutOff;
    model.setNow(Instant{14 * 60'000});
    model.setView(view);
    ASSERT_EQ(model.rowCount(), 3);
    const QModelIndex first = model.index(0);
    EXPECT_EQ(first.data(OpeningQueueModel::PlaceRole).toString(), u"2 of 3"_s);
    EXPECT_EQ(first.data(OpeningQueueModel::BagRole).toString(), u"12"_s);
    EXPECT_TRUE(first.data().toString().contains(u"14"_s));
    EXPECT_EQ(model.index(2).data(OpeningQueueModel::WaitRole).toString(), u"next show"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    model.setView(view);
    EXPECT_EQ(reset.count() + changed.count(), 0); // nothing is different
    view.queue[0].opened = 2;
    model.setView(view);
    EXPECT_EQ(reset.count(), 0); // the selection stays
    EXPECT_EQ(changed.count(), 1);
    view.queue.removeFirst();
    model.setView(view);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(OpeningWords, ResultsSizesAndPace)
{
    EXPECT_EQ(OpeningWords::sizeText(98, QLocale::c()), u"9.8 mm"_s);
    EXPECT_EQ(OpeningWords::sizeText(105, QLocale(QLocale::Spanish, QLocale::Spain)), u"10,5 mm"_s);
    OpeningResult result;
    EXPECT_EQ(OpeningWords::resultText(result), u"nothing found"_s);
    result.grades = {{u"AAA"_s, 12}, {u"A"_s, 3}};
    result.bestTenths = 105;
    EXPECT_TRUE(OpeningWords::resultText(result).startsWith(u"AAA 12 · A 3 · best 10"_s));
    EXPECT_EQ(OpeningWords::toOpenText(24, 38), u"24 (38 min)"_s);
    EXPECT_EQ(OpeningWords::toOpenText(24, std::nullopt), u"24"_s);
    EXPECT_TRUE(OpeningWords::behindText(24, 95'000).contains(u"38 min"_s));
    for (const auto gap :
         {DisclosureGap::NoGrades, DisclosureGap::TooManyGrades, DisclosureGap::GradeTwice, DisclosureGap::NoMinimum,
          DisclosureGap::NoReturns, DisclosureGap::NoMinors, DisclosureGap::BadWork, DisclosureGap::BadPrice})
        EXPECT_FALSE(OpeningWords::gapText(gap).isEmpty());
    OpeningTurn masked = turn(1, 1);
    masked.alias.clear();
    EXPECT_EQ(OpeningWords::aliasText(masked), u"#rder-1"_s);
}

} // namespace
} // namespace kaibang
