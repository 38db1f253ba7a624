// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include <QStringList>

namespace kaibang {

QString OpeningResult::gradesText() const
{
    QStringList words;
    for (const GradeCount& each : grades)
        words.append(QStringLiteral("%1 × %2").arg(each.grade).arg(each.pearls));
    return words.join(QStringLiteral(", "));
}

QString OpeningResult::sizeText() const
{
    return bestTenths ? QStringLiteral("%1.%2").arg(*bestTenths / 10).arg(*bestTenths % 10) : QString();
}

} // namespace kaibang
