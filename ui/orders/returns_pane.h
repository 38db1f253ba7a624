// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods_return.h"
#include "page_part.h"

class QListWidget;
class QStackedWidget;
class QTabBar;

namespace kaibang {

class ReturnsDesk;

/// Goods that come back: what is expected, what waits to be looked at, and what was decided. Money is another matter;
/// here a person says what she has in her hands.
class ReturnsPane : public PagePart
{
    Q_OBJECT

public:
    ReturnsPane(ReturnsDesk& returns, Theme& theme, QWidget* parent = nullptr);
    void refresh();
    /// The lines of one order first, also when nobody has refunded anything.
    void openFor(const Uid& order);

Q_SIGNALS:
    /// So many lines are expected or wait to be looked at.
    void countChanged(int lines);
    void closed();

protected:
    void retranslate() override;

private:
    struct Awaited
    {
        OrderOut order;
        LineOut line;
    };
    QWidget* buildAwaited();
    QWidget* buildHere();
    QWidget* buildDone();
    void take(const ReturnsView& view);
    void fill();
    void fillAwaited();
    void showUnits();
    void noteAwaited(ReturnState state);
    void decide(ReturnState state);
    void takeBack(const GoodsReturn& goods);
    void told(const QString& text, const GoodsReturn& goods);

    ReturnsDesk& m_returns;
    ReturnsView m_view;
    OrderOut m_chosen; ///< an order that was opened here
    QList<Awaited> m_awaited;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QListWidget *m_awaitedList, *m_hereList, *m_doneList;
    QLabel *m_awaitedEmpty, *m_hereEmpty, *m_doneEmpty;
    QLineEdit *m_units, *m_note, *m_hereNote;
    QList<QPushButton*> m_awaitedButtons, m_hereButtons;
    QPushButton* m_undo = nullptr;
};

} // namespace kaibang
