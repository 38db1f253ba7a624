// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kaibang {

/// One thing that is followed in a chart. A value that nobody knows is absent and leaves a gap.
struct ChartSeries
{
    QString name;
    QList<std::optional<qint64>> values; ///< one for each label
    QStringList texts;                   ///< the same as a person reads them, with their unit
    bool operator==(const ChartSeries&) const = default;
};

/// What a chart shows. The table beside it has every row; a chart has as many as can be told apart.
struct ChartData
{
    enum class Form {
        Bars, ///< lying, one below the other: names may be long
        Lines ///< over time
    };
    Form form = Form::Bars;
    QString title;      ///< what the values are, with their unit: "Paid, CNY"
    QStringList labels; ///< "3 Nov", "AAA 9–10 mm"
    QList<ChartSeries> series;
    int decimals = 0; ///< the values are in units of 10^-decimals
    bool operator==(const ChartData&) const = default;

    [[nodiscard]] bool isEmpty() const { return labels.isEmpty() || series.isEmpty(); }
};

} // namespace kaibang
