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

int pictureSide(const ThemeTokens& t)
{
    return t.pictureRowHeight - 2 * t.gap;
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

// Place or state sign, then the picture, in leadWidth().
void RunOrderDelegate::paintLead(QPainter& painter, const QRect& area, const QModelIndex& index) const
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
    const int side = pictureSide(t);
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

bool isPast(const QModelIndex& index)
{
    return stateOf(index) == RunItemState::Parked || stateOf(index) == RunItemState::Shown;
}

} // namespace

int RunOrderDelegate::timerWidth(const QModelIndex& index) const
{
    const QString timer = index.data(RunOrderModel::TimerRole).toString();
    const auto& t = m_theme.tokens();
    return timer.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextRole::Base)).horizontalAdvance(timer) + t.gap;
}

int RunOrderDelegate::leadWidth() const
{
    const auto& t = m_theme.tokens();
    return t.iconSize + t.grid + t.gap + pictureSide(t) + t.gap + t.grid;
}

TwoLines RunOrderDelegate::shownName(const QModelIndex& index, int width) const
{
    const QString name = index.data(RunOrderModel::NameRole).toString();
    const int room = width - m_theme.tokens().gap - m_theme.tokens().padding - leadWidth();
    const int first = room - timerWidth(index);
    if (QFontMetrics(m_theme.font(TextRole::RowTitle)).horizontalAdvance(name) <= first)
        return {name, {}};
    return inTwoLines(name, m_theme.font(TextRole::Title), first, room);
}

QRect RunOrderDelegate::lowerPart(const QRect& words, bool hasTwoLines) const
{
    const auto& t = m_theme.tokens();
    const int small = QFontMetrics(m_theme.font(TextRole::Muted)).height() + t.barHeight;
    const int top = hasTwoLines ? words.bottom() + 1 - small : words.center().y() + t.grid;
    return {words.left(), top, words.width(), hasTwoLines ? small : small + t.grid};
}

void RunOrderDelegate::paintName(QPainter& painter, const QRect& words, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    const TwoLines name = shownName(index, words.width() + leadWidth() + t.gap + t.padding);
    const bool hasTwoLines = !name.second.isEmpty();
    const QFont usual = m_theme.font(TextRole::RowTitle);
    const bool isUsual = QFontMetrics(usual).horizontalAdvance(name.first) <= words.width() - timerWidth(index);
    painter.setFont(isUsual && !hasTwoLines ? usual : m_theme.font(TextRole::Title));
    painter.setPen(isPast(index) ? t.muted : t.text);
    QRect line(words.left(), words.top() + t.grid, words.width(), words.height() / 2 - t.grid);
    if (hasTwoLines) {
        const int height = painter.fontMetrics().lineSpacing();
        line = QRect(words.left(), lowerPart(words, true).top() + t.grid / 2 - 2 * height, words.width(), height);
        painter.drawText(line.translated(0, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name.second);
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name.first);
    painter.setFont(m_theme.font(TextRole::Base));
    painter.setPen(stateOf(index) == RunItemState::OnAir ? t.accent : t.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                     index.data(RunOrderModel::TimerRole).toString());
}

void RunOrderDelegate::paintPrice(QPainter& painter, const QRect& low, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    const QString flash = index.data(RunOrderModel::FlashRole).toString();
    painter.setFont(m_theme.font(flash.isEmpty() ? TextRole::Base : TextRole::Muted));
    painter.setPen(!flash.isEmpty() ? t.claim : isPast(index) ? t.muted : t.text);
    if (!flash.isEmpty())
        painter.drawPixmap(
            low.left(), low.top(),
            themedPixmap(u"flash"_s, t.claim, t.iconSize - t.grid, painter.device()->devicePixelRatioF()));
    const QRect room = low.adjusted(flash.isEmpty() ? 0 : t.iconSize, 0, 0, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(priceText(index, flash), Qt::ElideRight, room.width()));
}

void RunOrderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, stateOf(index) == RunItemState::OnAir);
    const QRect area = option.rect.adjusted(t.gap, t.grid, -t.padding, -t.grid);
    paintLead(*painter, area, index);
    const QRect words = area.adjusted(leadWidth(), 0, 0, 0);
    paintName(*painter, words, index);
    const QRect low = lowerPart(words, !shownName(index, option.rect.width()).second.isEmpty());
    // The price is never cut; in large letters the bar gives way to it.
    const int priceWidth =
        QFontMetrics(m_theme.font(TextRole::Base)).horizontalAdvance(index.data(RunOrderModel::PriceRole).toString());
    const int stockWidth = qMin(low.width() - qMin(priceWidth + 2 * t.gap, low.width() * 2 / 3),
                                QFontMetrics(m_theme.font(TextRole::Muted)).averageCharWidth() * 15);
    paintPrice(*painter, low.adjusted(0, 0, -stockWidth - t.gap, 0), index);
    paintStock(*painter, QRect(low.right() - stockWidth, low.top(), stockWidth, low.height()), index);
    painter->restore();
}

} // namespace kaibang
