// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "money.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace kaibang {

/// Reads amounts of one order and remembers the first field that is wrong, so that the caller checks once.
class WooReader
{
public:
    explicit WooReader(Currency currency)
        : m_currency(std::move(currency))
    {}

    /// Minor units; absent where nothing is told. Amounts are texts: a number has been through a double.
    [[nodiscard]] std::optional<qint64> amount(const QJsonObject& object, const char* name);
    [[nodiscard]] qint64 amountOr0(const QJsonObject& object, const char* name)
    {
        return amount(object, name).value_or(0);
    }
    void fail(const char* name);
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    [[nodiscard]] QString rounded(const QString& text) const;

    Currency m_currency;
    QString m_wrong;
};

/// An instant of a field in GMT, which is written without a zone.
[[nodiscard]] std::optional<Instant> wooGmt(const QJsonObject& object, const char* name);
/// A text without blanks at its ends; empty where it is none.
[[nodiscard]] QString wooText(const QJsonObject& object, const char* name);
/// A quantity, without its sign, as decimal text. It is a number there, of goods and not of money: three decimals at
/// most, which a double holds.
[[nodiscard]] QString wooQuantity(const QJsonValue& value);
/// An id as text; empty when it is none. 64-bit numbers keep every digit.
[[nodiscard]] QString wooId(const QJsonValue& value);

} // namespace kaibang
