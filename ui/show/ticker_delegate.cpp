// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker_delegate.h"

#include "icons.h"
#include "theme.h"
#include "ticker_model.h"

#include <QPainter>
#include <QtMath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keptLayouts = 400; // some screens full

QStaticText laidOut(const QString& text, const QFont& font, int width)
{
    QStaticText made(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, font);
    return made;
}

} // namespace

TickerDelegate::TickerDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_layouts(keptLayouts)
{
    connect(&m_theme, &Theme::changed, this, [this] { m_layouts.clear(); });
}

QSize TickerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const auto& t = m_theme.tokens();
    return {t.pictureRowHeight * 4, t.pictureRowHeight};
}

QColor TickerDelegate::colourOf(const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    switch (TickerModel::Tone(index.data(TickerModel::ToneRole).toInt())) {
    case TickerModel::Tone::Paid:
        return t.paid;
    case TickerModel::Tone::Claim:
        return t.claim;
    case TickerModel::Tone::Refund:
        return t.refund;
    case TickerModel::Tone::Trouble:
        return t.live;
    case TickerModel::Tone::Plain:
        break;
    }
    return t.muted;
}

const TickerDelegate::Layout& TickerDelegate::layoutOf(const QModelIndex& index, int width) const
{
    QByteArray key = index.data(TickerModel::OrderRole).value<Uid>().bytes();
    const int kind = index.data(TickerModel::KindRole).toInt();
    if (key.isEmpty())
        key = index.data(TickerModel::AliasRole).toString().toUtf8() +
              index.data(TickerModel::AmountRole).toString().toUtf8();
    key += QByteArray::number(index.data(TickerModel::RevisionRole).toInt()) + '/' + QByteArray::number(width) + '/' +
           QByteArray::number(kind);
    if (const Layout* known = m_layouts.object(key))
        return *known;
    const auto& t = m_theme.tokens();
    const QFont title = m_theme.font(TextRole::RowTitle), base = m_theme.font(TextRole::Base);
    const QFont amount = m_theme.font(TextRole::Amount), muted = m_theme.font(TextRole::Muted);
    const QString amountText = index.data(TickerModel::AmountRole).toString();
    const QString aliasText = index.data(TickerModel::AliasRole).toString();
    const QString flags = index.data(TickerModel::FlagsRole).toString();
    const QString stateText = index.data(TickerModel::StateRole).toString();
    const QString sourceText = index.data(TickerModel::SourceRole).toString();
    auto* made = new Layout;
    made->amountWidth = qMin(width / 2, QFontMetrics(amount).horizontalAdvance(amountText) + t.grid);
    const int words = width - made->amountWidth - t.padding;
    made->aliasWidth = qMin(words, aliasText.isEmpty() ? 0 : QFontMetrics(title).horizontalAdvance(aliasText) + t.gap);
    made->amount = laidOut(amountText, amount, made->amountWidth);
    made->alias = laidOut(aliasText, title, words);
    made->items = laidOut(index.data(TickerModel::ItemsRole).toString(), base, qMax(0, words - made->aliasWidth));
    made->sourceWidth = qMin(width / 3, QFontMetrics(muted).horizontalAdvance(sourceText) + t.grid);
    made->source = laidOut(sourceText, muted, made->sourceWidth);
    made->state = laidOut(flags.isEmpty()       ? stateText
                          : stateText.isEmpty() ? flags
                                                : stateText + u" · "_s + flags,
                          muted, width / 2 - t.iconSize - t.gap);
    made->icon = index.data(TickerModel::StateIconRole).toString();
    made->colour = colourOf(index);
    ++m_made;
    m_layouts.insert(key, made);
    return *made;
}

void TickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = m_theme.tokens();
    const QRect row = option.rect;
    const bool isMember = index.data(TickerModel::KindRole).toInt() == int(TickerModel::RowKind::Member);
    const QRect area = row.adjusted(t.padding + (isMember ? t.padding : 0), t.grid, -t.padding, -t.grid);
    const Layout& layout = layoutOf(index, area.width());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, t.accentSoft);
    painter->fillRect(QRect(row.left() + t.padding, row.bottom(), row.width() - 2 * t.padding, 1), t.line);
    const QFontMetrics title(m_theme.font(TextRole::RowTitle)), base(m_theme.font(TextRole::Base));
    const QFontMetrics amount(m_theme.font(TextRole::Amount)), muted(m_theme.font(TextRole::Muted));
    const int baseline = area.top() + amount.ascent();
    painter->setPen(t.text);
    painter->setFont(m_theme.font(TextRole::RowTitle));
    painter->drawStaticText(area.left(), baseline - title.ascent(), layout.alias);
    painter->setFont(m_theme.font(TextRole::Base));
    painter->drawStaticText(area.left() + layout.aliasWidth, baseline - base.ascent(), layout.items);
    painter->setFont(m_theme.font(TextRole::Amount));
    painter->drawStaticText(area.right() - qCeil(layout.amount.size().width()) + 1, area.top(), layout.amount);
    const int low = area.bottom() - muted.height();
    const int icon = t.iconSize - t.grid;
    painter->drawPixmap(area.left(), low + (muted.height() - icon) / 2,
                        themedPixmap(layout.icon, layout.colour, icon, painter->device()->devicePixelRatioF()));
    painter->setFont(m_theme.font(TextRole::Muted));
    painter->setPen(layout.colour);
    painter->drawStaticText(area.left() + icon + t.grid, low, layout.state);
    painter->setPen(t.muted);
    const QString age = index.data(TickerModel::AgeRole).toString();
    const int ageWidth = muted.horizontalAdvance(age);
    painter->drawText(QPoint(area.right() - ageWidth + 1, low + muted.ascent()), age);
    painter->drawStaticText(area.right() - ageWidth - t.padding - layout.sourceWidth, low, layout.source);
    painter->restore();
}

} // namespace kaibang
