// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_fields.h"

#include "json_digits.h"

#include <algorithm>
#include <cmath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

std::optional<qint64> AmountReader::amount(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return std::nullopt;
    const auto money = value.isString() ? Money::parse(rounded(plainDecimal(value.toString())), m_currency)
                                        : Result<Money>(Error{ErrorKind::Invalid, {}});
    if (!money) {
        fail(name);
        return std::nullopt;
    }
    return money.value().minor();
}

qint64 AmountReader::plus(qint64 a, qint64 b)
{
    const auto sum = checkedAdd(a, b);
    if (!sum)
        fail("sum");
    return sum.value_or(0);
}

qint64 AmountReader::times(qint64 amount, qint64 units)
{
    const auto product = checkedMultiply(amount, units);
    if (!product)
        fail("sum");
    return product.value_or(0);
}

void AmountReader::fail(const char* name)
{
    if (m_wrong.isEmpty())
        m_wrong = QLatin1String(name);
}

// Shops may be set to reckon with more digits than their currency has. Half away from zero, as the shop rounds.
QString AmountReader::rounded(const QString& text) const
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype end = point + 1 + m_currency.exponent();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    // What is cut off has to be digits: "1.299,00" is not 1.30.
    if (point < 0 || text.size() <= end || !std::all_of(text.begin() + end, text.end(), isDigit))
        return text;
    QString kept = text.left(m_currency.exponent() == 0 ? point : end);
    bool carry = text.at(end) >= u'5';
    for (qsizetype i = kept.size() - 1; carry && i >= 0; --i) {
        if (!kept.at(i).isDigit())
            continue;
        carry = kept.at(i) == u'9';
        kept[i] = carry ? QChar(u'0') : QChar(kept.at(i).unicode() + 1);
    }
    const auto first = std::find_if(kept.begin(), kept.end(), [](QChar c) { return c.isDigit(); });
    if (carry)
        kept.insert(first - kept.begin(), u'1');
    return kept;
}

QString jsonText(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().trimmed();
}

QString jsonQuantity(const QJsonValue& value)
{
    if (value.isString()) {
        QString text = value.toString().trimmed();
        return text.startsWith(u'-') ? text.sliced(1) : text;
    }
    QString text = QString::number(std::abs(value.toDouble()), 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::optional<Instant> jsonSeconds(const QJsonObject& object, const char* name)
{
    constexpr qint64 farAway = 100'000'000'000; // what is larger is milliseconds, or nonsense
    const qint64 seconds = jsonId(object.value(QLatin1String(name))).toLongLong();
    return seconds > 0 && seconds < farAway ? std::optional(Instant{seconds * 1000}) : std::nullopt;
}

QString jsonId(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    // Only a whole number gives the same answer to both; one that has lost digits is no id.
    const qint64 id = value.toInteger(-1);
    return id > -1 && id == value.toInteger(-2) ? QString::number(id) : QString();
}

} // namespace kaibang
