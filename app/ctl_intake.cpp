// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that bring orders in: import, intake, rehearse. They run an event loop, as the window does.

#include "catalogue_store.h"
#include "claim_tray.h"
#include "crowd_sender.h"
#include "ctl_commands.h"
#include "import_desk.h"
#include "in_turn.h"
#include "intake_schedule.h"
#include "ledger_audit.h"
#include "order_desk.h"
#include "order_query.h"
#include "quit_signals.h"
#include "rehearsal_crowd.h"
#include "stock_room.h"
#include "stock_store.h"
#include "store_thread.h"
#include "system_clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace kaibang::ctl {

namespace {

const SystemClock systemClock;

struct CrowdResult
{
    LedgerCounts counts;
    bool stockOk = false;
};

Result<CrowdResult> countAll(Ledger& ledger)
{
    const auto counts = OrderQuery(ledger).counts();
    const auto checks = auditLedger(ledger);
    if (!counts || !checks)
        return counts ? checks.error() : counts.error();
    CrowdResult result{counts.value(), true};
    for (const AuditCheck& check : checks.value())
        result.stockOk = result.stockOk && check.ok;
    return result;
}

} // namespace

QJsonObject fileJson(const FilePreview& file)
{
    QJsonArray problems;
    for (const IntakeProblem& problem : file.problems)
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("code"), problem.code},
                                    {QStringLiteral("text"), problem.text}});
    return QJsonObject{{QStringLiteral("file"), file.name},       {QStringLiteral("kind"), file.kind},
                       {QStringLiteral("rows"), file.rows},       {QStringLiteral("added"), file.added},
                       {QStringLiteral("changed"), file.changed}, {QStringLiteral("unchanged"), file.unchanged},
                       {QStringLiteral("refused"), file.refused}, {QStringLiteral("problems"), problems}};
}

void sayFile(const FilePreview& file)
{
    say(QStringLiteral("%1\t%2\t+%3 ~%4 =%5 !%6")
            .arg(file.name, file.kind)
            .arg(file.added)
            .arg(file.changed)
            .arg(file.unchanged)
            .arg(file.refused));
}

int importFiles(const Invocation& call)
{
    auto store = StoreThread::start([&] { return Ledger::open(call.ledger, systemClock); });
    if (!store)
        return couldNot(store.error());
    OrderDesk desk(*store.value());
    ImportDesk importer(*store.value(), desk);
    int code = Finished;
    const auto future = call.has("dry-run") ? importer.preview(call.arguments, call.option("kind"))
                                            : importer.import(call.arguments, call.option("kind"));
    inTurn(future, qApp, [&](const Result<QList<FilePreview>>& files) {
        if (!files) {
            code = couldNot(files.error());
        } else {
            QJsonArray rows;
            for (const FilePreview& file : files.value()) {
                rows.append(fileJson(file));
                if (file.refused > 0 || file.kind.isEmpty())
                    code = NeedsAPerson;
                if (!call.json)
                    sayFile(file);
            }
            if (call.json)
                printJson(QJsonObject{{QStringLiteral("files"), rows}});
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

int intake(const Invocation& call)
{
    bool isNumber = false;
    const int port = call.option("port").toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535 || !call.has("secret-file"))
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--port and --secret-file")});
    QFile secretFile(call.option("secret-file"));
    if (!secretFile.open(QIODevice::ReadOnly))
        return couldNot(Error{ErrorKind::NotFound, QStringLiteral("secret file")});
    QByteArrayList secrets;
    for (const QByteArray& line : secretFile.readAll().split('\n'))
        if (!line.trimmed().isEmpty())
            secrets.append(line.trimmed());
    auto store = StoreThread::start([&] { return Ledger::open(call.ledger, systemClock); });
    if (!store)
        return couldNot(store.error());
    OrderDesk desk(*store.value());
    QObject::connect(&desk, &OrderDesk::eventsStored, qApp, [](const QList<OrderOutcome>& outcomes) {
        for (const OrderOutcome& outcome : outcomes)
            say(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("id"), outcome.orderId},
                                                            {QStringLiteral("outcome"), outcomeName(outcome.kind)},
                                                            {QStringLiteral("reason"), reasonName(outcome.reason)}})
                                      .toJson(QJsonDocument::Compact)));
    });
    ClaimTray claims(*store.value(), desk);
    claims.load();
    IntakeSchedule schedule(desk, systemClock);
    schedule.sendCommentsTo(claims);
    const auto started = schedule.startServer(port, secrets);
    if (!started)
        return couldNot(started.error());
    if (call.has("drop"))
        if (const auto dropping = schedule.setDropFolder(call.option("drop")); !dropping)
            return couldNot(dropping.error());
    const auto stopper = quitOnSignals();
    say(QStringLiteral("{\"listening\":\"127.0.0.1:%1\"}").arg(started.value()));
    QCoreApplication::exec();
    return Finished;
}

int rehearse(const Invocation& call)
{
    const QString file = call.option("out");
    const int minutes = call.option("minutes").toInt();
    if (file.isEmpty() || minutes < 1 || !call.has("seed"))
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--seed, --minutes and --out")});
    Household household{{},  QStringLiteral("Rehearsal"), QStringLiteral("Asia/Shanghai"),
                        240, QStringLiteral("CNY"),       true};
    auto store = StoreThread::start([&] { return Ledger::create(file, household, systemClock); });
    if (!store)
        return couldNot(store.error());
    const QList<IntakeSchedule::CrowdProduct> wares{{QStringLiteral("STUD-8"), QStringLiteral("8 mm stud"), 5900},
                                                    {QStringLiteral("OPEN-1"), QStringLiteral("Mussel opening"), 5800},
                                                    {QStringLiteral("BRAC-16"), QStringLiteral("Bracelet"), 19900}};
    store.value()
        ->run([&wares](Ledger& ledger) -> Result<Done> {
            for (const auto& ware : wares) {
                Product product;
                product.name = ware.title;
                Variant v;
                v.code = ware.sku;
                v.priceMinor = ware.priceMinor;
                product.variants = {v};
                if (const auto saved = CatalogueStore(ledger).save(product); !saved)
                    return saved.error();
            }
            const auto products = CatalogueStore(ledger).products();
            for (const Product& product : products.value())
                if (const auto moved =
                        StockStore(ledger).move(product.variants.front().uid, 40, StockReason::Received, {});
                    !moved)
                    return moved.error();
            return Done{};
        })
        .waitForFinished();
    OrderDesk desk(*store.value());
    IntakeSchedule schedule(desk, systemClock);
    QObject::connect(&schedule, &IntakeSchedule::rehearsalEnded, qApp, &QCoreApplication::quit);
    const auto started =
        schedule.startRehearsal(call.option("seed").toULongLong(), minutes, 0, household.currency, wares);
    if (!started)
        return couldNot(started.error());
    QCoreApplication::exec();
    const auto counted = store.value()->read(countAll).result();
    if (!counted)
        return couldNot(counted.error());
    const CrowdResult& r = counted.value();
    printJson(QJsonObject{{QStringLiteral("orders"), r.counts.orders},
                          {QStringLiteral("paid"), r.counts.paid},
                          {QStringLiteral("unpaid"), r.counts.unpaid},
                          {QStringLiteral("refunded"), r.counts.refunded},
                          {QStringLiteral("duplicates"), r.counts.duplicates},
                          {QStringLiteral("stock_ok"), r.stockOk}});
    return r.stockOk ? Finished : NeedsAPerson;
}

} // namespace kaibang::ctl
