// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "json_digits.h"

#include <QFile>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace kaibang::market_samples {

inline const Instant now{1'800'000'000'000};

inline QJsonObject sample(const char* name)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    const QJsonObject object = jsonWithDigits(file.readAll()).object();
    EXPECT_FALSE(object.isEmpty()) << name;
    return object;
}

inline std::optional<Instant> at(const char* iso)
{
    return Instant::fromIso(QString::fromLatin1(iso));
}

inline QJsonObject with(QJsonObject object, const char* name, const QJsonValue& value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

} // namespace kaibang::market_samples
