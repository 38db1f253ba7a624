// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everybody has to be able to see: words against their ground, and where the keyboard is.
#include "control_names.h"
#include "notice_bar.h"
#include "result.h"
#include "test_theme.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double leastContrast = 4.5, leastRing = 3.0; // WCAG 2.1, 1.4.3 and 1.4.11

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor laidOn(const QColor& ground, const QColor& colour)
{
    const double a = colour.alphaF();
    const auto mixed = [a](double over, double under) { return float(over * a + under * (1 - a)); };
    return QColor::fromRgbF(mixed(colour.redF(), ground.redF()), mixed(colour.greenF(), ground.greenF()),
                            mixed(colour.blueF(), ground.blueF()));
}

double contrast(const QColor& colour, const QColor& ground)
{
    const double one = luminance(laidOn(ground, colour)), other = luminance(ground);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

class LookTest : public testing::TestWithParam<ThemeMode>
{
protected:
    void SetUp() override { testTheme().apply(GetParam(), 0); }
    void TearDown() override { testTheme().apply(ThemeMode::System, 0); }
};

TEST_P(LookTest, WordsStandOutFromEveryGround)
{
    const ThemeTokens& t = testTheme().tokens();
    for (const QColor& ground : {t.ground, t.surface, t.accentSoft})
        for (const QColor& words : {t.text, t.muted})
            EXPECT_GE(contrast(words, ground), leastContrast)
                << words.name().toStdString() << " on " << ground.name().toStdString();
    for (const QColor& words : {t.accent, t.live, t.paid, t.claim, t.refund})
        EXPECT_GE(contrast(words, t.surface), leastContrast) << words.name().toStdString();
    EXPECT_GE(contrast(t.onAccent, t.accent), leastContrast);
    EXPECT_GE(contrast(t.focus, t.surface), leastRing);
    EXPECT_LT(contrast(t.line, t.surface), leastContrast) << "the control: a separator is no word";
}

TEST_P(LookTest, PlaceholdersAreWordsToo)
{
    QWidget root;
    auto* layout = new QVBoxLayout(&root);
    auto* line = new QLineEdit;
    auto* text = new QPlainTextEdit;
    auto* choice = new QComboBox;
    choice->setEditable(true);
    for (QWidget* each : std::initializer_list<QWidget*>{line, text, choice})
        layout->addWidget(each);
    root.show();
    QTest::qWait(20);
    const QColor ground = testTheme().tokens().surface;
    for (const QWidget* each : std::initializer_list<QWidget*>{line, text, choice->lineEdit()}) {
        EXPECT_GE(contrast(each->palette().color(QPalette::PlaceholderText), ground), leastContrast)
            << each->metaObject()->className();
        EXPECT_EQ(each->palette().color(QPalette::Text).name(), testTheme().tokens().text.name());
    }
}

TEST_P(LookTest, WhereTheKeyboardIsIsSeenOnEverything)
{
    QWidget root;
    auto* layout = new QVBoxLayout(&root);
    auto* table = new QTableWidget(2, 2);
    auto* list = new QListWidget;
    list->addItems({u"one"_s, u"two"_s});
    auto* tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"one"_s);
    auto* primary = new QPushButton(u"primary"_s);
    auto* quiet = new QToolButton;
    quiet->setFocusPolicy(Qt::StrongFocus);
    Theme::setRole(primary, "primary");
    Theme::setRole(quiet, "quiet");
    const QList<QWidget*> all{new QPushButton(u"button"_s), primary, quiet, new QLineEdit, new QComboBox,
                              new QCheckBox(u"check"_s),    table,   list};
    auto* first = new QPushButton(u"elsewhere"_s);
    layout->addWidget(first);
    for (QWidget* each : all)
        layout->addWidget(each);
    layout->addWidget(tabs);
    root.resize(400, 900);
    root.show();
    root.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&root));
    const QRgb ring = testTheme().tokens().focus.rgb();
    const auto ringed = [ring](QWidget* widget) {
        QTest::qWait(20);
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixel(x, y) == ring ? 1 : 0;
        return found;
    };
    for (QWidget* each : all) {
        first->setFocus(Qt::TabFocusReason);
        EXPECT_EQ(ringed(each), 0) << each->metaObject()->className() << " (the control)";
        each->setFocus(Qt::TabFocusReason);
        EXPECT_GT(ringed(each), 20) << each->metaObject()->className();
    }
}

TEST_P(LookTest, WhatEndangersTheEveningLooksDifferent)
{
    NoticeBar bar(testTheme());
    bar.resize(900, 44);
    bar.QFrame::show();
    const auto holds = [&bar](const QColor& colour) {
        QTest::qWait(20);
        const QImage picture = bar.grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < 40; ++x) // the sign, not the words
                if (picture.pixel(x, y) == colour.rgb())
                    return true;
        return false;
    };
    const ThemeTokens& t = testTheme().tokens();
    bar.show(u"The show has started."_s);
    EXPECT_TRUE(holds(t.accent) && !holds(t.live)) << "the control";
    for (const ErrorKind kind : {ErrorKind::DiskFull, ErrorKind::Io, ErrorKind::Damaged}) {
        bar.show(Wording::errorText(Error{kind, {}}));
        EXPECT_TRUE(holds(t.live) && !holds(t.accent)) << int(kind);
    }
    bar.show(Wording::errorText(Error{ErrorKind::OutOfStock, {}}));
    EXPECT_FALSE(holds(t.live)) << "a slip of the hand endangers nothing";
}

INSTANTIATE_TEST_SUITE_P(BothLooks, LookTest, testing::Values(ThemeMode::Light, ThemeMode::Dark));

// The control of what every page is asked.
TEST(UnnamedControls, AreFound)
{
    testTheme().apply(ThemeMode::Light, 0);
    QWidget root;
    auto* layout = new QVBoxLayout(&root);
    auto* picture = new QToolButton;
    picture->setAccessibleName(u"Remove"_s); // and nothing for those who see it
    for (QWidget* each : std::initializer_list<QWidget*>{new QPushButton(u"said"_s), picture, new QLineEdit,
                                                         new QListWidget, new QComboBox})
        layout->addWidget(each);
    root.show();
    QTest::qWait(20);
    EXPECT_EQ(unnamedControls(root).size(), 4) << unnamedControls(root).join(u'\n').toStdString();
    picture->setToolTip(u"Remove"_s);
    EXPECT_EQ(unnamedControls(root).size(), 3);
}

} // namespace
} // namespace kaibang
