// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: opens the household's ledger and runs the console on it.

#include "backup_keeper.h"
#include "console.h"
#include "language_choice.h"
#include "ledger.h"
#include "ledger_refused_page.h"
#include "log_tail.h"
#include "no_core.h"
#include "quit_signals.h"
#include "single_instance.h"
#include "store_thread.h"
#include "system_clock.h"
#include "theme.h"
#include "trail_store.h"
#include "when_done.h"
#include "wording.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <algorithm>
#include <sys/stat.h>
#include <utility>

using namespace kaibang;

namespace {

Result<std::unique_ptr<Ledger>> openOrCreate(const ConsoleOptions& options, const Clock& clock, FileCheck check)
{
    // Else a power cut between two names would look like a household that has just begun.
    if (const auto finished = BackupKeeper::finishRestore(options.ledger); !finished)
        return finished.error();
    if (QFileInfo::exists(options.ledger))
        return Ledger::open(options.ledger, clock, check);
    Household household;
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    household.zone =
        options.demo || !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()) ? QStringLiteral("Asia/Shanghai") : zone;
    household.currency =
        household.zone.startsWith(QLatin1String("America/")) ? QStringLiteral("MXN") : QStringLiteral("CNY");
    // Practice data lives in a file of its own kind and can never become a real ledger.
    household.isRehearsal = options.demo;
    return Ledger::create(options.ledger, household, clock);
}

void noteRestored(StoreThread& store, const QString& backup)
{
    store.run([backup](Ledger& ledger) -> Result<Done> {
        TrailStore(ledger).add(TrailKind::Restored, backup);
        return Done{};
    });
}

bool asksForWords(const char* argument)
{
    const QLatin1String given(argument);
    return given == QLatin1String("--help") || given == QLatin1String("-h") || given == QLatin1String("--version") ||
           given == QLatin1String("-v");
}

struct Refusal
{
    bool quits = true;
    QString restoreFrom, ledger;
};

// The page for a ledger that cannot be opened: it is the whole window until the user has decided.
Refusal showRefusal(QApplication& application, const Error& error, const QString& ledger,
                    const std::optional<Error>& notRestored, Theme& theme)
{
    const QString folder = QFileInfo(ledger).absolutePath() + QStringLiteral("/backups");
    const SystemClock clock;
    LedgerRefusedPage page(error, ledger, BackupKeeper::filesIn(folder), theme);
    // Reading a large damaged file takes a while; the page goes before an answer that nobody needs any more.
    QThreadPool comparing;
    QObject::connect(&page, &LedgerRefusedPage::comparisonWanted, &page, [&](const QString& backup) {
        const auto job = [backup, ledger, &clock] { return BackupKeeper::compareNow(backup, ledger, clock); };
        whenDone(QtConcurrent::run(&comparing, job), &page,
                 [&page, backup](const Result<RestoreComparison>& told) { page.showComparison(backup, told); });
    });
    Refusal answer;
    const auto close = [&](const Refusal& given) {
        answer = given;
        application.quit();
    };
    QObject::connect(&page, &LedgerRefusedPage::restoreRequested, &page, [&](const QString& backup) {
        close({false, backup, {}});
    });
    QObject::connect(&page, &LedgerRefusedPage::openRequested, &page, [&](const QString& file) {
        close({false, {}, file});
    });
    QObject::connect(&page, &LedgerRefusedPage::retryRequested, &page, [&] { close({false, {}, {}}); });
    QObject::connect(&page, &LedgerRefusedPage::quitRequested, &page, [&] { close({true, {}, {}}); });
    if (notRestored)
        page.showProblem(*notRestored);
    page.resize(900, 640);
    page.show();
    QApplication::exec();
    comparing.clear();
    comparing.waitForDone(); // a comparison holds the clock
    return answer;
}

} // namespace

int main(int argc, char** argv)
{
    forbidCore();
    LogTail::keep();
    ::umask(077); // the ledger, its backups and the settings are the user's alone
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the default below 6.5 loses cameras
#endif
    QCoreApplication::setApplicationName(QStringLiteral("kaibang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAIBANG_VERSION));
    if (std::any_of(argv + 1, argv + argc, asksForWords))
        readOptions(QCoreApplication(argc, argv)); // ends here: who asks from a terminal may have no display
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("io.github.kaibang.Console"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));

    ConsoleOptions options = readOptions(application);
    UiSettings settings = options.demo
                              ? UiSettings(QFileInfo(options.ledger).absolutePath() + QStringLiteral("/demo.conf"))
                              : UiSettings();
    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    LanguageChoice language;
    language.apply(settings.language());
    Theme theme(application);
    const ThemeMode mode = options.theme == QLatin1String("dark")    ? ThemeMode::Dark
                           : options.theme == QLatin1String("light") ? ThemeMode::Light
                                                                     : settings.themeMode();
    theme.apply(mode, settings.textSizeSteps());

    auto instance = std::make_unique<SingleInstance>(options.ledger);
    if (!instance->begin()) // before the ledger is opened, which can take seconds: a second click must find the first
        return 0;
    const SystemClock clock;
    const auto signalled = quitOnSignals();
    std::optional<Error> notRestored; ///< of the turn before
    QString restored;                 ///< the backup that is the ledger now, until the ledger's trail says so
    FileCheck check = FileCheck::BySize;
    for (;;) {
        auto store = StoreThread::start([&] { return openOrCreate(options, clock, check); });
        std::optional<Error> refused;
        QString backup;
        NewerOrders newer = NewerOrders::MakeUp;
        if (store && !restored.isEmpty())
            noteRestored(*store.value(), std::exchange(restored, {}));
        if (store) {
            const ConsoleEnd end =
                runConsole(application, *store.value(), options, settings, theme, language, *instance, notRestored);
            if (end.restoreFrom.isEmpty() && !end.damage)
                return end.exitCode;
            backup = end.restoreFrom;
            newer = end.newerOrders;
            refused = end.damage;
            store.value().reset(); // closes the ledger, so that another file can take its place
        } else {
            refused = store.error();
        }
        check = FileCheck::BySize;
        if (refused) {
            const Refusal answer = showRefusal(application, *refused, options.ledger, notRestored, theme);
            if (answer.quits)
                return 3;
            backup = answer.restoreFrom;
            if (!answer.ledger.isEmpty()) {
                options.ledger = answer.ledger;
                restored.clear(); // that was another one
                instance = std::make_unique<SingleInstance>(options.ledger);
                // Where another window has that one, it comes to the front, and the ledger's own lock says so here.
                (void)instance->begin();
            }
            if (answer.ledger.isEmpty() && refused->kind == ErrorKind::Damaged)
                check = FileCheck::AtOnce; // "Try again" must not let the same damage in for another half minute
        }
        notRestored.reset();
        if (backup.isEmpty())
            continue;
        if (const auto done = BackupKeeper::restore(backup, options.ledger, clock, newer); !done) {
            notRestored = done.error();
        } else {
            check = FileCheck::BySize;
            restored = QFileInfo(backup).fileName();
        }
    }
}
