// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charts of the village's reports: what they say, that they are driven by keys, and that they are read without
// their colours.
#include "page_fixture.h"
#include "village_chart.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

ChartData twoSeries(ChartData::Form form)
{
    ChartData data;
    data.form = form;
    data.title = u"Paid, CNY"_s;
    data.decimals = 2;
    data.labels = {u"24 Nov"_s, u"25 Nov"_s, u"26 Nov"_s, u"27 Nov"_s};
    data.series = {{u"online"_s,
                    {1'234'500, 2'500'000, std::nullopt, 1'900'000},
                    {u"12,345.00"_s, u"25,000.00"_s, u"unknown"_s, u"19,000.00"_s}},
                   {u"at the door"_s,
                    {400'000, 300'000, 350'000, 100'000},
                    {u"4,000.00"_s, u"3,000.00"_s, u"3,500.00"_s, u"1,000.00"_s}}};
    return data;
}

class VillageChartTest : public testing::Test
{
protected:
    void SetUp() override
    {
        testTheme().apply(ThemeMode::Light, 0);
        chart = std::make_unique<VillageChart>(testTheme());
        chart->resize(700, 320);
        chart->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(chart.get()));
    }
    QImage picture(const QString& name)
    {
        QTest::qWait(80);
        const QImage grabbed = chart->grab().toImage();
        if (const QString target = qEnvironmentVariable("KAIBANG_SHOTS"); !target.isEmpty())
            grabbed.save(target + u'/' + name + u".png"_s);
        return grabbed;
    }
    std::unique_ptr<VillageChart> chart;
};

TEST_F(VillageChartTest, SaysEveryFigureInWords)
{
    chart->setData(twoSeries(ChartData::Form::Bars));
    EXPECT_EQ(chart->accessibleName(), u"Paid, CNY"_s);
    for (const auto& part : {u"25 Nov: 25,000.00"_s, u"26 Nov: unknown"_s, u"at the door. 24 Nov: 4,000.00"_s})
        EXPECT_TRUE(chart->accessibleDescription().contains(part)) << part.toStdString();
}

TEST_F(VillageChartTest, IsWalkedByKeysAndChosenByEnter)
{
    const QSignalSpy chosen(chart.get(), &VillageChart::chosen);
    chart->setData(twoSeries(ChartData::Form::Lines));
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    EXPECT_EQ(chart->current(), 2);
    QTest::keyClick(chart.get(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.constFirst().constFirst().toInt(), 2);
    QTest::keyClick(chart.get(), Qt::Key_End);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    EXPECT_EQ(chart->current(), 3);
    chart->setData(twoSeries(ChartData::Form::Bars));
    EXPECT_EQ(chart->current(), -1) << "another chart begins anew";
}

/// In how many rows of `picture` the grey changes again and again inside the bars, where no letters are: a pattern.
int patternRows(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    int rows = 0;
    for (int y = 0; y < grey.height(); ++y) {
        int changes = 0;
        for (int x = grey.width() / 6; x < grey.width() / 4; ++x)
            changes += grey.constScanLine(y)[x] != grey.constScanLine(y)[x - 1] ? 1 : 0;
        rows += changes > 8 ? 1 : 0;
    }
    return rows;
}

TEST_F(VillageChartTest, IsReadWithoutColours)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        testTheme().apply(mode, 0);
        const QString colours = mode == ThemeMode::Dark ? u"-dark"_s : QString();
        ChartData bars = twoSeries(ChartData::Form::Bars);
        bars.series[0].values[2] = 1'750'000;
        bars.series[1].values = {1'800'000, 1'900'000, 1'850'000, 1'700'000};
        chart->setData(bars);
        EXPECT_GT(patternRows(picture(u"chart-bars"_s + colours)), 40) << "the second bars have a pattern";
        bars.series.removeLast();
        chart->setData(bars);
        EXPECT_LT(patternRows(picture(u"chart-one"_s + colours)), 4) << "the first ones have none";
        chart->setData(twoSeries(ChartData::Form::Lines));
        chart->setFocus();
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        picture(u"chart-lines"_s + colours);
    }
    testTheme().apply(ThemeMode::System, 0);
}

} // namespace
} // namespace kaibang
