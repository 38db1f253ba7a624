// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masked_name.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace kaibang {

// The rule is the ledger's (domain/text.h); this room knows nothing of the ledger, and keeps the promise by itself.
MaskedName MaskedName::ofName(QStringView displayName)
{
    const QString name = displayName.trimmed().toString();
    if (name.isEmpty())
        return MaskedName(QStringLiteral("***"));
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, name);
    const qsizetype first = graphemes.toNextBoundary();
    if (first < 0 || first >= name.size())
        return MaskedName(name + QStringLiteral("**"));
    const bool isMasked = name == QLatin1String("***") || name.mid(first) == QLatin1String("**");
    if (isMasked)
        return MaskedName(name);
    graphemes.toEnd();
    const qsizetype last = graphemes.toPreviousBoundary();
    return MaskedName(name.left(first) + QStringLiteral("***") + name.mid(last));
}

MaskedName MaskedName::ofOrder(QStringView orderId, int digits)
{
    return MaskedName(QLatin1Char('#') + orderId.right(std::clamp(digits, 1, 6)).toString().toUpper());
}

} // namespace kaibang
