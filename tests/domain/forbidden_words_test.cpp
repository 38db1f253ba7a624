// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forbidden_words.h"

#include <gtest/gtest.h>

using namespace kaibang;

namespace {

QStringList found(const QString& text, const QStringList& words)
{
    QStringList all;
    for (const TextSpan& span : forbiddenSpans(text, words))
        all.append(text.mid(span.start, span.length));
    return all;
}

} // namespace

TEST(ForbiddenWords, FindsThemInRunningChinese)
{
    const QStringList words = defaultForbiddenWords(QStringLiteral("zh_CN"));
    EXPECT_EQ(found(QStringLiteral("这是顶级珍珠，全网第一，１００％天然"), words),
              (QStringList{QStringLiteral("顶级"), QStringLiteral("第一"), QStringLiteral("１００％")}));
    EXPECT_TRUE(found(QStringLiteral("淡水珍珠，八毫米，微瑕"), words).isEmpty());
}

TEST(ForbiddenWords, TakesLatinWordsWholeWhateverTheirCase)
{
    const QStringList words = defaultForbiddenWords(QStringLiteral("es_MX"));
    EXPECT_EQ(found(QStringLiteral("CURA todo; está curado"), words), QStringList{QStringLiteral("CURA")});
    EXPECT_EQ(found(QStringLiteral("Es El Mejor collar"), words), QStringList{QStringLiteral("El Mejor")});
    EXPECT_TRUE(found(QStringLiteral("procura venir"), words).isEmpty());
}

TEST(ForbiddenWords, LongestWordWinsWhereTwoBeginTogether)
{
    const QStringList words{QStringLiteral("最"), QStringLiteral("最好")};
    EXPECT_EQ(found(QStringLiteral("最好的"), words), QStringList{QStringLiteral("最好")});
    EXPECT_TRUE(forbiddenSpans({}, words).isEmpty());
    EXPECT_TRUE(forbiddenSpans(QStringLiteral("abc"), {QString(), QStringLiteral("  ")}).isEmpty());
}
