// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_fitter.h"
#include "test_theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class ColumnFitterTest : public testing::Test
{
protected:
    enum Column { Name, Phones, Columns };

    void SetUp() override
    {
        testTheme().apply(ThemeMode::Light, largestSteps);
        model.setHorizontalHeaderLabels({u"Name"_s, u"Telephone numbers of the household"_s});
        table.setModel(&model);
        table.setWindowFlag(Qt::FramelessWindowHint);
        auto* head = table.horizontalHeader();
        head->setMinimumSectionSize(1);
        head->setSectionResizeMode(Name, QHeaderView::Stretch);
        head->setSectionResizeMode(Phones, QHeaderView::ResizeToContents);
        new ColumnFitter(table, Name, {Phones}, letters);
        table.show();
        setRoom(0);
        settle();
        ASSERT_FALSE(table.isColumnHidden(Phones));
        setRoom(table.horizontalHeader()->sectionSize(Phones) - 10);
        settle();
        ASSERT_TRUE(table.isColumnHidden(Phones));
        settle();
        ASSERT_TRUE(table.isColumnHidden(Phones)) << "how wide its title is was not forgotten";
    }
    void TearDown() override { testTheme().apply(ThemeMode::System, 0); }
    /// For the letters of the name and `pixels` more; 0 for plenty.
    void setRoom(int pixels)
    {
        const int name = table.fontMetrics().averageCharWidth() * letters;
        const int frame = table.width() - table.viewport()->width();
        table.resize(pixels > 0 ? name + pixels + frame : 2000, 200);
    }
    static void settle() { QTest::qWait(50); }

    static constexpr int letters = 1, largestSteps = 4;
    QStandardItemModel model;
    QTableView table;
};

TEST_F(ColumnFitterTest, SmallerLettersBringAColumnBack)
{
    testTheme().apply(ThemeMode::Light, 0);
    settle();
    EXPECT_FALSE(table.isColumnHidden(Phones));
}

TEST_F(ColumnFitterTest, AShorterTitleBringsAColumnBack)
{
    model.setHeaderData(Phones, Qt::Horizontal, u"Tel"_s);
    settle();
    EXPECT_FALSE(table.isColumnHidden(Phones));
}

TEST_F(ColumnFitterTest, WhatComesInLaterIsNotCut)
{
    setRoom(0);
    settle();
    model.appendRow({new QStandardItem(u"Zhou"_s), new QStandardItem(u"1"_s)});
    settle();
    const QString longest = u"0575 8712 3456, 138 0000 1234, 0575 8712 3457, 139 0000 4321"_s;
    model.insertRow(0, {new QStandardItem(u"Wang"_s), new QStandardItem(longest)});
    settle();
    EXPECT_GE(table.columnWidth(Phones), table.fontMetrics().horizontalAdvance(longest));
}

TEST_F(ColumnFitterTest, WhatCameInWhileItWasHiddenIsNotCutEither)
{
    setRoom(0);
    table.hide();
    const QString longest = u"0575 8712 3456, 138 0000 1234, 0575 8712 3457, 139 0000 4321"_s;
    model.appendRow({new QStandardItem(u"Wang"_s), new QStandardItem(longest)});
    settle();
    table.show();
    settle();
    EXPECT_GE(table.columnWidth(Phones), table.fontMetrics().horizontalAdvance(longest));
}

} // namespace
} // namespace kaibang
