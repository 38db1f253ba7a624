// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_choice.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kaibang {

void LanguageChoice::apply(const QString& language)
{
    const QString name = language.isEmpty() ? QLocale::system().name() : language;
    QLocale::setDefault(QLocale(name));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own words first: where both know a text, ours is asked first.
    if (m_qt.load(QLocale(name), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("kaibang_") + name.left(2), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace kaibang
