// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_limits.h"

#include "money.h"
#include "wording.h"

#include <QLocale>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostPercent = 100'000;
constexpr qint64 mostWhole = 1'000'000;

Result<qint64> wholeNumber(const QString& text, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return Error{ErrorKind::Invalid, u"number"_s};
    return number;
}

Result<qint64> hundredths(QString text)
{
    text.replace(QLocale().decimalPoint(), u"."_s).remove(u'%');
    const QStringList parts = text.trimmed().split(u'.');
    if (parts.size() > 2 || (parts.size() == 2 && (parts.at(1).isEmpty() || parts.at(1).size() > 2)))
        return Error{ErrorKind::Invalid, u"share"_s};
    const auto whole = wholeNumber(parts.at(0), mostPercent);
    const auto part = parts.size() == 2 ? wholeNumber(parts.at(1).leftJustified(2, u'0'), 99) : Result<qint64>(0);
    if (!whole || !part)
        return Error{ErrorKind::Invalid, u"share"_s};
    return whole.value() * 100 + part.value();
}

} // namespace

QString limitToEdit(const VillageRule& rule, const QString& currency)
{
    switch (rule.rule) {
    case ExceptionRule::Unpaid:
    case ExceptionRule::Discount: {
        const qint64 rest = rule.limit % 100;
        QString text = QString::number(rule.limit / 100);
        if (rest != 0)
            text += QLocale().decimalPoint() + u"%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
        return text;
    }
    case ExceptionRule::BelowFloor:
    case ExceptionRule::Changed:
        return Wording::amountToEdit(rule.limit, currency);
    default:
        return QString::number(rule.limit);
    }
}

Result<qint64> limitFromText(ExceptionRule rule, const QString& text, const QString& currency)
{
    switch (rule) {
    case ExceptionRule::Unpaid:
    case ExceptionRule::Discount:
        return hundredths(text);
    case ExceptionRule::BelowFloor:
    case ExceptionRule::Changed: {
        const auto code = Currency::fromCode(currency);
        if (!code)
            return code.error();
        const auto money = Money::parse(text.trimmed(), code.value());
        if (!money)
            return money.error();
        if (money.value().minor() < 0)
            return Error{ErrorKind::Invalid, u"amount"_s};
        return money.value().minor();
    }
    default:
        return wholeNumber(text, mostWhole);
    }
}

} // namespace kaibang
