// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import: files are found aside, and taken in steps on the thread that writes.
#include "bundle_import.h"
#include "in_turn.h"
#include "store_thread.h"
#include "village_desk.h"

#include <QtConcurrentRun>

namespace kaibang {

// A running import: its files, and who waits for it.
struct VillageDesk::Import
{
    explicit Import(const QStringList& paths)
        : files(paths)
    {}
    BundleImport files;
    VillageImport told;
    QPromise<Result<VillageImport>> promise;
};

QFuture<Result<VillageImport>> VillageDesk::importFiles(const QStringList& paths, std::optional<Act> act)
{
    auto import = std::make_shared<Import>(paths);
    import->promise.start();
    auto future = import->promise.future();
    const auto refuse = [&](const Error& error) {
        import->promise.addResult(Result<VillageImport>(error));
        import->promise.finish();
        return future;
    };
    if (const auto refusal = refusalOf(act))
        return refuse(*refusal);
    if (m_import)
        return refuse({ErrorKind::Refused, QStringLiteral("an import runs")});
    m_isCancelled = false;
    m_import = import;
    inTurn(QtConcurrent::run(&m_aside,
                             [this, import] {
                                 import->files.find(m_isCancelled);
                                 return true;
                             }),
           this, [this, import](bool) {
               Q_EMIT progressed(0, import->files.total());
               importNext(import);
           });
    return future;
}

void VillageDesk::importNext(const std::shared_ptr<Import>& import)
{
    // As a reading job: a step has a transaction of its own, and running it twice would take the next files.
    auto step =
        m_writer->read([this, import](VillageLedger& ledger) { return import->files.step(ledger, m_isCancelled); });
    inTurn(step, this, [this, import](const Result<ImportStep>& done) {
        if (!done) {
            finish(import, done.error());
            return;
        }
        VillageImport now;
        now.files = done.value().files;
        now.days = done.value().days;
        import->told.files += now.files;
        for (const BusinessDay& day : now.days)
            if (!import->told.days.contains(day))
                import->told.days.append(day);
        Q_EMIT progressed(static_cast<int>(import->told.files.size()), import->files.total());
        Q_EMIT imported(now);
        if (!now.days.isEmpty())
            Q_EMIT daysChanged(now.days);
        if (done.value().failure) {
            finish(import, *done.value().failure);
        } else if (done.value().isLast || m_isCancelled) {
            import->told.isCancelled = !done.value().isLast;
            finish(import, import->told);
        } else {
            importNext(import);
        }
    });
}

// It has read ahead: whoever lets go of it last must not wait for that.
void VillageDesk::endImport()
{
    m_isCancelled = true;
    if (m_import)
        m_writer->read([import = m_import](VillageLedger&) {
            import->files.end();
            return Result(Done{});
        });
}

void VillageDesk::finish(const std::shared_ptr<Import>& import, Result<VillageImport> answer)
{
    endImport();
    m_import.reset();
    import->promise.addResult(std::move(answer));
    import->promise.finish();
}

} // namespace kaibang
