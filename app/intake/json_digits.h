// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonDocument>
#include <QString>

namespace kaibang {

/// A JSON document whose numbers are texts of the very digits that were sent, so that neither an amount nor a 64-bit id
/// goes through a double. Null where the bytes are no JSON, its numbers taken strictly.
[[nodiscard]] QJsonDocument jsonWithDigits(QByteArrayView json);

/// "1.25E2" as "125": some programs write large or small amounts with an exponent. Other text comes back as it is, and
/// so does a number with more than 30 digits.
[[nodiscard]] QString plainDecimal(const QString& text);

} // namespace kaibang
