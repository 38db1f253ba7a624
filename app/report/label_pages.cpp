// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_pages.h"

#include "money.h"

#include <algorithm>

namespace kaibang {

namespace {

using Weight = MmPainter::Weight;
using Fit = MmPainter::Fit;

constexpr qreal margin = 2;    // mm that label printers do not reach
constexpr qreal codeSide = 20; // mm on a small label
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter, centre = Qt::AlignCenter;

QString priceText(qint64 minor, const QString& currency, const ReportWords& words)
{
    const auto known = Currency::fromCode(currency);
    if (!known)
        return {};
    const ReportColumn column{QStringLiteral("price"), ColumnKind::Money, ColumnTotal::None};
    return localText(Money(minor, known.value()), column, QTimeZone::utc(), words) + QLatin1Char(' ') + currency;
}

// The right half of a small label: the code, and what it says for eyes.
void drawCode(MmPainter& page, const QString& code)
{
    const qreal x = smallLabelSize.width() - margin - codeSide;
    page.code({x, margin, codeSide, codeSide}, code);
    page.text({x, margin + codeSide, codeSide, 4.5}, code, 3.4, centre, Weight::Bold, Fit::Shrink);
}

struct SmallWords
{
    QString big, second, third, small;
};

PrintPage smallLabel(const SmallWords& words, const QString& code)
{
    return {smallLabelSize, [words, code](MmPainter& page) {
                const qreal wide = smallLabelSize.width() - 2 * margin - codeSide - 1;
                page.text({margin, margin, wide, 11}, words.big, 11, left, Weight::Bold, Fit::Shrink);
                page.text({margin, 13.5, wide, 5}, words.second, 4, left, Weight::Bold, Fit::Shrink);
                page.text({margin, 18.5, wide, 4.5}, words.third, 3.4, left, Weight::Plain, Fit::Shrink);
                page.text({margin, 24, smallLabelSize.width() - 2 * margin - codeSide, 4}, words.small, 2.6, left,
                          Weight::Plain, Fit::Shrink);
                drawCode(page, code);
            }};
}

QString countText(const ReportWords& words, qint64 units)
{
    return words.word(QStringLiteral("print.things")).arg(words.locale.toString(units));
}

void drawContents(MmPainter& page, const QList<BagItem>& items, qreal top, qreal bottom, const ReportWords& words)
{
    constexpr qreal row = 5;
    qreal y = top;
    qsizetype drawn = 0;
    for (const BagItem& item : items) {
        if (item.state != BagItemState::Wanted || item.kind == BagItemKind::Work)
            continue;
        if (y + 2 * row > bottom && drawn + 1 < items.size()) {
            page.text({6, y, 88, row}, QStringLiteral("…"), 3.6);
            return;
        }
        page.text({6, y, 12, row}, words.locale.toString(item.units) + QStringLiteral(" ×"), 3.6);
        page.text({18, y, 76, row}, item.title, 3.6);
        y += row;
        ++drawn;
    }
}

} // namespace

PrintPage bagLabel(const Bag& bag, const QString& showTitle, const ReportWords& words)
{
    return smallLabel({words.locale.toString(bag.number), bag.alias, countText(words, bag.things()), showTitle},
                      bag.code);
}

PrintPage pieceLabel(const Variant& piece, const QString& currency, const ReportWords& words)
{
    QStringList kind{piece.pieceGrade, piece.pieceSize};
    kind.removeAll(QString());
    return smallLabel(
        {piece.pieceNumber, kind.join(QStringLiteral(" · ")), priceText(piece.priceMinor, currency, words), {}},
        piece.code);
}

PrintPage parcelLabel(const Bag& bag, const QString& sender, const ParcelAddress& to, const ReportWords& words)
{
    return {parcelLabelSize, [=](MmPainter& page) {
                const qreal wide = parcelLabelSize.width() - 12;
                page.text({6, 5, wide, 6}, sender, 4.2, left, Weight::Bold);
                page.line({6, 12}, {94, 12}, 0.4);
                page.text({6, 14, 50, 18}, words.locale.toString(bag.number), 17, left, Weight::Bold, Fit::Shrink);
                page.text({56, 15, 38, 8}, bag.code, 5, Qt::AlignRight | Qt::AlignVCenter, Weight::Bold, Fit::Shrink);
                page.text({56, 23, 38, 7}, bag.alias, 5, Qt::AlignRight | Qt::AlignVCenter, Weight::Plain, Fit::Shrink);
                page.line({6, 34}, {94, 34}, 0.4);
                qreal y = 37;
                if (!to.isEmpty()) {
                    page.text({6, y, wide, 8}, to.receiver, 6, left, Weight::Bold, Fit::Shrink);
                    page.text({6, y + 8, wide, 7}, to.phone, 5, left, Weight::Bold, Fit::Shrink);
                    page.text({6, y + 16, wide, 22}, to.address, 4.6, Qt::AlignLeft | Qt::AlignTop, Weight::Plain,
                              Fit::Wrap);
                    page.line({6, 76}, {94, 76}, 0.4);
                    y = 79;
                }
                page.text({6, y, wide, 5}, countText(words, bag.things()), 3.8, left, Weight::Bold);
                drawContents(page, bag.items, y + 6, 110, words);
                page.line({6, 112}, {94, 112}, 0.4);
                const QString code = bag.tracking.isEmpty() ? bag.code : bag.tracking;
                page.code({6, 114, 32, 32}, code);
                page.text({42, 118, 52, 6}, bag.courier, 4.4, left, Weight::Bold, Fit::Shrink);
                page.text({42, 126, 52, 6}, code, 5, left, Weight::Bold, Fit::Shrink);
            }};
}

} // namespace kaibang
