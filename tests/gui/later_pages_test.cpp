// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages that are made after the window stands.
#include "console_window.h"
#include "page_part.h"

#include <QPushButton>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class SomePage : public PagePart
{
public:
    explicit SomePage(const QString& name)
        : PagePart(testTheme())
    {
        setObjectName(name);
    }

protected:
    void retranslate() override {}
    void restyle() override {}
};

class LaterPagesTest : public ConsoleWindow
{
protected:
    void add(PageKind kind, MainWindow::Making making, const QString& name)
    {
        window->addPageLater(kind, making, [this, name] {
            made.append(name);
            return new SomePage(name);
        });
    }
    QStringList made;
};

TEST_F(LaterPagesTest, APageIsMadeWhenSomebodyGoesThereAndOnce)
{
    add(PageKind::Setup, MainWindow::Making::WhenAsked, u"setup"_s);
    QTest::qWait(1000);
    EXPECT_TRUE(made.isEmpty());
    key(Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(made, QStringList{u"setup"_s});
    EXPECT_EQ(window->page(), PageKind::Setup);
    EXPECT_TRUE(window->findChild<QWidget*>(u"setup"_s)->isVisible());
    window->goTo(PageKind::Show);
    window->goTo(PageKind::Setup);
    EXPECT_EQ(made.size(), 1);
    EXPECT_EQ(window->pageAs<SomePage>(PageKind::Setup).objectName(), u"setup"_s);
}

TEST_F(LaterPagesTest, WhenTheWindowIsIdleTheyComeOneAfterTheOtherAndNothingMoves)
{
    page->setFocus();
    add(PageKind::Stock, MainWindow::Making::WhenIdle, u"stock"_s);
    add(PageKind::Orders, MainWindow::Making::WhenIdle, u"orders"_s);
    add(PageKind::Setup, MainWindow::Making::WhenAsked, u"setup"_s);
    EXPECT_TRUE(made.isEmpty()) << "the window is there first";
    ASSERT_TRUE(waitFor([this] { return made.size() == 1; }));
    ASSERT_TRUE(waitFor([this] { return made == QStringList({u"stock"_s, u"orders"_s}); }));
    QTest::qWait(1000);
    EXPECT_EQ(made.size(), 2);
    EXPECT_EQ(window->page(), PageKind::Show);
    EXPECT_TRUE(page->hasFocus() || page->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(LaterPagesTest, FilesThatCameAreOfferedAndTakeNobodyAway)
{
    ASSERT_EQ(window->page(), PageKind::Show);
    int opened = 0;
    window->offerFiles(2, [&opened] { ++opened; });
    EXPECT_TRUE(notice().contains(u"2 file"_s)) << notice().toStdString();
    EXPECT_EQ(window->page(), PageKind::Show);
    EXPECT_EQ(opened, 0);
    auto* look = window->notices().findChild<QPushButton*>();
    ASSERT_TRUE(look && look->isVisible());
    look->click();
    EXPECT_EQ(opened, 1);
}

} // namespace
} // namespace kaibang
