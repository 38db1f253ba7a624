// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command-line program: what the window does, without a window, on the same rooms.

#include "ctl_commands.h"
#include "no_core.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <sys/stat.h>

namespace {

// Fonts come with a window system; without one with the platform that paints into memory. Only PDF is worth its start.
std::unique_ptr<QCoreApplication> applicationFor(const kaibang::ctl::Invocation& invocation, int& argc, char** argv)
{
    if (!invocation.needsFonts())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    argc = 1; // the words of the command line are ours, not Qt's
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    kaibang::forbidCore();
    ::umask(077); // everything it writes is the user's alone
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const kaibang::ctl::Invocation invocation = kaibang::ctl::parse(words);
    const auto application = applicationFor(invocation, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaibangctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAIBANG_VERSION));
    QLocale::setDefault(QLocale(invocation.language));
    QTranslator translator;
    if (translator.load(QStringLiteral("kaibang_") + invocation.language.left(2), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return kaibang::ctl::run(invocation);
}
