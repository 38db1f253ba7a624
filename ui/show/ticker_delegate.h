// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace kaibang {

class Theme;

/// Paints one row of the order ticker. Laying text out costs more than drawing it, so layouts are kept by row, revision
/// and width; only the age is laid out anew.
class TickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TickerDelegate(Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Layouts made since construction.
    [[nodiscard]] int layouts() const { return m_made; }

private:
    struct Layout
    {
        QStaticText alias, items, amount, state, source;
        int aliasWidth = 0, amountWidth = 0, sourceWidth = 0;
        QString icon;
        QColor colour;
    };

    const Layout& layoutOf(const QModelIndex& index, int width) const;
    [[nodiscard]] QColor colourOf(const QModelIndex& index) const;

    Theme& m_theme;
    mutable QCache<QByteArray, Layout> m_layouts;
    mutable int m_made = 0;
};

} // namespace kaibang
