// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_desk.h"

#include "export_importer.h"
#include "order_desk.h"
#include "order_store.h"
#include "store_thread.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 largestFile = 50LL * 1024 * 1024;

struct StoredImport
{
    QList<FilePreview> files;
    QList<OrderOutcome> outcomes;
};

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

FilePreview previewOf(const FileReading& reading)
{
    FilePreview preview;
    preview.name = reading.name;
    preview.kind = reading.kind == ExportKind::Unknown ? QString() : exportKindName(reading.kind);
    preview.rows = reading.rows;
    preview.orders = static_cast<int>(reading.events.size());
    preview.problems = reading.problems;
    preview.refused = static_cast<int>(reading.problems.size());
    return preview;
}

void count(FilePreview& preview, const OrderOutcome& outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Added:
        ++preview.added;
        break;
    case OutcomeKind::Changed:
        ++preview.changed;
        break;
    case OutcomeKind::Unchanged:
        ++preview.unchanged;
        break;
    case OutcomeKind::Refused:
        ++preview.refused;
        preview.problems.append(IntakeProblem{0, reasonName(outcome.reason), outcome.orderId, {}});
        break;
    }
}

Result<StoredImport> storeReading(Ledger& ledger, const ImportReading& reading)
{
    OrderStore store(ledger);
    StoredImport stored;
    QStringList names;
    QList<QByteArray> hashes;
    QList<bool> known;
    for (const FileReading& file : reading.files) {
        names.append(file.name);
        hashes.append(file.sha256);
        known.append(store.knowsFile(file.sha256));
    }
    const auto mark = store.beginImport(names, hashes);
    if (!mark)
        return mark.error();
    QList<IntakeProblem> problems;
    // Order lists before detail lists: lines need the order they belong to.
    QList<qsizetype> turn;
    for (const bool detailsNow : {false, true})
        for (qsizetype i = 0; i < reading.files.size(); ++i)
            if ((reading.files.at(i).kind == ExportKind::TaobaoDetails) == detailsNow)
                turn.append(i);
    stored.files.resize(reading.files.size());
    for (const qsizetype i : turn) {
        const FileReading& file = reading.files.at(i);
        FilePreview preview = previewOf(file);
        preview.knownAlready = known.at(i);
        const auto outcomes = store.apply(OrderBatch{{}, file.events, {}, {}, false}, mark.value());
        if (!outcomes)
            return outcomes.error();
        for (const OrderOutcome& outcome : outcomes.value())
            count(preview, outcome);
        stored.outcomes += outcomes.value();
        problems += file.problems;
        stored.files[i] = preview;
    }
    if (const auto finished = store.finishImport(mark.value(), stored.outcomes, problems); !finished)
        return finished.error();
    return stored;
}

} // namespace

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
    return run(paths, kind, true);
}

QFuture<Result<QList<FilePreview>>> ImportDesk::import(const QStringList& paths, const QString& kind)
{
    return run(paths, kind, false);
}

QFuture<Result<QList<FilePreview>>> ImportDesk::run(const QStringList& paths, const QString& kind, bool dryRun)
{
    auto reading = QtConcurrent::run(&m_readers, [paths, kind]() -> Result<ImportReading> {
        const auto files = readFiles(paths);
        if (!files)
            return files.error();
        const ImportContext context{QStringLiteral("main"), Instant{QDateTime::currentMSecsSinceEpoch()}};
        const ImportReading read = ExportImporter::read(files.value(), context);
        for (const FileReading& file : read.files)
            if (!kind.isEmpty() && exportKindName(file.kind) != kind)
                return Error{ErrorKind::NotOurs, file.name + QStringLiteral(" is ") + exportKindName(file.kind)};
        return read;
    });
    auto stored = reading
                      .then(this,
                            [this, dryRun](const Result<ImportReading>& read) {
                                const auto job = [read](Ledger& ledger) -> Result<StoredImport> {
                                    if (!read)
                                        return read.error();
                                    return storeReading(ledger, read.value());
                                };
                                if (!dryRun)
                                    return m_store.run(job);
                                return m_store.read([job](Ledger& ledger) -> Result<StoredImport> {
                                    ledger.database().begin();
                                    const auto outcome = job(ledger);
                                    ledger.database().rollback();
                                    return outcome;
                                });
                            })
                      .unwrap();
    return stored.then(this, [this, dryRun](const Result<StoredImport>& outcome) -> Result<QList<FilePreview>> {
        if (!outcome)
            return outcome.error();
        if (!dryRun) {
            m_orders.announce(outcome.value().outcomes);
            Q_EMIT imported(outcome.value().files);
        }
        return outcome.value().files;
    });
}

QFuture<Result<int>> ImportDesk::undoLast()
{
    auto undone = m_store.run([](Ledger& ledger) { return OrderStore(ledger).undoLastImport(); });
    return undone.then(this, [this](const Result<QList<OrderOutcome>>& outcomes) -> Result<int> {
        if (!outcomes)
            return outcomes.error();
        m_orders.announce(outcomes.value());
        return static_cast<int>(outcomes.value().size());
    });
}

} // namespace kaibang
