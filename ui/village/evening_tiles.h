// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace kaibang {

class EveningModel;

/// Paints one household as a tile: name, state with its icon, net. What needs a person has a frame and a word, not a
/// colour alone. The theme is borrowed.
class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TileDelegate(Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme& m_theme;
};

/// The households of an evening as tiles, in the order of the table, beside each other as the window is wide: the
/// village at a glance. Arrows go from tile to tile. GUI thread.
class EveningTiles : public QListView
{
    Q_OBJECT

public:
    EveningTiles(EveningModel& model, Theme& theme, QWidget* parent = nullptr);

private:
    void hideFurtherCurrencies();

    EveningModel& m_model;
};

} // namespace kaibang
