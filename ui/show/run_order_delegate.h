// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "two_lines.h"

#include <QStyledItemDelegate>

namespace kaibang {

class Theme;

/// Paints one item of the run order: place, picture, name, price, what is left with a bar, and its time on air.
class RunOrderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RunOrderDelegate(Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The item's name as a row of `width` pixels shows it: in smaller letters, and then in two lines, where it is too
    /// long.
    [[nodiscard]] TwoLines shownName(const QModelIndex& index, int width) const;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool onAir) const;
    void paintLead(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QRect& words, const QModelIndex& index) const;
    void paintPrice(QPainter& painter, const QRect& low, const QModelIndex& index) const;
    void paintStock(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    [[nodiscard]] int leadWidth() const;
    [[nodiscard]] int timerWidth(const QModelIndex& index) const;
    /// Where the price and the stock stand below a name of one line or two.
    [[nodiscard]] QRect lowerPart(const QRect& words, bool hasTwoLines) const;

    Theme& m_theme;
};

} // namespace kaibang
