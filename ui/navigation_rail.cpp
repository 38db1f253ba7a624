// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation_rail.h"

#include "icons.h"
#include "theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

const char* const buttonNames[] = {"navShow", "navStock", "navOrders", "navSetup", "navVillage"};
const char* const pageNames[] = {"show", "stock", "orders", "setup", "village"};
const char* const iconNames[] = {"nav-show", "nav-stock", "nav-orders", "nav-setup", "nav-village"};

} // namespace

PageKind pageNamed(const QString& name)
{
    for (int page = 0; page < pageKinds; ++page)
        if (name == QLatin1StringView(pageNames[page]))
            return PageKind(page);
    return PageKind::Show;
}

NavigationRail::NavigationRail(Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_buttons(new QButtonGroup(this))
    , m_layout(makeButton(u"layoutButton"_s))
    , m_role(makeButton(u"roleButton"_s))
{
    setObjectName(u"navRail"_s);
    Theme::setRole(this, "rail");
    const auto& t = theme.tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.grid, t.gap, t.grid, t.gap);
    column->setSpacing(t.grid);
    for (int page = 0; page < pageKinds; ++page) {
        QToolButton* button = makeButton(QLatin1StringView(buttonNames[page]));
        button->setCheckable(true);
        m_buttons->addButton(button, page);
        column->addWidget(button);
    }
    setVillageShown(false);
    column->addStretch(1);
    column->addWidget(m_role);
    column->addWidget(m_layout);
    m_role->hide();
    connect(m_role, &QToolButton::clicked, this, &NavigationRail::roleRequested);
    m_layout->setPopupMode(QToolButton::InstantPopup);
    QSizePolicy always = m_layout->sizePolicy();
    always.setRetainSizeWhenHidden(true); // the rail is as wide on pages without panes, and nothing jumps
    m_layout->setSizePolicy(always);
    m_layout->hide();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int page) { Q_EMIT pageChosen(PageKind(page)); });
    connect(&m_theme, &Theme::changed, this, &NavigationRail::restyle);
    retranslate();
    restyle();
}

QToolButton* NavigationRail::makeButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Theme::setRole(button, "nav");
    return button;
}

void NavigationRail::setPage(PageKind page)
{
    m_buttons->button(int(page))->setChecked(true);
}

void NavigationRail::setLayoutMenu(QMenu* menu)
{
    m_layout->setMenu(menu);
    m_layout->setVisible(menu);
}

void NavigationRail::setRole(const QString& role)
{
    m_role->setText(role);
    m_role->setVisible(!role.isEmpty());
}

void NavigationRail::setVillageShown(bool shown)
{
    m_buttons->button(int(PageKind::Village))->setVisible(shown);
}

QWidget* NavigationRail::chosenButton() const
{
    return m_buttons->checkedButton();
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NavigationRail::restyle()
{
    const auto& t = m_theme.tokens();
    const auto dress = [&t](QToolButton* button, const QString& icon) {
        button->setIcon(themedIcon(icon, t.text));
        button->setIconSize(QSize(t.iconSize, t.iconSize));
        button->setMinimumSize(t.railWidth - 2 * t.grid, t.liveHeight);
    };
    for (int page = 0; page < pageKinds; ++page)
        dress(static_cast<QToolButton*>(m_buttons->button(page)), QLatin1StringView(iconNames[page]));
    dress(m_layout, u"layout"_s);
    dress(m_role, u"buyer"_s);
}

void NavigationRail::retranslate()
{
    const QString words[] = {tr("Show"), tr("Stock"), tr("Orders"), tr("Setup"), tr("Village")};
    for (int page = 0; page < pageKinds; ++page) {
        m_buttons->button(page)->setText(words[page]);
        m_buttons->button(page)->setToolTip(tr("%1 (Ctrl+%2)").arg(words[page]).arg(page + 1));
    }
    m_role->setToolTip(tr("Who is at the console (Ctrl+Shift+L)"));
    m_layout->setText(tr("Layout"));
    m_layout->setToolTip(tr("How the panes of this page stand"));
}

} // namespace kaibang
