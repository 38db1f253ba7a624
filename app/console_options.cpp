// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>

namespace kaibang {

namespace {

constexpr int wrongUsage = 2;

// What an option accepts, where that can be listed.
const std::pair<QLatin1String, QLatin1String> choices[]{
    {QLatin1String("lang"), QLatin1String("zh_CN es_MX en")},
    {QLatin1String("page"), QLatin1String("show stock orders village setup")},
    {QLatin1String("theme"), QLatin1String("light dark")}};

[[noreturn]] void leave(const QString& why)
{
    std::fputs(QStringLiteral("kaibang: %1\nkaibang --help lists the options.\n").arg(why).toUtf8().constData(),
               stderr);
    std::exit(wrongUsage);
}

} // namespace

ConsoleOptions readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const auto add = [&parser](const char* name, const char* about, const char* value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), QLatin1String(about), QLatin1String(value)));
    };
    add("ledger", "Open this ledger.", "file");
    add("lang", "Speak this language: zh_CN, es_MX or en.", "language");
    parser.addOption(QCommandLineOption(QStringLiteral("demo"),
                                        QStringLiteral("Open the sample household with its rehearsal crowd.")));
    add("seed", "Seed of the rehearsal crowd.", "number");
    add("rehearse-seconds", "End the demo after so many seconds.", "seconds");
    add("screenshot", "Write a picture of the window at the end of the demo.", "file");
    add("summary", "Write what the demo came to.", "file");
    add("size", "Size of the window, as 1366x768.", "size");
    add("page", "Page to open: show, stock, orders, village or setup.", "page");
    add("theme", "light or dark; otherwise as set up.", "theme");
    if (!parser.parse(application.arguments()))
        leave(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        leave(QStringLiteral("a ledger to open is named with --ledger, not by ") +
              parser.positionalArguments().constFirst());
    for (const auto& [name, values] : choices)
        if (parser.isSet(name) && !QString(values).split(QLatin1Char(' ')).contains(parser.value(name)))
            leave(QStringLiteral("--%1 is one of: %2").arg(name, values));

    ConsoleOptions options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kaibang/");
    options.ledger = parser.value(QStringLiteral("ledger"));
    if (options.ledger.isEmpty())
        options.ledger = folder + (options.demo ? QStringLiteral("demo.kaibang") : QStringLiteral("ledger.kaibang"));
    options.language = parser.value(QStringLiteral("lang"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.summary = parser.value(QStringLiteral("summary"));
    options.rehearseSeconds = parser.value(QStringLiteral("rehearse-seconds")).toInt();
    options.seed = parser.isSet(QStringLiteral("seed")) ? parser.value(QStringLiteral("seed")).toULongLong() : 1;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        options.size = QSize(size.at(0).toInt(), size.at(1).toInt());
    options.page = parser.value(QStringLiteral("page"));
    options.theme = parser.value(QStringLiteral("theme"));
    return options;
}

} // namespace kaibang
