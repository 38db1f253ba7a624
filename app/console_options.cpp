// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace kaibang {

ConsoleOptions readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
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
    add("page", "Page to open: show, stock, orders or setup.", "page");
    add("theme", "light or dark; otherwise as set up.", "theme");
    parser.process(application);

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
