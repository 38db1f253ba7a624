// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "money.h"

#include <QJsonObject>
#include <QString>
#include <cstddef>
#include <optional>

namespace kaibang {

/// Reads amounts of one order and remembers the first field that is wrong, so that the caller checks once.
class AmountReader
{
public:
    explicit AmountReader(Currency currency)
        : m_currency(std::move(currency))
    {}

    /// Minor units; absent where nothing is told. Amounts are texts: a number has been through a double, unless the
    /// document was read by jsonWithDigits().
    [[nodiscard]] std::optional<qint64> amount(const QJsonObject& object, const char* name);
    [[nodiscard]] qint64 amountOr0(const QJsonObject& object, const char* name)
    {
        return amount(object, name).value_or(0);
    }
    /// Sums and products that do not fit are wrong as well, and 0.
    [[nodiscard]] qint64 plus(qint64 a, qint64 b);
    [[nodiscard]] qint64 times(qint64 amount, qint64 units);
    void fail(const char* name);
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    [[nodiscard]] QString rounded(const QString& text) const;

    Currency m_currency;
    QString m_wrong;
};

/// The row of a shop's table of states with this `word`; null for a word that is not in it.
template<typename Row, std::size_t Size>
[[nodiscard]] const Row* rowNamed(const Row (&table)[Size], const QString& word)
{
    for (const Row& row : table)
        if (word == QLatin1String(row.word))
            return &row;
    return nullptr;
}

/// A text without blanks at its ends; empty where it is none.
[[nodiscard]] QString jsonText(const QJsonObject& object, const char* name);
/// A quantity, without its sign, as decimal text. Where it is a number it is one of goods and not of money: three
/// decimals at most, which a double holds.
[[nodiscard]] QString jsonQuantity(const QJsonValue& value);
/// Seconds since 1970, as a number or as text; absent for 0 and for what is no time.
[[nodiscard]] std::optional<Instant> jsonSeconds(const QJsonObject& object, const char* name);
/// An id as text; empty when it is none. 64-bit numbers keep every digit.
[[nodiscard]] QString jsonId(const QJsonValue& value);

} // namespace kaibang
