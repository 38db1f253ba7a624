// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No key has two meanings: two shortcuts that are alive at once on one key are both dead in Qt, without a word.
#include "readable_window.h"
#include "village_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A key as Qt's map has it: where it counts, and what it belongs to.
struct LiveKey
{
    QKeySequence key;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    const QWidget* owner = nullptr;
    QString name;
};

bool isIn(const QWidget* inner, const QWidget* outer)
{
    return inner == outer || outer->isAncestorOf(inner);
}

// Whether one keyboard focus can find both.
bool meet(const LiveKey& one, const LiveKey& other)
{
    const auto isWide = [](const LiveKey& key) {
        return key.context == Qt::WindowShortcut || key.context == Qt::ApplicationShortcut;
    };
    if (isWide(one) || isWide(other))
        return true;
    const bool spreads = one.context == Qt::WidgetWithChildrenShortcut;
    const bool otherSpreads = other.context == Qt::WidgetWithChildrenShortcut;
    return one.owner == other.owner || (spreads && isIn(other.owner, one.owner)) ||
           (otherSpreads && isIn(one.owner, other.owner));
}

QString nameOf(const QObject* object)
{
    QStringList path;
    for (const QObject* each = object; each && path.size() < 3; each = each->parent())
        path.prepend(each->objectName().isEmpty() ? QLatin1String(each->metaObject()->className())
                                                  : each->objectName());
    return path.join(u'/');
}

bool isAlive(const QWidget* owner)
{
    return owner && owner->isVisible() && owner->isEnabled();
}

QList<LiveKey> liveKeys(const QWidget& window)
{
    QList<LiveKey> all;
    for (const QShortcut* each : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<QWidget*>(each->parent());
        if (each->isEnabled() && isAlive(owner))
            for (const QKeySequence& key : each->keys())
                all.append({key, each->context(), owner, nameOf(each)});
    }
    for (const QAction* each : window.findChildren<QAction*>())
        for (const QObject* object : each->associatedObjects()) {
            const auto* owner = qobject_cast<const QWidget*>(object);
            if (each->isEnabled() && isAlive(owner))
                for (const QKeySequence& key : each->shortcuts())
                    all.append({key, each->shortcutContext(), owner, nameOf(each)});
        }
    for (const QAbstractButton* each : window.findChildren<QAbstractButton*>())
        if (isAlive(each) && !each->shortcut().isEmpty())
            all.append({each->shortcut(), Qt::WindowShortcut, each, nameOf(each)});
    return all;
}

QStringList doubled(const QWidget& window)
{
    QStringList found;
    const QList<LiveKey> all = liveKeys(window);
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j)
            if (!all.at(i).key.isEmpty() && all.at(i).key == all.at(j).key && meet(all.at(i), all.at(j)))
                found.append(all.at(i).key.toString() + u": "_s + all.at(i).name + u" and "_s + all.at(j).name);
    return found;
}

class EveryKeyTest : public ReadableWindow
{
protected:
    void SetUp() override
    {
        ReadableWindow::SetUp();
        village = new VillagePage(*villageHost, *printing, testTheme());
        window->addPage(PageKind::Village, village);
        window->setVillageShown(true);
    }
    /// Each side of each stack below `root` that can be seen now, one after the other.
    void look(const QString& where, const QWidget& root)
    {
        EXPECT_EQ(doubled(*window).join(u'\n').toStdString(), "") << where.toStdString();
        ++looks;
        for (QStackedWidget* stack : root.findChildren<QStackedWidget*>()) {
            const bool isNext = stack->isVisible() && !isBelowAnother(*stack, root);
            const int before = stack->currentIndex();
            for (int side = 0; isNext && side < stack->count(); ++side) {
                stack->setCurrentIndex(side);
                look(u"%1, %2 %3"_s.arg(where, nameOf(stack)).arg(side), *stack->currentWidget());
            }
            stack->setCurrentIndex(before);
        }
    }
    static bool isBelowAnother(const QWidget& stack, const QWidget& root)
    {
        for (const QWidget* each = stack.parentWidget(); each && each != &root; each = each->parentWidget())
            if (qobject_cast<const QStackedWidget*>(each))
                return true;
        return false;
    }

    VillagePage* village = nullptr;
    int looks = 0;
};

TEST_P(EveryKeyTest, HasOneMeaningOnEveryPage)
{
    const std::pair<PageKind, QWidget*> pages[]{{PageKind::Show, page},
                                                {PageKind::Stock, stockPage},
                                                {PageKind::Orders, ordersPage},
                                                {PageKind::Setup, setupPage},
                                                {PageKind::Village, village}};
    for (const auto& [kind, shown] : pages) {
        window->goTo(kind);
        ASSERT_EQ(window->page(), kind);
        look(nameOf(shown), *shown);
    }
    EXPECT_GT(looks, 20) << "pages, and what lies behind each other in them";
    EXPECT_GT(liveKeys(*window).size(), 10);
    // The control: a page's key that the window has already, and one of the page's own twice.
    window->goTo(PageKind::Stock);
    auto* first = new QShortcut(QKeySequence(u"Ctrl+1"_s), stockPage);
    first->setContext(Qt::WidgetWithChildrenShortcut);
    EXPECT_EQ(doubled(*window).size(), 1) << doubled(*window).join(u'\n').toStdString();
    delete first;
    auto* outer = new QShortcut(QKeySequence(u"Ctrl+Alt+J"_s), stockPage);
    const QList<QPushButton*> buttons = stockPage->findChildren<QPushButton*>();
    const auto seen = std::ranges::find_if(buttons, [](const QPushButton* each) { return isAlive(each); });
    ASSERT_NE(seen, buttons.end());
    auto* inner = new QShortcut(QKeySequence(u"Ctrl+Alt+J"_s), *seen);
    outer->setContext(Qt::WidgetWithChildrenShortcut);
    inner->setContext(Qt::WidgetShortcut);
    EXPECT_EQ(doubled(*window).size(), 1) << doubled(*window).join(u'\n').toStdString();
    window->goTo(PageKind::Orders);
    EXPECT_EQ(doubled(*window), QStringList()) << "what is hidden has no key";
}

INSTANTIATE_TEST_SUITE_P(English, EveryKeyTest, testing::Values("en"));

} // namespace
} // namespace kaibang
