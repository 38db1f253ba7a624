// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_event.h"

#include "text.h"

namespace kaibang {

std::optional<qint64> quantityThousandths(QStringView quantity)
{
    const QString plain = normalizedWidth(quantity).trimmed();
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? plain : plain.left(point);
    QString fraction = point < 0 ? QString() : plain.mid(point + 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (whole.isEmpty() || whole.size() > 9 || fraction.size() > 3)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar digit : whole + fraction.leftJustified(3, QLatin1Char('0'))) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

QString quantityText(qint64 thousandths)
{
    QString text = QString::number(thousandths / 1000);
    const qint64 rest = thousandths % 1000;
    if (rest != 0)
        text += QLatin1Char('.') + QString::number(1000 + rest).mid(1);
    while (rest != 0 && text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

std::optional<qint64> wholeUnits(QStringView quantity)
{
    const auto thousandths = quantityThousandths(quantity);
    if (!thousandths || *thousandths % 1000 != 0)
        return std::nullopt;
    return *thousandths / 1000;
}

} // namespace kaibang
