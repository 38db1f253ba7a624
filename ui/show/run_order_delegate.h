// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool onAir) const;
    int paintLead(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintStock(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    Theme& m_theme;
};

} // namespace kaibang
