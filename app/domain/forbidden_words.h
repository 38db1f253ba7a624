// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kaibang {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// Words a seller had better not say, to begin with; the household changes them. For China the superlatives that
/// article 9 of the Advertising Law of 2015 names, and promises of value; elsewhere promises of a cure or of a
/// guarantee.
[[nodiscard]] QStringList defaultForbiddenWords(const QString& language);

/// Where `text` has one of `words`, without overlaps, in order. Case and full-width forms do not matter; a word of
/// Latin letters is found as a whole word only ("cura" is not found in "curado").
[[nodiscard]] QList<TextSpan> forbiddenSpans(const QString& text, const QStringList& words);

} // namespace kaibang
