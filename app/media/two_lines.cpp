// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "two_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace kaibang {

namespace {

// What parts a name from its variant says nothing at the edge of a line.
QString withoutEdges(QString line)
{
    const auto isEdge = [](QChar each) { return each.isSpace() || each == QChar(0x00B7); };
    while (!line.isEmpty() && isEdge(line.front()))
        line.remove(0, 1);
    while (!line.isEmpty() && isEdge(line.back()))
        line.chop(1);
    return line;
}

} // namespace

TwoLines inTwoLines(const QString& text, const QFont& font, int firstWidth, int secondWidth)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= firstWidth)
        return {text, {}};
    // Where a name ends and its variant begins is the best place.
    const qsizetype variant = text.lastIndexOf(QStringLiteral(" · "));
    if (variant > 0 && metrics.horizontalAdvance(text.left(variant)) <= firstWidth &&
        metrics.horizontalAdvance(text.mid(variant + 3)) <= secondWidth)
        return {text.left(variant), text.mid(variant + 3)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(firstWidth);
    const int broken = line.textLength();
    layout.endLayout();
    return {withoutEdges(text.left(broken)),
            metrics.elidedText(withoutEdges(text.mid(broken)), Qt::ElideMiddle, secondWidth)};
}

} // namespace kaibang
