// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: opens the household's ledger and runs the console on it.

#include "console.h"
#include "ledger.h"
#include "single_instance.h"
#include "store_thread.h"
#include "system_clock.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTranslator>
#include <cstdio>
#include <sys/stat.h>

using namespace kaibang;

namespace {

Result<std::unique_ptr<Ledger>> openOrCreate(const ConsoleOptions& options, const Clock& clock)
{
    if (QFileInfo::exists(options.ledger))
        return Ledger::open(options.ledger, clock);
    Household household;
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    household.zone = options.demo || !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()) ? QStringLiteral("Asia/Shanghai") : zone;
    household.currency = household.zone.startsWith(QLatin1String("America/")) ? QStringLiteral("MXN") : QStringLiteral("CNY");
    // Practice data lives in a file of its own kind and can never become a real ledger.
    household.isRehearsal = options.demo;
    return Ledger::create(options.ledger, household, clock);
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077); // the ledger, its backups and the settings are the user's alone
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the default below 6.5 loses cameras
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kaibang"));
    QApplication::setApplicationVersion(QStringLiteral(KAIBANG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.kaibang.Console"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));

    ConsoleOptions options = readOptions(application);
    UiSettings settings = options.demo ? UiSettings(QFileInfo(options.ledger).absolutePath() + QStringLiteral("/demo.conf")) : UiSettings();
    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    const QString language = settings.language().isEmpty() ? QLocale::system().name() : settings.language();
    QTranslator translator;
    if (translator.load(QStringLiteral("kaibang_") + language, QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    Theme theme(application);
    const ThemeMode mode = options.theme == QLatin1String("dark")    ? ThemeMode::Dark
                           : options.theme == QLatin1String("light") ? ThemeMode::Light
                                                                     : settings.themeMode();
    theme.apply(mode, settings.textSizeSteps());

    if (SingleInstance(options.ledger).askOther())
        return 0;
    const SystemClock clock;
    auto store = StoreThread::start([&] { return openOrCreate(options, clock); });
    if (!store) {
        std::fputs((Wording::errorText(store.error()) + QLatin1Char('\n')).toUtf8().constData(), stderr);
        return 3;
    }
    return runConsole(application, *store.value(), options, settings, theme);
}
