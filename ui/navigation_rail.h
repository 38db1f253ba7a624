// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace kaibang {

class Theme;

/// Village is last, so that the others keep their keys where a computer is no village desk.
enum class PageKind { Show, Stock, Orders, Setup, Village };
inline constexpr int pageKinds = 5;

/// The page called "show", "stock", "orders", "setup" or "village" on a command line; Show for any other word.
[[nodiscard]] PageKind pageNamed(const QString& name);

/// The column at the left of the window: one button for each page and, at its foot, the layout of the page shown.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(Theme& theme, QWidget* parent = nullptr);

    void setPage(PageKind page);
    /// Whether there is a way to the village's desk; there is none at first.
    void setVillageShown(bool shown);
    /// The menu behind the button at the foot, borrowed; nullptr takes the button away.
    void setLayoutMenu(QMenu* menu);
    /// Who is at the console, on a button at the foot; an empty text takes the button away.
    void setRole(const QString& role);
    /// Where F6 comes to.
    [[nodiscard]] QWidget* chosenButton() const;

Q_SIGNALS:
    void pageChosen(kaibang::PageKind page);
    /// Another one wants the console.
    void roleRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const QString& name);
    void restyle();
    void retranslate();

    Theme& m_theme;
    QButtonGroup* m_buttons;
    QToolButton *m_layout, *m_role;
};

} // namespace kaibang
