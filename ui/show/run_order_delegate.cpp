// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_order_delegate.h"

#include "icons.h"
#include "run_order_model.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fullShare = 1000;

RunItemState stateOf(const QModelIndex& index)
{
    return RunItemState(index.data(RunOrderModel::StateRole).toInt());
}

// Photos are cut to a square once and kept; reading a file for every repaint would make scrolling stutter.
QPixmap squarePicture(const QString& file, int side, qreal ratio)
{
    if (file.isEmpty())
        return {};
    const QString key = u"kaibang/photo/%1/%2/%3"_s.arg(file).arg(side).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const int pixels = qRound(side * ratio);
    const QPixmap whole =
        QPixmap(file).scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    picture = whole.copy((whole.width() - pixels) / 2, (whole.height() - pixels) / 2, pixels, pixels);
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace

RunOrderDelegate::RunOrderDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize RunOrderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const auto& t = m_theme.tokens();
    return {t.pictureRowHeight * 4, t.pictureRowHeight + 2 * t.grid};
}

void RunOrderDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool onAir) const
{
    const auto& t = m_theme.tokens();
    const QRect row = option.rect;
    if (onAir || option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(row, t.accentSoft);
    if (onAir)
        painter.fillRect(QRect(row.left(), row.top(), t.grid, row.height()), t.accent);
    painter.fillRect(QRect(row.left() + t.padding, row.bottom(), row.width() - 2 * t.padding, 1), t.line);
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(t.focus, t.focusWidth));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), t.radius / 2, t.radius / 2);
    }
}

// Place or state sign, then the picture. Returns where the words begin.
int RunOrderDelegate::paintLead(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRect sign(area.left(), area.top(), t.iconSize + t.grid, area.height());
    const RunItemState state = stateOf(index);
    if (state == RunItemState::Queued) {
        painter.setFont(m_theme.font(TextRole::Base));
        painter.setPen(t.muted);
        painter.drawText(sign, Qt::AlignCenter, index.data(RunOrderModel::NumberRole).toString());
    } else {
        const QString name = state == RunItemState::OnAir    ? u"play"_s
                             : state == RunItemState::Parked ? u"park"_s
                                                             : u"check"_s;
        const QPixmap icon = themedPixmap(name, state == RunItemState::OnAir ? t.accent : t.muted, t.iconSize, ratio);
        painter.drawPixmap(sign.center() - QPoint(t.iconSize / 2, t.iconSize / 2), icon);
    }
    const int side = t.pictureRowHeight - 2 * t.gap;
    const QRect frame(sign.right() + t.gap, area.center().y() - side / 2, side, side);
    const QPixmap picture = squarePicture(index.data(RunOrderModel::PictureRole).toString(), side, ratio);
    QPainterPath rounded;
    rounded.addRoundedRect(frame, t.radius / 2, t.radius / 2);
    painter.save();
    painter.setClipPath(rounded);
    painter.fillRect(frame, t.ground);
    if (!picture.isNull())
        painter.drawPixmap(frame.topLeft(), picture);
    else
        painter.drawPixmap(frame.center() - QPoint(t.iconSize / 2, t.iconSize / 2),
                           themedPixmap(u"product"_s, t.muted, t.iconSize, ratio));
    painter.restore();
    return frame.right() + t.gap + t.grid;
}

void RunOrderDelegate::paintStock(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    const auto level = RunOrderModel::StockLevel(index.data(RunOrderModel::LevelRole).toInt());
    const QString left = index.data(RunOrderModel::LeftTextRole).toString();
    const QString words = level == RunOrderModel::StockLevel::None  ? tr("sold out")
                          : level == RunOrderModel::StockLevel::Low ? tr("only %1 left").arg(left)
                                                                    : tr("%1 left").arg(left);
    const QColor colour = level == RunOrderModel::StockLevel::None  ? t.live
                          : level == RunOrderModel::StockLevel::Low ? t.claim
                                                                    : t.muted;
    painter.setFont(m_theme.font(TextRole::Muted));
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
    const QRect bar(area.left(), area.bottom() - t.barHeight, area.width(), t.barHeight);
    const int share = index.data(RunOrderModel::ShareRole).toInt();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, t.barHeight / 2, t.barHeight / 2);
    painter.setBrush(level == RunOrderModel::StockLevel::Enough ? t.accent : colour);
    if (share > 0)
        painter.drawRoundedRect(
            QRect(bar.left(), bar.top(), qMax(t.barHeight, bar.width() * share / fullShare), t.barHeight),
            t.barHeight / 2, t.barHeight / 2);
}

namespace {
QString priceText(const QModelIndex& index, const QString& flash)
{
    const QString price = index.data(RunOrderModel::PriceRole).toString();
    return flash.isEmpty() ? price : price + u"  "_s + flash.section(u" · "_s, 0, 0);
}
} // namespace

void RunOrderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    const RunItemState state = stateOf(index);
    const bool isPast = state == RunItemState::Parked || state == RunItemState::Shown;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, state == RunItemState::OnAir);
    const QRect area = option.rect.adjusted(t.gap, t.grid, -t.padding, -t.grid);
    const int textLeft = paintLead(*painter, area, index);
    const QFontMetrics small(m_theme.font(TextRole::Muted));
    const QString timer = index.data(RunOrderModel::TimerRole).toString();
    const int timerWidth =
        timer.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextRole::Base)).horizontalAdvance(timer) + t.gap;
    const int middle = area.center().y();
    const QRect top(textLeft, area.top() + t.grid, area.right() - textLeft + 1, middle - area.top() - t.grid);
    painter->setFont(m_theme.font(TextRole::RowTitle));
    painter->setPen(isPast ? t.muted : t.text);
    painter->drawText(top.adjusted(0, 0, -timerWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(RunOrderModel::NameRole).toString(), Qt::ElideMiddle,
                                                        top.width() - timerWidth));
    painter->setFont(m_theme.font(TextRole::Base));
    painter->setPen(state == RunItemState::OnAir ? t.accent : t.muted);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, timer);
    const QRect low(textLeft, middle + t.grid, top.width(), small.height() + t.grid + t.barHeight);
    // The price is never cut; in large letters the bar gives way to it.
    const int priceWidth =
        QFontMetrics(m_theme.font(TextRole::Base)).horizontalAdvance(index.data(RunOrderModel::PriceRole).toString());
    const int stockWidth =
        qMin(low.width() - qMin(priceWidth + 2 * t.gap, low.width() * 2 / 3), small.averageCharWidth() * 15);
    const QString flash = index.data(RunOrderModel::FlashRole).toString();
    painter->setPen(!flash.isEmpty() ? t.claim : isPast ? t.muted : t.text);
    if (!flash.isEmpty()) {
        painter->setFont(m_theme.font(TextRole::Muted));
        const QPixmap sign =
            themedPixmap(u"flash"_s, t.claim, t.iconSize - t.grid, painter->device()->devicePixelRatioF());
        painter->drawPixmap(low.left(), low.top(), sign);
    }
    const int flashLead = flash.isEmpty() ? 0 : t.iconSize;
    painter->drawText(low.adjusted(flashLead, 0, -stockWidth - t.gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(priceText(index, flash), Qt::ElideRight,
                                                        low.width() - stockWidth - t.gap - flashLead));
    paintStock(*painter, QRect(low.right() - stockWidth, low.top(), stockWidth, low.height()), index);
    painter->restore();
}

} // namespace kaibang
