// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evening_tiles.h"

#include "evening_model.h"
#include "icons.h"
#include "village_wording.h"
#include "wording.h"

#include <QPainter>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tileLetters = 18;

QColor inkOf(const EveningRow& row, const ThemeTokens& t)
{
    if (row.exceptions > row.acknowledged)
        return t.claim;
    return row.attendance == Attendance::Missing ? t.muted : t.paid;
}

} // namespace

TileDelegate::TileDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const ThemeTokens& t = m_theme.tokens();
    const QFontMetrics base(m_theme.font(TextRole::Base));
    const QFontMetrics muted(m_theme.font(TextRole::Muted));
    return {base.averageCharWidth() * tileLetters + 2 * t.padding,
            base.height() + 2 * muted.height() + 2 * t.gap + t.grid * 2};
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const EveningModel*>(index.model());
    const EveningRow* row = model->row(index);
    if (!row)
        return;
    const ThemeTokens& t = m_theme.tokens();
    const bool waits = row->exceptions > row->acknowledged;
    const bool isChosen = option.state & QStyle::State_Selected;
    const QColor ink = inkOf(*row, t);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF tile = QRectF(option.rect).adjusted(t.grid, t.grid, -t.grid, -t.grid);
    // A household that is missing has a broken frame, one that waits for a person a thick one: seen in grey, too.
    QPen frame(waits ? ink : t.line, waits ? t.focusWidth : 1);
    if (row->attendance == Attendance::Missing)
        frame = QPen(t.muted, 1, Qt::DashLine);
    if (isChosen)
        frame = QPen(t.focus, t.focusWidth);
    painter->setPen(frame);
    painter->setBrush(isChosen ? t.accentSoft : t.surface);
    painter->drawRoundedRect(tile, t.radius, t.radius);
    const QRectF inside = tile.adjusted(t.gap, t.grid, -t.gap, -t.grid);
    const qreal base = QFontMetricsF(m_theme.font(TextRole::Base)).height();
    const qreal small = QFontMetricsF(m_theme.font(TextRole::Muted)).height();
    const auto line = [&](qreal top, qreal left, const QString& words, TextRole role, const QColor& colour) {
        const QFont font = m_theme.font(role);
        painter->setFont(font);
        painter->setPen(colour);
        const QRectF box(inside.left() + left, top, inside.width() - left, QFontMetricsF(font).height());
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
    };
    line(inside.top(), 0, row->name, TextRole::Base, t.text);
    const int mark = m_theme.font(TextRole::Muted).pixelSize() + t.focusWidth;
    painter->drawPixmap(
        QPointF(inside.left(), inside.top() + base),
        themedPixmap(VillageWording::rowStateIcon(*row), ink, mark, painter->device()->devicePixelRatioF()));
    line(inside.top() + base, mark + t.grid, VillageWording::rowStateText(*row), TextRole::Muted, ink);
    if (row->attendance != Attendance::Missing && !row->currency.isEmpty())
        line(inside.top() + base + small, 0, Wording::money(row->netMinor(), row->currency), TextRole::Muted, t.muted);
    painter->restore();
}

EveningTiles::EveningTiles(EveningModel& model, Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"eveningTiles"_s);
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new TileDelegate(theme, this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &EveningTiles::hideFurtherCurrencies);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &EveningTiles::hideFurtherCurrencies);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

// A household that sold in two currencies is one house.
void EveningTiles::hideFurtherCurrencies()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHidden(row, !m_model.row(m_model.index(row, 0))->isFirst);
}

} // namespace kaibang
