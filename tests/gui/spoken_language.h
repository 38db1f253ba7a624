// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "test_theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gtest/gtest.h>

namespace kaibang {

/// The window's words, numbers and dates in a language ("zh_CN") and the light look with a text size, for as long as
/// this lives; then what other tests begin with.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const char* name, int textSizeSteps = 0)
    {
        const QString locale = QString::fromLatin1(name);
        EXPECT_TRUE(m_texts.load(QStringLiteral("kaibang_") + locale.left(2), QStringLiteral(KAIBANG_TEXTS)));
        QCoreApplication::installTranslator(&m_texts);
        QLocale::setDefault(QLocale(locale));
        testTheme().apply(ThemeMode::Light, textSizeSteps);
    }
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_texts);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        testTheme().apply(ThemeMode::System, 0);
    }
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

private:
    QTranslator m_texts;
};

} // namespace kaibang
