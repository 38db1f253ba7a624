// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <compare>

namespace kaibang {

/// An ISO 4217 currency: three upper-case letters and the number of digits behind the point (0 to 3).
class Currency
{
public:
    Currency() = default;
    /// Known exponents are built in (JPY, CLP, KRW 0; KWD, BHD, TND 3; others 2). Invalid for anything but three A-Z.
    static Result<Currency> fromCode(QStringView code);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] int exponent() const { return m_exponent; }
    [[nodiscard]] bool isValid() const { return !m_code.isEmpty(); }
    bool operator==(const Currency&) const = default;

private:
    QString m_code;
    int m_exponent = 2;
};

/// An amount in minor units (fen, centavos) of one currency. Exact: no floating point anywhere.
class Money
{
public:
    Money() = default;
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(std::move(currency))
    {}

    /// Reads decimal text as files and people write it: "1,299.00", "¥38.9", "0.48元", "-215.50", full-width digits.
    /// More digits behind the point than the currency has are an error unless they are zeros.
    static Result<Money> parse(QStringView text, const Currency& currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const Currency& currency() const { return m_currency; }
    /// Digits and a point only, for files: "1299.00".
    [[nodiscard]] QString toPlainText() const;

    /// CurrencyMixed or OutOfRange.
    [[nodiscard]] Result<Money> plus(const Money& other) const;
    [[nodiscard]] Result<Money> times(qint64 count) const;
    bool operator==(const Money&) const = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// Splits `total` over `weights` so that the parts add up exactly (largest remainder; ties to the earlier part).
/// All-zero weights put everything on the first part. Empty weights give an empty list.
[[nodiscard]] QList<qint64> splitByLargestRemainder(qint64 total, const QList<qint64>& weights);

/// Checked sums for minor units; nullopt on overflow.
[[nodiscard]] std::optional<qint64> checkedAdd(qint64 a, qint64 b);
[[nodiscard]] std::optional<qint64> checkedMultiply(qint64 a, qint64 b);

} // namespace kaibang
