// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command-line program: what the window does, without a window, on the same rooms.

#include "ctl_commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTranslator>
#include <sys/stat.h>

int main(int argc, char** argv)
{
    ::umask(077); // everything it writes is the user's alone
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaibangctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAIBANG_VERSION));
    const kaibang::ctl::Invocation invocation = kaibang::ctl::parse(app.arguments());
    QTranslator translator;
    if (translator.load(QStringLiteral("kaibang_") + invocation.language.left(2), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return kaibang::ctl::run(invocation);
}
