// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_desk.h"

#include "import_run.h"
#include "in_turn.h"
#include "order_desk.h"
#include "order_store.h"
#include "store_thread.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>
#include <memory>

namespace kaibang {

namespace {

constexpr qint64 largestFile = 200LL * 1024 * 1024;
constexpr int ordersUndoneAtOnce = 200;

Result<QList<NamedBytes>> readFiles(const QStringList& paths)
{
    QList<NamedBytes> files;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{file.exists() ? ErrorKind::Io : ErrorKind::NotFound, QFileInfo(path).fileName()};
        if (file.size() > largestFile)
            return Error{ErrorKind::OutOfRange, QFileInfo(path).fileName()};
        files.append(NamedBytes{QFileInfo(path).fileName(), file.readAll()});
    }
    return files;
}

Result<std::shared_ptr<const ImportReading>> readingOf(const QStringList& paths, const QString& kind)
{
    const auto files = readFiles(paths);
    if (!files)
        return files.error();
    const ImportContext context{QStringLiteral("main"), Instant{QDateTime::currentMSecsSinceEpoch()}};
    auto read = std::make_shared<const ImportReading>(ExportImporter::read(files.value(), context));
    for (const FileReading& file : read->files)
        if (!kind.isEmpty() && exportKindName(file.kind) != kind)
            return Error{ErrorKind::NotOurs, file.name + QStringLiteral(" is ") + exportKindName(file.kind)};
    return read;
}

} // namespace

/// One run on its way through the store, and who waits for it.
struct ImportDesk::Work
{
    std::unique_ptr<ImportRun> run;
    QPromise<Result<QList<FilePreview>>> promise;
    qsizetype next = 0; ///< of the run's steps
    int done = 0;       ///< orders

    void finish(const Result<QList<FilePreview>>& result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

ImportDesk::ImportDesk(StoreThread& store, OrderDesk& orders, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_orders(orders)
{}

ImportDesk::~ImportDesk()
{
    m_readers.waitForDone();
    m_store.drain();
}

QFuture<Result<QList<FilePreview>>> ImportDesk::preview(const QStringList& paths, const QString& kind)
{
    return start(ImportKind::Look, paths, kind);
}

QFuture<Result<QList<FilePreview>>> ImportDesk::import(const QStringList& paths, const QString& kind)
{
    return start(ImportKind::Import, paths, kind);
}

void ImportDesk::cancel()
{
    if (m_current)
        m_cancelled = m_current;
}

template<typename Job>
auto ImportDesk::inStore(const std::shared_ptr<Work>& work, Job job)
{
    return work->run->kind() == ImportKind::Look ? m_store.read(job) : m_store.run(job);
}

QFuture<Result<QList<FilePreview>>> ImportDesk::start(ImportKind kind, const QStringList& paths,
                                                      const QString& fileKind)
{
    auto work = std::make_shared<Work>();
    work->promise.start();
    m_current = work;
    inTurn(QtConcurrent::run(&m_readers, readingOf, paths, fileKind), this,
           [this, work, kind](const Result<std::shared_ptr<const ImportReading>>& read) {
               if (!read) {
                   work->finish(read.error());
                   return;
               }
               work->run = std::make_unique<ImportRun>(kind, read.value());
               inTurn(inStore(work, [work](Ledger& ledger) { return work->run->begin(ledger); }), this,
                      [this, work](const Result<ImportRun::Begun>& begun) {
                          if (begun)
                              work->run->note(begun.value());
                          goOn(work, begun ? std::nullopt : std::optional(begun.error()));
                      });
           });
    return work->promise.future();
}

// One step after the other, so that orders of a show and counter sales have their turn between them.
void ImportDesk::goOn(const std::shared_ptr<Work>& work, const std::optional<Error>& failed)
{
    if (failed || m_cancelled == work) {
        takeBack(work, failed.value_or(Error{ErrorKind::Refused, cancelled()}));
        return;
    }
    Q_EMIT progressed(work->done, work->run->events());
    if (work->next == work->run->steps().size()) {
        inTurn(inStore(work, [work](Ledger& ledger) { return work->run->end(ledger); }), this,
               [this, work](const Result<Done>& ended) {
                   if (!ended) {
                       takeBack(work, ended.error());
                       return;
                   }
                   if (work->run->kind() == ImportKind::Import) {
                       m_orders.announce(work->run->outcomes());
                       Q_EMIT imported(work->run->files());
                   }
                   work->finish(work->run->files());
               });
        return;
    }
    const ImportRun::Step step = work->run->steps().at(work->next++);
    work->done += static_cast<int>(step.count);
    inTurn(inStore(work, [work, step](Ledger& ledger) { return work->run->take(ledger, step); }), this,
           [this, work, step](const Result<QList<OrderOutcome>>& taken) {
               if (taken)
                   work->run->note(step, taken.value());
               goOn(work, taken ? std::nullopt : std::optional(taken.error()));
           });
}

// What was stored goes again, in steps, too; then whoever waits hears why. Where that fails as well (a full disk), the
// import stays the last one and can be undone later.
void ImportDesk::takeBack(const std::shared_ptr<Work>& work, const Error& why)
{
    if (work->run->kind() == ImportKind::Look) {
        work->finish(why);
        return;
    }
    inTurn(m_store.run([work](Ledger& ledger) { return work->run->takeBack(ledger); }), this,
           [this, work, why](const Result<OrderStore::UndonePart>& part) {
               if (part && !part.value().outcomes.isEmpty()) {
                   work->run->note(part.value());
                   takeBack(work, why);
                   return;
               }
               m_orders.announce(work->run->outcomes());
               work->finish(why);
           });
}

QFuture<Result<int>> ImportDesk::undoLast()
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    inTurn(m_store.read([](Ledger& ledger) { return OrderStore(ledger).lastImport(); }), this,
           [this, promise](const Result<ImportMark>& last) {
               if (last) {
                   undoFrom(last.value().id, 0, 0, promise);
                   return;
               }
               promise->addResult(last.error());
               promise->finish();
           });
    return promise->future();
}

void ImportDesk::undoFrom(qint64 import, qint64 after, int done, const std::shared_ptr<QPromise<Result<int>>>& promise)
{
    inTurn(m_store.run([import, after](Ledger& ledger) -> Result<OrderStore::UndonePart> {
        OrderStore store(ledger);
        const auto part = store.undoPart(ImportMark{import}, after, ordersUndoneAtOnce);
        if (!part || !part.value().outcomes.isEmpty())
            return part;
        const auto closed = store.closeUndo(ImportMark{import});
        return closed ? part : Result<OrderStore::UndonePart>(closed.error());
    }),
           this, [this, import, done, promise](const Result<OrderStore::UndonePart>& part) {
               const int more = part ? static_cast<int>(part.value().outcomes.size()) : 0;
               if (more > 0) {
                   m_orders.announce(part.value().outcomes);
                   undoFrom(import, part.value().last, done + more, promise);
                   return;
               }
               promise->addResult(part ? Result<int>(done) : Result<int>(part.error()));
               promise->finish();
           });
}

} // namespace kaibang
