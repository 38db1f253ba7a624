// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include "text.h"

#include <QList>
#include <algorithm>
#include <numeric>

namespace kaibang {

namespace {

__extension__ using Wide = __int128; // products of two 64-bit amounts

int exponentOf(QStringView code)
{
    for (const auto* zero : {u"JPY", u"CLP", u"KRW", u"VND", u"PYG", u"ISK"})
        if (code == QStringView(zero))
            return 0;
    for (const auto* three : {u"KWD", u"BHD", u"TND", u"OMR", u"JOD"})
        if (code == QStringView(three))
            return 3;
    return 2;
}

// Keeps what carries the number: sign, digits, separators. Currency signs and words around it are dropped.
QString numberPart(QStringView text)
{
    QString plain = normalizedWidth(text).trimmed();
    for (const QString& word :
         {QStringLiteral("元"), QStringLiteral("¥"), QStringLiteral("￥"), QStringLiteral("$"), QStringLiteral("CNY"),
          QStringLiteral("MXN"), QStringLiteral("USD"), QStringLiteral(" "), QStringLiteral("\u00a0")})
        plain.remove(word);
    return plain;
}

} // namespace

std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

std::optional<qint64> checkedMultiply(qint64 a, qint64 b)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return std::nullopt;
    return product;
}

Result<Currency> Currency::fromCode(QStringView code)
{
    const bool letters = code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) {
                             return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
                         });
    if (!letters)
        return Error{ErrorKind::Invalid, QStringLiteral("currency code")};
    Currency currency;
    currency.m_code = code.toString();
    currency.m_exponent = exponentOf(code);
    return currency;
}

Result<Money> Money::parse(QStringView text, const Currency& currency)
{
    QString number = numberPart(text);
    bool negative = false;
    if (number.startsWith(QLatin1Char('-')) || number.startsWith(QLatin1Char('+'))) {
        negative = number.front() == QLatin1Char('-');
        number.remove(0, 1);
    }
    const qsizetype point = number.lastIndexOf(QLatin1Char('.'));
    QString whole = point < 0 ? number : number.left(point);
    QString fraction = point < 0 ? QString() : number.mid(point + 1);
    // Commas group thousands: "1,299.00". Anything else with a comma ("12,5") is ambiguous and refused.
    const QStringList groups = whole.split(QLatin1Char(','));
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups.at(i).size() != 3)
            return Error{ErrorKind::Invalid, QStringLiteral("grouping of digits")};
    whole.remove(QLatin1Char(','));
    while (fraction.size() > currency.exponent() && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (whole.isEmpty() || fraction.size() > currency.exponent() || (point >= 0 && number.size() == point + 1))
        return Error{ErrorKind::Invalid, QStringLiteral("amount")};
    fraction = fraction.leftJustified(currency.exponent(), QLatin1Char('0'));
    qint64 minor = 0;
    for (const QChar digit : whole + fraction) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return Error{ErrorKind::Invalid, QStringLiteral("amount")};
        const auto shifted = checkedMultiply(minor, 10);
        const auto sum = shifted ? checkedAdd(*shifted, digit.unicode() - u'0') : std::nullopt;
        if (!sum)
            return Error{ErrorKind::OutOfRange, QStringLiteral("amount")};
        minor = *sum;
    }
    return Money(negative ? -minor : minor, currency);
}

QString Money::toPlainText() const
{
    const int exponent = m_currency.exponent();
    QString digits = QString::number(m_minor);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(exponent + 1, QLatin1Char('0'));
    if (exponent > 0)
        digits.insert(digits.size() - exponent, QLatin1Char('.'));
    return negative ? QLatin1Char('-') + digits : digits;
}

Result<Money> Money::plus(const Money& other) const
{
    if (m_currency != other.m_currency)
        return Error{ErrorKind::CurrencyMixed, m_currency.code() + QLatin1Char('+') + other.m_currency.code()};
    const auto sum = checkedAdd(m_minor, other.m_minor);
    if (!sum)
        return Error{ErrorKind::OutOfRange, QStringLiteral("sum")};
    return Money(*sum, m_currency);
}

Result<Money> Money::times(qint64 count) const
{
    const auto product = checkedMultiply(m_minor, count);
    if (!product)
        return Error{ErrorKind::OutOfRange, QStringLiteral("product")};
    return Money(*product, m_currency);
}

QList<qint64> splitByLargestRemainder(qint64 total, const QList<qint64>& weights)
{
    QList<qint64> parts(weights.size(), 0);
    if (weights.isEmpty())
        return parts;
    Wide sum = 0;
    for (const qint64 weight : weights)
        sum += weight;
    if (sum == 0) {
        parts[0] = total;
        return parts;
    }
    QList<Wide> remainders(weights.size(), 0);
    qint64 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Wide share = static_cast<Wide>(total) * weights.at(i);
        parts[i] = static_cast<qint64>(share / sum);
        remainders[i] = share % sum;
        given += parts.at(i);
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    const bool negative = total < 0;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return negative ? remainders.at(a) < remainders.at(b) : remainders.at(a) > remainders.at(b);
    });
    const qint64 step = negative ? -1 : 1;
    for (qsizetype i = 0; given != total; ++i, given += step)
        parts[order.at(i % order.size())] += step;
    return parts;
}

} // namespace kaibang
