// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_desk.h"

#include "file_bytes.h"
#include "import_run.h"
#include "in_turn.h"
#include "order_desk.h"
#include "order_store.h"
#include "own_profiles.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QtConcurrentRun>
#include <atomic>
#include <memory>

namespace kaibang {

namespace {

constexpr int ordersUndoneAtOnce = 200;

Error cancelledError()
{
    return {ErrorKind::Refused, ImportDesk::cancelled()};
}

} // namespace

/// One run on its way through the readers and the store, and who waits for it.
struct ImportDesk::Work
{
    ImportKind kind = ImportKind::Look;
    QStringList paths;
    QString fileKind; ///< what every file has to be; empty for anything
    std::atomic<bool> stopped = false;
    std::unique_ptr<ImportRun> run;
    QPromise<Result<QList<FilePreview>>> promise;
    int done = 0; ///< orders

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
    cancel();
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
        m_current->stopped = true;
}

template<typename Job>
auto ImportDesk::inStore(const std::shared_ptr<Work>& work, Job job)
{
    return work->run->kind() == ImportKind::Look ? m_store.read(job) : m_store.run(acting(nobodysAct, job));
}

QFuture<Result<QList<FilePreview>>> ImportDesk::start(ImportKind kind, const QStringList& paths,
                                                      const QString& fileKind)
{
    auto work = std::make_shared<Work>();
    work->kind = kind;
    work->paths = paths;
    work->fileKind = fileKind;
    work->promise.start();
    m_current = work;
    inTurn(readingContext(), this, [this, work](const Result<ImportContext>& context) {
        if (context)
            readFiles(work, context.value());
        else
            work->finish(context.error());
    });
    return work->promise.future();
}

// What reading needs of the ledger: the household's profiles, and its clock.
QFuture<Result<ImportContext>> ImportDesk::readingContext()
{
    return m_store.read([](Ledger& ledger) -> Result<ImportContext> {
        const auto profiles = readOwnProfiles(ledger);
        if (!profiles)
            return profiles.error();
        return ImportContext{QStringLiteral("main"), ledger.now(), profiles.value()};
    });
}

// On a worker, file by file: a file's bytes go before the next one's come.
void ImportDesk::readFiles(const std::shared_ptr<Work>& work, const ImportContext& context)
{
    using Read = Result<std::unique_ptr<ImportRun>>;
    const auto read = [this, work, context]() -> std::shared_ptr<Read> {
        const auto failed = [](const Error& error) { return std::make_shared<Read>(error); };
        ExportImporter importer(context);
        QStringList paths;
        for (qsizetype i = 0; i < work->paths.size(); ++i) {
            if (work->stopped)
                return failed(cancelledError());
            const QString& path = work->paths.at(i);
            const auto bytes = fileBytes(path, ExportImporter::largestFile);
            if (!bytes)
                return failed(bytes.error());
            const qsizetype readings = importer.add({QFileInfo(path).fileName(), bytes.value()});
            while (paths.size() < readings)
                paths.append(path);
            QMetaObject::invokeMethod(this, [this, work, done = static_cast<int>(i) + 1] {
                if (m_current == work)
                    Q_EMIT filesRead(done, static_cast<int>(work->paths.size()));
            });
        }
        auto reading = std::make_shared<const ImportReading>(importer.finish());
        for (const FileReading& file : reading->files)
            if (!work->fileKind.isEmpty() && file.kind != work->fileKind)
                return failed({ErrorKind::NotOurs, file.name + QStringLiteral(" is ") +
                                                       (file.kind.isEmpty() ? QStringLiteral("unknown") : file.kind)});
        return std::make_shared<Read>(std::make_unique<ImportRun>(work->kind, reading, paths, context.ownProfiles));
    };
    inTurn(QtConcurrent::run(&m_readers, read), this, [this, work](const std::shared_ptr<Read>& done) {
        if (!*done) {
            work->finish(done->error());
            return;
        }
        work->run = std::move(*done).value();
        begin(work);
    });
}

void ImportDesk::begin(const std::shared_ptr<Work>& work)
{
    const auto begins = [work](Ledger& ledger) -> Result<ImportRun::Begun> {
        if (work->run->kind() == ImportKind::Import && !mayDo(ledger.acting(), Act::Imports))
            return notAllowed(Act::Imports);
        return work->run->begin(ledger);
    };
    inTurn(inStore(work, begins), this, [this, work](const Result<ImportRun::Begun>& begun) {
        if (begun)
            work->run->note(begun.value());
        goOn(work, begun ? std::nullopt : std::optional(begun.error()));
    });
}

// One step after the other, so that orders of a show and counter sales have their turn between them.
void ImportDesk::goOn(const std::shared_ptr<Work>& work, const std::optional<Error>& failed)
{
    if (failed || work->stopped) {
        takeBack(work, failed.value_or(cancelledError()));
        return;
    }
    if (m_current == work)
        Q_EMIT progressed(work->done, work->run->events());
    const auto step = work->run->nextStep();
    if (!step) {
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
    work->done += static_cast<int>(step->count);
    inTurn(inStore(work, [work, step = *step](Ledger& ledger) { return work->run->take(ledger, step); }), this,
           [this, work, step = *step](const Result<ImportRun::Taken>& taken) {
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
    inTurn(m_store.run(acting(nobodysAct, [work](Ledger& ledger) { return work->run->takeBack(ledger); })), this,
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

QFuture<Result<QStringList>> ImportDesk::newOrderFiles(const QStringList& paths)
{
    using Hashes = QList<std::pair<QString, QByteArray>>;
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    const auto finish = [promise](const Result<QStringList>& result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto hash = [paths] {
        Hashes hashes;
        for (const QString& path : paths)
            if (const auto bytes = fileBytes(path, ExportImporter::largestFile))
                hashes.append({path, QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256)});
        return hashes;
    };
    struct Unknown
    {
        QStringList paths;
        ImportContext context;
    };
    const auto read = [](const Unknown& unknown) {
        QStringList orders;
        for (const QString& path : unknown.paths) {
            const auto bytes = fileBytes(path, ExportImporter::largestFile);
            if (!bytes)
                continue;
            const ImportReading reading =
                ExportImporter::read({{QFileInfo(path).fileName(), bytes.value()}}, unknown.context);
            if (std::any_of(reading.files.begin(), reading.files.end(),
                            [](const FileReading& file) { return !file.kind.isEmpty(); }))
                orders.append(path);
        }
        return orders;
    };
    inTurn(QtConcurrent::run(&m_readers, hash), this, [this, read, finish](const Hashes& hashes) {
        const auto known = m_store.read([hashes](Ledger& ledger) -> Result<Unknown> {
            Unknown unknown;
            OrderStore store(ledger);
            for (const auto& [path, sha256] : hashes)
                if (!store.knowsFile(sha256))
                    unknown.paths.append(path);
            const auto profiles = readOwnProfiles(ledger);
            if (!profiles)
                return profiles.error();
            unknown.context = {QStringLiteral("main"), ledger.now(), profiles.value()};
            return unknown;
        });
        inTurn(known, this, [this, read, finish](const Result<Unknown>& unknown) {
            if (!unknown) {
                finish(unknown.error());
                return;
            }
            inTurn(QtConcurrent::run(&m_readers, [read, files = unknown.value()] { return read(files); }), this,
                   [finish](const QStringList& orders) { finish(orders); });
        });
    });
    return promise->future();
}

QFuture<Result<PastImport>> ImportDesk::lastImport()
{
    return m_store.read([](Ledger& ledger) { return OrderStore(ledger).aboutLastImport(); });
}

QFuture<Result<UndoneImport>> ImportDesk::undoLast()
{
    auto promise = std::make_shared<QPromise<Result<UndoneImport>>>();
    promise->start();
    const auto find = [](Ledger& ledger) -> Result<Undoing> {
        const auto last = OrderStore(ledger).lastImport();
        if (!last)
            return last.error();
        const auto about = OrderStore(ledger).aboutLastImport();
        if (!about)
            return about.error();
        return Undoing{last.value().id, about.value().files.join(QStringLiteral(", ")), 0, 0};
    };
    inTurn(m_store.read(acting(Act::TakeBack, find)), this, [this, promise](const Result<Undoing>& last) {
        if (last) {
            undoFrom(last.value(), promise);
            return;
        }
        promise->addResult(last.error());
        promise->finish();
    });
    return promise->future();
}

void ImportDesk::undoFrom(const Undoing& undoing, const std::shared_ptr<QPromise<Result<UndoneImport>>>& promise)
{
    struct Part
    {
        OrderStore::UndonePart orders;
        int lines = 0;
    };
    inTurn(m_store.run(acting(nobodysAct,
                              [undoing](Ledger& ledger) -> Result<Part> {
                                  const ImportMark mark{undoing.import};
                                  const auto part =
                                      OrderStore(ledger).undoPart(mark, undoing.after, ordersUndoneAtOnce);
                                  if (!part || !part.value().outcomes.isEmpty())
                                      return part ? Result<Part>(Part{part.value()}) : Result<Part>(part.error());
                                  const auto lines = ImportRun::closeUndo(ledger, mark);
                                  if (!lines)
                                      return lines.error();
                                  TrailStore(ledger).add(
                                      TrailKind::ImportUndone, undoing.files,
                                      QStringLiteral("orders=%1 lines=%2").arg(undoing.done).arg(lines.value()));
                                  return Part{part.value(), lines.value()};
                              })),
           this, [this, undoing, promise](const Result<Part>& part) {
               const int more = part ? static_cast<int>(part.value().orders.outcomes.size()) : 0;
               if (more > 0) {
                   m_orders.announce(part.value().orders.outcomes);
                   undoFrom({undoing.import, undoing.files, part.value().orders.last, undoing.done + more}, promise);
                   return;
               }
               if (part)
                   Q_EMIT undone({undoing.done, part.value().lines});
               promise->addResult(part ? Result<UndoneImport>(UndoneImport{undoing.done, part.value().lines})
                                       : Result<UndoneImport>(part.error()));
               promise->finish();
           });
}

} // namespace kaibang
