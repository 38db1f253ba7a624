// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_report.h"

#include "ledger_audit.h"
#include "log_tail.h"
#include "when_done.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>
#include <QThreadPool>
#include <QWidget>
#include <QtConcurrentRun>

namespace kaibang {

namespace {

QStringList computerLines(const QWidget& window)
{
    QStringList lines{
        QStringLiteral("Kaibang %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Language %1, platform %2").arg(QLocale().name(), QGuiApplication::platformName()),
        QStringLiteral("Window %1x%2").arg(window.width()).arg(window.height())};
    for (const QScreen* screen : QGuiApplication::screens())
        lines.append(QStringLiteral("Screen %1x%2 at %3%, %4 dots per inch")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(qRound(screen->devicePixelRatio() * 100))
                         .arg(qRound(screen->logicalDotsPerInch())));
    return lines;
}

// By kind and number: a shop's own name and address may say whose it is.
QStringList feedLines(const QList<FeedHealth>& feeds)
{
    QStringList lines;
    int number = 0;
    for (const FeedHealth& feed : feeds)
        lines.append(
            QStringLiteral("Feed %1: kind %2, state %3, trouble %4, received %5, refused %6, repeats %7, out of "
                           "order %8, lost %9")
                .arg(++number)
                .arg(static_cast<int>(feed.kind))
                .arg(static_cast<int>(feed.state))
                .arg(static_cast<int>(feed.trouble))
                .arg(feed.received)
                .arg(feed.refused)
                .arg(feed.repeats)
                .arg(feed.outOfOrder)
                .arg(feed.lost));
    return lines;
}

// A check's name alone: its detail tells codes and order numbers.
QStringList ledgerLines(const QString& path, const Clock& clock)
{
    const auto ledger = Ledger::openReadOnly(path, clock);
    if (!ledger)
        return {QStringLiteral("Ledger: cannot be read, error %1").arg(static_cast<int>(ledger.error().kind))};
    QStringList lines{QStringLiteral("Ledger: schema %1 of %2%3")
                          .arg(ledger.value()->fileVersion())
                          .arg(Ledger::currentVersion)
                          .arg(ledger.value()->household().isRehearsal ? QStringLiteral(", rehearsal") : QString())};
    const auto checks = auditLedger(*ledger.value());
    if (!checks)
        return lines << QStringLiteral("Check: stopped, error %1").arg(static_cast<int>(checks.error().kind));
    for (const AuditCheck& check : checks.value())
        lines.append(
            QStringLiteral("Check %1: %2").arg(check.name, check.ok ? QLatin1String("ok") : QLatin1String("BROKEN")));
    return lines;
}

} // namespace

void gatherProblem(const QList<FeedHealth>& feeds, const QString& ledger, const Clock& clock, QThreadPool& workers,
                   QWidget& window, const std::function<void(const QString&)>& told)
{
    const QStringList before = computerLines(window) + feedLines(feeds);
    const auto read = [ledger, &clock] { return ledgerLines(ledger, clock); };
    whenDone(QtConcurrent::run(&workers, read), &window, [before, told](const QStringList& checks) {
        QStringList lines = before + checks;
        lines.append({QString(), QStringLiteral("Last lines of the log:")});
        told((lines + LogTail::lines()).join(QLatin1Char('\n')) + QLatin1Char('\n'));
    });
}

} // namespace kaibang
